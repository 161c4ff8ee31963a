# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of tagging.

Tags of buckets and objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.tagging import (
        DeleteBucketTaggingOutput,
        DeleteObjectTaggingOutput,
        GetBucketTaggingOutput,
        GetObjectTaggingOutput,
        PutBucketTaggingOutput,
        PutObjectTaggingOutput,
        Tagging,
    )

# specs/s3/operations/delete-bucket-tagging.yaml
DELETE_BUCKET_TAGGING = Operation("DeleteBucketTagging", resend=Resend.ALWAYS)


def build_delete_bucket_tagging(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_bucket_tagging` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_TAGGING, "DELETE", bucket=bucket, query=[("tagging", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_tagging(response: Response) -> DeleteBucketTaggingOutput:
    """Reads the answer of DeleteBucketTagging."""
    from minio._generated.s3.models.tagging import DeleteBucketTaggingOutput

    return DeleteBucketTaggingOutput()


# specs/s3/operations/delete-object-tagging.yaml
DELETE_OBJECT_TAGGING = Operation("DeleteObjectTagging", resend=Resend.ALWAYS)


def build_delete_object_tagging(
    bucket: str, key: str, *, version_id: str | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_object_tagging` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(DELETE_OBJECT_TAGGING, "DELETE", bucket=bucket, key=key, query=[("tagging", "")])
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_object_tagging(response: Response) -> DeleteObjectTaggingOutput:
    """Reads the answer of DeleteObjectTagging."""
    from minio._generated.s3.models.tagging import DeleteObjectTaggingOutput

    get = response.headers.get
    return DeleteObjectTaggingOutput(version_id=get("x-amz-version-id"))


# specs/s3/operations/get-bucket-tagging.yaml
GET_BUCKET_TAGGING = Operation("GetBucketTagging", resend=Resend.ALWAYS)


def build_get_bucket_tagging(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_tagging` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_TAGGING, "GET", bucket=bucket, query=[("tagging", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_tagging(response: Response) -> GetBucketTaggingOutput:
    """Reads the answer of GetBucketTagging."""
    from minio._generated.s3.models.tagging import GetBucketTaggingOutput, Tagging

    return GetBucketTaggingOutput(tagging=read_document(response, Tagging))


# specs/s3/operations/get-object-tagging.yaml
GET_OBJECT_TAGGING = Operation("GetObjectTagging", resend=Resend.ALWAYS)


def build_get_object_tagging(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `get_object_tagging` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_TAGGING, "GET", bucket=bucket, key=key, query=[("tagging", "")])
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_object_tagging(response: Response) -> GetObjectTaggingOutput:
    """Reads the answer of GetObjectTagging."""
    from minio._generated.s3.models.tagging import GetObjectTaggingOutput, Tagging

    get = response.headers.get
    return GetObjectTaggingOutput(
        tagging=read_document(response, Tagging), version_id=get("x-amz-version-id")
    )


# specs/s3/operations/put-bucket-tagging.yaml
PUT_BUCKET_TAGGING = Operation("PutBucketTagging", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_tagging(
    bucket: str, tagging: Tagging, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_tagging` tells of its arguments."""
    from minio._generated.s3.models.tagging import Tagging

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_TAGGING, "PUT", bucket=bucket, query=[("tagging", "")])
    check_type("tagging", tagging, Tagging)
    request.body = dumps(tagging)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_tagging(response: Response) -> PutBucketTaggingOutput:
    """Reads the answer of PutBucketTagging."""
    from minio._generated.s3.models.tagging import PutBucketTaggingOutput

    return PutBucketTaggingOutput()


# specs/s3/operations/put-object-tagging.yaml
PUT_OBJECT_TAGGING = Operation("PutObjectTagging", resend=Resend.ALWAYS, checksum_required=True)


def build_put_object_tagging(
    bucket: str,
    key: str,
    tagging: Tagging,
    *,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_object_tagging` tells of its arguments."""
    from minio._generated.s3.models.tagging import Tagging

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PUT_OBJECT_TAGGING, "PUT", bucket=bucket, key=key, query=[("tagging", "")])
    check_type("tagging", tagging, Tagging)
    request.body = dumps(tagging)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_object_tagging(response: Response) -> PutObjectTaggingOutput:
    """Reads the answer of PutObjectTagging."""
    from minio._generated.s3.models.tagging import PutObjectTaggingOutput

    get = response.headers.get
    return PutObjectTaggingOutput(version_id=get("x-amz-version-id"))
