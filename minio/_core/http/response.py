"""A finished answer: what transports return and generated parsers read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from minio.error import EXCERPT, InvalidResponseError


class Headers(dict[str, str]):
    """Headers by lower-case name, repeated ones joined with a comma; `raw` keeps the server's spelling."""

    __slots__ = ("raw",)

    def __init__(self, raw: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.raw = list(raw)
        for name, value in self.raw:
            name = name.lower()
            self[name] = f"{self[name]}, {value}" if name in self else value


class Headed(Protocol):
    """An answer whose head is known; its body may be unread."""

    status: int
    headers: Headers


class Response:
    """Status, headers and the whole body. `attempts` counts how often the request was sent, from 1."""

    __slots__ = ("attempts", "body", "headers", "reason", "status")

    def __init__(
        self, status: int, reason: str, headers: Headers, body: bytes = b"", attempts: int = 1
    ) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body
        self.attempts = attempts


def invalid(response: Headed, found: str | None) -> InvalidResponseError:
    """The error of an answer that cannot be what was asked for; `found` is what it says, or what is wrong."""
    return InvalidResponseError(response.status, response.headers.get("content-type"), found)


def excerpt(body: bytes) -> str:
    """The beginning of a body as text, as errors quote it."""
    return body[:EXCERPT].decode("utf-8", "replace")
