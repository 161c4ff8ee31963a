"""Event streams: cut anywhere, and damaged anywhere."""

from __future__ import annotations

import struct
from itertools import pairwise
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.documents.eventstream import MAX_MESSAGE, EventStream, Message
from minio.error import InvalidResponseError, MalformedEventStream


def message(headers: dict[str, str], payload: bytes = b"", raw_headers: bytes | None = None) -> bytes:
    """The bytes of a message."""
    block = b"".join(
        bytes([len(name.encode())])
        + name.encode()
        + b"\x07"
        + struct.pack(">H", len(value.encode()))
        + value.encode()
        for name, value in headers.items()
    )
    block = block if raw_headers is None else raw_headers
    prelude = struct.pack(">II", 16 + len(block) + len(payload), len(block))
    whole = prelude + struct.pack(">I", crc32(prelude)) + block + payload
    return whole + struct.pack(">I", crc32(whole))


def event(kind: str, payload: bytes = b"") -> bytes:
    """The bytes of an event."""
    return message({":message-type": "event", ":event-type": kind}, payload)


MESSAGES = [
    Message({":message-type": "event", ":event-type": "Records"}, "größe,1\n".encode()),
    Message({}, b""),
    Message({":message-type": "event", ":event-type": "End", "": "ä"}, b"\0" * 300),
]
STREAM = b"".join(message(*each) for each in MESSAGES)


def read(*blocks: bytes) -> list[Message]:
    stream = EventStream()
    found = [each for block in blocks for each in stream.feed(block)]
    stream.finish()
    return found


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_messages_are_found_however_the_bytes_are_cut(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(STREAM)]
    assert read(*(STREAM[a:b] for a, b in pairwise(edges))) == MESSAGES


def test_messages_are_found_byte_by_byte() -> None:
    assert read(*(STREAM[i : i + 1] for i in range(len(STREAM)))) == MESSAGES


@given(
    st.lists(
        st.tuples(
            st.dictionaries(st.text(max_size=20), st.text(max_size=80), max_size=4), st.binary(max_size=200)
        )
    )
)
def test_any_message_is_read_back(written: list[tuple[dict[str, str], bytes]]) -> None:
    assert read(b"".join(message(*each) for each in written)) == [Message(*each) for each in written]


@given(st.integers(0, len(STREAM) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_refused(position: int, bit: int) -> None:
    damaged = bytearray(STREAM)
    damaged[position] ^= 1 << bit
    with pytest.raises(MalformedEventStream, match=r"CRC mismatch; expected: [0-9]+, got: [0-9]+"):
        read(bytes(damaged))


@pytest.mark.parametrize("position", range(len(event("Records", b"abc"))))
def test_nothing_of_a_damaged_message_is_given(position: int) -> None:
    damaged = bytearray(event("Records", b"abc"))
    damaged[position] ^= 0xFF
    stream = EventStream()
    with pytest.raises(MalformedEventStream):
        assert not list(stream.feed(bytes(damaged)))
        stream.finish()


@given(st.integers(1, len(STREAM) - 1))
def test_a_cut_stream_is_refused(length: int) -> None:
    ends = {0}
    for each in MESSAGES:
        ends.add(max(ends) + len(message(*each)))
    if length in ends:
        return
    with pytest.raises(MalformedEventStream, match="insufficient data"):
        read(STREAM[:length])


def test_headers_of_other_types_are_passed_over() -> None:
    values = {0: b"", 1: b"", 2: b"1", 3: b"12", 4: b"1234", 5: b"12345678", 8: b"12345678", 9: b"1" * 16}
    block = b"".join(b"\x01" + bytes([97 + kind, kind]) + value for kind, value in values.items())
    block += b"\x01y\x06\x00\x02\xff\xfe" + b"\x01z\x07\x00\x02ok"
    assert read(message({}, b"p", block)) == [Message({"z": "ok"}, b"p")]


@pytest.mark.parametrize(
    ("block", "told"),
    [
        (b"\x05ab", "cut short"),
        (b"\x01a", "cut short"),
        (b"\x01a\x07\x00", "cut short"),
        (b"\x01a\x07\x00\x05abc", "cut short"),
        (b"\x01a\x04\x00", "cut short"),
        (b"\x01\xff\x07\x00\x00", "no text"),
        (b"\x01a\x0a", "'a' has a value of the unknown type 10"),
    ],
)
def test_headers_that_cannot_be_are_refused(block: bytes, told: str) -> None:
    with pytest.raises(MalformedEventStream, match=told):
        read(message({}, b"", block))


@pytest.mark.parametrize(("size", "headers"), [(15, 0), (20, 5), (MAX_MESSAGE + 1, 0), (2**32 - 1, 0)])
def test_lengths_that_cannot_be_are_refused_before_they_are_waited_for(size: int, headers: int) -> None:
    prelude = struct.pack(">II", size, headers)
    with pytest.raises(MalformedEventStream, match=f"a message of {size} bytes cannot have {headers}"):
        list(EventStream().feed(prelude + struct.pack(">I", crc32(prelude))))


def test_the_error_is_what_programs_catch() -> None:
    assert issubclass(MalformedEventStream, OSError)  # as 7.2.16 raised
    assert issubclass(MalformedEventStream, InvalidResponseError)
