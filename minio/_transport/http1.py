"""Heads of HTTP/1.1 as bytes (RFC 9112), written and read. Pure; both transports share it, and `framing`.

What two readers could understand differently is refused, never guessed: folded lines, bare CR or LF, lengths
that disagree, a length beside a transfer coding. The transports drop the connection such bytes came from.
"""

from __future__ import annotations

from collections.abc import Mapping

from minio._core.checks import TOKEN
from minio._core.http.response import Headers
from minio._core.veiled import VeiledBytes
from minio.error import MalformedResponse

MAX_HEAD = 64 * 1024
"""Bytes of a response head, all informational ones before it included."""
MAX_HEADERS = 200
MAX_KNOWN_NAMES = 1024

CHUNKED = -1
UNTIL_CLOSE = -2

_VERSIONS = ("HTTP/1.1 ", "HTTP/1.0 ")
_known_names: dict[str, str] = {}
"""Header names seen before, checked, with their lower-case form: servers send the same few dozen all day."""


def encode_head(method: str, target: str, headers: Mapping[str, str], length: int) -> bytes:
    """Writes a request head.

    Args:
        method: such as `GET`.
        target: what stands in the request line: path and query, already percent-encoded.
        headers: names and values as they go out; `Content-Length` is added where it is missing and due.
        length: bytes of the body that will follow.

    Raises:
        ValueError: it would break the head apart, cannot be written, or contradicts the body's length.
    """
    if not target.isascii() or " " in target or not method.isalpha():
        raise ValueError(f"request line must be ASCII without spaces, got {method!r} {target!r}")
    lines = [f"{method} {target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    announced = headers.get("Content-Length")
    if announced is None:
        if length or method in ("PUT", "POST"):
            lines.append(f"Content-Length: {length}")
    elif announced != str(length):
        raise ValueError(f"header Content-Length must be {length}, the length of the body, got {announced!r}")
    lines.append("\r\n")
    head = "\r\n".join(lines)
    if head.count("\n") != len(lines) or head.count("\r") != len(lines) or "\0" in head:
        broken = [name for name, value in headers.items() if not {"\r", "\n", "\0"}.isdisjoint(name + value)]
        where = f"header {broken[0]!r}" if broken else f"target {target!r}"
        raise ValueError(f"{where} must not hold CR, LF or NUL")
    lowered = head.lower()
    if "\r\ntransfer-encoding:" in lowered or lowered.count("\r\ncontent-length:") > 1:
        raise ValueError("headers must not say a second time how long the body is")
    return VeiledBytes(head.encode("latin-1"))


class ResponseHead:
    """Status line and headers of an answer, and what they say about its body and its connection.

    Attributes:
        framing: bytes of the body, or `CHUNKED`, or `UNTIL_CLOSE`; a HEAD's answer says what a GET's would.
        keep_alive: whether the server will take another request on this connection.
    """

    __slots__ = ("framing", "headers", "keep_alive", "reason", "status")

    def __init__(self, status: int, reason: str, headers: Headers, framing: int, keep_alive: bool) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.framing = framing
        self.keep_alive = keep_alive


def parse_head(data: bytes) -> ResponseHead:
    """Reads a response head that stands without its closing empty line.

    Raises:
        MalformedResponse: it is not HTTP/1.x, or could be read in two ways.
    """
    text = data.decode("latin-1")
    lines = text.split("\r\n")
    if text.count("\n") != len(lines) - 1 or text.count("\r") != len(lines) - 1 or "\0" in text:
        raise MalformedResponse("a response head holds a NUL, or a CR or LF alone")
    if len(lines) > MAX_HEADERS + 1:
        raise MalformedResponse(f"a response has more than {MAX_HEADERS} headers")
    status_line = lines[0]
    version, status, space = status_line[:9], status_line[9:12], status_line[12:13]
    if version not in _VERSIONS or status < "100" or not _is_number(status, 3) or space not in ("", " "):
        raise MalformedResponse(f"a response starts with {status_line[:80]!r}")
    headers = _fields(lines)
    old = version == "HTTP/1.0 "
    framing = _framing(headers, old)
    return ResponseHead(int(status), status_line[13:], headers, framing, _keep_alive(headers, old))


def _fields(lines: list[str]) -> Headers:
    headers = Headers()
    by_key: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        key = _known_names.get(name)
        if key is None or not colon:
            key = _checked_name(name, line)
        value = value.strip(" \t")
        headers.raw.append((name, value))
        by_key[key] = f"{by_key[key]}, {value}" if key in by_key else value
    headers.update(by_key)
    return headers


def _checked_name(name: str, line: str) -> str:
    if not name or name == line or not TOKEN.issuperset(name):
        raise MalformedResponse(f"a response header reads {line[:80]!r}")
    key = name.lower()
    if len(_known_names) < MAX_KNOWN_NAMES:
        _known_names[name] = key
    return key


def _framing(headers: Headers, old: bool) -> int:
    coding = headers.get("transfer-encoding")
    length = headers.get("content-length")
    if coding is not None:
        if length is not None or old or coding.lower() != "chunked":
            raise MalformedResponse(f"a response has Transfer-Encoding {coding!r}, Content-Length {length!r}")
        return CHUNKED
    if length is None:
        return UNTIL_CLOSE
    if not _is_number(length, 18):
        values = {value.strip(" \t") for value in length.split(",")}
        length = values.pop()
        if values or not _is_number(length, 18):
            raise MalformedResponse(f"a response has Content-Length {headers['content-length']!r}")
    return int(length)


def _keep_alive(headers: Headers, old: bool) -> bool:
    connection = headers.get("connection")
    if connection is None:
        return not old
    options = {option.strip(" \t") for option in connection.lower().split(",")}
    return "keep-alive" in options if old else "close" not in options


def _is_number(text: str, most: int) -> bool:
    return 0 < len(text) <= most and text.isascii() and text.isdigit()


class HeadReader:
    """Takes bytes as they come until the final answer's head is whole; skips informational ones (1xx)."""

    __slots__ = ("_budget", "_data", "_searched")

    def __init__(self) -> None:
        self._data = b""
        self._searched = 0
        self._budget = MAX_HEAD

    @property
    def started(self) -> bool:
        """Whether any byte came."""
        return bool(self._data) or self._budget < MAX_HEAD

    @property
    def rest(self) -> bytes:
        """What came after the head: the start of the body."""
        return self._data

    def feed(self, data: bytes) -> ResponseHead | None:
        """Returns the head once it is whole, else None.

        Raises:
            MalformedResponse: see `parse_head`; or the head is longer than 64 KiB.
        """
        data = self._data = self._data + data if self._data else data
        while True:
            end = data.find(b"\r\n\r\n", self._searched, self._budget)
            if end < 0:
                self._refuse_early(data)
                self._searched = max(0, len(data) - 3)
                return None
            head = parse_head(data[:end])
            data = self._data = data[end + 4 :]
            self._searched = 0
            if head.status >= 200:
                return head
            if head.status == 101:
                raise MalformedResponse("a response switches to a protocol nobody asked for")
            self._budget -= end + 4

    def _refuse_early(self, data: bytes) -> None:
        if len(data) >= self._budget:
            raise MalformedResponse(f"a response head is longer than {MAX_HEAD} bytes")
        if not data.startswith(b"HTTP/1."[: len(data)]):
            raise MalformedResponse(f"a response starts with {data[:80].decode('latin-1')!r}")
