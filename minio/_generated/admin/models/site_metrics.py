# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of site_metrics.

Site replication: numbers of what is passed on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    DOUBLE,
    DURATION,
    INTEGER,
    SECONDS,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    map_of,
)
from minio._generated.admin.models.replication import LatencyStat

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/counter.yaml
@dataclass(slots=True)
class Counter(JsonModel):
    """A count over several spans of time.

    Attributes:
        last1hr: In the last hour.
        last1m: In the last minute.
        total: Since the server was started.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last1hr: int | None = None
    last1m: int | None = None
    total: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last1hr", "last1hr", INTEGER),
            Member("last1m", "last1m", INTEGER),
            Member("total", "total", INTEGER),
        )
    )


# specs/admin/shapes/stat-recorder.yaml
@dataclass(slots=True)
class StatRecorder(JsonModel):
    """A sum with its average and maximum.

    Attributes:
        total: All together.
        avg: On average.
        max: At most.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    total: int | None = None
    avg: int | None = None
    max: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("total", "total", INTEGER),
            Member("avg", "avg", INTEGER),
            Member("max", "max", INTEGER),
        )
    )


# specs/admin/shapes/downtime-info.yaml
@dataclass(slots=True)
class DowntimeInfo(JsonModel):
    """How long and how often a target did not answer.

    Attributes:
        duration: For how long, in nanoseconds.
        count: How many times.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    duration: StatRecorder | None = None
    count: StatRecorder | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("duration", "duration", StatRecorder), Member("count", "count", StatRecorder))
    )


# specs/admin/shapes/q-stat.yaml
@dataclass(slots=True)
class QStat(JsonModel):
    """What waits in a queue.

    Attributes:
        count: Number of objects.
        size: Their bytes.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: float | None = None
    size: float | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("count", "count", DOUBLE), Member("size", "bytes", DOUBLE)))


# specs/admin/shapes/in-queue-metric.yaml
@dataclass(slots=True)
class InQueueMetric(JsonModel):
    """What waits for replication.

    Attributes:
        curr: Now.
        avg: On average since the server was started.
        max: At most since the server was started.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    curr: QStat | None = None
    avg: QStat | None = None
    max: QStat | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("curr", "curr", QStat), Member("avg", "avg", QStat), Member("max", "max", QStat))
    )


# specs/admin/shapes/r-stat.yaml
@dataclass(slots=True)
class RStat(JsonModel):
    """A count with its bytes.

    Attributes:
        count: Number of objects.
        size: Their bytes.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: float | None = None
    size: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("count", "count", DOUBLE), Member("size", "bytes", INTEGER))
    )


# specs/admin/shapes/repl-proxy-metric.yaml
@dataclass(slots=True)
class ReplProxyMetric(JsonModel):
    """Calls that were passed on to replication targets, as the data was not here yet.

    Attributes:
        put_tagging_proxy_total: Number of PutObjectTagging calls.
        get_tagging_proxy_total: Number of GetObjectTagging calls.
        remove_tagging_proxy_total: Number of DeleteObjectTagging calls.
        get_proxy_total: Number of GetObject calls.
        head_proxy_total: Number of HeadObject calls.
        put_tagging_proxy_failed: Number of PutObjectTagging calls that failed.
        get_tagging_proxy_failed: Number of GetObjectTagging calls that failed.
        remove_tagging_proxy_failed: Number of DeleteObjectTagging calls that failed.
        get_proxy_failed: Number of GetObject calls that failed.
        head_proxy_failed: Number of HeadObject calls that failed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    put_tagging_proxy_total: int | None = None
    get_tagging_proxy_total: int | None = None
    remove_tagging_proxy_total: int | None = None
    get_proxy_total: int | None = None
    head_proxy_total: int | None = None
    put_tagging_proxy_failed: int | None = None
    get_tagging_proxy_failed: int | None = None
    remove_tagging_proxy_failed: int | None = None
    get_proxy_failed: int | None = None
    head_proxy_failed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("put_tagging_proxy_total", "putTaggingProxyTotal", INTEGER),
            Member("get_tagging_proxy_total", "getTaggingProxyTotal", INTEGER),
            Member("remove_tagging_proxy_total", "removeTaggingProxyTotal", INTEGER),
            Member("get_proxy_total", "getProxyTotal", INTEGER),
            Member("head_proxy_total", "headProxyTotal", INTEGER),
            Member("put_tagging_proxy_failed", "putTaggingProxyFailed", INTEGER),
            Member("get_tagging_proxy_failed", "getTaggingProxyFailed", INTEGER),
            Member("remove_tagging_proxy_failed", "removeTaggingProxyFailed", INTEGER),
            Member("get_proxy_failed", "getProxyFailed", INTEGER),
            Member("head_proxy_failed", "headProxyFailed", INTEGER),
        )
    )


# specs/admin/shapes/replication-repl-mrf-stats.yaml
@dataclass(slots=True)
class ReplicationReplMRFStats(JsonModel):
    """Objects whose replication failed.

    Attributes:
        failed_count_last5min: Number in the last 5 minutes.
        dropped_count_since_uptime: Number given up since the server was started.
        dropped_bytes_since_uptime: Bytes given up since the server was started.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    failed_count_last5min: int | None = None
    dropped_count_since_uptime: int | None = None
    dropped_bytes_since_uptime: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("failed_count_last5min", "failedCount_last5min", INTEGER),
            Member("dropped_count_since_uptime", "droppedCount_since_uptime", INTEGER),
            Member("dropped_bytes_since_uptime", "droppedBytes_since_uptime", INTEGER),
        )
    )


# specs/admin/shapes/replication-xfer-stats.yaml
@dataclass(slots=True)
class ReplicationXferStats(JsonModel):
    """Speed of replication.

    Attributes:
        avg_rate: Bytes a second on average.
        peak_rate: Bytes a second at most.
        curr_rate: Bytes a second now.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    avg_rate: float | None = None
    peak_rate: float | None = None
    curr_rate: float | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("avg_rate", "avgRate", DOUBLE),
            Member("peak_rate", "peakRate", DOUBLE),
            Member("curr_rate", "currRate", DOUBLE),
        )
    )


# specs/admin/shapes/timed-err-stats.yaml
@dataclass(slots=True)
class TimedErrStats(JsonModel):
    """What could not be replicated.

    Attributes:
        last_minute: In the last minute.
        last_hour: In the last hour.
        totals: Since the server was started.
        err_counts: Number by kind of error.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_minute: RStat | None = None
    last_hour: RStat | None = None
    totals: RStat | None = None
    err_counts: dict[str, int] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_minute", "lastMinute", RStat),
            Member("last_hour", "lastHour", RStat),
            Member("totals", "totals", RStat),
            Member("err_counts", "errCounts", map_of(INTEGER)),
        )
    )


# specs/admin/shapes/sr-metric.yaml
@dataclass(slots=True)
class SRMetric(JsonModel):
    """Replication to one site.

    Attributes:
        deployment_id: Id of the site's deployment.
        endpoint: URL of the site.
        total_downtime: For how long it did not answer, in all.
        last_online: When it answered last.
        is_online: Whether it answers.
        latency: How quickly it answers.
        replicated_size: Bytes replicated to it.
        replicated_count: Number of objects replicated to it.
        failed: What could not be replicated to it.
        transfer_summary: Speed by size class.
        mrf_stats: Objects whose replication failed.
        downtime_info: How long and how often it did not answer.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    deployment_id: str | None = None
    endpoint: str | None = None
    total_downtime: timedelta | None = None
    last_online: datetime | None = None
    is_online: bool | None = None
    latency: LatencyStat | None = None
    replicated_size: int | None = None
    replicated_count: int | None = None
    failed: TimedErrStats | None = None
    transfer_summary: dict[str, ReplicationXferStats] = field(default_factory=dict)
    mrf_stats: ReplicationReplMRFStats | None = None
    downtime_info: DowntimeInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("deployment_id", "deploymentID", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("total_downtime", "totalDowntime", DURATION),
            Member("last_online", "lastOnline", TIME),
            Member("is_online", "isOnline", BOOLEAN),
            Member("latency", "latency", LatencyStat),
            Member("replicated_size", "replicatedSize", INTEGER),
            Member("replicated_count", "replicatedCount", INTEGER),
            Member("failed", "failed", TimedErrStats),
            Member("transfer_summary", "transferSummary", map_of(ReplicationXferStats)),
            Member("mrf_stats", "mrfStats", ReplicationReplMRFStats),
            Member("downtime_info", "downtimeInfo", DowntimeInfo),
        )
    )


# specs/admin/shapes/worker-stat.yaml
@dataclass(slots=True)
class WorkerStat(JsonModel):
    """Number of workers.

    Attributes:
        curr: Now.
        avg: On average.
        max: At most.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    curr: int | None = None
    avg: float | None = None
    max: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("curr", "curr", INTEGER), Member("avg", "avg", DOUBLE), Member("max", "max", INTEGER))
    )


# specs/admin/shapes/sr-metrics-summary.yaml
@dataclass(slots=True)
class SRMetricsSummary(JsonModel):
    """Replication of a site with all others.

    Attributes:
        active_workers: Workers that replicate.
        replica_size: Bytes that came here as replicas.
        replica_count: Number of objects that came here as replicas.
        queued: What waits for replication.
        proxied: Calls that were passed on.
        repl_metrics: Replication to each site, by its deployment's id.
        uptime: How long the server has been running.
        retries: How many times replication was tried again.
        errors: How many times replication failed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    active_workers: WorkerStat | None = None
    replica_size: int | None = None
    replica_count: int | None = None
    queued: InQueueMetric | None = None
    proxied: ReplProxyMetric | None = None
    repl_metrics: dict[str, SRMetric] = field(default_factory=dict)
    uptime: timedelta | None = None
    retries: Counter | None = None
    errors: Counter | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("active_workers", "activeWorkers", WorkerStat),
            Member("replica_size", "replicaSize", INTEGER),
            Member("replica_count", "replicaCount", INTEGER),
            Member("queued", "queued", InQueueMetric),
            Member("proxied", "proxied", ReplProxyMetric),
            Member("repl_metrics", "replMetrics", map_of(SRMetric)),
            Member("uptime", "uptime", SECONDS),
            Member("retries", "retries", Counter),
            Member("errors", "errors", Counter),
        )
    )
