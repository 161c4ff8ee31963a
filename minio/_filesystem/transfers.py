"""Content of objects: read, written, copied, sent from files and fetched into them."""

from __future__ import annotations

import io
import os
from glob import has_magic
from typing import Any, BinaryIO

from fsspec.callbacks import DEFAULT_CALLBACK
from fsspec.implementations.local import make_path_posix
from fsspec.utils import other_paths, stringify_path

from minio._core.checks import check_enum
from minio._core.objects.copying import CopySource
from minio._core.objects.localnames import why_not_a_file
from minio._flows._async.concurrency import in_thread
from minio._flows.folders import status_inside
from minio.error import ObjectChanged, S3Error

from .errors import translated
from .looking import Looking
from .paths import Info, split_object
from .upload import BLOCK_SIZE, Upload


class Transfers(Looking):
    """The methods of the file system that move content."""

    def _forget(self, path: str) -> None:
        """Forgets listings in which `path` may stand, or may be missing."""
        while path:
            self.dircache.pop(path, None)
            path = path.rpartition("/")[0]
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
                if error.code == "InvalidRange":  # it begins behind the last byte
                    return b""
                if error.code == "PreconditionFailed":
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

    async def _get(
        self,
        rpath: Any,
        lpath: Any,
        recursive: bool = False,
        callback: Any = DEFAULT_CALLBACK,
        maxdepth: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Downloads objects into a folder, or one into a file, side by side.

        Nothing is written outside of the folder: keys are refused before the first download that are no
        plain names of files below it, as by `AsyncMinio.download_dir`.

        Raises:
            ValueError: a key cannot be a file there.
            FileNotFoundError: there are no such objects.
        """
        if not (isinstance(rpath, list) and isinstance(lpath, list)):
            lpath = make_path_posix(lpath)
            inside = lpath.endswith("/") or await in_thread(os.path.isdir, lpath)
            rpath, targets = await self._pairs(rpath, lpath, inside, recursive, maxdepth)
            await in_thread(_check_inside, lpath, rpath, targets)
            lpath = targets
        return await super()._get(rpath, lpath, callback=callback, **kwargs)

    async def _copy(
        self,
        path1: Any,
        path2: Any,
        recursive: bool = False,
        on_error: str | None = None,
        maxdepth: int | None = None,
        onerror: str | None = None,  # as `mv` of older fsspec says it
        **kwargs: Any,
    ) -> None:
        """Copies objects within the server, side by side.

        Raises:
            FileNotFoundError: there are no such objects.
        """
        if not (isinstance(path1, list) and isinstance(path2, list)):
            inside = stringify_path(path2).endswith("/") or await self._isdir(path2)
            path2 = self._strip_protocol(path2)
            path1, path2 = await self._pairs(path1, path2, inside, recursive, maxdepth)
        await super()._copy(path1, path2, recursive, on_error or onerror, **kwargs)

    async def _pairs(
        self, source: Any, target: str, exists: bool, recursive: bool, maxdepth: int | None
    ) -> tuple[list[str], list[str]]:
        """Files to copy, and where to, by fsspec's rules for what `target` means to each form of `source`."""
        several = isinstance(source, list)
        source = source if several else stringify_path(source)
        found = await self._expanded(source, recursive, maxdepth)
        if not recursive:
            found = {name: info for name, info in found.items() if info["type"] == "file"}
        names = list(found)
        if not names:
            return [], []
        pattern = not several and has_magic(source)
        whole_folder = not several and not pattern and not source.endswith("/")
        inside = (pattern and len(names) == 1) or (whole_folder and exists)
        targets = other_paths(names, target, exists=inside, flatten=several)
        pairs = [pair for pair in zip(names, targets, strict=True) if found[pair[0]]["type"] == "file"]
        return [name for name, _ in pairs], [path for _, path in pairs]

    async def _expanded(self, path: Any, recursive: bool, maxdepth: int | None) -> dict[str, Info]:
        """What paths and patterns stand for, and what is below them. Names in a list are not looked up.

        Raises:
            FileNotFoundError: they stand for nothing.
        """
        found: dict[str, Info] = {}
        for name in self._strip_protocol(path if isinstance(path, list) else [path]):
            folders, depth = [name], maxdepth
            if has_magic(name):
                matches = await self._glob(name, maxdepth=maxdepth, detail=True)
                found.update(matches)
                folders = [match for match, info in matches.items() if info["type"] == "directory"]
                depth = None if maxdepth is None else maxdepth - 1
            elif isinstance(path, list) and not recursive:
                found[name] = {"name": name, "type": "file"}
            elif not recursive:
                found[name] = await self._info(name)
            if recursive and depth != 0:
                for each in folders:
                    found.update(await self._find(each, maxdepth=depth, withdirs=True, detail=True))
        if not found:
            raise FileNotFoundError(path)
        return {name: found[name] for name in sorted(found)}


class _Told:
    """Tells a callback of fsspec what clients tell."""

    def __init__(self, callback: Any) -> None:
        self.update = callback.relative_update
        self._callback = callback

    def set_meta(self, object_name: str, total_length: int) -> None:
        self._callback.set_size(total_length)


def _check_inside(folder: str, names: list[str], targets: list[str]) -> None:
    """Refuses names that would be files outside of the folder, or not the files that they say.

    Raises:
        ValueError: one of them would; nothing was written.
    """
    folder = folder.rstrip("/")
    for name, target in zip(names, targets, strict=True):
        if target == folder:
            continue  # the file that the caller named
        inside = target.removeprefix(f"{folder}/")
        reason = why_not_a_file(inside, windows=os.name == "nt")
        if inside == target or reason:
            raise ValueError(f"{name!r} cannot be a file in {folder}: {reason or 'it is outside'}")
        status_inside(folder or "/", inside)
