# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of buckets.

Making, finding and removing buckets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.buckets import (
    build_create_bucket,
    build_delete_bucket,
    build_force_create_bucket,
    build_force_delete_bucket,
    build_get_bucket_accelerate_configuration,
    build_get_bucket_location,
    build_head_bucket,
    build_list_buckets,
    build_list_buckets_double_slash,
    build_put_bucket_accelerate_configuration,
    parse_create_bucket,
    parse_delete_bucket,
    parse_force_create_bucket,
    parse_force_delete_bucket,
    parse_get_bucket_accelerate_configuration,
    parse_get_bucket_location,
    parse_head_bucket,
    parse_list_buckets,
    parse_list_buckets_double_slash,
    parse_put_bucket_accelerate_configuration,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.buckets import (
        AccelerateConfiguration,
        Bucket,
        CreateBucketConfiguration,
        CreateBucketOutput,
        DeleteBucketOutput,
        ForceCreateBucketOutput,
        ForceDeleteBucketOutput,
        GetBucketAccelerateConfigurationOutput,
        GetBucketLocationOutput,
        HeadBucketOutput,
        ListBucketsDoubleSlashOutput,
        ListBucketsOutput,
        PutBucketAccelerateConfigurationOutput,
    )


class BucketsOperations:
    """Making, finding and removing buckets."""

    _caller: Caller

    # specs/s3/operations/create-bucket.yaml
    def create_bucket(
        self,
        bucket: str,
        *,
        create_bucket_configuration: CreateBucketConfiguration | None = None,
        acl: str | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write: str | None = None,
        grant_write_acp: str | None = None,
        object_lock_enabled_for_bucket: bool | None = None,
        object_ownership: str | None = None,
        bucket_namespace: str | None = None,
        force_create: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CreateBucketOutput:
        """Makes a bucket.

        Its name must be free among all buckets of the server (on AWS, of all accounts).

        Args:
            bucket: Name of the bucket.
            create_bucket_configuration: Where to make it, and its tags; left out, in the region that signs
                the request. `from minio.models.s3 import CreateBucketConfiguration`
            acl: Canned access rights. MinIO ignores it. Known: private, public-read, public-read-write,
                authenticated-read.
            grant_full_control: Accounts that may do all. MinIO ignores it.
            grant_read: Accounts that may read. MinIO ignores it.
            grant_read_acp: Accounts that may read the rights. MinIO ignores it.
            grant_write: Accounts that may write. MinIO ignores it.
            grant_write_acp: Accounts that may change the rights. MinIO ignores it.
            object_lock_enabled_for_bucket: Whether object versions can be protected from removal, which also
                turns versioning on. Cannot be changed afterwards on MinIO.
            object_ownership: Who owns the objects that others upload, and whether access lists count. MinIO
                ignores it. Known: BucketOwnerPreferred, ObjectWriter, BucketOwnerEnforced.
            bucket_namespace: Whether the name must be free among all accounts or only in this account and
                region. MinIO ignores it. Known: account-regional, global.
            force_create: MinIO only. Whether a bucket that is there already counts as success. Its objects
                stay, but versioning, object lock, tags and all other settings are lost.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.CreateBucketOutput` with `location`, `bucket_arn`.

        Raises:
            S3Error: the server refused; here often BucketAlreadyExists, BucketAlreadyOwnedByYou,
                InvalidBucketName, InvalidLocationConstraint, TooManyBuckets.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
        """
        request = build_create_bucket(
            bucket,
            create_bucket_configuration=create_bucket_configuration,
            acl=acl,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write=grant_write,
            grant_write_acp=grant_write_acp,
            object_lock_enabled_for_bucket=object_lock_enabled_for_bucket,
            object_ownership=object_ownership,
            bucket_namespace=bucket_namespace,
            force_create=force_create,
        )
        response = self._caller.call(request, options)
        return parse_create_bucket(response)

    # specs/s3/operations/delete-bucket.yaml
    def delete_bucket(
        self,
        bucket: str,
        *,
        force_delete: bool | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteBucketOutput:
        """Removes a bucket, which must be empty; old versions and delete markers count.

        Args:
            bucket: Name of the bucket.
            force_delete: MinIO only. Whether to remove all that is in it first; refused with object lock or
                active replication.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, BucketNotEmpty, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
        """
        request = build_delete_bucket(
            bucket, force_delete=force_delete, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_delete_bucket(response)

    # specs/s3/operations/force-create-bucket.yaml
    def force_create_bucket(
        self,
        bucket: str,
        *,
        create_bucket_configuration: CreateBucketConfiguration | None = None,
        acl: str | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write: str | None = None,
        grant_write_acp: str | None = None,
        object_lock_enabled_for_bucket: bool | None = None,
        object_ownership: str | None = None,
        bucket_namespace: str | None = None,
        options: RequestOptions | None = None,
    ) -> ForceCreateBucketOutput:
        """Makes a bucket, or makes the settings of one that is there anew.

        Its objects stay, but versioning, object lock and tags are lost.

        Args:
            bucket: Name of the bucket.
            create_bucket_configuration: Where to make it, and its tags; left out, in the region that signs
                the request. `from minio.models.s3 import CreateBucketConfiguration`
            acl: Canned access rights. MinIO ignores it. Known: private, public-read, public-read-write,
                authenticated-read.
            grant_full_control: Accounts that may do all. MinIO ignores it.
            grant_read: Accounts that may read. MinIO ignores it.
            grant_read_acp: Accounts that may read the rights. MinIO ignores it.
            grant_write: Accounts that may write. MinIO ignores it.
            grant_write_acp: Accounts that may change the rights. MinIO ignores it.
            object_lock_enabled_for_bucket: Whether object versions can be protected from removal, which also
                turns versioning on. Cannot be changed afterwards on MinIO.
            object_ownership: Who owns the objects that others upload, and whether access lists count. MinIO
                ignores it. Known: BucketOwnerPreferred, ObjectWriter, BucketOwnerEnforced.
            bucket_namespace: Whether the name must be free among all accounts or only in this account and
                region. MinIO ignores it. Known: account-regional, global.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ForceCreateBucketOutput` with `location`, `bucket_arn`.

        Raises:
            S3Error: the server refused; here often InvalidBucketName.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/bucket-handlers.go
        """
        request = build_force_create_bucket(
            bucket,
            create_bucket_configuration=create_bucket_configuration,
            acl=acl,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write=grant_write,
            grant_write_acp=grant_write_acp,
            object_lock_enabled_for_bucket=object_lock_enabled_for_bucket,
            object_ownership=object_ownership,
            bucket_namespace=bucket_namespace,
        )
        response = self._caller.call(request, options)
        return parse_force_create_bucket(response)

    # specs/s3/operations/force-delete-bucket.yaml
    def force_delete_bucket(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> ForceDeleteBucketOutput:
        """Removes a bucket with all that is in it, old versions too.

        It cannot be undone.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.ForceDeleteBucketOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MethodNotAllowed, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/bucket-handlers.go
        """
        request = build_force_delete_bucket(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_force_delete_bucket(response)

    # specs/s3/operations/get-bucket-accelerate-configuration.yaml
    def get_bucket_accelerate_configuration(
        self,
        bucket: str,
        *,
        expected_bucket_owner: str | None = None,
        request_payer: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetBucketAccelerateConfigurationOutput:
        """Returns whether a bucket can be reached through the accelerated endpoint.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketAccelerateConfigurationOutput` with `accelerate_configuration`,
            `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html
        """
        request = build_get_bucket_accelerate_configuration(
            bucket, expected_bucket_owner=expected_bucket_owner, request_payer=request_payer
        )
        response = self._caller.call(request, options)
        return parse_get_bucket_accelerate_configuration(response)

    # specs/s3/operations/get-bucket-location.yaml
    def get_bucket_location(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketLocationOutput:
        """Returns the region of a bucket.

        An empty response means us-east-1, and EU means eu-west-1.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketLocationOutput` with `location_constraint`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
        """
        request = build_get_bucket_location(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_location(response)

    # specs/s3/operations/head-bucket.yaml
    def head_bucket(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> HeadBucketOutput:
        """Checks that a bucket exists and the caller may access it, and returns its region.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.HeadBucketOutput` with `bucket_region`, `bucket_arn`, `bucket_location_type`,
            `bucket_location_name`, `access_point_alias`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
        """
        request = build_head_bucket(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_head_bucket(response)

    # specs/s3/operations/list-buckets.yaml
    def list_buckets(
        self,
        *,
        prefix: str | None = None,
        bucket_region: str | None = None,
        max_buckets: int | None = None,
        continuation_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListBucketsOutput:
        """Lists the buckets of the caller, in the order of their names.

        Args:
            prefix: Only buckets whose names start with it. MinIO ignores it.
            bucket_region: Only buckets in this region. MinIO ignores it.
            max_buckets: Buckets in a page; all of them when left out. MinIO ignores it. 1 to 10000.
            continuation_token: Goes on where the page that gave this token ended. MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListBucketsOutput` with `buckets`, `owner`, `continuation_token`, `prefix`.

        Raises:
            S3Error: the server refused; here often AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
        """
        request = build_list_buckets(
            prefix=prefix,
            bucket_region=bucket_region,
            max_buckets=max_buckets,
            continuation_token=continuation_token,
        )
        response = self._caller.call(request, options)
        return parse_list_buckets(response)

    def list_buckets_iter(
        self,
        *,
        prefix: str | None = None,
        bucket_region: str | None = None,
        max_buckets: int | None = None,
        continuation_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Bucket]:
        """Walks all entries of `list_buckets`, page after page.

        Takes what `list_buckets` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListBuckets")
        while True:
            page = self.list_buckets(
                prefix=prefix,
                bucket_region=bucket_region,
                max_buckets=max_buckets,
                continuation_token=continuation_token,
                options=options,
            )
            yield from page.buckets
            if not page.continuation_token:
                return
            continuation_token = page.continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/list-buckets-double-slash.yaml
    def list_buckets_double_slash(
        self,
        *,
        prefix: str | None = None,
        bucket_region: str | None = None,
        max_buckets: int | None = None,
        continuation_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListBucketsDoubleSlashOutput:
        """Lists the buckets of the caller by the path `//`, which some clients send.

        ListBuckets does the same.

        Args:
            prefix: Only buckets whose names start with it. MinIO ignores it.
            bucket_region: Only buckets in this region. MinIO ignores it.
            max_buckets: Buckets in a page; all of them when left out. MinIO ignores it. 1 to 10000.
            continuation_token: Goes on where the page that gave this token ended. MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListBucketsDoubleSlashOutput` with `buckets`, `owner`, `continuation_token`,
            `prefix`.

        Raises:
            S3Error: the server refused; here often AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_list_buckets_double_slash(
            prefix=prefix,
            bucket_region=bucket_region,
            max_buckets=max_buckets,
            continuation_token=continuation_token,
        )
        response = self._caller.call(request, options)
        return parse_list_buckets_double_slash(response)

    def list_buckets_double_slash_iter(
        self,
        *,
        prefix: str | None = None,
        bucket_region: str | None = None,
        max_buckets: int | None = None,
        continuation_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Bucket]:
        """Walks all entries of `list_buckets_double_slash`, page after page.

        Takes what `list_buckets_double_slash` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListBucketsDoubleSlash")
        while True:
            page = self.list_buckets_double_slash(
                prefix=prefix,
                bucket_region=bucket_region,
                max_buckets=max_buckets,
                continuation_token=continuation_token,
                options=options,
            )
            yield from page.buckets
            if not page.continuation_token:
                return
            continuation_token = page.continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/put-bucket-accelerate-configuration.yaml
    def put_bucket_accelerate_configuration(
        self,
        bucket: str,
        accelerate_configuration: AccelerateConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketAccelerateConfigurationOutput:
        """Turns the accelerated endpoint of a bucket on, or suspends it.

        The bucket's name must have no dot.

        Args:
            bucket: Name of the bucket.
            accelerate_configuration: The state. `from minio.models.s3 import AccelerateConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketAccelerateConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html
        """
        request = build_put_bucket_accelerate_configuration(
            bucket, accelerate_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_put_bucket_accelerate_configuration(response)
