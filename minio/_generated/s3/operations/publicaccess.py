# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of publicaccess.

Restrictions of public access.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.publicaccess import (
        DeletePublicAccessBlockOutput,
        GetPublicAccessBlockOutput,
        PublicAccessBlockConfiguration,
        PutPublicAccessBlockOutput,
    )

# specs/s3/operations/delete-public-access-block.yaml
DELETE_PUBLIC_ACCESS_BLOCK = Operation(
    "DeletePublicAccessBlock", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_public_access_block(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_public_access_block` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_PUBLIC_ACCESS_BLOCK, "DELETE", bucket=bucket, query=[("publicAccessBlock", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_public_access_block(response: Response) -> DeletePublicAccessBlockOutput:
    """Reads the answer of DeletePublicAccessBlock."""
    from minio._generated.s3.models.publicaccess import DeletePublicAccessBlockOutput

    return DeletePublicAccessBlockOutput()


# specs/s3/operations/get-public-access-block.yaml
GET_PUBLIC_ACCESS_BLOCK = Operation("GetPublicAccessBlock", resend=Resend.ALWAYS)


def build_get_public_access_block(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_public_access_block` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_PUBLIC_ACCESS_BLOCK, "GET", bucket=bucket, query=[("publicAccessBlock", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_public_access_block(response: Response) -> GetPublicAccessBlockOutput:
    """Reads the answer of GetPublicAccessBlock."""
    from minio._generated.s3.models.publicaccess import (
        GetPublicAccessBlockOutput,
        PublicAccessBlockConfiguration,
    )

    return GetPublicAccessBlockOutput(
        public_access_block_configuration=read_document(response, PublicAccessBlockConfiguration)
    )


# specs/s3/operations/put-public-access-block.yaml
PUT_PUBLIC_ACCESS_BLOCK = Operation(
    "PutPublicAccessBlock", resend=Resend.ALWAYS, checksum_required=True, refused_on_minio="run CreateBucket"
)


def build_put_public_access_block(
    bucket: str,
    public_access_block_configuration: PublicAccessBlockConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_public_access_block` tells of its arguments."""
    from minio._generated.s3.models.publicaccess import PublicAccessBlockConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_PUBLIC_ACCESS_BLOCK, "PUT", bucket=bucket, query=[("publicAccessBlock", "")])
    check_type(
        "public_access_block_configuration", public_access_block_configuration, PublicAccessBlockConfiguration
    )
    request.body = dumps(public_access_block_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_public_access_block(response: Response) -> PutPublicAccessBlockOutput:
    """Reads the answer of PutPublicAccessBlock."""
    from minio._generated.s3.models.publicaccess import PutPublicAccessBlockOutput

    return PutPublicAccessBlockOutput()
