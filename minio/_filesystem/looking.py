"""Looking at objects, and at folders, which are what their names have in common."""

from __future__ import annotations

import hashlib
from contextlib import aclosing, suppress
from datetime import datetime, timedelta
from errno import ENOENT
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_range
from minio._flows._async.concurrency import AsyncWorkers
from minio.aio import AsyncMinio
from minio.error import NoSuchKey

from .errors import os_error, translated
from .paths import Info, entry_info, folder, split, split_object, with_folders
from .waiting import waited

if TYPE_CHECKING:
    from typing import Any as AsyncFileSystem  # fsspec has no types, and what checkers guess is wrong
else:
    from fsspec.asyn import AsyncFileSystem


class Looking(AsyncFileSystem):
    """The methods of the file system that change nothing and read no content.

    Attributes:
        client: sends the requests.
    """

    client: AsyncMinio
    batch_size: int
    _changes = 0  # a listing that was asked for before the last one is not remembered

    async def _stat(self, path: str) -> Info:
        """Tells of an object.

        Raises:
            FileNotFoundError: there is none.
        """
        path = self._strip_protocol(path)
        with translated(path):
            return entry_info(await self.client.stat_object(*split_object(path)))

    async def _info(self, path: str) -> Info:
        """Tells of an object, a bucket or a folder. The server is asked each time.

        Raises:
            FileNotFoundError: there is nothing.
        """
        path = self._strip_protocol(path)
        bucket, key = split(path)
        with translated(path):
            if not key:
                if bucket:
                    await self.client.head_bucket(bucket)
                return folder(path)
            with suppress(NoSuchKey):
                return entry_info(await self.client.stat_object(bucket, key))
            first = self.client.list_objects(
                bucket, f"{key}/", recursive=True, extra_query_params={"max-keys": "1"}
            )
            async with aclosing(first):  # type: ignore[type-var]  # it is a generator
                async for _ in first:
                    return folder(path)
        raise os_error(ENOENT, path)

    async def _isfile(self, path: str) -> bool:
        with suppress(FileNotFoundError):
            return bool((await self._info(path))["type"] == "file")
        return False

    async def _isdir(self, path: str) -> bool:
        with suppress(FileNotFoundError):
            return bool((await self._info(path))["type"] == "directory")
        return False

    async def _ls(self, path: str, detail: bool = True, refresh: bool = False) -> list[Any]:
        """Lists a folder, from memory where it was listed before.

        Args:
            path: the folder; a file is a list of itself.
            detail: whether to tell what `info` tells; else names.
            refresh: asks the server in any case.

        Raises:
            FileNotFoundError: there is nothing.
        """
        path = self._strip_protocol(path)
        listed = None if refresh else self.dircache.get(path)
        if listed is None:
            before = self._changes
            listed = await self._below(path)
            if listed or not split(path)[1]:
                inside = [info for info in listed if info["name"] != path]
                listed = sorted(inside, key=itemgetter("name"))
                if before == self._changes:
                    self.dircache[path] = listed
            else:
                listed = [await self._info(path)]
        return [dict(info) for info in listed] if detail else [info["name"] for info in listed]

    async def _find(
        self,
        path: str,
        maxdepth: int | None = None,
        withdirs: bool = False,
        detail: bool = False,
        prefix: str = "",
    ) -> Any:
        """Lists all files below a folder, in one go without `maxdepth`, else level by level.

        Args:
            path: the folder; of a file, that file.
            maxdepth: how many levels to go down, from 1; None for all.
            withdirs: whether to name folders too, `path` among them.
            detail: whether to return a mapping from names to what `info` tells; else names.
            prefix: what names in the folder itself start with.

        Raises:
            ValueError: `maxdepth` is less than 1.
        """
        path = self._strip_protocol(path)
        if maxdepth is not None:
            check_range("maxdepth", maxdepth, 1)
            found = await self._levels_below(path, prefix, maxdepth)
        elif path:
            found = with_folders(path, await self._below(path, prefix, recursive=True))
        else:
            found = {}
            for bucket in await self._below("", prefix):
                found.update(await self._find(bucket["name"], withdirs=True, detail=True))
        if path and not prefix:
            with suppress(FileNotFoundError):
                found.setdefault(path, folder(path) if found else await self._info(path))
        names = sorted(name for name, info in found.items() if withdirs or info["type"] == "file")
        return {name: found[name] for name in names} if detail else names

    async def _du(self, path: str, total: bool = True, maxdepth: int | None = None) -> Any:
        """Returns the bytes of all files below a folder, by name unless in `total`."""
        found = await self._find(path, maxdepth=maxdepth, detail=True)
        sizes = {name: info["size"] for name, info in found.items()}
        return sum(sizes.values()) if total else sizes

    async def _sign(self, path: str, expiration: int = 100) -> str:
        path = self._strip_protocol(path)
        return await self.client.presigned_get_object(*split_object(path), timedelta(seconds=expiration))

    def sign(self, path: str, expiration: int = 100) -> str:
        """Returns a URL that downloads an object without credentials, until it expires.

        Args:
            path: the object; it need not exist.
            expiration: seconds for which it is good, up to seven days.

        Raises:
            ValueError: `expiration` is out of range.
        """
        return waited(self.loop, self._sign, path, expiration)

    async def _modified(self, path: str) -> datetime:
        written: datetime = (await self._stat(path))["LastModified"]
        return written

    def modified(self, path: str) -> datetime:
        """Returns when an object was written.

        Args:
            path: the object.

        Raises:
            FileNotFoundError: there is none.
        """
        return waited(self.loop, self._modified, path)

    def created(self, path: str) -> datetime:
        """Returns when an object was written: it is made anew each time.

        Args:
            path: the object.

        Raises:
            FileNotFoundError: there is none.
        """
        return self.modified(path)

    def ukey(self, path: str) -> str:
        """Returns the ETag of an object, another one when its content is.

        Args:
            path: the object.

        Raises:
            FileNotFoundError: there is none.
        """
        return str(waited(self.loop, self._stat, path)["ETag"])

    def checksum(self, path: str) -> int:
        """Returns a number that stands for the ETag of an object.

        Args:
            path: the object.

        Raises:
            FileNotFoundError: there is none.
        """
        return int(hashlib.sha256(self.ukey(path).encode()).hexdigest(), 16)

    async def _levels_below(self, path: str, prefix: str, depth: int) -> dict[str, Info]:
        found: dict[str, Info] = {}
        folders = [path]
        while folders and depth:
            limit = self.batch_size if self.batch_size > 0 else len(folders)
            workers: AsyncWorkers[list[Info]] = AsyncWorkers(limit)
            async with workers:
                for name in folders:
                    await workers.submit(self._below, name, prefix)
                level = {info["name"]: info for listed in await workers.results() for info in listed}
            found = {**level, **found}
            folders = [name for name in level if level[name]["type"] == "directory" and name not in folders]
            prefix, depth = "", depth - 1
        return found

    async def _below(self, path: str, prefix: str = "", recursive: bool = False) -> list[Info]:
        """What is in a folder, itself included where an object stands for it; empty if there is no such."""
        bucket, key = split(path)
        with translated(path):
            if not bucket:
                names = [bucket.name for bucket in await self.client.list_buckets()]
                return [folder(name) for name in names if name.startswith(prefix)]
            start = f"{key}/{prefix}" if key else prefix
            entries = self.client.list_objects(bucket, start, recursive=recursive)
            return [entry_info(entry) async for entry in entries]
