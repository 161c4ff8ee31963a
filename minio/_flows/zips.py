"""Zip archives that are sent: from a file on disk, or any binary file."""

from __future__ import annotations

import io
import os
import zipfile
from typing import BinaryIO, TypeAlias

from minio._core.http.bodies import Body
from minio._core.objects.sources import known_source

File: TypeAlias = "str | os.PathLike[str] | BinaryIO"
"""A name of a file, or a binary file that is open."""


def check_file(path: object, method: str) -> None:
    """Refuses what is neither a name nor a binary file.

    Args:
        path: what the caller gave.
        method: what the file must have: `read` or `write`.

    Raises:
        ValueError: so it was.
    """
    if not hasattr(path, method) or isinstance(path, io.TextIOBase):
        raise ValueError(f"path must be a path or an open binary file, not {type(path).__name__}")


def zip_body(file: BinaryIO) -> Body | bytes:
    """The archive in a file, from where it stands; nothing is read yet if it is on a disk.

    Raises:
        ValueError: it is no zip archive.
        OSError: the file cannot be read.
    """
    check_file(file, "read")
    if not file.seekable():
        file = io.BytesIO(file.read())
    start = file.tell()
    is_archive = zipfile.is_zipfile(file)
    file.seek(start)
    if not is_archive:
        raise ValueError("path must name a zip archive, as the export writes it")
    source = known_source(file)
    return file.read() if source is None else source.body(0, source.length)
