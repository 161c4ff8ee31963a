"""Both transports sending bodies, to servers that take them, refuse them, or stop halfway."""

from __future__ import annotations

import hashlib
import os
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator

import pytest

from minio._core.http.bodies import Body, BytesBody, FileBody
from minio._core.options import Timeout
from minio.error import ConnectionFailed, MinioException, TimedOut
from tests.faults.script import ScriptedServer, reply
from tests.faults.sockets import Listener, Serve
from tests.faults.transports import PATIENT, QUICK, Sender, at, put

SIZES = [0, 1, 1000, 65536, 65537, 3_000_001]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["bytes", "memory", "file"])
def test_a_body_arrives_whole(transport: Sender, scripted: ScriptedServer, size: int, kind: str) -> None:
    data = os.urandom(size)
    scripted.play(lambda request: reply(200, body=hashlib.sha256(request.body).digest()), times=2)
    with tempfile.TemporaryFile() as file:
        file.write(b"before" + data + b"after")
        file.flush()
        file.seek(3)
        bodies: dict[str, Body | bytes] = {
            "bytes": data,
            "memory": BytesBody(memoryview(data)),
            "file": FileBody(file.fileno(), 6, size),
        }
        for _ in range(2):
            assert put(transport, scripted, bodies[kind]).read() == hashlib.sha256(data).digest()
        assert file.tell() == 3
    assert scripted.requests[0].header("Content-Length") == str(size)
    assert scripted.connections == 1


@pytest.mark.parametrize("size", [1000, 1_000_000])
def test_a_file_that_became_shorter_is_no_failure_of_the_network(
    transport: Sender, scripted: ScriptedServer, size: int
) -> None:
    scripted.otherwise = reply(400)
    with tempfile.TemporaryFile() as file:
        file.write(bytes(size - 1))
        file.flush()
        with pytest.raises(
            OSError, match=f"file ended after {size - 1} bytes, {size} were expected"
        ) as caught:
            put(transport, scripted, FileBody(file.fileno(), 0, size))
    assert not isinstance(caught.value, MinioException)


def test_a_request_that_cannot_be_written_is_not_sent(transport: Sender, scripted: ScriptedServer) -> None:
    for headers in ({"X": "a\r\nY: b"}, {"X\0": "a"}, {"X": "\u20ac"}, {"Content-Length": "5"}):
        with pytest.raises(ValueError):
            transport.send("PUT", at(scripted.endpoint), headers, b"four", PATIENT)
    assert scripted.connections == 0


@pytest.fixture
def listening() -> Iterator[Callable[[Serve], str]]:
    """Starts a server that is no more than a function of its connection; returns its endpoint."""
    started: list[Listener] = []

    def start(serve: Serve) -> str:
        started.append(Listener(serve))
        return started[-1].endpoint

    yield start
    for listener in started:
        listener.stop()


REFUSAL = reply(403, {"Connection": "close"}, b"<Error><Code>AccessDenied</Code></Error>")


def refuse_and_close(connection: socket.socket, _: threading.Event) -> None:
    connection.recv(1000)
    connection.sendall(REFUSAL)


def refuse_and_stop_reading(connection: socket.socket, answered: threading.Event) -> None:
    connection.recv(1000)
    connection.sendall(REFUSAL.replace(b"Connection: close\r\n", b""))
    answered.wait(10)


def refuse_in_two_parts(connection: socket.socket, _: threading.Event) -> None:
    connection.recv(1000)
    connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" + REFUSAL[:10])
    received = 0
    while received < 1_000_000:
        received += len(connection.recv(65536))
    connection.sendall(REFUSAL[10:])


@pytest.mark.parametrize("serve", [refuse_and_close, refuse_and_stop_reading, refuse_in_two_parts])
@pytest.mark.parametrize("kind", ["bytes", "file"])
def test_an_early_refusal_of_a_large_upload_is_heard(
    transport: Sender,
    listening: Callable[[Serve], str],
    serve: Callable[[socket.socket, threading.Event], None],
    kind: str,
) -> None:
    """The server's reason counts, not the broken pipe that follows it."""
    answered = threading.Event()
    endpoint = listening(lambda connection, _: serve(connection, answered))
    with tempfile.TemporaryFile() as file:
        file.truncate(50_000_000)
        body: Body | bytes = bytes(50_000_000) if kind == "bytes" else FileBody(file.fileno(), 0, 50_000_000)
        answer = transport.send("PUT", at(endpoint), {}, body, Timeout(connect=5, read=5))
        answered.set()
        assert (answer.status, answer.read()) == (403, b"<Error><Code>AccessDenied</Code></Error>")


def test_a_server_that_takes_nothing_is_not_waited_for(
    transport: Sender, listening: Callable[[Serve], str]
) -> None:
    gate = threading.Event()

    def serve(*_: object) -> None:
        gate.wait(10)

    endpoint = listening(serve)
    try:
        with pytest.raises(TimedOut):
            transport.send("PUT", at(endpoint), {}, bytes(50_000_000), QUICK)
    finally:
        gate.set()


def test_an_upload_that_is_reset_under_way(transport: Sender, listening: Callable[[Serve], str]) -> None:
    def serve(connection: socket.socket, _: int) -> None:
        connection.recv(100_000)

    endpoint = listening(serve)
    with pytest.raises(ConnectionFailed) as caught:
        transport.send("PUT", at(endpoint), {}, bytes(50_000_000), PATIENT)
    assert (caught.value.sent, caught.value.reused) == (True, False)


def test_a_slow_taker_of_an_upload_is_waited_for(
    transport: Sender, listening: Callable[[Serve], str]
) -> None:
    """Each pause is shorter than the read timeout, all of them together are longer."""

    def serve(connection: socket.socket, _: int) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        received = 0
        while received < 8_000_000:
            received += len(connection.recv(1_000_000, socket.MSG_WAITALL))
            threading.Event().wait(0.05)
        connection.sendall(reply(200))

    answer = transport.send("PUT", at(listening(serve)), {}, bytes(8_000_000), Timeout(connect=5, read=0.35))
    assert answer.status == 200
