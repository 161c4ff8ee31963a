"""The tar file that `upload_snowball_objects` sends, made before it is sent: its length must be known."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, cast

from minio._core.checks import check_object_name
from minio.time import to_float, utcnow

if TYPE_CHECKING:
    from types import TracebackType

    from minio.commonconfig import SnowballObject

IN_MEMORY = 16 * 1024**2
"""Bytes of an archive without a file of its own that are kept in memory; more go to a temporary file."""
EXTRACT = "X-Amz-Meta-Snowball-Auto-Extract"
"""Header that has the server unpack the archive."""
SNOWBALL = "x-amz-meta-minio-snowball-"
"""What headers begin with that say how."""
HEADER = "minio.metadata."
"""What names of an entry's own headers begin with."""


class Archive:
    """A `with` block in which a tar file is made.

    Args:
        path: file to write, which stays; left out, memory or a temporary file, which is gone after the block.
        compression: whether to pack it with gzip.
        headers: metadata of each object, which MinIO takes from the archive and not from the request.

    Raises:
        OSError: the file cannot be written.
    """

    def __init__(
        self,
        path: str | None,
        compression: bool,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        import tarfile
        from tempfile import SpooledTemporaryFile

        file = open(path, "w+b") if path else SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # `__exit__` does
        self._file = cast("IO[bytes]", file)
        self._headers = {
            f"{HEADER}{name}": value
            for name, value in (headers or {}).items()
            if not name.lower().startswith((SNOWBALL, EXTRACT.lower()))
        }
        mode = "w:gz" if compression else "w"
        self._tar = tarfile.open(fileobj=self._file, mode=mode)  # type: ignore[call-overload]  # noqa: SIM115

    def add(self, entry: SnowballObject) -> None:
        """Adds an object.

        Raises:
            ValueError: its name cannot be one of an object.
            OSError: it cannot be read, or has fewer bytes than it should.
        """
        check_object_name(entry.object_name)
        if entry.filename is None:
            self._write(entry, cast("IO[bytes]", entry.data), entry.length or 0, to_float(utcnow()))
            return
        with open(entry.filename, "rb") as file:
            status = os.fstat(file.fileno())
            self._write(entry, file, status.st_size, status.st_mtime)

    def finish(self) -> tuple[IO[bytes], int]:
        """Returns the archive, to be read from its start, and its bytes."""
        self._tar.close()
        length = self._file.tell()
        self._file.seek(0)
        return self._file, length

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def _write(self, entry: SnowballObject, file: IO[bytes], length: int, modified: float) -> None:
        """Says of an object what the server keeps: name, bytes and time; not whose file it was, nor links."""
        from tarfile import TarInfo

        member = TarInfo(entry.object_name)
        member.size = length
        member.mtime = to_float(entry.mod_time) if entry.mod_time is not None else modified
        member.pax_headers = self._headers
        self._tar.addfile(member, file)
