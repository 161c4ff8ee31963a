# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of listing.

What is in a bucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_enum, check_header, check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_integer_range, check_items, check_text, checked, join_items
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.listing import (
        ListObjectsOutput,
        ListObjectsV2Output,
        ListObjectsV2WithMetadataOutput,
        ListObjectVersionsOutput,
        ListObjectVersionsWithMetadataOutput,
    )

# specs/s3/operations/list-object-versions.yaml
LIST_OBJECT_VERSIONS = Operation("ListObjectVersions", resend=Resend.ALWAYS)


def build_list_object_versions(
    bucket: str,
    *,
    prefix: str | None = None,
    delimiter: str | None = None,
    key_marker: str | None = None,
    version_id_marker: str | None = None,
    max_keys: int | None = None,
    encoding_type: str | None = None,
    metadata: bool | None = None,
    optional_object_attributes: list[str] | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_object_versions` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LIST_OBJECT_VERSIONS, "GET", bucket=bucket, query=[("versions", "")])
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if delimiter is not None:
        check_text("delimiter", delimiter)
        request.query.append(("delimiter", delimiter))
    if key_marker is not None:
        check_text("key_marker", key_marker)
        request.query.append(("key-marker", key_marker))
    if version_id_marker is not None:
        check_text("version_id_marker", version_id_marker)
        request.query.append(("version-id-marker", version_id_marker))
    if max_keys is not None:
        check_integer_range("max_keys", max_keys, 0, None)
        request.query.append(("max-keys", str(max_keys)))
    if encoding_type is not None:
        check_enum("encoding_type", encoding_type, ("url",))
        request.query.append(("encoding-type", encoding_type))
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


def parse_list_object_versions(response: Response, bucket: str) -> ListObjectVersionsOutput:
    """Reads the answer of ListObjectVersions."""
    from ..listings.listing import read_list_object_versions

    get = response.headers.get
    output = checked(response, lambda body: read_list_object_versions(body, bucket))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/list-object-versions-with-metadata.yaml
LIST_OBJECT_VERSIONS_WITH_METADATA = Operation("ListObjectVersionsWithMetadata", resend=Resend.ALWAYS)


def build_list_object_versions_with_metadata(
    bucket: str,
    *,
    prefix: str | None = None,
    delimiter: str | None = None,
    key_marker: str | None = None,
    version_id_marker: str | None = None,
    max_keys: int | None = None,
    encoding_type: str | None = None,
    optional_object_attributes: list[str] | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_object_versions_with_metadata` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        LIST_OBJECT_VERSIONS_WITH_METADATA,
        "GET",
        bucket=bucket,
        query=[("versions", ""), ("metadata", "true")],
    )
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if delimiter is not None:
        check_text("delimiter", delimiter)
        request.query.append(("delimiter", delimiter))
    if key_marker is not None:
        check_text("key_marker", key_marker)
        request.query.append(("key-marker", key_marker))
    if version_id_marker is not None:
        check_text("version_id_marker", version_id_marker)
        request.query.append(("version-id-marker", version_id_marker))
    if max_keys is not None:
        check_integer_range("max_keys", max_keys, 0, None)
        request.query.append(("max-keys", str(max_keys)))
    if encoding_type is not None:
        check_enum("encoding_type", encoding_type, ("url",))
        request.query.append(("encoding-type", encoding_type))
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


def parse_list_object_versions_with_metadata(
    response: Response, bucket: str
) -> ListObjectVersionsWithMetadataOutput:
    """Reads the answer of ListObjectVersionsWithMetadata."""
    from ..listings.listing import read_list_object_versions_with_metadata

    get = response.headers.get
    output = checked(response, lambda body: read_list_object_versions_with_metadata(body, bucket))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/list-objects.yaml
LIST_OBJECTS = Operation("ListObjects", resend=Resend.ALWAYS)


def build_list_objects(
    bucket: str,
    *,
    prefix: str | None = None,
    delimiter: str | None = None,
    marker: str | None = None,
    max_keys: int | None = None,
    encoding_type: str | None = None,
    optional_object_attributes: list[str] | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_objects` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LIST_OBJECTS, "GET", bucket=bucket)
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if delimiter is not None:
        check_text("delimiter", delimiter)
        request.query.append(("delimiter", delimiter))
    if marker is not None:
        check_text("marker", marker)
        request.query.append(("marker", marker))
    if max_keys is not None:
        check_integer_range("max_keys", max_keys, 0, None)
        request.query.append(("max-keys", str(max_keys)))
    if encoding_type is not None:
        check_enum("encoding_type", encoding_type, ("url",))
        request.query.append(("encoding-type", encoding_type))
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


def parse_list_objects(response: Response, bucket: str) -> ListObjectsOutput:
    """Reads the answer of ListObjects."""
    from ..listings.listing import read_list_objects

    get = response.headers.get
    output = checked(response, lambda body: read_list_objects(body, bucket))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/list-objects-v2.yaml
LIST_OBJECTS_V2 = Operation("ListObjectsV2", resend=Resend.ALWAYS)


def build_list_objects_v2(
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
    """Builds the request; `list_objects_v2` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LIST_OBJECTS_V2, "GET", bucket=bucket, query=[("list-type", "2")])
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


def parse_list_objects_v2(response: Response, bucket: str) -> ListObjectsV2Output:
    """Reads the answer of ListObjectsV2."""
    from ..listings.listing import read_list_objects_v2

    get = response.headers.get
    output = checked(response, lambda body: read_list_objects_v2(body, bucket))
    output.request_charged = get("x-amz-request-charged")
    return output


# specs/s3/operations/list-objects-v2-with-metadata.yaml
LIST_OBJECTS_V2_WITH_METADATA = Operation("ListObjectsV2WithMetadata", resend=Resend.ALWAYS)


def build_list_objects_v2_with_metadata(
    bucket: str,
    *,
    prefix: str | None = None,
    delimiter: str | None = None,
    max_keys: int | None = None,
    continuation_token: str | None = None,
    start_after: str | None = None,
    encoding_type: str | None = None,
    fetch_owner: bool | None = None,
    optional_object_attributes: list[str] | None = None,
    request_payer: str | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `list_objects_v2_with_metadata` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        LIST_OBJECTS_V2_WITH_METADATA, "GET", bucket=bucket, query=[("list-type", "2"), ("metadata", "true")]
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


def parse_list_objects_v2_with_metadata(response: Response, bucket: str) -> ListObjectsV2WithMetadataOutput:
    """Reads the answer of ListObjectsV2WithMetadata."""
    from ..listings.listing import read_list_objects_v2_with_metadata

    get = response.headers.get
    output = checked(response, lambda body: read_list_objects_v2_with_metadata(body, bucket))
    output.request_charged = get("x-amz-request-charged")
    return output
