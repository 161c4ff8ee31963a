# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of machine_metrics.

Metrics of drives, network, memory and processors.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import DOUBLE, INTEGER, TEXT, TIME, JsonModel, Member, Table, map_of
from minio._generated.admin.models.drives import TimedAction
from minio._generated.admin.models.processes import CpuTimesStat
from minio._generated.admin.models.systems import MemInfo

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/load-avg-stat.yaml
@dataclass(slots=True)
class LoadAvgStat(JsonModel):
    """Load averages: how many processes wanted a processor.

    Attributes:
        load1: Over the last minute.
        load5: Over the last 5 minutes.
        load15: Over the last 15 minutes.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    load1: float | None = None
    load5: float | None = None
    load15: float | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("load1", "load1", DOUBLE),
            Member("load5", "load5", DOUBLE),
            Member("load15", "load15", DOUBLE),
        )
    )


# specs/admin/shapes/cpu-metrics.yaml
@dataclass(slots=True)
class CPUMetrics(JsonModel):
    """Load of a server's processors.

    Attributes:
        collected: When the numbers were collected.
        times_stat: Time spent, by kind of work.
        load_stat: Load averages.
        cpu_count: Number of processors.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    times_stat: CpuTimesStat | None = None
    load_stat: LoadAvgStat | None = None
    cpu_count: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("collected", "collected", TIME),
            Member("times_stat", "timesStat", CpuTimesStat),
            Member("load_stat", "loadStat", LoadAvgStat),
            Member("cpu_count", "cpuCount", INTEGER),
        )
    )


# specs/admin/shapes/disk-io-stats.yaml
@dataclass(slots=True)
class DiskIOStats(JsonModel):
    """What the kernel counted for a drive.

    Sectors have 512 bytes, times are milliseconds.

    Attributes:
        read_ios: Number of reads done.
        read_merges: Number of reads that were merged with others.
        read_sectors: Number of sectors read.
        read_ticks: Milliseconds that reads waited.
        write_ios: Number of writes done.
        write_merges: Number of writes that were merged with others.
        write_sectors: Number of sectors written.
        write_ticks: Milliseconds that writes waited.
        current_ios: Number of requests on their way.
        total_ticks: Milliseconds that the drive was busy.
        req_ticks: Milliseconds that all requests waited, added up.
        discard_ios: Number of discards done.
        discard_merges: Number of discards that were merged with others.
        discard_sectors: Number of sectors discarded.
        discard_ticks: Milliseconds that discards waited.
        flush_ios: Number of flushes done.
        flush_ticks: Milliseconds that flushes waited.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    read_ios: int | None = None
    read_merges: int | None = None
    read_sectors: int | None = None
    read_ticks: int | None = None
    write_ios: int | None = None
    write_merges: int | None = None
    write_sectors: int | None = None
    write_ticks: int | None = None
    current_ios: int | None = None
    total_ticks: int | None = None
    req_ticks: int | None = None
    discard_ios: int | None = None
    discard_merges: int | None = None
    discard_sectors: int | None = None
    discard_ticks: int | None = None
    flush_ios: int | None = None
    flush_ticks: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("read_ios", "read_ios", INTEGER),
            Member("read_merges", "read_merges", INTEGER),
            Member("read_sectors", "read_sectors", INTEGER),
            Member("read_ticks", "read_ticks", INTEGER),
            Member("write_ios", "write_ios", INTEGER),
            Member("write_merges", "write_merges", INTEGER),
            Member("write_sectors", "wrte_sectors", INTEGER),
            Member("write_ticks", "write_ticks", INTEGER),
            Member("current_ios", "current_ios", INTEGER),
            Member("total_ticks", "total_ticks", INTEGER),
            Member("req_ticks", "req_ticks", INTEGER),
            Member("discard_ios", "discard_ios", INTEGER),
            Member("discard_merges", "discard_merges", INTEGER),
            Member("discard_sectors", "discard_secotrs", INTEGER),
            Member("discard_ticks", "discard_ticks", INTEGER),
            Member("flush_ios", "flush_ios", INTEGER),
            Member("flush_ticks", "flush_ticks", INTEGER),
        )
    )


# specs/admin/shapes/disk-metric-last-minute.yaml
@dataclass(slots=True)
class DiskMetricLastMinute(JsonModel):
    """Drive operations of the last minute.

    Attributes:
        operations: Count and time, by kind of operation.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    operations: dict[str, TimedAction] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("operations", "operations", map_of(TimedAction)),))


# specs/admin/shapes/disk-metric.yaml
@dataclass(slots=True)
class DiskMetric(JsonModel):
    """Numbers of drives, added up.

    Attributes:
        collected: When the numbers were collected.
        disk_count: Number of drives that they are about.
        offline: Number of drives that do not answer.
        healing: Number of drives that are being healed.
        life_time_ops: Number of operations since the server was started, by kind.
        last_minute: Operations of the last minute.
        iostats: What the kernel counted.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    disk_count: int | None = None
    offline: int | None = None
    healing: int | None = None
    life_time_ops: dict[str, int] = field(default_factory=dict)
    last_minute: DiskMetricLastMinute | None = None
    iostats: DiskIOStats | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("collected", "collected", TIME),
            Member("disk_count", "n_disks", INTEGER),
            Member("offline", "offline", INTEGER),
            Member("healing", "healing", INTEGER),
            Member("life_time_ops", "life_time_ops", map_of(INTEGER)),
            Member("last_minute", "last_minute", DiskMetricLastMinute),
            Member("iostats", "iostats", DiskIOStats),
        )
    )


# specs/admin/shapes/mem-metrics.yaml
@dataclass(slots=True)
class MemMetrics(JsonModel):
    """Memory of the servers.

    Attributes:
        collected: When the numbers were collected.
        mem_info: Memory in use and free.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    mem_info: MemInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("collected", "collected", TIME), Member("mem_info", "memInfo", MemInfo))
    )


# specs/admin/shapes/procfs-net-dev-line.yaml
@dataclass(slots=True)
class ProcfsNetDevLine(JsonModel):
    """What the kernel counted for a network interface.

    Attributes:
        name: Name of the interface.
        rx_bytes: Bytes received.
        rx_packets: Number of packets received.
        rx_errors: Number of errors in receiving.
        rx_dropped: Number of packets dropped in receiving.
        rx_fifo: Number of full queues in receiving.
        rx_frame: Number of framing errors.
        rx_compressed: Number of compressed packets received.
        rx_multicast: Number of multicast packets received.
        tx_bytes: Bytes sent.
        tx_packets: Number of packets sent.
        tx_errors: Number of errors in sending.
        tx_dropped: Number of packets dropped in sending.
        tx_fifo: Number of full queues in sending.
        tx_collisions: Number of collisions.
        tx_carrier: Number of times the carrier was lost.
        tx_compressed: Number of compressed packets sent.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    rx_bytes: int | None = None
    rx_packets: int | None = None
    rx_errors: int | None = None
    rx_dropped: int | None = None
    rx_fifo: int | None = None
    rx_frame: int | None = None
    rx_compressed: int | None = None
    rx_multicast: int | None = None
    tx_bytes: int | None = None
    tx_packets: int | None = None
    tx_errors: int | None = None
    tx_dropped: int | None = None
    tx_fifo: int | None = None
    tx_collisions: int | None = None
    tx_carrier: int | None = None
    tx_compressed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("rx_bytes", "rx_bytes", INTEGER),
            Member("rx_packets", "rx_packets", INTEGER),
            Member("rx_errors", "rx_errors", INTEGER),
            Member("rx_dropped", "rx_dropped", INTEGER),
            Member("rx_fifo", "rx_fifo", INTEGER),
            Member("rx_frame", "rx_frame", INTEGER),
            Member("rx_compressed", "rx_compressed", INTEGER),
            Member("rx_multicast", "rx_multicast", INTEGER),
            Member("tx_bytes", "tx_bytes", INTEGER),
            Member("tx_packets", "tx_packets", INTEGER),
            Member("tx_errors", "tx_errors", INTEGER),
            Member("tx_dropped", "tx_dropped", INTEGER),
            Member("tx_fifo", "tx_fifo", INTEGER),
            Member("tx_collisions", "tx_collisions", INTEGER),
            Member("tx_carrier", "tx_carrier", INTEGER),
            Member("tx_compressed", "tx_compressed", INTEGER),
        )
    )


# specs/admin/shapes/net-metrics.yaml
@dataclass(slots=True)
class NetMetrics(JsonModel):
    """Numbers of a network interface.

    Attributes:
        collected: When the numbers were collected.
        interface_name: Name of the interface.
        netstats: What the kernel counted for it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    interface_name: str | None = None
    netstats: ProcfsNetDevLine | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("collected", "collected", TIME),
            Member("interface_name", "interfaceName", TEXT),
            Member("netstats", "netstats", ProcfsNetDevLine),
        )
    )


# specs/admin/shapes/os-metrics-last-minute.yaml
@dataclass(slots=True)
class OSMetricsLastMinute(JsonModel):
    """Calls of the operating system in the last minute.

    Attributes:
        operations: Count and time, by kind of call.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    operations: dict[str, TimedAction] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("operations", "operations", map_of(TimedAction)),))


# specs/admin/shapes/os-metrics.yaml
@dataclass(slots=True)
class OSMetrics(JsonModel):
    """Numbers of calls of the operating system.

    Attributes:
        collected: When the numbers were collected.
        life_time_ops: Number of calls since the server was started, by kind.
        last_minute: Calls of the last minute.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    collected: datetime | None = None
    life_time_ops: dict[str, int] = field(default_factory=dict)
    last_minute: OSMetricsLastMinute | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("collected", "collected", TIME),
            Member("life_time_ops", "life_time_ops", map_of(INTEGER)),
            Member("last_minute", "last_minute", OSMetricsLastMinute),
        )
    )
