# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of payment.

Who pays for requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.payment import (
        GetBucketRequestPaymentOutput,
        PutBucketRequestPaymentOutput,
        RequestPaymentConfiguration,
    )

# specs/s3/operations/get-bucket-request-payment.yaml
GET_BUCKET_REQUEST_PAYMENT = Operation("GetBucketRequestPayment", resend=Resend.ALWAYS)


def build_get_bucket_request_payment(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_request_payment` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_REQUEST_PAYMENT, "GET", bucket=bucket, query=[("requestPayment", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_request_payment(response: Response) -> GetBucketRequestPaymentOutput:
    """Reads the answer of GetBucketRequestPayment."""
    from minio._generated.s3.models.payment import GetBucketRequestPaymentOutput, RequestPaymentConfiguration

    return GetBucketRequestPaymentOutput(
        request_payment_configuration=read_document(response, RequestPaymentConfiguration)
    )


# specs/s3/operations/put-bucket-request-payment.yaml
PUT_BUCKET_REQUEST_PAYMENT = Operation(
    "PutBucketRequestPayment",
    resend=Resend.ALWAYS,
    checksum_required=True,
    refused_on_minio="run CreateBucket",
)


def build_put_bucket_request_payment(
    bucket: str,
    request_payment_configuration: RequestPaymentConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_request_payment` tells of its arguments."""
    from minio._generated.s3.models.payment import RequestPaymentConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_REQUEST_PAYMENT, "PUT", bucket=bucket, query=[("requestPayment", "")])
    check_type("request_payment_configuration", request_payment_configuration, RequestPaymentConfiguration)
    request.body = dumps(request_payment_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_request_payment(response: Response) -> PutBucketRequestPaymentOutput:
    """Reads the answer of PutBucketRequestPayment."""
    from minio._generated.s3.models.payment import PutBucketRequestPaymentOutput

    return PutBucketRequestPaymentOutput()
