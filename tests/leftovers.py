"""What a client may have left behind."""

from __future__ import annotations

import threading


def workers() -> list[str]:
    """Names of threads that a client started and that do not end by themselves."""
    # A thread without an identifier is one that an interrupt kept from being started at all.
    ours = [thread for thread in threading.enumerate() if thread.name.startswith("minio") and thread.ident]
    for thread in ours:
        thread.join(5)
    return [thread.name for thread in ours if thread.is_alive()]
