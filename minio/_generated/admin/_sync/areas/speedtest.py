# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Speed tests of drives, networks and the whole deployment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._generated.admin.models.speedtest import NetperfNodeResult, SiteNetPerfNodeResult

    from ...api import AdminApi


class SpeedtestMethods:
    """Speed tests of drives, networks and the whole deployment."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/speedtest-net.yaml
    def network(self, *, duration: timedelta | None = None) -> list[NetperfNodeResult]:
        """Measures the network between the servers.

        The answer comes when the time is over. Needs admin:OBDInfo.

        Args:
            duration: How long to measure, at least 10 seconds; left out, 10 seconds.

        Returns:
            Speed of each server's network.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Netperf
        """
        output = self.api.speedtest_net(duration=duration)
        return output.result.node_results

    # specs/admin/operations/speedtest-site.yaml
    def sites(self, *, duration: timedelta | None = None) -> list[SiteNetPerfNodeResult]:
        """Measures the network between the sites.

        The answer comes when the time is over. Needs admin:OBDInfo.

        Args:
            duration: How long to measure, at least 10 seconds; left out, 10 seconds.

        Returns:
            Speed of each site's network.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationPerf
        """
        output = self.api.speedtest_site(duration=duration)
        return output.result.node_results
