# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of metrics.

Samples of metrics.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    DOUBLE,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    map_of,
)
from minio._generated.admin.models.batch import JobMetric
from minio._generated.admin.models.drives import TimedAction
from minio._generated.admin.models.machine_metrics import (
    CPUMetrics,
    DiskMetric,
    MemMetrics,
    NetMetrics,
    OSMetrics,
)

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/batch-job-metrics.yaml
@dataclass(slots=True)
class BatchJobMetrics(JsonModel):
    """Numbers of the batch jobs that run.

    Attributes:
        collected: When the numbers were collected.
        jobs: How far each job is, by its id.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    jobs: dict[str, JobMetric] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("collected", "collected", TIME), Member("jobs", "Jobs", map_of(JobMetric)))
    )


# specs/admin/shapes/bucket-scan-info.yaml
@dataclass(slots=True)
class BucketScanInfo(JsonModel):
    """How the scanner got on with a bucket in an erasure set.

    Attributes:
        pool: Number of the pool, from 0.
        set: Number of the erasure set, from 0.
        cycle: Number of the scanner's round.
        ongoing: Whether it is being scanned now.
        last_update: When the scanner reported last.
        last_started: When the last scan was started.
        completed: When earlier scans were done.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    pool: int | None = None
    set: int | None = None
    cycle: int | None = None
    ongoing: bool | None = None
    last_update: datetime | None = None
    last_started: datetime | None = None
    completed: list[datetime] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("pool", "Pool", INTEGER),
            Member("set", "Set", INTEGER),
            Member("cycle", "Cycle", INTEGER),
            Member("ongoing", "Ongoing", BOOLEAN),
            Member("last_update", "LastUpdate", TIME),
            Member("last_started", "LastStarted", TIME),
            Member("completed", "Completed", list_of(TIME)),
        )
    )


# specs/admin/shapes/rpc-metrics.yaml
@dataclass(slots=True)
class RPCMetrics(JsonModel):
    """Numbers of the calls between servers.

    Attributes:
        collected_at: When the numbers were collected.
        connected: Number of connections.
        reconnect_count: How many times a connection was made again.
        disconnected: Number of servers without a connection.
        outgoing_streams: Number of streams opened from here.
        incoming_streams: Number of streams opened from elsewhere.
        outgoing_bytes: Bytes sent.
        incoming_bytes: Bytes received.
        outgoing_messages: Number of messages sent.
        incoming_messages: Number of messages received.
        out_queue: Number of messages that wait to be sent.
        last_pong_time: When another server answered a ping last.
        last_ping_ms: Milliseconds that the last ping took.
        max_ping_dur_ms: Milliseconds that the slowest ping took.
        last_connect_time: When a connection was made last.
        by_destination: The same by the server called.
        by_caller: The same by the server that calls.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected_at: datetime | None = None
    connected: int | None = None
    reconnect_count: int | None = None
    disconnected: int | None = None
    outgoing_streams: int | None = None
    incoming_streams: int | None = None
    outgoing_bytes: int | None = None
    incoming_bytes: int | None = None
    outgoing_messages: int | None = None
    incoming_messages: int | None = None
    out_queue: int | None = None
    last_pong_time: datetime | None = None
    last_ping_ms: float | None = None
    max_ping_dur_ms: float | None = None
    last_connect_time: datetime | None = None
    by_destination: dict[str, RPCMetrics] = field(default_factory=dict)
    by_caller: dict[str, RPCMetrics] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("collected_at", "collectedAt", TIME),
            Member("connected", "connected", INTEGER),
            Member("reconnect_count", "reconnectCount", INTEGER),
            Member("disconnected", "disconnected", INTEGER),
            Member("outgoing_streams", "outgoingStreams", INTEGER),
            Member("incoming_streams", "incomingStreams", INTEGER),
            Member("outgoing_bytes", "outgoingBytes", INTEGER),
            Member("incoming_bytes", "incomingBytes", INTEGER),
            Member("outgoing_messages", "outgoingMessages", INTEGER),
            Member("incoming_messages", "incomingMessages", INTEGER),
            Member("out_queue", "outQueue", INTEGER),
            Member("last_pong_time", "lastPongTime", TIME),
            Member("last_ping_ms", "lastPingMS", DOUBLE),
            Member("max_ping_dur_ms", "maxPingDurMS", DOUBLE),
            Member("last_connect_time", "lastConnectTime", TIME),
            Member("by_destination", "byDestination", map_of(RPCMetrics)),
            Member("by_caller", "byCaller", map_of(RPCMetrics)),
        )
    )


# specs/admin/shapes/metrics-float64-histogram.yaml
@dataclass(slots=True)
class MetricsFloat64Histogram(JsonModel):
    """A histogram.

    Attributes:
        counts: Number of values in each bucket.
        buckets: Bounds of the buckets, one more than there are buckets.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    counts: list[int] = field(default_factory=list)
    buckets: list[float] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("counts", "Counts", list_of(INTEGER)), Member("buckets", "Buckets", list_of(DOUBLE)))
    )


# specs/admin/shapes/runtime-metrics.yaml
@dataclass(slots=True)
class RuntimeMetrics(JsonModel):
    """Numbers of the Go runtime, by the names that its documentation explains.

    Attributes:
        uint_metrics: Whole numbers.
        float_metrics: Other numbers.
        hist_metrics: Histograms.
        count: Number of servers that they were added up from.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    uint_metrics: dict[str, int] = field(default_factory=dict)
    float_metrics: dict[str, float] = field(default_factory=dict)
    hist_metrics: dict[str, MetricsFloat64Histogram] = field(default_factory=dict)
    count: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("uint_metrics", "uintMetrics", map_of(INTEGER)),
            Member("float_metrics", "floatMetrics", map_of(DOUBLE)),
            Member("hist_metrics", "histMetrics", map_of(MetricsFloat64Histogram)),
            Member("count", "n", INTEGER),
        )
    )


# specs/admin/shapes/scanner-metrics-last-minute.yaml
@dataclass(slots=True)
class ScannerMetricsLastMinute(JsonModel):
    """What the scanner did in the last minute.

    Attributes:
        actions: Count and time, by kind of operation.
        ilm: Count and time, by kind of lifecycle action.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    actions: dict[str, TimedAction] = field(default_factory=dict)
    ilm: dict[str, TimedAction] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("actions", "actions", map_of(TimedAction)), Member("ilm", "ilm", map_of(TimedAction)))
    )


# specs/admin/shapes/scanner-metrics.yaml
@dataclass(slots=True)
class ScannerMetrics(JsonModel):
    """Numbers of the scanner, which counts usage and applies lifecycle rules.

    Attributes:
        collected: When the numbers were collected.
        current_cycle: Number of the round that is running.
        current_started: When this round was started.
        cycle_complete_times: When earlier rounds were done.
        ongoing_buckets: Number of buckets that are being scanned.
        per_bucket_stats: How far it is in each bucket, by erasure set.
        life_time_ops: Number of operations since the server was started, by kind.
        ilm_ops: Number of lifecycle actions since the server was started, by kind.
        last_minute: What was done in the last minute.
        active: Paths that are being scanned.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    current_cycle: int | None = None
    current_started: datetime | None = None
    cycle_complete_times: list[datetime] = field(default_factory=list)
    ongoing_buckets: int | None = None
    per_bucket_stats: dict[str, list[BucketScanInfo]] = field(default_factory=dict)
    life_time_ops: dict[str, int] = field(default_factory=dict)
    ilm_ops: dict[str, int] = field(default_factory=dict)
    last_minute: ScannerMetricsLastMinute | None = None
    active: list[str] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("collected", "collected", TIME),
            Member("current_cycle", "current_cycle", INTEGER),
            Member("current_started", "current_started", TIME),
            Member("cycle_complete_times", "cycle_complete_times", list_of(TIME)),
            Member("ongoing_buckets", "ongoing_buckets", INTEGER),
            Member("per_bucket_stats", "per_bucket_stats", map_of(list_of(BucketScanInfo))),
            Member("life_time_ops", "life_time_ops", map_of(INTEGER)),
            Member("ilm_ops", "ilm_ops", map_of(INTEGER)),
            Member("last_minute", "last_minute", ScannerMetricsLastMinute),
            Member("active", "active", list_of(TEXT)),
        )
    )


# specs/admin/shapes/site-resync-metrics.yaml
@dataclass(slots=True)
class SiteResyncMetrics(JsonModel):
    """How far sending everything to a site again is.

    Attributes:
        collected: When the numbers were collected.
        resync_status: State of it. Known: Pending, Ongoing, Completed, Failed, Canceled.
        start_time: When it was started.
        last_update: When the numbers were refreshed last.
        num_buckets: Number of buckets to send.
        resync_id: Id of the run.
        depl_id: Id of the deployment that gets everything.
        completed_replication_size: Bytes sent.
        replication_count: Number of objects sent.
        failed_replication_size: Bytes that failed.
        failed_replication_count: Number of objects that failed.
        failed_buckets: Buckets that could not be sent.
        bucket: Bucket that is being sent.
        object: Object that is being sent.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    resync_status: str | None = None
    start_time: datetime | None = None
    last_update: datetime | None = None
    num_buckets: int | None = None
    resync_id: str | None = None
    depl_id: str | None = None
    completed_replication_size: int | None = None
    replication_count: int | None = None
    failed_replication_size: int | None = None
    failed_replication_count: int | None = None
    failed_buckets: list[str] = field(default_factory=list)
    bucket: str | None = None
    object: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("collected", "collected", TIME),
            Member("resync_status", "resyncStatus", TEXT),
            Member("start_time", "startTime", TIME),
            Member("last_update", "lastUpdate", TIME),
            Member("num_buckets", "numBuckets", INTEGER),
            Member("resync_id", "resyncID", TEXT),
            Member("depl_id", "deplID", TEXT),
            Member("completed_replication_size", "completedReplicationSize", INTEGER),
            Member("replication_count", "replicationCount", INTEGER),
            Member("failed_replication_size", "failedReplicationSize", INTEGER),
            Member("failed_replication_count", "failedReplicationCount", INTEGER),
            Member("failed_buckets", "failedBuckets", list_of(TEXT)),
            Member("bucket", "bucket", TEXT),
            Member("object", "object", TEXT),
        )
    )


# specs/admin/shapes/metrics.yaml
@dataclass(slots=True)
class Metrics(JsonModel):
    """Numbers of a server, or added up over servers.

    Attributes:
        scanner: The scanner.
        disk: Drives.
        os: Calls of the operating system.
        batch_jobs: Batch jobs.
        site_resync: Sending everything to a site again.
        net: The network.
        mem: Memory.
        cpu: Processors.
        rpc: Calls between servers.
        go: The Go runtime.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    scanner: ScannerMetrics | None = None
    disk: DiskMetric | None = None
    os: OSMetrics | None = None
    batch_jobs: BatchJobMetrics | None = None
    site_resync: SiteResyncMetrics | None = None
    net: NetMetrics | None = None
    mem: MemMetrics | None = None
    cpu: CPUMetrics | None = None
    rpc: RPCMetrics | None = None
    go: RuntimeMetrics | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("scanner", "scanner", ScannerMetrics),
            Member("disk", "disk", DiskMetric),
            Member("os", "os", OSMetrics),
            Member("batch_jobs", "batchJobs", BatchJobMetrics),
            Member("site_resync", "siteResync", SiteResyncMetrics),
            Member("net", "net", NetMetrics),
            Member("mem", "mem", MemMetrics),
            Member("cpu", "cpu", CPUMetrics),
            Member("rpc", "rpc", RPCMetrics),
            Member("go", "go", RuntimeMetrics),
        )
    )


# specs/admin/shapes/realtime-metrics.yaml
@dataclass(slots=True)
class RealtimeMetrics(JsonModel):
    """A sample of metrics.

    Attributes:
        errors: Servers that could not be asked, and why.
        hosts: Servers that the sample is about.
        aggregated: Added up over these servers.
        by_host: By server; only when asked for.
        by_disk: By drive; only when asked for.
        final: Whether it is the last sample.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    errors: list[str] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    aggregated: Metrics | None = None
    by_host: dict[str, Metrics] = field(default_factory=dict)
    by_disk: dict[str, DiskMetric] = field(default_factory=dict)
    final: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("errors", "errors", list_of(TEXT)),
            Member("hosts", "hosts", list_of(TEXT)),
            Member("aggregated", "aggregated", Metrics),
            Member("by_host", "by_host", map_of(Metrics)),
            Member("by_disk", "by_disk", map_of(DiskMetric)),
            Member("final", "final", BOOLEAN),
        )
    )
