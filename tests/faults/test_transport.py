"""Both transports against a server that says what the test wrote down: answers, and what comes between."""

from __future__ import annotations

import gc
import os
import threading
import warnings

import pytest

from minio._core.options import Timeout
from minio._transport.sync import Transport
from minio.error import ConnectionFailed
from tests.faults.script import CLOSE, Gate, ScriptedServer, reply
from tests.faults.transports import CHUNKED, PATIENT, QUICK, Answer, Sender, at, get, works


def test_an_answer_is_told_as_it_came(transport: Sender, scripted: ScriptedServer) -> None:
    scripted.play(reply(404, headers={"X-Amz-Request-Id": "7", "Content-Encoding": "gzip"}, body=b"not gzip"))
    address = at(scripted.endpoint, "/b/a%20b?versionId=1")
    answer = transport.send("GET", address, {"Host": "virtual.host", "x-amz-date": "now"}, b"", PATIENT)
    assert (answer.status, answer.reason, answer.length) == (404, "Not Found", 8)
    assert answer.headers["x-amz-request-id"] == "7"
    assert answer.read() == b"not gzip"
    seen = scripted.requests[0]
    assert (seen.method, seen.target) == ("GET", "/b/a%20b?versionId=1")
    assert seen.headers == [("Host", "virtual.host"), ("x-amz-date", "now")]


def test_calls_one_after_the_other_share_a_connection(transport: Sender, scripted: ScriptedServer) -> None:
    scripted.play(
        reply(200, body=b"a" * 100_000),
        reply(200),
        reply(204),
        reply(304, headers={"Content-Length": "5"}),
        reply(200, headers=CHUNKED, body=b"3\r\nabc\r\n0\r\nTrailer: x\r\n\r\n"),
        b"HTTP/1.1 100 Continue\r\n\r\n" + reply(200, body=b"after"),
        reply(307, headers={"Location": "http://127.0.0.1:1/elsewhere"}),
    )
    answers: list[Answer] = []
    for expected in (b"a" * 100_000, b"", b"", b"", b"abc", b"after", b""):
        answers.append(get(transport, scripted))
        assert answers[-1].read() == expected
        assert answers[-1].read() == b""
    assert [answer.status for answer in answers] == [200, 200, 204, 304, 200, 200, 307]
    assert scripted.connections == 1


def test_the_answer_to_a_head_has_no_body(transport: Sender, scripted: ScriptedServer) -> None:
    scripted.play(reply(200, headers={"Content-Length": "1000"}), times=2)
    for _ in range(2):
        answer = get(transport, scripted, method="HEAD")
        assert (answer.headers["content-length"], answer.length, answer.read()) == ("1000", 0, b"")
    assert scripted.connections == 1


def test_a_body_may_end_with_its_connection(transport: Sender, scripted: ScriptedServer) -> None:
    scripted.play([b"HTTP/1.1 200 OK\r\n\r\nabc", Gate(), b"def", CLOSE])
    scripted._script[0][1].open()  # type: ignore[index, union-attr]
    answer = get(transport, scripted)
    assert answer.length is None
    assert answer.read() == b"abcdef"
    works(transport, scripted)
    assert scripted.connections == 2


@pytest.mark.parametrize("head", [b"Connection: close\r\n", b"connection: foo, CLOSE\r\n"])
def test_a_server_may_close_after_its_answer(
    transport: Sender, scripted: ScriptedServer, head: bytes
) -> None:
    scripted.play(b"HTTP/1.1 200 OK\r\n" + head + b"Content-Length: 3\r\n\r\nabc")
    assert get(transport, scripted).read() == b"abc"
    works(transport, scripted)
    assert scripted.connections == 2


@pytest.mark.parametrize("how", ["length", "chunked"])
def test_a_body_can_be_read_in_any_steps(transport: Sender, scripted: ScriptedServer, how: str) -> None:
    data = os.urandom(700_000)
    if how == "length":
        scripted.play(reply(200, body=data), times=3)
    else:
        coded = b"".join(
            b"%x\r\n%b\r\n" % (len(part), part) for part in (data[:9], data[9:70_000], data[70_000:])
        )
        scripted.play(reply(200, headers=CHUNKED, body=coded + b"0\r\n\r\n"), times=3)
    answer = get(transport, scripted)
    assert answer.read(0) == b""
    pieces = [answer.read(1), answer.read(99_999), answer.read(600_001)]
    assert [len(piece) for piece in pieces] == [1, 99_999, 600_000]
    assert b"".join(pieces) == data
    answer = get(transport, scripted)
    buffer = bytearray(64 * 1024)
    received = answer.read(10)
    while got := answer.readinto(memoryview(buffer)):
        received += buffer[:got]
    assert received == data
    assert get(transport, scripted).read() == data
    assert scripted.connections == 1


def test_slow_is_not_silent(transport: Sender, scripted: ScriptedServer) -> None:
    """Bytes that come one by one for far longer than the read timeout are waited for."""
    whole = reply(200, body=b"0123456789")
    scripted.play([step for index in range(len(whole)) for step in (whole[index : index + 1], 0.01)])
    assert get(transport, scripted, Timeout(connect=5, read=0.3)).read() == b"0123456789"


def test_a_slow_reader_is_not_a_silent_server(transport: Sender, scripted: ScriptedServer) -> None:
    gate = Gate()
    scripted.play([reply(200, body=b"x" * 200)[:-100], gate, b"x" * 100])
    answer = get(transport, scripted, QUICK)
    assert answer.read(100) == b"x" * 100
    assert not threading.Event().wait(0.4)
    gate.open()
    assert answer.read() == b"x" * 100


def test_a_connection_closed_while_idle_is_told_apart(transport: Sender, scripted: ScriptedServer) -> None:
    """It died before the first byte of an answer, after it had served another: send again at once."""
    scripted.play(reply(200), [CLOSE])
    get(transport, scripted).read()
    with pytest.raises(ConnectionFailed) as caught:
        get(transport, scripted)
    assert (caught.value.reused, caught.value.sent) == (True, True)
    scripted.play(reply(200), [b"HTTP/1.1 ", CLOSE])
    get(transport, scripted).read()
    with pytest.raises(ConnectionFailed) as caught:
        get(transport, scripted)
    assert caught.value.reused is False


def test_a_closed_answer_costs_its_connection_only(transport: Sender, scripted: ScriptedServer) -> None:
    scripted.play(reply(200, body=b"x" * 5_000_000))
    answer = get(transport, scripted)
    answer.read(10)
    answer.close()
    answer.close()
    works(transport, scripted)
    assert scripted.connections == 2


def test_an_answer_that_nobody_reads_is_dropped_in_silence(
    transport: Sender, scripted: ScriptedServer
) -> None:
    """No warning: warnings are errors here."""
    scripted.play(reply(200, body=b"x" * 5_000_000))
    get(transport, scripted)
    works(transport, scripted)


def test_connections_unused_for_long_are_closed_when_one_comes_back(
    transport: Sender, scripted: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minio._transport.sync.IDLE_SECONDS", -1.0)
    monkeypatch.setattr("minio._transport.aio.IDLE_SECONDS", -1.0)
    scripted.play(reply(200), times=2)
    get(transport, scripted).read()
    get(transport, scripted).read()
    assert scripted.connections == 2


def test_a_closed_transport_keeps_nothing_open(transport: Sender, scripted: ScriptedServer) -> None:
    """The thread that serves a connection ends with it."""
    scripted.play(reply(200, body=b"x"), reply(200, body=b"y" * 1_000_000))
    get(transport, scripted).read()
    busy = get(transport, scripted)
    transport.close_connections()
    assert busy.read() == b"y" * 1_000_000
    for thread in scripted._listener._threads:
        thread.join(5)
        assert not thread.is_alive()
    scripted.play(reply(200), times=2)
    for _ in range(2):
        assert get(transport, scripted).read() == b""
    assert scripted.connections == 2


def test_a_transport_forgotten_in_a_cycle_closes_its_connections(scripted: ScriptedServer) -> None:
    class Owner:
        def __init__(self) -> None:
            self.transport = Transport()
            self.itself = self

    scripted.play(reply(200, body=b"fine"))
    owner = Owner()
    assert owner.transport.send("GET", at(scripted.endpoint), {"Host": "x"}, b"", PATIENT).read() == b"fine"
    del owner
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        gc.collect()
    assert not [complaint for complaint in complaints if complaint.category is ResourceWarning]
