"""An answer whose body is still on its way, read as fast as the caller takes it."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from minio._core.response import Headers
from minio.error import IncompleteDownload

from .connection import RECEIVE_SIZE, Connection
from .failures import failure
from .http1 import CHUNKED, ChunkedDecoder, ResponseHead


class RawResponse:
    """Status, headers and the unread body of an answer; one thread at a time may read it.

    The connection goes back to its pool as soon as the last byte of the body has come; `close()` drops it.

    Attributes:
        status: HTTP status.
        reason: the words after it, often none.
        headers: by lower-case name; nothing is decoded that they speak of, `Content-Encoding` included.
        length: bytes of the body; None where they are not announced.
    """

    __slots__ = (
        "_connection",
        "_decoder",
        "_ended",
        "_give",
        "_left",
        "_received",
        "_rest",
        "headers",
        "length",
        "reason",
        "status",
    )

    def __init__(
        self,
        head: ResponseHead,
        framing: int,
        rest: bytes,
        connection: Connection,
        give: Callable[[Connection], None],
    ) -> None:
        self.status = head.status
        self.reason = head.reason
        self.headers: Headers = head.headers
        self.length = framing if framing >= 0 else None
        self._connection: Connection | None = connection
        self._give = give
        self._ended = False
        self._decoder: ChunkedDecoder | None = None
        if framing >= 0:
            self._rest = rest if len(rest) <= framing else rest[:framing]
            self._received = len(self._rest)
            self._left = framing - self._received
            if not self._left:
                self._end(clean=len(rest) <= framing)
            return
        self._rest = b""
        self._left = self._received = 0
        if framing == CHUNKED:
            self._decoder = ChunkedDecoder()
        else:
            connection.reusable = False
        self._take(rest)

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
        if size < 0 or size > ready + self._left:
            size = ready + self._left
        if size == ready:
            data, self._rest = self._rest, b""
            return data
        if size < ready:
            data, self._rest = self._rest[:size], self._rest[size:]
            return data
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
            if self._left and not self._rest:
                return self._receive_into(view[: self._left])
            if not self._fill():
                return 0
            got = min(len(self._rest), len(view))
            view[:got] = self._rest[:got]
        self._rest = self._rest[got:]
        return got

    def close(self) -> None:
        """Gives up the rest of the body; its connection is dropped, unless the body was read to its end."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _receive_into(self, view: memoryview) -> int:
        try:
            got = self._open_connection().receive_into(view)
        except OSError as cause:
            raise self._broken(cause) from cause
        if not got and view:
            raise self._broken(None)
        self._left -= got
        self._received += got
        if not self._left:
            self._end()
        return got

    def _read_unmeasured(self, size: int) -> bytes:
        pieces: list[bytes] = []
        while size and self._fill():
            piece = self._rest if size < 0 else self._rest[:size]
            self._rest = self._rest[len(piece) :]
            size -= len(piece) if size > 0 else 0
            pieces.append(piece)
        return b"".join(pieces)

    def _fill(self) -> bool:
        """Waits until there is something in `_rest`; says no at the end of the body."""
        while not self._rest and not self._ended:
            try:
                data = self._open_connection().receive(RECEIVE_SIZE)
            except OSError as cause:
                raise self._broken(cause) from cause
            if data:
                self._take(data)
            elif self._decoder is None:
                self._end()
            else:
                raise self._broken(None)
        return bool(self._rest)

    def _take(self, data: bytes) -> None:
        """Takes bytes of a body without a length."""
        if self._decoder is not None:
            data = self._decoder.feed(data)
            if self._decoder.done:
                self._end(clean=not self._decoder.rest)
        self._rest = data
        self._received += len(data)

    def _open_connection(self) -> Connection:
        if self._connection is None:
            raise ValueError("the answer was closed before its body was read to the end")
        return self._connection

    def _broken(self, cause: OSError | None) -> Exception:
        server = self._open_connection().server
        self.close()
        if isinstance(cause, TimeoutError):
            return failure(cause, server, sent=True)
        return IncompleteDownload(self._received, self.length)

    def _end(self, clean: bool = True) -> None:
        """Gives the connection back; not `clean` means that more came over it than was due."""
        self._ended = True
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.reusable = connection.reusable and clean
            self._give(connection)
