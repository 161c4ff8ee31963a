# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Locks on objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.locks import LockEntry

    from ...api import AsyncAdminApi


class AsyncLocksMethods:
    """Locks on objects."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/top-locks.yaml
    async def list(self, *, count: int | None = None, stale: bool | None = None) -> list[LockEntry]:
        """Lists the locks that are held longest.

        Needs admin:TopLocksInfo.

        Args:
            count: Number of locks; left out, 10; 0, all. At least 0.
            stale: Whether to list locks that too few servers hold as well.

        Returns:
            The locks, oldest first.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.TopLocks
        """
        output = await self.api.top_locks(count=count, stale=stale)
        return output.locks
