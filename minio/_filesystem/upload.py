"""One object that is written bit by bit, and is there as a whole or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from .errors import translated
from .paths import split_object
from .waiting import waited

if TYPE_CHECKING:
    from .content import Content

BLOCK_SIZE = 1024 * 1024
"""Bytes that are handed over at a time."""
PART_SIZE = 16 * 1024 * 1024
MIN_PART_SIZE = 5 * 1024 * 1024

_running: set[asyncio.Task[None]] = set()
"""Uploads under way: a loop itself holds its tasks only weakly."""


class Upload:
    """Hands blocks to an upload that runs in the event loop, and lets it end, or not.

    Nothing is sent before the first part is full; what fits into it goes in one request. `end` publishes the
    object; an upload that is dropped instead leaves nothing on the server.

    Args:
        fs: the file system.
        path: what to write.
        part_size: bytes of a part, at least 5 MiB.
        exclusive: whether nothing may be there yet.

    Raises:
        IsADirectoryError: the path has no key.
    """

    def __init__(self, fs: Content, path: str, *, part_size: int = PART_SIZE, exclusive: bool) -> None:
        self._fs = fs
        self._path = path
        self._bucket, self._key = split_object(path)
        self._part_size = part_size
        self._condition = "*" if exclusive else None
        self._blocks: asyncio.Queue[bytes | None] = asyncio.Queue(maxsize=1)
        self._task: asyncio.Task[None] | None = None
        self._dropped = False

    async def add(self, block: bytes) -> None:
        """Hands over some bytes, once there is room for them.

        Raises:
            OSError, MinioException: the upload has failed.
        """
        await self._hand(block)

    async def end(self) -> None:
        """Publishes the object; does nothing for an upload that was dropped.

        Raises:
            FileExistsError: something is there, and must not be.
            OSError, MinioException: the upload has failed.
        """
        if self._dropped:
            return
        await self._hand(None)
        if self._task is not None:
            await self._task
        self._fs._forget(self._path)

    async def finish(self, block: bytes) -> None:
        """Hands over the last bytes and publishes the object, or drops what fails.

        Raises:
            OSError, MinioException: the upload has failed.
        """
        try:
            await self.add(block)
            await self.end()
        except BaseException:
            await self.drop()
            raise

    async def drop(self) -> None:
        """Gives the upload up, and waits until its parts are gone."""
        self._dropped = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def commit(self) -> None:
        """Does what `end` does, for a transaction."""
        waited(self._fs.loop, self.end)

    def discard(self) -> None:
        """Does what `drop` does, for a transaction."""
        waited(self._fs.loop, self.drop)

    async def _hand(self, block: bytes | None) -> None:
        if self._task is None:
            self._task = asyncio.ensure_future(self._run())
            _running.add(self._task)
            self._task.add_done_callback(_ended)
        handing = asyncio.ensure_future(self._blocks.put(block))
        try:
            await asyncio.wait([handing, self._task], return_when=asyncio.FIRST_COMPLETED)
        finally:
            handing.cancel()
        if self._task.done():
            self._task.result()

    async def _run(self) -> None:
        with translated(self._path):
            await self._fs.client.put_object(
                self._bucket,
                self._key,
                self._arriving(),
                part_size=self._part_size,
                if_none_match=self._condition,
            )

    async def _arriving(self) -> AsyncIterator[bytes]:
        while (block := await self._blocks.get()) is not None:
            yield block


def _ended(task: asyncio.Task[None]) -> None:
    _running.discard(task)
    if not task.cancelled():
        task.exception()  # raised by whoever hands over the next block, who may never come
