# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of functions.

Functions between an object and its reader.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.timestamps import to_iso8601, to_rfc822
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import (
    add_prefixed,
    as_body,
    as_text_body,
    check_integer,
    check_integer_range,
    check_secret,
    check_text,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from minio._core.http.bodies import Body
    from minio._core.http.response import Headed, Response
    from minio._generated.s3.models.functions import (
        GetObjectLambdaOutput,
        PromptObjectOutput,
        WriteGetObjectResponseOutput,
    )

Stream = TypeVar("Stream")

# specs/s3/operations/get-object-lambda.yaml
GET_OBJECT_LAMBDA = Operation("GetObjectLambda", resend=Resend.ALWAYS)


def build_get_object_lambda(
    bucket: str,
    key: str,
    lambda_arn: str,
    *,
    version_id: str | None = None,
    part_number: int | None = None,
    response_cache_control: str | None = None,
    response_content_disposition: str | None = None,
    response_content_encoding: str | None = None,
    response_content_language: str | None = None,
    response_content_type: str | None = None,
    response_expires: datetime | None = None,
) -> Request:
    """Builds the request; `get_object_lambda` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_LAMBDA, "GET", bucket=bucket, key=key)
    check_text("lambda_arn", lambda_arn)
    request.query.append(("lambdaArn", lambda_arn))
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if part_number is not None:
        check_integer_range("part_number", part_number, 1, 10000)
        request.query.append(("partNumber", str(part_number)))
    if response_cache_control is not None:
        check_text("response_cache_control", response_cache_control)
        request.query.append(("response-cache-control", response_cache_control))
    if response_content_disposition is not None:
        check_text("response_content_disposition", response_content_disposition)
        request.query.append(("response-content-disposition", response_content_disposition))
    if response_content_encoding is not None:
        check_text("response_content_encoding", response_content_encoding)
        request.query.append(("response-content-encoding", response_content_encoding))
    if response_content_language is not None:
        check_text("response_content_language", response_content_language)
        request.query.append(("response-content-language", response_content_language))
    if response_content_type is not None:
        check_text("response_content_type", response_content_type)
        request.query.append(("response-content-type", response_content_type))
    if response_expires is not None:
        check_type("response_expires", response_expires, datetime)
        request.query.append(("response-expires", to_rfc822(response_expires)))
    return request


def parse_get_object_lambda(response: Headed, stream: Stream) -> GetObjectLambdaOutput[Stream]:
    """Reads the head of the answer of GetObjectLambda; `stream` becomes its body."""
    from minio._generated.s3.models.functions import GetObjectLambdaOutput

    return GetObjectLambdaOutput(body=stream)


# specs/s3/operations/prompt-object.yaml
PROMPT_OBJECT = Operation("PromptObject", resend=Resend.NEVER)


def build_prompt_object(
    bucket: str, key: str, body: str | bytes, lambda_arn: str, *, version_id: str | None = None
) -> Request:
    """Builds the request; `prompt_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PROMPT_OBJECT, "POST", bucket=bucket, key=key)
    request.body = as_text_body("body", body)
    check_text("lambda_arn", lambda_arn)
    request.query.append(("lambdaArn", lambda_arn))
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    return request


def parse_prompt_object(response: Headed, stream: Stream) -> PromptObjectOutput[Stream]:
    """Reads the head of the answer of PromptObject; `stream` becomes its body."""
    from minio._generated.s3.models.functions import PromptObjectOutput

    return PromptObjectOutput(body=stream)


# specs/s3/operations/write-get-object-response.yaml
WRITE_GET_OBJECT_RESPONSE = Operation("WriteGetObjectResponse", resend=Resend.NEVER)


def build_write_get_object_response(
    request_route: str,
    request_token: str,
    *,
    body: bytes | bytearray | memoryview | Body | None = None,
    status_code: int | None = None,
    error_code: str | None = None,
    error_message: str | None = None,
    accept_ranges: str | None = None,
    cache_control: str | None = None,
    content_disposition: str | None = None,
    content_encoding: str | None = None,
    content_language: str | None = None,
    content_range: str | None = None,
    content_type: str | None = None,
    checksum_crc32: str | None = None,
    checksum_crc32c: str | None = None,
    checksum_crc64nvme: str | None = None,
    checksum_sha1: str | None = None,
    checksum_sha256: str | None = None,
    checksum_sha512: str | None = None,
    checksum_md5: str | None = None,
    checksum_xxhash64: str | None = None,
    checksum_xxhash3: str | None = None,
    checksum_xxhash128: str | None = None,
    delete_marker: bool | None = None,
    etag: str | None = None,
    expires: str | None = None,
    expiration: str | None = None,
    last_modified: datetime | None = None,
    missing_meta: int | None = None,
    metadata: Mapping[str, str] | None = None,
    object_lock_mode: str | None = None,
    object_lock_legal_hold_status: str | None = None,
    object_lock_retain_until_date: datetime | None = None,
    parts_count: int | None = None,
    replication_status: str | None = None,
    request_charged: str | None = None,
    restore: str | None = None,
    server_side_encryption: str | None = None,
    sse_customer_algorithm: str | None = None,
    sse_kms_key_id: str | None = None,
    sse_customer_key_md5: str | None = None,
    storage_class: str | None = None,
    tag_count: int | None = None,
    version_id: str | None = None,
    bucket_key_enabled: bool | None = None,
) -> Request:
    """Builds the request; `write_get_object_response` tells of its arguments."""
    request = Request(WRITE_GET_OBJECT_RESPONSE, "POST", path="/WriteGetObjectResponse")
    check_header("request_route", request_route)
    request.headers["x-amz-request-route"] = request_route
    check_secret("request_token", request_token)
    request.headers["x-amz-request-token"] = request_token
    if body is not None:
        request.body = as_body("body", body)
    if status_code is not None:
        check_integer("status_code", status_code)
        request.headers["x-amz-fwd-status"] = str(status_code)
    if error_code is not None:
        check_header("error_code", error_code)
        request.headers["x-amz-fwd-error-code"] = error_code
    if error_message is not None:
        check_header("error_message", error_message)
        request.headers["x-amz-fwd-error-message"] = error_message
    if accept_ranges is not None:
        check_header("accept_ranges", accept_ranges)
        request.headers["x-amz-fwd-header-accept-ranges"] = accept_ranges
    if cache_control is not None:
        check_header("cache_control", cache_control)
        request.headers["x-amz-fwd-header-Cache-Control"] = cache_control
    if content_disposition is not None:
        check_header("content_disposition", content_disposition)
        request.headers["x-amz-fwd-header-Content-Disposition"] = content_disposition
    if content_encoding is not None:
        check_header("content_encoding", content_encoding)
        request.headers["x-amz-fwd-header-Content-Encoding"] = content_encoding
    if content_language is not None:
        check_header("content_language", content_language)
        request.headers["x-amz-fwd-header-Content-Language"] = content_language
    if content_range is not None:
        check_header("content_range", content_range)
        request.headers["x-amz-fwd-header-Content-Range"] = content_range
    if content_type is not None:
        check_header("content_type", content_type)
        request.headers["x-amz-fwd-header-Content-Type"] = content_type
    if checksum_crc32 is not None:
        check_header("checksum_crc32", checksum_crc32)
        request.headers["x-amz-fwd-header-x-amz-checksum-crc32"] = checksum_crc32
    if checksum_crc32c is not None:
        check_header("checksum_crc32c", checksum_crc32c)
        request.headers["x-amz-fwd-header-x-amz-checksum-crc32c"] = checksum_crc32c
    if checksum_crc64nvme is not None:
        check_header("checksum_crc64nvme", checksum_crc64nvme)
        request.headers["x-amz-fwd-header-x-amz-checksum-crc64nvme"] = checksum_crc64nvme
    if checksum_sha1 is not None:
        check_header("checksum_sha1", checksum_sha1)
        request.headers["x-amz-fwd-header-x-amz-checksum-sha1"] = checksum_sha1
    if checksum_sha256 is not None:
        check_header("checksum_sha256", checksum_sha256)
        request.headers["x-amz-fwd-header-x-amz-checksum-sha256"] = checksum_sha256
    if checksum_sha512 is not None:
        check_header("checksum_sha512", checksum_sha512)
        request.headers["x-amz-fwd-header-x-amz-checksum-sha512"] = checksum_sha512
    if checksum_md5 is not None:
        check_header("checksum_md5", checksum_md5)
        request.headers["x-amz-fwd-header-x-amz-checksum-md5"] = checksum_md5
    if checksum_xxhash64 is not None:
        check_header("checksum_xxhash64", checksum_xxhash64)
        request.headers["x-amz-fwd-header-x-amz-checksum-xxhash64"] = checksum_xxhash64
    if checksum_xxhash3 is not None:
        check_header("checksum_xxhash3", checksum_xxhash3)
        request.headers["x-amz-fwd-header-x-amz-checksum-xxhash3"] = checksum_xxhash3
    if checksum_xxhash128 is not None:
        check_header("checksum_xxhash128", checksum_xxhash128)
        request.headers["x-amz-fwd-header-x-amz-checksum-xxhash128"] = checksum_xxhash128
    if delete_marker is not None:
        check_type("delete_marker", delete_marker, bool)
        request.headers["x-amz-fwd-header-x-amz-delete-marker"] = to_boolean(delete_marker)
    if etag is not None:
        check_header("etag", etag)
        request.headers["x-amz-fwd-header-ETag"] = etag
    if expires is not None:
        check_header("expires", expires)
        request.headers["x-amz-fwd-header-Expires"] = expires
    if expiration is not None:
        check_header("expiration", expiration)
        request.headers["x-amz-fwd-header-x-amz-expiration"] = expiration
    if last_modified is not None:
        check_type("last_modified", last_modified, datetime)
        request.headers["x-amz-fwd-header-Last-Modified"] = to_rfc822(last_modified)
    if missing_meta is not None:
        check_integer("missing_meta", missing_meta)
        request.headers["x-amz-fwd-header-x-amz-missing-meta"] = str(missing_meta)
    if metadata is not None:
        add_prefixed(request.headers, "x-amz-meta-", "metadata", metadata)
    if object_lock_mode is not None:
        check_header("object_lock_mode", object_lock_mode)
        request.headers["x-amz-fwd-header-x-amz-object-lock-mode"] = object_lock_mode
    if object_lock_legal_hold_status is not None:
        check_header("object_lock_legal_hold_status", object_lock_legal_hold_status)
        request.headers["x-amz-fwd-header-x-amz-object-lock-legal-hold"] = object_lock_legal_hold_status
    if object_lock_retain_until_date is not None:
        check_type("object_lock_retain_until_date", object_lock_retain_until_date, datetime)
        request.headers["x-amz-fwd-header-x-amz-object-lock-retain-until-date"] = to_iso8601(
            object_lock_retain_until_date
        )
    if parts_count is not None:
        check_integer("parts_count", parts_count)
        request.headers["x-amz-fwd-header-x-amz-mp-parts-count"] = str(parts_count)
    if replication_status is not None:
        check_header("replication_status", replication_status)
        request.headers["x-amz-fwd-header-x-amz-replication-status"] = replication_status
    if request_charged is not None:
        check_header("request_charged", request_charged)
        request.headers["x-amz-fwd-header-x-amz-request-charged"] = request_charged
    if restore is not None:
        check_header("restore", restore)
        request.headers["x-amz-fwd-header-x-amz-restore"] = restore
    if server_side_encryption is not None:
        check_header("server_side_encryption", server_side_encryption)
        request.headers["x-amz-fwd-header-x-amz-server-side-encryption"] = server_side_encryption
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm"] = (
            sse_customer_algorithm
        )
    if sse_kms_key_id is not None:
        check_secret("sse_kms_key_id", sse_kms_key_id)
        request.headers["x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id"] = sse_kms_key_id
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5"] = (
            sse_customer_key_md5
        )
    if storage_class is not None:
        check_header("storage_class", storage_class)
        request.headers["x-amz-fwd-header-x-amz-storage-class"] = storage_class
    if tag_count is not None:
        check_integer("tag_count", tag_count)
        request.headers["x-amz-fwd-header-x-amz-tagging-count"] = str(tag_count)
    if version_id is not None:
        check_header("version_id", version_id)
        request.headers["x-amz-fwd-header-x-amz-version-id"] = version_id
    if bucket_key_enabled is not None:
        check_type("bucket_key_enabled", bucket_key_enabled, bool)
        request.headers["x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled"] = to_boolean(
            bucket_key_enabled
        )
    return request


def parse_write_get_object_response(response: Response) -> WriteGetObjectResponseOutput:
    """Reads the answer of WriteGetObjectResponse."""
    from minio._generated.s3.models.functions import WriteGetObjectResponseOutput

    return WriteGetObjectResponseOutput()
