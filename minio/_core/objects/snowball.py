"""An object of an archive that `upload_snowball_objects` sends in one request."""

from __future__ import annotations

from datetime import datetime
from os import PathLike
from typing import IO

from minio._core.checks import check_non_empty_string, check_type


class SnowballObject:
    """A file, or bytes that are read from `data`, under the key that it gets.

    Args:
        object_name: key of the object.
        filename: path of the file.
        data: where to read the bytes from, instead of a file.
        length: bytes to read from `data`.
        mod_time: time of modification in the archive; the present where left out.

    Raises:
        TypeError: the name is no text.
        ValueError: not just one of `filename` and `data` is given, `data` comes without a length, or an
            argument is of another type.
    """

    __module__ = "minio.commonconfig"
    __slots__ = ("_data", "_filename", "_length", "_mod_time", "_object_name")

    def __init__(
        self,
        object_name: str,
        filename: str | None = None,
        data: IO[bytes] | None = None,
        length: int | None = None,
        mod_time: datetime | None = None,
    ) -> None:
        check_non_empty_string(object_name, "object_name")
        if (filename is None) == (data is None):
            raise ValueError("only one of filename or data must be provided")
        if filename is not None:
            check_type("filename", filename, (str, bytes, PathLike))
        if data is not None and not hasattr(data, "read"):
            raise ValueError(f"data must be a file, or another object with read(), not {type(data).__name__}")
        if data is not None and length is None:
            raise ValueError("length must be provided for data")
        if length is not None:
            check_type("length", length, int)
            if length < 0:
                raise ValueError(f"length must be zero or greater, got {length}")
        if mod_time is not None:
            check_type("mod_time", mod_time, datetime)
        self._object_name = object_name
        self._filename = filename
        self._data = data
        self._length = length
        self._mod_time = mod_time

    @property
    def object_name(self) -> str:
        """Key of the object."""
        return self._object_name

    @property
    def filename(self) -> str | None:
        """Path of the file."""
        return self._filename

    @property
    def data(self) -> IO[bytes] | None:
        """Where the bytes are read from."""
        return self._data

    @property
    def length(self) -> int | None:
        """Bytes to read from `data`."""
        return self._length

    @property
    def mod_time(self) -> datetime | None:
        """Time of modification in the archive."""
        return self._mod_time

    def __repr__(self) -> str:
        return f"SnowballObject({self._object_name!r})"
