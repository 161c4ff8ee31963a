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
        """Uploads an object: in one request if it fits into one part, else as a parallel multipart upload.

        An upload that fails or is interrupted leaves nothing behind: it is aborted on the server, and the
        error has `failed_parts`, the numbers of the parts that could not be sent. A file passed as `data`
        stays open.

        Memory: bytes and regular files are sent without being copied. Of streams, at most
        `num_parallel_uploads + 1` parts are held.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            data: bytes, a binary file or any other object with `read()`, an `os.PathLike` of a file, or an
                iterable of bytes.
            length: bytes to upload; further data is not read. -1: all data.
            content_type: media type of the object.
            metadata: S3 headers by name (`Cache-Control`, `x-amz-storage-class`, ...); other names are user
                metadata, US-ASCII only.
            sse: server-side encryption.
            progress: receives the number of bytes that the server has accepted: a function, or an object with
                `update(length)` and optionally `set_meta(object_name=, total_length=)`.
            part_size: part size in bytes, 5 MiB to 5 GiB. 0: the smallest multiple of 5 MiB that makes at
                most 10,000 parts, or 16 MiB if the length is unknown.
            num_parallel_uploads: how many parts are uploaded in parallel; None: 1.
            tags: tags of the object.
            retention: retention of the object.
            legal_hold: puts a legal hold on the object.
            write_offset: appends at this offset, which must be the object's current size, in one request; few
                servers support this.
            if_match: overwrites the object only if it has this ETag.
            if_none_match: `*`: writes only if the object does not exist.
            checksum: checksum algorithm; the server verifies and stores the checksum: CRC32, CRC32C,
                CRC64NVME, SHA1 or SHA256.
            options: settings of this call.

        Returns:
            Names, ETag and version of the object, and the response headers.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            OSError: the data has fewer bytes than `length`.
            S3Error: the server refused; `PreconditionFailed` if `if_match` or `if_none_match` does not hold.
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
        """Uploads a file. Everything else is as for `put_object`.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            file_path: file to upload; it must not change during the upload.
            content_type: media type of the object; not guessed from the file name.
            metadata: S3 headers by name, and user metadata.
            sse: server-side encryption.
            progress: as for `put_object`.
            part_size: part size in bytes, 5 MiB to 5 GiB; 0: chosen as in `put_object`.
            num_parallel_uploads: how many parts are uploaded in parallel; None: 1.
            tags: tags of the object.
            retention: retention of the object.
            legal_hold: puts a legal hold on the object.
            if_match: overwrites the object only if it has this ETag.
            if_none_match: `*`: writes only if the object does not exist.
            checksum: checksum algorithm; the server verifies and stores the checksum.
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
