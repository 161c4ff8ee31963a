# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of service.

Restarting, stopping, freezing and updating the servers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import BOOLEAN, TEXT, JsonModel, Member, Table, list_of, map_of
from minio._generated.admin.models.drives import DiskMetrics


# specs/admin/shapes/server-peer-update-status.yaml
@dataclass(slots=True)
class ServerPeerUpdateStatus(JsonModel):
    """How updating one server went.

    Attributes:
        host: Address of the server.
        err: What went wrong, or that there was nothing to do.
        current_version: Release that it ran before.
        updated_version: Release that it runs now.
        waiting_drives: Drives that hang, by path.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    host: str | None = None
    err: str | None = None
    current_version: str | None = None
    updated_version: str | None = None
    waiting_drives: dict[str, DiskMetrics] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("host", "host", TEXT),
            Member("err", "err", TEXT),
            Member("current_version", "currentVersion", TEXT),
            Member("updated_version", "updatedVersion", TEXT),
            Member("waiting_drives", "waitingDrives", map_of(DiskMetrics)),
        )
    )


# specs/admin/shapes/server-update-status.yaml
@dataclass(slots=True)
class ServerUpdateStatus(JsonModel):
    """How updating the servers went.

    Attributes:
        current_version: Release that they ran before.
        updated_version: Release that they run now; the same when there was nothing to do.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    current_version: str | None = None
    updated_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("current_version", "currentVersion", TEXT),
            Member("updated_version", "updatedVersion", TEXT),
        )
    )


# specs/admin/operations/server-update.yaml
@dataclass(slots=True, kw_only=True)
class ServerUpdateOutput:
    """Answer of ServerUpdate.

    Attributes:
        result: Releases before and after.
    """

    result: ServerUpdateStatus


# specs/admin/shapes/server-update-status-v2.yaml
@dataclass(slots=True)
class ServerUpdateStatusV2(JsonModel):
    """How updating the servers went.

    Attributes:
        dry_run: Whether nothing was changed.
        results: What became of each server.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    dry_run: bool | None = None
    results: list[ServerPeerUpdateStatus] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("dry_run", "dryRun", BOOLEAN),
            Member("results", "results", list_of(ServerPeerUpdateStatus)),
        )
    )


# specs/admin/operations/server-update-v2.yaml
@dataclass(slots=True, kw_only=True)
class ServerUpdateV2Output:
    """Answer of ServerUpdateV2.

    Attributes:
        result: What became of each server.
    """

    result: ServerUpdateStatusV2


# specs/admin/operations/service-action.yaml
@dataclass(slots=True, kw_only=True)
class ServiceActionOutput:
    """Answer of ServiceAction."""


# specs/admin/shapes/service-action-peer-result.yaml
@dataclass(slots=True)
class ServiceActionPeerResult(JsonModel):
    """How an action went on one server.

    Attributes:
        host: Address of the server.
        err: What went wrong; left out when nothing did.
        waiting_drives: Drives that hang, by path.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    host: str | None = None
    err: str | None = None
    waiting_drives: dict[str, DiskMetrics] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("host", "host", TEXT),
            Member("err", "err", TEXT),
            Member("waiting_drives", "waitingDrives", map_of(DiskMetrics)),
        )
    )


# specs/admin/shapes/service-action-result.yaml
@dataclass(slots=True)
class ServiceActionResult(JsonModel):
    """How restarting or stopping the servers went.

    Attributes:
        action: What was asked for. Known: restart, stop, freeze, unfreeze.
        dry_run: Whether nothing was done.
        results: What became of each server.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    action: str | None = None
    dry_run: bool | None = None
    results: list[ServiceActionPeerResult] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("action", "action", TEXT),
            Member("dry_run", "dryRun", BOOLEAN),
            Member("results", "results", list_of(ServiceActionPeerResult)),
        )
    )


# specs/admin/operations/service-action-v2.yaml
@dataclass(slots=True, kw_only=True)
class ServiceActionV2Output:
    """Answer of ServiceActionV2.

    Attributes:
        result: What became of each server.
    """

    result: ServiceActionResult
