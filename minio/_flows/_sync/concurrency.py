"""What truly differs between the flavours; `_async/concurrency.py` has the same names for tasks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, Generic, ParamSpec, TypeAlias, TypeVar

from minio._core.http.bodies import BytesBody, FileBody
from minio._core.objects.sources import Stream as Stream

P = ParamSpec("P")
T = TypeVar("T")

Job: TypeAlias = Callable[..., T]
"""What workers run."""

PATIENCE = 10.0
"""Seconds for which a request on its way is awaited by whoever is interrupted."""

_THREAD: Any = {"name": "minio", "daemon": True}
"""No program has to wait for one that hangs."""

sleep = time.sleep

Items: TypeAlias = Iterable[T]
"""Things that are at hand."""


def each(items: Items[T]) -> Iterator[T]:
    """Goes through them."""
    yield from items


def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Runs what blocks right here: in this flavour everything may."""
    return function(*args, **kwargs)


def uninterrupted(job: Callable[[], T]) -> T:
    """Runs what must not be left halfway: an interrupt is raised when it has ended, or after `PATIENCE`."""
    handed: SimpleQueue[Callable[[], T] | None] = SimpleQueue()
    outcome: Future[T] = Future()
    is_out = False
    try:
        is_beside = _started(threading.Thread(target=_run_handed, args=(handed, outcome), **_THREAD))
        is_out = True
        handed.put(job)
        if not is_beside:
            _run_handed(handed, outcome)
        return outcome.result()
    except BaseException:
        # The interrupt may have come before the job was handed over; then nothing is handed over now.
        handed.put(None)
        if is_out:
            wait([outcome], PATIENCE)
        raise


def _run_handed(handed: SimpleQueue[Callable[[], T] | None], outcome: Future[T]) -> None:
    job = handed.get()
    if job is None:
        outcome.set_exception(Stopped())
    else:
        _settle(outcome, job)


def _started(thread: threading.Thread) -> bool:
    """Starts it; says no where none is to be had: the system gives no more, or the interpreter is ending."""
    try:
        thread.start()
    except RuntimeError:
        return False
    return True


class Workers(Generic[T]):
    """Runs jobs side by side, at most `limit` at a time, in threads that end with the `with` block.

    The first error of a job is raised by the next `submit` or by `results`, and no job starts after it.
    Leaving the block by an exception stops guarded bodies and waits for what runs; a job that waits for a
    silent server longer than `PATIENCE` is left to its read timeout, with which it ends.

    Attributes:
        stopped: the block was left; what fails now fails for that.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.stopped = False
        self._threads: list[threading.Thread] = []
        self._jobs: SimpleQueue[tuple[Future[T], Callable[[], T]] | None] = SimpleQueue()
        self._futures: list[Future[T]] = []
        self._running: set[Future[T]] = set()
        self._ended: SimpleQueue[Future[T]] = SimpleQueue()
        self._views: list[memoryview] = []

    def submit(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> None:
        """Starts `job` once fewer than `limit` jobs run."""
        while len(self._running) >= self._limit:
            self._wait()
        future: Future[T] = Future()
        future.add_done_callback(self._ended.put)
        self._jobs.put((future, partial(job, *args, **kwargs)))
        self._futures.append(future)
        self._running.add(future)
        if len(self._running) > len(self._threads):
            self._start_thread()

    def results(self) -> list[T]:
        """Waits for all jobs; returns what they returned, in the order of `submit`."""
        while self._running:
            self._wait()
        return [future.result() for future in self._futures]

    def guarded(self, body: BytesBody | FileBody) -> BytesBody | FileBody:
        """Returns a body that is not sent on once the block is left."""
        if self.stopped:
            raise Stopped
        if isinstance(body, FileBody):
            return _GuardedFile(body, self)
        guarded = BytesBody(body.view)
        self._views.append(guarded.view)
        return guarded

    def _start_thread(self) -> None:
        # Not a ThreadPoolExecutor: those take no more jobs once the main thread has come to its end, though
        # other threads of the program go on, with uploads too.
        thread = threading.Thread(target=_work, args=(self._jobs,), **_THREAD)
        self._threads.append(thread)
        if not _started(thread):
            self._threads.remove(thread)
            if not self._threads:
                self._jobs.put(None)
                _work(self._jobs)

    def _end_threads(self) -> None:
        for _ in self._threads:
            self._jobs.put(None)

    def __del__(self) -> None:
        # An interrupt may come before the first line of `__exit__`, and after its last.
        self._end_threads()

    def _wait(self) -> None:
        """Waits for the next job to end; raises its error."""
        future = self._ended.get()  # `wait` would take a lock of each, and cost more than a small request
        self._running.discard(future)
        future.result()

    def __enter__(self) -> Workers[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopped = True
        for view in self._views:
            view.release()  # whoever goes on to send from it gets an error
        with suppress(Empty):  # an interrupt may have left a job without a thread
            while handed := self._jobs.get_nowait():
                handed[0].set_exception(Stopped())
        try:
            left = wait(self._running, timeout=PATIENCE).not_done
        finally:
            self._end_threads()
        for thread in self._threads:
            if not left and thread.is_alive():
                thread.join()


def _work(jobs: SimpleQueue[tuple[Future[T], Callable[[], T]] | None]) -> None:
    """Runs jobs until there is a None."""
    while (handed := jobs.get()) is not None:
        _settle(*handed)
        del handed  # what a job refers to must not live on while the thread waits for the next


def _settle(outcome: Future[T], job: Callable[[], T]) -> None:
    try:
        outcome.set_result(job())
    except BaseException as error:  # noqa: BLE001 - whoever waits for the outcome raises it
        outcome.set_exception(error)


class Stopped(BaseException):
    """The group of jobs is over; what is on its way need not arrive: the cancellation of threads."""


class _GuardedFile(FileBody):
    """A file that can be read no more once the group is over, neither into memory nor by `sendfile`."""

    __slots__ = ("_file", "_group")

    def __init__(self, body: FileBody, group: Workers[Any]) -> None:
        self._file = body.fileno
        self._group = group
        self.offset = body.offset
        self._length = body.length

    @property
    def fileno(self) -> int:  # type: ignore[override]  # asked for by whoever is about to read
        if self._group.stopped:
            raise Stopped
        return self._file
