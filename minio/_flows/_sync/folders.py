# Derived from minio/_flows/_async/folders.py; change that and run `make generate`.
"""Whole folders, up and down, without what is there already."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_range, check_type
from minio._core.objects.localnames import Claims, why_not_a_file
from minio._core.options import RequestOptions
from minio._flows.files import checked_path
from minio._flows.folders import (
    SAME_TIME,
    FolderResult,
    FolderTransfer,
    Patterns,
    Selection,
    as_prefix,
    files_below,
    has_content,
    media_type,
    set_time,
    status_inside,
    why_no_file,
)
from minio._flows.progress import Progress, check_progress
from minio._flows.writing import DEFAULT_CONTENT_TYPE, write_headers
from minio.error import MinioException
from minio.helpers import check_ssec

from .concurrency import Job, Workers, in_thread
from .downloads import Downloads
from .listing import Listing
from .uploads import Uploads

if TYPE_CHECKING:
    from minio.datatypes import Object
    from minio.helpers import ProgressType
    from minio.sse import Sse, SseCustomerKey

MOST_PARALLEL = 256
UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Pair:
    """A file and its object, of which one may not be there yet."""

    transfer: FolderTransfer
    found: Object | None
    modified: float
    """When the file was changed, in seconds since 1970."""


class Folders(Downloads, Listing, Uploads):
    """The methods of a client that transfer folders."""

    def upload_dir(
        self,
        bucket_name: str,
        dir_path: str | os.PathLike[str],
        prefix: str = "",
        *,
        include: Patterns = None,
        exclude: Patterns = None,
        skip_unchanged: bool = True,
        parallel: int = 4,
        progress: ProgressType | Callable[[int], object] | None = None,
        metadata: Mapping[str, Any] | None = None,
        sse: Sse | None = None,
        options: RequestOptions | None = None,
    ) -> FolderResult:
        """Uploads all files below a folder; each key is the prefix and the file's path, joined with `/`.

        A file counts as unchanged if its object has the same size and either was written after the file was
        last modified, or has the file's MD5 as its ETag. Nothing is removed from the bucket. Symbolic links
        are not followed. Media types are guessed from file names.

        Args:
            bucket_name: bucket to upload to.
            dir_path: the folder.
            prefix: prefix of the keys; a slash is appended.
            include: patterns such as `*.jpg` or `2024/*`; a file's path below the folder must match one of
                them. `*` matches slashes too. By default all files.
            exclude: patterns of files to leave out; they override `include`.
            skip_unchanged: skips unchanged files.
            parallel: how many files are transferred in parallel, 1 to 256.
            progress: as for `put_object`; counts unchanged files too, and gets the total first.
            metadata: metadata of each object.
            sse: server-side encryption.
            options: settings of each request.

        Returns:
            What was done, skipped and failed, per file. **A failed file does not stop the others**: check
            `failed`, or call `raise_for_failed()`.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            OSError: a folder cannot be read; nothing was sent.
            S3Error: the server refused to list the bucket.
            TransportError: the server could not be reached for that, or did not answer.
        """
        self._check(bucket_name)
        folder, prefix = checked_path("dir_path", dir_path), as_prefix(prefix)
        check_range("parallel", parallel, 1, MOST_PARALLEL)
        check_progress(progress)
        self._caller.check_secrecy(write_headers(metadata, sse))
        selection = Selection.of(include, exclude)
        if options is not None:
            check_type("options", options, RequestOptions)
        files = in_thread(lambda: list(files_below(folder)))
        known: dict[str, Object] = {}
        if skip_unchanged:
            listed = self.list_objects(bucket_name, prefix, recursive=True, options=options)
            known = {entry.object_name or "": entry for entry in listed}
        result, pairs = FolderResult(), []
        for name, path, status in files:
            transfer = FolderTransfer(prefix + name, path, status.st_size)
            if not selection.has(name):
                continue
            if reason := why_no_file(status):
                result.add(replace(transfer, reason=reason))
            else:
                pairs.append(Pair(transfer, known.get(prefix + name), status.st_mtime))
        told = Progress(progress, prefix or bucket_name, sum(pair.transfer.size for pair in pairs))

        def upload(pair: Pair) -> bool:
            if pair.found is not None and in_thread(_is_uploaded, pair):
                return False
            self.fput_object(
                bucket_name,
                pair.transfer.object_name,
                pair.transfer.path,
                media_type(pair.transfer.path, DEFAULT_CONTENT_TYPE),
                metadata,
                sse,
                told.add,
                options=options,
            )
            return True

        return _transfer(result, pairs, upload, told, parallel)

    def download_dir(
        self,
        bucket_name: str,
        dir_path: str | os.PathLike[str],
        prefix: str = "",
        *,
        include: Patterns = None,
        exclude: Patterns = None,
        skip_unchanged: bool = True,
        parallel: int = 4,
        progress: ProgressType | Callable[[int], object] | None = None,
        ssec: SseCustomerKey | None = None,
        options: RequestOptions | None = None,
    ) -> FolderResult:
        """Downloads all objects below a prefix into a folder, which is created if missing.

        Files get the modification times of their objects. An object counts as unchanged if its file has the
        same size and either the same time, or an MD5 that equals the object's ETag. Nothing is removed from
        the folder.

        **Nothing is written outside of the folder.** Refused, and listed in `failed`, are keys that are
        absolute; that contain `.` or `..`, backslashes, empty segments, control characters, drive letters,
        Windows device names (`CON`, `nul.txt`), or segments ending with a dot or space; that differ from
        another key only by case, or are both a file and a folder; and those whose path leads through a
        symbolic link inside of the folder.

        Args:
            bucket_name: bucket to download from.
            dir_path: the folder.
            prefix: prefix of the keys, up to a slash; not part of the file names.
            include: patterns such as `*.jpg` or `2024/*`; a key without the prefix must match one of them.
                `*` matches slashes too. By default all objects.
            exclude: patterns of objects to leave out; they override `include`.
            skip_unchanged: skips unchanged objects.
            parallel: how many objects are transferred in parallel, 1 to 256.
            progress: as for `fget_object`; counts unchanged files too, and gets the total first.
            ssec: SSE-C key of the objects, if they have one.
            options: settings of each request.

        Returns:
            What was done, skipped and failed, per object. **A failed object does not stop the others**: check
            `failed`, or call `raise_for_failed()`.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            OSError: the folder cannot be created.
            S3Error: the server refused to list the bucket.
            TransportError: the server could not be reached for that, or did not answer.
        """
        self._check(bucket_name)
        folder, prefix = checked_path("dir_path", dir_path), as_prefix(prefix)
        check_range("parallel", parallel, 1, MOST_PARALLEL)
        check_progress(progress)
        check_ssec(ssec)
        self._caller.check_secrecy(ssec.headers() if ssec is not None else ())
        selection = Selection.of(include, exclude)
        result, pairs, claims = FolderResult(), [], Claims()
        for entry in self.list_objects(bucket_name, prefix, recursive=True, options=options):
            key = entry.object_name or ""
            name = key.removeprefix(prefix)
            if not selection.has(name):
                continue
            transfer = FolderTransfer(key, os.path.join(folder, name), entry.size or 0)
            if not entry.size and (not name or name.endswith("/")):
                result.add(replace(transfer, reason="it marks a folder"))
            elif reason := _why_not(key, prefix) or claims.why_taken(name):
                result.add(_failed(transfer, ValueError(f"object name {key!r} cannot be a file: {reason}")))
            else:
                modified = entry.last_modified.timestamp() if entry.last_modified else 0.0
                pairs.append(Pair(transfer, entry, modified))
        in_thread(os.makedirs, folder, exist_ok=True)
        told = Progress(progress, prefix or bucket_name, sum(pair.transfer.size for pair in pairs))

        def download(pair: Pair) -> bool:
            key, path = pair.transfer.object_name, pair.transfer.path
            status = in_thread(status_inside, folder, key[len(prefix) :])
            if skip_unchanged and status is not None and in_thread(_is_downloaded, pair, status):
                return False
            got = self.fget_object(bucket_name, key, path, None, ssec, progress=told.add, options=options)
            listed = pair.found if pair.found is not None and pair.found.etag == got.etag else got
            in_thread(set_time, path, listed.last_modified)
            return True

        return _transfer(result, pairs, download, told, parallel)


def _transfer(
    result: FolderResult, pairs: list[Pair], job: Job[bool], told: Progress, parallel: int
) -> FolderResult:
    """Runs a job for each pair, some at a time, and puts down what became of it."""

    def guarded(pair: Pair) -> tuple[FolderTransfer, bool]:
        try:
            done = job(pair)
        except (MinioException, OSError, ValueError) as error:
            return _failed(pair.transfer, error), False
        if done:
            return pair.transfer, True
        told.add(pair.transfer.size)
        return replace(pair.transfer, reason=UNCHANGED), False

    workers: Workers[tuple[FolderTransfer, bool]] = Workers(parallel)
    with workers:
        for pair in pairs:
            workers.submit(guarded, pair)
        for transfer, done in workers.results():
            result.add(transfer, done=done)
    for transfers in (result.done, result.skipped, result.failed):
        transfers.sort(key=lambda transfer: transfer.object_name)
    return result


def _why_not(key: str, prefix: str) -> str:
    """Why an object is no file of the folder; servers may list what was not asked for."""
    if not key.startswith(prefix):
        return f"it is not below {prefix!r}"
    return why_not_a_file(key[len(prefix) :], windows=os.name == "nt")


def _failed(transfer: FolderTransfer, error: Exception) -> FolderTransfer:
    return replace(transfer, reason=str(error) or type(error).__name__, error=error)


def _is_uploaded(pair: Pair) -> bool:
    found = pair.found
    if found is None or found.size != pair.transfer.size:
        return False
    if found.last_modified is not None and found.last_modified.timestamp() >= pair.modified:
        return True
    return has_content(pair.transfer.path, found.etag)


def _is_downloaded(pair: Pair, status: os.stat_result) -> bool:
    if status.st_size != pair.transfer.size:
        return False
    if abs(status.st_mtime - pair.modified) < SAME_TIME:
        return True
    return has_content(pair.transfer.path, pair.found.etag if pair.found is not None else None)
