"""Zip archives as they come: servers that fail halfway end one as if it were whole, without its directory."""

from __future__ import annotations

from minio.error import ServerError

_END = b"PK\x05\x06"
_END_SIZE = 22
"""Bytes of the end of the directory; the archives of servers have no comment behind it."""


class WholeZip:
    """Passes the bytes of an archive on, and looks at its end."""

    def __init__(self) -> None:
        self._tail = b""

    def feed(self, data: memoryview) -> memoryview:
        """Returns the bytes."""
        self._tail = (self._tail + bytes(data[-_END_SIZE:]))[-_END_SIZE:]
        return data

    def finish(self) -> bytes:
        """Returns nothing more.

        Raises:
            ServerError: the archive ended before its directory.
        """
        if not self._tail.startswith(_END):
            raise ServerError("the server gave up on the archive: it ends without its directory", 200)
        return b""
