# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of versioning.

Whether a bucket keeps the old versions of its objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.versioning import (
    build_get_bucket_versioning,
    build_put_bucket_versioning,
    parse_get_bucket_versioning,
    parse_put_bucket_versioning,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.versioning import (
        GetBucketVersioningOutput,
        PutBucketVersioningOutput,
        VersioningConfig,
    )


class VersioningOperations:
    """Whether a bucket keeps the old versions of its objects."""

    _caller: Caller

    # specs/s3/operations/get-bucket-versioning.yaml
    def get_bucket_versioning(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketVersioningOutput:
        """Returns whether versioning is enabled, suspended, or was never enabled.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketVersioningOutput` with `versioning_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
        """
        request = build_get_bucket_versioning(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_versioning(response)

    # specs/s3/operations/put-bucket-versioning.yaml
    def put_bucket_versioning(
        self,
        bucket: str,
        versioning_configuration: VersioningConfig,
        *,
        mfa: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketVersioningOutput:
        """Enables or suspends versioning of a bucket.

        Existing versions stay as they are.

        Args:
            bucket: Name of the bucket.
            versioning_configuration: The state to set. `from minio.versioningconfig import VersioningConfig`
            mfa: Serial number and current code of the owner's authentication device, with a space between.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketVersioningOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidBucketState.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
        """
        request = build_put_bucket_versioning(
            bucket, versioning_configuration, mfa=mfa, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_put_bucket_versioning(response)
