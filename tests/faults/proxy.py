"""A TCP proxy before a real server that spoils what passes, counted in bytes of the HTTP body.

    proxy.cut(after=100)                                 the next answer ends after 100 bytes of its body
    proxy.cut(after=100, then="refuse")                  and from then on nobody can connect
    proxy.cut(after=10, toward="server", request="PUT")  a PUT is cut after 10 bytes of its body
    gate = proxy.stall(after=0); ...; gate.open()        head of the answer, then silence till the gate opens
    proxy.slow(piece=7, pause=0)                         everything in slices of 7 bytes
    proxy.corrupt(at=5)                                  one byte of the body is not what the server sent

A fault serves `times` exchanges (None: all) whose request line matches `request`, and counts only those that
it really spoiled. Requests are told apart by turns, so a client must not pipeline; none of ours does.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal

from tests.faults.sockets import CLOSE, RESET, End, Gate, Listener, Step, perform, reset_when_closed

Side = Literal["client", "server"]
BLOCK = 1 << 16
REQUEST_LINE = re.compile(rb"[A-Z]+ [^ ]+ HTTP/1\.1\r\n")


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong."""

    toward: Side
    request: re.Pattern[str]
    times: int | None
    spoil: Spoil
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> bool:
        """Uses the fault once; False when it is used up."""
        with self.lock:
            if self.times is None:
                return True
            self.times -= 1
            return self.times >= 0


Spoil = Callable[[Fault, bytes, "int | None"], Iterator[Step]]
"""From bytes that pass, and their offset in the body (None: in the head), to what is played instead."""


class FaultProxy:
    """Listens on `endpoint` and passes on to `upstream`; `with` stops it."""

    def __init__(self, upstream: str) -> None:
        host, port = upstream.rsplit(":", 1)
        self._upstream = host, int(port)
        self._faults: list[Fault] = []
        self.stopped = threading.Event()
        self.request_lines: list[str] = []
        self._listener = Listener(self._serve)

    @property
    def endpoint(self) -> str:
        """`127.0.0.1:port`."""
        return self._listener.endpoint

    @property
    def connections(self) -> int:
        """How many connections were accepted."""
        return self._listener.accepted

    def cut(
        self,
        *,
        after: int | None = 0,
        then: Literal["close", "reset", "refuse"] = "close",
        toward: Side = "client",
        request: str = "",
        times: int | None = 1,
    ) -> None:
        """Ends the connection after so many bytes of the body; `after=None`: before the head.

        Args:
            after: bytes that still pass.
            then: `close` in good order; `reset`, which may swallow bytes that passed just before; `refuse`:
                close, and connecting fails until `accept_again`.
            toward: whose incoming bytes are cut: the client's (an answer) or the server's (a request).
            request: regular expression that the request line must match, as `^GET /bucket`.
            times: how many exchanges are cut; None for all.
        """

        def end() -> Step:
            if then == "refuse":
                self._listener.refuse()
            return RESET if then == "reset" else CLOSE

        self._add(_at(after, end), toward, request, times)

    def stall(
        self, *, after: int | None = 0, toward: Side = "client", request: str = "", times: int | None = 1
    ) -> Gate:
        """Holds all back after so many bytes of the body until the gate opens; it tells when reached."""
        gate = Gate()
        self._add(_at(after, lambda: gate), toward, request, times)
        return gate

    def slow(
        self,
        *,
        piece: int,
        pause: float,
        toward: Side = "client",
        request: str = "",
    ) -> None:
        """Passes slices of `piece` bytes, `pause` seconds apart."""

        def spoil(fault: Fault, passing: bytes, at: int | None) -> Iterator[Step]:
            for start in range(0, len(passing), piece):
                yield passing[start : start + piece]
                yield float(pause)

        self._add(spoil, toward, request, times=None)

    def corrupt(self, *, at: int, toward: Side = "client", request: str = "", times: int | None = 1) -> None:
        """Turns all bits of the body's byte number `at`."""

        def spoil(fault: Fault, piece: bytes, offset: int | None) -> Iterator[Step]:
            place = -1 if offset is None else at - offset
            if 0 <= place < len(piece) and fault.take():
                piece = piece[:place] + bytes([piece[place] ^ 0xFF]) + piece[place + 1 :]
            yield piece

        self._add(spoil, toward, request, times)

    def clear(self) -> None:
        """Forgets all faults; exchanges under way keep theirs."""
        self._faults.clear()

    def refuse(self) -> None:
        """From now on connecting fails; what is connected stays."""
        self._listener.refuse()

    def accept_again(self) -> None:
        """Ends `refuse`."""
        self._listener.accept_again()

    def stop(self) -> None:
        """Ends every connection and thread."""
        self.stopped.set()
        self._listener.stop()

    def __enter__(self) -> FaultProxy:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _add(self, spoil: Spoil, toward: Side, request: str, times: int | None) -> None:
        self._faults.append(Fault(toward, re.compile(request), times, spoil))

    def choose(self, line: str) -> list[Fault]:
        """Notes a request, and says what is to go wrong with it."""
        self.request_lines.append(line)
        return [fault for fault in self._faults if fault.times != 0 and fault.request.search(line)]

    def _serve(self, client: socket.socket, _number: int) -> None:
        with socket.create_connection(self._upstream) as server:
            server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            link = _Link(self, client, server)
            answers = threading.Thread(target=link.pump, args=(server, client, "client"), daemon=True)
            answers.start()
            link.pump(client, server, "server")
            answers.join()


def _at(after: int | None, act: Callable[[], Step]) -> Spoil:
    """Something happens once, between two bytes of the body, or before the head (None)."""

    def spoil(fault: Fault, piece: bytes, at: int | None) -> Iterator[Step]:
        room = 0 if at is None else (after or 0) - at
        here = after is None if at is None else 0 <= room <= len(piece)
        if here and fault.take():
            yield piece[:room]
            yield act()
            yield piece[room:]
        else:
            yield piece

    return spoil


class _Link:
    """One connection through the proxy, and the exchange that is under way on it."""

    def __init__(self, proxy: FaultProxy, client: socket.socket, server: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._faults: list[Fault] = []
        self._answered = True
        self._meters: dict[Side, _Meter] = {"client": _Meter(), "server": _Meter()}
        self._ended: End | None = None

    def pump(self, source: socket.socket, target: socket.socket, toward: Side) -> None:
        """Passes on what `source` says until one side ends, or a fault does."""
        try:
            with contextlib.suppress(OSError):
                while (block := source.recv(BLOCK)) and self._pass(block, target, toward):
                    pass
        finally:
            self._end()

    def _pass(self, block: bytes, target: socket.socket, toward: Side) -> bool:
        if toward == "client":
            self._answered = True
        elif self._answered and REQUEST_LINE.match(block):
            self._begin(block)
        fault = next((fault for fault in self._faults if fault.toward == toward), None)
        for piece, at in self._meters[toward].parts(block):
            steps = fault.spoil(fault, piece, at) if fault else (piece,)
            if end := perform(target, steps, self._proxy.stopped):
                self._ended = end
                return False
        return True

    def _begin(self, block: bytes) -> None:
        """The client speaks after the server did: a new request."""
        line = block.partition(b"\r\n")[0].decode("latin-1")
        self._faults = self._proxy.choose(line)
        self._meters = {"client": _Meter(), "server": _Meter()}
        self._answered = False

    def _end(self) -> None:
        """Wakes the other direction; a reset goes out when the listener closes the client's socket."""
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            if self._ended is RESET:
                reset_when_closed(self._client)
            self._client.shutdown(socket.SHUT_RD if self._ended is RESET else socket.SHUT_RDWR)


class _Meter:
    """Tells a message's head from its body, and counts the body."""

    def __init__(self) -> None:
        self._tail = b""  # the head's last bytes, for its end may come in two blocks
        self._body: int | None = None

    def parts(self, block: bytes) -> Iterator[tuple[bytes, int | None]]:
        """Cuts a block into what belongs to the head and what to the body, with its offset there."""
        if self._body is None:
            known = len(self._tail)
            end = (self._tail + block).find(b"\r\n\r\n")
            if end < 0:
                self._tail = (self._tail + block)[-3:]
                yield block, None
                return
            head = end + 4 - known
            self._body = 0
            yield block[:head], None
            block = block[head:]
        if block:
            at, self._body = self._body, self._body + len(block)
            yield block, at
