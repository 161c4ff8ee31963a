# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of pools.

Server pools: decommissioning and rebalancing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    DOUBLE,
    DURATION,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/operations/cancel-decommission.yaml
@dataclass(slots=True, kw_only=True)
class CancelDecommissionOutput:
    """Answer of CancelDecommission."""


# specs/admin/shapes/pool-decommission-info.yaml
@dataclass(slots=True)
class PoolDecommissionInfo(JsonModel):
    """How far moving everything off a pool is.

    Attributes:
        start_time: When it was started; left out when it was not.
        start_size: Bytes free at its start.
        total_size: Bytes the pool holds.
        current_size: Bytes free now.
        complete: Whether all is moved.
        failed: Whether something could not be moved.
        canceled: Whether it was cancelled.
        objects_decommissioned: Number of versions moved.
        objects_decommissioned_failed: Number of versions that could not be moved.
        bytes_decommissioned: Bytes moved.
        bytes_decommissioned_failed: Bytes that could not be moved.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    start_time: datetime | None = None
    start_size: int | None = None
    total_size: int | None = None
    current_size: int | None = None
    complete: bool | None = None
    failed: bool | None = None
    canceled: bool | None = None
    objects_decommissioned: int | None = None
    objects_decommissioned_failed: int | None = None
    bytes_decommissioned: int | None = None
    bytes_decommissioned_failed: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("start_time", "startTime", TIME),
            Member("start_size", "startSize", INTEGER),
            Member("total_size", "totalSize", INTEGER),
            Member("current_size", "currentSize", INTEGER),
            Member("complete", "complete", BOOLEAN),
            Member("failed", "failed", BOOLEAN),
            Member("canceled", "canceled", BOOLEAN),
            Member("objects_decommissioned", "objectsDecommissioned", INTEGER),
            Member("objects_decommissioned_failed", "objectsDecommissionedFailed", INTEGER),
            Member("bytes_decommissioned", "bytesDecommissioned", INTEGER),
            Member("bytes_decommissioned_failed", "bytesDecommissionedFailed", INTEGER),
        )
    )


# specs/admin/shapes/pool-status.yaml
@dataclass(slots=True)
class PoolStatus(JsonModel):
    """A server pool.

    Attributes:
        id: Number of the pool, from 0.
        cmd_line: How the pool was given to the server; the other calls name it so.
        last_update: When the numbers were refreshed last.
        decommission_info: Its space, and how far moving everything off it is.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: int | None = None
    cmd_line: str | None = None
    last_update: datetime | None = None
    decommission_info: PoolDecommissionInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "id", INTEGER),
            Member("cmd_line", "cmdline", TEXT),
            Member("last_update", "lastUpdate", TIME),
            Member("decommission_info", "decommissionInfo", PoolDecommissionInfo),
        )
    )


# specs/admin/operations/list-pools.yaml
@dataclass(slots=True, kw_only=True)
class ListPoolsOutput:
    """Answer of ListPools.

    Attributes:
        pools: The pools.
    """

    pools: list[PoolStatus]


# specs/admin/shapes/rebal-pool-progress.yaml
@dataclass(slots=True)
class RebalPoolProgress(JsonModel):
    """What was moved off a pool.

    Attributes:
        objects: Number of objects moved.
        versions: Number of versions moved.
        size: Bytes moved.
        bucket: Bucket that is being moved.
        object: Object that is being moved.
        elapsed: How long it took so far.
        eta: How long it will still take.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    objects: int | None = None
    versions: int | None = None
    size: int | None = None
    bucket: str | None = None
    object: str | None = None
    elapsed: timedelta | None = None
    eta: timedelta | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("objects", "objects", INTEGER),
            Member("versions", "versions", INTEGER),
            Member("size", "bytes", INTEGER),
            Member("bucket", "bucket", TEXT),
            Member("object", "object", TEXT),
            Member("elapsed", "elapsed", DURATION),
            Member("eta", "eta", DURATION),
        )
    )


# specs/admin/shapes/rebalance-pool-status.yaml
@dataclass(slots=True)
class RebalancePoolStatus(JsonModel):
    """How full a pool is, and how far evening out is.

    Attributes:
        id: Number of the pool, from 0.
        status: State: `Started`, `Completed`, `Stopped`, `Failed` or `None`.
        used: Share of its space that is in use, from 0 to 1.
        progress: What was moved off it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: int | None = None
    status: str | None = None
    used: float | None = None
    progress: RebalPoolProgress | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "id", INTEGER),
            Member("status", "status", TEXT),
            Member("used", "used", DOUBLE),
            Member("progress", "progress", RebalPoolProgress),
        )
    )


# specs/admin/shapes/rebalance-start-result.yaml
@dataclass(slots=True)
class RebalanceStartResult(JsonModel):
    """The rebalancing that was started.

    Attributes:
        id: Its id.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("id", "id", TEXT),))


# specs/admin/operations/rebalance-start.yaml
@dataclass(slots=True, kw_only=True)
class RebalanceStartOutput:
    """Answer of RebalanceStart.

    Attributes:
        result: The rebalancing.
    """

    result: RebalanceStartResult


# specs/admin/shapes/rebalance-status.yaml
@dataclass(slots=True)
class RebalanceStatus(JsonModel):
    """How far a rebalancing is.

    Attributes:
        id: Its id.
        stopped_at: When it was stopped; left out when it was not.
        pools: The pools.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    stopped_at: datetime | None = None
    pools: list[RebalancePoolStatus] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "ID", TEXT),
            Member("stopped_at", "stoppedAt", TIME),
            Member("pools", "pools", list_of(RebalancePoolStatus)),
        )
    )


# specs/admin/operations/rebalance-status.yaml
@dataclass(slots=True, kw_only=True)
class RebalanceStatusOutput:
    """Answer of RebalanceStatus.

    Attributes:
        status: How far each pool is.
    """

    status: RebalanceStatus


# specs/admin/operations/rebalance-stop.yaml
@dataclass(slots=True, kw_only=True)
class RebalanceStopOutput:
    """Answer of RebalanceStop."""


# specs/admin/operations/start-decommission.yaml
@dataclass(slots=True, kw_only=True)
class StartDecommissionOutput:
    """Answer of StartDecommission."""


# specs/admin/operations/status-pool.yaml
@dataclass(slots=True, kw_only=True)
class StatusPoolOutput:
    """Answer of StatusPool.

    Attributes:
        status: The pool.
    """

    status: PoolStatus
