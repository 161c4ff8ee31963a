"""What an upload may be given as `data`: bytes, a file, or anything that hands out bytes piecemeal."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from typing import Any

from minio._core.http.bodies import BytesBody, FileBody

READ_SIZE = 1024 * 1024
"""Bytes asked of a `read()` that returns new bytes: bounds what a part costs beside its buffer."""

_BUFFERED = (io.BufferedReader, io.BufferedRandom)
_EXPECTED = "bytes, a binary file, a path, or an iterable of bytes"


class Source:
    """Bytes that can be read more than once, from any position: memory, or a regular file.

    Attributes:
        length: how many there are.
    """

    __slots__ = ("_data", "_file", "_fileno", "_start", "length")

    def __init__(
        self, data: memoryview | None, length: int, *, file: Any = None, fileno: int = -1, start: int = 0
    ) -> None:
        self._data = data
        self._file = file
        self._fileno = fileno
        self._start = start
        self.length = length

    def body(self, offset: int, length: int) -> BytesBody | FileBody:
        """Returns `length` bytes from `offset` as a request body; nothing is copied or read yet."""
        if self._data is None:
            return FileBody(self._fileno, self._start + offset, length)
        return BytesBody(self._data[offset : offset + length])

    def consume(self, length: int) -> None:
        """Moves the caller's file to where reading `length` bytes would have left it."""
        if self._file is not None:
            self._file.seek(self._start + length)


class Stream:
    """Bytes that can be read once, from an object with `read()` or from an iterable; reading blocks."""

    __slots__ = ("_chunks", "_read", "_readinto", "_rest", "ended")

    def __init__(self, data: Any) -> None:
        self._read = getattr(data, "read", None)
        self._readinto = data.readinto if type(data) in (*_BUFFERED, io.BytesIO, io.FileIO) else None
        self._chunks: Iterator[Any] = iter(()) if self._read else iter(data)
        self._rest = memoryview(b"")
        self.ended = False
        """No more bytes will come."""

    def fill(self, buffer: memoryview) -> int:
        """Reads until `buffer` is full, the source ends or has nothing at hand; returns the bytes read."""
        filled = 0
        while filled < len(buffer):
            count = self._some(buffer[filled:])
            if count is None:
                break
            if not count:
                self.ended = True
                break
            filled += count
        return filled

    def _some(self, buffer: memoryview) -> int | None:
        """Reads at least one byte; 0 means the end and None that nothing is there yet."""
        if self._readinto is not None:
            count: int | None = self._readinto(buffer)
            return count
        if not self._rest:
            chunk = self._next(len(buffer))
            if chunk is None:
                return None
            self._rest = chunk
        taken = self._rest[: len(buffer)]
        buffer[: len(taken)] = taken
        self._rest = self._rest[len(taken) :]
        return len(taken)

    def _next(self, wanted: int) -> memoryview | None:
        if self._read is not None:
            chunk = self._read(min(wanted, READ_SIZE))
            return None if chunk is None else as_view(chunk)
        for chunk in self._chunks:
            if view := as_view(chunk):
                return view
        return memoryview(b"")


def as_view(chunk: Any) -> memoryview:
    """Returns what `read()` or an iterator gave as bytes.

    Raises:
        ValueError: it is no bytes: text, or something that has to be awaited.
    """
    if hasattr(chunk, "__await__"):
        chunk.close()
        raise ValueError("data.read() has to be awaited; use AsyncMinio for such a source")
    try:
        return memoryview(chunk).cast("B")
    except TypeError:
        raise ValueError(f"read() must return 'bytes' object, not {type(chunk).__name__!r}") from None


def known_source(data: Any) -> Source | None:
    """Returns memory or a regular file with its length from where it stands; None if it can only be streamed.

    Only the standard library's own classes count as files: what others call `fileno()` may be that of
    other bytes (gzip).

    Raises:
        ValueError: `data` cannot be uploaded.
    """
    if isinstance(data, str):
        raise ValueError(
            "data must be bytes or a file, not str; for a file's name use fput_object() or pathlib.Path"
        )
    file = _unwrapped(data)
    if type(file) is io.BytesIO:
        # Shared, not copied, and not locked as getbuffer() is.
        view = memoryview(file.getvalue())[file.tell() :]
        return Source(view, len(view), file=file, start=file.tell())
    if type(file) is io.FileIO or (type(file) in _BUFFERED and type(file.raw) is io.FileIO):
        return _file_source(file)
    if hasattr(file, "read"):
        return None
    try:
        view = memoryview(file).cast("B")
    except TypeError:
        if hasattr(file, "__iter__") or hasattr(file, "__aiter__"):
            return None
        raise ValueError(f"data must be {_EXPECTED}; got {type(data).__name__}") from None
    return Source(view, len(view))


def _unwrapped(data: Any) -> Any:
    """The file inside of a temporary file of the standard library, which need not be imported for that."""
    if type(data).__module__ != "tempfile":
        return data
    return getattr(data, "_file", None) or getattr(data, "file", data)


def _file_source(file: Any) -> Source | None:
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode) or not file.readable():
        return None
    if file.writable():
        file.flush()
        status = os.fstat(file.fileno())
    start = file.tell()
    if start >= status.st_size:  # also files of /proc, which say 0 and have more
        return None
    return Source(None, status.st_size - start, file=file, fileno=file.fileno(), start=start)
