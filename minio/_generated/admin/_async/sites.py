# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of sites.

Site replication: joining sites and taking them out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.sites import (
    build_site_replication_add,
    build_site_replication_dev_null,
    build_site_replication_edit,
    build_site_replication_info,
    build_site_replication_net_perf,
    build_site_replication_remove,
    build_site_replication_resync_op,
    parse_site_replication_add,
    parse_site_replication_dev_null,
    parse_site_replication_edit,
    parse_site_replication_info,
    parse_site_replication_net_perf,
    parse_site_replication_remove,
    parse_site_replication_resync_op,
)

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
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


class AsyncSitesOperations:
    """Site replication: joining sites and taking them out."""

    _caller: AsyncCaller

    # specs/admin/operations/site-replication-add.yaml
    async def site_replication_add(
        self,
        sites: list[PeerSite],
        *,
        api_version: str | None = None,
        replicate_ilm_expiry: bool | None = None,
        force: bool | None = None,
        options: RequestOptions | None = None,
    ) -> SiteReplicationAddOutput:
        """Joins sites, so that buckets, objects, users and policies are the same on all of them.

        To be sent to the site that has data; the others have to be empty. Needs admin:SiteReplicationAdd.

        Args:
            sites: All sites, the one that is called among them. `from minio.models.admin import PeerSite`
            api_version: Version of the site replication API; MinIO ignores it.
            replicate_ilm_expiry: Whether to replicate lifecycle rules that delete too.
            force: Sent by other clients; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SiteReplicationAddOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often XMinioSiteReplicationInvalidRequest,
                XMinioSiteReplicationBackendIssue.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationAdd
        """
        request = build_site_replication_add(
            sites, api_version=api_version, replicate_ilm_expiry=replicate_ilm_expiry, force=force
        )
        response = await self._caller.call(request, options)
        return parse_site_replication_add(response)

    # specs/admin/operations/site-replication-dev-null.yaml
    async def site_replication_dev_null(
        self, content: bytes | bytearray | memoryview | Body, *, options: RequestOptions | None = None
    ) -> SiteReplicationDevNullOutput:
        """Takes a body and throws it away, to measure the network between sites.

        The servers send it among themselves.

        Args:
            content: Any bytes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SiteReplicationDevNullOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationPerf
        """
        request = build_site_replication_dev_null(content)
        response = await self._caller.call(request, options)
        return parse_site_replication_dev_null(response)

    # specs/admin/operations/site-replication-edit.yaml
    async def site_replication_edit(
        self,
        peer: PeerInfo,
        *,
        api_version: str | None = None,
        enable_ilm_expiry_replication: bool | None = None,
        disable_ilm_expiry_replication: bool | None = None,
        options: RequestOptions | None = None,
    ) -> SiteReplicationEditOutput:
        """Changes the endpoint, the mode or the bandwidth of a joined site.

        The deployment's id says which site is meant. Needs admin:SiteReplicationAdd.

        Args:
            peer: The site, named by its deployment's id, and what is to change. `from minio.models.admin
                import PeerInfo`
            api_version: Version of the site replication API; MinIO ignores it.
            enable_ilm_expiry_replication: Whether lifecycle rules that delete are to be replicated from now
                on.
            disable_ilm_expiry_replication: Whether lifecycle rules that delete are not to be replicated any
                more.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SiteReplicationEditOutput` with `result`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationEdit
        """
        request = build_site_replication_edit(
            peer,
            api_version=api_version,
            enable_ilm_expiry_replication=enable_ilm_expiry_replication,
            disable_ilm_expiry_replication=disable_ilm_expiry_replication,
        )
        response = await self._caller.call(request, options)
        return parse_site_replication_edit(response)

    # specs/admin/operations/site-replication-info.yaml
    async def site_replication_info(
        self, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SiteReplicationInfoOutput:
        """Lists the sites that are joined.

        Needs admin:SiteReplicationInfo.

        Args:
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SiteReplicationInfoOutput` with `info`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationInfo
        """
        request = build_site_replication_info(api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_site_replication_info(response)

    # specs/admin/operations/site-replication-net-perf.yaml
    async def site_replication_net_perf(
        self, *, duration: timedelta | None = None, options: RequestOptions | None = None
    ) -> SiteReplicationNetPerfOutput:
        """Runs this site's part of the network test between sites.

        The servers send it among themselves.

        Args:
            duration: How long to measure, at least 10 seconds; left out, 10 seconds.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SiteReplicationNetPerfOutput` with `result`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationPerf
        """
        request = build_site_replication_net_perf(duration=duration)
        response = await self._caller.call(request, options)
        return parse_site_replication_net_perf(response)

    # specs/admin/operations/site-replication-remove.yaml
    async def site_replication_remove(
        self, removal: SRRemoveReq, *, api_version: str | None = None, options: RequestOptions | None = None
    ) -> SiteReplicationRemoveOutput:
        """Takes sites out of site replication.

        Needs admin:SiteReplicationRemove.

        Args:
            removal: Which sites to take out. `from minio.models.admin import SRRemoveReq`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SiteReplicationRemoveOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often InternalError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationRemove
        """
        request = build_site_replication_remove(removal, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_site_replication_remove(response)

    # specs/admin/operations/site-replication-resync-op.yaml
    async def site_replication_resync_op(
        self,
        operation: str,
        peer: PeerInfo,
        *,
        api_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> SiteReplicationResyncOpOutput:
        """Starts or cancels sending everything to a site again.

        Needs admin:SiteReplicationResync.

        Args:
            operation: What to do. One of start, cancel.
            peer: The site, named by its deployment's id, and what is to change. `from minio.models.admin
                import PeerInfo`
            api_version: Version of the site replication API; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SiteReplicationResyncOpOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often XMinioSiteReplicationInvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationResyncOp
        """
        request = build_site_replication_resync_op(operation, peer, api_version=api_version)
        response = await self._caller.call(request, options)
        return parse_site_replication_resync_op(response)
