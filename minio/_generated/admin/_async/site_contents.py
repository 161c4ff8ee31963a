# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of site_contents.

Site replication: what a site has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.site_contents import build_site_replication_meta_info, parse_site_replication_meta_info

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.site_contents import SiteReplicationMetaInfoOutput


class AsyncSiteContentsOperations:
    """Site replication: what a site has."""

    _caller: AsyncCaller

    # specs/admin/operations/site-replication-meta-info.yaml
    async def site_replication_meta_info(
        self,
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
        options: RequestOptions | None = None,
    ) -> SiteReplicationMetaInfoOutput:
        """Describes buckets, policies, users and groups of this site, for comparison with the others.

        Needs admin:SiteReplicationInfo.

        Args:
            api_version: Version of the site replication API; MinIO ignores it.
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
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SiteReplicationMetaInfoOutput` with `info`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRMetaInfo
        """
        request = build_site_replication_meta_info(
            api_version=api_version,
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
        response = await self._caller.call(request, options)
        return parse_site_replication_meta_info(response)
