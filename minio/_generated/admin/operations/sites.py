# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of sites.

Site replication: joining sites and taking them out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_enum, check_type
from minio._core.documents.durations import check_duration, to_duration
from minio._core.documents.jsondoc import dumps, list_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import as_body, check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.http.bodies import Body
    from minio._core.http.response import Response
    from minio._generated.admin.models.sites import (
        PeerInfo,
        PeerSite,
        SiteReplicationAddOutput,
        SiteReplicationDevNullOutput,
        SiteReplicationEditOutput,
        SiteReplicationInfoOutput,
        SiteReplicationNetPerfOutput,
        SiteReplicationRemoveOutput,
        SiteReplicationResyncOpOutput,
        SRRemoveReq,
    )

# specs/admin/operations/site-replication-add.yaml
SITE_REPLICATION_ADD = Operation("SiteReplicationAdd", resend=Resend.NEVER, admin=True, sealed_request=True)


def build_site_replication_add(
    sites: list[PeerSite],
    *,
    api_version: str | None = None,
    replicate_ilm_expiry: bool | None = None,
    force: bool | None = None,
) -> Request:
    """Builds the request; `site_replication_add` tells of its arguments."""
    from minio._generated.admin.models.sites import PeerSite

    request = Request(SITE_REPLICATION_ADD, "PUT", path="/minio/admin/v3/site-replication/add")
    request.body = dumps("sites", sites, list_of(PeerSite))
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    if replicate_ilm_expiry is not None:
        check_type("replicate_ilm_expiry", replicate_ilm_expiry, bool)
        request.query.append(("replicateILMExpiry", to_boolean(replicate_ilm_expiry)))
    if force is not None:
        check_type("force", force, bool)
        request.query.append(("force", to_boolean(force)))
    return request


def parse_site_replication_add(response: Response) -> SiteReplicationAddOutput:
    """Reads the answer of SiteReplicationAdd."""
    from minio._generated.admin.models.sites import ReplicateAddStatus, SiteReplicationAddOutput

    return SiteReplicationAddOutput(result=read_json(response, ReplicateAddStatus))


# specs/admin/operations/site-replication-dev-null.yaml
SITE_REPLICATION_DEV_NULL = Operation("SiteReplicationDevNull", resend=Resend.NEVER, admin=True)


def build_site_replication_dev_null(content: bytes | bytearray | memoryview | Body) -> Request:
    """Builds the request; `site_replication_dev_null` tells of its arguments."""
    request = Request(SITE_REPLICATION_DEV_NULL, "POST", path="/minio/admin/v3/site-replication/devnull")
    request.body = as_body("content", content)
    return request


def parse_site_replication_dev_null(response: Response) -> SiteReplicationDevNullOutput:
    """Reads the answer of SiteReplicationDevNull."""
    from minio._generated.admin.models.sites import SiteReplicationDevNullOutput

    return SiteReplicationDevNullOutput()


# specs/admin/operations/site-replication-edit.yaml
SITE_REPLICATION_EDIT = Operation(
    "SiteReplicationEdit", resend=Resend.ALWAYS, admin=True, sealed_request=True
)


def build_site_replication_edit(
    peer: PeerInfo,
    *,
    api_version: str | None = None,
    enable_ilm_expiry_replication: bool | None = None,
    disable_ilm_expiry_replication: bool | None = None,
) -> Request:
    """Builds the request; `site_replication_edit` tells of its arguments."""
    from minio._generated.admin.models.sites import PeerInfo

    request = Request(SITE_REPLICATION_EDIT, "PUT", path="/minio/admin/v3/site-replication/edit")
    request.body = dumps("peer", peer, PeerInfo)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    if enable_ilm_expiry_replication is not None:
        check_type("enable_ilm_expiry_replication", enable_ilm_expiry_replication, bool)
        request.query.append(("enableILMExpiryReplication", to_boolean(enable_ilm_expiry_replication)))
    if disable_ilm_expiry_replication is not None:
        check_type("disable_ilm_expiry_replication", disable_ilm_expiry_replication, bool)
        request.query.append(("disableILMExpiryReplication", to_boolean(disable_ilm_expiry_replication)))
    return request


def parse_site_replication_edit(response: Response) -> SiteReplicationEditOutput:
    """Reads the answer of SiteReplicationEdit."""
    from minio._generated.admin.models.sites import ReplicateEditStatus, SiteReplicationEditOutput

    return SiteReplicationEditOutput(result=read_json(response, ReplicateEditStatus))


# specs/admin/operations/site-replication-info.yaml
SITE_REPLICATION_INFO = Operation("SiteReplicationInfo", resend=Resend.ALWAYS, admin=True)


def build_site_replication_info(*, api_version: str | None = None) -> Request:
    """Builds the request; `site_replication_info` tells of its arguments."""
    request = Request(SITE_REPLICATION_INFO, "GET", path="/minio/admin/v3/site-replication/info")
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_site_replication_info(response: Response) -> SiteReplicationInfoOutput:
    """Reads the answer of SiteReplicationInfo."""
    from minio._generated.admin.models.sites import SiteReplicationInfo, SiteReplicationInfoOutput

    return SiteReplicationInfoOutput(info=read_json(response, SiteReplicationInfo))


# specs/admin/operations/site-replication-net-perf.yaml
SITE_REPLICATION_NET_PERF = Operation("SiteReplicationNetPerf", resend=Resend.NEVER, admin=True)


def build_site_replication_net_perf(*, duration: timedelta | None = None) -> Request:
    """Builds the request; `site_replication_net_perf` tells of its arguments."""
    request = Request(SITE_REPLICATION_NET_PERF, "POST", path="/minio/admin/v3/site-replication/netperf")
    if duration is not None:
        check_duration("duration", duration)
        request.query.append(("duration", to_duration(duration)))
    return request


def parse_site_replication_net_perf(response: Response) -> SiteReplicationNetPerfOutput:
    """Reads the answer of SiteReplicationNetPerf."""
    from minio._generated.admin.models.sites import SiteReplicationNetPerfOutput

    return SiteReplicationNetPerfOutput(result=response.body)


# specs/admin/operations/site-replication-remove.yaml
SITE_REPLICATION_REMOVE = Operation("SiteReplicationRemove", resend=Resend.NEVER, admin=True)


def build_site_replication_remove(removal: SRRemoveReq, *, api_version: str | None = None) -> Request:
    """Builds the request; `site_replication_remove` tells of its arguments."""
    from minio._generated.admin.models.sites import SRRemoveReq

    request = Request(SITE_REPLICATION_REMOVE, "PUT", path="/minio/admin/v3/site-replication/remove")
    request.body = dumps("removal", removal, SRRemoveReq)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_site_replication_remove(response: Response) -> SiteReplicationRemoveOutput:
    """Reads the answer of SiteReplicationRemove."""
    from minio._generated.admin.models.sites import ReplicateRemoveStatus, SiteReplicationRemoveOutput

    return SiteReplicationRemoveOutput(result=read_json(response, ReplicateRemoveStatus))


# specs/admin/operations/site-replication-resync-op.yaml
SITE_REPLICATION_RESYNC_OP = Operation("SiteReplicationResyncOp", resend=Resend.NEVER, admin=True)


def build_site_replication_resync_op(
    operation: str, peer: PeerInfo, *, api_version: str | None = None
) -> Request:
    """Builds the request; `site_replication_resync_op` tells of its arguments."""
    from minio._generated.admin.models.sites import PeerInfo

    request = Request(SITE_REPLICATION_RESYNC_OP, "PUT", path="/minio/admin/v3/site-replication/resync/op")
    check_enum("operation", operation, ("start", "cancel"))
    request.query.append(("operation", operation))
    request.body = dumps("peer", peer, PeerInfo)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_site_replication_resync_op(response: Response) -> SiteReplicationResyncOpOutput:
    """Reads the answer of SiteReplicationResyncOp."""
    from minio._generated.admin.models.sites import SiteReplicationResyncOpOutput, SRResyncOpStatus

    return SiteReplicationResyncOpOutput(result=read_json(response, SRResyncOpStatus))
