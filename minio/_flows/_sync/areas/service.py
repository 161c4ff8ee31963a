# Derived from minio/_flows/_async/areas/service.py; change that and run `make generate`.
"""Restarting servers, until they answer again."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from minio._core.checks import check_range
from minio._core.options import RequestOptions, Timeout
from minio._core.polling import Patience
from minio._core.retry import RetryPolicy
from minio._flows._sync.concurrency import sleep
from minio._generated.admin._sync.areas.service import ServiceMethods
from minio.error import MinioException

if TYPE_CHECKING:
    from minio._generated.admin.models.service import ServiceActionResult

INTERVAL = timedelta(seconds=0.25)
ONCE = RequestOptions(timeout=Timeout(connect=2, read=10), retry=RetryPolicy(max_attempts=1))


class Service(ServiceMethods):
    """Restarting, stopping, freezing and updating the servers."""

    def restart(self, *, wait: float | None = None, dry_run: bool = False) -> ServiceActionResult:
        """Restarts all servers, and tells for each how it went.

        Needs admin:ServiceRestart; to wait, admin:ServerInfo too.

        Args:
            wait: seconds to wait at most until all servers that were online answer again, and can write; left
                out, the call returns before they stop.
            dry_run: whether to tell only what would be done.

        Returns:
            What became of each server; one with hanging drives is not restarted.

        Raises:
            DeadlineExceeded: not all servers were back in time; the message names them.
            MinioAdminException: the server refused.
            ValueError: `wait` is no number above zero; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceAction
        """
        if wait is None or dry_run:
            return (self.api.service_action_v2("restart", dry_run=dry_run)).result
        check_range("wait", wait, 0.001)
        patience = Patience(INTERVAL, timedelta(seconds=wait))
        before = (self.api.server_info()).info.servers
        start = monotonic()
        result = (self.api.service_action_v2("restart")).result
        failed = {server.host for server in result.results if server.err}
        awaited = {server.endpoint or "" for server in before if server.state == "online"} - failed
        while away := awaited - self._restarted(start):
            pause = patience.pause(monotonic() - start, f"the restart of {_named(away)}")
            sleep(pause)
        return result

    def _restarted(self, since: float) -> set[str]:
        """Which servers were started after that moment, and are at work."""
        try:
            self.api.health_cluster_head(options=ONCE)
            servers = (self.api.server_info(options=ONCE)).info.servers
        except MinioException:
            return set()
        now = monotonic()
        return {
            server.endpoint or ""
            for server in servers
            if server.state == "online" and now - (server.uptime or 0) > since
        }


def _named(servers: Collection[str]) -> str:
    return ", ".join(sorted(servers))
