# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of ownership.

Who owns uploaded objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.ownership import (
    build_delete_bucket_ownership_controls,
    build_get_bucket_ownership_controls,
    build_put_bucket_ownership_controls,
    parse_delete_bucket_ownership_controls,
    parse_get_bucket_ownership_controls,
    parse_put_bucket_ownership_controls,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.ownership import (
        DeleteBucketOwnershipControlsOutput,
        GetBucketOwnershipControlsOutput,
        OwnershipControls,
        PutBucketOwnershipControlsOutput,
    )


class AsyncOwnershipOperations:
    """Who owns uploaded objects."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-ownership-controls.yaml
    async def delete_bucket_ownership_controls(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketOwnershipControlsOutput:
        """Removes the setting of who owns the objects that others upload to a bucket.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketOwnershipControlsOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, OwnershipControlsNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketOwnershipControls.html
        """
        request = build_delete_bucket_ownership_controls(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_delete_bucket_ownership_controls(response)

    # specs/s3/operations/get-bucket-ownership-controls.yaml
    async def get_bucket_ownership_controls(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketOwnershipControlsOutput:
        """Returns who owns the objects that others upload to a bucket, and whether ACLs are in effect.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketOwnershipControlsOutput` with `ownership_controls`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, OwnershipControlsNotFoundError,
                NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html
        """
        request = build_get_bucket_ownership_controls(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_ownership_controls(response)

    # specs/s3/operations/put-bucket-ownership-controls.yaml
    async def put_bucket_ownership_controls(
        self,
        bucket: str,
        ownership_controls: OwnershipControls,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketOwnershipControlsOutput:
        """Sets who owns the objects that others upload to a bucket, and whether access lists count.

        Args:
            bucket: Name of the bucket.
            ownership_controls: The setting. `from minio.models.s3 import OwnershipControls`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketOwnershipControlsOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html
        """
        request = build_put_bucket_ownership_controls(
            bucket, ownership_controls, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_ownership_controls(response)
