# Derived from minio/_flows/_async/areas/service.py; change that and run `make generate`.
"""Restarting servers, until they answer again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from minio._core.admin.polling import Patience
from minio._core.checks import check_range
from minio._core.documents.durations import LONGEST, check_some_duration
from minio._core.http.retry import RetryPolicy
from minio._core.options import RequestOptions, Timeout
from minio._flows._sync.concurrency import sleep
from minio._generated.admin._sync.areas.service import ServiceMethods
from minio.error import ConnectionFailed, MinioException

if TYPE_CHECKING:
    from minio._generated.admin.models.info import ServerProperties
    from minio._generated.admin.models.service import ServiceActionResult

INTERVAL = timedelta(seconds=0.25)
ONCE = RequestOptions(timeout=Timeout(connect=2, read=10), retry=RetryPolicy(max_attempts=1))


class Service(ServiceMethods):
    """Restarting, stopping, freezing and updating the servers."""

    def restart(self, *, wait: timedelta | float | None = None, dry_run: bool = False) -> ServiceActionResult:
        """Restarts all servers, and tells for each how it went.

        Needs admin:ServiceRestart; to wait, admin:ServerInfo too.

        Args:
            wait: time, or seconds, to wait at most until all servers that were online answer again, and can
                write; left out, the call returns before they stop.
            dry_run: whether to tell only what would be done.

        Returns:
            What became of each server; one with hanging drives is not restarted. Where servers were gone
            before they told, and `wait` is given, those that were found anew.

        Raises:
            DeadlineExceeded: not all servers were back in time; the message names them.
            MinioAdminException: the server refused.
            ValueError: `wait` is no time above zero; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceAction
        """
        if wait is None or dry_run:
            return (self.api.service_action_v2("restart", dry_run=dry_run)).result
        if not isinstance(wait, timedelta):
            check_range("wait", wait, 0.001, LONGEST.total_seconds())
            wait = timedelta(seconds=wait)
        check_some_duration("wait", wait)
        patience = Patience(INTERVAL, wait)
        before = (self.api.server_info()).info.servers
        ages = {server.endpoint or "": _age(server) for server in before if server.state == "online"}
        if 0 in ages.values():  # in its first second, nothing tells a server from itself started anew
            sleep(1)
            ages = {endpoint: age + 1 for endpoint, age in ages.items()}
        start = monotonic()
        result = self._restart(ages)
        failed = {server.host for server in result.results if server.err}
        awaited = ages.keys() - failed
        while away := awaited - self._restarted(ages, start):
            pause = patience.pause(monotonic() - start, f"the restart of {_named(away)}")
            sleep(pause)
        return result

    def _restart(self, servers: Collection[str]) -> ServiceActionResult:
        """Sends the order; a busy server may be gone before its answer is out, and then its age tells."""
        from minio._generated.admin.models.service import ServiceActionPeerResult, ServiceActionResult

        try:
            return (self.api.service_action_v2("restart")).result
        except ConnectionFailed as error:
            if not error.sent:
                raise
        peers = [ServiceActionPeerResult(host=server) for server in servers]
        return ServiceActionResult(action="restart", dry_run=False, results=peers)

    def _restarted(self, ages: Mapping[str, float], since: float) -> set[str]:
        """Which servers are at work, and younger than they would be if they had run on.

        They tell whole seconds: one that tells of none may have run for nearly one.
        """
        asked = monotonic()
        try:
            self.api.health_cluster_head(options=ONCE)
            servers = (self.api.server_info(options=ONCE)).info.servers
        except MinioException:
            return set()
        return {
            server.endpoint or ""
            for server in servers
            if server.state == "online"
            and _age(server) + 1 <= ages.get(server.endpoint or "", 0) + asked - since
        }


def _age(server: ServerProperties) -> float:
    return server.uptime.total_seconds() if server.uptime else 0


def _named(servers: Collection[str]) -> str:
    return ", ".join(sorted(servers))
