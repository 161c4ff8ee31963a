"""What truly differs between the flavours; `_sync/concurrency.py` has the same names for threads."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Iterable, Iterator
from types import TracebackType
from typing import Any, Generic, ParamSpec, TypeAlias, TypeVar

from minio._core.http.bodies import BLOCK_SIZE, BytesBody, FileBody
from minio._core.objects.sources import READ_SIZE, Stream, as_view

P = ParamSpec("P")
T = TypeVar("T")

Job: TypeAlias = Callable[..., Awaitable[T]]
"""What workers run."""

PATIENCE = 10.0
"""Seconds for which a request on its way is awaited by whoever is interrupted."""

sleep = asyncio.sleep

Items: TypeAlias = Iterable[T] | AsyncIterable[T]
"""Things that are at hand, or awaited one by one."""


async def each(items: Items[T]) -> AsyncIterator[T]:
    """Goes through them."""
    if isinstance(items, AsyncIterable):
        async for item in items:
            yield item
        return
    for item in items:
        yield item


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Runs what blocks (file I/O, long hashes, credentials looked up) beside the event loop."""
    return await asyncio.to_thread(function, *args, **kwargs)


async def uninterrupted(job: Callable[[], Awaitable[T]]) -> T:
    """Runs what must not be left halfway: cancellations are raised when it has ended, or after `PATIENCE`."""
    task = asyncio.ensure_future(_run(job))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await _end([task])
        raise


async def _end(tasks: Collection[asyncio.Task[Any]]) -> None:
    """Waits for tasks to end, up to `PATIENCE`, and cancels those that did not.

    No cancellation ends the waiting, and the last one is raised after it: one may follow another (a time
    limit and a shutdown), and anyio's scopes repeat theirs in each turn of the loop.
    """
    cancelled = await _settle(tasks)
    for task in tasks:
        task.cancel()
    cancelled = await _settle(tasks) or cancelled
    if cancelled is not None:
        raise cancelled


async def _settle(tasks: Collection[asyncio.Task[Any]]) -> asyncio.CancelledError | None:
    loop = asyncio.get_running_loop()
    ends = loop.time() + PATIENCE
    cancelled = None
    while (left := ends - loop.time()) > 0 and (running := [task for task in tasks if not task.done()]):
        try:
            await asyncio.wait(running, timeout=left)
        except asyncio.CancelledError as error:
            cancelled = error
    return cancelled


class AsyncWorkers(Generic[T]):
    """Runs jobs side by side, at most `limit` at a time; none of them outlives the `async with` block.

    The first error of a job is raised by the next `submit` or by `results`, and no job starts after it.
    Leaving the block by an exception cancels what runs and waits until it has ended. A job whose guarded body
    is out is not cancelled but waits for its answer, up to `PATIENCE`: the server goes on with what it got.

    Attributes:
        stopped: the block was left; what fails now fails for that.
    """

    def __init__(self, limit: int) -> None:
        self.stopped = False
        self._limit = limit
        self._tasks: list[asyncio.Task[T]] = []
        self._running: set[asyncio.Task[T]] = set()
        self._bodies: dict[asyncio.Task[Any] | None, _GuardedBytes | _GuardedFile] = {}

    async def submit(self, job: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> None:
        """Starts `job` once fewer than `limit` jobs run."""
        while len(self._running) >= self._limit:
            await self._wait(asyncio.FIRST_COMPLETED)
        task = asyncio.ensure_future(_run(job, *args, **kwargs))
        self._tasks.append(task)
        self._running.add(task)

    async def results(self) -> list[T]:
        """Waits for all jobs; returns what they returned, in the order of `submit`."""
        while self._running:
            await self._wait(asyncio.FIRST_EXCEPTION)
        return [task.result() for task in self._tasks]

    def guarded(self, body: BytesBody | FileBody) -> BytesBody | FileBody:
        """Returns the body of the job that asks, which tells when it is out; it ends with the block."""
        guarded = _GuardedFile(body, self) if isinstance(body, FileBody) else _GuardedBytes(body, self)
        self._bodies[asyncio.current_task()] = guarded
        return guarded

    async def _wait(self, until: str) -> None:
        done, self._running = await asyncio.wait(self._running, return_when=until)
        for task in done:
            self._bodies.pop(task, None)
            task.result()

    async def __aenter__(self) -> AsyncWorkers[T]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopped = True
        for task in self._tasks:
            if task not in self._bodies or not self._bodies[task].out:
                task.cancel()
        try:
            await _end(self._tasks)
        finally:
            for task in self._tasks:
                if task.done() and not task.cancelled():
                    task.exception()  # known, or of no interest: asyncio need not report it
            self._bodies.clear()


class _GuardedBytes(BytesBody):
    """Memory that knows whether all of it was handed out, and hands out nothing once the group is over."""

    __slots__ = ("_group", "out")

    def __init__(self, body: BytesBody, group: AsyncWorkers[Any]) -> None:
        super().__init__(body.view)
        self._group = group
        self.out = False

    def blocks(self, size: int = BLOCK_SIZE) -> Iterator[memoryview]:
        return _watched(super().blocks(size), self, self._group)


class _GuardedFile(FileBody):
    """The same of a range of a file."""

    __slots__ = ("_group", "out")

    def __init__(self, body: FileBody, group: AsyncWorkers[Any]) -> None:
        super().__init__(body.fileno, body.offset, body.length)
        self._group = group
        self.out = False

    def blocks(self) -> Iterator[memoryview]:
        return _watched(super().blocks(), self, self._group)


def _watched(
    blocks: Iterator[memoryview], body: _GuardedBytes | _GuardedFile, group: AsyncWorkers[Any]
) -> Iterator[memoryview]:
    body.out = False
    left = body.length
    for block in blocks:
        if group.stopped:
            raise asyncio.CancelledError
        left -= len(block)
        body.out = not left
        yield block


async def _run(job: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> T:
    return await job(*args, **kwargs)


class AsyncStream:
    """Bytes that come one after the other, from a source that blocks or from one that is awaited.

    Attributes:
        ended: no more bytes will come.
    """

    def __init__(self, data: Any) -> None:
        self._chunks = _awaited_chunks(data)
        self._stream = Stream(() if self._chunks else data)
        self._rest = memoryview(b"")
        self.ended = False

    async def fill(self, buffer: memoryview) -> int:
        """Reads until `buffer` is full, the source ends or has nothing at hand; returns the bytes read."""
        if self._chunks is None:
            count = await in_thread(self._stream.fill, buffer)
            self.ended = self._stream.ended
            return count
        filled = 0
        while filled < len(buffer) and await self._more():
            taken = self._rest[: len(buffer) - filled]
            buffer[filled : filled + len(taken)] = taken
            filled += len(taken)
            self._rest = self._rest[len(taken) :]
        return filled

    async def _more(self) -> bool:
        while not self._rest and not self.ended and self._chunks is not None:
            try:
                self._rest = as_view(await anext(self._chunks))
            except StopAsyncIteration:
                self.ended = True
        return bool(self._rest)


def _awaited_chunks(data: Any) -> AsyncIterator[Any] | None:
    if inspect.iscoroutinefunction(getattr(data, "read", None)):
        return _read_chunks(data)
    return aiter(data) if hasattr(data, "__aiter__") else None


async def _read_chunks(data: Any) -> AsyncIterator[Any]:
    while chunk := await data.read(READ_SIZE):
        yield chunk
