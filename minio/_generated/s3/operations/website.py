# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of website.

Buckets served as web sites.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.website import (
        DeleteBucketWebsiteOutput,
        GetBucketWebsiteOutput,
        PutBucketWebsiteOutput,
        WebsiteConfiguration,
    )

# specs/s3/operations/delete-bucket-website.yaml
DELETE_BUCKET_WEBSITE = Operation("DeleteBucketWebsite", resend=Resend.ALWAYS)


def build_delete_bucket_website(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_bucket_website` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_WEBSITE, "DELETE", bucket=bucket, query=[("website", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_website(response: Response) -> DeleteBucketWebsiteOutput:
    """Reads the answer of DeleteBucketWebsite."""
    from minio._generated.s3.models.website import DeleteBucketWebsiteOutput

    return DeleteBucketWebsiteOutput()


# specs/s3/operations/get-bucket-website.yaml
GET_BUCKET_WEBSITE = Operation("GetBucketWebsite", resend=Resend.ALWAYS)


def build_get_bucket_website(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_website` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_WEBSITE, "GET", bucket=bucket, query=[("website", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_website(response: Response) -> GetBucketWebsiteOutput:
    """Reads the answer of GetBucketWebsite."""
    from minio._generated.s3.models.website import GetBucketWebsiteOutput, WebsiteConfiguration

    return GetBucketWebsiteOutput(website_configuration=read_document(response, WebsiteConfiguration))


# specs/s3/operations/put-bucket-website.yaml
PUT_BUCKET_WEBSITE = Operation(
    "PutBucketWebsite", resend=Resend.ALWAYS, checksum_required=True, refused_on_minio="run CreateBucket"
)


def build_put_bucket_website(
    bucket: str, website_configuration: WebsiteConfiguration, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_website` tells of its arguments."""
    from minio._generated.s3.models.website import WebsiteConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_WEBSITE, "PUT", bucket=bucket, query=[("website", "")])
    check_type("website_configuration", website_configuration, WebsiteConfiguration)
    request.body = dumps(website_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_website(response: Response) -> PutBucketWebsiteOutput:
    """Reads the answer of PutBucketWebsite."""
    from minio._generated.s3.models.website import PutBucketWebsiteOutput

    return PutBucketWebsiteOutput()
