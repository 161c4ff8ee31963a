# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of retention.

Object lock - protection of versions from removal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.retention import (
    build_get_object_legal_hold,
    build_get_object_lock_configuration,
    build_get_object_retention,
    build_put_object_legal_hold,
    build_put_object_lock_configuration,
    build_put_object_retention,
    parse_get_object_legal_hold,
    parse_get_object_lock_configuration,
    parse_get_object_retention,
    parse_put_object_legal_hold,
    parse_put_object_lock_configuration,
    parse_put_object_retention,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.retention import (
        GetObjectLegalHoldOutput,
        GetObjectLockConfigurationOutput,
        GetObjectRetentionOutput,
        ObjectLockConfiguration,
        ObjectLockLegalHold,
        PutObjectLegalHoldOutput,
        PutObjectLockConfigurationOutput,
        PutObjectRetentionOutput,
        Retention,
    )


class RetentionOperations:
    """Object lock - protection of versions from removal."""

    _caller: Caller

    # specs/s3/operations/get-object-legal-hold.yaml
    def get_object_legal_hold(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectLegalHoldOutput:
        """Returns whether a legal hold protects an object version.

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
            `minio.models.s3.GetObjectLegalHoldOutput` with `legal_hold`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, NoSuchVersion, NoSuchObjectLockConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html
        """
        request = build_get_object_legal_hold(
            bucket,
            key,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_get_object_legal_hold(response)

    # specs/s3/operations/get-object-lock-configuration.yaml
    def get_object_lock_configuration(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetObjectLockConfigurationOutput:
        """Returns whether a bucket has object lock, and the default retention of new object versions.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectLockConfigurationOutput` with `object_lock_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, ObjectLockConfigurationNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html
        """
        request = build_get_object_lock_configuration(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_object_lock_configuration(response)

    # specs/s3/operations/get-object-retention.yaml
    def get_object_retention(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectRetentionOutput:
        """Returns the retention of an object version.

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
            `minio.models.s3.GetObjectRetentionOutput` with `retention`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, NoSuchVersion, NoSuchObjectLockConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html
        """
        request = build_get_object_retention(
            bucket,
            key,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_get_object_retention(response)

    # specs/s3/operations/put-object-legal-hold.yaml
    def put_object_legal_hold(
        self,
        bucket: str,
        key: str,
        legal_hold: ObjectLockLegalHold,
        *,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectLegalHoldOutput:
        """Puts a legal hold on an object version, or lifts it.

        It protects from removal indefinitely.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            legal_hold: The state. `from minio.models.s3 import ObjectLockLegalHold`
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectLegalHoldOutput` with `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, NoSuchVersion, InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html
        """
        request = build_put_object_legal_hold(
            bucket,
            key,
            legal_hold,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_put_object_legal_hold(response)

    # specs/s3/operations/put-object-lock-configuration.yaml
    def put_object_lock_configuration(
        self,
        bucket: str,
        object_lock_configuration: ObjectLockConfiguration,
        *,
        token: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectLockConfigurationOutput:
        """Sets the default retention of a bucket, for uploads that do not specify any.

        Args:
            bucket: Name of the bucket.
            object_lock_configuration: The retention. `from minio.models.s3 import ObjectLockConfiguration`
            token: Token of AWS's support to turn object lock on for a bucket made without it. MinIO ignores
                it.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectLockConfigurationOutput` with `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidBucketState,
                ObjectLockConfigurationNotFoundError, MalformedXML.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html
        """
        request = build_put_object_lock_configuration(
            bucket,
            object_lock_configuration,
            token=token,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_put_object_lock_configuration(response)

    # specs/s3/operations/put-object-retention.yaml
    def put_object_retention(
        self,
        bucket: str,
        key: str,
        retention: Retention,
        *,
        version_id: str | None = None,
        bypass_governance_retention: bool | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectRetentionOutput:
        """Sets or extends the time until which an object version is protected from removal.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            retention: The protection. `from minio.retention import Retention`
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            bypass_governance_retention: Whether a GOVERNANCE retention may be shortened or removed; needs a
                permission.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectRetentionOutput` with `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, NoSuchVersion, InvalidRequest, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html
        """
        request = build_put_object_retention(
            bucket,
            key,
            retention,
            version_id=version_id,
            bypass_governance_retention=bypass_governance_retention,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_put_object_retention(response)
