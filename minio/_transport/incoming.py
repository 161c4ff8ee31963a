"""An answer whose body is still on its way, read as fast as the caller takes it."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from minio._core.http.response import Headers
from minio.error import IncompleteDownload, MalformedResponse

from .connection import RECEIVE_SIZE, Connection
from .failures import failure
from .framing import BodyReader, MeasuredBody, UnmeasuredBody
from .http1 import ResponseHead


class RawResponse:
    """Status, headers and the unread body of an answer; one thread at a time may read it.

    The connection goes back to its pool as soon as the last byte of the body has come; `close()` drops it.

    Attributes:
        status: HTTP status.
        reason: the words after it, often none.
        headers: by lower-case name; nothing is decoded that they speak of, `Content-Encoding` included.
        length: bytes of the body; None where they are not announced.
    """

    __slots__ = ("_body", "_connection", "_give", "_rest", "headers", "length", "reason", "status")

    def __init__(
        self,
        head: ResponseHead,
        body: BodyReader,
        rest: bytes,
        connection: Connection,
        give: Callable[[Connection], None],
    ) -> None:
        self.status = head.status
        self.reason = head.reason
        self.headers: Headers = head.headers
        self.length = body.length
        self._body = body
        self._connection: Connection | None = connection
        self._give = give
        self._rest: bytes | memoryview = body.feed(rest)
        if body.done:
            self._end()

    def read(self, size: int = -1) -> bytes:
        """Returns the next `size` bytes, fewer only at the end; all of them where `size` is negative.

        Raises:
            IncompleteDownload: the connection ended before the body.
            TimedOut: nothing came for as long as the read timeout.
            MalformedResponse: the body is not framed as the headers say.
            ValueError: the answer was closed before.
        """
        if self.length is None:
            return self._read_unmeasured(size)
        ready = len(self._rest)
        if size < 0 or size > ready + self._body.left:
            size = ready + self._body.left
        if size <= ready:
            return self._cut(size)
        # A BytesIO gives its bytes away without a copy.
        store = BytesIO(bytes(size))
        with store.getbuffer() as view:
            done = 0
            while done < size:
                with view[done:] as empty:
                    done += self.readinto(empty)
        return store.getvalue()

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Puts what there is into `buffer`, waiting while there is nothing; returns how much, 0 at the end.

        Raises:
            as `read` does.
        """
        with memoryview(buffer) as view:
            if isinstance(self._body, MeasuredBody) and self._body.left and not self._rest:
                with view[: self._body.left] as wanted:
                    return self._receive_into(wanted, self._body)
            if not self._fill():
                return 0
            got = min(len(self._rest), len(view))
            view[:got] = self._cut(got)
        return got

    def close(self) -> None:
        """Gives up the rest of the body; its connection is dropped, unless the body was read to its end."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _receive_into(self, view: memoryview, body: MeasuredBody) -> int:
        try:
            got = self._open_connection().receive_into(view)
        except OSError as cause:
            raise self._broken(cause) from cause
        if not got and view:
            raise self._broken(None)
        body.taken(got)
        if body.done:
            self._end()
        return got

    def _read_unmeasured(self, size: int) -> bytes:
        pieces: list[bytes] = []
        while size and self._fill():
            piece = self._cut(len(self._rest) if size < 0 else min(size, len(self._rest)))
            size -= len(piece) if size > 0 else 0
            pieces.append(piece)
        return b"".join(pieces)

    def _cut(self, size: int) -> bytes:
        """Takes the first `size` bytes of what is there; what stays is not copied."""
        rest = self._rest
        if size == len(rest):
            self._rest = b""
            return bytes(rest)
        self._rest = memoryview(rest)[size:]
        return bytes(rest[:size])

    def _fill(self) -> bool:
        """Waits until there is something in `_rest`; says no at the end of the body."""
        while not self._rest and not self._body.done:
            try:
                data = self._open_connection().receive(RECEIVE_SIZE)
                self._rest = self._body.feed(data)
            except OSError as cause:
                raise self._broken(cause) from cause
            except MalformedResponse:
                self.close()
                raise
            if not data and not self._body.finish():
                raise self._broken(None)
            if self._body.done:
                self._end()
        return bool(self._rest)

    def _open_connection(self) -> Connection:
        if self._connection is None:
            raise ValueError("the answer was closed before its body was read to the end")
        return self._connection

    def _broken(self, cause: OSError | None) -> Exception:
        server = self._open_connection().server
        self.close()
        if isinstance(cause, TimeoutError):
            return failure(cause, server, sent=True)
        return IncompleteDownload(self._body.received, self.length)

    def _end(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            if self._body.overrun or isinstance(self._body, UnmeasuredBody):
                connection.reusable = False
            self._give(connection)
