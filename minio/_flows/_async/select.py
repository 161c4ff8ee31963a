"""Queries of what is in an object, and the records that come back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_type
from minio._core.documents.eventstream import EventStream, Message
from minio._core.options import RequestOptions
from minio._flows.querystats import Stats
from minio.error import MalformedEventStream, MinioException, S3Error

from .base import AsyncFlows

if TYPE_CHECKING:
    from minio.select import SelectRequest

BLOCK = 64 * 1024
CHUNK = 32 * 1024


class AsyncSelectObjectReader:
    """The records that a query found, as the server sends them.

    Use it in an `async with` block, or close it: until its end it keeps a connection. One task at a time may
    read it. Both checksums of each message are verified before anything of it is given out.

    Args:
        response: the answer, with `readinto` and `aclose`.
    """

    def __init__(self, response: Any) -> None:
        self._response = response
        self._events = EventStream()
        self._stats: Stats | None = None
        self._ended = False

    def stats(self) -> Stats | None:
        """What the server last told of its work, complete when all records were read; None before that."""
        return self._stats

    async def stream(self, num_bytes: int = CHUNK) -> AsyncIterator[bytes]:
        """Yields the records as bytes, cut anywhere; closes the answer at its end.

        Args:
            num_bytes: the most bytes of a block, from 1.

        Raises:
            ValueError: `num_bytes` is less than 1.
            S3Error: the server gave the query up.
            MalformedEventStream: the answer is damaged, or was cut; it is an OSError too.
            MinioException: the connection failed, or the server sent an event that nobody knows.
        """
        if num_bytes < 1:
            raise ValueError(f"num_bytes must be 1 or more, got {num_bytes}")
        buffer = bytearray(BLOCK)
        try:
            while not self._ended:
                count = await self._response.readinto(buffer)
                if not count:
                    self._events.finish()
                    raise MalformedEventStream("insufficient data: the answer ends before its end was told")
                for message in self._events.feed(memoryview(buffer)[:count]):
                    payload = self._take(message)
                    for start in range(0, len(payload), num_bytes):
                        yield payload[start : start + num_bytes]
        finally:
            await self.aclose()

    def readable(self) -> bool:
        """It can be read."""
        return True

    def writeable(self) -> bool:
        """It cannot be written to."""
        return False

    async def aclose(self) -> None:
        """Gives up the rest."""
        self._ended = True
        await self._response.aclose()

    async def __aenter__(self) -> AsyncSelectObjectReader:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        exc_traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.stream()

    def _take(self, message: Message) -> bytes:
        """Takes note of what a message tells; returns the records in it."""
        headers = message.headers
        if headers.get(":message-type") == "error":
            code, text = headers.get(":error-code"), headers.get(":error-message")
            raise S3Error(code or "InternalError", text)
        event = headers.get(":event-type")
        if event == "Records":
            return message.payload
        if event in ("Progress", "Stats"):
            self._stats = Stats(message.payload)
        elif event == "End":
            self._ended = True
        elif event != "Cont":
            raise MinioException(f"unknown event-type {event}")
        return b""


class AsyncSelect(AsyncFlows):
    """The methods of a client that query objects."""

    async def select_object_content(
        self,
        bucket_name: str,
        object_name: str,
        request: SelectRequest,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncSelectObjectReader:
        """Runs an SQL query on a CSV, JSON or Parquet object; only matching records are sent.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            request: the query, and the formats of the object and of the results.
            options: settings of this call.

        Returns:
            A reader of the results: `stream()` yields them, `stats()` returns statistics of the query.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            S3Error: the server refused, for example because the query is invalid.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html
        """
        from minio.select import SelectRequest

        self._check(bucket_name, object_name)
        check_type("request", request, SelectRequest)
        output = await self.api.select_object_content(
            bucket_name, object_name, request.document(), options=options
        )
        return AsyncSelectObjectReader(output.payload)
