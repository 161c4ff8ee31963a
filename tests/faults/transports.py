"""Both transports behind one face, so that one test serves both."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Coroutine
from typing import Any, Protocol, TypeVar

from minio._core.http.address import Address
from minio._core.http.bodies import Body
from minio._core.http.response import Headers
from minio._core.options import Timeout
from minio._transport.aio import AsyncTransport
from minio._transport.arriving import AsyncRawResponse
from minio._transport.sync import Transport
from tests.faults.script import ScriptedServer, reply

T = TypeVar("T")

QUICK = Timeout(connect=5, read=0.25)
PATIENT = Timeout(connect=5, read=10)
CHUNKED = {"Transfer-Encoding": "chunked"}


class Answer(Protocol):
    """What both transports return, once it can be called from anywhere."""

    status: int
    reason: str
    headers: Headers
    length: int | None

    def read(self, size: int = -1) -> bytes: ...

    def readinto(self, buffer: bytearray | memoryview) -> int: ...

    def close(self) -> None: ...


class Sender(Protocol):
    """What both transports are, once they can be called from anywhere."""

    def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> Answer: ...

    def close_connections(self) -> None: ...

    def close(self) -> None: ...


class BlockingTransport(Transport):
    """The synchronous transport as it is."""

    def close_connections(self) -> None:
        """Closes the transport."""
        super().close()


class BlockingAsyncTransport:
    """The asynchronous transport on an event loop of its own, which runs only while a call does."""

    def __init__(self, *, cert_check: bool = True, ssl_context: ssl.SSLContext | None = None) -> None:
        self._loop = asyncio.new_event_loop()
        self._transport = AsyncTransport(cert_check=cert_check, ssl_context=ssl_context)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs the loop until `work` is done."""
        return self._loop.run_until_complete(work)

    def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> BlockingAnswer:
        """Sends a request."""
        return BlockingAnswer(self, self.run(self._transport.send(method, address, headers, body, timeout)))

    def close_connections(self) -> None:
        """Closes the transport."""
        self.run(self._transport.aclose())

    def close(self) -> None:
        """Closes the transport, then the loop."""
        self.close_connections()
        self.run(self._loop.shutdown_asyncgens())
        self.run(self._loop.shutdown_default_executor())
        self._loop.close()


class BlockingAnswer:
    """An answer of the asynchronous transport."""

    def __init__(self, owner: BlockingAsyncTransport, raw: AsyncRawResponse) -> None:
        self._owner = owner
        self._raw = raw
        self.status = raw.status
        self.reason = raw.reason
        self.headers = raw.headers
        self.length = raw.length

    def read(self, size: int = -1) -> bytes:
        """Reads."""
        return self._owner.run(self._raw.read(size))

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Reads into a buffer."""
        return self._owner.run(self._raw.readinto(buffer))

    def close(self) -> None:
        """Gives up the rest."""
        self._owner.run(self._raw.aclose())


def make(flavour: str, *, cert_check: bool = True, ssl_context: ssl.SSLContext | None = None) -> Sender:
    """Makes the transport of a flavour: `sync` or `async`."""
    kind = BlockingTransport if flavour == "sync" else BlockingAsyncTransport
    return kind(cert_check=cert_check, ssl_context=ssl_context)


def at(endpoint: str, target: str = "/b/k", scheme: str = "http") -> Address:
    """The address of `target` on a server."""
    host, _, port = endpoint.rpartition(":")
    path, _, query = target.partition("?")
    return Address(scheme, host, int(port), endpoint, path, query)


def get(transport: Sender, server: ScriptedServer, timeout: Timeout = PATIENT, method: str = "GET") -> Answer:
    """Asks a scripted server."""
    return transport.send(method, at(server.endpoint), {"Host": server.endpoint}, b"", timeout)


def put(transport: Sender, server: ScriptedServer, body: Body | bytes, timeout: Timeout = PATIENT) -> Answer:
    """Sends a body to a scripted server."""
    return transport.send("PUT", at(server.endpoint), {"Host": server.endpoint}, body, timeout)


def works(transport: Sender, server: ScriptedServer) -> None:
    """The next call is as if nothing had happened."""
    server.play(reply(200, body=b"fine"))
    assert get(transport, server).read() == b"fine"
