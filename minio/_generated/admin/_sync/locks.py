# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of locks.

Locks on objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.locks import build_force_unlock, build_top_locks, parse_force_unlock, parse_top_locks

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.locks import ForceUnlockOutput, TopLocksOutput


class LocksOperations:
    """Locks on objects."""

    _caller: Caller

    # specs/admin/operations/force-unlock.yaml
    def force_unlock(self, paths: list[str], *, options: RequestOptions | None = None) -> ForceUnlockOutput:
        """Releases locks whoever holds them.

        Objects that are being written may get damaged. Needs admin:ForceUnlock.

        Args:
            paths: What is locked: bucket and key.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.ForceUnlockOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ForceUnlock
        """
        request = build_force_unlock(paths)
        response = self._caller.call(request, options)
        return parse_force_unlock(response)

    # specs/admin/operations/top-locks.yaml
    def top_locks(
        self, *, count: int | None = None, stale: bool | None = None, options: RequestOptions | None = None
    ) -> TopLocksOutput:
        """Lists the locks that are held longest.

        Needs admin:TopLocksInfo.

        Args:
            count: Number of locks; left out, 10; 0, all. At least 0.
            stale: Whether to list locks that too few servers hold as well.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.TopLocksOutput` with `locks`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.TopLocks
        """
        request = build_top_locks(count=count, stale=stale)
        response = self._caller.call(request, options)
        return parse_top_locks(response)
