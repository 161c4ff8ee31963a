"""One object that goes to the server in parts, as a block that completes it or leaves nothing behind."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any

from minio._core.http.bodies import BytesBody, FileBody
from minio._core.http.response import invalid
from minio._core.http.retry import RetryPolicy
from minio._core.options import RequestOptions, Timeout
from minio._flows.checksumming import checksum_headers, checksum_members
from minio._flows.outcomes import completed, written
from minio._generated.s3.operations.multipart import (
    build_abort_multipart_upload,
    build_complete_multipart_upload,
    build_create_multipart_upload,
    build_upload_part,
    build_upload_part_copy,
    parse_create_multipart_upload,
    parse_upload_part,
    parse_upload_part_copy,
)
from minio._generated.s3.operations.objects import build_head_object
from minio.error import MinioException, S3Error
from minio.helpers import ObjectWriteResult

from .caller import AsyncCaller
from .concurrency import AsyncWorkers, Job, in_thread, sleep, uninterrupted

if TYPE_CHECKING:
    from minio._core.http.request import Request
    from minio._core.http.response import Response
    from minio._generated.s3.models.multipart import CompletedPart

_ABORT_TIMEOUT = Timeout(connect=5.0, read=10.0, deadline=15.0)
_ABORT_RETRY = RetryPolicy(max_attempts=3, cap=1.0)
_SETTLES = 0.1
"""Seconds in which a server ends what it does for connections that were dropped."""


class AsyncMultipartUpload:
    """An upload in parts, begun by the first one, given up when the `async with` block is left by an error.

    That exception has `failed_parts` then: numbers of the parts that could not be sent.

    Args:
        caller: sends the requests.
        bucket_name: bucket of the object.
        object_name: key of the object.
        headers: go with the object.
        part_headers: go with each part (a key of SSE-C).
        workers: how many parts are uploaded in parallel.
        checksum: algorithm of a checksum that is sent with each part; empty for none.
        options: settings of each request.
    """

    def __init__(
        self,
        caller: AsyncCaller,
        bucket_name: str,
        object_name: str,
        *,
        headers: Mapping[str, str],
        part_headers: Mapping[str, str],
        workers: int,
        checksum: str = "",
        options: RequestOptions | None = None,
    ) -> None:
        self._caller = caller
        self._bucket = bucket_name
        self._key = object_name
        self._headers = headers
        self._part_headers = part_headers
        self._checksum = checksum
        self._options = options
        self._workers: AsyncWorkers[CompletedPart] = AsyncWorkers(workers)
        self._failed: list[int] = []
        self._unanswered: set[int] = set()
        self._upload_id = ""

    async def start(self, number: int, send: Job[CompletedPart], *args: Any) -> None:
        """Runs `send(number, *args)` beside others, once there is a place; raises what failed before.

        The upload begins here, inside of the block: an interrupt at any moment then finds its way to the
        abort.
        """
        if not self._upload_id:
            await uninterrupted(self._create)
        await self._workers.submit(self._sent, number, send, *args)

    async def send(self, number: int, body: BytesBody | FileBody) -> CompletedPart:
        """Sends one part, again where that can help."""
        from minio._generated.s3.models.multipart import CompletedPart

        request = build_upload_part(
            bucket=self._bucket,
            key=self._key,
            part_number=number,
            upload_id=self._upload_id,
            body=self._workers.guarded(body),
        )
        checksums = await in_thread(checksum_headers, self._checksum, body) if self._checksum else {}
        request.headers.update({**self._part_headers, **checksums})
        sent = parse_upload_part(await self._ask(number, request))
        return CompletedPart(part_number=number, etag=sent.etag, **checksum_members(checksums))

    async def copy(self, number: int, copy_headers: Mapping[str, str]) -> CompletedPart:
        """Lets the server copy one part from another object.

        An interrupt waits for the answer: a server goes on to copy when the connection is closed, and a part
        that ends after the abort may be kept.
        """
        from minio._generated.s3.models.multipart import CompletedPart

        request = build_upload_part_copy(
            bucket=self._bucket,
            key=self._key,
            part_number=number,
            upload_id=self._upload_id,
            copy_source=copy_headers["x-amz-copy-source"],
        )
        request.headers.update({**self._part_headers, **copy_headers})
        response = await uninterrupted(partial(self._ask, number, request))
        copied = parse_upload_part_copy(response)
        return CompletedPart(part_number=number, etag=copied.copy_part_result.etag)

    async def complete(self, conditions: Mapping[str, str]) -> ObjectWriteResult:
        """Makes the object of the parts.

        An interrupt waits for the answer: an abort must not meet a completion that is still at work. An
        answer that got lost is not taken for a failure: the server then says of the second call that there is
        no such upload, and the object's ETag says that the first one made it.
        """
        from minio._generated.s3.models.multipart import CompletedMultipartUpload

        parts = await self._workers.results()
        request = build_complete_multipart_upload(
            bucket=self._bucket,
            key=self._key,
            upload_id=self._upload_id,
            multipart_upload=CompletedMultipartUpload(parts=parts),
        )
        request.headers.update({**self._part_headers, **conditions})
        try:
            response = await uninterrupted(partial(self._caller.call, request, self._options))
            return completed(self._bucket, self._key, response)
        except S3Error as error:
            if error.code != "NoSuchUpload" or error.attempts < 2:
                raise
            head = build_head_object(bucket=self._bucket, key=self._key)
            head.headers.update(self._part_headers)
            with suppress(MinioException):
                found = await self._caller.call(head, self._options)
                if found.headers.get("etag", "").strip('"') == etag_of(parts):
                    return written(self._bucket, self._key, found)
            raise

    async def _sent(self, number: int, send: Job[CompletedPart], *args: Any) -> CompletedPart:
        try:
            return await send(number, *args)
        except Exception:
            if not self._workers.stopped:
                self._failed.append(number)
            raise

    async def _ask(self, number: int, request: Request) -> Response:
        """Sends the request of a part, and notes whether its end was seen."""
        self._unanswered.add(number)
        try:
            response = await self._caller.call(request, self._options)
        except S3Error as error:
            if error.attempts == 1:
                self._unanswered.discard(number)
            raise
        self._unanswered.discard(number)
        return response

    async def _create(self) -> None:
        request = build_create_multipart_upload(bucket=self._bucket, key=self._key)
        request.headers.update(self._headers)
        if self._checksum:
            request.headers["x-amz-checksum-algorithm"] = self._checksum
        response = await self._caller.call(request, self._options)
        self._upload_id = parse_create_multipart_upload(response).upload_id or ""
        if not self._upload_id:
            raise invalid(response, "an upload without an UploadId")

    async def _abort(self) -> None:
        """Tells the server to forget the parts; that this fails too is not worth another error.

        It is told twice where parts were on their way whose end nobody saw: they may come to be stored after
        the first time. Nearly always the second one is answered by NoSuchUpload.
        """
        request = build_abort_multipart_upload(bucket=self._bucket, key=self._key, upload_id=self._upload_id)
        options = replace(self._options or RequestOptions(), timeout=_ABORT_TIMEOUT, retry=_ABORT_RETRY)
        with suppress(Exception):
            await self._caller.call(request, options)
            if self._unanswered:
                await sleep(_SETTLES)
                await self._caller.call(request, options)

    async def __aenter__(self) -> AsyncMultipartUpload:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self._workers.__aexit__(kind, error, trace)
        finally:
            if error is not None:
                vars(error)["failed_parts"] = tuple(sorted(self._failed))
                if self._upload_id:
                    await uninterrupted(self._abort)


def etag_of(parts: list[CompletedPart]) -> str:
    """The ETag of an object that is made of these parts, where their ETags are MD5 sums."""
    with suppress(ValueError):
        digests = b"".join(bytes.fromhex((part.etag or "").strip('"')) for part in parts)
        return f"{hashlib.md5(digests, usedforsecurity=False).hexdigest()}-{len(parts)}"
    return ""
