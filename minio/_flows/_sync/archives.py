# Derived from minio/_flows/_async/archives.py; change that and run `make generate`.
"""Zip archives that go to files, and come from files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO, TypeVar

from minio._core.admin.wholezip import WholeZip
from minio._core.http.bodies import new_buffer
from minio._flows.files import checked_path
from minio._flows.zips import File, check_file, zip_body

from .concurrency import Job, in_thread
from .saving import COPY_SIZE, checked_target, save
from .streams import StreamedResponse

T = TypeVar("T")


def checked_output(path: File) -> Path | BinaryIO:
    """Refuses, before anything is sent, what cannot be written to.

    Raises:
        ValueError: it is an empty name, a folder, or neither a name nor a binary file.
    """
    if isinstance(path, (str, os.PathLike)):
        return checked_target(path)
    check_file(path, "write")
    return path


def write(answer: StreamedResponse, output: Path | BinaryIO) -> None:
    """Writes the body of an answer; a file that is named appears when it is whole.

    Raises:
        OSError: the file cannot be written.
        IncompleteDownload: the body ended early.
        ServerError: the server ended the archive before its directory.
        TransportError: the connection failed, or nothing came for too long.
    """
    if isinstance(output, Path):
        save(answer, output, WholeZip())
        return
    buffer, whole = new_buffer(COPY_SIZE), WholeZip()
    with answer:
        while count := answer.readinto(buffer):
            in_thread(output.write, bytes(whole.feed(buffer[:count])))
    whole.finish()


def send(job: Job[T], path: File) -> T:
    """Calls `job` with the archive in a file.

    Raises:
        ValueError: it holds no zip archive.
        OSError: the file cannot be read.
    """
    if not isinstance(path, (str, os.PathLike)):
        return job(in_thread(zip_body, path))
    file = in_thread(open, checked_path("path", path), "rb")
    try:
        return job(in_thread(zip_body, file))
    finally:
        file.close()
