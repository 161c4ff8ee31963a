# Derived from minio/_flows/_async/areas/pools.py; change that and run `make generate`.
"""Server pools: emptied and evened out, and followed while they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from minio._core.admin.polling import Patience
from minio._core.http.messages import check_integer_range, check_text
from minio._flows._sync.concurrency import sleep
from minio._generated.admin._sync.areas.pools import PoolsMethods

if TYPE_CHECKING:
    from minio._generated.admin.models.pools import PoolStatus, RebalanceStatus

INTERVAL = timedelta(seconds=5)


class Pools(PoolsMethods):
    """Server pools: decommissioning and rebalancing.

    A pool is named as it was given to the servers (`cmd_line`), or by its number, from 0.
    """

    def status(self, pool: str | int) -> PoolStatus:
        """Describes one pool: its space, and how far moving everything off it is.

        Needs admin:ServerInfo and admin:Decommission.

        Args:
            pool: the pool.

        Raises:
            MinioAdminException: the server refused; so it does when there is no such pool.
            ValueError: there is no pool with this number.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StatusPool
        """
        return (self.api.status_pool(self._named(pool))).status

    def start_decommission(self, *pools: str | int) -> None:
        """Starts to move everything off pools, one after the other, so that they can be removed.

        Moving goes on by itself. Needs admin:Decommission.

        Args:
            pools: the pools; at least one other must be left.

        Raises:
            MinioAdminException: the server refused; so it does when there is no such pool.
            ValueError: none is given, or there is no pool with this number.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DecommissionPool
        """
        if not pools:
            raise ValueError("pools must be provided")
        names = [self._named(pool) for pool in pools]
        self.api.start_decommission(",".join(names))

    def cancel_decommission(self, pool: str | int) -> None:
        """Stops moving everything off a pool, which takes writes again. Needs admin:Decommission.

        Args:
            pool: the pool.

        Raises:
            MinioAdminException: the server refused; so it does when nothing is being moved.
            ValueError: there is no pool with this number.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.CancelDecommissionPool
        """
        self.api.cancel_decommission(self._named(pool))

    def follow_decommission(
        self, pool: str | int, *, interval: timedelta = INTERVAL, timeout: timedelta | None = None
    ) -> Iterator[PoolStatus]:
        """Yields the progress of a decommission again and again, until it ends.

        Needs admin:ServerInfo and admin:Decommission.

        Args:
            pool: the pool.
            interval: time between two questions.
            timeout: time after which to give up following; moving goes on. Left out, never.

        Yields:
            The pool: the last one says whether all was moved, something failed, or it was cancelled.

        Raises:
            DeadlineExceeded: the time is over.
            MinioAdminException: the server refused; so it does when there is no such pool.
            ValueError: an argument is invalid, or there is no pool with this number.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StatusPool
        """
        patience = Patience(interval, timeout)
        name = self._named(pool)
        start = monotonic()
        while True:
            status = (self.api.status_pool(name)).status
            yield status
            moving = status.decommission_info
            if moving is None or not moving.start_time:
                return
            if moving.complete or moving.failed or moving.canceled:
                return
            sleep(patience.pause(monotonic() - start, f"the decommissioning of {name}"))

    def follow_rebalance(
        self, *, interval: timedelta = INTERVAL, timeout: timedelta | None = None
    ) -> Iterator[RebalanceStatus]:
        """Yields the progress of a rebalance again and again, until it ends.

        Needs admin:Rebalance.

        Args:
            interval: time between two questions.
            timeout: time after which to give up following; moving goes on. Left out, never.

        Yields:
            How far each pool is.

        Raises:
            DeadlineExceeded: the time is over.
            RebalanceNotStarted: nothing is, or was, being evened out.
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RebalanceStatus
        """
        patience = Patience(interval, timeout)
        start = monotonic()
        while True:
            status = (self.api.rebalance_status()).status
            yield status
            if status.stopped_at or all(pool.status != "Started" for pool in status.pools):
                return
            sleep(patience.pause(monotonic() - start, "the rebalancing"))

    def _named(self, pool: str | int) -> str:
        """The pool as it was given to the servers."""
        if isinstance(pool, str):
            check_text("pool", pool)
            if not pool:
                raise ValueError("pool must not be empty")
            return pool
        check_integer_range("pool", pool, 0, None)
        pools = (self.api.list_pools()).pools
        for found in pools:
            if found.id == pool and found.cmd_line:
                return found.cmd_line
        raise ValueError(f"pool must be from 0 to {len(pools) - 1}, as there are no more, not {pool}")
