# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of policy.

Who may do what in a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.policy import (
    build_delete_bucket_policy,
    build_get_bucket_policy,
    build_get_bucket_policy_status,
    build_put_bucket_policy,
    parse_delete_bucket_policy,
    parse_get_bucket_policy,
    parse_get_bucket_policy_status,
    parse_put_bucket_policy,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.policy import (
        DeleteBucketPolicyOutput,
        GetBucketPolicyOutput,
        GetBucketPolicyStatusOutput,
        PutBucketPolicyOutput,
    )


class AsyncPolicyOperations:
    """Who may do what in a bucket."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-policy.yaml
    async def delete_bucket_policy(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketPolicyOutput:
        """Removes the policy of a bucket.

        Does nothing if it has none.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketPolicyOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html
        """
        request = build_delete_bucket_policy(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_delete_bucket_policy(response)

    # specs/s3/operations/get-bucket-policy.yaml
    async def get_bucket_policy(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketPolicyOutput:
        """Returns the policy of a bucket, as it was written.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketPolicyOutput` with `policy`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchBucketPolicy.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
        """
        request = build_get_bucket_policy(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_policy(response)

    # specs/s3/operations/get-bucket-policy-status.yaml
    async def get_bucket_policy_status(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketPolicyStatusOutput:
        """Returns whether the policy of a bucket grants public access.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketPolicyStatusOutput` with `policy_status`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchBucketPolicy.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html
        """
        request = build_get_bucket_policy_status(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_policy_status(response)

    # specs/s3/operations/put-bucket-policy.yaml
    async def put_bucket_policy(
        self,
        bucket: str,
        policy: str | bytes,
        *,
        confirm_remove_self_bucket_access: bool | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketPolicyOutput:
        """Sets the policy of a bucket, which says who may do what in it.

        Replaces the existing policy.

        Args:
            bucket: Name of the bucket.
            policy: The policy, a JSON document of at most 20 KiB.
            confirm_remove_self_bucket_access: Confirms that the caller will not be able to change the policy
                again. MinIO ignores it.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketPolicyOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedPolicy, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
        """
        request = build_put_bucket_policy(
            bucket,
            policy,
            confirm_remove_self_bucket_access=confirm_remove_self_bucket_access,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_policy(response)
