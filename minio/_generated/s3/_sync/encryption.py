# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of encryption.

Encryption of new objects by default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.encryption import (
    build_delete_bucket_encryption,
    build_get_bucket_encryption,
    build_put_bucket_encryption,
    build_update_object_encryption,
    parse_delete_bucket_encryption,
    parse_get_bucket_encryption,
    parse_put_bucket_encryption,
    parse_update_object_encryption,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.encryption import (
        DeleteBucketEncryptionOutput,
        GetBucketEncryptionOutput,
        ObjectEncryption,
        PutBucketEncryptionOutput,
        SSEConfig,
        UpdateObjectEncryptionOutput,
    )


class EncryptionOperations:
    """Encryption of new objects by default."""

    _caller: Caller

    # specs/s3/operations/delete-bucket-encryption.yaml
    def delete_bucket_encryption(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketEncryptionOutput:
        """Removes the default encryption of a bucket; on AWS it falls back to AES256.

        Does nothing if it has none.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketEncryptionOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html
        """
        request = build_delete_bucket_encryption(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_delete_bucket_encryption(response)

    # specs/s3/operations/get-bucket-encryption.yaml
    def get_bucket_encryption(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketEncryptionOutput:
        """Returns the default encryption of a bucket, for uploads that do not specify any.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketEncryptionOutput` with `server_side_encryption_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket,
                ServerSideEncryptionConfigurationNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
        """
        request = build_get_bucket_encryption(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_encryption(response)

    # specs/s3/operations/put-bucket-encryption.yaml
    def put_bucket_encryption(
        self,
        bucket: str,
        server_side_encryption_configuration: SSEConfig,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketEncryptionOutput:
        """Sets the default encryption of a bucket, for uploads that do not specify any.

        Args:
            bucket: Name of the bucket.
            server_side_encryption_configuration: The rule. `from minio.sseconfig import SSEConfig`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketEncryptionOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML, KMS.NotFoundException.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html
        """
        request = build_put_bucket_encryption(
            bucket, server_side_encryption_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_put_bucket_encryption(response)

    # specs/s3/operations/update-object-encryption.yaml
    def update_object_encryption(
        self,
        bucket: str,
        key: str,
        object_encryption: ObjectEncryption,
        *,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateObjectEncryptionOutput:
        """Encrypts an object that is there with another key, without copying its content.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            object_encryption: How to encrypt it. `from minio.models.s3 import ObjectEncryption`
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.UpdateObjectEncryptionOutput` with `request_charged`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, InvalidRequest, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateObjectEncryption.html
        """
        request = build_update_object_encryption(
            bucket,
            key,
            object_encryption,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_update_object_encryption(response)
