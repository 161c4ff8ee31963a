"""An HTTP server that says exactly what a test wrote down, byte for byte, and remembers what it was asked.

    server.play(reply(503, headers={"Retry-After": "1"}), reply(200, body=b"whole"))
    server.play([reply(200, body=b"x" * 100)[:-40], CLOSE])      a body cut 40 bytes before its end
    server.play([b"HTTP/1.1 200 OK\\r\\n", Gate(), RESET])   a line, a wait at the gate, a reset

Each request takes the next answer of the script; when the script is used up, `server.otherwise` answers, and
where that is not set the request is refused with 418 and the fixture fails the test.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import BinaryIO

from tests.faults.sockets import CLOSE, RESET, Gate, Listener, Step, perform, reset_when_closed

__all__ = ["CLOSE", "RESET", "Gate", "ScriptedServer", "SeenRequest", "reply"]


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """A request as it came: names of headers as the client wrote them, found by `header` in any case."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int  # counts from 0 in the order of accepting
    at: float = field(compare=False)  # time.monotonic() of its arrival

    def header(self, name: str) -> str | None:
        """The value of a header, or None."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


Answer = bytes | Sequence[Step]
Answerer = Callable[[SeenRequest], Answer]


def reply(status: int = 200, headers: Mapping[str, str] | None = None, body: bytes = b"") -> bytes:
    """The bytes of an answer; `Content-Length` is set unless `headers` says how long the body is."""
    fields = {"Server": "scripted", **(headers or {})}
    if not {"content-length", "transfer-encoding"} & {name.lower() for name in fields} and status not in {
        204,
        304,
    }:
        fields["Content-Length"] = str(len(body))
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unknown"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in fields.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


class ScriptedServer:
    """Listens from its construction until `stop`; every connection is served by a thread."""

    def __init__(self) -> None:
        self.requests: list[SeenRequest] = []
        self.unexpected: list[SeenRequest] = []
        self.otherwise: Answer | Answerer | None = None
        self._script: list[Answer | Answerer] = []
        self._lock = threading.Lock()
        self._arrived = threading.Condition(self._lock)
        self._stopped = threading.Event()
        self._listener = Listener(self._serve)

    @property
    def endpoint(self) -> str:
        """`127.0.0.1:port`."""
        return self._listener.endpoint

    @property
    def connections(self) -> int:
        """How many connections were accepted."""
        return self._listener.accepted

    def play(self, *answers: Answer | Answerer, times: int = 1) -> None:
        """Adds answers to the script, the row `times` times; a function makes its answer from the request."""
        with self._lock:
            self._script.extend(answers * times)

    def wait_for(self, count: int, timeout: float = 10.0) -> None:
        """Returns when `count` requests have come in all."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.requests) >= count, timeout):
                raise AssertionError(f"{len(self.requests)} of {count} requests came within {timeout} s")

    def stop(self) -> None:
        """Ends all connections, also those that a script holds."""
        self._stopped.set()
        self._listener.stop()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection.makefile("rb") as stream:
            while (request := _read_request(stream, connection, number)) is not None:
                with self._arrived:
                    self.requests.append(request)
                    answer = self._script.pop(0) if self._script else self.otherwise
                    if answer is None:
                        self.unexpected.append(request)
                        answer = reply(418, body=b"the script has no answer to this request")
                    self._arrived.notify_all()
                steps = answer(request) if callable(answer) else answer
                end = perform(connection, [steps] if isinstance(steps, bytes) else steps, self._stopped)
                if end is RESET:
                    reset_when_closed(connection)
                if end:
                    return


def _read_request(stream: BinaryIO, connection: socket.socket, number: int) -> SeenRequest | None:
    line = stream.readline().rstrip(b"\r\n").decode("latin-1")
    if not line:
        return None
    method, target, _ = line.split(" ", 2)
    headers: list[tuple[str, str]] = []
    while field_line := stream.readline().rstrip(b"\r\n").decode("latin-1"):
        name, _, value = field_line.partition(":")
        headers.append((name, value.strip()))
    known = {name.lower(): value for name, value in headers}
    if known.get("expect", "").lower() == "100-continue":
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    if known.get("transfer-encoding", "").lower() == "chunked":
        body = _read_chunks(stream)
    else:
        body = stream.read(int(known.get("content-length", "0")))
    return SeenRequest(method, target, headers, body, number, time.monotonic())


def _read_chunks(stream: BinaryIO) -> bytes:
    body = bytearray()
    while size := int(stream.readline().partition(b";")[0], 16):
        body += stream.read(size)
        stream.readline()
    while stream.readline().strip():
        pass  # trailers
    return bytes(body)
