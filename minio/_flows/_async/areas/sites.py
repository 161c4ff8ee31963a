"""Sites that replicate to each other, by the names that operators gave them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from minio._core.admin.identities import check_name
from minio._core.checks import check_type
from minio._core.http.endpoint import Endpoint
from minio._core.http.messages import check_integer_range
from minio._generated.admin._async.areas.sites import AsyncSitesMethods

from .telemetry import SAMPLED

if TYPE_CHECKING:
    from minio._core.admin.peers import PeerSite
    from minio._generated.admin.models.metrics import SiteResyncMetrics
    from minio._generated.admin.models.sites import (
        PeerInfo,
        ReplicateAddStatus,
        ReplicateEditStatus,
        SRResyncOpStatus,
    )


class AsyncSites(AsyncSitesMethods):
    """Site replication: deployments that hold the same data."""

    async def add(
        self, sites: Iterable[PeerSite | Mapping[str, str]], *, replicate_ilm_expiry: bool = False
    ) -> ReplicateAddStatus:
        """Joins sites, so that buckets, objects, users and policies are the same on all of them.

        The site that has data is the one to ask; the others have to be empty. Needs
        admin:SiteReplicationAdd.

        Args:
            sites: all of them, the one that is asked among them: mappings with `name`, `endpoint` (a URL),
                `access_key` and `secret_key` of an administrator there; or `PeerSite`.
            replicate_ilm_expiry: whether lifecycle rules that delete are the same everywhere, too.

        Returns:
            How it went: `success`, and what went wrong in words.

        Raises:
            InvalidSiteReplication: the sites cannot be joined.
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationAdd
        """
        from minio._flows.peersites import peer_sites

        answer = await self.api.site_replication_add(
            peer_sites(sites), replicate_ilm_expiry=replicate_ilm_expiry or None
        )
        return answer.result

    async def edit(
        self,
        site: str,
        *,
        endpoint: str | None = None,
        sync: bool | None = None,
        bandwidth: int | None = None,
    ) -> ReplicateEditStatus:
        """Changes a joined site; what is left out stays. Needs admin:SiteReplicationAdd.

        Args:
            site: name of the site.
            endpoint: its URL from now on.
            sync: whether writes wait until the site has them.
            bandwidth: bytes a second that replication of a bucket to it may take by default; 0 for any.

        Returns:
            How it went.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid, nothing is to change, or no site has this name.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationEdit
        """
        from minio._generated.admin.models.sites import BucketBandwidth, PeerInfo

        if endpoint is None and sync is None and bandwidth is None:
            raise ValueError("endpoint, sync or bandwidth must be set")
        if endpoint is not None:
            Endpoint(endpoint)
        changed = PeerInfo(endpoint=endpoint)
        if sync is not None:
            check_type("sync", sync, bool)
            changed.sync = "enable" if sync else "disable"
        if bandwidth is not None:
            check_integer_range("bandwidth", bandwidth, 0, None)
            changed.default_bandwidth = BucketBandwidth(bandwidth, bandwidth > 0)
        peer = await self._peer(site)
        changed.deployment_id = peer.deployment_id
        changed.endpoint = endpoint or peer.endpoint
        return (await self.api.site_replication_edit(changed)).result

    async def start_resync(self, site: str) -> SRResyncOpStatus:
        """Starts to send everything to a site again, as after it lost data.

        Needs admin:SiteReplicationResync.

        Args:
            site: name of the site, not the one that is asked.

        Returns:
            What became of each bucket.

        Raises:
            InvalidSiteReplication: it cannot be.
            MinioAdminException: the server refused.
            ValueError: no site has this name.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationResyncOp
        """
        return (await self.api.site_replication_resync_op("start", await self._peer(site))).result

    async def resync_status(self, site: str) -> SiteResyncMetrics | None:
        """Returns the progress of a resync of a site, and how it ended.

        MinIO goes on to call a run `Ongoing` that was cancelled, or had no bucket to send. Needs
        admin:SiteReplicationInfo and admin:ServerInfo.

        Args:
            site: name of the site.

        Returns:
            The numbers of the latest run; None where none was started.

        Raises:
            MinioAdminException: the server refused.
            ValueError: no site has this name.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Metrics
        """
        found: SiteResyncMetrics | None = None
        async with self.api.realtime_metrics(
            types=SAMPLED["site_resync"], samples=1, by_deployment_id=(await self._peer(site)).deployment_id
        ) as samples:
            async for sample in samples:
                found = sample.aggregated.site_resync if sample.aggregated else None
        return found

    async def cancel_resync(self, site: str) -> SRResyncOpStatus:
        """Stops sending everything to a site again. Needs admin:SiteReplicationResync.

        Args:
            site: name of the site.

        Returns:
            What became of each bucket.

        Raises:
            InvalidSiteReplication: it cannot be.
            MinioAdminException: the server refused.
            ValueError: no site has this name.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationResyncOp
        """
        return (await self.api.site_replication_resync_op("cancel", await self._peer(site))).result

    async def _peer(self, site: str) -> PeerInfo:
        check_name("site", site)
        known = (await self.api.site_replication_info()).info.sites
        for peer in known:
            if peer.name == site:
                return peer
        names = ", ".join(repr(peer.name) for peer in known)
        raise ValueError(
            f"site must be one of {names}; got {site!r}"
            if known
            else f"site {site!r} cannot be, as no sites are joined"
        )
