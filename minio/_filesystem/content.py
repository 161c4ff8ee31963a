"""Content of single objects: read, written, copied, sent from files and fetched into them."""

from __future__ import annotations

import io
import os
from typing import Any, BinaryIO

from fsspec.callbacks import DEFAULT_CALLBACK

from minio._core.checks import check_enum
from minio._core.objects.copying import CopySource
from minio._flows._async.concurrency import in_thread
from minio.error import ObjectChanged, S3Error

from .errors import translated
from .looking import Looking
from .paths import parent_of, split_object
from .upload import BLOCK_SIZE, Upload


class Content(Looking):
    """The methods of the file system that move the content of one object."""

    def _forget(self, path: str) -> None:
        """Forgets listings in which `path` may stand, or may be missing."""
        self._changes += 1
        while path:
            self.dircache.pop(path, None)
            path = parent_of(path)
        self.dircache.pop("", None)

    async def _cat_file(self, path: str, start: int | None = None, end: int | None = None) -> bytes:
        """Returns the content of an object, or the bytes that a slice of it would have.

        Args:
            path: the object.
            start: first byte; counted from the end where it is negative.
            end: the byte after the last one; counted from the end where it is negative.

        Raises:
            FileNotFoundError: there is no such object.
        """
        if end is None and start is not None and start < 0:
            # Whoever passes over ranges answers with all of it.
            return (await self._get_content(path, headers={"Range": f"bytes={start}"}))[start:]
        if (start or 0) >= 0 and (end is None or end >= 0):
            return await self._read(path, start or 0, end)
        found = await self._stat(path)
        first, last, _ = slice(start, end).indices(found["size"])
        return await self._read(path, first, last, found["ETag"])

    async def _read(self, path: str, start: int, end: int | None, etag: str = "") -> bytes:
        """Returns the bytes from `start` up to `end`, fewer where the object ends before.

        Raises:
            FileNotFoundError: there is no such object.
            ObjectChanged: it has not this ETag.
        """
        if end is not None and end <= start:
            return b""
        headers = {"If-Match": f'"{etag}"'} if etag and not etag.startswith("W/") else {}
        return await self._get_content(path, start, end - start if end else 0, headers, etag)

    async def _get_content(
        self,
        path: str,
        offset: int = 0,
        length: int = 0,
        headers: dict[str, str] | None = None,
        etag: str = "",
    ) -> bytes:
        path = self._strip_protocol(path)
        bucket, key = split_object(path)
        with translated(path):
            try:
                answer = await self.client.get_object(bucket, key, offset, length, headers)
            except S3Error as error:
                if error.code == "InvalidRange" and not etag:  # it begins behind the last byte
                    return b""
                if error.code in ("InvalidRange", "PreconditionFailed"):
                    raise ObjectChanged(bucket, key, etag) from error
                raise
            async with answer:
                if etag and answer.headers.get("etag", "").replace('"', "") != etag:
                    raise ObjectChanged(bucket, key, etag)
                return await answer.read()

    async def _pipe_file(self, path: str, value: Any, mode: str = "overwrite") -> None:
        """Writes an object; in a transaction, it is there when that ends.

        Args:
            path: the object.
            value: its bytes.
            mode: `overwrite`, or `create` where nothing may be there yet.

        Raises:
            FileExistsError: something is there, and must not be.
            FileNotFoundError: there is no such bucket.
        """
        check_enum("mode", mode, ("create", "overwrite"))
        path = self._strip_protocol(path)
        bucket, key = split_object(path)
        if self._intrans:
            await self._defer(path, mode, io.BytesIO(value))
            return
        condition = "*" if mode == "create" else None
        with translated(path):
            await self.client.put_object(bucket, key, value, if_none_match=condition)
        self._forget(path)

    async def _put_file(
        self, lpath: str, rpath: str, mode: str = "overwrite", callback: Any = DEFAULT_CALLBACK
    ) -> None:
        """Uploads a file, in parts side by side where it is large; in a transaction, it is there at the end.

        Args:
            lpath: the file.
            rpath: the object.
            mode: `overwrite`, or `create` where nothing may be there yet.
            callback: is told of bytes that arrived.

        Raises:
            FileExistsError: something is there, and must not be.
            FileNotFoundError: there is no such bucket, or no such file.
        """
        check_enum("mode", mode, ("create", "overwrite"))
        path = self._strip_protocol(rpath)
        bucket, key = split_object(path)
        if self._intrans:
            with await in_thread(open, lpath, "rb") as file:
                await self._defer(path, mode, file)
            return
        condition = "*" if mode == "create" else None
        with translated(path):
            await self.client.fput_object(
                bucket, key, lpath, progress=_Told(callback), if_none_match=condition
            )
        self._forget(path)

    async def _defer(self, path: str, mode: str, file: BinaryIO) -> None:
        """Uploads what a transaction will publish, or not."""
        upload = Upload(self, path, exclusive=mode == "create")
        try:
            while block := await in_thread(file.read, BLOCK_SIZE):
                await upload.add(block)
        except BaseException:
            await upload.drop()
            raise
        self.transaction.files.append(upload)

    async def _get_file(self, rpath: str, lpath: str, callback: Any = DEFAULT_CALLBACK) -> None:
        """Downloads an object into a file, which has its name when it is whole, and not before.

        Args:
            rpath: the object.
            lpath: the file.
            callback: is told of bytes that arrived.

        Raises:
            FileNotFoundError: there is no such object.
        """
        path = self._strip_protocol(rpath)
        bucket, key = split_object(path)
        with translated(path):
            await self.client.fget_object(bucket, key, os.fspath(lpath), progress=_Told(callback))

    async def _cp_file(self, path1: str, path2: str) -> None:
        """Copies an object within the server, in parts where it has more than 5 GiB.

        Raises:
            FileNotFoundError: there is no such object, or no such bucket to copy to.
        """
        source, target = self._strip_protocol(path1), self._strip_protocol(path2)
        with translated(source):
            await self.client.copy_object(*split_object(target), CopySource(*split_object(source)))
        self._forget(target)


class _Told:
    """Tells a callback of fsspec what clients tell."""

    def __init__(self, callback: Any) -> None:
        self.update = callback.relative_update
        self._callback = callback

    def set_meta(self, object_name: str, total_length: int) -> None:
        self._callback.set_size(total_length)
