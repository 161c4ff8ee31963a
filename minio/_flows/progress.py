"""Tells whoever waits for a transfer how far it is, from whichever thread the news comes."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any


def check_progress(target: Any) -> None:
    """Refuses what can be told nothing.

    Raises:
        ValueError: `target` is neither None nor a function nor has an `update`.
    """
    if target is not None and not callable(getattr(target, "update", target)):
        raise ValueError(
            f"progress must be a function of a number of bytes, or have update(), got {type(target).__name__}"
        )


class Progress:
    """Counts bytes that arrived: at the server for uploads, in the file for downloads.

    Args:
        target: what is told. An object with `update(length)`, such as a bar of tqdm, and perhaps
            `set_meta(object_name=, total_length=)`; or a function of the number of bytes; or None.
        object_name: key of the object.
        total_length: bytes of the whole transfer; -1 where it is not known.

    Raises:
        ValueError: `target` is neither.
    """

    __slots__ = ("_lock", "_update")

    def __init__(self, target: Any, object_name: str, total_length: int) -> None:
        self._lock = Lock()
        self._update: Callable[[int], object] | None = getattr(target, "update", target)
        if target is None:
            return
        check_progress(target)
        if hasattr(target, "set_meta"):
            target.set_meta(object_name=object_name, total_length=total_length)

    def add(self, length: int) -> None:
        """Says that `length` more bytes arrived."""
        if self._update is not None and length:
            with self._lock:
                self._update(length)
