"""Sends large request bodies with an eye on the answer: a server that refuses one may say so early."""

from __future__ import annotations

import os
import selectors
import socket
import ssl
from collections.abc import Callable

from minio._core.http.bodies import BLOCK_SIZE, Body, BytesBody, FileBody

from .http1 import HeadReader, ResponseHead

PLAIN_SIZE = 4 * 1024 * 1024
"""Bytes offered to the kernel at a time; it takes what has room."""
TLS_SIZE = 64 * 1024
"""Bytes encrypted at a time: the read timeout counts for each, and a slow line is not a dead one."""

_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)
"""What takes no descriptor of its own."""


class Sender:
    """Sends one body over a socket until it is out, an answer comes, or the connection breaks.

    Attributes:
        answer: head of an answer that came while the body was being sent; the rest of the body was not.
        broken: why the connection cannot take more; an answer may still be there to be read.
    """

    __slots__ = ("_plain", "_reader", "_selector", "_socket", "_timeout", "answer", "broken")

    def __init__(self, sock: socket.socket, reader: HeadReader, timeout: float | None) -> None:
        self.answer: ResponseHead | None = None
        self.broken: OSError | None = None
        self._socket = sock
        self._reader = reader
        self._timeout = timeout
        self._plain = type(sock) is socket.socket
        self._selector: selectors.BaseSelector = _Selector()

    def send(self, head: bytes, body: Body | bytes) -> None:
        """Sends a head and its body; errors of the body's own are not caught."""
        self._selector.register(self._socket, selectors.EVENT_READ | selectors.EVENT_WRITE)
        if self._plain:
            self._socket.settimeout(0.0)
        try:
            self._write(head)
            if isinstance(body, bytes):
                self._write(body)
            elif isinstance(body, BytesBody):
                self._write(body.view)
            elif self._plain and isinstance(body, FileBody) and hasattr(os, "sendfile"):
                self._write_file(body)
            else:
                self._write_blocks(body)
        finally:
            self._selector.close()
            self._socket.settimeout(self._timeout)

    def _write(self, data: bytes | memoryview) -> None:
        view = memoryview(data)
        size = PLAIN_SIZE if self._plain else TLS_SIZE
        self._push(len(view), lambda done: self._socket.send(view[done : done + size]))

    def _write_blocks(self, body: Body) -> None:
        for block in body.blocks():
            self._write(block)
            if self.answer or self.broken:
                return

    def _write_file(self, body: FileBody) -> None:
        target = self._socket.fileno()

        def write(done: int) -> int:
            size = min(PLAIN_SIZE, body.length - done)
            return os.sendfile(target, body.fileno, body.offset + done, size)

        done = self._push(body.length, write)
        if done < body.length and not self.answer and not self.broken:
            # The file ended early: reading it says so in its own words.
            self._write_blocks(FileBody(body.fileno, body.offset + done, body.length - done))

    def _push(self, length: int, write: Callable[[int], int]) -> int:
        """Calls `write` with what is done until all is, or it does nothing more; returns what is done."""
        done = 0
        try:
            while done < length and self._may_go_on():
                try:
                    written = write(done)
                except BlockingIOError:
                    continue
                if not written:
                    break
                done += written
        except OSError as cause:
            self.broken = cause
        return done

    def _may_go_on(self) -> bool:
        """Waits until the connection takes more; says no when the answer has come already."""
        if self.answer or self.broken:
            return False
        ready = self._selector.select(self._timeout)
        if not ready:
            raise TimeoutError("the server took no more of the request in time")
        if ready[0][1] & selectors.EVENT_READ:
            data = self._receive_now()
            if data == b"":
                raise ConnectionResetError("the server closed the connection before it had the whole request")
            if data is not None:
                self.answer = self._reader.feed(data)
        return self.answer is None

    def _receive_now(self) -> bytes | None:
        # What is readable may be a TLS record without contents, such as a session ticket.
        self._socket.settimeout(0.0)
        try:
            return self._socket.recv(BLOCK_SIZE)
        except (BlockingIOError, ssl.SSLWantReadError):
            return None
        finally:
            if not self._plain:
                self._socket.settimeout(self._timeout)
