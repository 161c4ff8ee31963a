"""A finished answer: what transports return and generated parsers read."""

from __future__ import annotations

from collections.abc import Iterable


class Headers(dict[str, str]):
    """Response headers by lower-case name; repeated ones are joined with a comma. `raw` keeps the server's spelling."""

    __slots__ = ("raw",)

    def __init__(self, raw: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.raw = list(raw)
        for name, value in self.raw:
            name = name.lower()
            self[name] = f"{self[name]}, {value}" if name in self else value


class Response:
    """Status, headers and the whole body. `attempts` counts how often the request was sent, from 1."""

    __slots__ = ("status", "reason", "headers", "body", "attempts")

    def __init__(self, status: int, reason: str, headers: Headers, body: bytes = b"", attempts: int = 1) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body
        self.attempts = attempts
