# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of locks.

Locks on objects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import DURATION, INTEGER, TEXT, TIME, JsonModel, Member, Table, list_of

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/operations/force-unlock.yaml
@dataclass(slots=True, kw_only=True)
class ForceUnlockOutput:
    """Answer of ForceUnlock."""


# specs/admin/shapes/lock-entry.yaml
@dataclass(slots=True)
class LockEntry(JsonModel):
    """A lock that is held.

    Attributes:
        time: When it was taken.
        elapsed: For how long it has been held.
        resource: What it locks: bucket and key.
        type: Kind: `READ` or `WRITE`.
        source: Place in the server's code that took it.
        server_list: Servers that hold it.
        owner: Server that took it.
        id: Id of the lock.
        quorum: Number of servers that have to hold it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    time: datetime | None = None
    elapsed: timedelta | None = None
    resource: str | None = None
    type: str | None = None
    source: str | None = None
    server_list: list[str] = field(default_factory=list)
    owner: str | None = None
    id: str | None = None
    quorum: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("time", "time", TIME),
            Member("elapsed", "elapsed", DURATION),
            Member("resource", "resource", TEXT),
            Member("type", "type", TEXT),
            Member("source", "source", TEXT),
            Member("server_list", "serverlist", list_of(TEXT)),
            Member("owner", "owner", TEXT),
            Member("id", "id", TEXT),
            Member("quorum", "quorum", INTEGER),
        )
    )


# specs/admin/operations/top-locks.yaml
@dataclass(slots=True, kw_only=True)
class TopLocksOutput:
    """Answer of TopLocks.

    Attributes:
        locks: The locks, oldest first.
    """

    locks: list[LockEntry]
