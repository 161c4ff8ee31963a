# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of encryption.

Encryption of new objects by default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.encryption import (
        DeleteBucketEncryptionOutput,
        GetBucketEncryptionOutput,
        ObjectEncryption,
        PutBucketEncryptionOutput,
        SSEConfig,
        UpdateObjectEncryptionOutput,
    )

# specs/s3/operations/delete-bucket-encryption.yaml
DELETE_BUCKET_ENCRYPTION = Operation("DeleteBucketEncryption", resend=Resend.ALWAYS)


def build_delete_bucket_encryption(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `delete_bucket_encryption` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_BUCKET_ENCRYPTION, "DELETE", bucket=bucket, query=[("encryption", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_encryption(response: Response) -> DeleteBucketEncryptionOutput:
    """Reads the answer of DeleteBucketEncryption."""
    from minio._generated.s3.models.encryption import DeleteBucketEncryptionOutput

    return DeleteBucketEncryptionOutput()


# specs/s3/operations/get-bucket-encryption.yaml
GET_BUCKET_ENCRYPTION = Operation("GetBucketEncryption", resend=Resend.ALWAYS)


def build_get_bucket_encryption(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_encryption` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_ENCRYPTION, "GET", bucket=bucket, query=[("encryption", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_encryption(response: Response) -> GetBucketEncryptionOutput:
    """Reads the answer of GetBucketEncryption."""
    from minio._generated.s3.models.encryption import GetBucketEncryptionOutput, SSEConfig

    return GetBucketEncryptionOutput(server_side_encryption_configuration=read_document(response, SSEConfig))


# specs/s3/operations/put-bucket-encryption.yaml
PUT_BUCKET_ENCRYPTION = Operation("PutBucketEncryption", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_encryption(
    bucket: str, server_side_encryption_configuration: SSEConfig, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_encryption` tells of its arguments."""
    from minio._generated.s3.models.encryption import SSEConfig

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_ENCRYPTION, "PUT", bucket=bucket, query=[("encryption", "")])
    check_type("server_side_encryption_configuration", server_side_encryption_configuration, SSEConfig)
    request.body = dumps(server_side_encryption_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_encryption(response: Response) -> PutBucketEncryptionOutput:
    """Reads the answer of PutBucketEncryption."""
    from minio._generated.s3.models.encryption import PutBucketEncryptionOutput

    return PutBucketEncryptionOutput()


# specs/s3/operations/update-object-encryption.yaml
UPDATE_OBJECT_ENCRYPTION = Operation(
    "UpdateObjectEncryption", resend=Resend.ALWAYS, checksum_required=True, refused_on_minio="run PutObject"
)


def build_update_object_encryption(
    bucket: str,
    key: str,
    object_encryption: ObjectEncryption,
    *,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `update_object_encryption` tells of its arguments."""
    from minio._generated.s3.models.encryption import ObjectEncryption

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(UPDATE_OBJECT_ENCRYPTION, "PUT", bucket=bucket, key=key, query=[("encryption", "")])
    check_type("object_encryption", object_encryption, ObjectEncryption)
    request.body = dumps(object_encryption)
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


def parse_update_object_encryption(response: Response) -> UpdateObjectEncryptionOutput:
    """Reads the answer of UpdateObjectEncryption."""
    from minio._generated.s3.models.encryption import UpdateObjectEncryptionOutput

    get = response.headers.get
    return UpdateObjectEncryptionOutput(request_charged=get("x-amz-request-charged"))
