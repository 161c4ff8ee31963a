"""What `get_object` returns; `_sync/responses.py` has the same name for a response of urllib3."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType

from minio._core.http.bodies import BLOCK_SIZE
from minio._flows.headers import LazyHeaders

from .body import AsyncObjectBody
from .streams import AsyncStreamedResponse


def opened(body: AsyncObjectBody, response: AsyncStreamedResponse) -> AsyncObjectResponse:
    """What the caller of `get_object` gets."""
    return AsyncObjectResponse(body, response)


class AsyncObjectResponse:
    """Status, headers and the unread body of an object.

    Use it in an `async with` block, read it to its end, or close it: until then it holds a connection. An
    interrupted download is resumed. Bytes are as stored, whatever `Content-Encoding` says.

    Attributes:
        status: HTTP status: 200, or 206 for a range.
        reason: the words after it.
        headers: headers; names are case-insensitive.
        length: length of the body in bytes; None if unknown.
    """

    __slots__ = ("_body", "headers", "length", "reason", "status")

    def __init__(self, body: AsyncObjectBody, response: AsyncStreamedResponse) -> None:
        self._body = body
        self.status = response.status
        self.reason = response.reason
        self.headers = LazyHeaders(response.headers)
        self.length = response.length

    async def read(self, amount: int = -1) -> bytes:
        """Returns the next `amount` bytes, fewer only at the end; all remaining bytes if it is negative.

        Raises:
            IncompleteDownload: the download broke off and could not be resumed.
            ObjectChanged: it broke off, and the object has changed since.
        """
        return await self._body.read(amount)

    async def readinto(self, buffer: bytearray | memoryview) -> int:
        """Reads what has arrived, at least one byte, into `buffer`; returns how many bytes, 0 at the end.

        Raises:
            IncompleteDownload, ObjectChanged: as `read` does.
        """
        return await self._body.readinto(buffer)

    async def stream(self, amount: int = BLOCK_SIZE) -> AsyncIterator[bytes]:
        """Yields the body in blocks of `amount` bytes, the last one possibly shorter, and closes it.

        Raises:
            IncompleteDownload, ObjectChanged: as `read` does.
        """
        try:
            while block := await self._body.read(amount):
                yield block
        finally:
            await self._body.aclose()

    async def aclose(self) -> None:
        """Closes the response and discards the rest of the body."""
        await self._body.aclose()

    async def __aenter__(self) -> AsyncObjectResponse:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._body.aclose()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.stream()
