# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of logging.

Logs of the requests to a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.logging import (
    build_get_bucket_logging,
    build_put_bucket_logging,
    parse_get_bucket_logging,
    parse_put_bucket_logging,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.logging import (
        BucketLoggingStatus,
        GetBucketLoggingOutput,
        PutBucketLoggingOutput,
    )


class LoggingOperations:
    """Logs of the requests to a bucket."""

    _caller: Caller

    # specs/s3/operations/get-bucket-logging.yaml
    def get_bucket_logging(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketLoggingOutput:
        """Returns where the access log of a bucket is written.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketLoggingOutput` with `bucket_logging_status`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html
        """
        request = build_get_bucket_logging(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_logging(response)

    # specs/s3/operations/put-bucket-logging.yaml
    def put_bucket_logging(
        self,
        bucket: str,
        bucket_logging_status: BucketLoggingStatus,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketLoggingOutput:
        """Sets where the log of the requests to a bucket goes, or with an empty document stops it.

        Args:
            bucket: Name of the bucket.
            bucket_logging_status: Where it goes. `from minio.models.s3 import BucketLoggingStatus`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketLoggingOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidTargetBucketForLogging,
                CrossLocationLoggingProhibited.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html
        """
        request = build_put_bucket_logging(
            bucket, bucket_logging_status, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_put_bucket_logging(response)
