"""Sealed archives of raw files become the files that are in them."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from minio._core.admin.archives import KeyOpener, entries
from minio._core.objects.localnames import why_not_a_file
from minio.error import DecryptionError

from .files import PartialFile


def unseal(archive: Path, folder: Path, open_key: KeyOpener | None) -> list[Path]:
    """Writes what is in an archive to files of a folder, all of them or none; returns their names.

    Raises:
        DecryptionError: it is no such archive, was changed or cut, or was sealed for another key.
        OSError: the archive cannot be read, or a file not be written.
        ServerError: it says that the server gave up on it.
    """
    files: dict[str, PartialFile] = {}
    with archive.open("rb") as source, ExitStack() as made:
        for name, data in entries(source.read, open_key):
            if name not in files:
                if "/" in name or why_not_a_file(name, windows=True):
                    raise DecryptionError(f"the archive has an entry {name!r}, which is no name of a file")
                files[name] = made.enter_context(PartialFile(folder / name, private=True))
            files[name].write(memoryview(data))
    return [folder / name for name in files]
