"""The methods that download."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio._core.http.bodies import new_buffer
from minio._core.http.extras import Extra, with_extras
from minio._core.http.request import Request
from minio._core.http.response import invalid
from minio._core.objects.ranges import is_asked_for, range_header, span_of
from minio._core.options import RequestOptions
from minio._flows.files import PartialFile, checked_path
from minio._flows.progress import Progress, check_progress
from minio._generated.s3.operations.objects import build_get_object
from minio.error import ObjectChanged, S3Error
from minio.helpers import check_ssec

from .body import AsyncObjectBody, open_same
from .concurrency import in_thread
from .responses import AsyncObjectResponse, opened
from .stat import AsyncStat
from .streams import AsyncStreamedResponse

if TYPE_CHECKING:
    from minio.datatypes import Object
    from minio.helpers import ProgressType
    from minio.sse import SseCustomerKey

COPY_SIZE = 1024 * 1024
"""Bytes read before they are written to a file."""


class AsyncDownloads(AsyncStat):
    """The methods of a client that download."""

    async def get_object(
        self,
        bucket_name: str,
        object_name: str,
        offset: int | None = 0,
        length: int | None = 0,
        request_headers: Extra | None = None,
        ssec: SseCustomerKey | None = None,
        version_id: str | None = None,
        extra_query_params: Extra | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncObjectResponse:
        """Opens an object, or a byte range of it, for reading, without loading it into memory.

        If the connection breaks, the download resumes where it stopped, as often as the retry policy allows,
        and only if the object has not changed.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            offset: first byte to read, from 0; None: 0.
            length: bytes to read; 0 or None: up to the end.
            request_headers: extra request headers, such as `If-Match`.
            ssec: SSE-C key of the object, if it has one.
            version_id: version to read; by default the latest.
            extra_query_params: extra query parameters, such as `response-content-type`.
            options: settings of this call.

        Returns:
            The response. Use it in a `with` block, read it to its end or close it, to return its connection.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            S3Error: the server refused: `NoSuchKey`, `InvalidRange`, `PreconditionFailed`, ...
            InvalidResponseError: the response contains other bytes than the requested range.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
        """
        self._check(bucket_name, object_name)
        request = build_get_object(bucket_name, object_name, version_id=version_id or None)
        offset, length = 0 if offset is None else offset, 0 if length is None else length
        asked = range_header(offset, length)
        request.headers.update(asked)
        request = _asking(request, ssec, request_headers, extra_query_params)
        response = await self._caller.open(request, options)
        if (asked or response.status == 206) and _is_no_other_range(request, options, asked):
            span = span_of(response.status, response.headers, response.length)
            if not is_asked_for(span, offset, length):
                await response.aclose()
                wanted = asked.get("Range", "all")
                raise invalid(response, f"asked for {wanted}, the answer has other bytes: {span}")
        return opened(AsyncObjectBody(self._caller, request, options, response), response)

    async def fget_object(
        self,
        bucket_name: str,
        object_name: str,
        file_path: str,
        request_headers: Extra | None = None,
        ssec: SseCustomerKey | None = None,
        version_id: str | None = None,
        extra_query_params: Extra | None = None,
        tmp_file_path: str | None = None,
        progress: ProgressType | Callable[[int], object] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Object:
        """Downloads an object into a file.

        The file gets its name only when the download is complete. Until then, a temporary file beside it is
        written, which is removed if the download fails. Missing parent folders are created. The content is
        written as stored, whatever `Content-Encoding` says.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            file_path: file to write; an existing file is replaced.
            request_headers: extra request headers.
            ssec: SSE-C key of the object, if it has one.
            version_id: version to download; by default the latest.
            extra_query_params: extra query parameters of the download request.
            tmp_file_path: temporary file to write to, on the same file system; by default a new one beside
                `file_path`.
            progress: receives the number of bytes written to the file: a function, or an object with
                `update(length)` and optionally `set_meta(object_name=, total_length=)`.
            options: settings of each request.

        Returns:
            The metadata of the downloaded object.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            OSError: the file cannot be written.
            S3Error: the server refused.
            ObjectChanged: the object was replaced during the download.
            IncompleteDownload: the download broke off and could not be resumed.
            TransportError: the server could not be reached, or did not answer.
        """
        self._check(bucket_name, object_name)
        file_path = checked_path("file_path", file_path)
        if tmp_file_path is not None:
            tmp_file_path = checked_path("tmp_file_path", tmp_file_path)
        check_progress(progress)
        request = build_get_object(bucket_name, object_name, version_id=version_id or None)
        request = _asking(request, ssec, request_headers, extra_query_params)
        if await in_thread(os.path.isdir, file_path):
            raise ValueError(f"file {file_path} is a directory")
        found = await self.stat_object(
            bucket_name, object_name, ssec, version_id, request_headers, options=options
        )
        with PartialFile(file_path, tmp_file_path) as file:
            await self._fetch(request, found, file, progress, options)
        return found

    async def _fetch(
        self,
        request: Request,
        found: Object,
        file: PartialFile,
        progress: ProgressType | Callable[[int], object] | None,
        options: RequestOptions | None,
    ) -> None:
        """Writes the bytes of the object that was `found` to a file."""
        changed = ObjectChanged(request.bucket, request.key, found.etag or "")
        try:
            if _is_strong(found.etag) and "if-match" not in map(str.lower, request.headers):
                response = await open_same(self._caller, request, f'"{found.etag}"', options)
            else:
                response = await self._caller.open(request, options)
        except S3Error as error:
            if error.code == "PreconditionFailed":
                raise changed from error
            raise
        async with AsyncObjectBody(self._caller, request, options, response) as body:
            if not _is_same(found, response):
                raise changed
            told = Progress(progress, request.key, found.size or 0)
            size = COPY_SIZE if response.length is None else response.length
            buffer = new_buffer(min(COPY_SIZE, max(size, 1)))
            while count := await body.fill(buffer):
                await in_thread(file.write, buffer[:count])
                told.add(count)


def _is_strong(etag: str | None) -> bool:
    """Whether an ETag can be a condition: no server finds that a weak one matches."""
    return bool(etag) and not str(etag).startswith("W/")


def _is_same(found: Object, response: AsyncStreamedResponse) -> bool:
    """Whether an answer has what was looked at, as far as both tell: proxies that recode tell no length."""
    etag = response.headers.get("etag", "").replace('"', "")
    length = (found.metadata or {}).get("content-length")
    return etag == found.etag and (None in (length, response.length) or length == str(response.length))


def _is_no_other_range(request: Request, options: RequestOptions | None, asked: Mapping[str, str]) -> bool:
    """Whether the caller's own headers and parameters leave the range as it was `asked` for."""
    headers = {**request.headers, **(options.headers if options else {})}
    ranges = {str(value) for name, value in headers.items() if name.lower() == "range"}
    names = {name for name, _ in request.query} | set(options.query if options else ())
    return ranges == set(asked.values()) and "partNumber" not in names


def _asking(
    request: Request, ssec: SseCustomerKey | None, headers: Extra | None, query: Extra | None
) -> Request:
    """The request with what its reader adds to it."""
    check_ssec(ssec)
    request.headers["x-amz-checksum-mode"] = "ENABLED"
    if ssec is not None:
        request.headers.update(ssec.headers())
    if not headers and not query:
        return request
    for argument, extra in (("request_headers", headers), ("extra_query_params", query)):
        check_type(argument, extra or {}, Mapping)
    return with_extras(request, headers or {}, query or {})
