# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of speedtest.

Speed of drives, network and the whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import DURATION, INTEGER, TEXT, JsonModel, Member, Table, list_of

if TYPE_CHECKING:
    from datetime import timedelta


# specs/admin/shapes/client-perf-extra-time.yaml
@dataclass(slots=True)
class ClientPerfExtraTime(JsonModel):
    """How long a network test took besides the transfer.

    Attributes:
        dur: Time for setting the transfer up.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    dur: timedelta | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("dur", "dur", DURATION),))


# specs/admin/operations/client-dev-null-extra-time.yaml
@dataclass(slots=True, kw_only=True)
class ClientDevNullExtraTimeOutput:
    """Answer of ClientDevNullExtraTime.

    Attributes:
        setup: The time.
    """

    setup: ClientPerfExtraTime


# specs/admin/operations/client-dev-null.yaml
@dataclass(slots=True, kw_only=True)
class ClientDevNullOutput:
    """Answer of ClientDevNull."""


# specs/admin/shapes/drive-perf.yaml
@dataclass(slots=True)
class DrivePerf(JsonModel):
    """Speed of one drive.

    Attributes:
        path: Path that the drive is mounted at.
        read_throughput: Bytes read a second.
        write_throughput: Bytes written a second.
        error: Why it could not be measured; left out when it could.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    path: str | None = None
    read_throughput: int | None = None
    write_throughput: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("path", "path", TEXT),
            Member("read_throughput", "readThroughput", INTEGER),
            Member("write_throughput", "writeThroughput", INTEGER),
            Member("error", "error", TEXT),
        )
    )


# specs/admin/shapes/drive-speed-test-result.yaml
@dataclass(slots=True)
class DriveSpeedTestResult(JsonModel):
    """Speed of one server's drives.

    Attributes:
        version: Release that the server runs.
        endpoint: Address of the server.
        drive_perf: Speed of each drive.
        error: Why they could not be measured; left out when they could.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    version: str | None = None
    endpoint: str | None = None
    drive_perf: list[DrivePerf] = field(default_factory=list)
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("version", "version", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("drive_perf", "drivePerf", list_of(DrivePerf)),
            Member("error", "string", TEXT),
        )
    )


# specs/admin/shapes/netperf-node-result.yaml
@dataclass(slots=True)
class NetperfNodeResult(JsonModel):
    """Speed of one server's network.

    Attributes:
        endpoint: Address of the server, or URL and path of the drive.
        tx: Bytes sent a second.
        rx: Bytes received a second.
        error: Why it could not be measured; left out when it could.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    tx: int | None = None
    rx: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "endpoint", TEXT),
            Member("tx", "tx", INTEGER),
            Member("rx", "rx", INTEGER),
            Member("error", "error", TEXT),
        )
    )


# specs/admin/shapes/netperf-result.yaml
@dataclass(slots=True)
class NetperfResult(JsonModel):
    """Speed of the network between servers.

    Attributes:
        node_results: Speed of each server's network.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    node_results: list[NetperfNodeResult] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("node_results", "nodeResults", list_of(NetperfNodeResult)),)
    )


# specs/admin/shapes/site-net-perf-node-result.yaml
@dataclass(slots=True)
class SiteNetPerfNodeResult(JsonModel):
    """Speed of a site's network.

    Attributes:
        endpoint: Address of the server, or URL and path of the drive.
        tx: Bytes sent.
        tx_total_duration: How long sending took.
        rx: Bytes received.
        rx_total_duration: How long receiving took.
        total_conn: Number of connections.
        error: Why it could not be measured; left out when it could.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    tx: int | None = None
    tx_total_duration: timedelta | None = None
    rx: int | None = None
    rx_total_duration: timedelta | None = None
    total_conn: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "endpoint", TEXT),
            Member("tx", "tx", INTEGER),
            Member("tx_total_duration", "txTotalDuration", DURATION),
            Member("rx", "rx", INTEGER),
            Member("rx_total_duration", "rxTotalDuration", DURATION),
            Member("total_conn", "totalConn", INTEGER),
            Member("error", "error", TEXT),
        )
    )


# specs/admin/shapes/site-net-perf-result.yaml
@dataclass(slots=True)
class SiteNetPerfResult(JsonModel):
    """Speed of the network between sites.

    Attributes:
        node_results: Speed of each site's network.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    node_results: list[SiteNetPerfNodeResult] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("node_results", "nodeResults", list_of(SiteNetPerfNodeResult)),)
    )


# specs/admin/shapes/speed-test-stat-server.yaml
@dataclass(slots=True)
class SpeedTestStatServer(JsonModel):
    """How fast a server wrote, or read.

    Attributes:
        endpoint: Address of the server.
        throughput_per_sec: Bytes a second.
        objects_per_sec: Objects a second.
        err: What went wrong; empty when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    throughput_per_sec: int | None = None
    objects_per_sec: int | None = None
    err: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("endpoint", "endpoint", TEXT),
            Member("throughput_per_sec", "throughputPerSec", INTEGER),
            Member("objects_per_sec", "objectsPerSec", INTEGER),
            Member("err", "err", TEXT),
        )
    )


# specs/admin/shapes/timings.yaml
@dataclass(slots=True)
class Timings(JsonModel):
    """How long calls took.

    Attributes:
        avg: On average.
        p50: Half of them took no longer.
        p75: Three quarters of them took no longer.
        p95: 95 percent of them took no longer.
        p99: 99 percent of them took no longer.
        p999: 999 of 1,000 took no longer.
        l5p: Average of the slowest 5 percent.
        s5p: Average of the quickest 5 percent.
        max: The slowest.
        min: The quickest.
        sdev: Standard deviation.
        range: Between the quickest and the slowest.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    avg: timedelta | None = None
    p50: timedelta | None = None
    p75: timedelta | None = None
    p95: timedelta | None = None
    p99: timedelta | None = None
    p999: timedelta | None = None
    l5p: timedelta | None = None
    s5p: timedelta | None = None
    max: timedelta | None = None
    min: timedelta | None = None
    sdev: timedelta | None = None
    range: timedelta | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("avg", "avg", DURATION),
            Member("p50", "p50", DURATION),
            Member("p75", "p75", DURATION),
            Member("p95", "p95", DURATION),
            Member("p99", "p99", DURATION),
            Member("p999", "p999", DURATION),
            Member("l5p", "l5p", DURATION),
            Member("s5p", "s5p", DURATION),
            Member("max", "max", DURATION),
            Member("min", "min", DURATION),
            Member("sdev", "sdev", DURATION),
            Member("range", "range", DURATION),
        )
    )


# specs/admin/shapes/speed-test-stats.yaml
@dataclass(slots=True)
class SpeedTestStats(JsonModel):
    """How fast objects were written, or read.

    Attributes:
        throughput_per_sec: Bytes a second.
        objects_per_sec: Objects a second.
        response_time: How long calls took.
        ttfb: How long it took until the first byte came.
        servers: Speed of each server.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    throughput_per_sec: int | None = None
    objects_per_sec: int | None = None
    response_time: Timings | None = None
    ttfb: Timings | None = None
    servers: list[SpeedTestStatServer] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("throughput_per_sec", "throughputPerSec", INTEGER),
            Member("objects_per_sec", "objectsPerSec", INTEGER),
            Member("response_time", "responseTime", Timings),
            Member("ttfb", "ttfb", Timings),
            Member("servers", "servers", list_of(SpeedTestStatServer)),
        )
    )


# specs/admin/shapes/speed-test-result.yaml
@dataclass(slots=True)
class SpeedTestResult(JsonModel):
    """A round of the speed test.

    Attributes:
        version: Release that the servers run; empty in answers that only say it is still running.
        servers: Number of servers.
        disks: Number of drives.
        size: Bytes of an object.
        concurrent: Number of calls at a time, by server.
        put_stats: How fast objects were written.
        get_stats: How fast objects were read.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    version: str | None = None
    servers: int | None = None
    disks: int | None = None
    size: int | None = None
    concurrent: int | None = None
    put_stats: SpeedTestStats | None = None
    get_stats: SpeedTestStats | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("version", "version", TEXT),
            Member("servers", "servers", INTEGER),
            Member("disks", "disks", INTEGER),
            Member("size", "size", INTEGER),
            Member("concurrent", "concurrent", INTEGER),
            Member("put_stats", "PUTStats", SpeedTestStats),
            Member("get_stats", "GETStats", SpeedTestStats),
        )
    )


# specs/admin/operations/speedtest-net.yaml
@dataclass(slots=True, kw_only=True)
class SpeedtestNetOutput:
    """Answer of SpeedtestNet.

    Attributes:
        result: Speed of each server's network.
    """

    result: NetperfResult


# specs/admin/operations/speedtest-site.yaml
@dataclass(slots=True, kw_only=True)
class SpeedtestSiteOutput:
    """Answer of SpeedtestSite.

    Attributes:
        result: Speed of each site's network.
    """

    result: SiteNetPerfResult
