"""Many objects at a time, by fsspec's rules for what folders, patterns and lists of paths stand for."""

from __future__ import annotations

import os
from glob import has_magic
from typing import Any

from fsspec.callbacks import DEFAULT_CALLBACK
from fsspec.implementations.local import make_path_posix
from fsspec.utils import other_paths, stringify_path

from minio._core.objects.localnames import why_not_a_file
from minio._flows._async.concurrency import in_thread
from minio._flows.folders import status_inside

from .content import Content
from .paths import Info


class Transfers(Content):
    """The methods of the file system that move the content of many objects.

    Attributes:
        upload_batch_size: how many files are uploaded at a time.
    """

    upload_batch_size: int

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

    async def _put(
        self,
        lpath: Any,
        rpath: Any,
        recursive: bool = False,
        callback: Any = DEFAULT_CALLBACK,
        batch_size: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Uploads files, side by side: not as many as there may be calls, as a large file sends three parts.

        Raises:
            FileNotFoundError: there is no such bucket, or no such file.
        """
        return await super()._put(
            lpath, rpath, recursive, callback, batch_size or self.upload_batch_size, **kwargs
        )

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
