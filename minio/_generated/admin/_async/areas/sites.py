# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Site replication: deployments that hold the same data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.messages import check_texts

if TYPE_CHECKING:
    from minio._generated.admin.models.site_status import SRStatusInfo
    from minio._generated.admin.models.sites import ReplicateRemoveStatus, SiteReplicationInfo

    from ...api import AsyncAdminApi


class AsyncSitesMethods:
    """Site replication: deployments that hold the same data."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/site-replication-info.yaml
    async def info(self) -> SiteReplicationInfo:
        """Lists the sites that are joined.

        Needs admin:SiteReplicationInfo.

        Returns:
            The sites.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationInfo
        """
        output = await self.api.site_replication_info()
        return output.info

    # specs/admin/operations/site-replication-remove.yaml
    async def remove(self, names: list[str]) -> ReplicateRemoveStatus:
        """Takes sites out of site replication.

        What they hold stays. Needs admin:SiteReplicationRemove.

        Args:
            names: Names of the sites.

        Returns:
            How it went.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationRemove
        """
        from minio._generated.admin.models.sites import SRRemoveReq

        check_texts("names", names)
        output = await self.api.site_replication_remove(removal=SRRemoveReq(sites=names))
        return output.result

    # specs/admin/operations/site-replication-remove.yaml
    async def remove_all(self) -> ReplicateRemoveStatus:
        """Takes all sites out of site replication.

        What they hold stays. Needs admin:SiteReplicationRemove.

        Returns:
            How it went.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationRemove
        """
        from minio._generated.admin.models.sites import SRRemoveReq

        output = await self.api.site_replication_remove(removal=SRRemoveReq(all=True))
        return output.result

    # specs/admin/operations/site-replication-status.yaml
    async def status(
        self,
        *,
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
    ) -> SRStatusInfo:
        """Compares the sites: which buckets, policies, users and groups are the same everywhere.

        With nothing named, all but metrics and sites is compared. Needs admin:SiteReplicationInfo.

        Args:
            buckets: Whether to compare buckets.
            policies: Whether to compare named policies.
            users: Whether to compare users.
            groups: Whether to compare groups.
            ilm_expiry_rules: Whether to compare lifecycle rules that delete.
            peer_state: Whether to add the sites that each site knows.
            show_deleted: Whether to add removed buckets.
            metrics: Whether to add numbers of replication.
            entity: Kind of the only thing to tell of. One of bucket, policy, user, group, ilm-expiry-rule.
            entity_value: Name of this thing.

        Returns:
            How the sites compare.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRStatusInfo
        """
        output = await self.api.site_replication_status(
            buckets=buckets,
            policies=policies,
            users=users,
            groups=groups,
            ilm_expiry_rules=ilm_expiry_rules,
            peer_state=peer_state,
            show_deleted=show_deleted,
            metrics=metrics,
            entity=entity,
            entity_value=entity_value,
        )
        return output.status
