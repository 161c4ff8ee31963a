# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of processes.

Server processes, as the diagnostics tell of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import BOOLEAN, DOUBLE, INTEGER, TEXT, JsonModel, Member, Table, list_of


# specs/admin/shapes/cpu-times-stat.yaml
@dataclass(slots=True)
class CpuTimesStat(JsonModel):
    """Processor time in seconds, by kind of work.

    Attributes:
        cpu: Which processor; `cpu-total` for all.
        user: In programs.
        system: In the kernel.
        idle: With nothing to do.
        nice: In programs of low priority.
        iowait: Waiting for devices.
        irq: Serving interrupts.
        softirq: Serving deferred interrupts.
        steal: Taken by other virtual machines.
        guest: Running virtual machines.
        guest_nice: Running virtual machines of low priority.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    cpu: str | None = None
    user: float | None = None
    system: float | None = None
    idle: float | None = None
    nice: float | None = None
    iowait: float | None = None
    irq: float | None = None
    softirq: float | None = None
    steal: float | None = None
    guest: float | None = None
    guest_nice: float | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("cpu", "cpu", TEXT),
            Member("user", "user", DOUBLE),
            Member("system", "system", DOUBLE),
            Member("idle", "idle", DOUBLE),
            Member("nice", "nice", DOUBLE),
            Member("iowait", "iowait", DOUBLE),
            Member("irq", "irq", DOUBLE),
            Member("softirq", "softirq", DOUBLE),
            Member("steal", "steal", DOUBLE),
            Member("guest", "guest", DOUBLE),
            Member("guest_nice", "guestNice", DOUBLE),
        )
    )


# specs/admin/shapes/process-io-counters-stat.yaml
@dataclass(slots=True)
class ProcessIOCountersStat(JsonModel):
    """What a process read and wrote.

    Attributes:
        read_count: Number of reads.
        write_count: Number of writes.
        read_bytes: Bytes read from drives.
        write_bytes: Bytes written to drives.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    read_count: int | None = None
    write_count: int | None = None
    read_bytes: int | None = None
    write_bytes: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("read_count", "readCount", INTEGER),
            Member("write_count", "writeCount", INTEGER),
            Member("read_bytes", "readBytes", INTEGER),
            Member("write_bytes", "writeBytes", INTEGER),
        )
    )


# specs/admin/shapes/process-memory-info-stat.yaml
@dataclass(slots=True)
class ProcessMemoryInfoStat(JsonModel):
    """Memory of a process, in bytes.

    Attributes:
        rss: In memory.
        vms: Addressed.
        hwm: Most that was ever in memory.
        data: For data.
        stack: For the stack.
        locked: Locked into memory.
        swap: Swapped out.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    rss: int | None = None
    vms: int | None = None
    hwm: int | None = None
    data: int | None = None
    stack: int | None = None
    locked: int | None = None
    swap: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("rss", "rss", INTEGER),
            Member("vms", "vms", INTEGER),
            Member("hwm", "hwm", INTEGER),
            Member("data", "data", INTEGER),
            Member("stack", "stack", INTEGER),
            Member("locked", "locked", INTEGER),
            Member("swap", "swap", INTEGER),
        )
    )


# specs/admin/shapes/process-memory-maps-stat.yaml
@dataclass(slots=True)
class ProcessMemoryMapsStat(JsonModel):
    """A mapping of a process's memory, in KiB.

    Attributes:
        path: File that it maps.
        rss: In memory.
        size: Addressed.
        pss: In memory; what is shared counts by its share.
        shared_clean: Shared and unchanged.
        shared_dirty: Shared and changed.
        private_clean: Its own and unchanged.
        private_dirty: Its own and changed.
        referenced: Accessed lately.
        anonymous: Of no file.
        swap: Swapped out.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    path: str | None = None
    rss: int | None = None
    size: int | None = None
    pss: int | None = None
    shared_clean: int | None = None
    shared_dirty: int | None = None
    private_clean: int | None = None
    private_dirty: int | None = None
    referenced: int | None = None
    anonymous: int | None = None
    swap: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("path", "path", TEXT),
            Member("rss", "rss", INTEGER),
            Member("size", "size", INTEGER),
            Member("pss", "pss", INTEGER),
            Member("shared_clean", "sharedClean", INTEGER),
            Member("shared_dirty", "sharedDirty", INTEGER),
            Member("private_clean", "privateClean", INTEGER),
            Member("private_dirty", "privateDirty", INTEGER),
            Member("referenced", "referenced", INTEGER),
            Member("anonymous", "anonymous", INTEGER),
            Member("swap", "swap", INTEGER),
        )
    )


# specs/admin/shapes/process-num-ctx-switches-stat.yaml
@dataclass(slots=True)
class ProcessNumCtxSwitchesStat(JsonModel):
    """How often a process gave up the processor.

    Attributes:
        voluntary: To wait for something.
        involuntary: Because its time was over.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    voluntary: int | None = None
    involuntary: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("voluntary", "voluntary", INTEGER), Member("involuntary", "involuntary", INTEGER))
    )


# specs/admin/shapes/process-page-faults-stat.yaml
@dataclass(slots=True)
class ProcessPageFaultsStat(JsonModel):
    """Page faults of a process.

    Attributes:
        minor_faults: Number that needed no drive.
        major_faults: Number that needed a drive.
        child_minor_faults: Number that needed no drive, of its children.
        child_major_faults: Number that needed a drive, of its children.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    minor_faults: int | None = None
    major_faults: int | None = None
    child_minor_faults: int | None = None
    child_major_faults: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("minor_faults", "minorFaults", INTEGER),
            Member("major_faults", "majorFaults", INTEGER),
            Member("child_minor_faults", "childMinorFaults", INTEGER),
            Member("child_major_faults", "childMajorFaults", INTEGER),
        )
    )


# specs/admin/shapes/proc-info.yaml
@dataclass(slots=True)
class ProcInfo(JsonModel):
    """A server's process.

    Attributes:
        addr: Address of the server that this is about.
        error: What went wrong; left out when nothing did.
        pid: Id of the process.
        is_background: Whether it runs in the background.
        cpu_percent: Processor time it takes, in percent of one processor.
        children_pids: Ids of its children.
        cmd_line: How it was started.
        num_connections: Number of its network connections.
        create_time: When it was started, in milliseconds since 1970.
        cwd: Directory that it works in.
        exec_path: Path of the program.
        gids: Its groups' ids.
        iocounters: What it read and wrote.
        is_running: Whether it is running.
        mem_info: Its memory.
        mem_maps: Mappings of its memory.
        mem_percent: Memory it takes, in percent of the machine's.
        name: Name of the program.
        nice: Its niceness, from -20 to 19; the higher, the less it gets.
        num_ctx_switches: How often it gave up the processor.
        num_fds: Number of its open files.
        num_threads: Number of its threads.
        page_faults: Its page faults.
        ppid: Id of its parent.
        status: State, such as `sleep` or `running`.
        tgid: Id of its thread group.
        times: Processor time it took.
        uids: Its users' ids.
        username: User that it runs as.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    error: str | None = None
    pid: int | None = None
    is_background: bool | None = None
    cpu_percent: float | None = None
    children_pids: list[int] = field(default_factory=list)
    cmd_line: str | None = None
    num_connections: int | None = None
    create_time: int | None = None
    cwd: str | None = None
    exec_path: str | None = None
    gids: list[int] = field(default_factory=list)
    iocounters: ProcessIOCountersStat | None = None
    is_running: bool | None = None
    mem_info: ProcessMemoryInfoStat | None = None
    mem_maps: list[ProcessMemoryMapsStat] = field(default_factory=list)
    mem_percent: float | None = None
    name: str | None = None
    nice: int | None = None
    num_ctx_switches: ProcessNumCtxSwitchesStat | None = None
    num_fds: int | None = None
    num_threads: int | None = None
    page_faults: ProcessPageFaultsStat | None = None
    ppid: int | None = None
    status: str | None = None
    tgid: int | None = None
    times: CpuTimesStat | None = None
    uids: list[int] = field(default_factory=list)
    username: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("error", "error", TEXT),
            Member("pid", "pid", INTEGER),
            Member("is_background", "is_background", BOOLEAN),
            Member("cpu_percent", "cpu_percent", DOUBLE),
            Member("children_pids", "children_pids", list_of(INTEGER)),
            Member("cmd_line", "cmd_line", TEXT),
            Member("num_connections", "num_connections", INTEGER),
            Member("create_time", "create_time", INTEGER),
            Member("cwd", "cwd", TEXT),
            Member("exec_path", "exec_path", TEXT),
            Member("gids", "gids", list_of(INTEGER)),
            Member("iocounters", "iocounters", ProcessIOCountersStat),
            Member("is_running", "is_running", BOOLEAN),
            Member("mem_info", "mem_info", ProcessMemoryInfoStat),
            Member("mem_maps", "mem_maps", list_of(ProcessMemoryMapsStat)),
            Member("mem_percent", "mem_percent", DOUBLE),
            Member("name", "name", TEXT),
            Member("nice", "nice", INTEGER),
            Member("num_ctx_switches", "num_ctx_switches", ProcessNumCtxSwitchesStat),
            Member("num_fds", "num_fds", INTEGER),
            Member("num_threads", "num_threads", INTEGER),
            Member("page_faults", "page_faults", ProcessPageFaultsStat),
            Member("ppid", "ppid", INTEGER),
            Member("status", "status", TEXT),
            Member("tgid", "tgid", INTEGER),
            Member("times", "times", CpuTimesStat),
            Member("uids", "uids", list_of(INTEGER)),
            Member("username", "username", TEXT),
        )
    )
