# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of tagging.

Tags of buckets and objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.tagging import (
    build_delete_bucket_tagging,
    build_delete_object_tagging,
    build_get_bucket_tagging,
    build_get_object_tagging,
    build_put_bucket_tagging,
    build_put_object_tagging,
    parse_delete_bucket_tagging,
    parse_delete_object_tagging,
    parse_get_bucket_tagging,
    parse_get_object_tagging,
    parse_put_bucket_tagging,
    parse_put_object_tagging,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.tagging import (
        DeleteBucketTaggingOutput,
        DeleteObjectTaggingOutput,
        GetBucketTaggingOutput,
        GetObjectTaggingOutput,
        PutBucketTaggingOutput,
        PutObjectTaggingOutput,
        Tagging,
    )


class TaggingOperations:
    """Tags of buckets and objects."""

    _caller: Caller

    # specs/s3/operations/delete-bucket-tagging.yaml
    def delete_bucket_tagging(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketTaggingOutput:
        """Removes all tags of a bucket.

        Does nothing if it has none.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketTaggingOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html
        """
        request = build_delete_bucket_tagging(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_delete_bucket_tagging(response)

    # specs/s3/operations/delete-object-tagging.yaml
    def delete_object_tagging(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteObjectTaggingOutput:
        """Removes all tags of an object or of one of its versions.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            version_id: Version to remove the tags from; by default the latest.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.DeleteObjectTaggingOutput` with `version_id`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchVersion.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html
        """
        request = build_delete_object_tagging(
            bucket, key, version_id=version_id, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_delete_object_tagging(response)

    # specs/s3/operations/get-bucket-tagging.yaml
    def get_bucket_tagging(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketTaggingOutput:
        """Returns the tags of a bucket.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketTaggingOutput` with `tagging`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchTagSet.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
        """
        request = build_get_bucket_tagging(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_tagging(response)

    # specs/s3/operations/get-object-tagging.yaml
    def get_object_tagging(
        self,
        bucket: str,
        key: str,
        *,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectTaggingOutput:
        """Returns the tags of an object or of one of its versions.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            version_id: Version of the object; by default the latest.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectTaggingOutput` with `tagging`, `version_id`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchVersion, NoSuchTagSet.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html
        """
        request = build_get_object_tagging(
            bucket,
            key,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_get_object_tagging(response)

    # specs/s3/operations/put-bucket-tagging.yaml
    def put_bucket_tagging(
        self,
        bucket: str,
        tagging: Tagging,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketTaggingOutput:
        """Sets the tags of a bucket.

        Replaces all existing tags.

        Args:
            bucket: Name of the bucket.
            tagging: The tags. `from minio.tagging import Tagging`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketTaggingOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidTag, MalformedXML.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
        """
        request = build_put_bucket_tagging(bucket, tagging, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_put_bucket_tagging(response)

    # specs/s3/operations/put-object-tagging.yaml
    def put_object_tagging(
        self,
        bucket: str,
        key: str,
        tagging: Tagging,
        *,
        version_id: str | None = None,
        request_payer: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutObjectTaggingOutput:
        """Sets the tags of an object or of one of its versions, at most 10.

        Replaces all existing tags.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            tagging: The tags. `from minio.tagging import Tagging`
            version_id: Version to tag; by default the latest.
            request_payer: Says that the caller knows that it pays for the request. MinIO ignores it. Known:
                requester.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PutObjectTaggingOutput` with `version_id`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchKey, NoSuchVersion, InvalidTag.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html
        """
        request = build_put_object_tagging(
            bucket,
            key,
            tagging,
            version_id=version_id,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = self._caller.call(request, options)
        return parse_put_object_tagging(response)
