"""What transfers of folders share, up and down: names, comparison, and the list of what was done."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from fnmatch import fnmatchcase

from minio._core.checks import check_type
from minio._core.http.messages import check_text
from minio.error import MinioException

Patterns = str | Iterable[str] | None

SAME_TIME = 0.002
"""Seconds by which times may differ that one side keeps more exactly than the other."""
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class FolderTransfer:
    """One file of a folder.

    Attributes:
        object_name: key of the object.
        path: the file; what it would be called, where its name was refused.
        size: bytes.
        reason: why it was skipped, or what failed.
        error: what was raised, if anything was.
    """

    object_name: str
    path: str
    size: int
    reason: str = ""
    error: Exception | None = None


@dataclass(slots=True)
class FolderResult:
    """What became of a folder, in the order of names.

    Attributes:
        done: files that were transferred.
        skipped: files that were left out, as unchanged or as no files.
        failed: files that could not be transferred, and names that were refused. The rest went on.
    """

    done: list[FolderTransfer] = field(default_factory=list)
    skipped: list[FolderTransfer] = field(default_factory=list)
    failed: list[FolderTransfer] = field(default_factory=list)

    def add(self, transfer: FolderTransfer, *, done: bool = False) -> None:
        """Puts `transfer` where it belongs; one without an error is skipped unless it is `done`."""
        (self.failed if transfer.error else self.done if done else self.skipped).append(transfer)

    def raise_for_failed(self) -> None:
        """Does nothing if all went well.

        Raises:
            MinioException: names the first files that failed, and why.
        """
        if self.failed:
            shown = "; ".join(f"{each.object_name!r}: {each.reason}" for each in self.failed[:_SHOWN])
            more = f"; and {len(self.failed) - _SHOWN} more" if len(self.failed) > _SHOWN else ""
            raise MinioException(f"{len(self.failed)} files failed: {shown}{more}") from self.failed[0].error


FolderTransfer.__module__ = FolderResult.__module__ = "minio.datatypes"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which names of a folder are wanted."""

    include: tuple[str, ...]
    exclude: tuple[str, ...]

    @classmethod
    def of(cls, include: Patterns, exclude: Patterns) -> Selection:
        """Takes patterns as they are given.

        Raises:
            ValueError: one is no text.
        """
        return cls(_patterns("include", include), _patterns("exclude", exclude))

    def has(self, name: str) -> bool:
        """Whether `name`, relative to the folder and with `/`, is wanted."""
        wanted = not self.include or any(fnmatchcase(name, pattern) for pattern in self.include)
        return wanted and not any(fnmatchcase(name, pattern) for pattern in self.exclude)


def as_prefix(prefix: str) -> str:
    """Returns the prefix of a folder: with a slash at its end, or empty.

    Raises:
        ValueError: it is no text.
    """
    check_text("prefix", prefix)
    return prefix if not prefix or prefix.endswith("/") else f"{prefix}/"


def files_below(folder: str) -> Iterator[tuple[str, str, os.stat_result]]:
    """Yields name, path and status of all that is below a folder and is no folder, in the order of names.

    Raises:
        OSError: a folder cannot be read.
    """
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            for name, path, status in files_below(entry.path):
                yield f"{entry.name}/{name}", path, status
        else:
            yield entry.name, entry.path, entry.stat(follow_symlinks=False)


def why_no_file(status: os.stat_result) -> str:
    """Returns why something is not uploaded; empty for regular files."""
    if stat.S_ISLNK(status.st_mode):
        return "a symbolic link"
    return "" if stat.S_ISREG(status.st_mode) else "not a regular file"


def status_inside(folder: str, name: str) -> os.stat_result | None:
    """Returns the status of the file that `name` would be below `folder`; None where there is none yet.

    Raises:
        ValueError: it is a folder, or a symbolic link is on the way, which may lead elsewhere.
        OSError: it cannot be looked at.
    """
    path, status = folder, None
    for part in name.split("/"):
        path = os.path.join(path, part)
        try:
            status = os.lstat(path)
        except FileNotFoundError:
            return None
        if stat.S_ISLNK(status.st_mode):
            raise ValueError(f"{path} is a symbolic link, which may lead out of the folder")
    if status is not None and not stat.S_ISREG(status.st_mode):
        raise ValueError(f"{path} is there, and not a regular file")
    return status


def has_content(path: str, etag: str | None) -> bool:
    """Whether an ETag is the MD5 of a file, as it is of objects in one part without a key of their own."""
    import hashlib

    if not etag or len(etag) != 32:
        return False
    hasher = hashlib.md5(usedforsecurity=False)
    with open(path, "rb") as file:
        while block := file.read(1024 * 1024):
            hasher.update(block)
    return hasher.hexdigest() == etag.lower()


def set_time(path: str, moment: datetime | None) -> None:
    """Gives a file the time of its object, by which the next download knows it."""
    if moment is not None:
        os.utime(path, (moment.timestamp(), moment.timestamp()))


def media_type(name: str, default: str) -> str:
    """Returns the media type that a file's name tells; the default for what is packed."""
    import mimetypes

    kind, packing = mimetypes.guess_type(name)
    return default if kind is None or packing else kind


def _patterns(argument: str, patterns: Patterns) -> tuple[str, ...]:
    check_type(argument, patterns or (), Iterable)
    texts = (patterns,) if isinstance(patterns, str) else tuple(patterns or ())
    for text in texts:
        check_text(argument, text)
    return texts
