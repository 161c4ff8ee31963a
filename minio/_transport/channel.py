"""One connection of the asynchronous transport: an asyncio protocol over the shared HTTP/1.1 codec."""

from __future__ import annotations

import asyncio
import contextlib
import os
import weakref
from collections.abc import AsyncIterator, Callable

from urllib3.util import wait_for_read

from minio._core.http.bodies import BLOCK_SIZE, Body, BytesBody
from minio._core.http.payload import length_of
from minio.error import ConnectionFailed, MalformedResponse

from .arriving import AsyncRawResponse
from .failures import failure
from .framing import body_reader
from .http1 import HeadReader
from .limits import JOINED_SIZE


class Call:
    """One request on its way over a channel, and its answer once the head has come.

    The answer is `held` until it is handed out; from then on it lives for its reader alone.
    """

    __slots__ = ("answer", "give", "held", "method", "reader", "sent")

    def __init__(self, method: str, give: Callable[[Channel], None]) -> None:
        self.method = method
        self.give = give
        self.reader = HeadReader()
        self.sent = False
        self.held: AsyncRawResponse | None = None
        self.answer: weakref.ref[AsyncRawResponse] | None = None


class Channel(asyncio.Protocol):
    """A connection on its event loop: one request and answer at a time.

    Attributes:
        server: host and port, for messages.
        transport: asyncio's side of the connection.
        reusable: whether it can take another request after the answer at hand.
        idle_since: when it was last given back, on the loop's clock.
    """

    transport: asyncio.Transport

    def __init__(self, server: str, opened: set[Channel]) -> None:
        self.server = server
        self.reusable = True
        self.idle_since = 0.0
        self._opened = opened
        self._loop = asyncio.get_running_loop()
        self._uses = 0
        self._paused = False
        self._call: Call | None = None
        self._broken: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._timeout = 0.0
        self._deadline = 0.0
        self._timer: asyncio.TimerHandle | None = None

    # For asyncio

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes asyncio's side of the connection."""
        self._opened.add(self)
        self.start(transport)

    def data_received(self, data: bytes) -> None:
        """Hands bytes to the call at hand; there must be one."""
        call = self._call
        if call is None:
            self.abort()
            return
        self._deadline = self._loop.time() + self._timeout
        try:
            if call.answer is not None:
                answer = call.answer()
                if answer is not None:
                    answer.take(data)
            elif not self._take_head(call, data):
                return
        except MalformedResponse as error:
            self._break(error)
        self._wake()

    def eof_received(self) -> None:
        """Takes the end of what the server sends as the end of the connection."""
        self._broken = self._broken or EOFError("the server closed it before it had answered")

    def connection_lost(self, exc: Exception | None) -> None:
        """Ends the call at hand."""
        if isinstance(exc, OSError):
            self._hear_last_words()
        self._broken = self._broken or exc or ConnectionAbortedError("the connection was dropped")
        self.reusable = False
        self._opened.discard(self)
        self.transport.abort()  # TLS of Python 3.10 complains of being open until it is told, even now
        if self._timer is not None:
            self._timer.cancel()
        call, self._call = self._call, None
        answer = call.answer() if call is not None and call.answer is not None else None
        if answer is not None:
            answer.end(self._broken)
        self._wake()

    def pause_writing(self) -> None:
        """Notes that not all that was written could be sent yet."""
        self._paused = True

    def resume_writing(self) -> None:
        """Notes that all that was written has been sent."""
        self._paused = False
        self._wake()

    # For the pool and for answers

    def start(self, transport: asyncio.BaseTransport | None) -> None:
        """Goes on over `transport`: the first one, or TLS that was put upon it."""
        self.transport = transport  # type: ignore[assignment]  # streams get this kind
        # A block may be a view of a buffer that is filled again: it is out before the next is asked for.
        # TLS of asyncio pauses as soon as the limit is reached, with nothing in the buffer too.
        secure = self.transport.get_extra_info("ssl_object") is not None
        self.transport.set_write_buffer_limits(high=int(secure), low=0)
        self.reusable = True
        self._uses = 0

    @property
    def is_alive(self) -> bool:
        """Whether an idle connection can be used."""
        return self._broken is None and not self.transport.is_closing()

    def abort(self) -> None:
        """Drops the connection."""
        self.reusable = False
        self.transport.abort()

    def pause(self) -> None:
        """Stops reading."""
        self.transport.pause_reading()

    def go_on(self) -> None:
        """Reads again."""
        self.transport.resume_reading()

    def release(self, clean: bool) -> None:
        """Ends the call at hand, its answer received; not `clean`: the connection is out of step."""
        call, self._call = self._call, None
        if call is not None:
            self.reusable = self.reusable and clean and call.sent and not self._paused
            call.give(self)

    async def wait(self) -> None:
        """Waits for whatever happens next on the connection."""
        self._waiter = self._loop.create_future()
        self._deadline = self._loop.time() + self._timeout
        if self._timer is None or self._deadline < self._timer.when():
            self._arm()
        await self._waiter

    async def exchange(
        self, method: str, head: bytes, body: Body | bytes, timeout: float, give: Callable[[Channel], None]
    ) -> AsyncRawResponse:
        """Sends a request and reads the head of its answer.

        Args:
            method: such as `GET`.
            head: the request's head.
            body: follows it.
            timeout: seconds to wait for each next step of the server.
            give: takes the connection when the answer has been received.

        Raises:
            ConnectionFailed, TimedOut: no whole head came.
            MalformedResponse: what came is not HTTP.
        """
        call = self._call = Call(method, give)
        self._timeout = timeout
        self._uses += 1
        try:
            await self._send(call, head, body)
            while call.held is None:
                if self._broken is not None:
                    raise self._failure(call, self._broken)
                await self.wait()
        except BaseException:
            # A cancelled task may wake after the answer was received and the connection went to another.
            if self._call is call:
                self.abort()
            raise
        answer, call.held = call.held, None
        return answer

    # Parts

    def _take_head(self, call: Call, data: bytes) -> bool:
        head = call.reader.feed(data)
        if head is None:
            return False
        self.reusable = head.keep_alive
        call.held = AsyncRawResponse(head, body_reader(call.method, head), self)
        call.answer = weakref.ref(call.held, self._forgotten)
        call.held.take(call.reader.rest)
        return True

    def _forgotten(self, answer: weakref.ref[AsyncRawResponse]) -> None:
        """Nobody will read the rest; in which thread that comes out is the garbage collector's choice."""
        call = self._call  # which the loop's thread may change meanwhile
        if call is not None and call.answer is answer:
            with contextlib.suppress(RuntimeError):  # the loop was closed before
                self._loop.call_soon_threadsafe(self.abort)

    async def _send(self, call: Call, head: bytes, body: Body | bytes) -> None:
        """Hands the request to asyncio, until an answer comes or the connection breaks."""
        left = length_of(body)
        if left <= JOINED_SIZE:
            if left:
                head += b"".join([bytes(block) async for block in self._blocks(body)])
            call.sent = True
            self.transport.write(head)
            return
        self.transport.write(head)
        async for block in self._blocks(body):
            if not await self._may_go_on(call):
                return
            left -= len(block)
            call.sent = not left
            self.transport.write(block)
            if call.sent:
                # Asking for another block would let the answer in while the call still seems to be sending.
                return

    async def _blocks(self, body: Body | bytes) -> AsyncIterator[bytes | memoryview]:
        """Yields the blocks of a body; what is not in memory is read beside the event loop."""
        blocks = (BytesBody(body) if isinstance(body, bytes) else body).blocks()
        if isinstance(body, bytes | BytesBody):
            for block in blocks:
                yield block
            return

        def read() -> bytes | memoryview:
            return next(blocks, b"")

        while block := await self._loop.run_in_executor(None, read):
            yield block

    async def _may_go_on(self, call: Call) -> bool:
        """Waits until what was written is out; says no if an answer has come or the connection broke."""
        if self.is_alive and wait_for_read(self.transport.get_extra_info("socket"), timeout=0.0):
            # The next write could fail and take an answer with it that waits to be read: the loop goes first.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        while self._paused and self._broken is None and call.answer is None:
            await self.wait()
        return self.is_alive and call.answer is None

    def _hear_last_words(self) -> None:
        """Reads what came before the connection broke: asyncio leaves it where it is when a write fails."""
        if self.transport.get_extra_info("ssl_object") is not None:
            return
        waiting = self.transport.get_extra_info("socket")
        with contextlib.suppress(OSError):
            while data := os.read(waiting.fileno(), BLOCK_SIZE):
                self.data_received(data)

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(self._deadline, self._check_time)

    def _check_time(self) -> None:
        # One timer serves many waits, as most end long before it: it only moves on when it fires.
        self._timer = None
        if self._waiter is None:
            return
        if self._deadline - self._loop.time() > 0.001:
            self._arm()
        else:
            self._break(TimeoutError("the server said nothing for too long"))

    def _break(self, cause: Exception) -> None:
        self._broken = self._broken or cause
        self.abort()

    def _failure(self, call: Call, cause: Exception) -> Exception:
        error = failure(cause, self.server, sent=True)
        if isinstance(error, ConnectionFailed):
            error.reused = self._uses > 1 and not call.reader.started
        return error
