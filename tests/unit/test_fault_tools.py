"""The tools that spoil connections are tools of tests: they must spoil exactly what they say."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import urllib3
from urllib3.exceptions import HTTPError, NewConnectionError, ProtocolError

from tests.faults.proxy import FaultProxy
from tests.faults.script import CLOSE, RESET, Gate, ScriptedServer, reply

SIZE = 200_000
BODY = bytes(range(256)) * (SIZE // 256) + b"end"


@pytest.fixture
def http() -> Iterator[urllib3.PoolManager]:
    with urllib3.PoolManager(retries=False, timeout=10) as pool:
        yield pool


@pytest.fixture
def way(scripted: ScriptedServer) -> Iterator[FaultProxy]:
    scripted.otherwise = reply(body=BODY)
    with FaultProxy(scripted.endpoint) as proxy:
        yield proxy


def read_until_cut(http: urllib3.PoolManager, endpoint: str) -> bytes:
    answer = http.request("GET", f"http://{endpoint}/", preload_content=False, enforce_content_length=True)
    got = bytearray()
    with answer, pytest.raises(ProtocolError):
        drain(answer, got)
    return bytes(got)


def drain(answer: urllib3.HTTPResponse, into: bytearray) -> None:
    while piece := answer.read(1000, decode_content=False):
        into += piece


@pytest.mark.parametrize("after", [0, 1, 70_000, len(BODY) - 1])
@pytest.mark.parametrize("then", ["close", "refuse"])
def test_an_answer_is_cut_at_the_byte(way, http, after, then):
    way.cut(after=after, then=then)
    assert read_until_cut(http, way.endpoint) == BODY[:after]
    if then == "refuse":
        with pytest.raises(NewConnectionError):
            http.request("GET", f"http://{way.endpoint}/")
        way.accept_again()
    assert http.request("GET", f"http://{way.endpoint}/").data == BODY


def test_a_reset_is_a_reset(way, http):
    way.cut(after=None, then="reset")
    with pytest.raises(ProtocolError, match="reset by peer"):
        http.request("GET", f"http://{way.endpoint}/")


def test_a_request_is_cut_at_the_byte(way, scripted, http):
    way.cut(after=5, toward="server", request="^PUT", then="reset")
    assert http.request("GET", f"http://{way.endpoint}/").status == 200
    with pytest.raises(HTTPError):
        http.request("PUT", f"http://{way.endpoint}/", body=b"0123456789")
    assert way.request_lines == ["GET / HTTP/1.1", "PUT / HTTP/1.1"]


def test_only_the_matching_requests_are_spoiled_and_only_so_often(way, http):
    way.corrupt(at=3, request="^GET /spoil", times=2)
    got = [
        http.request("GET", f"http://{way.endpoint}/{name}").data for name in ("a", "spoil", "spoil", "spoil")
    ]
    bad = BODY[:3] + bytes([BODY[3] ^ 0xFF]) + BODY[4:]
    assert got == [BODY, bad, bad, BODY]


def test_a_stall_holds_the_rest_back_until_the_gate_opens(way, http):
    gate = way.stall(after=10)
    opener = threading.Thread(target=lambda: (gate.reached.wait(10), gate.open()))
    opener.start()
    assert http.request("GET", f"http://{way.endpoint}/").data == BODY
    opener.join()
    assert gate.reached.is_set()


def test_slices_change_no_byte(way, http):
    way.slow(piece=9973, pause=0)
    assert http.request("GET", f"http://{way.endpoint}/").data == BODY


def test_a_script_is_played_byte_for_byte(scripted, http):
    gate = Gate()
    scripted.play(
        reply(503, {"Retry-After": "1"}, b"busy"),
        [reply(body=b"x" * 100)[:-40], CLOSE],
        [b"HTTP/1.1 200 OK\r\nContent-", gate, b"Length: 2\r\n\r\n", 0.0, b"ok"],
        RESET_BEFORE_ANSWER,
        lambda request: reply(body=request.body[::-1]),
    )
    url = f"http://{scripted.endpoint}/path?q"
    first = http.request("GET", url)
    assert (first.status, first.headers["Retry-After"], first.data) == (503, "1", b"busy")
    with pytest.raises(ProtocolError, match="60 bytes read, 40 more expected"):
        http.request("GET", url)
    gate.open()
    assert http.request("GET", url).data == b"ok"
    with pytest.raises(ProtocolError, match="reset by peer"):
        http.request("GET", url)
    assert http.request("POST", url, body=iter([b"ab", b"c"])).data == b"cba"
    assert [request.method for request in scripted.requests] == ["GET"] * 4 + ["POST"]
    assert scripted.requests[-1].target == "/path?q"
    assert scripted.requests[-1].header("transfer-encoding") == "chunked"
    assert scripted.connections == 3


RESET_BEFORE_ANSWER = [RESET]


def test_a_request_beyond_the_script_is_refused_and_noted(http):
    server = ScriptedServer()
    try:
        assert http.request("GET", f"http://{server.endpoint}/").status == 418
        assert [request.target for request in server.unexpected] == ["/"]
    finally:
        server.stop()


def test_stopping_ends_what_a_script_holds(http):
    server = ScriptedServer()
    server.play([Gate()])
    stopper = threading.Thread(target=lambda: (server.wait_for(1), server.stop()))
    stopper.start()
    with pytest.raises(ProtocolError):
        http.request("GET", f"http://{server.endpoint}/")
    stopper.join()
