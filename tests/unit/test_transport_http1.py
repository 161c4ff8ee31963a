"""The HTTP/1.1 codec: whatever way the bytes are cut, they read the same or are refused alike."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minio._transport import framing, http1
from minio.error import MalformedResponse

CUTS = st.lists(st.integers(0, 400), max_size=12)
HEAD = b'HTTP/1.1 200 OK\r\nServer: MinIO\r\nETag: "x"\r\nContent-Length: 3\r\nx-amz-meta-a:  b \t\r\n\r\n'
SNIPPETS = st.lists(
    st.sampled_from(
        [
            b"HTTP/1.1 ",
            b"200 OK",
            b"100 Continue",
            b"HTTP/1.0 404 ",
            b"\r\n",
            b"\r\n\r\n",
            b"\n",
            b"\r",
            b"\0",
            b"Content-Length: 3",
            b"Content-Length: 4",
            b"Transfer-Encoding: chunked",
            b"A: b",
            b" folded",
            b":",
            b"3\r\nabc\r\n",
            b"0\r\n\r\n",
            b"ffffffffffffffffff",
            b"5;x=y\r\nhello\r\n",
            b"0\r\nT: v\r\n\r\n",
            b"xyz",
        ]
    ),
    max_size=10,
).map(b"".join)


def pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = [0, *sorted(cut for cut in cuts if cut < len(data)), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


def read_head(parts: list[bytes]) -> object:
    """The head and what follows it, or why there is none."""
    reader = http1.HeadReader()
    head = None
    try:
        for number, part in enumerate(parts):
            head = reader.feed(part)
            if head is not None:
                rest = reader.rest + b"".join(parts[number + 1 :])
                return head.status, head.reason, head.headers.raw, head.framing, head.keep_alive, rest
    except MalformedResponse:
        return "malformed"
    return "unfinished"


def read_chunks(parts: list[bytes]) -> object:
    """The contents and whether they are whole, or that they are none."""
    body = framing.ChunkedBody()
    try:
        contents = b"".join([body.feed(part) for part in parts])
    except MalformedResponse:
        return "malformed"
    return contents, body.done, body.overrun, body.received


@given(CUTS)
def test_a_head_reads_the_same_however_it_is_cut(cuts: list[int]) -> None:
    informational = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    raw = [("Server", "MinIO"), ("ETag", '"x"'), ("Content-Length", "3"), ("x-amz-meta-a", "b")]
    assert read_head(pieces(informational + HEAD + b"abc", cuts)) == (200, "OK", raw, 3, True, b"abc")


@given(SNIPPETS, CUTS)
@example(b"HTTP/1.1 200 OK\r\n\r\n", [16, 17, 18])
def test_any_bytes_in_place_of_a_head_are_judged_alike_however_they_are_cut(
    data: bytes, cuts: list[int]
) -> None:
    assert read_head(pieces(data, cuts)) == read_head([data])


@given(st.lists(st.binary(min_size=1, max_size=50), max_size=8), CUTS)
def test_a_chunked_body_reads_the_same_however_it_is_cut(chunks: list[bytes], cuts: list[int]) -> None:
    coded = b"".join(b"%X;name=value\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    coded += b"0\r\nx-amz-checksum-crc32: AAAA\r\n\r\n"
    contents = b"".join(chunks)
    assert read_chunks(pieces(coded, cuts)) == (contents, True, False, len(contents))
    assert read_chunks([*pieces(coded, cuts), b"H"]) == (contents, True, True, len(contents))


@given(SNIPPETS, CUTS)
@example(b"3\r\nabcX", [6, 7])
@example(b"3\r\nabc\rX\r\n", [7])
def test_any_bytes_in_place_of_chunks_are_judged_alike_however_they_are_cut(
    data: bytes, cuts: list[int]
) -> None:
    assert read_chunks(pieces(data, cuts)) == read_chunks([data])


@pytest.mark.parametrize(
    "lines",
    [
        ["A: b", " folded"],
        ["A: b", "\tfolded"],
        ["Content-Length: 3", "Content-Length: 4"],
        ["Content-Length: 3, 4"],
        ["Content-Length: +3"],
        ["Content-Length: 3_0"],
        ["Content-Length: \xb2"],
        ["Content-Length: "],
        ["Content-Length: -1"],
        ["Content-Length: 1234567890123456789"],
        ["Content-Length: 3", "Transfer-Encoding: chunked"],
        ["Transfer-Encoding: gzip, chunked"],
        ["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"],
        ["Transfer-Encoding: identity"],
        ["A: b\0c"],
        ["A: b\nC: d"],
        ["A: b\rC: d"],
        ["no colon"],
        ["Content-Length"],
        ["Spaced : b"],
        [": nameless"],
        ["N\xe4me: b"],
        [f"X-{number}: y" for number in range(http1.MAX_HEADERS + 1)],
        ["X: " + "y" * http1.MAX_HEAD],
    ],
    ids=lambda lines: ascii(lines[0][:30]),
)
def test_a_head_that_could_be_read_in_two_ways_is_refused(lines: list[str]) -> None:
    head = "\r\n".join(["HTTP/1.1 200 OK", *lines, "", ""]).encode("latin-1")
    with pytest.raises(MalformedResponse):
        http1.HeadReader().feed(head)


@pytest.mark.parametrize(
    "line",
    [
        "HTTP/1.1 20 OK",
        "HTTP/1.1 2000 OK",
        "HTTP/2 200 OK",
        "HTTP/1.1  200",
        "http/1.1 200 OK",
        "HTTP/1.1 099 X",
        "HTTP/1.1 \u00b2\u00b2\u00b2 OK",
        "HTTP/1.1 200\tOK",
        "HTTP/1.1 101 Switching Protocols",
        "SSH-2.0-OpenSSH",
        "",
    ],
    ids=ascii,
)
def test_what_is_no_status_line_is_refused(line: str) -> None:
    with pytest.raises(MalformedResponse):
        http1.HeadReader().feed(f"{line}\r\nA: b\r\n\r\n".encode("latin-1"))


def test_a_head_without_end_is_refused_at_its_limit() -> None:
    reader = http1.HeadReader()
    assert reader.feed(b"HTTP/1.1 200 OK\r\nX: ") is None
    with pytest.raises(MalformedResponse, match="65536"):
        for _ in range(http1.MAX_HEAD // 1024):
            reader.feed(b"y" * 1024)


def test_informational_heads_without_end_are_refused() -> None:
    reader = http1.HeadReader()
    with pytest.raises(MalformedResponse):
        for _ in range(http1.MAX_HEAD // 16):
            assert reader.feed(b"HTTP/1.1 100 Continue\r\n\r\n") is None


@pytest.mark.parametrize(
    ("method", "status", "fields", "kind", "length"),
    [
        ("GET", 200, "Content-Length: 5", framing.MeasuredBody, 5),
        ("GET", 200, "Content-Length: 5, 5", framing.MeasuredBody, 5),
        ("GET", 200, "Content-Length: 0", framing.MeasuredBody, 0),
        ("HEAD", 200, "Content-Length: 5", framing.MeasuredBody, 0),
        ("HEAD", 200, "Transfer-Encoding: chunked", framing.MeasuredBody, 0),
        ("GET", 204, "A: b", framing.MeasuredBody, 0),
        ("GET", 304, "Content-Length: 5", framing.MeasuredBody, 0),
        ("GET", 200, "Transfer-Encoding: Chunked", framing.ChunkedBody, None),
        ("GET", 200, "A: b", framing.UnmeasuredBody, None),
    ],
)
def test_how_a_body_ends_is_told_by_method_status_and_headers(
    method: str, status: int, fields: str, kind: type, length: int | None
) -> None:
    head = http1.parse_head(f"HTTP/1.1 {status} X\r\n{fields}".encode())
    body = framing.body_reader(method, head)
    assert (type(body), body.length) == (kind, length)


@pytest.mark.parametrize(
    ("version", "fields", "kept"),
    [
        ("1.1", "A: b", True),
        ("1.1", "Connection: close", False),
        ("1.1", "Connection: foo, Close", False),
        ("1.0", "A: b", False),
        ("1.0", "Connection: Keep-Alive", True),
    ],
)
def test_whether_a_connection_stays_is_told_by_version_and_header(
    version: str, fields: str, kept: bool
) -> None:
    assert http1.parse_head(f"HTTP/{version} 200 OK\r\n{fields}".encode()).keep_alive is kept


def test_repeated_headers_are_joined_and_raw_keeps_the_spelling() -> None:
    headers = http1.parse_head(b"HTTP/1.1 200 OK\r\nVary: Origin\r\nVARY: Accept").headers
    assert headers == {"vary": "Origin, Accept"}
    assert headers.raw == [("Vary", "Origin"), ("VARY", "Accept")]


def test_many_unknown_header_names_do_not_fill_the_memory() -> None:
    for number in range(http1.MAX_KNOWN_NAMES + 10):
        http1.parse_head(f"HTTP/1.1 200 OK\r\nx-amz-meta-{number}: a".encode())
    assert len(http1._known_names) <= http1.MAX_KNOWN_NAMES
    assert http1.parse_head(b"HTTP/1.1 200 OK\r\nNever-Seen: a").headers == {"never-seen": "a"}


def test_a_request_head_is_written_in_order_with_its_length() -> None:
    head = http1.encode_head("PUT", "/b/k?x=y", {"Host": "h", "x-amz-meta-a": "\xe4"}, 7)
    assert head == b"PUT /b/k?x=y HTTP/1.1\r\nHost: h\r\nx-amz-meta-a: \xe4\r\nContent-Length: 7\r\n\r\n"
    assert b"Content-Length" not in http1.encode_head("GET", "/", {"Host": "h"}, 0)
    assert b"Content-Length: 0\r\n" in http1.encode_head("POST", "/", {"Host": "h"}, 0)


@pytest.mark.parametrize("bad", ["\r", "\n", "\r\n", "\0", "a\r\nX: y"], ids=ascii)
@pytest.mark.parametrize("place", ["value", "name"])
def test_control_characters_in_a_request_are_refused_by_name(bad: str, place: str) -> None:
    headers = {"x-amz-meta-a": f"v{bad}"} if place == "value" else {f"n{bad}": "v"}
    with pytest.raises(ValueError, match=r"header .* must not hold CR, LF or NUL"):
        http1.encode_head("GET", "/", headers, 0)


@pytest.mark.parametrize(
    ("method", "target", "headers", "length"),
    [
        ("GET", "/a b", {}, 0),
        ("GET", "/\xe4", {}, 0),
        ("GET", "/a\r\nX: y", {}, 0),
        ("GET X", "/", {}, 0),
        ("GET", "/", {"x-amz-meta-a": "\u20ac"}, 0),
        ("PUT", "/", {"Content-Length": "6"}, 5),
        ("PUT", "/", {"content-length": "6"}, 5),
        ("PUT", "/", {"Content-Length": "5", "content-length": "6"}, 5),
    ],
    ids=ascii,
)
def test_a_request_that_would_be_misread_is_not_written(
    method: str, target: str, headers: dict[str, str], length: int
) -> None:
    with pytest.raises(ValueError):
        http1.encode_head(method, target, headers, length)
