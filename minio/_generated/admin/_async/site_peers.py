# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of site_peers.

Site replication: what sites tell each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.site_peers import (
    build_sr_peer_bucket_ops,
    build_sr_peer_edit,
    build_sr_peer_get_idp_settings,
    build_sr_peer_join,
    build_sr_peer_remove,
    build_sr_peer_replicate_bucket_meta,
    build_sr_peer_replicate_iam_item,
    build_sr_state_edit,
    parse_sr_peer_bucket_ops,
    parse_sr_peer_edit,
    parse_sr_peer_get_idp_settings,
    parse_sr_peer_join,
    parse_sr_peer_remove,
    parse_sr_peer_replicate_bucket_meta,
    parse_sr_peer_replicate_iam_item,
    parse_sr_state_edit,
)

if TYPE_CHECKING:
    from datetime import datetime

    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
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


class AsyncSitePeersOperations:
    """Site replication: what sites tell each other."""

    _caller: AsyncCaller

    # specs/admin/operations/sr-peer-bucket-ops.yaml
    async def sr_peer_bucket_ops(
        self,
        bucket: str,
        operation: str,
        *,
        api_version: str | None = None,
        created_at: datetime | None = None,
        lock_enabled: bool | None = None,
        versioning_enabled: bool | None = None,
        force_create: bool | None = None,
        options: RequestOptions | None = None,
    ) -> SRPeerBucketOpsOutput:
        """Makes, removes or sets up a bucket on a joined site; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationOperation.

        Args:
            bucket: Name of the bucket.
            operation: What to do. One of make-with-versioning, configure-replication, delete-bucket, force-
                delete-bucket, purge-deleted-bucket.
            api_version: Version of the site replication API; MinIO ignores it.
            created_at: When the bucket was made.
            lock_enabled: Whether objects can be locked.
            versioning_enabled: Whether it keeps old versions.
            force_create: Whether it may be there already.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SRPeerBucketOpsOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioSiteReplicationInvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRPeerBucketOps
        """
        request = build_sr_peer_bucket_ops(
            bucket,
            operation,
            api_version=api_version,
            created_at=created_at,
            lock_enabled=lock_enabled,
            versioning_enabled=versioning_enabled,
            force_create=force_create,
        )
        response = await self._caller.call(request, options)
        return parse_sr_peer_bucket_ops(response)

    # specs/admin/operations/sr-peer-edit.yaml
    async def sr_peer_edit(
        self, peer: PeerInfo, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SRPeerEditOutput:
        """Passes on a change of a site's settings; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationAdd.

        Args:
            peer: The site, named by its deployment's id, and what is to change. `from minio.models.admin
                import PeerInfo`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SRPeerEditOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRPeerEdit
        """
        request = build_sr_peer_edit(peer, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_sr_peer_edit(response)

    # specs/admin/operations/sr-peer-get-idp-settings.yaml
    async def sr_peer_get_idp_settings(
        self, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SRPeerGetIDPSettingsOutput:
        """Describes the identity providers of a site; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationAdd.

        Args:
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SRPeerGetIDPSettingsOutput` with `settings`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRPeerGetIDPSettings
        """
        request = build_sr_peer_get_idp_settings(api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_sr_peer_get_idp_settings(response)

    # specs/admin/operations/sr-peer-join.yaml
    async def sr_peer_join(
        self, join: SRPeerJoinReq, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SRPeerJoinOutput:
        """Tells a site that it was joined; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationAdd.

        Args:
            join: The sites, and the key that they use among themselves. `from minio.models.admin import
                SRPeerJoinReq`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SRPeerJoinOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRPeerJoin
        """
        request = build_sr_peer_join(join, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_sr_peer_join(response)

    # specs/admin/operations/sr-peer-remove.yaml
    async def sr_peer_remove(
        self, removal: SRRemoveReq, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SRPeerRemoveOutput:
        """Passes on that sites were taken out; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationRemove.

        Args:
            removal: Which sites to take out. `from minio.models.admin import SRRemoveReq`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SRPeerRemoveOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRPeerRemove
        """
        request = build_sr_peer_remove(removal, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_sr_peer_remove(response)

    # specs/admin/operations/sr-peer-replicate-bucket-meta.yaml
    async def sr_peer_replicate_bucket_meta(
        self, item: SRBucketMeta, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SRPeerReplicateBucketMetaOutput:
        """Passes on a change of a bucket's configuration; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationOperation.

        Args:
            item: What changed. `from minio.models.admin import SRBucketMeta`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SRPeerReplicateBucketMetaOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRPeerReplicateBucketMeta
        """
        request = build_sr_peer_replicate_bucket_meta(item, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_sr_peer_replicate_bucket_meta(response)

    # specs/admin/operations/sr-peer-replicate-iam-item.yaml
    async def sr_peer_replicate_iam_item(
        self, item: SRIAMItem, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SRPeerReplicateIAMItemOutput:
        """Passes on a change of a user, group, policy or access key; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationOperation.

        Args:
            item: What changed. `from minio.models.admin import SRIAMItem`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SRPeerReplicateIAMItemOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioSiteReplicationInvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRPeerReplicateIAMItem
        """
        request = build_sr_peer_replicate_iam_item(item, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_sr_peer_replicate_iam_item(response)

    # specs/admin/operations/sr-state-edit.yaml
    async def sr_state_edit(
        self, state: SRStateEditReq, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SRStateEditOutput:
        """Passes on a change of what is replicated between all sites; sent from site to site.

        Not for clients: a site takes it from its peers. Needs admin:SiteReplicationOperation.

        Args:
            state: The sites as they are now. `from minio.models.admin import SRStateEditReq`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SRStateEditOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SRStateEdit
        """
        request = build_sr_state_edit(state, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_sr_state_edit(response)
