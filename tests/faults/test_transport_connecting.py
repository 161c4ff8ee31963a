"""Both transports where no connection comes about."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from minio._core.http.retry import RetryPolicy
from minio._core.options import Timeout
from minio.error import ConnectionFailed, TimedOut
from tests.faults.script import ScriptedServer, reply
from tests.faults.transports import PATIENT, Sender, at, get
from tests.servers.fixtures import Connect


def test_a_refused_connection(transport: Sender, scripted: ScriptedServer) -> None:
    scripted.stop()
    with pytest.raises(ConnectionFailed) as caught:
        get(transport, scripted)
    assert (caught.value.sent, caught.value.reused) == (False, False)


def test_a_name_that_nobody_knows(transport: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    with pytest.raises(
        ConnectionFailed, match=r"unknown\.example:9000: the name cannot be resolved"
    ) as caught:
        transport.send("GET", at("unknown.example:9000"), {}, b"", PATIENT)
    assert caught.value.sent is False


def test_a_name_that_cannot_be_one(transport: Sender) -> None:
    with pytest.raises(ConnectionFailed):
        transport.send("GET", at("a" * 64 + ".example:9000"), {}, b"", PATIENT)


@pytest.fixture
def black_hole() -> Iterator[str]:
    """Where nobody answers a wish to connect: a full queue."""
    with socket.socket() as listening, ExitStack() as waiting:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        host, port = listening.getsockname()
        for _ in range(4):
            filler = waiting.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex((host, port))
        yield f"{host}:{port}"


def test_connecting_into_a_black_hole_ends_in_time(transport: Sender, black_hole: str) -> None:
    with pytest.raises(TimedOut) as caught:
        transport.send("GET", at(black_hole), {}, b"", Timeout(connect=0.3, read=10))
    assert caught.value.sent is False


@pytest.mark.parametrize("first", ["black hole", "closed"])
def test_the_next_address_of_a_host_is_tried(
    transport: Sender, scripted: ScriptedServer, black_hole: str, monkeypatch: pytest.MonkeyPatch, first: str
) -> None:
    """IPv6 may lead nowhere; of several servers behind a name, one may be down."""
    places = [black_hole if first == "black hole" else "127.0.0.1:1", scripted.endpoint]

    def two(*_: object, **__: object) -> object:
        found = [place.split(":") for place in places]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, int(port))) for host, port in found]

    monkeypatch.setattr(socket, "getaddrinfo", two)
    scripted.play(reply(200, body=b"fine"))
    answer = transport.send("GET", at("two.example:9000"), {}, b"", Timeout(connect=2, read=10))
    assert answer.read() == b"fine"


def test_a_call_into_a_black_hole_is_tried_twice(connect: Connect, black_hole: str) -> None:
    """By default, whoever gave a wrong host knows it within 15 seconds; 7.2.16 took half an hour."""
    client = connect(black_hole, "key", "secret", secure=False, timeout=Timeout(connect=0.2))
    with pytest.raises(TimedOut) as caught:
        client.list_buckets()
    assert caught.value.attempts == 2
    assert 2 * Timeout().connect + RetryPolicy().base < 15
