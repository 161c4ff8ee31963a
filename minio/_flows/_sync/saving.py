# Derived from minio/_flows/_async/saving.py; change that and run `make generate`.
"""Answers that are files: archives of profiles, of users, of settings, of what lies on drives."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from minio._core.http.bodies import new_buffer
from minio._flows.files import PartialFile, checked_path

from .concurrency import in_thread
from .streams import StreamedResponse

if TYPE_CHECKING:
    from minio._core.admin.archives import ArchiveOpener
    from minio._core.admin.wholezip import WholeZip

COPY_SIZE = 256 * 1024
"""Bytes read before they are written to the file."""


def checked_target(path: str | os.PathLike[str]) -> Path:
    """Refuses, before anything is sent, what cannot be the name of a file to write.

    Raises:
        ValueError: it is empty, has a NUL character, or is a folder.
        TypeError: it is no path.
    """
    target = Path(checked_path("path", path))
    if in_thread(target.is_dir):
        raise ValueError(f"path {os.fspath(target)!r} is a directory; name a file in it")
    return target


def save(answer: StreamedResponse, target: Path, opener: ArchiveOpener | WholeZip | None = None) -> Path:
    """Writes the body of an answer to a file, which gets its name when it is whole; returns the name.

    Only its owner may read it: keys in the clear may be in it. `opener` decrypts the body on its way, or
    sees that it is whole.

    Raises:
        DecryptionError: the body is not what it decrypts; there is no file then.
        ServerError: the server ended the body before its end; there is no file then.
        OSError: the file cannot be written.
        IncompleteDownload: the body ended early; there is no file then.
        TransportError: the connection failed, or nothing came for too long; there is no file then.
    """
    with answer:
        _copy(answer, target, opener)
    return target


def _copy(answer: StreamedResponse, target: Path, opener: ArchiveOpener | WholeZip | None) -> None:
    buffer = new_buffer(COPY_SIZE)
    with PartialFile(target, private=True) as file:

        def write(data: memoryview) -> None:
            file.write(data if opener is None else memoryview(opener.feed(data)))

        while count := answer.readinto(buffer):
            in_thread(write, buffer[:count])
        if opener is not None:
            file.write(memoryview(opener.finish()))
