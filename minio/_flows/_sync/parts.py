# Derived from minio/_flows/_async/parts.py; change that and run `make generate`.
"""Cuts the data of an upload into parts, as they are asked for."""

from __future__ import annotations

from typing import Any

from minio._core.http.bodies import BytesBody, FileBody, new_buffer
from minio._core.objects.parts import plan_parts
from minio._core.objects.sources import known_source

from .concurrency import Stream, in_thread, sleep

READ_ONCE = 8 * 1024**2
"""Parts of files up to this size are sent from memory: hashing and sending each read them otherwise."""

NOT_READY = 0.01
"""Seconds until a non-blocking source that had nothing is asked again."""


class Part:
    """One part on its way.

    Attributes:
        number: from 1.
        body: its bytes.
        buffer: memory that the bytes were read into, to be used again; None where they were not read.
    """

    __slots__ = ("body", "buffer", "number")

    def __init__(self, number: int, body: BytesBody | FileBody, buffer: memoryview | None = None) -> None:
        self.number = number
        self.body = body
        self.buffer = buffer


class Parts:
    """The parts of `data`, in order.

    Memory and files are only referred to; small parts of files are loaded by those who send them. All else is
    read into buffers of a part's size, one for each part on its way and one for the next. Buffers are used
    again and never copied.

    Args:
        data: what to upload: bytes, a file, an iterable of bytes.
        length: bytes to upload; negative for all that there is.
        part_size: size of a part in bytes; 0 chooses.

    Attributes:
        length: bytes in all; None where only the end of the stream will tell.

    Raises:
        ValueError: `data` or a size is not what S3 or this client takes.
        TypeError: `length` is no whole number.
        OSError: `data` is shorter than `length`.
    """

    def __init__(self, data: Any, length: int, part_size: int) -> None:
        if not isinstance(length, int):
            raise TypeError(f"length must be an integer, not {type(length).__name__}")
        self._source = known_source(data)
        self.length = length if length >= 0 else None
        if self._source is not None:
            self.length = self._source.length if self.length is None else self.length
            if self.length > self._source.length:
                raise too_short(self.length, self._source.length)
        self._part_size, self._count = plan_parts(self.length, part_size)
        self._stream = Stream(data) if self._source is None else None
        self._number = 0
        self._done = 0
        self._free: list[memoryview] = []

    @property
    def ended(self) -> bool:
        """Whether it is known that no more parts will come."""
        return self._number > 0 and self._done == self.length

    def next(self) -> Part | None:
        """Returns the next part, None after the last one. Of nothing, there is one empty part.

        Raises:
            OSError: the data ended too early.
            ValueError: the data gave no bytes, or more than fits into the largest number of parts.
        """
        if self.ended:
            return None
        size = self._part_size if self.length is None else min(self._part_size, self.length - self._done)
        part = (
            self._read(size)
            if self._source is None
            else Part(self._number + 1, self._source.body(self._done, size))
        )
        if part is None:
            return None
        if self._number == self._count:
            raise ValueError(
                f"data has more than {self._count} parts of {self._part_size} bytes; give a larger part_size"
            )
        self._number += 1
        self._done += part.body.length
        return part

    def load(self, part: Part) -> None:
        """Reads a part that is in a file into memory, if it is small.

        Raises:
            OSError: the file has become shorter.
        """
        if isinstance(part.body, FileBody) and self._part_size <= READ_ONCE:
            buffer = self._buffer()
            part.body = in_thread(part.body.loaded, buffer)
            part.buffer = buffer

    def recycle(self, part: Part) -> None:
        """Takes back the buffer of a part that arrived."""
        if part.buffer is not None:
            self._free.append(part.buffer)

    def finish(self) -> None:
        """Leaves the caller's file where reading would have left it."""
        if self._source is not None:
            self._source.consume(self._done)

    def _read(self, size: int) -> Part | None:
        buffer = self._buffer()
        filled = self._fill(buffer[:size])
        if self.length is not None and filled < size:
            raise too_short(self.length, self._done + filled)
        if not filled and self._number:
            return None
        if filled < size:
            self.length = self._done + filled
        return Part(self._number + 1, BytesBody(buffer[:filled]), buffer)

    def _buffer(self) -> memoryview:
        try:
            return self._free.pop()
        except IndexError:  # also where another worker was faster
            return new_buffer(self._part_size)

    def _fill(self, buffer: memoryview) -> int:
        stream, filled = self._stream, 0
        while stream is not None and filled < len(buffer) and not stream.ended:
            count = stream.fill(buffer[filled:])
            filled += count
            if not count and not stream.ended:
                sleep(NOT_READY)
        return filled


def too_short(expected: int, got: int) -> OSError:
    """The data ended before its length."""
    return OSError(f"stream having not enough data;expected: {expected}, got: {got} bytes")
