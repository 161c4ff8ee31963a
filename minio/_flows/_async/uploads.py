"""The methods that upload."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_type
from minio._core.options import RequestOptions
from minio._flows.checksumming import checked_algorithm
from minio._flows.writing import (
    DEFAULT_CONTENT_TYPE,
    condition_headers,
    customer_key_headers,
    write_headers,
)

from .base import AsyncFlows
from .concurrency import in_thread
from .upload import AsyncUpload

if TYPE_CHECKING:
    from minio.commonconfig import Tags
    from minio.helpers import ObjectWriteResult, ProgressType
    from minio.retention import Retention
    from minio.sse import Sse


class AsyncUploads(AsyncFlows):
    """The methods of a client that upload."""

    async def put_object(
        self,
        bucket_name: str,
        object_name: str,
        data: Any,
        length: int = -1,
        content_type: str = DEFAULT_CONTENT_TYPE,
        metadata: Mapping[str, Any] | None = None,
        sse: Sse | None = None,
        progress: ProgressType | Callable[[int], object] | None = None,
        part_size: int = 0,
        num_parallel_uploads: int | None = 3,
        tags: Tags | None = None,
        retention: Retention | None = None,
        legal_hold: bool = False,
        write_offset: int | None = None,
        *,
        if_match: str | None = None,
        if_none_match: str | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> ObjectWriteResult:
        """Uploads an object, whole in one request where it fits into one part, else in parts side by side.

        Nothing is left behind by an upload that fails or is interrupted: its parts are dropped on the server,
        and the error has `failed_parts`, the numbers of those that could not be sent. A file given as `data`
        stays open.

        Memory: bytes and regular files are sent from where they are. Of streams, at most
        `num_parallel_uploads + 1` parts are held.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            data: bytes, a binary file or any other object with `read()`, an `os.PathLike` naming a file, or
                an iterable of bytes.
            length: bytes to upload; what comes after them is left alone. -1: until the data ends.
            content_type: media type of the object.
            metadata: headers of S3 by their names (`Cache-Control`, `x-amz-storage-class`, ...); anything
                else is the user's own, US-ASCII.
            sse: encryption on the server.
            progress: told of what the server took: an object with `update(length)`, and perhaps
                `set_meta(object_name=, total_length=)`, or a function of a number of bytes.
            part_size: bytes of a part, 5 MiB to 5 GiB; 0 chooses: the smallest multiple of 5 MiB that makes
                at most 10,000 parts, or 16 MiB where the length is not known.
            num_parallel_uploads: how many parts are on their way at a time; None is 1.
            tags: tags of the object.
            retention: until when the object may not be removed.
            legal_hold: forbids removal until the hold is lifted.
            write_offset: appends at this byte, which must be the object's size, in one request; few servers
                can.
            if_match: writes only over the object with this ETag.
            if_none_match: `*` writes only where there is no such object yet.
            checksum: algorithm of a checksum that the server verifies and stores: CRC32, CRC32C, CRC64NVME,
                SHA1 or SHA256.
            options: settings of this call.

        Returns:
            Names, ETag and version of what was written, and the headers of the answer.

        Raises:
            ValueError: an argument is wrong; nothing was sent.
            OSError: the data has fewer bytes than `length`.
            S3Error: the server refused; `PreconditionFailed` where `if_match` or `if_none_match` does not
                hold.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
        """
        self._check(bucket_name, object_name)
        if write_offset is not None:
            check_type("write_offset", write_offset, int)
            if write_offset < 0:
                raise ValueError(f"write offset should not be negative, got {write_offset}")
        workers = 1 if num_parallel_uploads is None else num_parallel_uploads
        check_type("num_parallel_uploads", workers, int)
        upload = AsyncUpload(
            caller=self._caller,
            bucket_name=bucket_name,
            object_name=object_name,
            headers=write_headers(metadata, sse, tags, retention, legal_hold, content_type or ""),
            part_headers=customer_key_headers(sse),
            conditions=condition_headers(if_match, if_none_match),
            write_offset=write_offset or 0,
            checksum=checked_algorithm(checksum),
            workers=max(1, workers),
            options=options,
        )
        if not isinstance(data, os.PathLike):
            return await upload.run(data, length, part_size, progress)
        file = await in_thread(open, data, "rb")
        try:
            return await upload.run(file, length, part_size, progress)
        finally:
            file.close()

    async def fput_object(
        self,
        bucket_name: str,
        object_name: str,
        file_path: str | os.PathLike[str],
        content_type: str = DEFAULT_CONTENT_TYPE,
        metadata: Mapping[str, Any] | None = None,
        sse: Sse | None = None,
        progress: ProgressType | Callable[[int], object] | None = None,
        part_size: int = 0,
        num_parallel_uploads: int | None = 3,
        tags: Tags | None = None,
        retention: Retention | None = None,
        legal_hold: bool = False,
        *,
        if_match: str | None = None,
        if_none_match: str | None = None,
        checksum: str | None = None,
        options: RequestOptions | None = None,
    ) -> ObjectWriteResult:
        """Uploads a file, as `put_object` does, whose other parameters and errors hold here too.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            file_path: file to upload; it must not change meanwhile.
            content_type: media type of the object; it is not guessed from the file's name.
            metadata: headers of S3 by their names, and the user's own.
            sse: encryption on the server.
            progress: told of what the server took.
            part_size: bytes of a part, 5 MiB to 5 GiB; 0 chooses.
            num_parallel_uploads: how many parts are on their way at a time; None is 1.
            tags: tags of the object.
            retention: until when the object may not be removed.
            legal_hold: forbids removal until the hold is lifted.
            if_match: writes only over the object with this ETag.
            if_none_match: `*` writes only where there is no such object yet.
            checksum: algorithm of a checksum that the server verifies and stores.
            options: settings of this call.

        Raises:
            OSError: the file cannot be read (`FileNotFoundError`, `IsADirectoryError`, ...).
        """
        return await self.put_object(
            bucket_name,
            object_name,
            Path(os.fsdecode(file_path)),
            -1,
            content_type,
            metadata,
            sse,
            progress,
            part_size,
            num_parallel_uploads,
            tags,
            retention,
            legal_hold,
            if_match=if_match,
            if_none_match=if_none_match,
            checksum=checksum,
            options=options,
        )
