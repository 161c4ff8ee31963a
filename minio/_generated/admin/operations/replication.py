# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of replication.

Targets of bucket replication, and what is not replicated yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json, read_line
from minio._core.checks import check_type
from minio._core.documents.jsondoc import TEXT, dumps, list_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend
from minio._generated.admin.models.replication import (
    BucketTarget,
    DiffInfo,
    ListRemoteTargetsOutput,
    RemoveRemoteTargetOutput,
    ReplicationMRF,
    SetRemoteTargetOutput,
    UpdateRemoteTargetOutput,
)

if TYPE_CHECKING:
    from minio._core.http.response import Response

# specs/admin/operations/list-remote-targets.yaml
LIST_REMOTE_TARGETS = Operation("ListRemoteTargets", resend=Resend.ALWAYS, admin=True)


def build_list_remote_targets(bucket: str, type: str) -> Request:
    """Builds the request; `list_remote_targets` tells of its arguments."""
    request = Request(LIST_REMOTE_TARGETS, "GET", path="/minio/admin/v3/list-remote-targets")
    check_text("bucket", bucket)
    request.query.append(("bucket", bucket))
    check_text("type", type)
    request.query.append(("type", type))
    return request


def parse_list_remote_targets(response: Response) -> ListRemoteTargetsOutput:
    """Reads the answer of ListRemoteTargets."""
    from minio._generated.admin.models.replication import BucketTarget, ListRemoteTargetsOutput

    return ListRemoteTargetsOutput(targets=read_json(response, list_of(BucketTarget)))


# specs/admin/operations/remove-remote-target.yaml
REMOVE_REMOTE_TARGET = Operation("RemoveRemoteTarget", resend=Resend.ALWAYS, admin=True)


def build_remove_remote_target(bucket: str, arn: str) -> Request:
    """Builds the request; `remove_remote_target` tells of its arguments."""
    request = Request(REMOVE_REMOTE_TARGET, "DELETE", path="/minio/admin/v3/remove-remote-target")
    check_text("bucket", bucket)
    request.query.append(("bucket", bucket))
    check_text("arn", arn)
    request.query.append(("arn", arn))
    return request


def parse_remove_remote_target(response: Response) -> RemoveRemoteTargetOutput:
    """Reads the answer of RemoveRemoteTarget."""
    from minio._generated.admin.models.replication import RemoveRemoteTargetOutput

    return RemoveRemoteTargetOutput()


# specs/admin/operations/replication-diff.yaml
REPLICATION_DIFF = Operation("ReplicationDiff", resend=Resend.ALWAYS, admin=True)


def build_replication_diff(
    bucket: str, *, arn: str | None = None, verbose: bool | None = None, prefix: str | None = None
) -> Request:
    """Builds the request; `replication_diff` tells of its arguments."""
    request = Request(REPLICATION_DIFF, "POST", path="/minio/admin/v3/replication/diff")
    check_text("bucket", bucket)
    request.query.append(("bucket", bucket))
    if arn is not None:
        check_text("arn", arn)
        request.query.append(("arn", arn))
    if verbose is not None:
        check_type("verbose", verbose, bool)
        request.query.append(("verbose", to_boolean(verbose)))
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    return request


def parse_replication_diff(line: bytes) -> DiffInfo:
    """Reads one document of the answer of ReplicationDiff."""
    document: DiffInfo = read_line(line, DiffInfo)
    return document


# specs/admin/operations/replication-mrf.yaml
REPLICATION_MRF = Operation("ReplicationMRF", resend=Resend.ALWAYS, admin=True)


def build_replication_mrf(bucket: str, *, node: str | None = None) -> Request:
    """Builds the request; `replication_mrf` tells of its arguments."""
    request = Request(REPLICATION_MRF, "GET", path="/minio/admin/v3/replication/mrf")
    check_text("bucket", bucket)
    request.query.append(("bucket", bucket))
    if node is not None:
        check_text("node", node)
        request.query.append(("node", node))
    return request


def parse_replication_mrf(line: bytes) -> ReplicationMRF:
    """Reads one document of the answer of ReplicationMRF."""
    document: ReplicationMRF = read_line(line, ReplicationMRF)
    return document


# specs/admin/operations/set-remote-target.yaml
SET_REMOTE_TARGET = Operation("SetRemoteTarget", resend=Resend.NEVER, admin=True, sealed_request=True)


def build_set_remote_target(bucket: str, target: BucketTarget) -> Request:
    """Builds the request; `set_remote_target` tells of its arguments."""
    from minio._generated.admin.models.replication import BucketTarget

    request = Request(SET_REMOTE_TARGET, "PUT", path="/minio/admin/v3/set-remote-target")
    check_text("bucket", bucket)
    request.query.append(("bucket", bucket))
    request.body = dumps("target", target, BucketTarget)
    return request


def parse_set_remote_target(response: Response) -> SetRemoteTargetOutput:
    """Reads the answer of SetRemoteTarget."""
    from minio._generated.admin.models.replication import SetRemoteTargetOutput

    return SetRemoteTargetOutput(arn=read_json(response, TEXT))


# specs/admin/operations/update-remote-target.yaml
UPDATE_REMOTE_TARGET = Operation("UpdateRemoteTarget", resend=Resend.ALWAYS, admin=True, sealed_request=True)


def build_update_remote_target(
    bucket: str,
    target: BucketTarget,
    *,
    creds: bool | None = None,
    sync: bool | None = None,
    proxy: bool | None = None,
    bandwidth: bool | None = None,
    healthcheck: bool | None = None,
    path: bool | None = None,
    edge: bool | None = None,
    edge_sync_before_expiry: bool | None = None,
) -> Request:
    """Builds the request; `update_remote_target` tells of its arguments."""
    from minio._generated.admin.models.replication import BucketTarget

    request = Request(
        UPDATE_REMOTE_TARGET, "PUT", path="/minio/admin/v3/set-remote-target", query=[("update", "true")]
    )
    check_text("bucket", bucket)
    request.query.append(("bucket", bucket))
    request.body = dumps("target", target, BucketTarget)
    if creds is not None:
        check_type("creds", creds, bool)
        request.query.append(("creds", to_boolean(creds)))
    if sync is not None:
        check_type("sync", sync, bool)
        request.query.append(("sync", to_boolean(sync)))
    if proxy is not None:
        check_type("proxy", proxy, bool)
        request.query.append(("proxy", to_boolean(proxy)))
    if bandwidth is not None:
        check_type("bandwidth", bandwidth, bool)
        request.query.append(("bandwidth", to_boolean(bandwidth)))
    if healthcheck is not None:
        check_type("healthcheck", healthcheck, bool)
        request.query.append(("healthcheck", to_boolean(healthcheck)))
    if path is not None:
        check_type("path", path, bool)
        request.query.append(("path", to_boolean(path)))
    if edge is not None:
        check_type("edge", edge, bool)
        request.query.append(("edge", to_boolean(edge)))
    if edge_sync_before_expiry is not None:
        check_type("edge_sync_before_expiry", edge_sync_before_expiry, bool)
        request.query.append(("edgeSyncBeforeExpiry", to_boolean(edge_sync_before_expiry)))
    return request


def parse_update_remote_target(response: Response) -> UpdateRemoteTargetOutput:
    """Reads the answer of UpdateRemoteTarget."""
    from minio._generated.admin.models.replication import UpdateRemoteTargetOutput

    return UpdateRemoteTargetOutput(arn=read_json(response, TEXT))
