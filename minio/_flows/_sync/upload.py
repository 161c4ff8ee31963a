# Derived from minio/_flows/_async/upload.py; change that and run `make generate`.
"""One object on its way to the server, in one request or in parts."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from minio._core.http.bodies import Body, BytesBody
from minio._core.http.payload import feed
from minio._core.http.response import Response
from minio._core.objects.parts import MAX_PART_SIZE
from minio._core.options import RequestOptions
from minio._flows.checksumming import checksum_headers
from minio._flows.outcomes import written
from minio._flows.progress import Progress
from minio._generated.s3.operations.objects import build_head_object, build_put_object
from minio.error import MinioException, S3Error
from minio.helpers import ObjectWriteResult

from .caller import Caller
from .concurrency import in_thread
from .multipart import MultipartUpload
from .parts import Part, Parts

if TYPE_CHECKING:
    from minio._generated.s3.models.multipart import CompletedPart


@dataclass(slots=True, kw_only=True)
class Upload:
    """One object on its way to the server.

    Attributes:
        caller: sends the requests.
        bucket_name: bucket of the object.
        object_name: key of the object.
        headers: go with the object.
        part_headers: go with each part (a key of SSE-C).
        conditions: go with the request that writes.
        write_offset: appends at this byte; 0 writes anew.
        checksum: algorithm of a checksum to send; empty for none.
        workers: how many parts are uploaded in parallel.
        options: settings of each request.
    """

    caller: Caller
    bucket_name: str
    object_name: str
    headers: dict[str, str]
    part_headers: dict[str, str] = field(default_factory=dict)
    conditions: dict[str, str] = field(default_factory=dict)
    write_offset: int = 0
    checksum: str = ""
    workers: int = 3
    options: RequestOptions | None = None

    def run(self, data: Any, length: int, part_size: int, progress: Any) -> ObjectWriteResult:
        """Sends `length` bytes of `data`; see `put_object` for what it takes and raises."""
        parts = Parts(data, length, MAX_PART_SIZE if self.write_offset else part_size)
        told = Progress(progress, self.object_name, -1 if parts.length is None else parts.length)
        first = parts.next()
        second = None if parts.ended else parts.next()
        if first is None or second is None:
            if first is not None:
                parts.load(first)
            body = BytesBody(b"") if first is None else first.body
            outcome = self._send_whole(body)
            told.add(body.length)
        else:
            outcome = self._send_parts(parts, [second, first], told)
        parts.finish()
        return outcome

    def _send_whole(self, body: Body) -> ObjectWriteResult:
        request = build_put_object(bucket=self.bucket_name, key=self.object_name, body=body)
        request.headers.update({**self.headers, **self.conditions})
        if self.write_offset:
            request.headers["x-amz-write-offset-bytes"] = str(self.write_offset)
        if self.checksum:
            request.headers.update(in_thread(checksum_headers, self.checksum, body))
        try:
            response = self.caller.call(request, self.options)
        except S3Error as error:
            if error.code != "PreconditionFailed" or error.attempts < 2:
                raise
            response = self._written_before(body, error)
        return written(self.bucket_name, self.object_name, response)

    def _written_before(self, body: Body, error: S3Error) -> Response:
        """An attempt whose answer got lost may have written what the next one then found in its way."""
        head = build_head_object(bucket=self.bucket_name, key=self.object_name)
        head.headers.update(self.part_headers)
        with suppress(MinioException):
            response = self.caller.call(head, self.options)
            if response.headers.get("etag", "").strip('"') == in_thread(_md5, body):
                return response
        raise error

    def _send_parts(self, parts: Parts, ready: list[Part], told: Progress) -> ObjectWriteResult:
        if self.write_offset:
            raise ValueError("data is more than the 5 GiB that can be appended at once")
        upload = MultipartUpload(
            self.caller,
            self.bucket_name,
            self.object_name,
            headers=self.headers,
            part_headers=self.part_headers,
            workers=self.workers,
            checksum=self.checksum,
            options=self.options,
        )

        def send(number: int, part: Part) -> CompletedPart:
            parts.load(part)
            sent = upload.send(number, part.body)
            told.add(part.body.length)
            parts.recycle(part)
            return sent

        with upload:
            while (part := ready.pop() if ready else parts.next()) is not None:
                upload.start(part.number, send, part)
            return upload.complete(self.conditions)


def _md5(body: Body) -> str:
    hasher = hashlib.md5(usedforsecurity=False)
    feed(hasher, body)
    return hasher.hexdigest()
