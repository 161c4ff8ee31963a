"""Answers that are streams of JSON documents, one a line: traces, logs, metrics, tests of speed."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from minio._core.http.request import Request
from minio._core.options import RequestOptions
from minio.error import InvalidResponseError

if TYPE_CHECKING:
    from .caller import AsyncCaller
    from .streams import AsyncStreamedResponse

MAX_LINE = 64 * 1024 * 1024
"""Bytes of one document; a stream with a longer one is given up."""
BLOCK = 64 * 1024

Item = TypeVar("Item")


class AsyncLines(Generic[Item]):
    """Gives the documents of a stream as they come; the call goes out when the first one is asked for.

    It ends with the server's answer, or when it is closed, by `aclose` or by leaving its `async with` block.
    A document that cannot be read, and a connection that fails, close it and are raised. One task at a time
    may read it, and any may close it: whoever waits for a document gets none then, at once. The connection
    is one of its own, and is dropped.

    Args:
        caller: sends the request.
        request: the call.
        options: settings of the call.
        parse: makes an item of a line.
    """

    def __init__(
        self,
        caller: AsyncCaller,
        request: Request,
        options: RequestOptions | None,
        parse: Callable[[bytes], Item],
    ) -> None:
        self._caller, self._interrupt = caller.alone()
        self._request = request
        self._options = options
        self._parse = parse
        self._response: AsyncStreamedResponse | None = None
        self._buffer = bytearray(BLOCK)
        self._rest = bytearray()
        self._lines: list[bytes] = []
        self._ended = False
        self._closed = False

    def __aiter__(self) -> AsyncLines[Item]:
        return self

    async def __anext__(self) -> Item:
        """Returns the next document.

        Raises:
            MinioAdminException: the server refused the call, or gave it up.
            InvalidResponseError: a line is no such document.
            TransportError: the connection failed.
        """
        try:
            while not (self._lines or self._ended or self._closed):
                await self._read()
            if self._lines:
                return self._parse(self._lines.pop())
        except BaseException as error:
            was_closed = self._closed
            await self.aclose()
            if not (was_closed and isinstance(error, Exception)):
                raise
        await self.aclose()
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Gives up the rest; whoever waits for it goes on at once.

        Only a connection that is just being made is waited for, as long as the client's timeout says.
        """
        self._closed = True
        self._lines.clear()
        if self._interrupt is not None:
            self._interrupt()
        response, self._response = self._response, None
        if response is not None:
            await response.aclose()

    async def __aenter__(self) -> AsyncLines[Item]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _read(self) -> None:
        """Takes what has come; blanks between documents keep the connection alive, and are passed over."""
        if self._response is None:
            self._response = await self._caller.open(self._request, self._options)
        count = await self._response.readinto(self._buffer)
        block = self._buffer[:count]
        self._ended = not count
        if self._ended:
            block = bytearray(b"\n")
        elif len(self._rest) + count > MAX_LINE:
            raise InvalidResponseError(self._response.status, None, f"a line of more than {MAX_LINE} bytes")
        self._rest += block
        if b"\n" in block:
            *lines, self._rest = self._rest.split(b"\n")
            self._lines = [bytes(line) for line in reversed(lines) if line.strip()]
