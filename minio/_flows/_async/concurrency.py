"""What truly differs between the flavours; `_sync/concurrency.py` has the same names for threads."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

sleep = asyncio.sleep
AsyncLock = asyncio.Lock


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Runs what blocks (file I/O, long hashes, credentials looked up) beside the event loop."""
    return await asyncio.to_thread(function, *args, **kwargs)


class AsyncWorkers(Generic[T]):
    """Runs jobs side by side, at most `limit` at a time; none of them outlives the `async with` block.

    The first error of a job is raised by the next `submit` or `results`, and no job starts after it. Leaving
    the block by an exception cancels what runs and waits until it has ended.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._tasks: list[asyncio.Task[T]] = []
        self._running: set[asyncio.Task[T]] = set()

    async def submit(self, job: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> None:
        """Starts `job` once fewer than `limit` jobs run."""
        while len(self._running) >= self._limit:
            done, self._running = await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
            for ended in done:
                ended.result()
        task = asyncio.ensure_future(_run(job, *args, **kwargs))
        self._tasks.append(task)
        self._running.add(task)

    async def results(self) -> list[T]:
        """Waits for all jobs; returns what they returned, in the order of `submit`."""
        return list(await asyncio.gather(*self._tasks))

    async def __aenter__(self) -> AsyncWorkers[T]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _run(job: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> T:
    return await job(*args, **kwargs)
