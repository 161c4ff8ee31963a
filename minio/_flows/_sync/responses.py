# Derived from minio/_flows/_async/responses.py; change that and run `make generate`.
"""What `get_object` returns; `_sync/responses.py` has the same name for a response of urllib3."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType

from minio._core.bodies import BLOCK_SIZE
from minio._flows.outcomes import as_http_headers

from .body import ObjectBody
from .streams import StreamedResponse


class ObjectResponse:
    """Status, headers and the unread body of an object.

    Use it in an `with` block, read it to its end, or close it: until then it keeps a connection. A body
    that is cut is resumed. Bytes are as they are stored, whatever `Content-Encoding` says.

    Attributes:
        status: HTTP status: 200, or 206 for a range.
        reason: the words after it.
        headers: headers, found by names in any case.
        length: bytes of the body; None where the server did not say.
    """

    __slots__ = ("_body", "headers", "length", "reason", "status")

    def __init__(self, body: ObjectBody, response: StreamedResponse) -> None:
        self._body = body
        self.status = response.status
        self.reason = response.reason
        self.headers = as_http_headers(response.headers)
        self.length = response.length

    def read(self, amount: int = -1) -> bytes:
        """Returns the next `amount` bytes, fewer only at the end; all that is left where it is negative.

        Raises:
            IncompleteDownload: the body was cut and could not be resumed.
            ObjectChanged: it was cut, and the object is another one by now.
        """
        return self._body.read(amount)

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Puts what has come, at least a byte, into `buffer`; returns how many bytes, 0 at the end.

        Raises:
            IncompleteDownload, ObjectChanged: as `read` does.
        """
        return self._body.readinto(buffer)

    def stream(self, amount: int = BLOCK_SIZE) -> Iterator[bytes]:
        """Yields the body in blocks of `amount` bytes, the last one shorter; closes it in any case.

        Raises:
            IncompleteDownload, ObjectChanged: as `read` does.
        """
        try:
            while block := self._body.read(amount):
                yield block
        finally:
            self._body.close()

    def close(self) -> None:
        """Gives up the rest of the body."""
        self._body.close()

    def __enter__(self) -> ObjectResponse:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._body.close()

    def __iter__(self) -> Iterator[bytes]:
        return self.stream()
