# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of tiers.

Remote storage tiers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_type
from minio._core.documents.jsondoc import dumps, list_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_label, filled_path
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.tiers import (
        AddTierOutput,
        EditTierOutput,
        ListTiersOutput,
        RemoveTierOutput,
        TierConfig,
        TierCreds,
        TierStatsOutput,
        VerifyTierOutput,
    )

# specs/admin/operations/add-tier.yaml
ADD_TIER = Operation("AddTier", resend=Resend.NEVER, admin=True, sealed_request=True)


def build_add_tier(config: TierConfig, *, force: bool | None = None) -> Request:
    """Builds the request; `add_tier` tells of its arguments."""
    from minio._generated.admin.models.tiers import TierConfig

    request = Request(ADD_TIER, "PUT", path="/minio/admin/v3/tier")
    request.body = dumps("config", config, TierConfig)
    if force is not None:
        check_type("force", force, bool)
        request.query.append(("force", to_boolean(force)))
    return request


def parse_add_tier(response: Response) -> AddTierOutput:
    """Reads the answer of AddTier."""
    from minio._generated.admin.models.tiers import AddTierOutput

    return AddTierOutput()


# specs/admin/operations/edit-tier.yaml
EDIT_TIER = Operation("EditTier", resend=Resend.ALWAYS, admin=True, sealed_request=True)


def build_edit_tier(tier: str, credentials: TierCreds) -> Request:
    """Builds the request; `edit_tier` tells of its arguments."""
    from minio._generated.admin.models.tiers import TierCreds

    check_label("tier", tier)
    request = Request(EDIT_TIER, "POST", path=filled_path("/minio/admin/v3/tier/{tier}", tier=tier))
    request.body = dumps("credentials", credentials, TierCreds)
    return request


def parse_edit_tier(response: Response) -> EditTierOutput:
    """Reads the answer of EditTier."""
    from minio._generated.admin.models.tiers import EditTierOutput

    return EditTierOutput()


# specs/admin/operations/list-tiers.yaml
LIST_TIERS = Operation("ListTiers", resend=Resend.ALWAYS, admin=True)


def build_list_tiers() -> Request:
    """Builds the request; `list_tiers` tells of its arguments."""
    return Request(LIST_TIERS, "GET", path="/minio/admin/v3/tier")


def parse_list_tiers(response: Response) -> ListTiersOutput:
    """Reads the answer of ListTiers."""
    from minio._generated.admin.models.tiers import ListTiersOutput, TierConfig

    get = response.headers.get
    return ListTiersOutput(
        tiers=read_json(response, list_of(TierConfig)), refreshed_at=get("x-minio-tiercfg-refreshedat")
    )


# specs/admin/operations/remove-tier.yaml
REMOVE_TIER = Operation("RemoveTier", resend=Resend.ALWAYS, admin=True)


def build_remove_tier(tier: str, *, force: bool | None = None) -> Request:
    """Builds the request; `remove_tier` tells of its arguments."""
    check_label("tier", tier)
    request = Request(REMOVE_TIER, "DELETE", path=filled_path("/minio/admin/v3/tier/{tier}", tier=tier))
    if force is not None:
        check_type("force", force, bool)
        request.query.append(("force", to_boolean(force)))
    return request


def parse_remove_tier(response: Response) -> RemoveTierOutput:
    """Reads the answer of RemoveTier."""
    from minio._generated.admin.models.tiers import RemoveTierOutput

    return RemoveTierOutput()


# specs/admin/operations/tier-stats.yaml
TIER_STATS = Operation("TierStats", resend=Resend.ALWAYS, admin=True)


def build_tier_stats() -> Request:
    """Builds the request; `tier_stats` tells of its arguments."""
    return Request(TIER_STATS, "GET", path="/minio/admin/v3/tier-stats")


def parse_tier_stats(response: Response) -> TierStatsOutput:
    """Reads the answer of TierStats."""
    from minio._generated.admin.models.tiers import TierInfo, TierStatsOutput

    return TierStatsOutput(tiers=read_json(response, list_of(TierInfo)))


# specs/admin/operations/verify-tier.yaml
VERIFY_TIER = Operation("VerifyTier", resend=Resend.ALWAYS, admin=True)


def build_verify_tier(tier: str) -> Request:
    """Builds the request; `verify_tier` tells of its arguments."""
    check_label("tier", tier)
    return Request(VERIFY_TIER, "GET", path=filled_path("/minio/admin/v3/tier/{tier}", tier=tier))


def parse_verify_tier(response: Response) -> VerifyTierOutput:
    """Reads the answer of VerifyTier."""
    from minio._generated.admin.models.tiers import VerifyTierOutput

    return VerifyTierOutput()
