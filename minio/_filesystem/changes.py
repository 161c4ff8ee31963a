"""Removing objects, making and removing buckets. Folders come and go with the objects in them."""

from __future__ import annotations

from contextlib import suppress
from errno import EEXIST, EISDIR
from glob import has_magic
from typing import Any

from minio.error import S3Error

from .errors import os_error, translated
from .paths import split, split_object
from .transfers import Transfers
from .waiting import waited


class Changes(Transfers):
    """The methods of the file system that remove and make things."""

    async def _rm_file(self, path: str) -> None:
        """Removes an object. It is no error if there is none."""
        path = self._strip_protocol(path)
        with translated(path):
            await self.client.remove_object(*split_object(path))
        self._forget(path)

    async def _rm(
        self,
        path: Any,
        recursive: bool = False,
        batch_size: int | None = None,
        maxdepth: int | None = None,
    ) -> None:
        """Removes objects, 1,000 with each request.

        Args:
            path: an object, a folder, a pattern, or a list of them. In a list, it is no error if an object is
                not there.
            recursive: removes folders with all that is in them, and buckets too.
            batch_size: is of no use here.
            maxdepth: removes only what is so many levels down; folders and buckets stay then.

        Raises:
            FileNotFoundError: there is nothing.
            IsADirectoryError: the path is a folder, and `recursive` is not set.
            PermissionError, S3Error: an object could not be removed; others may be gone.
        """
        found = await self._expanded(path, recursive, maxdepth)
        keys: dict[str, list[str]] = {}
        for name, info in found.items():
            bucket, key = split(name)
            if info["type"] == "file":
                split_object(name)
                keys.setdefault(bucket, []).append(key)
            elif key and "ETag" in info:
                keys.setdefault(bucket, []).append(f"{key}/")
            elif not recursive and not isinstance(path, list) and not has_magic(str(path)):
                raise os_error(EISDIR, name)
        try:
            for bucket, names in keys.items():
                await self._remove(bucket, names)
        finally:
            for name in found:
                self._forget(name)
        if recursive and maxdepth is None:
            for name in found:
                if "/" not in name:
                    await self._rmdir(name)

    async def _remove(self, bucket: str, keys: list[str]) -> None:
        with translated(bucket):
            failed = [error async for error in self.client.remove_objects(bucket, keys)]
        if failed:
            first = failed[0]
            with translated(f"{bucket}/{first.name}"):
                raise S3Error(first.code, first.message, bucket_name=bucket, object_name=first.name)

    async def _mkdir(self, path: str, create_parents: bool = True) -> None:
        """Makes a bucket. Folders need not be made, and nothing is done for one.

        Raises:
            FileExistsError: there is such a bucket.
        """
        path = self._strip_protocol(path)
        bucket, key = split(path)
        if not bucket:
            raise os_error(EEXIST, path)
        if key:
            return
        with translated(path):
            await self.client.make_bucket(bucket)
        self._forget(path)

    async def _makedirs(self, path: str, exist_ok: bool = False) -> None:
        """Makes a bucket; nothing is done for a folder.

        Args:
            path: the bucket.
            exist_ok: whether it may be there already. Who may not look is left to find out by writing.

        Raises:
            FileExistsError: it is there, and must not be.
        """
        path = self._strip_protocol(path)
        if not exist_ok:
            await self._mkdir(path)
            return
        with suppress(PermissionError, FileExistsError):
            if "/" not in path and not await self._exists(path):
                await self._mkdir(path)

    async def _rmdir(self, path: str) -> None:
        path = self._strip_protocol(path)
        bucket, key = split(path)
        if not key:
            with translated(path):
                await self.client.remove_bucket(bucket)
            self._forget(path)

    def rmdir(self, path: str) -> None:
        """Removes an empty bucket; nothing is done for a folder, which is gone with the last object in it.

        Args:
            path: the bucket.

        Raises:
            FileNotFoundError: there is no such bucket.
            OSError: it is not empty.
        """
        waited(self.loop, self._rmdir, path)

    async def _touch(self, path: str, truncate: bool = True) -> None:
        try:
            await self._pipe_file(path, b"", mode="overwrite" if truncate else "create")
        except FileExistsError:
            raise NotImplementedError(
                "objects have the time at which they were written, and no other"
            ) from None

    def touch(self, path: str, truncate: bool = True) -> None:
        """Makes an empty object.

        Args:
            path: the object.
            truncate: whether it takes the place of one that is there.

        Raises:
            NotImplementedError: it is there, and shall stay: no server can give it another time.
        """
        waited(self.loop, self._touch, path, truncate)
