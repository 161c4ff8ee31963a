"""Both transports against a server that says exactly what the test wrote down."""

from __future__ import annotations

import gc
import hashlib
import os
import socket
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterator

import pytest

from minio._core.bodies import Body, BytesBody, FileBody
from minio._core.options import Timeout
from minio._transport.sync import Transport
from minio.error import ConnectionFailed, IncompleteDownload, MalformedResponse, MinioException, TimedOut
from tests.faults.script import CLOSE, RESET, Gate, ScriptedServer, reply
from tests.faults.sockets import Listener, Step
from tests.faults.transports import Answer, Sender, at, make

QUICK = Timeout(connect=5, read=0.25)
PATIENT = Timeout(connect=5, read=10)
CHUNKED = {"Transfer-Encoding": "chunked"}
SIZES = [0, 1, 1000, 65536, 65537, 3_000_001]


@pytest.fixture(params=["sync", "async"])
def transport(request: pytest.FixtureRequest) -> Iterator[Sender]:
    made = make(request.param)
    yield made
    made.close()


def get(transport: Sender, server: ScriptedServer, timeout: Timeout = PATIENT, method: str = "GET") -> Answer:
    return transport.send(method, at(server.endpoint), {"Host": server.endpoint}, b"", timeout)


def put(transport: Sender, server: ScriptedServer, body: Body | bytes, timeout: Timeout = PATIENT) -> Answer:
    return transport.send("PUT", at(server.endpoint), {"Host": server.endpoint}, body, timeout)


def works(transport: Sender, server: ScriptedServer) -> None:
    """The next call is as if nothing had happened."""
    server.play(reply(200, body=b"fine"))
    assert get(transport, server).read() == b"fine"


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


def test_a_request_that_cannot_be_written_is_not_sent(transport: Sender, scripted: ScriptedServer) -> None:
    for headers in ({"X": "a\r\nY: b"}, {"X\0": "a"}, {"X": "\u20ac"}, {"Content-Length": "5"}):
        with pytest.raises(ValueError):
            transport.send("PUT", at(scripted.endpoint), headers, b"four", PATIENT)
    assert scripted.connections == 0


Serve = Callable[[socket.socket, int], None]


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
