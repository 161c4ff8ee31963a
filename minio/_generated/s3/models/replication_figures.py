# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of replication_figures.

JSON: what replication tells of its work.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    ANYTHING,
    DOUBLE,
    INTEGER,
    SECONDS,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    map_of,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/s3/shapes/replication-count.yaml
@dataclass(slots=True)
class ReplicationCount(JsonModel):
    """How many objects, and how many bytes in all.

    Attributes:
        count: Objects; a part of one in an average.
        size: Their bytes.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: float | None = None
    size: float | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("count", "count", DOUBLE), Member("size", "bytes", DOUBLE)))


# specs/s3/shapes/replication-failures.yaml
@dataclass(slots=True)
class ReplicationFailures(JsonModel):
    """Objects that were not copied.

    Attributes:
        last_minute: In the last minute.
        last_hour: In the last hour.
        totals: Since the server was started.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_minute: ReplicationCount | None = None
    last_hour: ReplicationCount | None = None
    totals: ReplicationCount | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_minute", "lastMinute", ReplicationCount),
            Member("last_hour", "lastHour", ReplicationCount),
            Member("totals", "totals", ReplicationCount),
        )
    )


# specs/s3/shapes/replication-target-figures.yaml
@dataclass(slots=True)
class ReplicationTargetFigures(JsonModel):
    """Figures of the replication to one target.

    Attributes:
        completed_replication_size: Bytes copied.
        replica_size: Bytes that came from elsewhere.
        failed: What was not copied.
        replication_count: Objects copied.
        replication_latency: How long copies took, by size of the objects, as the server counts it.
        limit_in_bits: Bits a second that the target may take; 0 for no limit.
        current_bandwidth: Bytes a second now.
        pending_replication_size: Bytes that wait; older servers count them.
        failed_replication_size: Bytes not copied; older servers count them.
        pending_replication_count: Objects that wait; older servers count them.
        failed_replication_count: Objects not copied; older servers count them.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    completed_replication_size: int | None = None
    replica_size: int | None = None
    failed: ReplicationFailures | None = None
    replication_count: int | None = None
    replication_latency: Any = None
    limit_in_bits: int | None = None
    current_bandwidth: float | None = None
    pending_replication_size: int | None = None
    failed_replication_size: int | None = None
    pending_replication_count: int | None = None
    failed_replication_count: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("completed_replication_size", "completedReplicationSize", INTEGER),
            Member("replica_size", "replicaSize", INTEGER),
            Member("failed", "failed", ReplicationFailures),
            Member("replication_count", "replicationCount", INTEGER),
            Member("replication_latency", "replicationLatency", ANYTHING),
            Member("limit_in_bits", "limitInBits", INTEGER),
            Member("current_bandwidth", "currentBandwidth", DOUBLE),
            Member("pending_replication_size", "pendingReplicationSize", INTEGER),
            Member("failed_replication_size", "failedReplicationSize", INTEGER),
            Member("pending_replication_count", "pendingReplicationCount", INTEGER),
            Member("failed_replication_count", "failedReplicationCount", INTEGER),
        )
    )


# specs/s3/shapes/replication-waiting.yaml
@dataclass(slots=True)
class ReplicationWaiting(JsonModel):
    """Objects that wait to be copied.

    Attributes:
        curr: Now.
        avg: On average since the server was started.
        max: At most since the server was started.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    curr: ReplicationCount | None = None
    avg: ReplicationCount | None = None
    max: ReplicationCount | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("curr", "curr", ReplicationCount),
            Member("avg", "avg", ReplicationCount),
            Member("max", "max", ReplicationCount),
        )
    )


# specs/s3/shapes/bucket-replication-figures.yaml
@dataclass(slots=True)
class BucketReplicationFigures(JsonModel):
    """Figures of a bucket's replication.

    Attributes:
        stats: By ARN of the target.
        completed_replication_size: Bytes copied.
        replica_size: Bytes that came from elsewhere.
        failed: What was not copied.
        replication_count: Objects copied.
        replica_count: Objects that came from elsewhere.
        queued: What waits.
        pending_replication_size: Bytes that wait; older servers count them.
        failed_replication_size: Bytes not copied; older servers count them.
        pending_replication_count: Objects that wait; older servers count them.
        failed_replication_count: Objects not copied; older servers count them.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    stats: dict[str, ReplicationTargetFigures] = field(default_factory=dict)
    completed_replication_size: int | None = None
    replica_size: int | None = None
    failed: ReplicationFailures | None = None
    replication_count: int | None = None
    replica_count: int | None = None
    queued: ReplicationWaiting | None = None
    pending_replication_size: int | None = None
    failed_replication_size: int | None = None
    pending_replication_count: int | None = None
    failed_replication_count: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("stats", "Stats", map_of(ReplicationTargetFigures)),
            Member("completed_replication_size", "completedReplicationSize", INTEGER),
            Member("replica_size", "replicaSize", INTEGER),
            Member("failed", "failed", ReplicationFailures),
            Member("replication_count", "replicationCount", INTEGER),
            Member("replica_count", "replicaCount", INTEGER),
            Member("queued", "queued", ReplicationWaiting),
            Member("pending_replication_size", "pendingReplicationSize", INTEGER),
            Member("failed_replication_size", "failedReplicationSize", INTEGER),
            Member("pending_replication_count", "pendingReplicationCount", INTEGER),
            Member("failed_replication_count", "failedReplicationCount", INTEGER),
        )
    )


# specs/s3/shapes/replication-rate.yaml
@dataclass(slots=True)
class ReplicationRate(JsonModel):
    """Speed of replication.

    Attributes:
        curr_rate: Bytes a second now.
        avg_rate: Bytes a second on average.
        peak_rate: Bytes a second at most.
        measured: Copies that were measured.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    curr_rate: float | None = None
    avg_rate: float | None = None
    peak_rate: float | None = None
    measured: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("curr_rate", "currRate", DOUBLE),
            Member("avg_rate", "avgRate", DOUBLE),
            Member("peak_rate", "peakRate", DOUBLE),
            Member("measured", "n", INTEGER),
        )
    )


# specs/s3/shapes/replication-retries.yaml
@dataclass(slots=True)
class ReplicationRetries(JsonModel):
    """Copies that failed and are tried again.

    Attributes:
        failed_count_last5min: Failed in the last 5 minutes.
        dropped_count_since_uptime: Given up since the server was started.
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


# specs/s3/shapes/replication-workers.yaml
@dataclass(slots=True)
class ReplicationWorkers(JsonModel):
    """Workers that copy.

    Attributes:
        curr: Now.
        avg: On average since the server was started.
        max: At most since the server was started.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    curr: int | None = None
    avg: float | None = None
    max: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("curr", "curr", INTEGER), Member("avg", "avg", DOUBLE), Member("max", "max", INTEGER))
    )


# specs/s3/shapes/replication-node.yaml
@dataclass(slots=True)
class ReplicationNode(JsonModel):
    """Figures of one server.

    Attributes:
        node_name: Host and port.
        uptime: How long it has been running.
        active_workers: Workers that copy.
        transfer_summary: Speed by size of objects, Large or Small.
        tgt_transfer_stats: The same by ARN of the target.
        queue_stats: What waits.
        mrf_stats: What is tried again.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    node_name: str | None = None
    uptime: timedelta | None = None
    active_workers: ReplicationWorkers | None = None
    transfer_summary: dict[str, ReplicationRate] = field(default_factory=dict)
    tgt_transfer_stats: dict[str, dict[str, ReplicationRate]] = field(default_factory=dict)
    queue_stats: ReplicationWaiting | None = None
    mrf_stats: ReplicationRetries | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("node_name", "nodeName", TEXT),
            Member("uptime", "uptime", SECONDS),
            Member("active_workers", "activeWorkers", ReplicationWorkers),
            Member("transfer_summary", "transferSummary", map_of(ReplicationRate)),
            Member("tgt_transfer_stats", "tgtTransferStats", map_of(map_of(ReplicationRate))),
            Member("queue_stats", "queueStats", ReplicationWaiting),
            Member("mrf_stats", "mrfStats", ReplicationRetries),
        )
    )


# specs/s3/shapes/replication-nodes.yaml
@dataclass(slots=True)
class ReplicationNodes(JsonModel):
    """Figures of the servers that replicate.

    Attributes:
        nodes: By server.
        uptime: How long the server that answers has been running.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    nodes: list[ReplicationNode] = field(default_factory=list)
    uptime: timedelta | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("nodes", "nodes", list_of(ReplicationNode)), Member("uptime", "uptime", SECONDS))
    )


# specs/s3/shapes/replication-proxied.yaml
@dataclass(slots=True)
class ReplicationProxied(JsonModel):
    """Requests passed on to targets, as the object was not here yet.

    Attributes:
        put_tagging_proxy_total: Requests PutObjectTagging.
        put_tagging_proxy_failed: Requests PutObjectTagging that failed.
        get_tagging_proxy_total: Requests GetObjectTagging.
        get_tagging_proxy_failed: Requests GetObjectTagging that failed.
        remove_tagging_proxy_total: Requests DeleteObjectTagging.
        remove_tagging_proxy_failed: Requests DeleteObjectTagging that failed.
        get_proxy_total: Requests GetObject.
        get_proxy_failed: Requests GetObject that failed.
        head_proxy_total: Requests HeadObject.
        head_proxy_failed: Requests HeadObject that failed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    put_tagging_proxy_total: int | None = None
    put_tagging_proxy_failed: int | None = None
    get_tagging_proxy_total: int | None = None
    get_tagging_proxy_failed: int | None = None
    remove_tagging_proxy_total: int | None = None
    remove_tagging_proxy_failed: int | None = None
    get_proxy_total: int | None = None
    get_proxy_failed: int | None = None
    head_proxy_total: int | None = None
    head_proxy_failed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("put_tagging_proxy_total", "putTaggingProxyTotal", INTEGER),
            Member("put_tagging_proxy_failed", "putTaggingProxyFailed", INTEGER),
            Member("get_tagging_proxy_total", "getTaggingProxyTotal", INTEGER),
            Member("get_tagging_proxy_failed", "getTaggingProxyFailed", INTEGER),
            Member("remove_tagging_proxy_total", "removeTaggingProxyTotal", INTEGER),
            Member("remove_tagging_proxy_failed", "removeTaggingProxyFailed", INTEGER),
            Member("get_proxy_total", "getProxyTotal", INTEGER),
            Member("get_proxy_failed", "getProxyFailed", INTEGER),
            Member("head_proxy_total", "headProxyTotal", INTEGER),
            Member("head_proxy_failed", "headProxyFailed", INTEGER),
        )
    )


# specs/s3/shapes/bucket-figures.yaml
@dataclass(slots=True)
class BucketFigures(JsonModel):
    """Figures of a bucket's replication, of what waits, and of requests passed on.

    Attributes:
        uptime: How long the server has been running.
        curr_stats: What was and was not copied.
        queue_stats: What waits, by server.
        proxy_stats: Requests passed on.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    uptime: timedelta | None = None
    curr_stats: BucketReplicationFigures | None = None
    queue_stats: ReplicationNodes | None = None
    proxy_stats: ReplicationProxied | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("uptime", "uptime", SECONDS),
            Member("curr_stats", "currStats", BucketReplicationFigures),
            Member("queue_stats", "queueStats", ReplicationNodes),
            Member("proxy_stats", "proxyStats", ReplicationProxied),
        )
    )


# specs/s3/shapes/replication-resync.yaml
@dataclass(slots=True)
class ReplicationResync(JsonModel):
    """Copying, to one target, of the objects that were there before.

    Attributes:
        arn: ARN of the target.
        reset_id: Id of the run.
        start_time: When it began.
        end_time: When it ended.
        resync_status: How far it is: Pending, Ongoing, Completed, Failed or Canceled.
        completed_replication_size: Bytes copied.
        failed_replication_size: Bytes not copied.
        failed_replication_count: Objects not copied.
        replication_count: Objects copied.
        bucket: Bucket that is gone through.
        object: Object that was last gone through.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    arn: str | None = None
    reset_id: str | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    resync_status: str | None = None
    completed_replication_size: int | None = None
    failed_replication_size: int | None = None
    failed_replication_count: int | None = None
    replication_count: int | None = None
    bucket: str | None = None
    object: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("arn", "arn", TEXT),
            Member("reset_id", "resetid", TEXT),
            Member("start_time", "startTime", TIME),
            Member("end_time", "endTime", TIME),
            Member("resync_status", "resyncStatus", TEXT),
            Member("completed_replication_size", "completedReplicationSize", INTEGER),
            Member("failed_replication_size", "failedReplicationSize", INTEGER),
            Member("failed_replication_count", "failedReplicationCount", INTEGER),
            Member("replication_count", "replicationCount", INTEGER),
            Member("bucket", "bucket", TEXT),
            Member("object", "object", TEXT),
        )
    )


# specs/s3/shapes/replication-resyncs.yaml
@dataclass(slots=True)
class ReplicationResyncs(JsonModel):
    """Runs that copy the objects that were there before.

    Attributes:
        targets: By target.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    targets: list[ReplicationResync] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("targets", "target", list_of(ReplicationResync)),))
