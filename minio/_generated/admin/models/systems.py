# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of systems.

Operating systems, as the diagnostics tell of them.
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


# specs/admin/shapes/host-info-stat.yaml
@dataclass(slots=True)
class HostInfoStat(JsonModel):
    """A machine and its operating system.

    Attributes:
        hostname: Name of the machine.
        uptime: How long it has been running.
        boot_time: When it was started, in seconds since 1970.
        procs: Number of processes.
        os: Operating system, such as `linux`.
        platform: Distribution.
        platform_family: Family of the distribution.
        platform_version: Version of the distribution.
        kernel_version: Version of the kernel.
        kernel_arch: Architecture of the kernel.
        virtualization_system: Kind of virtual machine or container; empty for none.
        virtualization_role: `guest` or `host`.
        host_id: Id of the machine.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    hostname: str | None = None
    uptime: timedelta | None = None
    boot_time: int | None = None
    procs: int | None = None
    os: str | None = None
    platform: str | None = None
    platform_family: str | None = None
    platform_version: str | None = None
    kernel_version: str | None = None
    kernel_arch: str | None = None
    virtualization_system: str | None = None
    virtualization_role: str | None = None
    host_id: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("hostname", "hostname", TEXT),
            Member("uptime", "uptime", SECONDS),
            Member("boot_time", "bootTime", INTEGER),
            Member("procs", "procs", INTEGER),
            Member("os", "os", TEXT),
            Member("platform", "platform", TEXT),
            Member("platform_family", "platformFamily", TEXT),
            Member("platform_version", "platformVersion", TEXT),
            Member("kernel_version", "kernelVersion", TEXT),
            Member("kernel_arch", "kernelArch", TEXT),
            Member("virtualization_system", "virtualizationSystem", TEXT),
            Member("virtualization_role", "virtualizationRole", TEXT),
            Member("host_id", "hostId", TEXT),
        )
    )


# specs/admin/shapes/host-temperature-stat.yaml
@dataclass(slots=True)
class HostTemperatureStat(JsonModel):
    """Temperatures of a sensor, in degrees Celsius.

    Attributes:
        sensor_key: Name of the sensor.
        temperature: What it measures now.
        sensor_high: Where high begins.
        sensor_critical: Where critical begins.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    sensor_key: str | None = None
    temperature: float | None = None
    sensor_high: float | None = None
    sensor_critical: float | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("sensor_key", "sensorKey", TEXT),
            Member("temperature", "temperature", DOUBLE),
            Member("sensor_high", "sensorHigh", DOUBLE),
            Member("sensor_critical", "sensorCritical", DOUBLE),
        )
    )


# specs/admin/shapes/kubernetes-info.yaml
@dataclass(slots=True)
class KubernetesInfo(JsonModel):
    """The Kubernetes that a deployment runs on.

    Attributes:
        major: Major version.
        minor: Minor version.
        git_version: Version in full.
        git_commit: Commit that it was built from.
        build_date: When it was built.
        platform: Operating system and architecture, such as `linux/amd64`.
        error: What went wrong; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    major: str | None = None
    minor: str | None = None
    git_version: str | None = None
    git_commit: str | None = None
    build_date: datetime | None = None
    platform: str | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("major", "major", TEXT),
            Member("minor", "minor", TEXT),
            Member("git_version", "gitVersion", TEXT),
            Member("git_commit", "gitCommit", TEXT),
            Member("build_date", "buildDate", TIME),
            Member("platform", "platform", TEXT),
            Member("error", "error", TEXT),
        )
    )


# specs/admin/shapes/mem-info.yaml
@dataclass(slots=True)
class MemInfo(JsonModel):
    """Memory of a machine, in bytes.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        total: All of it.
        used: In use.
        free: Not used for anything.
        available: What programs can still get.
        shared: Shared between processes.
        cache: Caching files.
        buffer: Buffering devices.
        swap_space_total: Space for swapping.
        swap_space_free: Space for swapping that is free.
        limit: Most that the server may take.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    total: int | None = None
    used: int | None = None
    free: int | None = None
    available: int | None = None
    shared: int | None = None
    cache: int | None = None
    buffer: int | None = None
    swap_space_total: int | None = None
    swap_space_free: int | None = None
    limit: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("total", "total", INTEGER),
            Member("used", "used", INTEGER),
            Member("free", "free", INTEGER),
            Member("available", "available", INTEGER),
            Member("shared", "shared", INTEGER),
            Member("cache", "cache", INTEGER),
            Member("buffer", "buffer", INTEGER),
            Member("swap_space_total", "swap_space_total", INTEGER),
            Member("swap_space_free", "swap_space_free", INTEGER),
            Member("limit", "limit", INTEGER),
        )
    )


# specs/admin/shapes/os-info.yaml
@dataclass(slots=True)
class OSInfo(JsonModel):
    """Machine and operating system of a server.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        info: The machine and its operating system.
        sensors: Temperatures.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    info: HostInfoStat | None = None
    sensors: list[HostTemperatureStat] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("info", "info", HostInfoStat),
            Member("sensors", "sensors", list_of(HostTemperatureStat)),
        )
    )


# specs/admin/shapes/sys-config.yaml
@dataclass(slots=True)
class SysConfig(JsonModel):
    """Settings of a server's operating system.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        config: Settings by name, such as those of time synchronization.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    config: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("config", "config", map_of(ANYTHING)),
        )
    )


# specs/admin/shapes/sys-errors.yaml
@dataclass(slots=True)
class SysErrors(JsonModel):
    """What stands against a server's working well.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        errors: The findings, such as services that keep files open.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    errors: list[str] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("errors", "errors", list_of(TEXT)),
        )
    )


# specs/admin/shapes/sys-service.yaml
@dataclass(slots=True)
class SysService(JsonModel):
    """A service of the operating system.

    Attributes:
        name: Name of the service.
        status: Whether it is running, as the operating system puts it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("name", "name", TEXT), Member("status", "status", TEXT)))


# specs/admin/shapes/sys-services.yaml
@dataclass(slots=True)
class SysServices(JsonModel):
    """Services of a server's operating system that may disturb MinIO.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        services: The services.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    services: list[SysService] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("services", "services", list_of(SysService)),
        )
    )
