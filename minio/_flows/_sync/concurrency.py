"""What truly differs between the flavours; `_async/concurrency.py` has the same names for tasks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

sleep = time.sleep
Lock = threading.Lock


def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Runs what blocks right here: in this flavour everything may."""
    return function(*args, **kwargs)


class Workers(Generic[T]):
    """Runs jobs side by side, at most `limit` at a time; none of them outlives the `with` block.

    The first error of a job is raised by the next `submit` or `results`, and no job starts after it. Leaving
    the block by an exception waits until what runs has ended.
    """

    def __init__(self, limit: int) -> None:
        self._pool = ThreadPoolExecutor(limit, thread_name_prefix="minio")
        self._places = threading.Semaphore(limit)
        self._futures: list[Future[T]] = []
        self._failed: Future[T] | None = None

    def submit(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> None:
        """Starts `job` once fewer than `limit` jobs run."""
        self._places.acquire()
        if self._failed is not None:
            self._places.release()
            self._failed.result()
        future = self._pool.submit(job, *args, **kwargs)
        self._futures.append(future)
        future.add_done_callback(self._ended)

    def results(self) -> list[T]:
        """Waits for all jobs; returns what they returned, in the order of `submit`."""
        return [future.result() for future in self._futures]

    def _ended(self, future: Future[T]) -> None:
        if self._failed is None and not future.cancelled() and future.exception() is not None:
            self._failed = future
        self._places.release()

    def __enter__(self) -> Workers[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(cancel_futures=True)
