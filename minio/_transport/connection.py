"""One connection of the synchronous transport: opened by urllib3, spoken to directly, one call at a time."""

from __future__ import annotations

import os
import socket
import ssl
import weakref
from contextlib import suppress

from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError
from urllib3.util import wait_for_read
from urllib3.util.ssltransport import SSLTransport

from minio._core.http.address import Address
from minio._core.http.bodies import Body
from minio._core.http.payload import length_of
from minio.error import ConnectionFailed, MinioException

from .failures import failure
from .http1 import HeadReader, ResponseHead
from .limits import JOINED_SIZE
from .proxies import Proxy, check_tunnel, tunnel_head, way_to
from .sender import Sender
from .tls import Tls

RECEIVE_SIZE = 64 * 1024


def connect(address: Address, proxy: Proxy | None, tls: Tls, timeout: float) -> Connection:
    """Opens a connection to a server, or to the proxy on the way to it.

    Raises:
        ConnectionFailed, TimedOut: it could not be made; nothing was sent.
    """
    hop = proxy or address
    context = tls.context() if "https" in (hop.scheme, address.scheme) else None
    # Nothing but names and TCP: what else urllib3 does for a connection, 1.26 and 2 do in different ways.
    maker = HTTPConnection(hop.host, hop.port, timeout=timeout)
    try:
        maker.connect()
        if context is not None:
            _secure(maker, context, address, proxy)
    except MinioException:
        maker.close()
        raise
    except (OSError, HTTPError, UnicodeError) as cause:
        maker.close()
        raise failure(cause, way_to(address, proxy), sent=False) from cause
    return Connection(maker, f"{address.host}:{address.port}")


def _secure(maker: HTTPConnection, context: ssl.SSLContext, address: Address, proxy: Proxy | None) -> None:
    """Speaks TLS with the proxy, the server, or through the one with the other, as their schemes say.

    Each layer is the maker's at once, whose `close` ends it when the next one fails.
    """
    if proxy is not None:
        if proxy.scheme == "https":
            maker.sock = context.wrap_socket(maker.sock, server_hostname=proxy.host.rstrip("."))
        if address.scheme == "http":
            return
        _tunnel(maker.sock, address, proxy)
    if isinstance(maker.sock, ssl.SSLSocket):
        maker.sock = SSLTransport(maker.sock, context, address.host)  # it has all that is used of a socket
    else:
        maker.sock = context.wrap_socket(maker.sock, server_hostname=address.host)


def _tunnel(sock: socket.socket, address: Address, proxy: Proxy) -> None:
    sock.sendall(tunnel_head(address, proxy))
    reader = HeadReader()
    answer = None
    while answer is None:
        data = sock.recv(RECEIVE_SIZE)
        if not data:
            raise ConnectionResetError("the proxy closed the connection before it had answered")
        answer = reader.feed(data)
    check_tunnel(answer.status, answer.reason, address)


def shut(sock: socket.socket) -> None:
    """Ends a connection under a thread that waits on it."""
    inner = getattr(sock, "socket", sock)  # TLS within TLS, on the way to a proxy
    with suppress(OSError):
        socket.socket.shutdown(inner, socket.SHUT_RDWR)  # not TLS's own, which would say goodbye first


class Connection:
    """A connected socket and what is known about it.

    Attributes:
        server: host and port, for messages.
        pid: the process that opened it; no other may use it.
        reusable: whether it can take another request after the answer at hand.
        idle_since: when it was last given back, on the monotonic clock.
    """

    __slots__ = (
        "__weakref__",
        "_close",
        "_socket",
        "_timeout",
        "_uses",
        "idle_since",
        "pid",
        "reusable",
        "server",
    )

    def __init__(self, maker: HTTPConnection, server: str) -> None:
        self.server = server
        self.pid = os.getpid()
        self.reusable = True
        self.idle_since = 0.0
        self._socket = maker.sock
        # Not `__del__`: in a cycle of garbage it may come after the socket's own, which complains.
        self._close = weakref.finalize(self, maker.close)
        self._timeout: float | None = None
        self._uses = 0

    def close(self) -> None:
        """Drops the connection."""
        self.reusable = False
        self._close()

    def interrupt(self) -> None:
        """Ends the connection under a thread that waits on it, which gets an error and closes it."""
        self.reusable = False
        shut(self._socket)

    def is_alive(self) -> bool:
        """Says whether an idle connection can be used: one with bytes to read was closed or out of step."""
        return not wait_for_read(self._socket, timeout=0.0)

    def exchange(self, head: bytes, body: Body | bytes, timeout: float) -> tuple[ResponseHead, bytes]:
        """Sends a request and reads the head of its answer; returns it with the first bytes of what follows.

        Raises:
            ConnectionFailed, TimedOut: no whole head came.
            MalformedResponse: what came is not HTTP.
        """
        if timeout != self._timeout:
            self._timeout = timeout
            self._socket.settimeout(timeout)
        self._uses += 1
        reader = HeadReader()
        answer, broken = self._send(head, body, reader)
        if answer is not None or broken is not None:
            self.reusable = False
        try:
            if isinstance(broken, TimeoutError):
                raise broken
            while answer is None:
                data = self._socket.recv(RECEIVE_SIZE)
                if not data:
                    raise ConnectionResetError("the server closed the connection before it had answered")
                answer = reader.feed(data)
        except OSError as cause:
            raise self._failure(broken or cause, reader) from cause
        if not answer.keep_alive:
            self.reusable = False
        return answer, reader.rest

    def _send(
        self, head: bytes, body: Body | bytes, reader: HeadReader
    ) -> tuple[ResponseHead | None, OSError | None]:
        length = length_of(body)
        if length > JOINED_SIZE:
            sender = Sender(self._socket, reader, self._timeout)
            sender.send(head, body)
            return sender.answer, sender.broken
        if length:
            head += body if isinstance(body, bytes) else b"".join(body.blocks())
        try:
            self._socket.sendall(head)
        except OSError as cause:
            return None, cause
        return None, None

    def _failure(self, cause: OSError, reader: HeadReader) -> Exception:
        error = failure(cause, self.server, sent=True)
        if isinstance(error, ConnectionFailed):
            error.reused = self._uses > 1 and not reader.started
        return error

    def receive(self, size: int) -> bytes:
        """Returns 1 to `size` bytes, or none at the end of the stream."""
        self._check_process()
        return self._socket.recv(size)

    def receive_into(self, view: memoryview) -> int:
        """Fills `view` from its start; returns how far, 0 at the end of the stream."""
        self._check_process()
        return self._socket.recv_into(view)

    def _check_process(self) -> None:
        if self.pid != os.getpid():
            raise ConnectionFailed(f"{self.server}: only the process that asked for an answer can read it")
