# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Remote storage tiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.messages import check_label

if TYPE_CHECKING:
    from minio._generated.admin.models.tiers import TierConfig, TierInfo

    from ...api import AdminApi


class TiersMethods:
    """Remote storage tiers."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/remove-tier.yaml
    def remove(self, name: str, *, force: bool | None = None) -> None:
        """Removes a remote storage tier.

        Also answers so when there is no such tier. Needs admin:SetTier.

        Args:
            name: Name of the tier.
            force: Whether to remove it even if objects are there.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveTier
        """
        check_label("name", name)
        self.api.remove_tier(tier=name, force=force)

    # specs/admin/operations/tier-stats.yaml
    def stats(self) -> list[TierInfo]:
        """Counts what each storage tier holds and how much was moved there lately.

        Needs admin:ListTier.

        Returns:
            Usage of each tier.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.TierStats
        """
        output = self.api.tier_stats()
        return output.tiers

    # specs/admin/operations/verify-tier.yaml
    def verify(self, name: str) -> None:
        """Checks that a remote storage tier can be written, read and deleted from.

        Needs admin:ListTier.

        Args:
            name: Name of the tier.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.VerifyTier
        """
        check_label("name", name)
        self.api.verify_tier(tier=name)

    # specs/admin/operations/list-tiers.yaml
    def list(self) -> list[TierConfig]:
        """Lists the remote storage tiers.

        Needs admin:ListTier.

        Returns:
            The tiers; secrets are redacted.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListTiers
        """
        output = self.api.list_tiers()
        return output.tiers
