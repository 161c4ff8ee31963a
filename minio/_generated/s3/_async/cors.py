# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of cors.

Web pages that may use a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.cors import (
    build_delete_bucket_cors,
    build_get_bucket_cors,
    build_put_bucket_cors,
    parse_delete_bucket_cors,
    parse_get_bucket_cors,
    parse_put_bucket_cors,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.cors import (
        CORSConfiguration,
        DeleteBucketCorsOutput,
        GetBucketCorsOutput,
        PutBucketCorsOutput,
    )


class AsyncCorsOperations:
    """Web pages that may use a bucket."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-cors.yaml
    async def delete_bucket_cors(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketCorsOutput:
        """Removes the CORS rules of a bucket.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketCorsOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html
        """
        request = build_delete_bucket_cors(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_delete_bucket_cors(response)

    # specs/s3/operations/get-bucket-cors.yaml
    async def get_bucket_cors(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketCorsOutput:
        """Returns the CORS rules of a bucket, which say which web pages may use it from a browser.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketCorsOutput` with `cors_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchCORSConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html
        """
        request = build_get_bucket_cors(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_cors(response)

    # specs/s3/operations/put-bucket-cors.yaml
    async def put_bucket_cors(
        self,
        bucket: str,
        cors_configuration: CORSConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketCorsOutput:
        """Sets the CORS rules of a bucket, which say which web pages may use it from a browser.

        Replaces all existing rules.

        Args:
            bucket: Name of the bucket.
            cors_configuration: The rules. `from minio.models.s3 import CORSConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketCorsOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html
        """
        request = build_put_bucket_cors(
            bucket, cors_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_cors(response)
