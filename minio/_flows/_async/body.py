"""The bytes of an object as they come, and go on coming when the connection is cut."""

from __future__ import annotations

import random
from io import BytesIO
from types import TracebackType

from minio._core.http.bodies import BLOCK_SIZE
from minio._core.http.failures import Failure
from minio._core.http.request import Request
from minio._core.http.retry import Stop, judge
from minio._core.objects.checksums import announced
from minio._core.objects.ranges import Span, rest_header, span_of
from minio._core.options import RequestOptions
from minio._flows.verifier import Verifier
from minio.error import IncompleteDownload, MinioException, ObjectChanged, S3Error, TransportError

from .caller import AsyncCaller
from .concurrency import sleep
from .streams import AsyncStreamedResponse

_DROPPED_HEADERS = ("range", "if-match")
_DROPPED_QUERY = ("partNumber",)
_CHANGED = ("PreconditionFailed", "InvalidRange", "NoSuchKey", "NoSuchVersion")


async def open_same(
    caller: AsyncCaller, request: Request, etag: str, options: RequestOptions | None
) -> AsyncStreamedResponse:
    """Opens an object on condition that it has this ETag, or without it: some servers refuse all conditions.

    So whoever calls compares the answer's ETag.

    Args:
        caller: sends the requests.
        request: what is asked for; the condition is added to it.
        etag: with its quotes.
        options: settings of each request.
    """
    request.headers["If-Match"] = etag
    try:
        return await caller.open(request, options)
    except S3Error as error:
        if error.code != "NotImplemented":
            raise
    del request.headers["If-Match"]
    return await caller.open(request, options)


class AsyncObjectBody:
    """The body of an answer to GetObject; cut, it is resumed where it ended, if the object is the same.

    One task at a time may read it.

    Args:
        caller: sends the requests.
        request: what was asked for.
        options: settings of each request.
        response: the answer.

    Attributes:
        received: bytes that were handed out.
        closed: nothing more will come.
    """

    def __init__(
        self,
        caller: AsyncCaller,
        request: Request,
        options: RequestOptions | None,
        response: AsyncStreamedResponse,
    ) -> None:
        self._caller = caller
        self._request = request
        self._options = options
        self._response = response
        etag = response.headers.get("etag", "")
        self._etag = "" if etag.startswith("W/") else etag  # a weak one may stand for other bytes
        self._span = span_of(response.status, response.headers, response.length)
        self._attempt = 1
        self._resumed_at = 0
        self._checksum = Verifier(announced(response.headers) if response.status == 200 else None)
        self.received = 0
        self.closed = False

    async def read(self, amount: int | None = -1) -> bytes:
        """Returns the next `amount` bytes, fewer only at the end; all that is left for a negative or None.

        Raises:
            IncompleteDownload: the download broke off and could not be resumed.
            ObjectChanged: it broke off, and the object has changed since.
            S3Error: it was cut, and the server refuses the rest.
            ChecksumMismatch: all came, and is not what was stored.
        """
        size = self._size_to_read(-1 if amount is None else amount)
        if size is None:
            return await self._read_all()
        if not size:
            self._took(b"")
            return b""
        store = BytesIO(bytes(size))  # gives its bytes away without a copy
        with store.getbuffer() as view:
            done = await self.fill(view)
        return store.getvalue() if done == size else store.getvalue()[:done]

    async def readinto(self, buffer: bytearray | memoryview) -> int:
        """Reads what has arrived, at least one byte, into `buffer`; returns how many bytes, 0 at the end.

        Raises:
            IncompleteDownload, ObjectChanged, S3Error, ChecksumMismatch: as `read` does.
        """
        while not self.closed and len(buffer):
            try:
                count = await self._response.readinto(buffer)
                if not count and self._length not in (None, self.received):
                    raise self._cut()
            except (IncompleteDownload, TransportError) as error:
                await self._resume(error)
                continue
            self.closed = not count
            with memoryview(buffer) as view, view[:count] as taken:  # frames of an error would hold on to it
                self._took(taken)
            return count
        return 0

    async def read1(self, amount: int = -1) -> bytes:
        """Returns what has come: at least a byte and at most `amount`, or a block; none at the end.

        `TextIOWrapper` reads so, through urllib3's response.

        Raises:
            IncompleteDownload, ObjectChanged, S3Error, ChecksumMismatch: as `read` does.
        """
        size = self._size_to_read(BLOCK_SIZE if amount < 0 else min(amount, BLOCK_SIZE))
        if not size:
            return await self.read(0)
        buffer = bytearray(size)
        count = await self.readinto(buffer)
        return bytes(buffer[:count])

    async def fill(self, buffer: memoryview) -> int:
        """Reads until `buffer` is full or the body ends; returns how many bytes. Raises what `read` does."""
        done = 0
        while done < len(buffer):
            with buffer[done:] as empty:
                count = await self.readinto(empty)
            if not count:
                break
            done += count
        return done

    async def aclose(self) -> None:
        """Gives up the rest."""
        self.closed = True
        await self._response.aclose()

    async def __aenter__(self) -> AsyncObjectBody:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    @property
    def left(self) -> int | None:
        """Bytes that are still to come; None where only the end will tell."""
        return None if self._length is None else self._length - self.received

    @property
    def _length(self) -> int | None:
        return None if self._span is None else self._span.length

    def _size_to_read(self, amount: int) -> int | None:
        """How many bytes there are for `amount`; None where all are wanted and only the end will tell."""
        left = self.left
        if left is None:
            return None if amount < 0 else amount
        return left if amount < 0 else min(amount, left)

    async def _read_all(self) -> bytes:
        blocks: list[bytes] = []
        buffer = memoryview(bytearray(BLOCK_SIZE))
        while count := await self.readinto(buffer):
            blocks.append(bytes(buffer[:count]))
        return b"".join(blocks)

    def _took(self, block: bytes | memoryview) -> None:
        self.received += len(block)
        self._checksum.update(block)
        self.closed = self.closed or self.received == self._length
        if self.closed:
            self._checksum.finish()

    async def _resume(self, error: MinioException) -> None:
        """Asks for the rest of what was cut, after a pause, if the policy of retries allows."""
        await self._response.aclose()
        if self._span is None or not self._etag or self._request.method != "GET":
            raise self._cut() from error
        if self.received - self._resumed_at >= BLOCK_SIZE:
            self._attempt = 1
        policy = (self._options and self._options.retry) or self._caller.settings.retry
        verdict = judge(Failure(), self._attempt, policy, random.random())
        if isinstance(verdict, Stop) or not self._caller.budget.take(verdict.cost):
            raise self._cut() from error
        await sleep(verdict.after)
        self._attempt += 1
        self._resumed_at = self.received
        self._response = await self._rest(self._span)
        self._caller.budget.succeeded(verdict.cost)

    async def _rest(self, span: Span) -> AsyncStreamedResponse:
        asked = self._request
        headers = {
            name: value for name, value in asked.headers.items() if name.lower() not in _DROPPED_HEADERS
        }
        request = Request(
            asked.operation,
            asked.method,
            bucket=asked.bucket,
            key=asked.key,
            query=[pair for pair in asked.query if pair[0] not in _DROPPED_QUERY],
            headers={**headers, **rest_header(span, self.received)},
        )
        try:
            response = await open_same(self._caller, request, self._etag, self._options)
        except S3Error as refusal:
            if refusal.code in _CHANGED:
                raise self._changed() from refusal
            raise
        except TransportError as error:
            raise self._cut() from error
        try:
            self._check(span, response)
        except MinioException:
            await response.aclose()
            raise
        return response

    def _check(self, span: Span, response: AsyncStreamedResponse) -> None:
        """Refuses an answer that is not the rest of the same bytes."""
        if response.headers.get("etag", "") != self._etag:
            raise self._changed()
        rest = span_of(response.status, response.headers, response.length)
        wanted = None if span.length is None else span.length - self.received
        if rest is None or rest.first != span.first + self.received or wanted not in (None, rest.length):
            raise self._cut()

    def _changed(self) -> ObjectChanged:
        return ObjectChanged(self._request.bucket, self._request.key, self._etag)

    def _cut(self) -> IncompleteDownload:
        error = IncompleteDownload(self.received, self._length)
        error.attempts = self._attempt
        return error
