# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of ownership.

Who owns uploaded objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.ownership import (
        DeleteBucketOwnershipControlsOutput,
        GetBucketOwnershipControlsOutput,
        OwnershipControls,
        PutBucketOwnershipControlsOutput,
    )

# specs/s3/operations/delete-bucket-ownership-controls.yaml
DELETE_BUCKET_OWNERSHIP_CONTROLS = Operation(
    "DeleteBucketOwnershipControls", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_bucket_ownership_controls(
    bucket: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket_ownership_controls` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        DELETE_BUCKET_OWNERSHIP_CONTROLS, "DELETE", bucket=bucket, query=[("ownershipControls", "")]
    )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_ownership_controls(response: Response) -> DeleteBucketOwnershipControlsOutput:
    """Reads the answer of DeleteBucketOwnershipControls."""
    from minio._generated.s3.models.ownership import DeleteBucketOwnershipControlsOutput

    return DeleteBucketOwnershipControlsOutput()


# specs/s3/operations/get-bucket-ownership-controls.yaml
GET_BUCKET_OWNERSHIP_CONTROLS = Operation("GetBucketOwnershipControls", resend=Resend.ALWAYS)


def build_get_bucket_ownership_controls(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_ownership_controls` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_OWNERSHIP_CONTROLS, "GET", bucket=bucket, query=[("ownershipControls", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_ownership_controls(response: Response) -> GetBucketOwnershipControlsOutput:
    """Reads the answer of GetBucketOwnershipControls."""
    from minio._generated.s3.models.ownership import GetBucketOwnershipControlsOutput, OwnershipControls

    return GetBucketOwnershipControlsOutput(ownership_controls=read_document(response, OwnershipControls))


# specs/s3/operations/put-bucket-ownership-controls.yaml
PUT_BUCKET_OWNERSHIP_CONTROLS = Operation(
    "PutBucketOwnershipControls",
    resend=Resend.ALWAYS,
    checksum_required=True,
    refused_on_minio="run CreateBucket",
)


def build_put_bucket_ownership_controls(
    bucket: str, ownership_controls: OwnershipControls, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_ownership_controls` tells of its arguments."""
    from minio._generated.s3.models.ownership import OwnershipControls

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_OWNERSHIP_CONTROLS, "PUT", bucket=bucket, query=[("ownershipControls", "")])
    check_type("ownership_controls", ownership_controls, OwnershipControls)
    request.body = dumps(ownership_controls)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_ownership_controls(response: Response) -> PutBucketOwnershipControlsOutput:
    """Reads the answer of PutBucketOwnershipControls."""
    from minio._generated.s3.models.ownership import PutBucketOwnershipControlsOutput

    return PutBucketOwnershipControlsOutput()
