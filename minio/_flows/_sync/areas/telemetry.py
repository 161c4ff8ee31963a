# Derived from minio/_flows/_async/areas/telemetry.py; change that and run `make generate`.
"""What servers do, as they do it: traces and samples of metrics that can be closed at any time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from minio._core.choices import chosen, flag
from minio._core.http.messages import check_integer_range, check_text, check_texts
from minio._generated.admin._sync.areas.telemetry import TelemetryMethods

if TYPE_CHECKING:
    from minio._flows._sync.lines import Lines
    from minio._generated.admin.models.metrics import RealtimeMetrics
    from minio._generated.admin.models.telemetry import TraceInfo

TRACED = (
    "s3",
    "internal",
    "storage",
    "os",
    "scanner",
    "decommission",
    "healing",
    "batch_replication",
    "batch_keyrotation",
    "batch_expire",
    "rebalance",
    "replication_resync",
    "bootstrap",
    "ftp",
    "ilm",
    "kms",
    "formatting",
)
SAMPLED = {
    "scanner": 1,
    "drives": 2,
    "os": 4,
    "batch_jobs": 8,
    "site_resync": 16,
    "network": 32,
    "memory": 64,
    "cpu": 128,
    "rpc": 256,
    "runtime": 512,
}
"""Kinds of metrics, and the bit of each."""


class Telemetry(TelemetryMethods):
    """Live traces, logs and metrics."""

    def trace(
        self,
        kinds: str | Iterable[str] = "s3",
        *,
        only_errors: bool = False,
        threshold: timedelta | None = None,
    ) -> Lines[TraceInfo]:
        """Streams what the servers do, such as calls of the S3 API, until it is closed.

        It begins when the first one is asked for. Needs admin:ServerTrace.

        Args:
            kinds: what to trace, one or several: `s3`, `internal` (calls between servers), `storage` (calls
                of drives), `os`, `scanner`, `decommission`, `healing`, `batch_replication`,
                `batch_keyrotation`, `batch_expire`, `rebalance`, `replication_resync`, `bootstrap`, `ftp`,
                `ilm`, `kms`, `formatting`; or `all`.
            only_errors: only calls that failed.
            threshold: only what took at least this long.

        Returns:
            An iterator that can be closed at any time, also from elsewhere.

        Raises:
            MinioAdminException: the server refused; the iterator raises it.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceTrace
        """
        names = chosen("kinds", kinds, (*TRACED, "all"))
        wanted: dict[str, Any] = dict.fromkeys(TRACED if "all" in names else names, True)
        return self.api.trace(only_errors=only_errors or None, threshold=threshold, **wanted)

    def metrics(
        self,
        kinds: str | Iterable[str] = tuple(SAMPLED),
        *,
        samples: int | None = None,
        interval: timedelta | None = None,
        hosts: Iterable[str] = (),
        by_host: bool = False,
        drives: Iterable[str] = (),
        by_drive: bool = False,
        job_id: str | None = None,
        deployment_id: str | None = None,
    ) -> Lines[RealtimeMetrics]:
        """Samples metrics of the servers, until there are enough or it is closed.

        It begins when the first one is asked for. Needs admin:ServerInfo.

        Args:
            kinds: what to sample, one or several: `scanner`, `drives`, `os`, `batch_jobs`, `site_resync`,
                `network`, `memory`, `cpu`, `rpc` (calls between servers), `runtime` (of Go); left out, all.
                Memory and processors are told by server only: see `by_host`.
            samples: number of samples, from 1; left out, without end.
            interval: time between two, at least 1 second; left out, 1 second.
            hosts: only these servers.
            by_host: whether to add the numbers of each server.
            drives: only these drives.
            by_drive: whether to add the numbers of each drive.
            job_id: id of the only batch job to tell of.
            deployment_id: id of the only deployment to tell of, for `site_resync`.

        Returns:
            An iterator that can be closed at any time, also from elsewhere; the last sample is `final`.

        Raises:
            MinioAdminException: the server refused; the iterator raises it.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Metrics
        """
        if samples is not None:
            check_integer_range("samples", samples, 1, None)
        for argument, value in (("job_id", job_id), ("deployment_id", deployment_id)):
            if value is not None:
                check_text(argument, value)
        return self.api.realtime_metrics(
            types=sum(SAMPLED[name] for name in chosen("kinds", kinds, SAMPLED)),
            samples=samples,
            interval=interval,
            hosts=_names("hosts", hosts),
            by_host=flag("by_host", by_host),
            disks=_names("drives", drives),
            by_disk=flag("by_drive", by_drive),
            by_job_id=job_id,
            by_deployment_id=deployment_id,
        )


def _names(argument: str, values: Iterable[str]) -> list[str] | None:
    """The list, none for an empty one; one text in its place would be a list of its letters."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise ValueError(f"{argument} must be a list of str, not {type(values).__name__}")
    names = list(values)
    check_texts(argument, names, ",")
    return names or None
