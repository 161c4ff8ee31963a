# Derived from minio/_flows/_async/stat.py; change that and run `make generate`.
"""Asking what an object is like without reading it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from minio._core.documents.timestamps import from_rfc822
from minio._core.http.extras import Extra, extended
from minio._core.http.response import invalid
from minio._core.options import RequestOptions
from minio._flows.headers import LazyHeaders
from minio._generated.s3.operations.objects import build_head_object
from minio.helpers import check_ssec

from .base import Flows

if TYPE_CHECKING:
    from minio._generated.s3.models.listing import Object
    from minio.sse import SseCustomerKey


class Stat(Flows):
    """The methods of a client that look at objects."""

    def stat_object(
        self,
        bucket_name: str,
        object_name: str,
        ssec: SseCustomerKey | None = None,
        version_id: str | None = None,
        extra_headers: Extra | None = None,
        extra_query_params: Extra | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Object:
        """Returns size, ETag, modification time and metadata of an object.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            ssec: SSE-C key of the object, if it has one.
            version_id: version of the object; by default the latest.
            extra_headers: extra request headers, such as `If-Match`.
            extra_query_params: extra query parameters.
            options: settings of this call.

        Returns:
            The object's metadata; `metadata` has all response headers, with case-insensitive names.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            S3Error: the server refused; `NoSuchKey` if the object does not exist.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
        """
        from minio._generated.s3.models.listing import Object

        self._check(bucket_name, object_name)
        check_ssec(ssec)
        request = build_head_object(bucket_name, object_name, version_id=version_id or None)
        if ssec is not None:
            request.headers.update(ssec.headers())
        response = self._caller.call(request, extended(options, extra_headers, extra_query_params))
        headers = response.headers
        modified = headers.get("last-modified")
        try:
            known = Object(
                bucket_name,
                object_name,
                last_modified=from_rfc822(modified) if modified else None,
                etag=headers.get("etag", "").replace('"', ""),
                size=int(headers.get("content-length") or 0),
                content_type=headers.get("content-type"),
                version_id=headers.get("x-amz-version-id"),
            )
        except ValueError as cause:
            raise invalid(response, str(cause)) from cause
        # Not by the constructor, which reads all of a mapping to check it.
        known.metadata = cast("dict[str, str]", LazyHeaders(headers))
        return known
