# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of site_peers.

Site replication: what sites tell each other.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_enum, check_type
from minio._core.documents.jsondoc import dumps
from minio._core.documents.timestamps import to_iso8601
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.site_peers import (
        SRBucketMeta,
        SRIAMItem,
        SRPeerBucketOpsOutput,
        SRPeerEditOutput,
        SRPeerGetIDPSettingsOutput,
        SRPeerJoinOutput,
        SRPeerJoinReq,
        SRPeerRemoveOutput,
        SRPeerReplicateBucketMetaOutput,
        SRPeerReplicateIAMItemOutput,
        SRStateEditOutput,
        SRStateEditReq,
    )
    from minio._generated.admin.models.sites import PeerInfo, SRRemoveReq

# specs/admin/operations/sr-peer-bucket-ops.yaml
SR_PEER_BUCKET_OPS = Operation("SRPeerBucketOps", resend=Resend.NEVER, admin=True)


def build_sr_peer_bucket_ops(
    bucket: str,
    operation: str,
    *,
    api_version: str | None = None,
    created_at: datetime | None = None,
    lock_enabled: bool | None = None,
    versioning_enabled: bool | None = None,
    force_create: bool | None = None,
) -> Request:
    """Builds the request; `sr_peer_bucket_ops` tells of its arguments."""
    request = Request(SR_PEER_BUCKET_OPS, "PUT", path="/minio/admin/v3/site-replication/peer/bucket-ops")
    check_text("bucket", bucket)
    request.query.append(("bucket", bucket))
    check_enum(
        "operation",
        operation,
        (
            "make-with-versioning",
            "configure-replication",
            "delete-bucket",
            "force-delete-bucket",
            "purge-deleted-bucket",
        ),
    )
    request.query.append(("operation", operation))
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    if created_at is not None:
        check_type("created_at", created_at, datetime)
        request.query.append(("createdAt", to_iso8601(created_at)))
    if lock_enabled is not None:
        check_type("lock_enabled", lock_enabled, bool)
        request.query.append(("lockEnabled", to_boolean(lock_enabled)))
    if versioning_enabled is not None:
        check_type("versioning_enabled", versioning_enabled, bool)
        request.query.append(("versioningEnabled", to_boolean(versioning_enabled)))
    if force_create is not None:
        check_type("force_create", force_create, bool)
        request.query.append(("forceCreate", to_boolean(force_create)))
    return request


def parse_sr_peer_bucket_ops(response: Response) -> SRPeerBucketOpsOutput:
    """Reads the answer of SRPeerBucketOps."""
    from minio._generated.admin.models.site_peers import SRPeerBucketOpsOutput

    return SRPeerBucketOpsOutput()


# specs/admin/operations/sr-peer-edit.yaml
SR_PEER_EDIT = Operation("SRPeerEdit", resend=Resend.ALWAYS, admin=True)


def build_sr_peer_edit(peer: PeerInfo, *, api_version: str | None = None) -> Request:
    """Builds the request; `sr_peer_edit` tells of its arguments."""
    from minio._generated.admin.models.sites import PeerInfo

    request = Request(SR_PEER_EDIT, "PUT", path="/minio/admin/v3/site-replication/peer/edit")
    request.body = dumps("peer", peer, PeerInfo)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_sr_peer_edit(response: Response) -> SRPeerEditOutput:
    """Reads the answer of SRPeerEdit."""
    from minio._generated.admin.models.site_peers import SRPeerEditOutput

    return SRPeerEditOutput()


# specs/admin/operations/sr-peer-get-idp-settings.yaml
SR_PEER_GET_IDP_SETTINGS = Operation("SRPeerGetIDPSettings", resend=Resend.ALWAYS, admin=True)


def build_sr_peer_get_idp_settings(*, api_version: str | None = None) -> Request:
    """Builds the request; `sr_peer_get_idp_settings` tells of its arguments."""
    request = Request(
        SR_PEER_GET_IDP_SETTINGS, "GET", path="/minio/admin/v3/site-replication/peer/idp-settings"
    )
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_sr_peer_get_idp_settings(response: Response) -> SRPeerGetIDPSettingsOutput:
    """Reads the answer of SRPeerGetIDPSettings."""
    from minio._generated.admin.models.site_peers import IDPSettings, SRPeerGetIDPSettingsOutput

    return SRPeerGetIDPSettingsOutput(settings=read_json(response, IDPSettings))


# specs/admin/operations/sr-peer-join.yaml
SR_PEER_JOIN = Operation("SRPeerJoin", resend=Resend.NEVER, admin=True, sealed_request=True)


def build_sr_peer_join(join: SRPeerJoinReq, *, api_version: str | None = None) -> Request:
    """Builds the request; `sr_peer_join` tells of its arguments."""
    from minio._generated.admin.models.site_peers import SRPeerJoinReq

    request = Request(SR_PEER_JOIN, "PUT", path="/minio/admin/v3/site-replication/peer/join")
    request.body = dumps("join", join, SRPeerJoinReq)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_sr_peer_join(response: Response) -> SRPeerJoinOutput:
    """Reads the answer of SRPeerJoin."""
    from minio._generated.admin.models.site_peers import SRPeerJoinOutput

    return SRPeerJoinOutput()


# specs/admin/operations/sr-peer-remove.yaml
SR_PEER_REMOVE = Operation("SRPeerRemove", resend=Resend.ALWAYS, admin=True)


def build_sr_peer_remove(removal: SRRemoveReq, *, api_version: str | None = None) -> Request:
    """Builds the request; `sr_peer_remove` tells of its arguments."""
    from minio._generated.admin.models.sites import SRRemoveReq

    request = Request(SR_PEER_REMOVE, "PUT", path="/minio/admin/v3/site-replication/peer/remove")
    request.body = dumps("removal", removal, SRRemoveReq)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_sr_peer_remove(response: Response) -> SRPeerRemoveOutput:
    """Reads the answer of SRPeerRemove."""
    from minio._generated.admin.models.site_peers import SRPeerRemoveOutput

    return SRPeerRemoveOutput()


# specs/admin/operations/sr-peer-replicate-bucket-meta.yaml
SR_PEER_REPLICATE_BUCKET_META = Operation("SRPeerReplicateBucketMeta", resend=Resend.ALWAYS, admin=True)


def build_sr_peer_replicate_bucket_meta(item: SRBucketMeta, *, api_version: str | None = None) -> Request:
    """Builds the request; `sr_peer_replicate_bucket_meta` tells of its arguments."""
    from minio._generated.admin.models.site_peers import SRBucketMeta

    request = Request(
        SR_PEER_REPLICATE_BUCKET_META, "PUT", path="/minio/admin/v3/site-replication/peer/bucket-meta"
    )
    request.body = dumps("item", item, SRBucketMeta)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_sr_peer_replicate_bucket_meta(response: Response) -> SRPeerReplicateBucketMetaOutput:
    """Reads the answer of SRPeerReplicateBucketMeta."""
    from minio._generated.admin.models.site_peers import SRPeerReplicateBucketMetaOutput

    return SRPeerReplicateBucketMetaOutput()


# specs/admin/operations/sr-peer-replicate-iam-item.yaml
SR_PEER_REPLICATE_IAM_ITEM = Operation("SRPeerReplicateIAMItem", resend=Resend.ALWAYS, admin=True)


def build_sr_peer_replicate_iam_item(item: SRIAMItem, *, api_version: str | None = None) -> Request:
    """Builds the request; `sr_peer_replicate_iam_item` tells of its arguments."""
    from minio._generated.admin.models.site_peers import SRIAMItem

    request = Request(
        SR_PEER_REPLICATE_IAM_ITEM, "PUT", path="/minio/admin/v3/site-replication/peer/iam-item"
    )
    request.body = dumps("item", item, SRIAMItem)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_sr_peer_replicate_iam_item(response: Response) -> SRPeerReplicateIAMItemOutput:
    """Reads the answer of SRPeerReplicateIAMItem."""
    from minio._generated.admin.models.site_peers import SRPeerReplicateIAMItemOutput

    return SRPeerReplicateIAMItemOutput()


# specs/admin/operations/sr-state-edit.yaml
SR_STATE_EDIT = Operation("SRStateEdit", resend=Resend.ALWAYS, admin=True)


def build_sr_state_edit(state: SRStateEditReq, *, api_version: str | None = None) -> Request:
    """Builds the request; `sr_state_edit` tells of its arguments."""
    from minio._generated.admin.models.site_peers import SRStateEditReq

    request = Request(SR_STATE_EDIT, "PUT", path="/minio/admin/v3/site-replication/state/edit")
    request.body = dumps("state", state, SRStateEditReq)
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    return request


def parse_sr_state_edit(response: Response) -> SRStateEditOutput:
    """Reads the answer of SRStateEdit."""
    from minio._generated.admin.models.site_peers import SRStateEditOutput

    return SRStateEditOutput()
