"""An answer whose body arrives on the event loop, no faster than the caller takes it."""

from __future__ import annotations

from collections import deque
from io import BytesIO
from typing import Protocol

from minio._core.http.response import Headers
from minio.error import IncompleteDownload, MinioException

from .failures import failure
from .framing import BodyReader, UnmeasuredBody
from .http1 import ResponseHead

WINDOW = 256 * 1024
"""Bytes that wait for the caller before reading from the socket pauses."""


class Line(Protocol):
    """What an answer needs of the connection that it arrives on."""

    server: str

    async def wait(self) -> None:
        """Waits for more, or for the end."""

    def pause(self) -> None:
        """Stops reading."""

    def go_on(self) -> None:
        """Reads again."""

    def release(self, clean: bool) -> None:
        """Takes the connection back, out of step unless `clean`."""

    def abort(self) -> None:
        """Drops the connection."""


class AsyncRawResponse:
    """Status, headers and the unread body of an answer; one task at a time may read it.

    The connection goes back to its pool as soon as the last byte of the body has come; `aclose()` or a
    cancelled read drop it, and so does whoever forgets the answer.

    Attributes:
        status: HTTP status.
        reason: the words after it, often none.
        headers: by lower-case name; nothing is decoded that they speak of, `Content-Encoding` included.
        length: bytes of the body; None where they are not announced.
    """

    __slots__ = (
        "__weakref__",
        "_body",
        "_chunks",
        "_error",
        "_line",
        "_paused",
        "_ready",
        "headers",
        "length",
        "reason",
        "status",
    )

    def __init__(self, head: ResponseHead, body: BodyReader, line: Line) -> None:
        self.status = head.status
        self.reason = head.reason
        self.headers: Headers = head.headers
        self.length = body.length
        self._body = body
        self._line: Line | None = line
        self._chunks: deque[bytes | memoryview] = deque()
        self._ready = 0
        self._paused = False
        self._error: MinioException | None = None

    async def read(self, size: int = -1) -> bytes:
        """Returns the next `size` bytes, fewer only at the end; all of them where `size` is negative.

        Raises:
            IncompleteDownload: the connection ended before the body.
            TimedOut: nothing came for as long as the read timeout.
            MalformedResponse: the body is not framed as the headers say.
            ValueError: the answer was closed before.
        """
        if self.length is not None:
            left = self._ready + self._body.left
            size = left if size < 0 else min(size, left)
            if size > WINDOW:
                return await self._read_much(size)
        pieces: list[bytes | memoryview] = []
        while size and await self._arrived():
            piece = self._cut(size)
            size -= len(piece) if size > 0 else 0
            pieces.append(piece)
        return bytes(pieces[0]) if len(pieces) == 1 else b"".join(pieces)

    async def readinto(self, buffer: bytearray | memoryview) -> int:
        """Puts what there is into `buffer`, waiting while there is nothing; returns how much, 0 at the end.

        Raises:
            as `read` does.
        """
        if not await self._arrived() or not len(buffer):
            return 0
        with memoryview(buffer) as view:
            piece = self._cut(len(view))
            view[: len(piece)] = piece
        return len(piece)

    async def _read_much(self, size: int) -> bytes:
        # A BytesIO gives its bytes away without a copy.
        store = BytesIO(bytes(size))
        with store.getbuffer() as view:
            done = 0
            while done < size:
                with view[done:] as empty:
                    done += await self.readinto(empty)
        return store.getvalue()

    async def aclose(self) -> None:
        """Gives up the rest of the body; its connection is dropped, unless the whole body has come."""
        self._drop()

    def take(self, data: bytes) -> None:
        """Takes bytes from the connection; raises `MalformedResponse` where they are no part of a body."""
        contents = self._body.feed(data)
        if contents:
            self._chunks.append(contents)
            self._ready += len(contents)
        if self._body.done:
            self._finish()
        elif self._ready > WINDOW and self._line is not None and not self._paused:
            self._paused = True
            self._line.pause()

    def end(self, cause: Exception) -> None:
        """Notes that the connection is gone; `cause` says why."""
        line, self._line = self._line, None
        if isinstance(cause, MinioException):
            self._error = cause
        elif isinstance(cause, TimeoutError) and line is not None:
            self._error = failure(cause, line.server, sent=True)
        elif isinstance(cause, EOFError) and self._body.finish():
            return
        else:
            self._error = IncompleteDownload(self._body.received, self.length)
            self._error.__cause__ = cause

    async def _arrived(self) -> bool:
        """Waits until there is something to hand out; says no at the end of the body."""
        while not self._ready:
            if self._body.done:
                return False
            if self._error is not None:
                raise self._error
            if self._line is None:
                raise ValueError("the answer was closed before its body was read to the end")
            try:
                await self._line.wait()
            except BaseException:
                self._drop()
                raise
        return True

    def _cut(self, size: int) -> bytes | memoryview:
        """Takes at most `size` bytes, all of a chunk where it is negative, of what has arrived."""
        piece = self._chunks.popleft()
        if 0 <= size < len(piece):
            piece = memoryview(piece)
            self._chunks.appendleft(piece[size:])
            piece = piece[:size]
        self._ready -= len(piece)
        if self._paused and self._ready < WINDOW // 2 and self._line is not None:
            self._paused = False
            self._line.go_on()
        return piece

    def _finish(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            if self._paused:
                line.go_on()
            line.release(clean=not self._body.overrun and not isinstance(self._body, UnmeasuredBody))

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.abort()
