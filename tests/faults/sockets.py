"""A loopback listener with a thread for each connection, and the steps that are played on one."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from enum import Enum

Serve = Callable[[socket.socket, int], None]


class End(Enum):
    """How a connection ends; without one it stays open."""

    CLOSE = "close"
    RESET = "reset"


CLOSE, RESET = End.CLOSE, End.RESET


class Gate:
    """A point at which a connection waits until a test opens it."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._opened = threading.Event()

    def open(self) -> None:
        """Lets everything through, now and later."""
        self._opened.set()

    def hold(self, stopped: threading.Event) -> None:
        """Waits for `open`, or for the end of the server that plays the step."""
        self.reached.set()
        while not self._opened.wait(0.02) and not stopped.is_set():
            pass


Step = bytes | Gate | float | End
"""Bytes are sent, a gate is waited at, a number is a pause in seconds."""


def perform(connection: socket.socket, steps: Iterable[Step], stopped: threading.Event) -> End | None:
    """Plays `steps`; says how the connection is to end, None when it goes on. No wait outlasts `stopped`."""
    for step in steps:
        if isinstance(step, bytes):
            connection.sendall(step)
        elif isinstance(step, Gate):
            step.hold(stopped)
        elif isinstance(step, End):
            return step
        else:
            stopped.wait(step)
    return CLOSE if stopped.is_set() else None


def reset_when_closed(connection: socket.socket) -> None:
    """Makes the other side see a reset where it would see an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Listener:
    """Accepts connections on a free loopback port; `serve` gets each, numbered from 0, in its own thread."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self.accepted = 0
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._socket = _listen(0)
        self.address: tuple[str, int] = self._socket.getsockname()
        self._start()

    @property
    def endpoint(self) -> str:
        """`127.0.0.1:port`."""
        return "{}:{}".format(*self.address)

    def _start(self) -> None:
        self._acceptor = threading.Thread(target=self._accept, args=(self._socket,), daemon=True)
        self._acceptor.start()

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return  # closed by `refuse`
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                number, self.accepted = self.accepted, self.accepted + 1
                self._open.add(connection)
                thread = threading.Thread(target=self._run, args=(connection, number), daemon=True)
                self._threads.append(thread)
            thread.start()

    def _run(self, connection: socket.socket, number: int) -> None:
        try:
            with contextlib.suppress(OSError):  # the client went away: that is its good right
                self._serve(connection, number)
        finally:
            with self._lock:
                self._open.discard(connection)
            connection.close()

    def refuse(self) -> None:
        """From now on connecting to the port fails; what is connected stays."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes the accepting thread, which closing does not
        self._socket.close()
        if threading.current_thread() is not self._acceptor:
            self._acceptor.join()

    def accept_again(self) -> None:
        """Ends `refuse`: the same port listens again."""
        self._socket = _listen(self.address[1])
        self._start()

    def stop(self) -> None:
        """Closes the port and every connection, and waits for their threads."""
        self.refuse()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()


def _listen(port: int) -> socket.socket:
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen(256)
    return listening
