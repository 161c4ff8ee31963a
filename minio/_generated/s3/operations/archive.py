# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of archive.

Objects in archives, and members of zip objects.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from minio._core.checks import check_bucket_name, check_enum, check_header, check_object_name, check_type
from minio._core.documents.timestamps import from_iso8601, from_rfc822, to_iso8601, to_rfc822
from minio._core.documents.xml import dumps, to_boolean
from minio._core.http.messages import (
    add_prefixed,
    as_body,
    boolean,
    check_integer,
    check_integer_range,
    check_items,
    check_secret,
    check_text,
    checked,
    integer,
    join_items,
    prefixed,
    timestamp,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from minio._core.http.bodies import Body
    from minio._core.http.response import Headed, Response
    from minio._generated.s3.models.archive import (
        GetObjectFromArchiveOutput,
        HeadObjectFromArchiveOutput,
        ListObjectsV2InArchiveOutput,
        PutObjectExtractOutput,
        PutObjectIndexArchiveOutput,
        RestoreObjectOutput,
        RestoreRequest,
    )

Stream = TypeVar("Stream")

# specs/s3/operations/get-object-from-archive.yaml
GET_OBJECT_FROM_ARCHIVE = Operation("GetObjectFromArchive", resend=Resend.ALWAYS)


def build_get_object_from_archive(
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
    """Builds the request; `get_object_from_archive` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(
        GET_OBJECT_FROM_ARCHIVE, "GET", bucket=bucket, key=key, headers={"x-minio-extract": "true"}
    )
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


def parse_get_object_from_archive(response: Headed, stream: Stream) -> GetObjectFromArchiveOutput[Stream]:
    """Reads the head of the answer of GetObjectFromArchive; `stream` becomes its body."""
    from minio._generated.s3.models.archive import GetObjectFromArchiveOutput

    get = response.headers.get
    return GetObjectFromArchiveOutput(
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


# specs/s3/operations/head-object-from-archive.yaml
HEAD_OBJECT_FROM_ARCHIVE = Operation("HeadObjectFromArchive", resend=Resend.ALWAYS)


def build_head_object_from_archive(
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
    """Builds the request; `head_object_from_archive` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(
        HEAD_OBJECT_FROM_ARCHIVE, "HEAD", bucket=bucket, key=key, headers={"x-minio-extract": "true"}
    )
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


def parse_head_object_from_archive(response: Response) -> HeadObjectFromArchiveOutput:
    """Reads the answer of HeadObjectFromArchive."""
    from minio._generated.s3.models.archive import HeadObjectFromArchiveOutput

    get = response.headers.get
    return HeadObjectFromArchiveOutput(
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


# specs/s3/operations/list-objects-v2-in-archive.yaml
LIST_OBJECTS_V2_IN_ARCHIVE = Operation("ListObjectsV2InArchive", resend=Resend.ALWAYS)


def build_list_objects_v2_in_archive(
    bucket: str,
    *,
    prefix: str | None = None,
    delimiter: str | None = None,
    max_keys: int | None = None,
    continuation_token: str | None = None,
    start_after: str | None = None,
    encoding_type: str | None = None,
    fetch_owner: bool | None = None,
    metadata: bool | None = None,
    optional_object_attributes: list[str] | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_objects_v2_in_archive` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        LIST_OBJECTS_V2_IN_ARCHIVE,
        "GET",
        bucket=bucket,
        query=[("list-type", "2")],
        headers={"x-minio-extract": "true"},
    )
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if delimiter is not None:
        check_text("delimiter", delimiter)
        request.query.append(("delimiter", delimiter))
    if max_keys is not None:
        check_integer_range("max_keys", max_keys, 0, None)
        request.query.append(("max-keys", str(max_keys)))
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    if start_after is not None:
        check_text("start_after", start_after)
        request.query.append(("start-after", start_after))
    if encoding_type is not None:
        check_enum("encoding_type", encoding_type, ("url",))
        request.query.append(("encoding-type", encoding_type))
    if fetch_owner is not None:
        check_type("fetch_owner", fetch_owner, bool)
        request.query.append(("fetch-owner", to_boolean(fetch_owner)))
    if metadata is not None:
        check_type("metadata", metadata, bool)
        request.query.append(("metadata", to_boolean(metadata)))
    if optional_object_attributes is not None:
        check_items("optional_object_attributes", optional_object_attributes)
        request.headers["x-amz-optional-object-attributes"] = join_items(optional_object_attributes)
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_objects_v2_in_archive(response: Response, bucket: str) -> ListObjectsV2InArchiveOutput:
    """Reads the answer of ListObjectsV2InArchive."""
    from ..listings.archive import read_list_objects_v2_in_archive

    get = response.headers.get
    output = checked(response, lambda body: read_list_objects_v2_in_archive(body, bucket))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/put-object-extract.yaml
PUT_OBJECT_EXTRACT = Operation(
    "PutObjectExtract", resend=Resend.ALWAYS, checksum_named_by="x-amz-sdk-checksum-algorithm"
)


def build_put_object_extract(
    bucket: str,
    key: str,
    *,
    body: bytes | bytearray | memoryview | Body | None = None,
    content_md5: str | None = None,
    storage_class: str | None = None,
    tagging: str | None = None,
    website_redirect_location: str | None = None,
    write_offset_bytes: int | None = None,
    extract_prefix: str | None = None,
    ignore_folders: bool | None = None,
    ignore_errors: bool | None = None,
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
    """Builds the request; `put_object_extract` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(
        PUT_OBJECT_EXTRACT,
        "PUT",
        bucket=bucket,
        key=key,
        headers={"x-amz-meta-snowball-auto-extract": "true"},
    )
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
    if extract_prefix is not None:
        check_header("extract_prefix", extract_prefix)
        request.headers["x-amz-meta-minio-snowball-prefix"] = extract_prefix
    if ignore_folders is not None:
        check_type("ignore_folders", ignore_folders, bool)
        request.headers["x-amz-meta-minio-snowball-ignore-dirs"] = to_boolean(ignore_folders)
    if ignore_errors is not None:
        check_type("ignore_errors", ignore_errors, bool)
        request.headers["x-amz-meta-minio-snowball-ignore-errors"] = to_boolean(ignore_errors)
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


def parse_put_object_extract(response: Response) -> PutObjectExtractOutput:
    """Reads the answer of PutObjectExtract."""
    from minio._generated.s3.models.archive import PutObjectExtractOutput

    get = response.headers.get
    return PutObjectExtractOutput(
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


# specs/s3/operations/put-object-index-archive.yaml
PUT_OBJECT_INDEX_ARCHIVE = Operation(
    "PutObjectIndexArchive", resend=Resend.ALWAYS, checksum_named_by="x-amz-sdk-checksum-algorithm"
)


def build_put_object_index_archive(
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
    """Builds the request; `put_object_index_archive` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(
        PUT_OBJECT_INDEX_ARCHIVE, "PUT", bucket=bucket, key=key, headers={"x-minio-extract": "true"}
    )
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


def parse_put_object_index_archive(response: Response) -> PutObjectIndexArchiveOutput:
    """Reads the answer of PutObjectIndexArchive."""
    from minio._generated.s3.models.archive import PutObjectIndexArchiveOutput

    get = response.headers.get
    return PutObjectIndexArchiveOutput(
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


# specs/s3/operations/restore-object.yaml
RESTORE_OBJECT = Operation("RestoreObject", resend=Resend.ALWAYS)


def build_restore_object(
    bucket: str,
    key: str,
    *,
    restore_request: RestoreRequest | None = None,
    version_id: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `restore_object` tells of its arguments."""
    from minio._generated.s3.models.archive import RestoreRequest

    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(RESTORE_OBJECT, "POST", bucket=bucket, key=key, query=[("restore", "")])
    if restore_request is not None:
        check_type("restore_request", restore_request, RestoreRequest)
        request.body = dumps(restore_request)
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


def parse_restore_object(response: Response) -> RestoreObjectOutput:
    """Reads the answer of RestoreObject."""
    from minio._generated.s3.models.archive import RestoreObjectOutput

    get = response.headers.get
    return RestoreObjectOutput(
        restore_output_path=get("x-amz-restore-output-path"), request_charged=get("x-amz-request-charged")
    )
