# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of refused.

Requests that MinIO's server knows only to refuse them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.refused import (
    build_reject_delete_bucket_accelerate,
    build_reject_delete_bucket_acl,
    build_reject_delete_bucket_logging,
    build_reject_delete_bucket_request_payment,
    build_reject_delete_object_acl,
    build_reject_delete_object_torrent,
    build_reject_head_bucket_acl,
    build_reject_put_object_torrent,
    parse_reject_delete_bucket_accelerate,
    parse_reject_delete_bucket_acl,
    parse_reject_delete_bucket_logging,
    parse_reject_delete_bucket_request_payment,
    parse_reject_delete_object_acl,
    parse_reject_delete_object_torrent,
    parse_reject_head_bucket_acl,
    parse_reject_put_object_torrent,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.refused import (
        RejectDeleteBucketAccelerateOutput,
        RejectDeleteBucketAclOutput,
        RejectDeleteBucketLoggingOutput,
        RejectDeleteBucketRequestPaymentOutput,
        RejectDeleteObjectAclOutput,
        RejectDeleteObjectTorrentOutput,
        RejectHeadBucketAclOutput,
        RejectPutObjectTorrentOutput,
    )


class RefusedOperations:
    """Requests that MinIO's server knows only to refuse them."""

    _caller: Caller

    # specs/s3/operations/reject-delete-bucket-accelerate.yaml
    def reject_delete_bucket_accelerate(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> RejectDeleteBucketAccelerateOutput:
        """Would remove the acceleration of a bucket, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectDeleteBucketAccelerateOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_delete_bucket_accelerate(bucket)
        response = self._caller.call(request, options)
        return parse_reject_delete_bucket_accelerate(response)

    # specs/s3/operations/reject-delete-bucket-acl.yaml
    def reject_delete_bucket_acl(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> RejectDeleteBucketAclOutput:
        """Would remove the access list of a bucket, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectDeleteBucketAclOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_delete_bucket_acl(bucket)
        response = self._caller.call(request, options)
        return parse_reject_delete_bucket_acl(response)

    # specs/s3/operations/reject-delete-bucket-logging.yaml
    def reject_delete_bucket_logging(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> RejectDeleteBucketLoggingOutput:
        """Would remove the logging of a bucket, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectDeleteBucketLoggingOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_delete_bucket_logging(bucket)
        response = self._caller.call(request, options)
        return parse_reject_delete_bucket_logging(response)

    # specs/s3/operations/reject-delete-bucket-request-payment.yaml
    def reject_delete_bucket_request_payment(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> RejectDeleteBucketRequestPaymentOutput:
        """Would remove who pays for requests to a bucket, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectDeleteBucketRequestPaymentOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_delete_bucket_request_payment(bucket)
        response = self._caller.call(request, options)
        return parse_reject_delete_bucket_request_payment(response)

    # specs/s3/operations/reject-delete-object-acl.yaml
    def reject_delete_object_acl(
        self, bucket: str, key: str, *, options: RequestOptions | None = None
    ) -> RejectDeleteObjectAclOutput:
        """Would remove the access list of an object, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectDeleteObjectAclOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_delete_object_acl(bucket, key)
        response = self._caller.call(request, options)
        return parse_reject_delete_object_acl(response)

    # specs/s3/operations/reject-delete-object-torrent.yaml
    def reject_delete_object_torrent(
        self, bucket: str, key: str, *, options: RequestOptions | None = None
    ) -> RejectDeleteObjectTorrentOutput:
        """Would remove a torrent of an object, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectDeleteObjectTorrentOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_delete_object_torrent(bucket, key)
        response = self._caller.call(request, options)
        return parse_reject_delete_object_torrent(response)

    # specs/s3/operations/reject-head-bucket-acl.yaml
    def reject_head_bucket_acl(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> RejectHeadBucketAclOutput:
        """Would look up the access list of a bucket, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectHeadBucketAclOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_head_bucket_acl(bucket)
        response = self._caller.call(request, options)
        return parse_reject_head_bucket_acl(response)

    # specs/s3/operations/reject-put-object-torrent.yaml
    def reject_put_object_torrent(
        self, bucket: str, key: str, *, options: RequestOptions | None = None
    ) -> RejectPutObjectTorrentOutput:
        """Would put a torrent of an object, which no server does.

        MinIO's router knows the request only to refuse it.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.RejectPutObjectTorrentOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/blob/master/cmd/api-router.go
        """
        request = build_reject_put_object_torrent(bucket, key)
        response = self._caller.call(request, options)
        return parse_reject_put_object_torrent(response)
