"""Locks on objects, released by force."""

from __future__ import annotations

from collections.abc import Sequence

from minio._core.checks import check_non_empty_string
from minio._core.http.messages import check_texts
from minio._generated.admin._async.areas.locks import AsyncLocksMethods


class AsyncLocks(AsyncLocksMethods):
    """Locks on objects."""

    async def force_unlock(self, paths: Sequence[str]) -> None:
        """Releases locks whoever holds them. Objects that are being written may get damaged.

        Only clusters of several servers have such locks. Needs admin:ForceUnlock.

        Args:
            paths: what is locked, as `list` names it: bucket and key, such as `photos/2026/a.jpg`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: a path is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ForceUnlock
        """
        check_texts("paths", paths, ",")
        if not paths:
            raise ValueError("paths must be provided")
        for index, path in enumerate(paths):
            check_non_empty_string(path, f"paths[{index}]")
        await self.api.force_unlock(list(paths))
