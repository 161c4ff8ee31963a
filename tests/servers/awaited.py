"""Lets one test body serve both clients: an `AsyncMinio` used as if it were a `Minio`.

Every call runs on one event loop in a thread of its own and is waited for. What comes back and is itself
asynchronous (a response, an iterator, `client.api`) is wrapped the same way; the rest is handed on as it is.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
import threading
from collections.abc import Coroutine, Iterator
from concurrent.futures import Future
from typing import Any

# The asynchronous client's name for what the other calls otherwise.
ASYNC_NAMES = {
    "close": "aclose",
    "__enter__": "__aenter__",
    "__exit__": "__aexit__",
    "__iter__": "__aiter__",
    "__next__": "__anext__",
}

# Where the answers of raw operations carry what is still to be read.
STREAMS = ("body", "payload", "annotation_payload", "archive")


class LoopThread:
    """An event loop that runs in a thread until `stop`."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="tests-event-loop", daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Waits for `coroutine`; an interrupt of the waiting thread, as a test's timeout, cancels it."""
        future: Future[Any] = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        try:
            return future.result()
        except BaseException:
            if not future.done():
                self._tell_what_runs()
                future.cancel()
            raise

    def _tell_what_runs(self) -> None:
        """A thread's stack says nothing of coroutines: without this, a test that hangs tells nothing."""
        for task in asyncio.all_tasks(self._loop):
            task.print_stack(file=sys.stderr)

    def stop(self) -> None:
        """Ends what is left to run, then the loop and its thread."""
        self.run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()


class Awaited:
    """An asynchronous object in the clothes of its synchronous twin."""

    def __init__(self, wrapped: Any, loop: LoopThread) -> None:
        self._wrapped = wrapped
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        if name in ASYNC_NAMES and not hasattr(self._wrapped, name):
            name = ASYNC_NAMES[name]
        value = getattr(self._wrapped, name)
        return self._call(value) if callable(value) and not inspect.isclass(value) else self._wrap(value)

    def _call(self, function: Any) -> Any:
        async def on_the_loop(*args: Any, **kwargs: Any) -> Any:
            result = function(*args, **kwargs)
            return await result if inspect.isawaitable(result) else result

        return lambda *args, **kwargs: self._wrap(self._loop.run(on_the_loop(*args, **kwargs)))

    def _wrap(self, value: Any) -> Any:
        if is_asynchronous(value):
            return Awaited(value, self._loop)
        for name in STREAMS:
            if is_asynchronous(stream := getattr(value, name, None)):
                setattr(value, name, Awaited(stream, self._loop))
        return value

    def __enter__(self) -> Any:
        return self.__getattr__("__enter__")()

    def __exit__(self, *error: Any) -> Any:
        return self.__getattr__("__exit__")(*error)

    def __iter__(self) -> Iterator[Any]:
        iterator = self.__getattr__("__iter__")()
        while True:
            try:
                yield iterator.__getattr__("__next__")()
            except StopAsyncIteration:
                return

    def __next__(self) -> Any:
        try:
            return self.__getattr__("__next__")()
        except StopAsyncIteration:
            raise StopIteration from None

    def __repr__(self) -> str:
        return f"Awaited({self._wrapped!r})"


def is_asynchronous(value: Any) -> bool:
    """Whether `value` is of use only to a coroutine."""
    kind = type(value)
    return kind.__name__.startswith("Async") or any(
        hasattr(kind, name) for name in ("__aiter__", "__aenter__")
    )


def unwrap(value: Any) -> Any:
    """The asynchronous object inside, for a test that needs it."""
    return value._wrapped if isinstance(value, Awaited) else value
