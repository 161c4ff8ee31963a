"""Bodies of HTTP/1.1 as bytes (RFC 9112): where they end, and what of them is contents."""

from __future__ import annotations

from typing import Protocol

from minio.error import MalformedResponse

from .http1 import CHUNKED, ResponseHead

MAX_LINE = 8 * 1024
"""Bytes of a line between chunks: a size with its extensions, or a trailer."""
MAX_TRAILERS = 64 * 1024

_SIZE, _CHUNK_END, _TRAILER = range(3)
"""Which line a chunked body is at."""
_HEX = frozenset(b"0123456789abcdefABCDEF")


class BodyReader(Protocol):
    """Takes the bytes of one body as they come and hands out its contents.

    Attributes:
        length: bytes of the contents, where they are announced.
        left: how many are still to come, where that is known; else 0.
        received: how many came.
        done: the body is whole.
    """

    length: int | None
    left: int
    received: int
    done: bool

    def feed(self, data: bytes) -> bytes:
        """Returns the contents that `data` brings; raises `MalformedResponse` if it cannot be part of it."""
        ...

    def finish(self) -> bool:
        """Says whether the body is whole now that the connection has ended."""
        ...

    @property
    def overrun(self) -> bool:
        """Whether more came than belongs to the body, so that the connection is out of step."""
        ...


def body_reader(method: str, head: ResponseHead) -> BodyReader:
    """Returns the reader for the body of the answer to `method`."""
    if method in ("HEAD", "CONNECT") or head.status in (204, 304):
        return MeasuredBody(0)
    if head.framing == CHUNKED:
        return ChunkedBody()
    return MeasuredBody(head.framing) if head.framing >= 0 else UnmeasuredBody()


class MeasuredBody:
    """A body of known length; `taken()` counts contents that went past `feed` into a caller's buffer."""

    __slots__ = ("done", "left", "length", "overrun", "received")

    def __init__(self, length: int) -> None:
        self.length: int | None = length
        self.left = length
        self.received = 0
        self.done = not length
        self.overrun = False

    def feed(self, data: bytes) -> bytes:
        if len(data) > self.left:
            self.overrun = True
            data = data[: self.left]
        self.taken(len(data))
        return data

    def taken(self, size: int) -> None:
        self.left -= size
        self.received += size
        self.done = not self.left

    def finish(self) -> bool:
        return self.done


class UnmeasuredBody:
    """A body that ends with its connection."""

    __slots__ = ("done", "left", "length", "received")
    overrun = False

    def __init__(self) -> None:
        self.length: int | None = None
        self.left = 0
        self.received = 0
        self.done = False

    def feed(self, data: bytes) -> bytes:
        self.received += len(data)
        return data

    def finish(self) -> bool:
        self.done = True
        return True


class ChunkedBody:
    """A body in the chunked transfer coding (RFC 9112, section 7.1); any cut of its bytes reads the same."""

    __slots__ = ("_chunk", "_line", "_rest", "_trailers", "done", "left", "length", "received")

    def __init__(self) -> None:
        self.length: int | None = None
        self.left = 0
        self.received = 0
        self.done = False
        self._chunk = 0
        self._line = _SIZE
        self._rest = b""
        self._trailers = MAX_TRAILERS

    @property
    def overrun(self) -> bool:
        return self.done and bool(self._rest)

    def finish(self) -> bool:
        return self.done

    def feed(self, data: bytes) -> bytes:
        if self._rest:
            data = self._rest + data
        pieces: list[bytes] = []
        at = 0
        while not self.done:
            if self._chunk:
                piece = data[at : at + self._chunk]
                if not piece:
                    break
                pieces.append(piece)
                at += len(piece)
                self._chunk -= len(piece)
                continue
            end = data.find(b"\r\n", at, at + MAX_LINE)
            if end < 0:
                self._refuse_early(data, at)
                break
            self._take_line(data[at:end])
            at = end + 2
        self._rest = data[at:]
        contents = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        self.received += len(contents)
        return contents

    def _take_line(self, line: bytes) -> None:
        if self._line == _SIZE:
            size = line.partition(b";")[0].rstrip(b" \t")
            if not 0 < len(size) <= 16 or not _HEX.issuperset(size):
                raise MalformedResponse(f"a chunk starts with {line[:80].decode('latin-1')!r}")
            self._chunk = int(size, 16)
            self._line = _CHUNK_END if self._chunk else _TRAILER
        elif self._line == _CHUNK_END:
            if line:
                raise MalformedResponse("a chunk is longer than its size")
            self._line = _SIZE
        else:
            self.done = not line
            self._trailers -= len(line)
            if self._trailers < 0:
                raise MalformedResponse(f"trailers are longer than {MAX_TRAILERS} bytes")

    def _refuse_early(self, data: bytes, at: int) -> None:
        waiting = len(data) - at
        if waiting >= MAX_LINE or (self._line == _CHUNK_END and waiting >= 2):
            raise MalformedResponse("a line between chunks does not end")
