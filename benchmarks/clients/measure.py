"""Runs one scenario in this interpreter and prints the figure, for the client scripts beside it."""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

Calls = dict[str, Callable[[], Any]]
TASKS = 32
MEGABYTES = 100
"""Size of the encrypted answer, in 1,000,000 bytes."""
SLICES = 5


class Endless:
    """A readable of `size` bytes that cannot say so in advance and cannot seek."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.block = bytes(1 << 20)

    def read(self, wanted: int = -1) -> bytes:
        count = min(self.left, len(self.block) if wanted < 0 else wanted)
        self.left -= count
        return self.block[:count] if count <= len(self.block) else bytes(count)

    def chunks(self) -> Iterator[bytes]:
        while chunk := self.read(1 << 20):
            yield chunk


def cpu(call: Callable[[], Any], repeats: int) -> float:
    """CPU seconds of this process, threads included, for one call: the best of some slices of the repeats.

    Slices are short, so that one of them meets a quiet moment of a busy machine.
    """
    call()
    count = repeats // SLICES
    best = float("inf")
    for _ in range(SLICES):
        started = time.process_time()
        for _ in range(count):
            call()
        best = min(best, time.process_time() - started)
    return best / count


def growth(call: Callable[[], Any]) -> float:
    """MiB by which the highest resident size rose during one call."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    call()
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


async def tasks_cpu(call: Callable[[], Awaitable[Any]], repeats: int) -> float:
    """CPU seconds for one call, with 32 tasks taking turns."""

    async def worker(count: int) -> None:
        for _ in range(count):
            await call()

    await asyncio.gather(*(worker(2) for _ in range(TASKS)))
    each = repeats // TASKS // SLICES
    best = float("inf")
    for _ in range(SLICES):
        started = time.process_time()
        await asyncio.gather(*(worker(each) for _ in range(TASKS)))
        best = min(best, time.process_time() - started)
    return best / (each * TASKS)


def report(figure: float | None) -> None:
    """Prints the figure, or a dash where this client has no such call."""
    print("-" if figure is None else repr(figure))


def run(calls: Calls, started: dict[str, float], keys: int = 1000) -> None:
    """Measures the scenario named on the command line: `script.py SCENARIO REPEATS ENDPOINT FILE`.

    Args:
        calls: what a round does, by scenario.
        started: CPU seconds that were spent before, by scenario.
        keys: entries of a listing.
    """
    name, repeats = sys.argv[1], int(sys.argv[2])
    if name in started:
        report(started[name] * 1e3)
    elif name not in calls:
        report(None)
    elif name == "stream":
        report(growth(calls[name]))
    elif name == "file":
        report(once(calls[name]))
    else:
        units = {"list": keys, "open": MEGABYTES}
        report(cpu(calls[name], repeats) * 1e6 / units.get(name, 1))


def once(call: Callable[[], Any]) -> float:
    """CPU seconds of one call, without a call before it."""
    started = time.process_time()
    call()
    return time.process_time() - started
