"""Connections that any thread may end while another waits on them: for answers that come when they come."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from minio._core.http.address import Address
from minio._core.http.bodies import Body
from minio._core.options import Timeout
from minio.error import MinioException

from .connection import Connection, connect, shut
from .framing import body_reader
from .incoming import RawResponse
from .proxies import find_proxy, request_head
from .tls import Tls

if TYPE_CHECKING:
    from .user import UserResponse, UserTransport


class Interrupted(Exception):
    """Somebody ended the connection on purpose: nothing is sent again."""


class LoneTransport:
    """Sends each request over a connection of its own; one thread sends and reads, any may interrupt it.

    Args:
        tls: whom to trust.
    """

    def __init__(self, tls: Tls) -> None:
        self._tls = tls
        self._connection: Connection | None = None
        self._interrupted = False

    def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> RawResponse:
        """Sends a request once and reads the head of its answer; see `Transport.send`.

        Raises:
            Interrupted: so it was, before or meanwhile.
        """
        proxy = find_proxy(address.scheme, address.host, address.port)
        head = request_head(method, address, headers, body, proxy)
        connection = self._connection = connect(address, proxy, self._tls, timeout.connect)
        try:
            if self._interrupted:
                raise Interrupted
            answer, rest = connection.exchange(head, body, timeout.read)
            return RawResponse(answer, body_reader(method, answer), rest, connection, Connection.close)
        except BaseException as error:
            connection.close()
            if self._interrupted and isinstance(error, MinioException):
                raise Interrupted from error
            raise

    def interrupt(self) -> None:
        """Ends the connection for good; whoever waits on it gets an error at once."""
        self._interrupted = True
        if self._connection is not None:
            self._connection.interrupt()

    def close(self) -> None:
        """There is nothing idle."""


class LoneUserTransport:
    """Sends through the caller's own HTTP client, and can end the last answer, as far as that client can.

    Args:
        transport: has the client.
    """

    def __init__(self, transport: UserTransport) -> None:
        self._transport = transport
        self._answer: Any = None

    def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> UserResponse:
        """Sends a request; see `UserTransport.send`."""
        response = self._transport.send(method, address, headers, body, timeout)
        self._answer = response.original
        return response

    def interrupt(self) -> None:
        """Ends the answer under a thread that reads it."""
        if getattr(self._answer, "closed", False):
            return  # its connection may be another call's by now
        with suppress(Exception):
            if hasattr(self._answer, "shutdown"):
                self._answer.shutdown()
            else:  # urllib3 before 2.3
                shut(self._answer.connection.sock)

    def close(self) -> None:
        """Leaves the client as it is: others may use it."""
