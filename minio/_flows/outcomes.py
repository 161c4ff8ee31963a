"""What the public methods return, made of answers."""

from __future__ import annotations

from minio._core.http.response import Response
from minio._generated.s3.operations.multipart import parse_complete_multipart_upload
from minio._generated.s3.operations.objects import parse_copy_object
from minio.helpers import ObjectWriteResult

from .headers import LazyHeaders


def written(bucket_name: str, object_name: str, response: Response) -> ObjectWriteResult:
    """The outcome of a write whose answer has no body."""
    headers = response.headers
    version_id, etag = headers.get("x-amz-version-id"), unquoted(headers.get("etag"))
    return ObjectWriteResult(bucket_name, object_name, version_id, etag, LazyHeaders(headers))


def copied(bucket_name: str, object_name: str, response: Response) -> ObjectWriteResult:
    """The outcome of a copy in one request."""
    output = parse_copy_object(response)
    return ObjectWriteResult(
        bucket_name,
        object_name,
        output.version_id,
        unquoted(output.copy_object_result.etag),
        LazyHeaders(response.headers),
        last_modified=output.copy_object_result.last_modified,
    )


def completed(bucket_name: str, object_name: str, response: Response) -> ObjectWriteResult:
    """The outcome of an upload in parts."""
    output = parse_complete_multipart_upload(response)
    return ObjectWriteResult(
        output.bucket or bucket_name,
        output.key or object_name,
        output.version_id,
        unquoted(output.etag),
        LazyHeaders(response.headers),
        location=output.location,
    )


def unquoted(etag: str | None) -> str | None:
    """An ETag without its quotes."""
    return None if etag is None else etag.replace('"', "")
