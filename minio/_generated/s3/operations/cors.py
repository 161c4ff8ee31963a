# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of cors.

Web pages that may use a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.cors import (
        CORSConfiguration,
        DeleteBucketCorsOutput,
        GetBucketCorsOutput,
        PutBucketCorsOutput,
    )

# specs/s3/operations/delete-bucket-cors.yaml
DELETE_BUCKET_CORS = Operation("DeleteBucketCors", resend=Resend.ALWAYS)


def build_delete_bucket_cors(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_bucket_cors` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_CORS, "DELETE", bucket=bucket, query=[("cors", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_cors(response: Response) -> DeleteBucketCorsOutput:
    """Reads the answer of DeleteBucketCors."""
    from minio._generated.s3.models.cors import DeleteBucketCorsOutput

    return DeleteBucketCorsOutput()


# specs/s3/operations/get-bucket-cors.yaml
GET_BUCKET_CORS = Operation("GetBucketCors", resend=Resend.ALWAYS)


def build_get_bucket_cors(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_cors` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_CORS, "GET", bucket=bucket, query=[("cors", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_cors(response: Response) -> GetBucketCorsOutput:
    """Reads the answer of GetBucketCors."""
    from minio._generated.s3.models.cors import CORSConfiguration, GetBucketCorsOutput

    return GetBucketCorsOutput(cors_configuration=read_document(response, CORSConfiguration))


# specs/s3/operations/put-bucket-cors.yaml
PUT_BUCKET_CORS = Operation("PutBucketCors", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_cors(
    bucket: str, cors_configuration: CORSConfiguration, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_cors` tells of its arguments."""
    from minio._generated.s3.models.cors import CORSConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_CORS, "PUT", bucket=bucket, query=[("cors", "")])
    check_type("cors_configuration", cors_configuration, CORSConfiguration)
    request.body = dumps(cors_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_cors(response: Response) -> PutBucketCorsOutput:
    """Reads the answer of PutBucketCors."""
    from minio._generated.s3.models.cors import PutBucketCorsOutput

    return PutBucketCorsOutput()
