# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Server pools: decommissioning and rebalancing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.pools import PoolStatus, RebalanceStatus

    from ...api import AsyncAdminApi


class AsyncPoolsMethods:
    """Server pools: decommissioning and rebalancing."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/rebalance-status.yaml
    async def rebalance_status(self) -> RebalanceStatus:
        """Returns the progress of a rebalance of the server pools.

        Needs admin:Rebalance.

        Returns:
            How far each pool is.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RebalanceStatus
        """
        output = await self.api.rebalance_status()
        return output.status

    # specs/admin/operations/rebalance-start.yaml
    async def start_rebalance(self) -> str | None:
        """Starts to even out the fill of the server pools.

        Needs at least two pools. Moving goes on by itself; ask with RebalanceStatus. Needs admin:Rebalance.

        Returns:
            Its id.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RebalanceStart
        """
        output = await self.api.rebalance_start()
        return output.result.id

    # specs/admin/operations/rebalance-stop.yaml
    async def stop_rebalance(self) -> None:
        """Stops the rebalancing of the server pools.

        Needs admin:Rebalance.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RebalanceStop
        """
        await self.api.rebalance_stop()

    # specs/admin/operations/list-pools.yaml
    async def list(self) -> list[PoolStatus]:
        """Lists the server pools and how far their decommissioning is.

        Needs admin:ServerInfo, admin:Decommission.

        Returns:
            The pools.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListPoolsStatus
        """
        output = await self.api.list_pools()
        return output.pools
