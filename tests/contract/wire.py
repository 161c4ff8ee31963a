"""A caller without a network: it keeps the request and gives the example's answer."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, quote
from xml.etree import ElementTree as ET

from minio._core.documents.xml import parse
from minio._core.http.answers import error_of, is_error
from minio._core.http.request import Request
from minio._core.http.response import Headers, Response


class Answer:
    """Gives one example's answer, whole or as a stream."""

    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said
        self.request: Request | None = None

    def respond(self, request: Request) -> Response:
        """Keeps the request; raises what a caller raises for such an answer."""
        self.request = request
        headers = Headers(self.said.get("headers", {}).items())
        response = Response(self.said["status"], "", headers, self.said.get("body", "").encode())
        refused = not 200 <= response.status < 300
        if refused or (request.operation.error_in_ok and is_error(request, response.body)):
            raise error_of(request, response)
        return response


class Stream:
    """An unread body."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self.unread = response.body

    def readinto(self, buffer: bytearray) -> int:
        """Gives the body in pieces of a few bytes, as a slow server does."""
        piece, self.unread = self.unread[:7], self.unread[7:]
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        """Nothing is open."""


class AwaitedStream(Stream):
    """The same, awaited."""

    async def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        return Stream.readinto(self, buffer)

    async def aclose(self) -> None:
        """Nothing is open."""


class Caller(Answer):
    """What both have."""

    def alone(self) -> tuple[Caller, None]:
        return self, None


class BlockingCaller(Caller):
    """Stands in for `Caller`."""

    def call(self, request: Request, options: Any = None) -> Response:
        return self.respond(request)

    def open(self, request: Request, options: Any = None) -> Stream:
        return Stream(self.respond(request))


class AwaitedCaller(Caller):
    """Stands in for `AsyncCaller`."""

    async def call(self, request: Request, options: Any = None) -> Response:
        return self.respond(request)

    async def open(self, request: Request, options: Any = None) -> Stream:
        return AwaitedStream(self.respond(request))


def sent(request: Request) -> tuple[str, str, list[tuple[str, str]]]:
    """Method, encoded path and decoded query, as path-style addresses have them."""
    path = request.path or "/" + request.bucket + (f"/{request.key}" if request.key else "")
    return request.method, quote(path, safe="/~"), sorted(request.query)


def described(line: str) -> tuple[str, str, list[tuple[str, str]]]:
    """The same of an example's request line."""
    method, _, target = line.partition(" ")
    path, _, query = target.partition("?")
    return method, path, sorted(parse_qsl(query, keep_blank_values=True))


def body_of(request: Request) -> bytes:
    """All bytes of a request's body."""
    body = request.body
    return body if isinstance(body, bytes) else b"".join(bytes(block) for block in body.blocks())


def canonical(body: bytes) -> Any:
    """A body for comparison: XML and JSON as trees, anything else as bytes."""
    stripped = body.strip()
    if stripped.startswith(b"<") and stripped.endswith(b">"):
        return _tree(parse(stripped), _namespace(stripped))
    if stripped.startswith((b"{", b"[")):
        return json.loads(stripped)
    return body


def _tree(element: ET.Element, namespace: str = "") -> Any:
    children = [_tree(child) for child in element]
    text = (element.text or "").strip() if children else element.text or ""
    attributes = {name: value for name, value in element.items() if not name.startswith("xmlns")}
    return namespace, element.tag, attributes, text, children


def _namespace(body: bytes) -> str:
    """The namespace of the root, which the parser of the package passes over."""
    tag = ET.fromstring(body).tag
    return tag.partition("}")[0] if tag.startswith("{") else ""
