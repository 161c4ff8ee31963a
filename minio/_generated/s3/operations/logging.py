# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of logging.

Logs of the requests to a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.logging import (
        BucketLoggingStatus,
        GetBucketLoggingOutput,
        PutBucketLoggingOutput,
    )

# specs/s3/operations/get-bucket-logging.yaml
GET_BUCKET_LOGGING = Operation("GetBucketLogging", resend=Resend.ALWAYS)


def build_get_bucket_logging(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_logging` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_LOGGING, "GET", bucket=bucket, query=[("logging", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_logging(response: Response) -> GetBucketLoggingOutput:
    """Reads the answer of GetBucketLogging."""
    from minio._generated.s3.models.logging import BucketLoggingStatus, GetBucketLoggingOutput

    return GetBucketLoggingOutput(bucket_logging_status=read_document(response, BucketLoggingStatus))


# specs/s3/operations/put-bucket-logging.yaml
PUT_BUCKET_LOGGING = Operation(
    "PutBucketLogging", resend=Resend.ALWAYS, checksum_required=True, refused_on_minio="run CreateBucket"
)


def build_put_bucket_logging(
    bucket: str, bucket_logging_status: BucketLoggingStatus, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_logging` tells of its arguments."""
    from minio._generated.s3.models.logging import BucketLoggingStatus

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_LOGGING, "PUT", bucket=bucket, query=[("logging", "")])
    check_type("bucket_logging_status", bucket_logging_status, BucketLoggingStatus)
    request.body = dumps(bucket_logging_status)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_logging(response: Response) -> PutBucketLoggingOutput:
    """Reads the answer of PutBucketLogging."""
    from minio._generated.s3.models.logging import PutBucketLoggingOutput

    return PutBucketLoggingOutput()
