"""An answer whose body is read as it comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any

from minio._core.http.bodies import BLOCK_SIZE

from .wire import AsyncRawResponse


class AsyncStreamedResponse:
    """Status, headers and the unread body of a successful answer.

    Use it in an `async with` block, read it to its end, or close it: until then it keeps a connection. One
    task at a time may read it. Bytes are as the server stored them, whatever `Content-Encoding` says.

    Attributes:
        status: HTTP status.
        reason: the words after it.
        headers: headers by lower-case name.
        length: bytes of the whole body; None where the server did not say.
        attempts: how often the request was sent.
    """

    __slots__ = ("_raw", "attempts", "headers", "length", "reason", "status")

    def __init__(self, raw: AsyncRawResponse, attempts: int = 1) -> None:
        self.status = raw.status
        self.reason = raw.reason
        self.headers = raw.headers
        self.length = raw.length
        self.attempts = attempts
        self._raw = raw

    @property
    def original(self) -> Any:
        """What the caller's own HTTP client answered; None where there is no such client."""
        return getattr(self._raw, "original", None)

    async def read(self, amount: int = -1) -> bytes:
        """Returns the next `amount` bytes, fewer only at the end; all remaining bytes if it is negative.

        Raises:
            IncompleteDownload: the body ended early.
            TransportError: the connection failed, or nothing came for too long.
        """
        return await self._raw.read(amount)

    async def readinto(self, buffer: bytearray | memoryview) -> int:
        """Reads what has arrived, at least one byte, into `buffer`; returns how many bytes, 0 at the end.

        Raises:
            IncompleteDownload: the body ended early.
            TransportError: the connection failed, or nothing came for too long.
        """
        return await self._raw.readinto(buffer)

    async def stream(self, amount: int = BLOCK_SIZE) -> AsyncIterator[bytes]:
        """Yields the body in blocks of `amount` bytes, the last one shorter; closes the answer in any case.

        Raises:
            IncompleteDownload: the body ended early.
            TransportError: the connection failed, or nothing came for too long.
        """
        try:
            while block := await self._raw.read(amount):
                yield block
        finally:
            await self._raw.aclose()

    async def aclose(self) -> None:
        """Closes the response and discards the rest of the body."""
        await self._raw.aclose()

    async def __aenter__(self) -> AsyncStreamedResponse:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._raw.aclose()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.stream()
