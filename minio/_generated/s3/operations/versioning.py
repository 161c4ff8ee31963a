# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of versioning.

Whether a bucket keeps the old versions of its objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_secret, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.versioning import (
        GetBucketVersioningOutput,
        PutBucketVersioningOutput,
        VersioningConfig,
    )

# specs/s3/operations/get-bucket-versioning.yaml
GET_BUCKET_VERSIONING = Operation("GetBucketVersioning", resend=Resend.ALWAYS)


def build_get_bucket_versioning(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_versioning` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_VERSIONING, "GET", bucket=bucket, query=[("versioning", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_versioning(response: Response) -> GetBucketVersioningOutput:
    """Reads the answer of GetBucketVersioning."""
    from minio._generated.s3.models.versioning import GetBucketVersioningOutput, VersioningConfig

    return GetBucketVersioningOutput(versioning_configuration=read_document(response, VersioningConfig))


# specs/s3/operations/put-bucket-versioning.yaml
PUT_BUCKET_VERSIONING = Operation("PutBucketVersioning", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_versioning(
    bucket: str,
    versioning_configuration: VersioningConfig,
    *,
    mfa: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_versioning` tells of its arguments."""
    from minio._generated.s3.models.versioning import VersioningConfig

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_VERSIONING, "PUT", bucket=bucket, query=[("versioning", "")])
    check_type("versioning_configuration", versioning_configuration, VersioningConfig)
    request.body = dumps(versioning_configuration)
    if mfa is not None:
        check_secret("mfa", mfa)
        request.headers["x-amz-mfa"] = mfa
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_versioning(response: Response) -> PutBucketVersioningOutput:
    """Reads the answer of PutBucketVersioning."""
    from minio._generated.s3.models.versioning import PutBucketVersioningOutput

    return PutBucketVersioningOutput()
