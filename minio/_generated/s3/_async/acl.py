# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of acl.

Access lists of buckets and objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.acl import (
    build_get_bucket_acl,
    build_get_object_acl,
    build_put_bucket_acl,
    build_put_object_acl,
    parse_get_bucket_acl,
    parse_get_object_acl,
    parse_put_bucket_acl,
    parse_put_object_acl,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.acl import (
        AccessControlPolicy,
        GetBucketAclOutput,
        GetObjectAclOutput,
        PutBucketAclOutput,
        PutObjectAclOutput,
    )


class AsyncAclOperations:
    """Access lists of buckets and objects."""

    _caller: AsyncCaller

    # specs/s3/operations/get-bucket-acl.yaml
    async def get_bucket_acl(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketAclOutput:
        """Returns the ACL of a bucket.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketAclOutput` with `access_control_policy`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html
        """
        request = build_get_bucket_acl(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_acl(response)

    # specs/s3/operations/get-object-acl.yaml
    async def get_object_acl(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectAclOutput:
        """Returns the ACL of an object or of one of its versions.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectAclOutput` with `access_control_policy`, `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html
        """
        request = build_get_object_acl(
            bucket,
            key,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_get_object_acl(response)

    # specs/s3/operations/put-bucket-acl.yaml
    async def put_bucket_acl(
        self,
        bucket: str,
        *,
        access_control_policy: AccessControlPolicy | None = None,
        acl: str | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write: str | None = None,
        grant_write_acp: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketAclOutput:
        """Sets the access list of a bucket.

        By a document, a canned list or headers, but only one of these.

        Args:
            bucket: Name of the bucket.
            access_control_policy: The owner and the rights to grant. `from minio.models.s3 import
                AccessControlPolicy`
            acl: Canned access rights. MinIO knows private only. Known: private, public-read, public-read-
                write, authenticated-read.
            grant_full_control: Accounts that may do all. MinIO ignores it.
            grant_read: Accounts that may read. MinIO ignores it.
            grant_read_acp: Accounts that may read the rights. MinIO ignores it.
            grant_write: Accounts that may write. MinIO ignores it.
            grant_write_acp: Accounts that may change the rights. MinIO ignores it.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketAclOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedACLError,
                AccessControlListNotSupported, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html
        """
        request = build_put_bucket_acl(
            bucket,
            access_control_policy=access_control_policy,
            acl=acl,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write=grant_write,
            grant_write_acp=grant_write_acp,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_acl(response)

    # specs/s3/operations/put-object-acl.yaml
    async def put_object_acl(
        self,
        bucket: str,
        key: str,
        *,
        access_control_policy: AccessControlPolicy | None = None,
        version_id: str | None = None,
        grant_write: str | None = None,
        acl: str | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write_acp: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectAclOutput:
        """Sets the access list of an object or of one version of it.

        By a document, a canned list or headers, but only one of these.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            access_control_policy: The owner and the rights to grant. `from minio.models.s3 import
                AccessControlPolicy`
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            grant_write: Accounts that may write. MinIO ignores it.
            acl: Canned access rights. MinIO knows private only. Known: private, public-read, public-read-
                write, authenticated-read, aws-exec-read, bucket-owner-read, bucket-owner-full-control.
            grant_full_control: Accounts that may do all. MinIO ignores it.
            grant_read: Accounts that may read. MinIO ignores it.
            grant_read_acp: Accounts that may read the rights. MinIO ignores it.
            grant_write_acp: Accounts that may change the rights. MinIO ignores it.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectAclOutput` with `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, MalformedACLError,
                AccessControlListNotSupported, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html
        """
        request = build_put_object_acl(
            bucket,
            key,
            access_control_policy=access_control_policy,
            version_id=version_id,
            grant_write=grant_write,
            acl=acl,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write_acp=grant_write_acp,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_put_object_acl(response)
