# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of retention.

Object lock - protection of versions from removal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.xml import dumps, to_boolean
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.retention import (
        GetObjectLegalHoldOutput,
        GetObjectLockConfigurationOutput,
        GetObjectRetentionOutput,
        ObjectLockConfiguration,
        ObjectLockLegalHold,
        PutObjectLegalHoldOutput,
        PutObjectLockConfigurationOutput,
        PutObjectRetentionOutput,
        Retention,
    )

# specs/s3/operations/get-object-legal-hold.yaml
GET_OBJECT_LEGAL_HOLD = Operation("GetObjectLegalHold", resend=Resend.ALWAYS)


def build_get_object_legal_hold(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `get_object_legal_hold` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_LEGAL_HOLD, "GET", bucket=bucket, key=key, query=[("legal-hold", "")])
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


def parse_get_object_legal_hold(response: Response) -> GetObjectLegalHoldOutput:
    """Reads the answer of GetObjectLegalHold."""
    from minio._generated.s3.models.retention import GetObjectLegalHoldOutput, ObjectLockLegalHold

    return GetObjectLegalHoldOutput(legal_hold=read_document(response, ObjectLockLegalHold))


# specs/s3/operations/get-object-lock-configuration.yaml
GET_OBJECT_LOCK_CONFIGURATION = Operation("GetObjectLockConfiguration", resend=Resend.ALWAYS)


def build_get_object_lock_configuration(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_object_lock_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_OBJECT_LOCK_CONFIGURATION, "GET", bucket=bucket, query=[("object-lock", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_object_lock_configuration(response: Response) -> GetObjectLockConfigurationOutput:
    """Reads the answer of GetObjectLockConfiguration."""
    from minio._generated.s3.models.retention import GetObjectLockConfigurationOutput, ObjectLockConfiguration

    return GetObjectLockConfigurationOutput(
        object_lock_configuration=read_document(response, ObjectLockConfiguration)
    )


# specs/s3/operations/get-object-retention.yaml
GET_OBJECT_RETENTION = Operation("GetObjectRetention", resend=Resend.ALWAYS)


def build_get_object_retention(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `get_object_retention` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_RETENTION, "GET", bucket=bucket, key=key, query=[("retention", "")])
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


def parse_get_object_retention(response: Response) -> GetObjectRetentionOutput:
    """Reads the answer of GetObjectRetention."""
    from minio._generated.s3.models.retention import GetObjectRetentionOutput, Retention

    return GetObjectRetentionOutput(retention=read_document(response, Retention))


# specs/s3/operations/put-object-legal-hold.yaml
PUT_OBJECT_LEGAL_HOLD = Operation("PutObjectLegalHold", resend=Resend.ALWAYS, checksum_required=True)


def build_put_object_legal_hold(
    bucket: str,
    key: str,
    legal_hold: ObjectLockLegalHold,
    *,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_object_legal_hold` tells of its arguments."""
    from minio._generated.s3.models.retention import ObjectLockLegalHold

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PUT_OBJECT_LEGAL_HOLD, "PUT", bucket=bucket, key=key, query=[("legal-hold", "")])
    check_type("legal_hold", legal_hold, ObjectLockLegalHold)
    request.body = dumps(legal_hold)
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


def parse_put_object_legal_hold(response: Response) -> PutObjectLegalHoldOutput:
    """Reads the answer of PutObjectLegalHold."""
    from minio._generated.s3.models.retention import PutObjectLegalHoldOutput

    get = response.headers.get
    return PutObjectLegalHoldOutput(request_charged=get("x-amz-request-charged"))


# specs/s3/operations/put-object-lock-configuration.yaml
PUT_OBJECT_LOCK_CONFIGURATION = Operation(
    "PutObjectLockConfiguration", resend=Resend.ALWAYS, checksum_required=True
)


def build_put_object_lock_configuration(
    bucket: str,
    object_lock_configuration: ObjectLockConfiguration,
    *,
    token: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_object_lock_configuration` tells of its arguments."""
    from minio._generated.s3.models.retention import ObjectLockConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_OBJECT_LOCK_CONFIGURATION, "PUT", bucket=bucket, query=[("object-lock", "")])
    check_type("object_lock_configuration", object_lock_configuration, ObjectLockConfiguration)
    request.body = dumps(object_lock_configuration)
    if token is not None:
        check_header("token", token)
        request.headers["x-amz-bucket-object-lock-token"] = token
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_object_lock_configuration(response: Response) -> PutObjectLockConfigurationOutput:
    """Reads the answer of PutObjectLockConfiguration."""
    from minio._generated.s3.models.retention import PutObjectLockConfigurationOutput

    get = response.headers.get
    return PutObjectLockConfigurationOutput(request_charged=get("x-amz-request-charged"))


# specs/s3/operations/put-object-retention.yaml
PUT_OBJECT_RETENTION = Operation("PutObjectRetention", resend=Resend.ALWAYS, checksum_required=True)


def build_put_object_retention(
    bucket: str,
    key: str,
    retention: Retention,
    *,
    version_id: str | None = None,
    bypass_governance_retention: bool | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_object_retention` tells of its arguments."""
    from minio._generated.s3.models.retention import Retention

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PUT_OBJECT_RETENTION, "PUT", bucket=bucket, key=key, query=[("retention", "")])
    check_type("retention", retention, Retention)
    request.body = dumps(retention)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if bypass_governance_retention is not None:
        check_type("bypass_governance_retention", bypass_governance_retention, bool)
        request.headers["x-amz-bypass-governance-retention"] = to_boolean(bypass_governance_retention)
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_object_retention(response: Response) -> PutObjectRetentionOutput:
    """Reads the answer of PutObjectRetention."""
    from minio._generated.s3.models.retention import PutObjectRetentionOutput

    get = response.headers.get
    return PutObjectRetentionOutput(request_charged=get("x-amz-request-charged"))
