"""Paths, `bucket/key`, and what file systems tell of them."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from .errors import os_error

if TYPE_CHECKING:
    from minio.datatypes import Object

Info: TypeAlias = "dict[str, Any]"
"""What `info` tells: `name`, `size` and `type`; of objects `ETag`, `LastModified` and `mtime` too."""


def split(path: str) -> tuple[str, str]:
    """Returns bucket and key; what is not there is empty."""
    bucket, _, key = path.partition("/")
    return bucket, key


def split_object(path: str) -> tuple[str, str]:
    """Returns bucket and key.

    Raises:
        IsADirectoryError: the path has no key.
    """
    bucket, key = split(path)
    if not key:
        raise os_error(errno.EISDIR, path)
    return bucket, key


def parent_of(path: str) -> str:
    """Returns the folder that a path is in."""
    return path.rpartition("/")[0]


def folder(path: str) -> Info:
    """Tells of a bucket, or of what names of objects have in common."""
    return {"name": path, "size": 0, "type": "directory"}


def entry_info(entry: Object) -> Info:
    """Tells of an entry of a listing, or of an object that was looked at.

    An object whose name ends with a slash stands for a folder, and has an ETag, which other folders have not.
    """
    name = f"{entry.bucket_name}/{entry.object_name}"
    info = folder(name[:-1]) if entry.is_dir else {"name": name, "size": entry.size or 0, "type": "file"}
    if entry.etag or not entry.is_dir:
        info["ETag"] = entry.etag or ""
    if entry.last_modified is not None:
        # Answers about a single object have no fractions of seconds, and shall tell the same as listings.
        written = entry.last_modified.replace(microsecond=0)
        info.update(LastModified=written, mtime=written.timestamp())
    return info


def with_folders(root: str, infos: Iterable[Info]) -> dict[str, Info]:
    """Returns what is below `root` by name, and the folders between."""
    found: dict[str, Info] = {}
    for info in infos:
        if info["name"] not in found or info["type"] == "file" or "ETag" in info:
            found[info["name"]] = info
        above = parent_of(info["name"])
        while len(above) > len(root) and above not in found:
            found[above] = folder(above)
            above = parent_of(above)
    return found
