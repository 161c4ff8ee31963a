# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of policy.

Who may do what in a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import as_text_body, read_document, text_of
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.policy import (
        DeleteBucketPolicyOutput,
        GetBucketPolicyOutput,
        GetBucketPolicyStatusOutput,
        PutBucketPolicyOutput,
    )

# specs/s3/operations/delete-bucket-policy.yaml
DELETE_BUCKET_POLICY = Operation("DeleteBucketPolicy", resend=Resend.ALWAYS)


def build_delete_bucket_policy(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_bucket_policy` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_POLICY, "DELETE", bucket=bucket, query=[("policy", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_policy(response: Response) -> DeleteBucketPolicyOutput:
    """Reads the answer of DeleteBucketPolicy."""
    from minio._generated.s3.models.policy import DeleteBucketPolicyOutput

    return DeleteBucketPolicyOutput()


# specs/s3/operations/get-bucket-policy.yaml
GET_BUCKET_POLICY = Operation("GetBucketPolicy", resend=Resend.ALWAYS)


def build_get_bucket_policy(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_policy` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_POLICY, "GET", bucket=bucket, query=[("policy", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_policy(response: Response) -> GetBucketPolicyOutput:
    """Reads the answer of GetBucketPolicy."""
    from minio._generated.s3.models.policy import GetBucketPolicyOutput

    return GetBucketPolicyOutput(policy=text_of(response))


# specs/s3/operations/get-bucket-policy-status.yaml
GET_BUCKET_POLICY_STATUS = Operation("GetBucketPolicyStatus", resend=Resend.ALWAYS)


def build_get_bucket_policy_status(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_policy_status` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_POLICY_STATUS, "GET", bucket=bucket, query=[("policyStatus", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_policy_status(response: Response) -> GetBucketPolicyStatusOutput:
    """Reads the answer of GetBucketPolicyStatus."""
    from minio._generated.s3.models.policy import GetBucketPolicyStatusOutput, PolicyStatus

    return GetBucketPolicyStatusOutput(policy_status=read_document(response, PolicyStatus))


# specs/s3/operations/put-bucket-policy.yaml
PUT_BUCKET_POLICY = Operation("PutBucketPolicy", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_policy(
    bucket: str,
    policy: str | bytes,
    *,
    confirm_remove_self_bucket_access: bool | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_policy` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_POLICY, "PUT", bucket=bucket, query=[("policy", "")])
    request.body = as_text_body("policy", policy)
    if confirm_remove_self_bucket_access is not None:
        check_type("confirm_remove_self_bucket_access", confirm_remove_self_bucket_access, bool)
        request.headers["x-amz-confirm-remove-self-bucket-access"] = to_boolean(
            confirm_remove_self_bucket_access
        )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_policy(response: Response) -> PutBucketPolicyOutput:
    """Reads the answer of PutBucketPolicy."""
    from minio._generated.s3.models.policy import PutBucketPolicyOutput

    return PutBucketPolicyOutput()
