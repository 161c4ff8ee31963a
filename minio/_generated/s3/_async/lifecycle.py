# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of lifecycle.

Rules that remove or move objects after a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.lifecycle import (
    build_delete_bucket_lifecycle,
    build_get_bucket_lifecycle,
    build_get_bucket_lifecycle_configuration,
    build_put_bucket_lifecycle,
    build_put_bucket_lifecycle_configuration,
    parse_delete_bucket_lifecycle,
    parse_get_bucket_lifecycle,
    parse_get_bucket_lifecycle_configuration,
    parse_put_bucket_lifecycle,
    parse_put_bucket_lifecycle_configuration,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.lifecycle import (
        DeleteBucketLifecycleOutput,
        GetBucketLifecycleConfigurationOutput,
        GetBucketLifecycleOutput,
        LifecycleConfig,
        LifecycleConfiguration,
        PutBucketLifecycleConfigurationOutput,
        PutBucketLifecycleOutput,
    )


class AsyncLifecycleOperations:
    """Rules that remove or move objects after a time."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-lifecycle.yaml
    async def delete_bucket_lifecycle(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketLifecycleOutput:
        """Removes all lifecycle rules of a bucket.

        Does nothing if it has none.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketLifecycleOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html
        """
        request = build_delete_bucket_lifecycle(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_delete_bucket_lifecycle(response)

    # specs/s3/operations/get-bucket-lifecycle.yaml
    async def get_bucket_lifecycle(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketLifecycleOutput:
        """Returns lifecycle rules in their old form, which supports prefixes only.

        Deprecated: GetBucketLifecycleConfiguration takes its place.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketLifecycleOutput` with `lifecycle_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchLifecycleConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycle.html
        """
        request = build_get_bucket_lifecycle(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_lifecycle(response)

    # specs/s3/operations/get-bucket-lifecycle-configuration.yaml
    async def get_bucket_lifecycle_configuration(
        self,
        bucket: str,
        *,
        with_updated_at: bool | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetBucketLifecycleConfigurationOutput:
        """Returns the lifecycle rules of a bucket, by which the server expires or transitions objects.

        Args:
            bucket: Name of the bucket.
            with_updated_at: MinIO only. Whether to tell when the rules were last changed.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketLifecycleConfigurationOutput` with `lifecycle_configuration`,
            `transition_default_minimum_object_size`, `updated_at`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchLifecycleConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html
        """
        request = build_get_bucket_lifecycle_configuration(
            bucket, with_updated_at=with_updated_at, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_get_bucket_lifecycle_configuration(response)

    # specs/s3/operations/put-bucket-lifecycle.yaml
    async def put_bucket_lifecycle(
        self,
        bucket: str,
        lifecycle_configuration: LifecycleConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketLifecycleOutput:
        """Sets lifecycle rules in their old form, which knows prefixes only.

        Deprecated: PutBucketLifecycleConfiguration takes its place.

        Args:
            bucket: Name of the bucket.
            lifecycle_configuration: The rules. `from minio.models.s3 import LifecycleConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketLifecycleOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycle.html
        """
        request = build_put_bucket_lifecycle(
            bucket, lifecycle_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_lifecycle(response)

    # specs/s3/operations/put-bucket-lifecycle-configuration.yaml
    async def put_bucket_lifecycle_configuration(
        self,
        bucket: str,
        lifecycle_configuration: LifecycleConfig,
        *,
        transition_default_minimum_object_size: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketLifecycleConfigurationOutput:
        """Sets the lifecycle rules of a bucket, by which the server expires or transitions objects.

        Replaces all existing rules.

        Args:
            bucket: Name of the bucket.
            lifecycle_configuration: The rules. `from minio.lifecycleconfig import LifecycleConfig`
            transition_default_minimum_object_size: Minimum size of objects to transition, for rules that do
                not say. MinIO ignores it. Known: varies_by_storage_class, all_storage_classes_128K.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutBucketLifecycleConfigurationOutput` with
            `transition_default_minimum_object_size`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML,
                InvalidLifecycleWithObjectLock, TransitionStorageClassNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
        """
        request = build_put_bucket_lifecycle_configuration(
            bucket,
            lifecycle_configuration,
            transition_default_minimum_object_size=transition_default_minimum_object_size,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_lifecycle_configuration(response)
