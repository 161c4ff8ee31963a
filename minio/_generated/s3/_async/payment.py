# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of payment.

Who pays for requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.payment import (
    build_get_bucket_request_payment,
    build_put_bucket_request_payment,
    parse_get_bucket_request_payment,
    parse_put_bucket_request_payment,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.payment import (
        GetBucketRequestPaymentOutput,
        PutBucketRequestPaymentOutput,
        RequestPaymentConfiguration,
    )


class AsyncPaymentOperations:
    """Who pays for requests."""

    _caller: AsyncCaller

    # specs/s3/operations/get-bucket-request-payment.yaml
    async def get_bucket_request_payment(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketRequestPaymentOutput:
        """Returns who pays for requests to a bucket and for its traffic.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketRequestPaymentOutput` with `request_payment_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html
        """
        request = build_get_bucket_request_payment(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_request_payment(response)

    # specs/s3/operations/put-bucket-request-payment.yaml
    async def put_bucket_request_payment(
        self,
        bucket: str,
        request_payment_configuration: RequestPaymentConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketRequestPaymentOutput:
        """Sets who pays for requests to a bucket and for the traffic.

        Args:
            bucket: Name of the bucket.
            request_payment_configuration: Who pays. `from minio.models.s3 import RequestPaymentConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketRequestPaymentOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketRequestPayment.html
        """
        request = build_put_bucket_request_payment(
            bucket, request_payment_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_request_payment(response)
