# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of locks.

Locks on objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_type
from minio._core.documents.jsondoc import list_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_integer_range, check_texts, join_items
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.locks import ForceUnlockOutput, TopLocksOutput

# specs/admin/operations/force-unlock.yaml
FORCE_UNLOCK = Operation("ForceUnlock", resend=Resend.NEVER, admin=True)


def build_force_unlock(paths: list[str]) -> Request:
    """Builds the request; `force_unlock` tells of its arguments."""
    request = Request(FORCE_UNLOCK, "POST", path="/minio/admin/v3/force-unlock")
    check_texts("paths", paths, ",")
    request.query.append(("paths", join_items(paths)))
    return request


def parse_force_unlock(response: Response) -> ForceUnlockOutput:
    """Reads the answer of ForceUnlock."""
    from minio._generated.admin.models.locks import ForceUnlockOutput

    return ForceUnlockOutput()


# specs/admin/operations/top-locks.yaml
TOP_LOCKS = Operation("TopLocks", resend=Resend.ALWAYS, admin=True)


def build_top_locks(*, count: int | None = None, stale: bool | None = None) -> Request:
    """Builds the request; `top_locks` tells of its arguments."""
    request = Request(TOP_LOCKS, "GET", path="/minio/admin/v3/top/locks")
    if count is not None:
        check_integer_range("count", count, 0, None)
        request.query.append(("count", str(count)))
    if stale is not None:
        check_type("stale", stale, bool)
        request.query.append(("stale", to_boolean(stale)))
    return request


def parse_top_locks(response: Response) -> TopLocksOutput:
    """Reads the answer of TopLocks."""
    from minio._generated.admin.models.locks import LockEntry, TopLocksOutput

    return TopLocksOutput(locks=read_json(response, list_of(LockEntry)))
