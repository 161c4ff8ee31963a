"""What a client may have left behind, compared by name: a number says nothing while other things end."""

from __future__ import annotations

import contextlib
import gc
import os
import threading
from time import monotonic, sleep


def workers() -> list[str]:
    """Names of threads that a client started and that do not end by themselves."""
    # A thread without an identifier is one that an interrupt kept from being started at all.
    ours = [thread for thread in threading.enumerate() if thread.name.startswith("minio") and thread.ident]
    for thread in ours:
        thread.join(5)
    return [thread.name for thread in ours if thread.is_alive()]


def threads() -> set[threading.Thread]:
    """Threads that run, but those that an event loop keeps for its files."""
    return {thread for thread in threading.enumerate() if not thread.name.startswith("asyncio")}


def descriptors() -> set[str]:
    """What this process has open, under the names that the system gives: `socket:[4711]`, or a path."""
    gc.collect()
    found = set()
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(FileNotFoundError):  # closed meanwhile, as the folder that is being listed
            found.add(os.readlink(f"/proc/self/fd/{number}"))
    return found


def sockets() -> set[str]:
    """Sockets that this process has open."""
    return {name for name in descriptors() if name.startswith("socket:")}


def sockets_since(before: set[str]) -> set[str]:
    """Sockets that were opened since, and stay: event loops close theirs a moment after they were told."""
    ends = monotonic() + 5
    while (left := sockets() - before) and monotonic() < ends:
        sleep(0.02)
    return left
