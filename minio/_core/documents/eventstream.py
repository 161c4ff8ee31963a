"""Messages of an event stream, as SelectObjectContent answers with, told apart and checked.

A message is a prelude of 12 bytes (length of the whole, length of the headers, CRC32 of those eight bytes),
headers, payload, and the CRC32 of all before it; numbers are big-endian. Bytes may arrive cut anywhere.

Source: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

from minio.error import MalformedEventStream

PRELUDE = 12
CRC = 4
MAX_MESSAGE = 16 * 1024**2 + PRELUDE + CRC + 128 * 1024
"""Bytes of the longest message: the format allows 16 MiB of payload and 128 KiB of headers."""

_STRING = 7
_WIDTHS = {0: 0, 1: 0, 2: 1, 3: 2, 4: 4, 5: 8, 8: 8, 9: 16}
"""Bytes of header values that are neither text nor bytes, by their type; nothing here reads those."""
_BYTES = 6


class Message(NamedTuple):
    """One message: its headers that are text, and its payload."""

    headers: dict[str, str]
    payload: bytes


class EventStream:
    """Takes bytes as they come and gives the messages that are complete.

    A message is given only after both of its checksums were found right.
    """

    __slots__ = ("_buffer", "_size")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._size = 0

    def feed(self, data: bytes | memoryview) -> Iterator[Message]:
        """Takes the next bytes; yields what messages they complete.

        Raises:
            MalformedEventStream: a checksum is wrong, or a length cannot be.
        """
        self._buffer += data
        while message := self._next():
            yield message

    def finish(self) -> None:
        """Says that no more bytes will come.

        Raises:
            MalformedEventStream: a message is incomplete.
        """
        if self._buffer:
            raise MalformedEventStream(
                f"insufficient data: the stream ends {len(self._buffer)} bytes into a message"
            )

    def _next(self) -> Message | None:
        if not self._size and len(self._buffer) >= PRELUDE:
            self._size = _message_size(self._buffer)
        if not self._size or len(self._buffer) < self._size:
            return None
        data = bytes(memoryview(self._buffer)[: self._size])
        del self._buffer[: self._size]
        self._size = 0
        _check("message", data[:-CRC], data[-CRC:])
        end = PRELUDE + int.from_bytes(data[4:8], "big")
        return Message(_read_headers(data[PRELUDE:end]), data[end:-CRC])


def _message_size(data: bytearray) -> int:
    """Reads a prelude; its lengths count only when its checksum is right."""
    _check("prelude", data[:8], data[8:PRELUDE])
    size, headers = int.from_bytes(data[:4], "big"), int.from_bytes(data[4:8], "big")
    if not PRELUDE + headers + CRC <= size <= MAX_MESSAGE:
        raise MalformedEventStream(f"a message of {size} bytes cannot have {headers} bytes of headers")
    return size


def _check(part: str, data: bytes | bytearray, announced: bytes | bytearray) -> None:
    expected, got = int.from_bytes(announced, "big"), crc32(data)
    if expected != got:
        raise MalformedEventStream(f"{part} CRC mismatch; expected: {expected}, got: {got}")


def _read_headers(data: bytes) -> dict[str, str]:
    headers: dict[str, str] = {}
    position = 0
    try:
        while position < len(data):
            name_end = position + 1 + data[position]
            name, kind = data[position + 1 : name_end].decode(), data[name_end]
            position = name_end + 1
            width = _WIDTHS.get(kind, -1)
            if width < 0 and kind not in (_STRING, _BYTES):
                raise MalformedEventStream(f"header {name!r} has a value of the unknown type {kind}")
            if width < 0:
                width = data[position] << 8 | data[position + 1]
                position += 2
            value = data[position : position + width]
            if len(value) < width:
                raise IndexError
            if kind == _STRING:
                headers[name] = value.decode()
            position += width
    except (IndexError, UnicodeDecodeError) as cause:
        raise MalformedEventStream("the headers of a message are cut short, or no text") from cause
    return headers
