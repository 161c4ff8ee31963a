# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of objects.

Writing, reading and removing single objects.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from minio._core.checks import (
    check_bucket_name,
    check_copy_source,
    check_header,
    check_object_name,
    check_type,
)
from minio._core.documents.timestamps import from_iso8601, from_rfc822, to_iso8601, to_rfc822
from minio._core.documents.xml import dumps, to_boolean
from minio._core.http.messages import (
    add_prefixed,
    as_body,
    boolean,
    check_integer,
    check_integer_range,
    check_secret,
    check_text,
    checked,
    integer,
    prefixed,
    read_document,
    timestamp,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from minio._core.http.bodies import Body
    from minio._core.http.response import Headed, Response
    from minio._generated.s3.models.objects import (
        AppendObjectOutput,
        CopyObjectOutput,
        DeleteObjectOutput,
        DeleteObjectsOutput,
        DeleteRequest,
        ForceDeletePrefixOutput,
        GetObjectOutput,
        HeadObjectOutput,
        PutObjectOutput,
    )

Stream = TypeVar("Stream")

# specs/s3/operations/append-object.yaml
APPEND_OBJECT = Operation(
    "AppendObject", resend=Resend.ALWAYS, checksum_named_by="x-amz-sdk-checksum-algorithm"
)


def build_append_object(
    bucket: str,
    key: str,
    write_offset_bytes: int,
    *,
    body: bytes | bytearray | memoryview | Body | None = None,
    content_md5: str | None = None,
    storage_class: str | None = None,
    tagging: str | None = None,
    website_redirect_location: str | None = None,
    cache_control: str | None = None,
    content_disposition: str | None = None,
    content_encoding: str | None = None,
    content_language: str | None = None,
    content_type: str | None = None,
    expires: str | None = None,
    metadata: Mapping[str, str] | None = None,
    if_match: str | None = None,
    if_none_match: str | None = None,
    acl: str | None = None,
    grant_full_control: str | None = None,
    grant_read: str | None = None,
    grant_read_acp: str | None = None,
    grant_write_acp: str | None = None,
    checksum_algorithm: str | None = None,
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
    server_side_encryption: str | None = None,
    sse_kms_key_id: str | None = None,
    sse_kms_encryption_context: str | None = None,
    bucket_key_enabled: bool | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    object_lock_mode: str | None = None,
    object_lock_retain_until_date: datetime | None = None,
    object_lock_legal_hold_status: str | None = None,
    object_lock_event_hold: str | None = None,
    object_lock_event_hold_duration_days: int | None = None,
    object_lock_event_hold_duration_years: int | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `append_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(APPEND_OBJECT, "PUT", bucket=bucket, key=key)
    check_integer_range("write_offset_bytes", write_offset_bytes, 0, None)
    request.headers["x-amz-write-offset-bytes"] = str(write_offset_bytes)
    if body is not None:
        request.body = as_body("body", body)
    if content_md5 is not None:
        check_header("content_md5", content_md5)
        request.headers["Content-MD5"] = content_md5
    if storage_class is not None:
        check_header("storage_class", storage_class)
        request.headers["x-amz-storage-class"] = storage_class
    if tagging is not None:
        check_header("tagging", tagging)
        request.headers["x-amz-tagging"] = tagging
    if website_redirect_location is not None:
        check_header("website_redirect_location", website_redirect_location)
        request.headers["x-amz-website-redirect-location"] = website_redirect_location
    if cache_control is not None:
        check_header("cache_control", cache_control)
        request.headers["Cache-Control"] = cache_control
    if content_disposition is not None:
        check_header("content_disposition", content_disposition)
        request.headers["Content-Disposition"] = content_disposition
    if content_encoding is not None:
        check_header("content_encoding", content_encoding)
        request.headers["Content-Encoding"] = content_encoding
    if content_language is not None:
        check_header("content_language", content_language)
        request.headers["Content-Language"] = content_language
    if content_type is not None:
        check_header("content_type", content_type)
        request.headers["Content-Type"] = content_type
    if expires is not None:
        check_header("expires", expires)
        request.headers["Expires"] = expires
    if metadata is not None:
        add_prefixed(request.headers, "x-amz-meta-", "metadata", metadata)
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_none_match is not None:
        check_header("if_none_match", if_none_match)
        request.headers["If-None-Match"] = if_none_match
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
    if checksum_algorithm is not None:
        check_header("checksum_algorithm", checksum_algorithm)
        request.headers["x-amz-sdk-checksum-algorithm"] = checksum_algorithm
    if checksum_crc32 is not None:
        check_header("checksum_crc32", checksum_crc32)
        request.headers["x-amz-checksum-crc32"] = checksum_crc32
    if checksum_crc32c is not None:
        check_header("checksum_crc32c", checksum_crc32c)
        request.headers["x-amz-checksum-crc32c"] = checksum_crc32c
    if checksum_crc64nvme is not None:
        check_header("checksum_crc64nvme", checksum_crc64nvme)
        request.headers["x-amz-checksum-crc64nvme"] = checksum_crc64nvme
    if checksum_sha1 is not None:
        check_header("checksum_sha1", checksum_sha1)
        request.headers["x-amz-checksum-sha1"] = checksum_sha1
    if checksum_sha256 is not None:
        check_header("checksum_sha256", checksum_sha256)
        request.headers["x-amz-checksum-sha256"] = checksum_sha256
    if checksum_sha512 is not None:
        check_header("checksum_sha512", checksum_sha512)
        request.headers["x-amz-checksum-sha512"] = checksum_sha512
    if checksum_md5 is not None:
        check_header("checksum_md5", checksum_md5)
        request.headers["x-amz-checksum-md5"] = checksum_md5
    if checksum_xxhash64 is not None:
        check_header("checksum_xxhash64", checksum_xxhash64)
        request.headers["x-amz-checksum-xxhash64"] = checksum_xxhash64
    if checksum_xxhash3 is not None:
        check_header("checksum_xxhash3", checksum_xxhash3)
        request.headers["x-amz-checksum-xxhash3"] = checksum_xxhash3
    if checksum_xxhash128 is not None:
        check_header("checksum_xxhash128", checksum_xxhash128)
        request.headers["x-amz-checksum-xxhash128"] = checksum_xxhash128
    if server_side_encryption is not None:
        check_header("server_side_encryption", server_side_encryption)
        request.headers["x-amz-server-side-encryption"] = server_side_encryption
    if sse_kms_key_id is not None:
        check_secret("sse_kms_key_id", sse_kms_key_id)
        request.headers["x-amz-server-side-encryption-aws-kms-key-id"] = sse_kms_key_id
    if sse_kms_encryption_context is not None:
        check_secret("sse_kms_encryption_context", sse_kms_encryption_context)
        request.headers["x-amz-server-side-encryption-context"] = sse_kms_encryption_context
    if bucket_key_enabled is not None:
        check_type("bucket_key_enabled", bucket_key_enabled, bool)
        request.headers["x-amz-server-side-encryption-bucket-key-enabled"] = to_boolean(bucket_key_enabled)
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if object_lock_mode is not None:
        check_header("object_lock_mode", object_lock_mode)
        request.headers["x-amz-object-lock-mode"] = object_lock_mode
    if object_lock_retain_until_date is not None:
        check_type("object_lock_retain_until_date", object_lock_retain_until_date, datetime)
        request.headers["x-amz-object-lock-retain-until-date"] = to_iso8601(object_lock_retain_until_date)
    if object_lock_legal_hold_status is not None:
        check_header("object_lock_legal_hold_status", object_lock_legal_hold_status)
        request.headers["x-amz-object-lock-legal-hold"] = object_lock_legal_hold_status
    if object_lock_event_hold is not None:
        check_header("object_lock_event_hold", object_lock_event_hold)
        request.headers["x-amz-object-lock-event-hold"] = object_lock_event_hold
    if object_lock_event_hold_duration_days is not None:
        check_integer("object_lock_event_hold_duration_days", object_lock_event_hold_duration_days)
        request.headers["x-amz-object-lock-event-hold-duration-days"] = str(
            object_lock_event_hold_duration_days
        )
    if object_lock_event_hold_duration_years is not None:
        check_integer("object_lock_event_hold_duration_years", object_lock_event_hold_duration_years)
        request.headers["x-amz-object-lock-event-hold-duration-years"] = str(
            object_lock_event_hold_duration_years
        )
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_append_object(response: Response) -> AppendObjectOutput:
    """Reads the answer of AppendObject."""
    from minio._generated.s3.models.objects import AppendObjectOutput

    get = response.headers.get
    return AppendObjectOutput(
        etag=get("etag"),
        version_id=get("x-amz-version-id"),
        expiration=get("x-amz-expiration"),
        size=integer(get("x-amz-object-size")),
        sse_kms_encryption_context=get("x-amz-server-side-encryption-context"),
        checksum_crc32=get("x-amz-checksum-crc32"),
        checksum_crc32c=get("x-amz-checksum-crc32c"),
        checksum_crc64nvme=get("x-amz-checksum-crc64nvme"),
        checksum_sha1=get("x-amz-checksum-sha1"),
        checksum_sha256=get("x-amz-checksum-sha256"),
        checksum_sha512=get("x-amz-checksum-sha512"),
        checksum_md5=get("x-amz-checksum-md5"),
        checksum_xxhash64=get("x-amz-checksum-xxhash64"),
        checksum_xxhash3=get("x-amz-checksum-xxhash3"),
        checksum_xxhash128=get("x-amz-checksum-xxhash128"),
        checksum_type=get("x-amz-checksum-type"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/copy-object.yaml
COPY_OBJECT = Operation("CopyObject", resend=Resend.ALWAYS, error_in_ok=True)


def build_copy_object(
    bucket: str,
    key: str,
    copy_source: str,
    *,
    checksum_algorithm: str | None = None,
    metadata_directive: str | None = None,
    tagging_directive: str | None = None,
    annotation_directive: str | None = None,
    storage_class: str | None = None,
    website_redirect_location: str | None = None,
    tagging: str | None = None,
    expected_source_bucket_owner: str | None = None,
    copy_source_if_match: str | None = None,
    copy_source_if_none_match: str | None = None,
    copy_source_if_modified_since: datetime | None = None,
    copy_source_if_unmodified_since: datetime | None = None,
    cache_control: str | None = None,
    content_disposition: str | None = None,
    content_encoding: str | None = None,
    content_language: str | None = None,
    content_type: str | None = None,
    expires: str | None = None,
    metadata: Mapping[str, str] | None = None,
    if_match: str | None = None,
    if_none_match: str | None = None,
    acl: str | None = None,
    grant_full_control: str | None = None,
    grant_read: str | None = None,
    grant_read_acp: str | None = None,
    grant_write_acp: str | None = None,
    server_side_encryption: str | None = None,
    sse_kms_key_id: str | None = None,
    sse_kms_encryption_context: str | None = None,
    bucket_key_enabled: bool | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    copy_source_sse_customer_algorithm: str | None = None,
    copy_source_sse_customer_key: str | None = None,
    copy_source_sse_customer_key_md5: str | None = None,
    object_lock_mode: str | None = None,
    object_lock_retain_until_date: datetime | None = None,
    object_lock_legal_hold_status: str | None = None,
    object_lock_event_hold: str | None = None,
    object_lock_event_hold_duration_days: int | None = None,
    object_lock_event_hold_duration_years: int | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `copy_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(COPY_OBJECT, "PUT", bucket=bucket, key=key)
    check_copy_source("copy_source", copy_source)
    request.headers["x-amz-copy-source"] = copy_source
    if checksum_algorithm is not None:
        check_header("checksum_algorithm", checksum_algorithm)
        request.headers["x-amz-checksum-algorithm"] = checksum_algorithm
    if metadata_directive is not None:
        check_header("metadata_directive", metadata_directive)
        request.headers["x-amz-metadata-directive"] = metadata_directive
    if tagging_directive is not None:
        check_header("tagging_directive", tagging_directive)
        request.headers["x-amz-tagging-directive"] = tagging_directive
    if annotation_directive is not None:
        check_header("annotation_directive", annotation_directive)
        request.headers["x-amz-object-annotation-directive"] = annotation_directive
    if storage_class is not None:
        check_header("storage_class", storage_class)
        request.headers["x-amz-storage-class"] = storage_class
    if website_redirect_location is not None:
        check_header("website_redirect_location", website_redirect_location)
        request.headers["x-amz-website-redirect-location"] = website_redirect_location
    if tagging is not None:
        check_header("tagging", tagging)
        request.headers["x-amz-tagging"] = tagging
    if expected_source_bucket_owner is not None:
        check_header("expected_source_bucket_owner", expected_source_bucket_owner)
        request.headers["x-amz-source-expected-bucket-owner"] = expected_source_bucket_owner
    if copy_source_if_match is not None:
        check_header("copy_source_if_match", copy_source_if_match)
        request.headers["x-amz-copy-source-if-match"] = copy_source_if_match
    if copy_source_if_none_match is not None:
        check_header("copy_source_if_none_match", copy_source_if_none_match)
        request.headers["x-amz-copy-source-if-none-match"] = copy_source_if_none_match
    if copy_source_if_modified_since is not None:
        check_type("copy_source_if_modified_since", copy_source_if_modified_since, datetime)
        request.headers["x-amz-copy-source-if-modified-since"] = to_rfc822(copy_source_if_modified_since)
    if copy_source_if_unmodified_since is not None:
        check_type("copy_source_if_unmodified_since", copy_source_if_unmodified_since, datetime)
        request.headers["x-amz-copy-source-if-unmodified-since"] = to_rfc822(copy_source_if_unmodified_since)
    if cache_control is not None:
        check_header("cache_control", cache_control)
        request.headers["Cache-Control"] = cache_control
    if content_disposition is not None:
        check_header("content_disposition", content_disposition)
        request.headers["Content-Disposition"] = content_disposition
    if content_encoding is not None:
        check_header("content_encoding", content_encoding)
        request.headers["Content-Encoding"] = content_encoding
    if content_language is not None:
        check_header("content_language", content_language)
        request.headers["Content-Language"] = content_language
    if content_type is not None:
        check_header("content_type", content_type)
        request.headers["Content-Type"] = content_type
    if expires is not None:
        check_header("expires", expires)
        request.headers["Expires"] = expires
    if metadata is not None:
        add_prefixed(request.headers, "x-amz-meta-", "metadata", metadata)
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_none_match is not None:
        check_header("if_none_match", if_none_match)
        request.headers["If-None-Match"] = if_none_match
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
    if server_side_encryption is not None:
        check_header("server_side_encryption", server_side_encryption)
        request.headers["x-amz-server-side-encryption"] = server_side_encryption
    if sse_kms_key_id is not None:
        check_secret("sse_kms_key_id", sse_kms_key_id)
        request.headers["x-amz-server-side-encryption-aws-kms-key-id"] = sse_kms_key_id
    if sse_kms_encryption_context is not None:
        check_secret("sse_kms_encryption_context", sse_kms_encryption_context)
        request.headers["x-amz-server-side-encryption-context"] = sse_kms_encryption_context
    if bucket_key_enabled is not None:
        check_type("bucket_key_enabled", bucket_key_enabled, bool)
        request.headers["x-amz-server-side-encryption-bucket-key-enabled"] = to_boolean(bucket_key_enabled)
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if copy_source_sse_customer_algorithm is not None:
        check_header("copy_source_sse_customer_algorithm", copy_source_sse_customer_algorithm)
        request.headers["x-amz-copy-source-server-side-encryption-customer-algorithm"] = (
            copy_source_sse_customer_algorithm
        )
    if copy_source_sse_customer_key is not None:
        check_secret("copy_source_sse_customer_key", copy_source_sse_customer_key)
        request.headers["x-amz-copy-source-server-side-encryption-customer-key"] = (
            copy_source_sse_customer_key
        )
    if copy_source_sse_customer_key_md5 is not None:
        check_header("copy_source_sse_customer_key_md5", copy_source_sse_customer_key_md5)
        request.headers["x-amz-copy-source-server-side-encryption-customer-key-MD5"] = (
            copy_source_sse_customer_key_md5
        )
    if object_lock_mode is not None:
        check_header("object_lock_mode", object_lock_mode)
        request.headers["x-amz-object-lock-mode"] = object_lock_mode
    if object_lock_retain_until_date is not None:
        check_type("object_lock_retain_until_date", object_lock_retain_until_date, datetime)
        request.headers["x-amz-object-lock-retain-until-date"] = to_iso8601(object_lock_retain_until_date)
    if object_lock_legal_hold_status is not None:
        check_header("object_lock_legal_hold_status", object_lock_legal_hold_status)
        request.headers["x-amz-object-lock-legal-hold"] = object_lock_legal_hold_status
    if object_lock_event_hold is not None:
        check_header("object_lock_event_hold", object_lock_event_hold)
        request.headers["x-amz-object-lock-event-hold"] = object_lock_event_hold
    if object_lock_event_hold_duration_days is not None:
        check_integer("object_lock_event_hold_duration_days", object_lock_event_hold_duration_days)
        request.headers["x-amz-object-lock-event-hold-duration-days"] = str(
            object_lock_event_hold_duration_days
        )
    if object_lock_event_hold_duration_years is not None:
        check_integer("object_lock_event_hold_duration_years", object_lock_event_hold_duration_years)
        request.headers["x-amz-object-lock-event-hold-duration-years"] = str(
            object_lock_event_hold_duration_years
        )
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_copy_object(response: Response) -> CopyObjectOutput:
    """Reads the answer of CopyObject."""
    from minio._generated.s3.models.objects import CopyObjectOutput, CopyObjectResult

    get = response.headers.get
    return CopyObjectOutput(
        copy_object_result=read_document(response, CopyObjectResult),
        expiration=get("x-amz-expiration"),
        copy_source_version_id=get("x-amz-copy-source-version-id"),
        version_id=get("x-amz-version-id"),
        sse_kms_encryption_context=get("x-amz-server-side-encryption-context"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/delete-object.yaml
DELETE_OBJECT = Operation("DeleteObject", resend=Resend.ALWAYS)


def build_delete_object(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    mfa: str | None = None,
    bypass_governance_retention: bool | None = None,
    if_match: str | None = None,
    if_match_last_modified_time: datetime | None = None,
    if_match_size: int | None = None,
    force_delete: bool | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `delete_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(DELETE_OBJECT, "DELETE", bucket=bucket, key=key)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if mfa is not None:
        check_header("mfa", mfa)
        request.headers["x-amz-mfa"] = mfa
    if bypass_governance_retention is not None:
        check_type("bypass_governance_retention", bypass_governance_retention, bool)
        request.headers["x-amz-bypass-governance-retention"] = to_boolean(bypass_governance_retention)
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_match_last_modified_time is not None:
        check_type("if_match_last_modified_time", if_match_last_modified_time, datetime)
        request.headers["x-amz-if-match-last-modified-time"] = to_rfc822(if_match_last_modified_time)
    if if_match_size is not None:
        check_integer("if_match_size", if_match_size)
        request.headers["x-amz-if-match-size"] = str(if_match_size)
    if force_delete is not None:
        check_type("force_delete", force_delete, bool)
        request.headers["x-minio-force-delete"] = to_boolean(force_delete)
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_object(response: Response) -> DeleteObjectOutput:
    """Reads the answer of DeleteObject."""
    from minio._generated.s3.models.objects import DeleteObjectOutput

    get = response.headers.get
    return DeleteObjectOutput(
        delete_marker=boolean(get("x-amz-delete-marker")),
        version_id=get("x-amz-version-id"),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/delete-objects.yaml
DELETE_OBJECTS = Operation("DeleteObjects", resend=Resend.ALWAYS, checksum_required=True)


def build_delete_objects(
    bucket: str,
    delete: DeleteRequest,
    *,
    mfa: str | None = None,
    bypass_governance_retention: bool | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `delete_objects` tells of its arguments."""
    from minio._generated.s3.models.objects import DeleteRequest

    check_bucket_name(bucket, argument="bucket")
    request = Request(DELETE_OBJECTS, "POST", bucket=bucket, query=[("delete", "")])
    check_type("delete", delete, DeleteRequest)
    request.body = dumps(delete)
    if mfa is not None:
        check_header("mfa", mfa)
        request.headers["x-amz-mfa"] = mfa
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


def parse_delete_objects(response: Response) -> DeleteObjectsOutput:
    """Reads the answer of DeleteObjects."""
    from minio._generated.s3.models.objects import DeleteObjectsOutput

    from ..listings.objects import read_delete_objects

    get = response.headers.get
    return DeleteObjectsOutput(
        delete_result=checked(response, read_delete_objects), request_charged=get("x-amz-request-charged")
    )


# specs/s3/operations/force-delete-prefix.yaml
FORCE_DELETE_PREFIX = Operation("ForceDeletePrefix", resend=Resend.ALWAYS)


def build_force_delete_prefix(
    bucket: str,
    key: str,
    *,
    bypass_governance_retention: bool | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `force_delete_prefix` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(
        FORCE_DELETE_PREFIX, "DELETE", bucket=bucket, key=key, headers={"x-minio-force-delete": "true"}
    )
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


def parse_force_delete_prefix(response: Response) -> ForceDeletePrefixOutput:
    """Reads the answer of ForceDeletePrefix."""
    from minio._generated.s3.models.objects import ForceDeletePrefixOutput

    get = response.headers.get
    return ForceDeletePrefixOutput(
        delete_marker=boolean(get("x-amz-delete-marker")),
        version_id=get("x-amz-version-id"),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/get-object.yaml
GET_OBJECT = Operation("GetObject", resend=Resend.ALWAYS)


def build_get_object(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    range: str | None = None,
    part_number: int | None = None,
    if_match: str | None = None,
    if_none_match: str | None = None,
    if_modified_since: datetime | None = None,
    if_unmodified_since: datetime | None = None,
    checksum_mode: str | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    response_cache_control: str | None = None,
    response_content_disposition: str | None = None,
    response_content_encoding: str | None = None,
    response_content_language: str | None = None,
    response_content_type: str | None = None,
    response_expires: datetime | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `get_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT, "GET", bucket=bucket, key=key)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if range is not None:
        check_header("range", range)
        request.headers["Range"] = range
    if part_number is not None:
        check_integer_range("part_number", part_number, 1, 10000)
        request.query.append(("partNumber", str(part_number)))
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_none_match is not None:
        check_header("if_none_match", if_none_match)
        request.headers["If-None-Match"] = if_none_match
    if if_modified_since is not None:
        check_type("if_modified_since", if_modified_since, datetime)
        request.headers["If-Modified-Since"] = to_rfc822(if_modified_since)
    if if_unmodified_since is not None:
        check_type("if_unmodified_since", if_unmodified_since, datetime)
        request.headers["If-Unmodified-Since"] = to_rfc822(if_unmodified_since)
    if checksum_mode is not None:
        check_header("checksum_mode", checksum_mode)
        request.headers["x-amz-checksum-mode"] = checksum_mode
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
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
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_object(response: Headed, stream: Stream) -> GetObjectOutput[Stream]:
    """Reads the head of the answer of GetObject; `stream` becomes its body."""
    from minio._generated.s3.models.objects import GetObjectOutput

    get = response.headers.get
    return GetObjectOutput(
        body=stream,
        content_length=integer(get("content-length")),
        content_range=get("content-range"),
        accept_ranges=get("accept-ranges"),
        etag=get("etag"),
        last_modified=timestamp(get("last-modified"), from_rfc822),
        version_id=get("x-amz-version-id"),
        delete_marker=boolean(get("x-amz-delete-marker")),
        expiration=get("x-amz-expiration"),
        restore=get("x-amz-restore"),
        storage_class=get("x-amz-storage-class"),
        replication_status=get("x-amz-replication-status"),
        parts_count=integer(get("x-amz-mp-parts-count")),
        tag_count=integer(get("x-amz-tagging-count")),
        missing_meta=integer(get("x-amz-missing-meta")),
        website_redirect_location=get("x-amz-website-redirect-location"),
        cache_control=get("cache-control"),
        content_disposition=get("content-disposition"),
        content_encoding=get("content-encoding"),
        content_language=get("content-language"),
        content_type=get("content-type"),
        expires=get("expires"),
        metadata=prefixed(response.headers, "x-amz-meta-"),
        checksum_crc32=get("x-amz-checksum-crc32"),
        checksum_crc32c=get("x-amz-checksum-crc32c"),
        checksum_crc64nvme=get("x-amz-checksum-crc64nvme"),
        checksum_sha1=get("x-amz-checksum-sha1"),
        checksum_sha256=get("x-amz-checksum-sha256"),
        checksum_sha512=get("x-amz-checksum-sha512"),
        checksum_md5=get("x-amz-checksum-md5"),
        checksum_xxhash64=get("x-amz-checksum-xxhash64"),
        checksum_xxhash3=get("x-amz-checksum-xxhash3"),
        checksum_xxhash128=get("x-amz-checksum-xxhash128"),
        checksum_type=get("x-amz-checksum-type"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        object_lock_mode=get("x-amz-object-lock-mode"),
        object_lock_retain_until_date=timestamp(get("x-amz-object-lock-retain-until-date"), from_iso8601),
        object_lock_legal_hold_status=get("x-amz-object-lock-legal-hold"),
        object_lock_event_hold=get("x-amz-object-lock-event-hold"),
        object_lock_event_hold_duration_days=integer(get("x-amz-object-lock-event-hold-duration-days")),
        object_lock_event_hold_duration_years=integer(get("x-amz-object-lock-event-hold-duration-years")),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/head-object.yaml
HEAD_OBJECT = Operation("HeadObject", resend=Resend.ALWAYS)


def build_head_object(
    bucket: str,
    key: str,
    *,
    version_id: str | None = None,
    range: str | None = None,
    part_number: int | None = None,
    if_match: str | None = None,
    if_none_match: str | None = None,
    if_modified_since: datetime | None = None,
    if_unmodified_since: datetime | None = None,
    checksum_mode: str | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    response_cache_control: str | None = None,
    response_content_disposition: str | None = None,
    response_content_encoding: str | None = None,
    response_content_language: str | None = None,
    response_content_type: str | None = None,
    response_expires: datetime | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `head_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(HEAD_OBJECT, "HEAD", bucket=bucket, key=key)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if range is not None:
        check_header("range", range)
        request.headers["Range"] = range
    if part_number is not None:
        check_integer_range("part_number", part_number, 1, 10000)
        request.query.append(("partNumber", str(part_number)))
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_none_match is not None:
        check_header("if_none_match", if_none_match)
        request.headers["If-None-Match"] = if_none_match
    if if_modified_since is not None:
        check_type("if_modified_since", if_modified_since, datetime)
        request.headers["If-Modified-Since"] = to_rfc822(if_modified_since)
    if if_unmodified_since is not None:
        check_type("if_unmodified_since", if_unmodified_since, datetime)
        request.headers["If-Unmodified-Since"] = to_rfc822(if_unmodified_since)
    if checksum_mode is not None:
        check_header("checksum_mode", checksum_mode)
        request.headers["x-amz-checksum-mode"] = checksum_mode
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
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
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_head_object(response: Response) -> HeadObjectOutput:
    """Reads the answer of HeadObject."""
    from minio._generated.s3.models.objects import HeadObjectOutput

    get = response.headers.get
    return HeadObjectOutput(
        archive_status=get("x-amz-archive-status"),
        content_length=integer(get("content-length")),
        content_range=get("content-range"),
        accept_ranges=get("accept-ranges"),
        etag=get("etag"),
        last_modified=timestamp(get("last-modified"), from_rfc822),
        version_id=get("x-amz-version-id"),
        delete_marker=boolean(get("x-amz-delete-marker")),
        expiration=get("x-amz-expiration"),
        restore=get("x-amz-restore"),
        storage_class=get("x-amz-storage-class"),
        replication_status=get("x-amz-replication-status"),
        parts_count=integer(get("x-amz-mp-parts-count")),
        tag_count=integer(get("x-amz-tagging-count")),
        missing_meta=integer(get("x-amz-missing-meta")),
        website_redirect_location=get("x-amz-website-redirect-location"),
        cache_control=get("cache-control"),
        content_disposition=get("content-disposition"),
        content_encoding=get("content-encoding"),
        content_language=get("content-language"),
        content_type=get("content-type"),
        expires=get("expires"),
        metadata=prefixed(response.headers, "x-amz-meta-"),
        checksum_crc32=get("x-amz-checksum-crc32"),
        checksum_crc32c=get("x-amz-checksum-crc32c"),
        checksum_crc64nvme=get("x-amz-checksum-crc64nvme"),
        checksum_sha1=get("x-amz-checksum-sha1"),
        checksum_sha256=get("x-amz-checksum-sha256"),
        checksum_sha512=get("x-amz-checksum-sha512"),
        checksum_md5=get("x-amz-checksum-md5"),
        checksum_xxhash64=get("x-amz-checksum-xxhash64"),
        checksum_xxhash3=get("x-amz-checksum-xxhash3"),
        checksum_xxhash128=get("x-amz-checksum-xxhash128"),
        checksum_type=get("x-amz-checksum-type"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        object_lock_mode=get("x-amz-object-lock-mode"),
        object_lock_retain_until_date=timestamp(get("x-amz-object-lock-retain-until-date"), from_iso8601),
        object_lock_legal_hold_status=get("x-amz-object-lock-legal-hold"),
        object_lock_event_hold=get("x-amz-object-lock-event-hold"),
        object_lock_event_hold_duration_days=integer(get("x-amz-object-lock-event-hold-duration-days")),
        object_lock_event_hold_duration_years=integer(get("x-amz-object-lock-event-hold-duration-years")),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/put-object.yaml
PUT_OBJECT = Operation("PutObject", resend=Resend.ALWAYS, checksum_named_by="x-amz-sdk-checksum-algorithm")


def build_put_object(
    bucket: str,
    key: str,
    *,
    body: bytes | bytearray | memoryview | Body | None = None,
    content_md5: str | None = None,
    storage_class: str | None = None,
    tagging: str | None = None,
    website_redirect_location: str | None = None,
    write_offset_bytes: int | None = None,
    cache_control: str | None = None,
    content_disposition: str | None = None,
    content_encoding: str | None = None,
    content_language: str | None = None,
    content_type: str | None = None,
    expires: str | None = None,
    metadata: Mapping[str, str] | None = None,
    if_match: str | None = None,
    if_none_match: str | None = None,
    acl: str | None = None,
    grant_full_control: str | None = None,
    grant_read: str | None = None,
    grant_read_acp: str | None = None,
    grant_write_acp: str | None = None,
    checksum_algorithm: str | None = None,
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
    server_side_encryption: str | None = None,
    sse_kms_key_id: str | None = None,
    sse_kms_encryption_context: str | None = None,
    bucket_key_enabled: bool | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    object_lock_mode: str | None = None,
    object_lock_retain_until_date: datetime | None = None,
    object_lock_legal_hold_status: str | None = None,
    object_lock_event_hold: str | None = None,
    object_lock_event_hold_duration_days: int | None = None,
    object_lock_event_hold_duration_years: int | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(PUT_OBJECT, "PUT", bucket=bucket, key=key)
    if body is not None:
        request.body = as_body("body", body)
    if content_md5 is not None:
        check_header("content_md5", content_md5)
        request.headers["Content-MD5"] = content_md5
    if storage_class is not None:
        check_header("storage_class", storage_class)
        request.headers["x-amz-storage-class"] = storage_class
    if tagging is not None:
        check_header("tagging", tagging)
        request.headers["x-amz-tagging"] = tagging
    if website_redirect_location is not None:
        check_header("website_redirect_location", website_redirect_location)
        request.headers["x-amz-website-redirect-location"] = website_redirect_location
    if write_offset_bytes is not None:
        check_integer_range("write_offset_bytes", write_offset_bytes, 0, None)
        request.headers["x-amz-write-offset-bytes"] = str(write_offset_bytes)
    if cache_control is not None:
        check_header("cache_control", cache_control)
        request.headers["Cache-Control"] = cache_control
    if content_disposition is not None:
        check_header("content_disposition", content_disposition)
        request.headers["Content-Disposition"] = content_disposition
    if content_encoding is not None:
        check_header("content_encoding", content_encoding)
        request.headers["Content-Encoding"] = content_encoding
    if content_language is not None:
        check_header("content_language", content_language)
        request.headers["Content-Language"] = content_language
    if content_type is not None:
        check_header("content_type", content_type)
        request.headers["Content-Type"] = content_type
    if expires is not None:
        check_header("expires", expires)
        request.headers["Expires"] = expires
    if metadata is not None:
        add_prefixed(request.headers, "x-amz-meta-", "metadata", metadata)
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_none_match is not None:
        check_header("if_none_match", if_none_match)
        request.headers["If-None-Match"] = if_none_match
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
    if checksum_algorithm is not None:
        check_header("checksum_algorithm", checksum_algorithm)
        request.headers["x-amz-sdk-checksum-algorithm"] = checksum_algorithm
    if checksum_crc32 is not None:
        check_header("checksum_crc32", checksum_crc32)
        request.headers["x-amz-checksum-crc32"] = checksum_crc32
    if checksum_crc32c is not None:
        check_header("checksum_crc32c", checksum_crc32c)
        request.headers["x-amz-checksum-crc32c"] = checksum_crc32c
    if checksum_crc64nvme is not None:
        check_header("checksum_crc64nvme", checksum_crc64nvme)
        request.headers["x-amz-checksum-crc64nvme"] = checksum_crc64nvme
    if checksum_sha1 is not None:
        check_header("checksum_sha1", checksum_sha1)
        request.headers["x-amz-checksum-sha1"] = checksum_sha1
    if checksum_sha256 is not None:
        check_header("checksum_sha256", checksum_sha256)
        request.headers["x-amz-checksum-sha256"] = checksum_sha256
    if checksum_sha512 is not None:
        check_header("checksum_sha512", checksum_sha512)
        request.headers["x-amz-checksum-sha512"] = checksum_sha512
    if checksum_md5 is not None:
        check_header("checksum_md5", checksum_md5)
        request.headers["x-amz-checksum-md5"] = checksum_md5
    if checksum_xxhash64 is not None:
        check_header("checksum_xxhash64", checksum_xxhash64)
        request.headers["x-amz-checksum-xxhash64"] = checksum_xxhash64
    if checksum_xxhash3 is not None:
        check_header("checksum_xxhash3", checksum_xxhash3)
        request.headers["x-amz-checksum-xxhash3"] = checksum_xxhash3
    if checksum_xxhash128 is not None:
        check_header("checksum_xxhash128", checksum_xxhash128)
        request.headers["x-amz-checksum-xxhash128"] = checksum_xxhash128
    if server_side_encryption is not None:
        check_header("server_side_encryption", server_side_encryption)
        request.headers["x-amz-server-side-encryption"] = server_side_encryption
    if sse_kms_key_id is not None:
        check_secret("sse_kms_key_id", sse_kms_key_id)
        request.headers["x-amz-server-side-encryption-aws-kms-key-id"] = sse_kms_key_id
    if sse_kms_encryption_context is not None:
        check_secret("sse_kms_encryption_context", sse_kms_encryption_context)
        request.headers["x-amz-server-side-encryption-context"] = sse_kms_encryption_context
    if bucket_key_enabled is not None:
        check_type("bucket_key_enabled", bucket_key_enabled, bool)
        request.headers["x-amz-server-side-encryption-bucket-key-enabled"] = to_boolean(bucket_key_enabled)
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if object_lock_mode is not None:
        check_header("object_lock_mode", object_lock_mode)
        request.headers["x-amz-object-lock-mode"] = object_lock_mode
    if object_lock_retain_until_date is not None:
        check_type("object_lock_retain_until_date", object_lock_retain_until_date, datetime)
        request.headers["x-amz-object-lock-retain-until-date"] = to_iso8601(object_lock_retain_until_date)
    if object_lock_legal_hold_status is not None:
        check_header("object_lock_legal_hold_status", object_lock_legal_hold_status)
        request.headers["x-amz-object-lock-legal-hold"] = object_lock_legal_hold_status
    if object_lock_event_hold is not None:
        check_header("object_lock_event_hold", object_lock_event_hold)
        request.headers["x-amz-object-lock-event-hold"] = object_lock_event_hold
    if object_lock_event_hold_duration_days is not None:
        check_integer("object_lock_event_hold_duration_days", object_lock_event_hold_duration_days)
        request.headers["x-amz-object-lock-event-hold-duration-days"] = str(
            object_lock_event_hold_duration_days
        )
    if object_lock_event_hold_duration_years is not None:
        check_integer("object_lock_event_hold_duration_years", object_lock_event_hold_duration_years)
        request.headers["x-amz-object-lock-event-hold-duration-years"] = str(
            object_lock_event_hold_duration_years
        )
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_object(response: Response) -> PutObjectOutput:
    """Reads the answer of PutObject."""
    from minio._generated.s3.models.objects import PutObjectOutput

    get = response.headers.get
    return PutObjectOutput(
        etag=get("etag"),
        version_id=get("x-amz-version-id"),
        expiration=get("x-amz-expiration"),
        size=integer(get("x-amz-object-size")),
        sse_kms_encryption_context=get("x-amz-server-side-encryption-context"),
        checksum_crc32=get("x-amz-checksum-crc32"),
        checksum_crc32c=get("x-amz-checksum-crc32c"),
        checksum_crc64nvme=get("x-amz-checksum-crc64nvme"),
        checksum_sha1=get("x-amz-checksum-sha1"),
        checksum_sha256=get("x-amz-checksum-sha256"),
        checksum_sha512=get("x-amz-checksum-sha512"),
        checksum_md5=get("x-amz-checksum-md5"),
        checksum_xxhash64=get("x-amz-checksum-xxhash64"),
        checksum_xxhash3=get("x-amz-checksum-xxhash3"),
        checksum_xxhash128=get("x-amz-checksum-xxhash128"),
        checksum_type=get("x-amz-checksum-type"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        request_charged=get("x-amz-request-charged"),
    )
