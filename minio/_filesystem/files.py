"""What `open` returns: objects as files."""

from __future__ import annotations

import io
import os
import sys
import warnings
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from fsspec.compression import compr
from fsspec.core import OpenFile

from .paths import Info
from .upload import BLOCK_SIZE, MIN_PART_SIZE, PART_SIZE, Upload
from .waiting import in_loop, later, waited

if TYPE_CHECKING:
    from typing import Any as AbstractBufferedFile  # fsspec has no types, and what checkers guess is wrong

    from .content import Content
else:
    from fsspec.spec import AbstractBufferedFile


class Reader(AbstractBufferedFile):
    """An object that is read by ranges, all of them of the object that was there when it was opened.

    Args:
        fs: the file system.
        path: the object.
        block_size: bytes to read ahead.
        cache_type: which of fsspec's caches to read through.
        cache_options: settings of that cache.
        details: what is known of the object, by a file that was pickled; looked up where left out.

    Raises:
        FileNotFoundError: there is no such object.
    """

    def __init__(
        self,
        fs: Content,
        path: str,
        *,
        block_size: int | None,
        cache_type: str,
        cache_options: dict[str, Any] | None,
        details: Info | None,
    ) -> None:
        details = details or waited(fs.loop, fs._stat, path)
        super().__init__(
            fs,
            path,
            "rb",
            block_size or "default",
            cache_type=cache_type,
            cache_options=cache_options,
            size=details["size"],
            details=details,
        )
        self.details = details

    def _fetch_range(self, start: int, end: int) -> bytes:
        """Reads some bytes.

        Raises:
            ObjectChanged: the object is another one by now.
        """
        fs: Content = self.fs
        return waited(fs.loop, fs._read, self.path, start, end, self.details["ETag"])


class Writer(AbstractBufferedFile):
    """An object that is written in order, and published when the file is closed.

    A `with` block that is left by an exception publishes nothing. A file that nobody closes is published when
    it is collected, on which fsspec's own archives rely; too late for that, it is dropped, and said so.

    Args:
        fs: the file system.
        path: the object.
        mode: `wb`, or `xb` where nothing may be there yet.
        block_size: bytes of a part; 16 MiB where left out, at least 5 MiB in any case.
        autocommit: False leaves it to a transaction to publish the object.
    """

    closed: bool

    def __init__(
        self, fs: Content, path: str, mode: str, *, block_size: int | None, autocommit: bool
    ) -> None:
        part_size = max(block_size or PART_SIZE, MIN_PART_SIZE)
        self._upload = Upload(fs, path, part_size=part_size, exclusive=mode == "xb")
        super().__init__(fs, path, mode, BLOCK_SIZE, autocommit)

    def write(self, data: Any) -> int:
        """Writes bytes, or what shows its memory as such; returns how many.

        Raises:
            OSError, MinioException: the upload has failed.
            ValueError: the file is closed.
        """
        view = memoryview(data)
        if not view.nbytes:
            return 0
        view = view.cast("B")
        for start in range(0, view.nbytes, BLOCK_SIZE):
            super().write(view[start : start + BLOCK_SIZE])
        return view.nbytes

    def _upload_chunk(self, final: bool = False) -> bool:
        if self.buffer.tell():
            waited(self.fs.loop, self._upload.add, self.buffer.getvalue())
        return True

    def close(self) -> None:
        """Publishes the object, unless a transaction will.

        Raises:
            FileExistsError: something is there, and must not be.
            OSError, MinioException: the upload has failed; nothing is left of it.
        """
        if self.closed:
            return
        try:
            if _left_by_an_error():
                self._upload.discard()
                return
            self.flush(force=True)
            if self.autocommit:
                self._upload.commit()
        except BaseException:
            self._upload.discard()
            raise
        finally:
            self.closed = True

    def commit(self) -> None:
        """Publishes the object, at the end of a transaction."""
        self.close()
        self._upload.commit()

    def discard(self) -> None:
        """Gives the object up; nothing is left of it."""
        self.closed = True
        self._upload.discard()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _leave(self, error)

    def __del__(self) -> None:
        if self.closed or self.fs._pid != os.getpid():  # a fork has a copy, and is not who writes
            return
        if sys.is_finalizing():
            self.closed = True
            message = f"{self.path} was never closed: nothing was written"
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)
        elif in_loop():  # of which some thread's garbage may be collected
            self.closed = True
            later(self.fs.loop, self._upload.finish, self.buffer.getvalue())
            message = f"{self.path} was never closed: it is written later, and nobody hears if that fails"
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)
        else:
            self.close()


class CompressedWriter(io.BufferedIOBase):
    """What is written goes compressed to a file, which is closed, or given up, with it.

    Args:
        file: the file.
        compression: name of fsspec's compression.
    """

    def __init__(self, file: Writer, compression: str) -> None:
        self._file = file
        self._compressor = cast("dict[str, Any]", compr)[compression](file, mode="w")

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        """Compresses bytes; returns how many they were."""
        written: int = self._compressor.write(data)
        return written

    def close(self) -> None:
        """Ends the compressed content, and publishes the object."""
        if not self.closed:
            try:
                self._compressor.close()
                self._file.close()
            finally:
                super().close()

    def discard(self) -> None:
        """Gives the object up; nothing is left of it."""
        try:
            self._compressor.close()
        finally:
            self._file.discard()
            super().close()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _leave(self, error)


class TextWriter(io.TextIOWrapper):
    """Text that goes encoded to a file, which is closed, or given up, with it."""

    def discard(self) -> None:
        """Gives the object up; nothing is left of it."""
        self.buffer.discard()  # type: ignore[attr-defined]  # it is one of the files above

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _leave(self, error)


def _leave(file: Writer | CompressedWriter | TextWriter, error: BaseException | None) -> None:
    """Ends a `with` block."""
    if error is None:
        file.close()
    else:
        file.discard()


def _left_by_an_error() -> bool:
    """Whether a block `with fsspec.open(...)` is being left by an exception.

    Its object closes the file in either case and keeps the exception, which its frame has, to itself.
    """
    frame = sys._getframe()
    while frame.f_back is not None:
        frame = frame.f_back
        if frame.f_code is OpenFile.__exit__.__code__:
            return any(frame.f_locals.get("args", ()))
    return False
