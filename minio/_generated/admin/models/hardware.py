# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of hardware.

Machines, as the diagnostics tell of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import DOUBLE, INTEGER, TEXT, JsonModel, Member, Table, list_of
from minio._generated.admin.models.processes import ProcInfo
from minio._generated.admin.models.systems import (
    KubernetesInfo,
    MemInfo,
    OSInfo,
    SysConfig,
    SysErrors,
    SysServices,
)


# specs/admin/shapes/cpu.yaml
@dataclass(slots=True)
class CPU(JsonModel):
    """One processor as the operating system describes it.

    Attributes:
        vendor_id: Maker, such as `GenuineIntel`.
        family: Family number that the maker gave it.
        model: Model number that the maker gave it.
        stepping: Revision of the model.
        physical_id: Socket that it sits in.
        model_name: Name of the model.
        mhz: Clock rate in MHz.
        cache_size: Size of the cache in KiB.
        flags: Features that it has.
        microcode: Version of its microcode.
        cores: Number of cores.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    vendor_id: str | None = None
    family: str | None = None
    model: str | None = None
    stepping: int | None = None
    physical_id: str | None = None
    model_name: str | None = None
    mhz: float | None = None
    cache_size: int | None = None
    flags: list[str] = field(default_factory=list)
    microcode: str | None = None
    cores: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("vendor_id", "vendor_id", TEXT),
            Member("family", "family", TEXT),
            Member("model", "model", TEXT),
            Member("stepping", "stepping", INTEGER),
            Member("physical_id", "physical_id", TEXT),
            Member("model_name", "model_name", TEXT),
            Member("mhz", "mhz", DOUBLE),
            Member("cache_size", "cache_size", INTEGER),
            Member("flags", "flags", list_of(TEXT)),
            Member("microcode", "microcode", TEXT),
            Member("cores", "cores", INTEGER),
        )
    )


# specs/admin/shapes/cpu-freq-stats.yaml
@dataclass(slots=True)
class CPUFreqStats(JsonModel):
    """How the clock rate of a processor is governed; frequencies are in kHz.

    Attributes:
        name: Number of the processor.
        cpuinfo_current_frequency: Frequency that the hardware reports, in kHz.
        cpuinfo_minimum_frequency: Lowest frequency that the hardware allows, in kHz.
        cpuinfo_maximum_frequency: Highest frequency that the hardware allows, in kHz.
        cpuinfo_transition_latency: Nanoseconds that a change of frequency takes.
        scaling_current_frequency: Frequency that the governor has set, in kHz.
        scaling_minimum_frequency: Lowest frequency that the governor may set, in kHz.
        scaling_maximum_frequency: Highest frequency that the governor may set, in kHz.
        available_governors: Governors to choose from.
        driver: Driver in use.
        governor: Governor in use.
        related_cpus: Processors that change together with it.
        set_speed: Frequency that a user has set; or `<unsupported>`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    cpuinfo_current_frequency: int | None = None
    cpuinfo_minimum_frequency: int | None = None
    cpuinfo_maximum_frequency: int | None = None
    cpuinfo_transition_latency: int | None = None
    scaling_current_frequency: int | None = None
    scaling_minimum_frequency: int | None = None
    scaling_maximum_frequency: int | None = None
    available_governors: str | None = None
    driver: str | None = None
    governor: str | None = None
    related_cpus: str | None = None
    set_speed: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "Name", TEXT),
            Member("cpuinfo_current_frequency", "CpuinfoCurrentFrequency", INTEGER),
            Member("cpuinfo_minimum_frequency", "CpuinfoMinimumFrequency", INTEGER),
            Member("cpuinfo_maximum_frequency", "CpuinfoMaximumFrequency", INTEGER),
            Member("cpuinfo_transition_latency", "CpuinfoTransitionLatency", INTEGER),
            Member("scaling_current_frequency", "ScalingCurrentFrequency", INTEGER),
            Member("scaling_minimum_frequency", "ScalingMinimumFrequency", INTEGER),
            Member("scaling_maximum_frequency", "ScalingMaximumFrequency", INTEGER),
            Member("available_governors", "AvailableGovernors", TEXT),
            Member("driver", "Driver", TEXT),
            Member("governor", "Governor", TEXT),
            Member("related_cpus", "RelatedCpus", TEXT),
            Member("set_speed", "SetSpeed", TEXT),
        )
    )


# specs/admin/shapes/cp-us.yaml
@dataclass(slots=True)
class CPUs(JsonModel):
    """Processors of a server.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        cpus: One entry for each processor.
        freq_stats: How their clock rates are governed.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    cpus: list[CPU] = field(default_factory=list)
    freq_stats: list[CPUFreqStats] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("cpus", "cpus", list_of(CPU)),
            Member("freq_stats", "freq_stats", list_of(CPUFreqStats)),
        )
    )


# specs/admin/shapes/net-settings.yaml
@dataclass(slots=True)
class NetSettings(JsonModel):
    """Queues of a network interface.

    Attributes:
        rx_max_pending: Most entries that the receiving ring can have.
        tx_max_pending: Most entries that the sending ring can have.
        max_combined: Most channels that it can have.
        rx_pending: Entries of the receiving ring.
        tx_pending: Entries of the sending ring.
        combined_count: Number of channels.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    rx_max_pending: int | None = None
    tx_max_pending: int | None = None
    max_combined: int | None = None
    rx_pending: int | None = None
    tx_pending: int | None = None
    combined_count: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("rx_max_pending", "rx_max_pending", INTEGER),
            Member("tx_max_pending", "tx_max_pending", INTEGER),
            Member("max_combined", "max_combined", INTEGER),
            Member("rx_pending", "rx_pending", INTEGER),
            Member("tx_pending", "tx_pending", INTEGER),
            Member("combined_count", "combined_count", INTEGER),
        )
    )


# specs/admin/shapes/net-info.yaml
@dataclass(slots=True)
class NetInfo(JsonModel):
    """A network interface.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        interface: Name of the interface.
        driver: Its driver.
        firmware_version: Version of its firmware.
        settings: Sizes of its queues.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    interface: str | None = None
    driver: str | None = None
    firmware_version: str | None = None
    settings: NetSettings | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("interface", "interface", TEXT),
            Member("driver", "driver", TEXT),
            Member("firmware_version", "firmware_version", TEXT),
            Member("settings", "settings", NetSettings),
        )
    )


# specs/admin/shapes/partition.yaml
@dataclass(slots=True)
class Partition(JsonModel):
    """A partition of a drive.

    Attributes:
        error: What went wrong; left out when nothing did.
        device: Name of the device.
        major: Major device number.
        minor: Minor device number.
        model: Model of the drive.
        revision: Revision of the drive.
        mountpoint: Path that it is mounted at.
        fs_type: File system.
        mount_options: Options that it is mounted with.
        mount_fs_type: File system that it is mounted as.
        space_total: Bytes it can hold.
        space_free: Bytes free.
        inode_total: Number of inodes.
        inode_free: Number of inodes free.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    error: str | None = None
    device: str | None = None
    major: int | None = None
    minor: int | None = None
    model: str | None = None
    revision: str | None = None
    mountpoint: str | None = None
    fs_type: str | None = None
    mount_options: str | None = None
    mount_fs_type: str | None = None
    space_total: int | None = None
    space_free: int | None = None
    inode_total: int | None = None
    inode_free: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("error", "error", TEXT),
            Member("device", "device", TEXT),
            Member("major", "major", INTEGER),
            Member("minor", "minor", INTEGER),
            Member("model", "model", TEXT),
            Member("revision", "revision", TEXT),
            Member("mountpoint", "mountpoint", TEXT),
            Member("fs_type", "fs_type", TEXT),
            Member("mount_options", "mount_options", TEXT),
            Member("mount_fs_type", "mount_fs_type", TEXT),
            Member("space_total", "space_total", INTEGER),
            Member("space_free", "space_free", INTEGER),
            Member("inode_total", "inode_total", INTEGER),
            Member("inode_free", "inode_free", INTEGER),
        )
    )


# specs/admin/shapes/partitions.yaml
@dataclass(slots=True)
class Partitions(JsonModel):
    """Partitions of a server's drives.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        partitions: The partitions.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    partitions: list[Partition] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("partitions", "partitions", list_of(Partition)),
        )
    )


# specs/admin/shapes/product-info.yaml
@dataclass(slots=True)
class ProductInfo(JsonModel):
    """The machine that a server runs on, as its firmware describes it.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        family: Family of the product.
        name: Name of the product.
        vendor: Maker.
        serial_number: Serial number.
        uuid: Id of the machine.
        sku: Number that it is sold under.
        version: Version of the product.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    family: str | None = None
    name: str | None = None
    vendor: str | None = None
    serial_number: str | None = None
    uuid: str | None = None
    sku: str | None = None
    version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("family", "family", TEXT),
            Member("name", "name", TEXT),
            Member("vendor", "vendor", TEXT),
            Member("serial_number", "serial_number", TEXT),
            Member("uuid", "uuid", TEXT),
            Member("sku", "sku", TEXT),
            Member("version", "version", TEXT),
        )
    )


# specs/admin/shapes/sys-info.yaml
@dataclass(slots=True)
class SysInfo(JsonModel):
    """Machines and operating systems of all servers; one entry for each server.

    Attributes:
        cpus: Processors.
        partitions: Partitions of drives.
        osinfo: Machines and operating systems.
        meminfo: Memory.
        procinfo: Server processes.
        netinfo: Network interfaces.
        errors: What stands against their working well.
        services: Services of the operating system that may disturb.
        config: Settings of the operating system.
        productinfo: Machines as their firmware describes them.
        kubernetes: The Kubernetes that they run on.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    cpus: list[CPUs] = field(default_factory=list)
    partitions: list[Partitions] = field(default_factory=list)
    osinfo: list[OSInfo] = field(default_factory=list)
    meminfo: list[MemInfo] = field(default_factory=list)
    procinfo: list[ProcInfo] = field(default_factory=list)
    netinfo: list[NetInfo] = field(default_factory=list)
    errors: list[SysErrors] = field(default_factory=list)
    services: list[SysServices] = field(default_factory=list)
    config: list[SysConfig] = field(default_factory=list)
    productinfo: list[ProductInfo] = field(default_factory=list)
    kubernetes: KubernetesInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("cpus", "cpus", list_of(CPUs)),
            Member("partitions", "partitions", list_of(Partitions)),
            Member("osinfo", "osinfo", list_of(OSInfo)),
            Member("meminfo", "meminfo", list_of(MemInfo)),
            Member("procinfo", "procinfo", list_of(ProcInfo)),
            Member("netinfo", "netinfo", list_of(NetInfo)),
            Member("errors", "errors", list_of(SysErrors)),
            Member("services", "services", list_of(SysServices)),
            Member("config", "config", list_of(SysConfig)),
            Member("productinfo", "productinfo", list_of(ProductInfo)),
            Member("kubernetes", "kubernetes", KubernetesInfo),
        )
    )
