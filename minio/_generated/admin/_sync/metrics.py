# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of metrics.

Samples of metrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._flows._sync.lines import Lines

from ..operations.metrics import build_realtime_metrics, parse_realtime_metrics

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.metrics import RealtimeMetrics


class MetricsOperations:
    """Samples of metrics."""

    _caller: Caller

    # specs/admin/operations/realtime-metrics.yaml
    def realtime_metrics(
        self,
        *,
        types: int | None = None,
        samples: int | None = None,
        interval: timedelta | None = None,
        hosts: list[str] | None = None,
        by_host: bool | None = None,
        disks: list[str] | None = None,
        by_disk: bool | None = None,
        by_job_id: str | None = None,
        by_deployment_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Lines[RealtimeMetrics]:
        """Samples metrics of drives, network, scanner, batch jobs and runtime while it is read.

        The last sample is marked as such. Needs admin:ServerInfo.

        Args:
            types: Kinds of metrics, added up: 1 scanner, 2 drives, 4 operating system, 8 batch jobs, 16 site
                resync, 32 network, 64 memory, 128 processors, 256 calls between servers, 512 Go runtime; 0 or
                left out, all.
            samples: Number of samples; 0 or left out, without end.
            interval: Time between samples, at least 1 second; left out, 1 second.
            hosts: Only these servers.
            by_host: Whether to add the numbers of each server.
            disks: Only these drives.
            by_disk: Whether to add the numbers of each drive.
            by_job_id: Id of the only batch job to tell of.
            by_deployment_id: Id of the only deployment to tell of, for `siteResync`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `RealtimeMetrics` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Metrics
        """
        request = build_realtime_metrics(
            types=types,
            samples=samples,
            interval=interval,
            hosts=hosts,
            by_host=by_host,
            disks=disks,
            by_disk=by_disk,
            by_job_id=by_job_id,
            by_deployment_id=by_deployment_id,
        )
        return Lines(self._caller, request, options, parse_realtime_metrics)
