# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of acl.

Access lists of buckets and objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.acl import (
        AccessControlPolicy,
        GetBucketAclOutput,
        GetObjectAclOutput,
        PutBucketAclOutput,
        PutObjectAclOutput,
    )

# specs/s3/operations/get-bucket-acl.yaml
GET_BUCKET_ACL = Operation("GetBucketAcl", resend=Resend.ALWAYS)


def build_get_bucket_acl(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_acl` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_ACL, "GET", bucket=bucket, query=[("acl", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_acl(response: Response) -> GetBucketAclOutput:
    """Reads the answer of GetBucketAcl."""
    from minio._generated.s3.models.acl import AccessControlPolicy, GetBucketAclOutput

    return GetBucketAclOutput(access_control_policy=read_document(response, AccessControlPolicy))


# specs/s3/operations/get-object-acl.yaml
GET_OBJECT_ACL = Operation("GetObjectAcl", resend=Resend.ALWAYS)


def build_get_object_acl(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `get_object_acl` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_ACL, "GET", bucket=bucket, key=key, query=[("acl", "")])
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


def parse_get_object_acl(response: Response) -> GetObjectAclOutput:
    """Reads the answer of GetObjectAcl."""
    from minio._generated.s3.models.acl import AccessControlPolicy, GetObjectAclOutput

    get = response.headers.get
    return GetObjectAclOutput(
        access_control_policy=read_document(response, AccessControlPolicy),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/put-bucket-acl.yaml
PUT_BUCKET_ACL = Operation("PutBucketAcl", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_acl(
    bucket: str,
    *,
    access_control_policy: AccessControlPolicy | None = None,
    acl: str | None = None,
    grant_full_control: str | None = None,
    grant_read: str | None = None,
    grant_read_acp: str | None = None,
    grant_write: str | None = None,
    grant_write_acp: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_acl` tells of its arguments."""
    from minio._generated.s3.models.acl import AccessControlPolicy

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_ACL, "PUT", bucket=bucket, query=[("acl", "")])
    if access_control_policy is not None:
        check_type("access_control_policy", access_control_policy, AccessControlPolicy)
        request.body = dumps(access_control_policy)
    if acl is not None:
        check_header("acl", acl)
        request.headers["x-amz-acl"] = acl
    if grant_full_control is not None:
        check_header("grant_full_control", grant_full_control)
        request.headers["x-amz-grant-full-control"] = grant_full_control
    if grant_read is not None:
        check_header("grant_read", grant_read)
        request.headers["x-amz-grant-read"] = grant_read
    if grant_read_acp is not None:
        check_header("grant_read_acp", grant_read_acp)
        request.headers["x-amz-grant-read-acp"] = grant_read_acp
    if grant_write is not None:
        check_header("grant_write", grant_write)
        request.headers["x-amz-grant-write"] = grant_write
    if grant_write_acp is not None:
        check_header("grant_write_acp", grant_write_acp)
        request.headers["x-amz-grant-write-acp"] = grant_write_acp
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_acl(response: Response) -> PutBucketAclOutput:
    """Reads the answer of PutBucketAcl."""
    from minio._generated.s3.models.acl import PutBucketAclOutput

    return PutBucketAclOutput()


# specs/s3/operations/put-object-acl.yaml
PUT_OBJECT_ACL = Operation("PutObjectAcl", resend=Resend.ALWAYS, checksum_required=True)


def build_put_object_acl(
    bucket: str,
    key: str,
    *,
    access_control_policy: AccessControlPolicy | None = None,
    version_id: str | None = None,
    grant_write: str | None = None,
    acl: str | None = None,
    grant_full_control: str | None = None,
    grant_read: str | None = None,
    grant_read_acp: str | None = None,
    grant_write_acp: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_object_acl` tells of its arguments."""
    from minio._generated.s3.models.acl import AccessControlPolicy

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PUT_OBJECT_ACL, "PUT", bucket=bucket, key=key, query=[("acl", "")])
    if access_control_policy is not None:
        check_type("access_control_policy", access_control_policy, AccessControlPolicy)
        request.body = dumps(access_control_policy)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if grant_write is not None:
        check_header("grant_write", grant_write)
        request.headers["x-amz-grant-write"] = grant_write
    if acl is not None:
        check_header("acl", acl)
        request.headers["x-amz-acl"] = acl
    if grant_full_control is not None:
        check_header("grant_full_control", grant_full_control)
        request.headers["x-amz-grant-full-control"] = grant_full_control
    if grant_read is not None:
        check_header("grant_read", grant_read)
        request.headers["x-amz-grant-read"] = grant_read
    if grant_read_acp is not None:
        check_header("grant_read_acp", grant_read_acp)
        request.headers["x-amz-grant-read-acp"] = grant_read_acp
    if grant_write_acp is not None:
        check_header("grant_write_acp", grant_write_acp)
        request.headers["x-amz-grant-write-acp"] = grant_write_acp
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_object_acl(response: Response) -> PutObjectAclOutput:
    """Reads the answer of PutObjectAcl."""
    from minio._generated.s3.models.acl import PutObjectAclOutput

    get = response.headers.get
    return PutObjectAclOutput(request_charged=get("x-amz-request-charged"))
