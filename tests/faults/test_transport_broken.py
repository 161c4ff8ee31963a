"""Both transports against answers that break off, fall silent, or are no HTTP."""

from __future__ import annotations

import pytest

from minio.error import ConnectionFailed, IncompleteDownload, MalformedResponse, MinioException, TimedOut
from tests.faults.script import CLOSE, RESET, Gate, ScriptedServer, reply
from tests.faults.sockets import Step
from tests.faults.transports import CHUNKED, QUICK, Answer, Sender, get, put, works

BROKEN: dict[str, tuple[list[Step], type[MinioException]]] = {
    "closed before the head": ([CLOSE], ConnectionFailed),
    "reset before the head": ([RESET], ConnectionFailed),
    "closed within the head": ([b"HTTP/1.1 200 OK\r\nContent-", CLOSE], ConnectionFailed),
    "reset within the head": ([b"HTTP/1.1 200 OK\r\nContent-", RESET], ConnectionFailed),
    "silent before the head": ([Gate()], TimedOut),
    "silent within the head": ([b"HTTP/1.1 200 OK\r\nContent-", Gate()], TimedOut),
    "not HTTP": ([b"SSH-2.0-OpenSSH_9.2\r\n", Gate()], MalformedResponse),
    "folded": ([b"HTTP/1.1 200 OK\r\nA: b\r\n c: d\r\n\r\n"], MalformedResponse),
    "two lengths": (
        [b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
        MalformedResponse,
    ),
    "length and coding": ([reply(200, {**CHUNKED, "Content-Length": "5"}, b"0\r\n\r\n")], MalformedResponse),
    "NUL": ([reply(200, {"A": "b\0c"})], MalformedResponse),
    "endless head": ([b"HTTP/1.1 200 OK\r\nA: " + b"b" * 100_000], MalformedResponse),
    "1,000 headers": ([reply(200, {f"X-{number}": "y" for number in range(1000)})], MalformedResponse),
}


@pytest.mark.parametrize("case", BROKEN)
@pytest.mark.parametrize("upload", [0, 2_000_000])
def test_no_whole_head(transport: Sender, scripted: ScriptedServer, case: str, upload: int) -> None:
    """Our error in any case, the connection dropped, the next call clean."""
    steps, kind = BROKEN[case]
    scripted.play(steps)
    with pytest.raises(kind) as caught:
        put(transport, scripted, bytes(upload), QUICK)
    assert isinstance(caught.value, MinioException)
    assert getattr(caught.value, "sent", True) is True
    assert getattr(caught.value, "reused", False) is False
    works(transport, scripted)
    assert scripted.connections == 2


CUT: dict[str, tuple[list[Step], tuple[int, int | None]]] = {
    "closed": ([reply(200, body=b"x" * 100)[:-40], CLOSE], (60, 100)),
    "reset": ([reply(200, body=b"x" * 100)[:-40], RESET], (60, 100)),
    "one byte short": ([reply(200, body=b"x" * 1_000_000)[:-1], CLOSE], (999_999, 1_000_000)),
    "closed after the head": ([reply(200, body=b"x" * 100)[:-100], CLOSE], (0, 100)),
    "closed within a chunk": ([reply(200, CHUNKED, b"64\r\n" + b"x" * 60), CLOSE], (60, None)),
    "closed between chunks": ([reply(200, CHUNKED, b"3c\r\n" + b"x" * 60 + b"\r\n"), CLOSE], (60, None)),
    "closed before the last line": (
        [reply(200, CHUNKED, b"3c\r\n" + b"x" * 60 + b"\r\n0\r\n"), CLOSE],
        (60, None),
    ),
}


@pytest.mark.parametrize("case", CUT)
@pytest.mark.parametrize("way", ["read", "readinto"])
def test_a_cut_body_is_never_taken_for_whole(
    transport: Sender, scripted: ScriptedServer, case: str, way: str
) -> None:
    steps, (received, expected) = CUT[case]
    scripted.play(steps)
    answer = get(transport, scripted)
    with pytest.raises(IncompleteDownload) as caught:
        answer.read() if way == "read" else read_by_buffer(answer)
    if case != "reset":  # which may swallow what came just before
        assert (caught.value.received, caught.value.expected) == (received, expected)
    with pytest.raises((IncompleteDownload, ValueError)):
        answer.read()
    works(transport, scripted)


def read_by_buffer(answer: Answer) -> bytes:
    received, buffer = b"", bytearray(1 << 20)
    while got := answer.readinto(buffer):
        received += buffer[:got]
    return received


@pytest.mark.parametrize("head", [reply(200, body=b"x" * 100)[:-40], reply(200, CHUNKED, b"64\r\nxxx")])
def test_silence_within_a_body_times_out(transport: Sender, scripted: ScriptedServer, head: bytes) -> None:
    scripted.play([head, Gate()])
    answer = get(transport, scripted, QUICK)
    with pytest.raises(TimedOut):
        answer.read()
    works(transport, scripted)
    assert scripted.connections == 2


@pytest.mark.parametrize("body", [b"zz\r\n", b"3\r\nabcd\r\n", b"ffffffffffffffffff\r\n", b"1" * 10_000])
def test_a_body_that_is_not_chunked_as_announced(
    transport: Sender, scripted: ScriptedServer, body: bytes
) -> None:
    gate = Gate()
    scripted.play([reply(200, CHUNKED, b"1\r\na\r\n"), gate, body])
    answer = get(transport, scripted)
    assert answer.read(1) == b"a"
    gate.open()
    with pytest.raises(MalformedResponse):
        answer.read()
    works(transport, scripted)
    assert scripted.connections == 2


@pytest.mark.parametrize("answer", [reply(200, body=b"abc") + b"more", reply(200, CHUNKED, b"0\r\n\r\nmore")])
def test_more_than_was_announced_costs_the_connection(
    transport: Sender, scripted: ScriptedServer, answer: bytes
) -> None:
    scripted.play(answer)
    assert get(transport, scripted).read() in (b"abc", b"")
    works(transport, scripted)
    assert scripted.connections == 2
