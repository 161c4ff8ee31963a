"""Sends large request bodies with an eye on the answer: a server that refuses one may say so early."""

from __future__ import annotations

import os
import socket
import ssl

from urllib3.util import wait_for_read
from urllib3.util.wait import wait_for_socket

from minio._core.bodies import BLOCK_SIZE, Body, BytesBody, FileBody

from .http1 import HeadReader, ResponseHead

TLS_BLOCK_SIZE = 64 * 1024
"""Bytes encrypted at a time: the read timeout counts for each, and a slow line is not a dead one."""
SENDFILE_SIZE = 4 * 1024 * 1024


class Sender:
    """Sends one body over a socket until it is out, an answer comes, or the connection breaks.

    Attributes:
        answer: head of an answer that came while the body was being sent; the rest of the body was not.
        broken: why the connection cannot take more; an answer may still be there to be read.
    """

    __slots__ = ("_plain", "_reader", "_socket", "_timeout", "answer", "broken")

    def __init__(self, sock: socket.socket, reader: HeadReader, timeout: float | None) -> None:
        self.answer: ResponseHead | None = None
        self.broken: OSError | None = None
        self._socket = sock
        self._reader = reader
        self._timeout = timeout
        self._plain = type(sock) is socket.socket

    def send(self, head: bytes, body: Body | bytes) -> None:
        """Sends a head and its body; errors of the body's own are not caught."""
        self._write(memoryview(head))
        if self._plain and isinstance(body, FileBody) and hasattr(os, "sendfile"):
            self._send_file(body)
            return
        for block in (BytesBody(body) if isinstance(body, bytes) else body).blocks():
            self._write(memoryview(block))
            if self.answer or self.broken:
                return

    def _write(self, view: memoryview) -> None:
        size = BLOCK_SIZE if self._plain else TLS_BLOCK_SIZE
        try:
            while view and self._may_go_on():
                view = view[self._socket.send(view[:size]) :]
        except OSError as cause:
            self.broken = cause

    def _send_file(self, body: FileBody) -> None:
        done = 0
        while done < body.length:
            try:
                if not self._may_go_on():
                    return
                size = min(SENDFILE_SIZE, body.length - done)
                sent = os.sendfile(self._socket.fileno(), body.fileno, body.offset + done, size)
            except BlockingIOError:
                continue
            except OSError as cause:
                self.broken = cause
                return
            if not sent:
                end = body.offset + body.length
                raise OSError(f"file ended after {body.offset + done} bytes, {end} were expected")
            done += sent

    def _may_go_on(self) -> bool:
        """Waits until more can be sent; says no when an answer has come instead."""
        if not wait_for_socket(self._socket, read=True, write=True, timeout=self._timeout):
            raise TimeoutError("the server took no more of the request in time")
        if wait_for_read(self._socket, timeout=0.0):
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
            self._socket.settimeout(self._timeout)
