# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of multipart.

Uploads in parts.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from minio._core.checks import (
    check_bucket_name,
    check_copy_source,
    check_enum,
    check_header,
    check_object_name,
    check_type,
)
from minio._core.documents.timestamps import from_rfc822, to_iso8601, to_rfc822
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
    read_document,
    timestamp,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from minio._core.http.bodies import Body
    from minio._core.http.response import Response
    from minio._generated.s3.models.multipart import (
        AbortMultipartUploadOutput,
        CompletedMultipartUpload,
        CompleteMultipartUploadOutput,
        CreateMultipartUploadOutput,
        ListMultipartUploadsOutput,
        ListPartsOutput,
        UploadPartCopyOutput,
        UploadPartOutput,
    )

# specs/s3/operations/abort-multipart-upload.yaml
ABORT_MULTIPART_UPLOAD = Operation("AbortMultipartUpload", resend=Resend.ALWAYS)


def build_abort_multipart_upload(
    bucket: str,
    key: str,
    upload_id: str,
    *,
    if_match_initiated_time: datetime | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `abort_multipart_upload` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(ABORT_MULTIPART_UPLOAD, "DELETE", bucket=bucket, key=key)
    check_text("upload_id", upload_id)
    request.query.append(("uploadId", upload_id))
    if if_match_initiated_time is not None:
        check_type("if_match_initiated_time", if_match_initiated_time, datetime)
        request.headers["x-amz-if-match-initiated-time"] = to_rfc822(if_match_initiated_time)
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_abort_multipart_upload(response: Response) -> AbortMultipartUploadOutput:
    """Reads the answer of AbortMultipartUpload."""
    from minio._generated.s3.models.multipart import AbortMultipartUploadOutput

    get = response.headers.get
    return AbortMultipartUploadOutput(
        version_id=get("x-amz-version-id"), request_charged=get("x-amz-request-charged")
    )


# specs/s3/operations/complete-multipart-upload.yaml
COMPLETE_MULTIPART_UPLOAD = Operation("CompleteMultipartUpload", resend=Resend.ALWAYS, error_in_ok=True)


def build_complete_multipart_upload(
    bucket: str,
    key: str,
    upload_id: str,
    *,
    multipart_upload: CompletedMultipartUpload | None = None,
    mpu_object_size: int | None = None,
    if_match: str | None = None,
    if_none_match: str | None = None,
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
    checksum_type: str | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `complete_multipart_upload` tells of its arguments."""
    from minio._generated.s3.models.multipart import CompletedMultipartUpload

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(COMPLETE_MULTIPART_UPLOAD, "POST", bucket=bucket, key=key)
    check_text("upload_id", upload_id)
    request.query.append(("uploadId", upload_id))
    if multipart_upload is not None:
        check_type("multipart_upload", multipart_upload, CompletedMultipartUpload)
        request.body = dumps(multipart_upload)
    if mpu_object_size is not None:
        check_integer("mpu_object_size", mpu_object_size)
        request.headers["x-amz-mp-object-size"] = str(mpu_object_size)
    if if_match is not None:
        check_header("if_match", if_match)
        request.headers["If-Match"] = if_match
    if if_none_match is not None:
        check_header("if_none_match", if_none_match)
        request.headers["If-None-Match"] = if_none_match
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
    if checksum_type is not None:
        check_header("checksum_type", checksum_type)
        request.headers["x-amz-checksum-type"] = checksum_type
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_complete_multipart_upload(response: Response) -> CompleteMultipartUploadOutput:
    """Reads the answer of CompleteMultipartUpload."""
    from minio._generated.s3.models.multipart import CompleteMultipartUploadOutput

    get = response.headers.get
    output = read_document(response, CompleteMultipartUploadOutput, ())
    output.expiration = get("x-amz-expiration")
    output.version_id = get("x-amz-version-id")
    output.server_side_encryption = get("x-amz-server-side-encryption")
    output.sse_kms_key_id = get("x-amz-server-side-encryption-aws-kms-key-id")
    output.bucket_key_enabled = boolean(get("x-amz-server-side-encryption-bucket-key-enabled"))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/create-multipart-upload.yaml
CREATE_MULTIPART_UPLOAD = Operation("CreateMultipartUpload", resend=Resend.ALWAYS)


def build_create_multipart_upload(
    bucket: str,
    key: str,
    *,
    storage_class: str | None = None,
    website_redirect_location: str | None = None,
    tagging: str | None = None,
    checksum_algorithm: str | None = None,
    checksum_type: str | None = None,
    cache_control: str | None = None,
    content_disposition: str | None = None,
    content_encoding: str | None = None,
    content_language: str | None = None,
    content_type: str | None = None,
    expires: str | None = None,
    metadata: Mapping[str, str] | None = None,
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
    object_lock_mode: str | None = None,
    object_lock_retain_until_date: datetime | None = None,
    object_lock_legal_hold_status: str | None = None,
    object_lock_event_hold: str | None = None,
    object_lock_event_hold_duration_days: int | None = None,
    object_lock_event_hold_duration_years: int | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `create_multipart_upload` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(CREATE_MULTIPART_UPLOAD, "POST", bucket=bucket, key=key, query=[("uploads", "")])
    if storage_class is not None:
        check_header("storage_class", storage_class)
        request.headers["x-amz-storage-class"] = storage_class
    if website_redirect_location is not None:
        check_header("website_redirect_location", website_redirect_location)
        request.headers["x-amz-website-redirect-location"] = website_redirect_location
    if tagging is not None:
        check_header("tagging", tagging)
        request.headers["x-amz-tagging"] = tagging
    if checksum_algorithm is not None:
        check_header("checksum_algorithm", checksum_algorithm)
        request.headers["x-amz-checksum-algorithm"] = checksum_algorithm
    if checksum_type is not None:
        check_header("checksum_type", checksum_type)
        request.headers["x-amz-checksum-type"] = checksum_type
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


def parse_create_multipart_upload(response: Response) -> CreateMultipartUploadOutput:
    """Reads the answer of CreateMultipartUpload."""
    from minio._generated.s3.models.multipart import CreateMultipartUploadOutput

    get = response.headers.get
    output = read_document(response, CreateMultipartUploadOutput, ())
    output.abort_date = timestamp(get("x-amz-abort-date"), from_rfc822)
    output.abort_rule_id = get("x-amz-abort-rule-id")
    output.sse_kms_encryption_context = get("x-amz-server-side-encryption-context")
    output.checksum_algorithm = get("x-amz-checksum-algorithm")
    output.version_id = get("x-amz-version-id")
    output.checksum_type = get("x-amz-checksum-type")
    output.server_side_encryption = get("x-amz-server-side-encryption")
    output.sse_kms_key_id = get("x-amz-server-side-encryption-aws-kms-key-id")
    output.bucket_key_enabled = boolean(get("x-amz-server-side-encryption-bucket-key-enabled"))
    output.sse_customer_algorithm = get("x-amz-server-side-encryption-customer-algorithm")
    output.sse_customer_key_md5 = get("x-amz-server-side-encryption-customer-key-md5")
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/list-multipart-uploads.yaml
LIST_MULTIPART_UPLOADS = Operation("ListMultipartUploads", resend=Resend.ALWAYS)


def build_list_multipart_uploads(
    bucket: str,
    *,
    prefix: str | None = None,
    delimiter: str | None = None,
    key_marker: str | None = None,
    upload_id_marker: str | None = None,
    max_uploads: int | None = None,
    encoding_type: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_multipart_uploads` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LIST_MULTIPART_UPLOADS, "GET", bucket=bucket, query=[("uploads", "")])
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if delimiter is not None:
        check_text("delimiter", delimiter)
        request.query.append(("delimiter", delimiter))
    if key_marker is not None:
        check_text("key_marker", key_marker)
        request.query.append(("key-marker", key_marker))
    if upload_id_marker is not None:
        check_text("upload_id_marker", upload_id_marker)
        request.query.append(("upload-id-marker", upload_id_marker))
    if max_uploads is not None:
        check_integer_range("max_uploads", max_uploads, 0, None)
        request.query.append(("max-uploads", str(max_uploads)))
    if encoding_type is not None:
        check_enum("encoding_type", encoding_type, ("url",))
        request.query.append(("encoding-type", encoding_type))
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_multipart_uploads(response: Response) -> ListMultipartUploadsOutput:
    """Reads the answer of ListMultipartUploads."""
    from ..listings.multipart import read_list_multipart_uploads

    get = response.headers.get
    output = checked(response, lambda body: read_list_multipart_uploads(body))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/list-parts.yaml
LIST_PARTS = Operation("ListParts", resend=Resend.ALWAYS)


def build_list_parts(
    bucket: str,
    key: str,
    upload_id: str,
    *,
    max_parts: int | None = None,
    part_number_marker: int | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_parts` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(LIST_PARTS, "GET", bucket=bucket, key=key)
    check_text("upload_id", upload_id)
    request.query.append(("uploadId", upload_id))
    if max_parts is not None:
        check_integer_range("max_parts", max_parts, 0, None)
        request.query.append(("max-parts", str(max_parts)))
    if part_number_marker is not None:
        check_integer_range("part_number_marker", part_number_marker, 0, None)
        request.query.append(("part-number-marker", str(part_number_marker)))
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_parts(response: Response) -> ListPartsOutput:
    """Reads the answer of ListParts."""
    from ..listings.multipart import read_list_parts

    get = response.headers.get
    output = checked(response, lambda body: read_list_parts(body))
    output.abort_date = timestamp(get("x-amz-abort-date"), from_rfc822)
    output.abort_rule_id = get("x-amz-abort-rule-id")
    output.version_id = get("x-amz-version-id")
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/upload-part.yaml
UPLOAD_PART = Operation("UploadPart", resend=Resend.ALWAYS, checksum_named_by="x-amz-sdk-checksum-algorithm")


def build_upload_part(
    bucket: str,
    key: str,
    upload_id: str,
    part_number: int,
    *,
    body: bytes | bytearray | memoryview | Body | None = None,
    content_md5: str | None = None,
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
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `upload_part` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(UPLOAD_PART, "PUT", bucket=bucket, key=key)
    check_text("upload_id", upload_id)
    request.query.append(("uploadId", upload_id))
    check_integer_range("part_number", part_number, 1, 10000)
    request.query.append(("partNumber", str(part_number)))
    if body is not None:
        request.body = as_body("body", body)
    if content_md5 is not None:
        check_header("content_md5", content_md5)
        request.headers["Content-MD5"] = content_md5
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
    if sse_customer_algorithm is not None:
        check_header("sse_customer_algorithm", sse_customer_algorithm)
        request.headers["x-amz-server-side-encryption-customer-algorithm"] = sse_customer_algorithm
    if sse_customer_key is not None:
        check_secret("sse_customer_key", sse_customer_key)
        request.headers["x-amz-server-side-encryption-customer-key"] = sse_customer_key
    if sse_customer_key_md5 is not None:
        check_header("sse_customer_key_md5", sse_customer_key_md5)
        request.headers["x-amz-server-side-encryption-customer-key-MD5"] = sse_customer_key_md5
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_upload_part(response: Response) -> UploadPartOutput:
    """Reads the answer of UploadPart."""
    from minio._generated.s3.models.multipart import UploadPartOutput

    get = response.headers.get
    return UploadPartOutput(
        etag=get("etag"),
        version_id=get("x-amz-version-id"),
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
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        request_charged=get("x-amz-request-charged"),
    )


# specs/s3/operations/upload-part-copy.yaml
UPLOAD_PART_COPY = Operation("UploadPartCopy", resend=Resend.ALWAYS, error_in_ok=True)


def build_upload_part_copy(
    bucket: str,
    key: str,
    upload_id: str,
    part_number: int,
    copy_source: str,
    *,
    copy_source_range: str | None = None,
    expected_source_bucket_owner: str | None = None,
    copy_source_if_match: str | None = None,
    copy_source_if_none_match: str | None = None,
    copy_source_if_modified_since: datetime | None = None,
    copy_source_if_unmodified_since: datetime | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    copy_source_sse_customer_algorithm: str | None = None,
    copy_source_sse_customer_key: str | None = None,
    copy_source_sse_customer_key_md5: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `upload_part_copy` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(UPLOAD_PART_COPY, "PUT", bucket=bucket, key=key)
    check_text("upload_id", upload_id)
    request.query.append(("uploadId", upload_id))
    check_integer_range("part_number", part_number, 1, 10000)
    request.query.append(("partNumber", str(part_number)))
    check_copy_source("copy_source", copy_source)
    request.headers["x-amz-copy-source"] = copy_source
    if copy_source_range is not None:
        check_header("copy_source_range", copy_source_range)
        request.headers["x-amz-copy-source-range"] = copy_source_range
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
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_upload_part_copy(response: Response) -> UploadPartCopyOutput:
    """Reads the answer of UploadPartCopy."""
    from minio._generated.s3.models.multipart import CopyPartResult, UploadPartCopyOutput

    get = response.headers.get
    return UploadPartCopyOutput(
        copy_part_result=read_document(response, CopyPartResult),
        copy_source_version_id=get("x-amz-copy-source-version-id"),
        version_id=get("x-amz-version-id"),
        server_side_encryption=get("x-amz-server-side-encryption"),
        sse_kms_key_id=get("x-amz-server-side-encryption-aws-kms-key-id"),
        bucket_key_enabled=boolean(get("x-amz-server-side-encryption-bucket-key-enabled")),
        sse_customer_algorithm=get("x-amz-server-side-encryption-customer-algorithm"),
        sse_customer_key_md5=get("x-amz-server-side-encryption-customer-key-md5"),
        request_charged=get("x-amz-request-charged"),
    )
