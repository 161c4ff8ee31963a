# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of attributes.

Facts about objects, and changes of them in place.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from minio._core.checks import check_bucket_name, check_enum, check_header, check_object_name, check_type
from minio._core.documents.timestamps import from_iso8601, from_rfc822, to_rfc822
from minio._core.http.messages import (
    boolean,
    check_integer_range,
    check_items,
    check_secret,
    check_text,
    integer,
    join_items,
    prefixed,
    read_document,
    timestamp,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Headed, Response
    from minio._generated.s3.models.attributes import (
        GetObjectAttributesOutput,
        GetObjectTorrentOutput,
        GetObjectWithTagsOutput,
        RenameObjectOutput,
    )

Stream = TypeVar("Stream")

# specs/s3/operations/get-object-attributes.yaml
GET_OBJECT_ATTRIBUTES = Operation("GetObjectAttributes", resend=Resend.ALWAYS)


def build_get_object_attributes(
    bucket: str,
    key: str,
    object_attributes: list[str],
    *,
    version_id: str | None = None,
    max_parts: int | None = None,
    part_number_marker: int | None = None,
    sse_customer_algorithm: str | None = None,
    sse_customer_key: str | None = None,
    sse_customer_key_md5: str | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `get_object_attributes` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_ATTRIBUTES, "GET", bucket=bucket, key=key, query=[("attributes", "")])
    check_items("object_attributes", object_attributes)
    request.headers["x-amz-object-attributes"] = join_items(object_attributes)
    if version_id is not None:
        check_text("version_id", version_id)
        request.query.append(("versionId", version_id))
    if max_parts is not None:
        check_integer_range("max_parts", max_parts, 0, None)
        request.headers["x-amz-max-parts"] = str(max_parts)
    if part_number_marker is not None:
        check_integer_range("part_number_marker", part_number_marker, 0, None)
        request.headers["x-amz-part-number-marker"] = str(part_number_marker)
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


def parse_get_object_attributes(response: Response) -> GetObjectAttributesOutput:
    """Reads the answer of GetObjectAttributes."""
    from minio._generated.s3.models.attributes import GetObjectAttributesOutput

    get = response.headers.get
    output = read_document(response, GetObjectAttributesOutput, ())
    output.last_modified = timestamp(get("last-modified"), from_rfc822)
    output.version_id = get("x-amz-version-id")
    output.delete_marker = boolean(get("x-amz-delete-marker"))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/get-object-torrent.yaml
GET_OBJECT_TORRENT = Operation("GetObjectTorrent", resend=Resend.ALWAYS)


def build_get_object_torrent(
    bucket: str, key: str, *, request_payer: str | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_object_torrent` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_TORRENT, "GET", bucket=bucket, key=key, query=[("torrent", "")])
    if request_payer is not None:
        check_header("request_payer", request_payer)
        request.headers["x-amz-request-payer"] = request_payer
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_object_torrent(response: Headed, stream: Stream) -> GetObjectTorrentOutput[Stream]:
    """Reads the head of the answer of GetObjectTorrent; `stream` becomes its body."""
    from minio._generated.s3.models.attributes import GetObjectTorrentOutput

    get = response.headers.get
    return GetObjectTorrentOutput(body=stream, request_charged=get("x-amz-request-charged"))


# specs/s3/operations/get-object-with-tags.yaml
GET_OBJECT_WITH_TAGS = Operation("GetObjectWithTags", resend=Resend.ALWAYS)


def build_get_object_with_tags(
    bucket: str,
    key: str,
    tagging_directive: str,
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
    """Builds the request; `get_object_with_tags` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(GET_OBJECT_WITH_TAGS, "GET", bucket=bucket, key=key)
    check_enum("tagging_directive", tagging_directive, ("ACCESS",))
    request.headers["x-amz-tagging-directive"] = tagging_directive
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


def parse_get_object_with_tags(response: Headed, stream: Stream) -> GetObjectWithTagsOutput[Stream]:
    """Reads the head of the answer of GetObjectWithTags; `stream` becomes its body."""
    from minio._generated.s3.models.attributes import GetObjectWithTagsOutput

    get = response.headers.get
    return GetObjectWithTagsOutput(
        body=stream,
        tagging=get("x-amz-tagging"),
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


# specs/s3/operations/rename-object.yaml
RENAME_OBJECT = Operation("RenameObject", resend=Resend.ALWAYS, refused_on_minio="run PutObject")


def build_rename_object(
    bucket: str,
    key: str,
    rename_source: str,
    *,
    destination_if_match: str | None = None,
    destination_if_none_match: str | None = None,
    destination_if_modified_since: datetime | None = None,
    destination_if_unmodified_since: datetime | None = None,
    source_if_match: str | None = None,
    source_if_none_match: str | None = None,
    source_if_modified_since: datetime | None = None,
    source_if_unmodified_since: datetime | None = None,
    client_token: str | None = None,
) -> Request:
    """Builds the request; `rename_object` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    check_object_name(key, argument="key")
    request = Request(RENAME_OBJECT, "PUT", bucket=bucket, key=key, query=[("renameObject", "")])
    check_header("rename_source", rename_source)
    request.headers["x-amz-rename-source"] = rename_source
    if destination_if_match is not None:
        check_header("destination_if_match", destination_if_match)
        request.headers["If-Match"] = destination_if_match
    if destination_if_none_match is not None:
        check_header("destination_if_none_match", destination_if_none_match)
        request.headers["If-None-Match"] = destination_if_none_match
    if destination_if_modified_since is not None:
        check_type("destination_if_modified_since", destination_if_modified_since, datetime)
        request.headers["If-Modified-Since"] = to_rfc822(destination_if_modified_since)
    if destination_if_unmodified_since is not None:
        check_type("destination_if_unmodified_since", destination_if_unmodified_since, datetime)
        request.headers["If-Unmodified-Since"] = to_rfc822(destination_if_unmodified_since)
    if source_if_match is not None:
        check_header("source_if_match", source_if_match)
        request.headers["x-amz-rename-source-if-match"] = source_if_match
    if source_if_none_match is not None:
        check_header("source_if_none_match", source_if_none_match)
        request.headers["x-amz-rename-source-if-none-match"] = source_if_none_match
    if source_if_modified_since is not None:
        check_type("source_if_modified_since", source_if_modified_since, datetime)
        request.headers["x-amz-rename-source-if-modified-since"] = to_rfc822(source_if_modified_since)
    if source_if_unmodified_since is not None:
        check_type("source_if_unmodified_since", source_if_unmodified_since, datetime)
        request.headers["x-amz-rename-source-if-unmodified-since"] = to_rfc822(source_if_unmodified_since)
    if client_token is not None:
        check_header("client_token", client_token)
        request.headers["x-amz-client-token"] = client_token
    return request


def parse_rename_object(response: Response) -> RenameObjectOutput:
    """Reads the answer of RenameObject."""
    from minio._generated.s3.models.attributes import RenameObjectOutput

    return RenameObjectOutput()
