# Derived from minio/_flows/_async/appends.py; change that and run `make generate`.
"""The method that appends to an object."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_type
from minio._core.http.extras import Extra, extended, with_extras
from minio._core.objects.parts import MAX_PART_SIZE, MIN_PART_SIZE
from minio._core.options import RequestOptions
from minio._flows.outcomes import written
from minio._flows.progress import Progress, check_progress
from minio._generated.s3.operations.objects import build_put_object

from .parts import Parts
from .stat import Stat

if TYPE_CHECKING:
    from minio.helpers import ObjectWriteResult, ProgressType


class Appends(Stat):
    """The methods of a client that append."""

    def append_object(
        self,
        bucket_name: str,
        object_name: str,
        data: Any,
        length: int,
        chunk_size: int | None = None,
        progress: ProgressType | Callable[[int], object] | None = None,
        extra_headers: Extra | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ObjectWriteResult:
        """Appends to an object. Few servers support this: AWS directory buckets, AIStor.

        After a failure, data that was already appended stays: call `stat_object` for the size and continue
        from there.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object, which must exist.
            data: what `put_object` takes.
            length: bytes to append; -1: all data.
            chunk_size: bytes per request, 5 MiB to 5 GiB; by default all at once, or 5 MiB if the length is
                unknown.
            progress: as for `put_object`.
            extra_headers: extra request headers.
            options: settings of each request.

        Returns:
            Names, ETag and version of the object.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            OSError: the data has fewer bytes than `length`.
            S3Error: the server refused, or cannot append.
            TransportError: the server could not be reached, or did not answer.
        """
        self._check(bucket_name, object_name)
        check_type("length", length, int)
        if length == 0:
            raise ValueError("length should not be zero")
        if chunk_size is not None:
            check_type("chunk_size", chunk_size, int)
        if chunk_size is not None and chunk_size < MIN_PART_SIZE:
            raise ValueError(f"chunk size must be minimum of 5 MiB, got {chunk_size}")
        if chunk_size is not None and chunk_size > MAX_PART_SIZE:
            raise ValueError(f"chunk size must be less than 5 GiB, got {chunk_size}")
        check_progress(progress)
        appending = extended(options, extra_headers)
        with_extras(build_put_object(bucket_name, object_name), extra_headers or {}, {})  # refused early
        parts = Parts(data, length, chunk_size or (MIN_PART_SIZE if length < 0 else MAX_PART_SIZE))
        found = self.stat_object(bucket_name, object_name, options=options)
        told = Progress(progress, object_name, -1 if parts.length is None else parts.length)
        offset, outcomes = found.size or 0, []
        while (part := parts.next()) is not None:
            parts.load(part)
            request = build_put_object(bucket_name, object_name, body=part.body, write_offset_bytes=offset)
            outcomes.append(written(bucket_name, object_name, self._caller.call(request, appending)))
            told.add(part.body.length)
            offset += part.body.length
            parts.recycle(part)
        parts.finish()
        return outcomes[-1]
