"""The synchronous transport: sends a request once and hands out its answer, its body unread."""

from __future__ import annotations

import os
import ssl
from collections import deque
from time import monotonic

from minio._core.http.address import Address
from minio._core.http.bodies import Body
from minio._core.options import Timeout

from .connection import Connection, connect
from .framing import body_reader
from .incoming import RawResponse
from .limits import IDLE_SECONDS
from .lone import LoneTransport
from .proxies import Proxy, find_proxy, request_head
from .tls import Tls


class Transport:
    """Sends requests over connections that it keeps open between them.

    It may be used from many threads at once, and after a fork. Proxies are those of `HTTP_PROXY`,
    `HTTPS_PROXY` and `NO_PROXY`; trusted certificates those in the file that `SSL_CERT_FILE` names, else
    certifi's. There is no limit to connections open at once: as many as there are calls.

    Args:
        cert_check: False accepts any certificate, and warns once.
        ssl_context: replaces the trust settings as a whole, for private authorities or client certificates.
    """

    def __init__(self, *, cert_check: bool = True, ssl_context: ssl.SSLContext | None = None) -> None:
        self._tls = Tls(cert_check, ssl_context)
        self._pools: dict[tuple[str, str, int], Pool] = {}
        self._pid = os.getpid()

    def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> RawResponse:
        """Sends a request once and reads the head of its answer.

        Args:
            method: such as `GET`.
            address: where to.
            headers: names and values as they go out; `Content-Length` is added where it is missing and due.
            body: is sent from its start.
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
        if self._pid != os.getpid():
            self.close()  # in a child these are copies: the parent's own sockets stay open
        pool = self._pools.get((address.scheme, address.host, address.port)) or self._new_pool(address)
        head = request_head(method, address, headers, body, pool.proxy)
        connection = pool.take() or connect(address, pool.proxy, self._tls, timeout.connect)
        try:
            answer, rest = connection.exchange(head, body, timeout.read)
            return RawResponse(answer, body_reader(method, answer), rest, connection, pool.give)
        except BaseException:
            connection.close()
            raise

    def alone(self) -> LoneTransport:
        """Returns a transport of the same trust whose connections are nobody else's, to be interrupted."""
        return LoneTransport(self._tls)

    def close(self) -> None:
        """Closes idle connections; busy ones when their answers have been read. It can go on after that."""
        pools, self._pools, self._pid = self._pools, {}, os.getpid()
        for pool in pools.values():
            pool.close()

    def _new_pool(self, address: Address) -> Pool:
        proxy = find_proxy(address.scheme, address.host, address.port)
        return self._pools.setdefault((address.scheme, address.host, address.port), Pool(proxy))


class Pool:
    """Idle connections to one server, the last used on top.

    It has no lock, which a fork could leave locked for ever: single operations of a deque are atomic.
    """

    __slots__ = ("_closed", "_idle", "proxy")

    def __init__(self, proxy: Proxy | None) -> None:
        self.proxy = proxy
        self._idle: deque[Connection] = deque()
        self._closed = False

    def take(self) -> Connection | None:
        """Returns an idle connection that is still alive, or None."""
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:
                return None
            if connection.is_alive():
                return connection
            connection.close()
        return None

    def give(self, connection: Connection) -> None:
        """Takes a connection back; closes it if it cannot be used again."""
        if not connection.reusable or self._closed or connection.pid != os.getpid():
            connection.close()
            return
        connection.idle_since = monotonic()
        self._idle.append(connection)
        self._trim(connection.idle_since - IDLE_SECONDS)
        if self._closed:
            self._drop_idle()

    def close(self) -> None:
        """Closes what is idle, and from now on what comes back."""
        self._closed = True
        self._drop_idle()

    def _trim(self, oldest_useful: float) -> None:
        try:
            if self._idle[0].idle_since >= oldest_useful:
                return
            connection = self._idle.popleft()
        except IndexError:
            return
        if connection.idle_since < oldest_useful:
            connection.close()
        else:  # another thread was faster, and this is not the one that was looked at
            self._idle.appendleft(connection)

    def _drop_idle(self) -> None:
        while self._idle:
            try:
                self._idle.pop().close()
            except IndexError:
                return
