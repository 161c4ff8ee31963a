# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of site_status.

Site replication: how the sites compare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_enum, check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.site_status import SiteReplicationStatusOutput

# specs/admin/operations/site-replication-status.yaml
SITE_REPLICATION_STATUS = Operation("SiteReplicationStatus", resend=Resend.ALWAYS, admin=True)


def build_site_replication_status(
    *,
    api_version: str | None = None,
    buckets: bool | None = None,
    policies: bool | None = None,
    users: bool | None = None,
    groups: bool | None = None,
    ilm_expiry_rules: bool | None = None,
    peer_state: bool | None = None,
    show_deleted: bool | None = None,
    metrics: bool | None = None,
    entity: str | None = None,
    entity_value: str | None = None,
) -> Request:
    """Builds the request; `site_replication_status` tells of its arguments."""
    request = Request(SITE_REPLICATION_STATUS, "GET", path="/minio/admin/v3/site-replication/status")
    if api_version is not None:
        check_text("api_version", api_version)
        request.query.append(("api-version", api_version))
    if buckets is not None:
        check_type("buckets", buckets, bool)
        request.query.append(("buckets", to_boolean(buckets)))
    if policies is not None:
        check_type("policies", policies, bool)
        request.query.append(("policies", to_boolean(policies)))
    if users is not None:
        check_type("users", users, bool)
        request.query.append(("users", to_boolean(users)))
    if groups is not None:
        check_type("groups", groups, bool)
        request.query.append(("groups", to_boolean(groups)))
    if ilm_expiry_rules is not None:
        check_type("ilm_expiry_rules", ilm_expiry_rules, bool)
        request.query.append(("ilm-expiry-rules", to_boolean(ilm_expiry_rules)))
    if peer_state is not None:
        check_type("peer_state", peer_state, bool)
        request.query.append(("peer-state", to_boolean(peer_state)))
    if show_deleted is not None:
        check_type("show_deleted", show_deleted, bool)
        request.query.append(("showDeleted", to_boolean(show_deleted)))
    if metrics is not None:
        check_type("metrics", metrics, bool)
        request.query.append(("metrics", to_boolean(metrics)))
    if entity is not None:
        check_enum("entity", entity, ("bucket", "policy", "user", "group", "ilm-expiry-rule"))
        request.query.append(("entity", entity))
    if entity_value is not None:
        check_text("entity_value", entity_value)
        request.query.append(("entityvalue", entity_value))
    return request


def parse_site_replication_status(response: Response) -> SiteReplicationStatusOutput:
    """Reads the answer of SiteReplicationStatus."""
    from minio._generated.admin.models.site_status import SiteReplicationStatusOutput, SRStatusInfo

    return SiteReplicationStatusOutput(status=read_json(response, SRStatusInfo))
