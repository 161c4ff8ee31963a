"""The asynchronous transport: sends a request once and hands out its answer, its body unread."""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import AsyncGenerator

from minio._core.http.address import Address
from minio._core.http.bodies import Body
from minio._core.options import Timeout
from minio.error import MinioException

from .arriving import AsyncRawResponse
from .channel import Channel
from .dial import dial
from .limits import IDLE_SECONDS
from .lone import Interrupted
from .proxies import Proxy, find_proxy, request_head
from .tls import Tls


class AsyncTransport:
    """Sends requests over connections that it keeps open between them, apart for each event loop.

    It may be made outside of a loop and used in several, one after the other or in several threads. Proxies
    are those of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; trusted certificates those in the file that
    `SSL_CERT_FILE` names, else certifi's. There is no limit to connections open at once: as many as there are
    calls.

    Args:
        cert_check: False accepts any certificate, and warns once.
        ssl_context: replaces the trust settings as a whole, for private authorities or client certificates.
    """

    def __init__(self, *, cert_check: bool = True, ssl_context: ssl.SSLContext | None = None) -> None:
        self._tls = Tls(cert_check, ssl_context)
        self._homes: dict[asyncio.AbstractEventLoop, Home] = {}

    async def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> AsyncRawResponse:
        """Sends a request once and reads the head of its answer.

        Args:
            method: such as `GET`.
            address: where to.
            headers: names and values as they go out; `Content-Length` is added where it is missing and due.
            body: is sent from its start; what is not in memory is read by threads.
            timeout: `connect`, and `read` for each wait; the deadline is the caller's business.

        Returns:
            The answer, whatever its status. Its body is to be read to the end, or closed.

        Raises:
            ConnectionFailed: see its `sent` and `reused`.
            TimedOut: nothing came for `timeout.read` seconds, or no connection in `timeout.connect`.
            MalformedResponse: the answer is not HTTP/1.1.
            ValueError: the request cannot be written as one.
            OSError: a file that is sent could not be read.
        """
        home = self._homes.get(asyncio.get_running_loop()) or await self._new_home()
        pool = home.pools.get((address.scheme, address.host, address.port)) or home.new_pool(address)
        head = request_head(method, address, headers, body, pool.proxy)
        channel = pool.take() or await self._dial(address, pool.proxy, timeout.connect, home.opened)
        return await channel.exchange(method, head, body, timeout.read, pool.give)

    def alone(self) -> AsyncLoneTransport:
        """Returns a transport of the same trust whose connections are nobody else's, to be interrupted."""
        return AsyncLoneTransport(self._tls)

    async def aclose(self) -> None:
        """Closes this loop's idle connections; busy ones when their answers have come. It can go on after."""
        home = self._homes.pop(asyncio.get_running_loop(), None)
        if home is not None:
            home.close()
            await asyncio.sleep(0)

    async def _dial(
        self, address: Address, proxy: Proxy | None, timeout: float, opened: set[Channel]
    ) -> Channel:
        return await dial(address, proxy, self._tls, timeout, opened)

    async def _new_home(self) -> Home:
        loop = asyncio.get_running_loop()
        for dead in [known for known in self._homes if known.is_closed()]:
            del self._homes[dead]
        home = Home()
        await anext(home.end)
        return self._homes.setdefault(loop, home)


class AsyncLoneTransport(AsyncTransport):
    """A transport whose connections any task may end while another waits on one.

    Args:
        tls: whom to trust.
    """

    def __init__(self, tls: Tls) -> None:
        super().__init__()
        self._tls = tls
        self._interrupted = False

    async def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> AsyncRawResponse:
        """Sends a request once and reads the head of its answer; see `AsyncTransport.send`.

        Raises:
            Interrupted: so it was, before or meanwhile.
        """
        if self._interrupted:
            raise Interrupted
        try:
            return await super().send(method, address, headers, body, timeout)
        except MinioException as error:
            if self._interrupted:
                raise Interrupted from error
            raise

    async def _dial(
        self, address: Address, proxy: Proxy | None, timeout: float, opened: set[Channel]
    ) -> Channel:
        channel = await super()._dial(address, proxy, timeout, opened)
        if self._interrupted:  # before there was a channel to abort
            channel.abort()
            raise Interrupted
        return channel

    def interrupt(self) -> None:
        """Drops all connections of this loop for good; whoever waits on one gets an error at once."""
        self._interrupted = True
        home = self._homes.get(asyncio.get_running_loop())
        for channel in list(home.opened) if home is not None else ():
            channel.abort()


class Home:
    """The connections of one event loop.

    The loop ends all asynchronous generators before it closes: `end` is one that waits for just that, and
    drops whatever is open then, so that a program that forgets to close its client still ends quietly.
    """

    __slots__ = ("end", "opened", "pools")

    def __init__(self) -> None:
        self.pools: dict[tuple[str, str, int], Pool] = {}
        self.opened: set[Channel] = set()
        self.end = _at_the_end(self.opened)

    def new_pool(self, address: Address) -> Pool:
        """Makes the pool for a server; the environment is asked for a proxy."""
        pool = Pool(self.end, find_proxy(address.scheme, address.host, address.port))
        return self.pools.setdefault((address.scheme, address.host, address.port), pool)

    def close(self) -> None:
        """Drops idle connections, and from now on those that come back."""
        for pool in self.pools.values():
            pool.close()


async def _at_the_end(opened: set[Channel]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        for channel in list(opened):
            channel.abort()
        await asyncio.sleep(0)


class Pool:
    """Idle connections of one event loop to one server, the last used on top."""

    __slots__ = ("_closed", "_end", "_idle", "proxy")

    def __init__(self, end: AsyncGenerator[None], proxy: Proxy | None) -> None:
        self.proxy = proxy
        # An answer that is still arriving keeps its pool: the connections must not end before.
        self._end = end
        self._idle: deque[Channel] = deque()
        self._closed = False

    def take(self) -> Channel | None:
        """Returns an idle connection that is still alive, or None."""
        while self._idle:
            channel = self._idle.pop()
            if channel.is_alive:
                return channel
        return None

    def give(self, channel: Channel) -> None:
        """Takes a connection back; drops it if it cannot be used again."""
        if not channel.reusable or self._closed:
            channel.abort()
            return
        channel.idle_since = asyncio.get_running_loop().time()
        self._idle.append(channel)
        if channel.idle_since - self._idle[0].idle_since > IDLE_SECONDS:
            self._idle.popleft().abort()

    def close(self) -> None:
        """Drops what is idle, and from now on what comes back."""
        self._closed = True
        while self._idle:
            self._idle.pop().abort()
