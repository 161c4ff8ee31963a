# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of pools.

Server pools: decommissioning and rebalancing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.pools import (
    build_cancel_decommission,
    build_list_pools,
    build_rebalance_start,
    build_rebalance_status,
    build_rebalance_stop,
    build_start_decommission,
    build_status_pool,
    parse_cancel_decommission,
    parse_list_pools,
    parse_rebalance_start,
    parse_rebalance_status,
    parse_rebalance_stop,
    parse_start_decommission,
    parse_status_pool,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.pools import (
        CancelDecommissionOutput,
        ListPoolsOutput,
        RebalanceStartOutput,
        RebalanceStatusOutput,
        RebalanceStopOutput,
        StartDecommissionOutput,
        StatusPoolOutput,
    )


class AsyncPoolsOperations:
    """Server pools: decommissioning and rebalancing."""

    _caller: AsyncCaller

    # specs/admin/operations/cancel-decommission.yaml
    async def cancel_decommission(
        self, pool: str, *, by_id: bool | None = None, options: RequestOptions | None = None
    ) -> CancelDecommissionOutput:
        """Stops a running decommissioning; the pool takes writes again.

        Needs admin:Decommission.

        Args:
            pool: The pool, as it was given to the server.
            by_id: Whether `Pool` is a number. MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.CancelDecommissionOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.CancelDecommissionPool
        """
        request = build_cancel_decommission(pool, by_id=by_id)
        response = await self._caller.call(request, options)
        return parse_cancel_decommission(response)

    # specs/admin/operations/list-pools.yaml
    async def list_pools(self, *, options: RequestOptions | None = None) -> ListPoolsOutput:
        """Lists the server pools and how far their decommissioning is.

        Needs admin:ServerInfo, admin:Decommission.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListPoolsOutput` with `pools`.

        Raises:
            MinioAdminException: the server refused; here often NotImplemented.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListPoolsStatus
        """
        request = build_list_pools()
        response = await self._caller.call(request, options)
        return parse_list_pools(response)

    # specs/admin/operations/rebalance-start.yaml
    async def rebalance_start(self, *, options: RequestOptions | None = None) -> RebalanceStartOutput:
        """Starts to even out the fill of the server pools.

        Needs at least two pools. Moving goes on by itself; ask with RebalanceStatus. Needs admin:Rebalance.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.RebalanceStartOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often NotImplemented.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RebalanceStart
        """
        request = build_rebalance_start()
        response = await self._caller.call(request, options)
        return parse_rebalance_start(response)

    # specs/admin/operations/rebalance-status.yaml
    async def rebalance_status(self, *, options: RequestOptions | None = None) -> RebalanceStatusOutput:
        """Returns the progress of a rebalance of the server pools.

        Needs admin:Rebalance.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.RebalanceStatusOutput` with `status`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminRebalanceNotStarted.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RebalanceStatus
        """
        request = build_rebalance_status()
        response = await self._caller.call(request, options)
        return parse_rebalance_status(response)

    # specs/admin/operations/rebalance-stop.yaml
    async def rebalance_stop(self, *, options: RequestOptions | None = None) -> RebalanceStopOutput:
        """Stops the rebalancing of the server pools.

        Needs admin:Rebalance.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.RebalanceStopOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RebalanceStop
        """
        request = build_rebalance_stop()
        response = await self._caller.call(request, options)
        return parse_rebalance_stop(response)

    # specs/admin/operations/start-decommission.yaml
    async def start_decommission(
        self, pool: str, *, by_id: bool | None = None, options: RequestOptions | None = None
    ) -> StartDecommissionOutput:
        """Starts to move everything off a server pool, so that it can be removed.

        Needs at least two pools. Moving goes on by itself; ask with StatusPool. Needs admin:Decommission.

        Args:
            pool: The pool, as it was given to the server; several are joined with commas.
            by_id: Whether `Pool` is a number. MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.StartDecommissionOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminInvalidArgument, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DecommissionPool
        """
        request = build_start_decommission(pool, by_id=by_id)
        response = await self._caller.call(request, options)
        return parse_start_decommission(response)

    # specs/admin/operations/status-pool.yaml
    async def status_pool(
        self, pool: str, *, by_id: bool | None = None, options: RequestOptions | None = None
    ) -> StatusPoolOutput:
        """Describes one server pool and how far its decommissioning is.

        Needs admin:ServerInfo, admin:Decommission.

        Args:
            pool: The pool, as it was given to the server.
            by_id: Whether `Pool` is a number. MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.StatusPoolOutput` with `status`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminInvalidArgument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StatusPool
        """
        request = build_status_pool(pool, by_id=by_id)
        response = await self._caller.call(request, options)
        return parse_status_pool(response)
