# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of forms.

Uploads by web forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.forms import (
    build_post_object,
    build_put_object_fan_out,
    parse_post_object,
    parse_put_object_fan_out,
)

if TYPE_CHECKING:
    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.forms import PostObjectOutput, PutObjectFanOutOutput


class AsyncFormsOperations:
    """Uploads by web forms."""

    _caller: AsyncCaller

    # specs/s3/operations/post-object.yaml
    async def post_object(
        self,
        bucket: str,
        content_type: str,
        body: bytes | bytearray | memoryview | Body,
        *,
        options: RequestOptions | None = None,
    ) -> PostObjectOutput:
        """Writes an object from a web form (RFC 7578).

        The form's fields carry the policy and its signature, so the request itself is not signed.

        Args:
            bucket: Name of the bucket.
            content_type: multipart/form-data with the boundary of the form.
            body: The form; its last field is `file`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PostObjectOutput` with `post_response`, `etag`, `location`, `version_id`.

        Raises:
            S3Error: the server refused; here often AccessDenied, EntityTooLarge, EntityTooSmall,
                PostPolicyInvalidKeyName, MalformedPOSTRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
        """
        request = build_post_object(bucket, content_type, body)
        response = await self._caller.call(request, options)
        return parse_post_object(response)

    # specs/s3/operations/put-object-fan-out.yaml
    async def put_object_fan_out(
        self,
        bucket: str,
        content_type: str,
        body: bytes | bytearray | memoryview | Body,
        *,
        options: RequestOptions | None = None,
    ) -> PutObjectFanOutOutput:
        """Writes the same content under many names at once.

        The form has the names in the field `x-minio-fanout-list`; at most 16 MiB.

        Args:
            bucket: Name of the bucket.
            content_type: multipart/form-data with the boundary of the form.
            body: The form; its last field is `file`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectFanOutOutput` with `answers`.

        Raises:
            S3Error: the server refused; here often AccessDenied, EntityTooLarge, MalformedPOSTRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/docs/extensions/fan-out/README.md
        """
        request = build_put_object_fan_out(bucket, content_type, body)
        response = await self._caller.call(request, options)
        return parse_put_object_fan_out(response)
