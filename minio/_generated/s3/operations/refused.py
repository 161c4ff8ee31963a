# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of refused.

Requests that MinIO's server knows only to refuse them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_object_name
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
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

# specs/s3/operations/reject-delete-bucket-accelerate.yaml
REJECT_DELETE_BUCKET_ACCELERATE = Operation(
    "RejectDeleteBucketAccelerate", resend=Resend.NEVER, refused_on_minio="run DeleteBucket"
)


def build_reject_delete_bucket_accelerate(bucket: str) -> Request:
    """Builds the request; `reject_delete_bucket_accelerate` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(REJECT_DELETE_BUCKET_ACCELERATE, "DELETE", bucket=bucket, query=[("accelerate", "")])


def parse_reject_delete_bucket_accelerate(response: Response) -> RejectDeleteBucketAccelerateOutput:
    """Reads the answer of RejectDeleteBucketAccelerate."""
    from minio._generated.s3.models.refused import RejectDeleteBucketAccelerateOutput

    return RejectDeleteBucketAccelerateOutput()


# specs/s3/operations/reject-delete-bucket-acl.yaml
REJECT_DELETE_BUCKET_ACL = Operation(
    "RejectDeleteBucketAcl", resend=Resend.NEVER, refused_on_minio="run DeleteBucket"
)


def build_reject_delete_bucket_acl(bucket: str) -> Request:
    """Builds the request; `reject_delete_bucket_acl` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(REJECT_DELETE_BUCKET_ACL, "DELETE", bucket=bucket, query=[("acl", "")])


def parse_reject_delete_bucket_acl(response: Response) -> RejectDeleteBucketAclOutput:
    """Reads the answer of RejectDeleteBucketAcl."""
    from minio._generated.s3.models.refused import RejectDeleteBucketAclOutput

    return RejectDeleteBucketAclOutput()


# specs/s3/operations/reject-delete-bucket-logging.yaml
REJECT_DELETE_BUCKET_LOGGING = Operation(
    "RejectDeleteBucketLogging", resend=Resend.NEVER, refused_on_minio="run DeleteBucket"
)


def build_reject_delete_bucket_logging(bucket: str) -> Request:
    """Builds the request; `reject_delete_bucket_logging` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(REJECT_DELETE_BUCKET_LOGGING, "DELETE", bucket=bucket, query=[("logging", "")])


def parse_reject_delete_bucket_logging(response: Response) -> RejectDeleteBucketLoggingOutput:
    """Reads the answer of RejectDeleteBucketLogging."""
    from minio._generated.s3.models.refused import RejectDeleteBucketLoggingOutput

    return RejectDeleteBucketLoggingOutput()


# specs/s3/operations/reject-delete-bucket-request-payment.yaml
REJECT_DELETE_BUCKET_REQUEST_PAYMENT = Operation(
    "RejectDeleteBucketRequestPayment", resend=Resend.NEVER, refused_on_minio="run DeleteBucket"
)


def build_reject_delete_bucket_request_payment(bucket: str) -> Request:
    """Builds the request; `reject_delete_bucket_request_payment` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(
        REJECT_DELETE_BUCKET_REQUEST_PAYMENT, "DELETE", bucket=bucket, query=[("requestPayment", "")]
    )


def parse_reject_delete_bucket_request_payment(response: Response) -> RejectDeleteBucketRequestPaymentOutput:
    """Reads the answer of RejectDeleteBucketRequestPayment."""
    from minio._generated.s3.models.refused import RejectDeleteBucketRequestPaymentOutput

    return RejectDeleteBucketRequestPaymentOutput()


# specs/s3/operations/reject-delete-object-acl.yaml
REJECT_DELETE_OBJECT_ACL = Operation("RejectDeleteObjectAcl", resend=Resend.NEVER)


def build_reject_delete_object_acl(bucket: str, key: str) -> Request:
    """Builds the request; `reject_delete_object_acl` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    return Request(REJECT_DELETE_OBJECT_ACL, "DELETE", bucket=bucket, key=key, query=[("acl", "")])


def parse_reject_delete_object_acl(response: Response) -> RejectDeleteObjectAclOutput:
    """Reads the answer of RejectDeleteObjectAcl."""
    from minio._generated.s3.models.refused import RejectDeleteObjectAclOutput

    return RejectDeleteObjectAclOutput()


# specs/s3/operations/reject-delete-object-torrent.yaml
REJECT_DELETE_OBJECT_TORRENT = Operation("RejectDeleteObjectTorrent", resend=Resend.NEVER)


def build_reject_delete_object_torrent(bucket: str, key: str) -> Request:
    """Builds the request; `reject_delete_object_torrent` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    return Request(REJECT_DELETE_OBJECT_TORRENT, "DELETE", bucket=bucket, key=key, query=[("torrent", "")])


def parse_reject_delete_object_torrent(response: Response) -> RejectDeleteObjectTorrentOutput:
    """Reads the answer of RejectDeleteObjectTorrent."""
    from minio._generated.s3.models.refused import RejectDeleteObjectTorrentOutput

    return RejectDeleteObjectTorrentOutput()


# specs/s3/operations/reject-head-bucket-acl.yaml
REJECT_HEAD_BUCKET_ACL = Operation("RejectHeadBucketAcl", resend=Resend.NEVER)


def build_reject_head_bucket_acl(bucket: str) -> Request:
    """Builds the request; `reject_head_bucket_acl` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    return Request(REJECT_HEAD_BUCKET_ACL, "HEAD", bucket=bucket, query=[("acl", "")])


def parse_reject_head_bucket_acl(response: Response) -> RejectHeadBucketAclOutput:
    """Reads the answer of RejectHeadBucketAcl."""
    from minio._generated.s3.models.refused import RejectHeadBucketAclOutput

    return RejectHeadBucketAclOutput()


# specs/s3/operations/reject-put-object-torrent.yaml
REJECT_PUT_OBJECT_TORRENT = Operation("RejectPutObjectTorrent", resend=Resend.NEVER)


def build_reject_put_object_torrent(bucket: str, key: str) -> Request:
    """Builds the request; `reject_put_object_torrent` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    return Request(REJECT_PUT_OBJECT_TORRENT, "PUT", bucket=bucket, key=key, query=[("torrent", "")])


def parse_reject_put_object_torrent(response: Response) -> RejectPutObjectTorrentOutput:
    """Reads the answer of RejectPutObjectTorrent."""
    from minio._generated.s3.models.refused import RejectPutObjectTorrentOutput

    return RejectPutObjectTorrentOutput()
