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

    Use it in an `async with` block, read it to its end, or close it: until then it keeps a connection. A body
    that is cut is resumed. Bytes are as they are stored, whatever `Content-Encoding` says.

    Attributes:
        status: HTTP status: 200, or 206 for a range.
        reason: the words after it.
        headers: headers, found by names in any case.
        length: bytes of the body; None where the server did not say.
    """

    __slots__ = ("_body", "headers", "length", "reason", "status")

    def __init__(self, body: AsyncObjectBody, response: AsyncStreamedResponse) -> None:
        self._body = body
        self.status = response.status
        self.reason = response.reason
        self.headers = LazyHeaders(response.headers)
        self.length = response.length

    async def read(self, amount: int = -1) -> bytes:
        """Returns the next `amount` bytes, fewer only at the end; all that is left where it is negative.

        Raises:
            IncompleteDownload: the body was cut and could not be resumed.
            ObjectChanged: it was cut, and the object is another one by now.
        """
        return await self._body.read(amount)

    async def readinto(self, buffer: bytearray | memoryview) -> int:
        """Puts what has come, at least a byte, into `buffer`; returns how many bytes, 0 at the end.

        Raises:
            IncompleteDownload, ObjectChanged: as `read` does.
        """
        return await self._body.readinto(buffer)

    async def stream(self, amount: int = BLOCK_SIZE) -> AsyncIterator[bytes]:
        """Yields the body in blocks of `amount` bytes, the last one shorter; closes it in any case.

        Raises:
            IncompleteDownload, ObjectChanged: as `read` does.
        """
        try:
            while block := await self._body.read(amount):
                yield block
        finally:
            await self._body.aclose()

    async def aclose(self) -> None:
        """Gives up the rest of the body."""
        await self._body.aclose()

    async def __aenter__(self) -> AsyncObjectResponse:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._body.aclose()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.stream()
