# Derived from minio/_flows/_async/wire.py; change that and run `make generate`.
"""What a caller needs of a transport; `minio._transport` has them, and whoever tests may bring another."""

from __future__ import annotations

from typing import Protocol

from minio._core.http.address import Address
from minio._core.http.bodies import Body
from minio._core.http.response import Headers
from minio._core.options import Timeout


class RawResponse(Protocol):
    """Status, headers and unread body of one answer, as the transport gives it."""

    status: int
    reason: str
    headers: Headers
    length: int | None

    def read(self, size: int = -1, /) -> bytes:
        """Returns the next `size` bytes, fewer only at the end; all that is left where `size` is negative."""
        ...

    def readinto(self, buffer: bytearray | memoryview, /) -> int:
        """Puts at least a byte into `buffer`; returns how many, 0 at the end."""
        ...

    def close(self) -> None:
        """Closes the response and discards the rest of the body."""
        ...


class Transport(Protocol):
    """Sends a request once: no retry, no redirect, no decoding."""

    def send(
        self, method: str, address: Address, headers: dict[str, str], body: Body | bytes, timeout: Timeout, /
    ) -> RawResponse:
        """Sends one request, and returns its answer as soon as its head is there."""
        ...

    def close(self) -> None:
        """Closes all connections."""
        ...
