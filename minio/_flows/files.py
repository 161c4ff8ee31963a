"""A file that appears under its name when it is whole, and never before."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from threading import Lock
from types import TracebackType

from minio._core.checks import shown

_NEW = os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_OPEN = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def checked_path(argument: str, path: str | bytes | os.PathLike[str]) -> str:
    """Returns a path as text.

    Raises:
        ValueError: it is empty, or has a NUL character, which no file system takes.
        TypeError: it is no path.
    """
    if not isinstance(path, (str, bytes, os.PathLike)):
        raise TypeError(f"{argument} must be str or os.PathLike, not {type(path).__name__}")
    text = os.fsdecode(path)
    if not text:
        raise ValueError(f"{argument} must not be empty")
    if "\0" in text:
        raise ValueError(f"{argument} must not have a NUL character; got {shown(text)}")
    return text


class PartialFile:
    """A `with` block that writes a file and gives it its name; left by an exception, it leaves nothing.

    Until then its bytes are in a file beside it, which nobody else can read, or in one that the caller names.

    Args:
        path: name of the file; folders on the way are made. A file of that name is replaced.
        partial_path: name until then, on the same file system; a new, random one where left out.
        private: whether nobody but its owner may read the whole file either.

    Raises:
        OSError: a folder or the file cannot be made.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        partial_path: str | os.PathLike[str] | None = None,
        *,
        private: bool = False,
    ) -> None:
        self._path = Path(os.fsdecode(path))
        self._flags = _OPEN if partial_path else _OPEN | _NEW
        beside = self._path.with_name(f".{secrets.token_hex(8)}.part.minio")
        self._partial = Path(os.fsdecode(partial_path or beside))
        self._made: list[Path] = []
        self._file = -1
        self._allowed = 0o600 if private else 0o666
        self._mode = 0
        self._lock = Lock()

    def write(self, data: memoryview) -> None:
        """Appends bytes; from another thread than the one that leaves the block, if need be.

        Raises:
            OSError: the disk is full or broken, or the block was left.
        """
        with self._lock:
            while data:
                data = data[os.write(self._file, data) :]

    def __enter__(self) -> PartialFile:
        try:
            self._make_folders()
            self._file = os.open(self._partial, self._flags, self._allowed)
            self._mode = os.fstat(self._file).st_mode & 0o777
            os.chmod(self._partial, 0o600)
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            file, self._file = self._file, -1
        try:
            os.close(file)
            if error is None:
                os.chmod(self._partial, self._mode)
                os.replace(self._partial, self._path)
                return
        except BaseException:
            self._discard()
            raise
        self._discard()

    def _make_folders(self) -> None:
        folder = self._path.parent
        while not folder.exists():
            self._made.append(folder)
            folder = folder.parent
        os.makedirs(self._path.parent, exist_ok=True)

    def _discard(self) -> None:
        if self._file >= 0:
            os.close(self._file)
        if self._mode:
            self._partial.unlink(missing_ok=True)
        for folder in self._made:
            with suppress(OSError):  # somebody else put something into it
                folder.rmdir()
