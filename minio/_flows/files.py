"""A file that appears under its name when it is whole, and never before."""

from __future__ import annotations

import io
import os
import secrets
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Lock
from types import TracebackType

from minio._core.checks import shown


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
    An interrupt may come between any two steps, also those that tidy up: what is left goes with the object.

    Args:
        path: name of the file; folders on the way are made. A file of that name is replaced.
        partial_path: name until then, on the same file system; a new, random one where left out.
        private: whether nobody but its owner may read the whole file either.

    Raises:
        OSError: a folder or the file cannot be made.
    """

    _is_ours = False

    def __init__(
        self,
        path: str | os.PathLike[str],
        partial_path: str | os.PathLike[str] | None = None,
        *,
        private: bool = False,
    ) -> None:
        self._path = Path(os.fsdecode(path))
        self._how = "w" if partial_path else "x"
        beside = self._path.with_name(f".{secrets.token_hex(8)}.part.minio")
        self._partial = Path(os.fsdecode(partial_path or beside))
        self._allowed = 0o600 if private else 0o666
        self._mode = 0
        self._made: list[Path] = []
        self._file: io.FileIO | None = None
        self._lock = Lock()

    def write(self, data: memoryview) -> None:
        """Appends bytes; from another thread than the one that leaves the block, if need be.

        Raises:
            OSError: the disk is full or broken.
            ValueError: the block was left, or not entered.
        """
        with self._lock:
            if self._file is None:
                raise ValueError("the file is written within its block")
            while data:
                data = data[self._file.write(data) :]

    def __enter__(self) -> PartialFile:
        try:
            self._make_folders()
            self._is_ours = True
            self._file = self._open()
            self._mode = os.fstat(self._file.fileno()).st_mode & 0o777
            os.chmod(self._partial, 0o600)
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._close()
            if error is None:
                os.chmod(self._partial, self._mode)
                os.replace(self._partial, self._path)
                self._is_ours = False
                self._made.clear()
        finally:
            self._discard()

    def __del__(self) -> None:
        if self._is_ours:
            self._discard()

    def _open(self) -> io.FileIO:
        try:
            # All in C, where no interrupt can part a descriptor from the object that closes it.
            return io.FileIO(self._partial, self._how, opener=partial(os.open, mode=self._allowed))
        except OSError:
            self._is_ours = False
            raise

    def _close(self) -> None:
        with self._lock:
            if self._file is not None:
                self._file.close()

    def _make_folders(self) -> None:
        folder = self._path.parent
        while not folder.exists():
            self._made.append(folder)
            folder = folder.parent
        os.makedirs(self._path.parent, exist_ok=True)

    def _discard(self) -> None:
        self._close()
        if self._is_ours:
            self._partial.unlink(missing_ok=True)
        for folder in self._made:
            with suppress(OSError):  # somebody else put something into it
                folder.rmdir()
        self._is_ours = False  # another object's from now on, where the caller named it
