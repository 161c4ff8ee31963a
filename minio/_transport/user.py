"""Transport over an HTTP client of the caller's own, asked as 7.2.16 asked it: through `urlopen` alone."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Protocol

import certifi
import urllib3
from urllib3 import HTTPResponse, PoolManager
from urllib3._collections import HTTPHeaderDict
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from minio._core.http.address import Address
from minio._core.http.bodies import BLOCK_SIZE, Body, BytesBody
from minio._core.http.response import Headers
from minio._core.options import Timeout
from minio._core.veiled import VeiledHeaders
from minio.error import IncompleteDownload, MinioException, TimedOut

from .failures import failure
from .lone import LoneUserTransport
from .sync import Transport

CONSTRUCTION_TIMEOUT = 300
"""Seconds to connect and to wait for bytes, as 7.2.16 sets them on the client that it makes itself."""


class HttpClient(Protocol):
    """What is used of a `urllib3.PoolManager`."""

    def urlopen(self, method: str, url: str, **keywords: Any) -> Any:
        """Sends a request."""


def _marks() -> tuple[object, ...]:
    """What a test suite replaces when it puts itself between a client and the network."""
    manager = urllib3.PoolManager
    pools = (HTTPConnectionPool, HTTPSConnectionPool)
    calls = (getattr(manager, "urlopen", None), *(pool.urlopen for pool in pools))
    return (manager, *calls, *(pool.ConnectionCls for pool in pools))


_GENUINE = _marks()


def default_transport(
    *,
    http_client: HttpClient | None = None,
    cert_check: bool = True,
    ssl_context: ssl.SSLContext | None = None,
) -> Transport | UserTransport:
    """Returns the transport for a synchronous client.

    Args:
        http_client: is used, and never closed, if there is one.
        cert_check: False accepts any certificate; does not matter with `http_client`.
        ssl_context: replaces the trust settings as a whole; does not matter with `http_client`.

    Raises:
        ValueError: `http_client` is none.
    """
    if http_client is not None:
        if not callable(getattr(http_client, "urlopen", None)):
            raise ValueError("HTTP client should be instance of `urllib3.PoolManager`")
        return UserTransport(http_client)
    if _marks() == _GENUINE:
        return Transport(cert_check=cert_check, ssl_context=ssl_context)
    made = urllib3.PoolManager(
        timeout=urllib3.Timeout(connect=CONSTRUCTION_TIMEOUT, read=CONSTRUCTION_TIMEOUT),
        maxsize=10,
        cert_reqs="CERT_REQUIRED" if cert_check else "CERT_NONE",
        ca_certs=os.environ.get("SSL_CERT_FILE") or certifi.where(),
        retries=False,
    )
    return UserTransport(made)


class _Headers(HTTPHeaderDict):
    """What 7.2.16 hands over; reports of crashes, which print urllib3's frames too, see no secret in it."""

    def __repr__(self) -> str:
        return repr(VeiledHeaders(self.items()))


class UserTransport:
    """Sends through `urlopen(method, url, body=, headers=, preload_content=)` of an object it does not own.

    Timeouts, proxies and certificates are that object's business. Redirects are not: urllib3 would take the
    session token and keys of SSE-C to whatever host an answer names.
    """

    def __init__(self, client: HttpClient) -> None:
        self.client = client
        # A stand-in for `urlopen` is asked as 7.2.16 asked, and follows nothing.
        genuine = isinstance(client, PoolManager) and PoolManager.urlopen is _GENUINE[1]
        # urllib3 1.26 takes a body that was cut for a whole one if it is not told.
        self._settings = {"redirect": False, "enforce_content_length": True} if genuine else {}

    def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout
    ) -> UserResponse:
        """Sends a request, as often as the client itself does, and returns the answer with its body unread.

        Args:
            method: such as `GET`.
            address: where to.
            headers: names and values as they go out.
            body: is handed over as bytes, as 7.2.16 does.
            timeout: only the client's own count.

        Raises:
            ConnectionFailed, TimedOut: what the client raised, in this package's words.
        """
        url = f"{address.scheme}://{address.host_header}{address.target}"
        try:
            answer = self.client.urlopen(
                method,
                url,
                body=_as_bytes(body) or None,
                headers=_Headers(headers),
                preload_content=False,
                **self._settings,
            )
        except (HTTPError, OSError) as cause:
            raise failure(cause, f"{address.host}:{address.port}", sent=True) from cause
        return UserResponse(method, answer)

    def alone(self) -> LoneUserTransport:
        """Returns a transport over the same client whose answers can be interrupted."""
        return LoneUserTransport(self)

    def close(self) -> None:
        """Leaves the client as it is: others may use it."""


class UserResponse:
    """An answer of the caller's HTTP client; anything with a `status` will do.

    Attributes:
        status: HTTP status.
        reason: the words after it, often none.
        headers: by lower-case name.
        length: bytes of the body; None where they are not announced.
    """

    __slots__ = ("_answer", "_blocks", "_received", "_rest", "headers", "length", "reason", "status")

    def __init__(self, method: str, answer: Any) -> None:
        reason = getattr(answer, "reason", None)
        headers = getattr(answer, "headers", None)
        self.status = int(answer.status)
        self.reason = reason if isinstance(reason, str) else ""
        self.headers = Headers(headers.items() if isinstance(headers, Mapping) else ())
        announced = "0" if method == "HEAD" else self.headers.get("content-length", "")
        self.length = int(announced) if announced.isascii() and announced.isdigit() else None
        self._answer = answer
        self._blocks = iter(()) if method == "HEAD" else _blocks(answer)
        self._rest: bytes | memoryview = b""
        self._received = 0

    @property
    def original(self) -> Any:
        """The answer as the caller's client gave it, its body as far unread as this one's."""
        return self._answer

    def read(self, size: int = -1) -> bytes:
        """Returns the next `size` bytes, fewer only at the end; all of them where `size` is negative.

        Raises:
            IncompleteDownload: the connection ended before the body.
            TimedOut: nothing came for as long as the client waits.
        """
        pieces: list[bytes] = []
        while size and self._fill():
            piece = self._cut(len(self._rest) if size < 0 else size)
            size -= len(piece) if size > 0 else 0
            pieces.append(piece)
        return b"".join(pieces)

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Puts what there is into `buffer`, waiting while there is nothing; returns how much, 0 at the end.

        Raises:
            as `read` does.
        """
        if not self._fill():
            return 0
        with memoryview(buffer) as view:
            piece = self._cut(len(view))
            view[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        """Gives up the rest of the body."""
        self._blocks = iter(())
        self._let_go("close", "release_conn")

    def _let_go(self, *names: str) -> None:
        for name in names:
            method = getattr(self._answer, name, None)
            if callable(method):
                method()

    def _cut(self, size: int) -> bytes:
        piece, self._rest = self._rest[:size], memoryview(self._rest)[size:]
        return bytes(piece)

    def _fill(self) -> bool:
        """Waits until there is something in `_rest`; says no at the end of the body."""
        while not self._rest:
            try:
                block = next(self._blocks, None)
            except (HTTPError, OSError) as cause:
                self.close()
                raise self._broken(cause) from cause
            if block is None:
                # Not closed: that would cost the connection of a HEAD, whose body nobody reads.
                self._let_go("release_conn")
                return False
            self._rest = block
            self._received += len(block)
        return True

    def _broken(self, cause: Exception) -> MinioException:
        error = failure(cause, "the HTTP client", sent=True)
        return error if isinstance(error, TimedOut) else IncompleteDownload(self._received, self.length)


def _as_bytes(body: Body | bytes) -> bytes:
    if isinstance(body, bytes):
        return body
    return bytes(body.view) if isinstance(body, BytesBody) else b"".join(body.blocks())


def _blocks(answer: Any) -> Iterator[bytes]:
    """Yields the body of an answer, by whichever of its ways it has one."""
    if isinstance(answer, HTTPResponse):
        return answer.stream(BLOCK_SIZE, decode_content=False)
    data = getattr(answer, "data", None)
    if isinstance(data, bytes):
        return iter((data,))
    if hasattr(answer, "stream"):
        blocks: Iterator[bytes] = iter(answer.stream(BLOCK_SIZE))
        return blocks
    if hasattr(answer, "read"):
        return iter(partial(answer.read, BLOCK_SIZE), b"")
    return iter(())
