"""Both transports where no connection comes about."""

from __future__ import annotations

import socket

import pytest

from minio._core.options import Timeout
from minio.error import ConnectionFailed, TimedOut
from tests.faults.script import ScriptedServer
from tests.faults.transports import PATIENT, Sender, at, get


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


def test_connecting_into_a_black_hole_ends_in_time(transport: Sender) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        host, port = listening.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for filler in waiting:
            filler.setblocking(False)
            filler.connect_ex((host, port))
        try:
            with pytest.raises(TimedOut) as caught:
                transport.send("GET", at(f"{host}:{port}"), {}, b"", Timeout(connect=0.3, read=10))
            assert caught.value.sent is False
        finally:
            for filler in waiting:
                filler.close()
