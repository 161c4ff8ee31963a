# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of profiling.

Profiles of the servers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, TypeVar

from minio._core.documents.jsondoc import BOOLEAN, TEXT, JsonModel, Member, Table

Stream = TypeVar("Stream")


# specs/admin/operations/download-profiling-data.yaml
@dataclass(slots=True, kw_only=True)
class DownloadProfilingDataOutput(Generic[Stream]):
    """Answer of DownloadProfilingData.

    Attributes:
        archive: A zip archive.
    """

    archive: Stream


# specs/admin/operations/profile.yaml
@dataclass(slots=True, kw_only=True)
class ProfileOutput(Generic[Stream]):
    """Answer of Profile.

    Attributes:
        archive: A zip archive.
    """

    archive: Stream


# specs/admin/shapes/start-profiling-result.yaml
@dataclass(slots=True)
class StartProfilingResult(JsonModel):
    """How starting profilers went on a server.

    Attributes:
        node_name: Address of the server.
        success: Whether they were started.
        error: Why they were not; empty when they were.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    node_name: str | None = None
    success: bool | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("node_name", "nodeName", TEXT),
            Member("success", "success", BOOLEAN),
            Member("error", "error", TEXT),
        )
    )


# specs/admin/operations/start-profiling.yaml
@dataclass(slots=True, kw_only=True)
class StartProfilingOutput:
    """Answer of StartProfiling.

    Attributes:
        results: What became of each server.
    """

    results: list[StartProfilingResult]
