# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of select.

Queries of an object's content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.select import build_select_object_content, parse_select_object_content

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._flows._sync.streams import StreamedResponse
    from minio._generated.s3.models.select import SelectObjectContentOutput, SelectObjectContentRequest


class SelectOperations:
    """Queries of an object's content."""

    _caller: Caller

    # specs/s3/operations/select-object-content.yaml
    def select_object_content(
        self,
        bucket: str,
        key: str,
        select_object_content_request: SelectObjectContentRequest,
        *,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> SelectObjectContentOutput[StreamedResponse]:
        """Queries the content of an object (CSV, JSON or Parquet) with SQL.

        The answer is a stream of framed events with records, progress and statistics.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            select_object_content_request: The query. `from minio.models.s3 import SelectObjectContentRequest`
            sse_customer_algorithm: Cipher of the caller's own key. Known: AES256.
            sse_customer_key: The 32-byte key in base64.
            sse_customer_key_md5: MD5 of the key in base64, by which the server finds typing errors.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.SelectObjectContentOutput` with `payload`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, InvalidQuery, ExpressionTooLong,
                CSVParsingError, JSONParsingError, ParquetParsingError, InvalidCompressionFormat.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html
        """
        request = build_select_object_content(
            bucket,
            key,
            select_object_content_request,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            expected_bucket_owner=expected_bucket_owner,
        )
        stream = self._caller.open(request, options)
        return parse_select_object_content(stream, stream)
