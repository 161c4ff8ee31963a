"""Where one request goes: what the endpoint works out and the transport connects to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """Server, path and query of one request, as signed and as sent.

    Attributes:
        scheme: `http` or `https`.
        host: name or IP address to connect to; an IPv6 address without brackets.
        port: TCP port to connect to.
        host_header: value of the `Host` header: the port is left out where it is the scheme's own.
        path: percent-encoded path, from its first slash.
        query: percent-encoded query without the question mark; may be empty.
    """

    scheme: str
    host: str
    port: int
    host_header: str
    path: str
    query: str = ""

    @property
    def target(self) -> str:
        """What stands in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path
