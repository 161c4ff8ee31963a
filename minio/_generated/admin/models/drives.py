# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of drives.

Drives, and how data is laid out over them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    ANYTHING,
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

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/backend-info.yaml
@dataclass(slots=True)
class BackendInfo(JsonModel):
    """How a deployment stores data.

    Attributes:
        type: Kind of storage: 0 unknown, 1 file system, 2 erasure code, 3 gateway.
        gateway_online: Whether the backend of a gateway answers; for old servers only.
        online_disks: Number of drives that answer, by server.
        offline_disks: Number of drives that do not answer, by server.
        standard_sc_data: Number of data shards of STANDARD objects, by pool.
        standard_sc_parities: Number of parity shards of STANDARD objects, by pool.
        rrsc_data: Number of data shards of REDUCED_REDUNDANCY objects, by pool.
        rrsc_parities: Number of parity shards of REDUCED_REDUNDANCY objects, by pool.
        total_sets: Number of erasure sets, by pool.
        drives_per_set: Number of drives in an erasure set, by pool.
        standard_sc_parity: Number of parity shards of STANDARD objects; of the first pool.
        rrsc_parity: Number of parity shards of REDUCED_REDUNDANCY objects; of the first pool.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: int | None = None
    gateway_online: bool | None = None
    online_disks: dict[str, int] = field(default_factory=dict)
    offline_disks: dict[str, int] = field(default_factory=dict)
    standard_sc_data: list[int] = field(default_factory=list)
    standard_sc_parities: list[int] = field(default_factory=list)
    rrsc_data: list[int] = field(default_factory=list)
    rrsc_parities: list[int] = field(default_factory=list)
    total_sets: list[int] = field(default_factory=list)
    drives_per_set: list[int] = field(default_factory=list)
    standard_sc_parity: int | None = None
    rrsc_parity: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "Type", INTEGER),
            Member("gateway_online", "GatewayOnline", BOOLEAN),
            Member("online_disks", "OnlineDisks", map_of(INTEGER)),
            Member("offline_disks", "OfflineDisks", map_of(INTEGER)),
            Member("standard_sc_data", "StandardSCData", list_of(INTEGER)),
            Member("standard_sc_parities", "StandardSCParities", list_of(INTEGER)),
            Member("rrsc_data", "RRSCData", list_of(INTEGER)),
            Member("rrsc_parities", "RRSCParities", list_of(INTEGER)),
            Member("total_sets", "TotalSets", list_of(INTEGER)),
            Member("drives_per_set", "DrivesPerSet", list_of(INTEGER)),
            Member("standard_sc_parity", "StandardSCParity", INTEGER),
            Member("rrsc_parity", "RRSCParity", INTEGER),
        )
    )


# specs/admin/shapes/cache-stats.yaml
@dataclass(slots=True)
class CacheStats(JsonModel):
    """Numbers of a drive's cache.

    Attributes:
        capacity: Bytes it can hold.
        used: Bytes in use.
        hits: Number of reads that it answered.
        misses: Number of reads that it could not answer.
        del_hits: Number of removals of what it held.
        del_misses: Number of removals of what it did not hold.
        collisions: Number of keys that took the same place.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    capacity: int | None = None
    used: int | None = None
    hits: int | None = None
    misses: int | None = None
    del_hits: int | None = None
    del_misses: int | None = None
    collisions: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("capacity", "capacity", INTEGER),
            Member("used", "used", INTEGER),
            Member("hits", "hits", INTEGER),
            Member("misses", "misses", INTEGER),
            Member("del_hits", "delHits", INTEGER),
            Member("del_misses", "delMisses", INTEGER),
            Member("collisions", "collisions", INTEGER),
        )
    )


# specs/admin/shapes/timed-action.yaml
@dataclass(slots=True)
class TimedAction(JsonModel):
    """How often something was done, and how long it took.

    Attributes:
        count: How many times.
        acc_time_ns: Nanoseconds in all.
        min_ns: Nanoseconds of the quickest.
        max_ns: Nanoseconds of the slowest.
        size: Bytes in all.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    count: int | None = None
    acc_time_ns: int | None = None
    min_ns: int | None = None
    max_ns: int | None = None
    size: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("count", "count", INTEGER),
            Member("acc_time_ns", "acc_time_ns", INTEGER),
            Member("min_ns", "min_ns", INTEGER),
            Member("max_ns", "max_ns", INTEGER),
            Member("size", "bytes", INTEGER),
        )
    )


# specs/admin/shapes/disk-metrics.yaml
@dataclass(slots=True)
class DiskMetrics(JsonModel):
    """Numbers of one drive's operations.

    Attributes:
        last_minute: Count and time in the last minute, by operation.
        api_calls: Number of calls since the server was started, by operation.
        total_tokens: Number of operations that may run at a time.
        total_waiting: Number of operations that wait for their turn.
        total_errors_availability: Number of failures because the drive was not there.
        total_errors_timeout: Number of failures because the drive took too long.
        total_writes: Number of writes.
        total_deletes: Number of removals.
        api_latencies: Time of calls by operation, as older servers told it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    last_minute: dict[str, TimedAction] = field(default_factory=dict)
    api_calls: dict[str, int] = field(default_factory=dict)
    total_tokens: int | None = None
    total_waiting: int | None = None
    total_errors_availability: int | None = None
    total_errors_timeout: int | None = None
    total_writes: int | None = None
    total_deletes: int | None = None
    api_latencies: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("last_minute", "lastMinute", map_of(TimedAction)),
            Member("api_calls", "apiCalls", map_of(INTEGER)),
            Member("total_tokens", "totalTokens", INTEGER),
            Member("total_waiting", "totalWaiting", INTEGER),
            Member("total_errors_availability", "totalErrorsAvailability", INTEGER),
            Member("total_errors_timeout", "totalErrorsTimeout", INTEGER),
            Member("total_writes", "totalWrites", INTEGER),
            Member("total_deletes", "totalDeletes", INTEGER),
            Member("api_latencies", "apiLatencies", map_of(ANYTHING)),
        )
    )


# specs/admin/shapes/healing-disk.yaml
@dataclass(slots=True)
class HealingDisk(JsonModel):
    """How far the healing of a drive is.

    Attributes:
        id: Id of the drive.
        heal_id: Id of the healing.
        pool_index: Number of the pool, from 0.
        set_index: Number of the erasure set in its pool, from 0.
        disk_index: Number of the drive in its erasure set, from 0.
        endpoint: URL of the drive.
        path: Path that the drive is mounted at.
        started: When the healing was started.
        last_update: When it reported last.
        retry_attempts: How many times it was started again.
        objects_total_count: Number of objects to look at.
        objects_total_size: Bytes to look at.
        items_healed: Number of versions healed.
        items_failed: Number of versions that could not be healed.
        items_skipped: Number of versions passed over.
        bytes_done: Bytes healed.
        bytes_failed: Bytes that could not be healed.
        bytes_skipped: Bytes passed over.
        objects_healed: Number of versions healed, by its older name.
        objects_failed: Number of versions that could not be healed, by its older name.
        current_bucket: Bucket that is being healed.
        current_object: Object that is being healed.
        queued_buckets: Buckets yet to be healed.
        healed_buckets: Buckets that are done.
        finished: Whether all is done.
        reason: Why the drive needs healing: 0 it is new, 1 it was offline.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    heal_id: str | None = None
    pool_index: int | None = None
    set_index: int | None = None
    disk_index: int | None = None
    endpoint: str | None = None
    path: str | None = None
    started: datetime | None = None
    last_update: datetime | None = None
    retry_attempts: int | None = None
    objects_total_count: int | None = None
    objects_total_size: int | None = None
    items_healed: int | None = None
    items_failed: int | None = None
    items_skipped: int | None = None
    bytes_done: int | None = None
    bytes_failed: int | None = None
    bytes_skipped: int | None = None
    objects_healed: int | None = None
    objects_failed: int | None = None
    current_bucket: str | None = None
    current_object: str | None = None
    queued_buckets: list[str] = field(default_factory=list)
    healed_buckets: list[str] = field(default_factory=list)
    finished: bool | None = None
    reason: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "id", TEXT),
            Member("heal_id", "heal_id", TEXT),
            Member("pool_index", "pool_index", INTEGER),
            Member("set_index", "set_index", INTEGER),
            Member("disk_index", "disk_index", INTEGER),
            Member("endpoint", "endpoint", TEXT),
            Member("path", "path", TEXT),
            Member("started", "started", TIME),
            Member("last_update", "last_update", TIME),
            Member("retry_attempts", "retry_attempts", INTEGER),
            Member("objects_total_count", "objects_total_count", INTEGER),
            Member("objects_total_size", "objects_total_size", INTEGER),
            Member("items_healed", "items_healed", INTEGER),
            Member("items_failed", "items_failed", INTEGER),
            Member("items_skipped", "items_skipped", INTEGER),
            Member("bytes_done", "bytes_done", INTEGER),
            Member("bytes_failed", "bytes_failed", INTEGER),
            Member("bytes_skipped", "bytes_skipped", INTEGER),
            Member("objects_healed", "objects_healed", INTEGER),
            Member("objects_failed", "objects_failed", INTEGER),
            Member("current_bucket", "current_bucket", TEXT),
            Member("current_object", "current_object", TEXT),
            Member("queued_buckets", "queued_buckets", list_of(TEXT)),
            Member("healed_buckets", "healed_buckets", list_of(TEXT)),
            Member("finished", "finished", BOOLEAN),
            Member("reason", "reason", INTEGER),
        )
    )


# specs/admin/shapes/disk.yaml
@dataclass(slots=True)
class Disk(JsonModel):
    """A drive.

    Attributes:
        endpoint: URL of the drive: server and path.
        root_disk: Whether it is the drive that the operating system is on, which MinIO does not use.
        path: Path that the drive is mounted at.
        healing: Whether it is being healed.
        scanning: Whether it is being scanned.
        state: State: `ok`, `offline`, `unformatted`, `corrupt`, `missing`, `faulty` and the like.
        uuid: Id of the drive.
        major: Major device number.
        minor: Minor device number.
        model: Model of the drive.
        total_space: Bytes it can hold.
        used_space: Bytes in use.
        avail_space: Bytes free.
        read_throughput: Bytes read a second.
        write_throughput: Bytes written a second.
        read_latency: Milliseconds a read takes.
        write_latency: Milliseconds a write takes.
        utilization: Share of it that is in use, in percent.
        metrics: Numbers of its operations, where the server tells them.
        heal_info: How far its healing is; left out when it is well.
        used_inodes: Number of inodes in use.
        free_inodes: Number of inodes free.
        local: Whether it belongs to the server that answers.
        cache_stats: Numbers of its cache.
        pool_index: Number of the pool, from 0.
        set_index: Number of the erasure set in its pool, from 0.
        disk_index: Number of the drive in its erasure set, from 0.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    root_disk: bool | None = None
    path: str | None = None
    healing: bool | None = None
    scanning: bool | None = None
    state: str | None = None
    uuid: str | None = None
    major: int | None = None
    minor: int | None = None
    model: str | None = None
    total_space: int | None = None
    used_space: int | None = None
    avail_space: int | None = None
    read_throughput: float | None = None
    write_throughput: float | None = None
    read_latency: float | None = None
    write_latency: float | None = None
    utilization: float | None = None
    metrics: DiskMetrics | None = None
    heal_info: HealingDisk | None = None
    used_inodes: int | None = None
    free_inodes: int | None = None
    local: bool | None = None
    cache_stats: CacheStats | None = None
    pool_index: int | None = None
    set_index: int | None = None
    disk_index: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "endpoint", TEXT),
            Member("root_disk", "rootDisk", BOOLEAN),
            Member("path", "path", TEXT),
            Member("healing", "healing", BOOLEAN),
            Member("scanning", "scanning", BOOLEAN),
            Member("state", "state", TEXT),
            Member("uuid", "uuid", TEXT),
            Member("major", "major", INTEGER),
            Member("minor", "minor", INTEGER),
            Member("model", "model", TEXT),
            Member("total_space", "totalspace", INTEGER),
            Member("used_space", "usedspace", INTEGER),
            Member("avail_space", "availspace", INTEGER),
            Member("read_throughput", "readthroughput", DOUBLE),
            Member("write_throughput", "writethroughput", DOUBLE),
            Member("read_latency", "readlatency", DOUBLE),
            Member("write_latency", "writelatency", DOUBLE),
            Member("utilization", "utilization", DOUBLE),
            Member("metrics", "metrics", DiskMetrics),
            Member("heal_info", "heal_info", HealingDisk),
            Member("used_inodes", "used_inodes", INTEGER),
            Member("free_inodes", "free_inodes", INTEGER),
            Member("local", "local", BOOLEAN),
            Member("cache_stats", "cacheStats", CacheStats),
            Member("pool_index", "pool_index", INTEGER),
            Member("set_index", "set_index", INTEGER),
            Member("disk_index", "disk_index", INTEGER),
        )
    )


# specs/admin/shapes/storage-info.yaml
@dataclass(slots=True)
class StorageInfo(JsonModel):
    """Drives of a deployment, and how data is laid out over them.

    Attributes:
        disks: The drives.
        backend: How data is stored.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    disks: list[Disk] = field(default_factory=list)
    backend: BackendInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("disks", "Disks", list_of(Disk)), Member("backend", "Backend", BackendInfo))
    )


# specs/admin/operations/storage-info.yaml
@dataclass(slots=True, kw_only=True)
class StorageInfoOutput:
    """Answer of StorageInfo.

    Attributes:
        storage: The drives.
    """

    storage: StorageInfo
