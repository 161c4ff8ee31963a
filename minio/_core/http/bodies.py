"""Request bodies that can be sent again: held in memory, or a range of a file that is read by position."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from typing import Protocol

BLOCK_SIZE = 256 * 1024
"""Bytes handed to hashes and sockets at a time: enough to drop the GIL for, few enough to stay in cache."""


_SMALL = 64 * 1024


def new_buffer(size: int) -> memoryview:
    """Memory to be read into. A large one begins at a page: the kernel copies to it up to four times as fast.

    It costs nothing until it is written to, and goes back to the system when it is given up.
    """
    return memoryview(bytearray(size) if size <= _SMALL else mmap.mmap(-1, size)).cast("B")


class Body(Protocol):
    """Bytes of known length; `blocks()` starts from the first byte each time, as a retry needs."""

    @property
    def length(self) -> int: ...

    def blocks(self) -> Iterator[bytes | memoryview]: ...


class BytesBody:
    """A body in memory; never copied. Accepts bytes, bytearray, memoryview and mmap."""

    __slots__ = ("view",)

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self.view = memoryview(data).cast("B")

    @property
    def length(self) -> int:
        return self.view.nbytes

    def blocks(self, size: int = BLOCK_SIZE) -> Iterator[memoryview]:
        for start in range(0, self.view.nbytes, size):
            yield self.view[start : start + size]


class FileBody:
    """`length` bytes of an open file from `offset`, read with `os.preadv`: its own position never moves."""

    __slots__ = ("_length", "fileno", "offset")

    def __init__(self, fileno: int, offset: int, length: int) -> None:
        self.fileno = fileno
        self.offset = offset
        self._length = length

    @property
    def length(self) -> int:
        return self._length

    def blocks(self) -> Iterator[memoryview]:
        """Yields views of one reused buffer: each is valid until the next is asked for.

        Raises:
            OSError: the file has become shorter than `offset + length`.
        """
        buffer = new_buffer(min(BLOCK_SIZE, self._length))
        done = 0
        while done < self._length:
            got = self._read(done, buffer)
            done += got
            yield buffer[:got]

    def loaded(self, buffer: memoryview) -> BytesBody:
        """Reads all of it into `buffer`, which has room for it; returns a body that is there.

        Raises:
            OSError: the file has become shorter than `offset + length`.
        """
        done = 0
        while done < self._length:
            done += self._read(done, buffer[done:])
        return BytesBody(buffer[:done])

    def _read(self, done: int, buffer: memoryview) -> int:
        """Reads what comes after the first `done` bytes; returns how much, at least a byte."""
        got = os.preadv(self.fileno, [buffer[: self._length - done]], self.offset + done)
        if not got:
            end, expected = self.offset + done, self.offset + self._length
            raise OSError(f"file ended after {end} bytes, {expected} were expected")
        return got
