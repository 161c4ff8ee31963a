"""Calls into the event loop, from threads that wait for what comes of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar, cast

from fsspec.asyn import sync

P = ParamSpec("P")
T = TypeVar("T")


def waited(
    loop: asyncio.AbstractEventLoop,
    function: Callable[P, Coroutine[Any, Any, T]],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Runs a coroutine in the loop of another thread; returns and raises what it does."""
    return cast("T", sync(loop, function, *args, **kwargs))


def later(
    loop: asyncio.AbstractEventLoop,
    function: Callable[P, Coroutine[Any, Any, T]],
    *args: P.args,
    **kwargs: P.kwargs,
) -> None:
    """Has a coroutine run in a loop, and waits for nothing."""
    asyncio.run_coroutine_threadsafe(function(*args, **kwargs), loop)


def in_loop() -> bool:
    """Whether this is the thread of an event loop that runs, which must not wait for it."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
