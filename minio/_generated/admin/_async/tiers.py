# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of tiers.

Remote storage tiers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.tiers import (
    build_add_tier,
    build_edit_tier,
    build_list_tiers,
    build_remove_tier,
    build_tier_stats,
    build_verify_tier,
    parse_add_tier,
    parse_edit_tier,
    parse_list_tiers,
    parse_remove_tier,
    parse_tier_stats,
    parse_verify_tier,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
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


class AsyncTiersOperations:
    """Remote storage tiers."""

    _caller: AsyncCaller

    # specs/admin/operations/add-tier.yaml
    async def add_tier(
        self, config: TierConfig, *, force: bool | None = None, options: RequestOptions | None = None
    ) -> AddTierOutput:
        """Adds a remote storage tier that lifecycle rules can move objects to.

        The servers check it by writing, reading and deleting an object there. Needs admin:SetTier.

        Args:
            config: The tier. `from minio.models.admin import TierConfig`
            force: Whether the place may be in use already.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.AddTierOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminTierAlreadyExists,
                XMinioAdminTierNameNotUpperCase, XMinioAdminTierReserved.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddTier
        """
        request = build_add_tier(config, force=force)
        response = await self._caller.call(request, options)
        return parse_add_tier(response)

    # specs/admin/operations/edit-tier.yaml
    async def edit_tier(
        self, tier: str, credentials: TierCreds, *, options: RequestOptions | None = None
    ) -> EditTierOutput:
        """Changes the credentials of a remote storage tier.

        Needs admin:SetTier.

        Args:
            tier: Name of the tier.
            credentials: The new credentials, those of the tier's kind. `from minio.models.admin import
                TierCreds`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.EditTierOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminTierMissingCredentials.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.EditTier
        """
        request = build_edit_tier(tier, credentials)
        response = await self._caller.call(request, options)
        return parse_edit_tier(response)

    # specs/admin/operations/list-tiers.yaml
    async def list_tiers(self, *, options: RequestOptions | None = None) -> ListTiersOutput:
        """Lists the remote storage tiers.

        Needs admin:ListTier.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListTiersOutput` with `tiers`, `refreshed_at`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListTiers
        """
        request = build_list_tiers()
        response = await self._caller.call(request, options)
        return parse_list_tiers(response)

    # specs/admin/operations/remove-tier.yaml
    async def remove_tier(
        self, tier: str, *, force: bool | None = None, options: RequestOptions | None = None
    ) -> RemoveTierOutput:
        """Removes a remote storage tier.

        Also answers so when there is no such tier. Needs admin:SetTier.

        Args:
            tier: Name of the tier.
            force: Whether to remove it even if objects are there.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.RemoveTierOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveTier
        """
        request = build_remove_tier(tier, force=force)
        response = await self._caller.call(request, options)
        return parse_remove_tier(response)

    # specs/admin/operations/tier-stats.yaml
    async def tier_stats(self, *, options: RequestOptions | None = None) -> TierStatsOutput:
        """Counts what each storage tier holds and how much was moved there lately.

        Needs admin:ListTier.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.TierStatsOutput` with `tiers`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.TierStats
        """
        request = build_tier_stats()
        response = await self._caller.call(request, options)
        return parse_tier_stats(response)

    # specs/admin/operations/verify-tier.yaml
    async def verify_tier(self, tier: str, *, options: RequestOptions | None = None) -> VerifyTierOutput:
        """Checks that a remote storage tier can be written, read and deleted from.

        Needs admin:ListTier.

        Args:
            tier: Name of the tier.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.VerifyTierOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminTierNotFound.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.VerifyTier
        """
        request = build_verify_tier(tier)
        response = await self._caller.call(request, options)
        return parse_verify_tier(response)
