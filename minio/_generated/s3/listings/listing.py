# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of long listings of listing: straight from the parser into models."""

from __future__ import annotations

from minio._core.listing import Get, Plan, Values, decode_names, element, read_listing, unquoted
from minio._core.tags import parse_tags
from minio._core.timestamps import from_iso8601
from minio._core.xml import from_boolean
from minio._generated.s3.models.listing import CommonPrefix, Object

from ..models.listing import (
    ListObjectsOutput,
    ListObjectsV2Output,
    ListObjectsV2WithMetadataOutput,
    ListObjectVersionsOutput,
    ListObjectVersionsWithMetadataOutput,
)


# specs/s3/operations/list-object-versions.yaml
def read_list_object_versions(data: bytes, bucket: str) -> ListObjectVersionsOutput:
    """Reads the answer of ListObjectVersions; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    plan.text(root, "Name", "name")
    plan.text(root, "Prefix", "prefix")
    plan.text(root, "Delimiter", "delimiter")
    plan.text(root, "KeyMarker", "key_marker")
    plan.text(root, "VersionIdMarker", "version_id_marker")
    plan.text(root, "NextKeyMarker", "next_key_marker")
    plan.text(root, "NextVersionIdMarker", "next_version_id_marker")
    plan.text(root, "EncodingType", "encoding_type")
    plan.text(root, "MaxKeys", "max_keys")
    plan.text(root, "IsTruncated", "is_truncated")
    versions = plan.entry(
        root, "Version", "versions", lambda values: _list_object_versions_versions(values, bucket), True
    )
    plan.text(versions, "Key", "object_name")
    plan.text(versions, "LastModified", "last_modified")
    plan.text(versions, "ETag", "etag")
    plan.text(versions, "Size", "size")
    plan.named(versions, "UserMetadata", "metadata")
    plan.text(versions, "VersionId", "version_id")
    plan.text(versions, "IsLatest", "is_latest")
    plan.text(versions, "StorageClass", "storage_class")
    plan.text(versions, "Owner/ID", "owner_id")
    plan.text(versions, "Owner/DisplayName", "owner_name")
    plan.text(versions, "UserTags", "tags")
    plan.text(versions, "ChecksumAlgorithm", "checksum_algorithms", True)
    plan.text(versions, "ChecksumType", "checksum_type")
    plan.text(versions, "RestoreStatus/IsRestoreInProgress", "restore_in_progress")
    plan.text(versions, "RestoreStatus/RestoreExpiryDate", "restore_expiry_date")
    delete_markers = plan.entry(
        root,
        "DeleteMarker",
        "delete_markers",
        lambda values: _list_object_versions_delete_markers(values, bucket),
        True,
    )
    plan.text(delete_markers, "Key", "object_name")
    plan.text(delete_markers, "LastModified", "last_modified")
    plan.text(delete_markers, "ETag", "etag")
    plan.text(delete_markers, "Size", "size")
    plan.named(delete_markers, "UserMetadata", "metadata")
    plan.text(delete_markers, "VersionId", "version_id")
    plan.text(delete_markers, "IsLatest", "is_latest")
    plan.text(delete_markers, "StorageClass", "storage_class")
    plan.text(delete_markers, "Owner/ID", "owner_id")
    plan.text(delete_markers, "Owner/DisplayName", "owner_name")
    plan.text(delete_markers, "UserTags", "tags")
    plan.text(delete_markers, "ChecksumAlgorithm", "checksum_algorithms", True)
    plan.text(delete_markers, "ChecksumType", "checksum_type")
    plan.text(delete_markers, "RestoreStatus/IsRestoreInProgress", "restore_in_progress")
    plan.text(delete_markers, "RestoreStatus/RestoreExpiryDate", "restore_expiry_date")
    common_prefixes = plan.entry(
        root, "CommonPrefixes", "common_prefixes", _list_object_versions_common_prefixes, True
    )
    plan.text(common_prefixes, "Prefix", "prefix")
    output = _list_object_versions(read_listing(data, plan, "ListVersionsResult"))
    if output.encoding_type == "url":
        decode_names((output,), "prefix")
        decode_names((output,), "delimiter")
        decode_names((output,), "key_marker")
        decode_names((output,), "next_key_marker")
        decode_names(output.versions, "object_name")
        decode_names(output.delete_markers, "object_name")
        decode_names(output.common_prefixes, "prefix")
    return output


def _list_object_versions_versions(values: Values, bucket: str) -> Object:
    get: Get = values.get
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = get("object_name")
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.etag = unquoted(get("etag"))
    result.size = element(get("size"), int)
    result.metadata = get("metadata")
    result.version_id = get("version_id")
    result.is_latest = get("is_latest")
    result.storage_class = get("storage_class")
    result.owner_id = get("owner_id")
    result.owner_name = get("owner_name")
    result.content_type = None
    result.is_delete_marker = False
    result.tags = element(get("tags"), parse_tags)
    result.checksum_algorithms = get("checksum_algorithms")
    result.checksum_type = get("checksum_type")
    result.restore_in_progress = element(get("restore_in_progress"), from_boolean)
    result.restore_expiry_date = element(get("restore_expiry_date"), from_iso8601)
    return result


def _list_object_versions_delete_markers(values: Values, bucket: str) -> Object:
    get: Get = values.get
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = get("object_name")
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.etag = unquoted(get("etag"))
    result.size = element(get("size"), int)
    result.metadata = get("metadata")
    result.version_id = get("version_id")
    result.is_latest = get("is_latest")
    result.storage_class = get("storage_class")
    result.owner_id = get("owner_id")
    result.owner_name = get("owner_name")
    result.content_type = None
    result.is_delete_marker = True
    result.tags = element(get("tags"), parse_tags)
    result.checksum_algorithms = get("checksum_algorithms")
    result.checksum_type = get("checksum_type")
    result.restore_in_progress = element(get("restore_in_progress"), from_boolean)
    result.restore_expiry_date = element(get("restore_expiry_date"), from_iso8601)
    return result


def _list_object_versions_common_prefixes(values: Values) -> CommonPrefix:
    get: Get = values.get
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = get("prefix")
    return result


def _list_object_versions(values: Values) -> ListObjectVersionsOutput:
    get: Get = values.get
    result = ListObjectVersionsOutput.__new__(ListObjectVersionsOutput)
    result.name = get("name")
    result.prefix = get("prefix")
    result.delimiter = get("delimiter")
    result.key_marker = get("key_marker")
    result.version_id_marker = get("version_id_marker")
    result.next_key_marker = get("next_key_marker")
    result.next_version_id_marker = get("next_version_id_marker")
    result.encoding_type = get("encoding_type")
    result.max_keys = element(get("max_keys"), int)
    result.is_truncated = element(get("is_truncated"), from_boolean)
    result.versions = get("versions", [])
    result.delete_markers = get("delete_markers", [])
    result.common_prefixes = get("common_prefixes", [])
    return result


# specs/s3/operations/list-object-versions-with-metadata.yaml
def read_list_object_versions_with_metadata(data: bytes, bucket: str) -> ListObjectVersionsWithMetadataOutput:
    """Reads the answer of ListObjectVersionsWithMetadata; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    plan.text(root, "Name", "name")
    plan.text(root, "Prefix", "prefix")
    plan.text(root, "Delimiter", "delimiter")
    plan.text(root, "KeyMarker", "key_marker")
    plan.text(root, "VersionIdMarker", "version_id_marker")
    plan.text(root, "NextKeyMarker", "next_key_marker")
    plan.text(root, "NextVersionIdMarker", "next_version_id_marker")
    plan.text(root, "EncodingType", "encoding_type")
    plan.text(root, "MaxKeys", "max_keys")
    plan.text(root, "IsTruncated", "is_truncated")
    versions = plan.entry(
        root,
        "Version",
        "versions",
        lambda values: _list_object_versions_with_metadata_versions(values, bucket),
        True,
    )
    plan.text(versions, "Key", "object_name")
    plan.text(versions, "LastModified", "last_modified")
    plan.text(versions, "ETag", "etag")
    plan.text(versions, "Size", "size")
    plan.named(versions, "UserMetadata", "metadata")
    plan.text(versions, "VersionId", "version_id")
    plan.text(versions, "IsLatest", "is_latest")
    plan.text(versions, "StorageClass", "storage_class")
    plan.text(versions, "Owner/ID", "owner_id")
    plan.text(versions, "Owner/DisplayName", "owner_name")
    plan.text(versions, "UserTags", "tags")
    plan.text(versions, "ChecksumAlgorithm", "checksum_algorithms", True)
    plan.text(versions, "ChecksumType", "checksum_type")
    plan.text(versions, "RestoreStatus/IsRestoreInProgress", "restore_in_progress")
    plan.text(versions, "RestoreStatus/RestoreExpiryDate", "restore_expiry_date")
    delete_markers = plan.entry(
        root,
        "DeleteMarker",
        "delete_markers",
        lambda values: _list_object_versions_with_metadata_delete_markers(values, bucket),
        True,
    )
    plan.text(delete_markers, "Key", "object_name")
    plan.text(delete_markers, "LastModified", "last_modified")
    plan.text(delete_markers, "ETag", "etag")
    plan.text(delete_markers, "Size", "size")
    plan.named(delete_markers, "UserMetadata", "metadata")
    plan.text(delete_markers, "VersionId", "version_id")
    plan.text(delete_markers, "IsLatest", "is_latest")
    plan.text(delete_markers, "StorageClass", "storage_class")
    plan.text(delete_markers, "Owner/ID", "owner_id")
    plan.text(delete_markers, "Owner/DisplayName", "owner_name")
    plan.text(delete_markers, "UserTags", "tags")
    plan.text(delete_markers, "ChecksumAlgorithm", "checksum_algorithms", True)
    plan.text(delete_markers, "ChecksumType", "checksum_type")
    plan.text(delete_markers, "RestoreStatus/IsRestoreInProgress", "restore_in_progress")
    plan.text(delete_markers, "RestoreStatus/RestoreExpiryDate", "restore_expiry_date")
    common_prefixes = plan.entry(
        root, "CommonPrefixes", "common_prefixes", _list_object_versions_with_metadata_common_prefixes, True
    )
    plan.text(common_prefixes, "Prefix", "prefix")
    output = _list_object_versions_with_metadata(read_listing(data, plan, "ListVersionsResult"))
    if output.encoding_type == "url":
        decode_names((output,), "prefix")
        decode_names((output,), "delimiter")
        decode_names((output,), "key_marker")
        decode_names((output,), "next_key_marker")
        decode_names(output.versions, "object_name")
        decode_names(output.delete_markers, "object_name")
        decode_names(output.common_prefixes, "prefix")
    return output


def _list_object_versions_with_metadata_versions(values: Values, bucket: str) -> Object:
    get: Get = values.get
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = get("object_name")
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.etag = unquoted(get("etag"))
    result.size = element(get("size"), int)
    result.metadata = get("metadata")
    result.version_id = get("version_id")
    result.is_latest = get("is_latest")
    result.storage_class = get("storage_class")
    result.owner_id = get("owner_id")
    result.owner_name = get("owner_name")
    result.content_type = None
    result.is_delete_marker = False
    result.tags = element(get("tags"), parse_tags)
    result.checksum_algorithms = get("checksum_algorithms")
    result.checksum_type = get("checksum_type")
    result.restore_in_progress = element(get("restore_in_progress"), from_boolean)
    result.restore_expiry_date = element(get("restore_expiry_date"), from_iso8601)
    return result


def _list_object_versions_with_metadata_delete_markers(values: Values, bucket: str) -> Object:
    get: Get = values.get
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = get("object_name")
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.etag = unquoted(get("etag"))
    result.size = element(get("size"), int)
    result.metadata = get("metadata")
    result.version_id = get("version_id")
    result.is_latest = get("is_latest")
    result.storage_class = get("storage_class")
    result.owner_id = get("owner_id")
    result.owner_name = get("owner_name")
    result.content_type = None
    result.is_delete_marker = True
    result.tags = element(get("tags"), parse_tags)
    result.checksum_algorithms = get("checksum_algorithms")
    result.checksum_type = get("checksum_type")
    result.restore_in_progress = element(get("restore_in_progress"), from_boolean)
    result.restore_expiry_date = element(get("restore_expiry_date"), from_iso8601)
    return result


def _list_object_versions_with_metadata_common_prefixes(values: Values) -> CommonPrefix:
    get: Get = values.get
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = get("prefix")
    return result


def _list_object_versions_with_metadata(values: Values) -> ListObjectVersionsWithMetadataOutput:
    get: Get = values.get
    result = ListObjectVersionsWithMetadataOutput.__new__(ListObjectVersionsWithMetadataOutput)
    result.name = get("name")
    result.prefix = get("prefix")
    result.delimiter = get("delimiter")
    result.key_marker = get("key_marker")
    result.version_id_marker = get("version_id_marker")
    result.next_key_marker = get("next_key_marker")
    result.next_version_id_marker = get("next_version_id_marker")
    result.encoding_type = get("encoding_type")
    result.max_keys = element(get("max_keys"), int)
    result.is_truncated = element(get("is_truncated"), from_boolean)
    result.versions = get("versions", [])
    result.delete_markers = get("delete_markers", [])
    result.common_prefixes = get("common_prefixes", [])
    return result


# specs/s3/operations/list-objects.yaml
def read_list_objects(data: bytes, bucket: str) -> ListObjectsOutput:
    """Reads the answer of ListObjects; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    plan.text(root, "Name", "name")
    plan.text(root, "Prefix", "prefix")
    plan.text(root, "Delimiter", "delimiter")
    plan.text(root, "Marker", "marker")
    plan.text(root, "NextMarker", "next_marker")
    plan.text(root, "EncodingType", "encoding_type")
    plan.text(root, "MaxKeys", "max_keys")
    plan.text(root, "IsTruncated", "is_truncated")
    contents = plan.entry(
        root, "Contents", "contents", lambda values: _list_objects_contents(values, bucket), True
    )
    plan.text(contents, "Key", "object_name")
    plan.text(contents, "LastModified", "last_modified")
    plan.text(contents, "ETag", "etag")
    plan.text(contents, "Size", "size")
    plan.named(contents, "UserMetadata", "metadata")
    plan.text(contents, "VersionId", "version_id")
    plan.text(contents, "IsLatest", "is_latest")
    plan.text(contents, "StorageClass", "storage_class")
    plan.text(contents, "Owner/ID", "owner_id")
    plan.text(contents, "Owner/DisplayName", "owner_name")
    plan.text(contents, "UserTags", "tags")
    plan.text(contents, "ChecksumAlgorithm", "checksum_algorithms", True)
    plan.text(contents, "ChecksumType", "checksum_type")
    plan.text(contents, "RestoreStatus/IsRestoreInProgress", "restore_in_progress")
    plan.text(contents, "RestoreStatus/RestoreExpiryDate", "restore_expiry_date")
    common_prefixes = plan.entry(
        root, "CommonPrefixes", "common_prefixes", _list_objects_common_prefixes, True
    )
    plan.text(common_prefixes, "Prefix", "prefix")
    output = _list_objects(read_listing(data, plan, "ListBucketResult"))
    if output.encoding_type == "url":
        decode_names((output,), "prefix")
        decode_names((output,), "delimiter")
        decode_names((output,), "marker")
        decode_names((output,), "next_marker")
        decode_names(output.contents, "object_name")
        decode_names(output.common_prefixes, "prefix")
    return output


def _list_objects_contents(values: Values, bucket: str) -> Object:
    get: Get = values.get
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = get("object_name")
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.etag = unquoted(get("etag"))
    result.size = element(get("size"), int)
    result.metadata = get("metadata")
    result.version_id = get("version_id")
    result.is_latest = get("is_latest")
    result.storage_class = get("storage_class")
    result.owner_id = get("owner_id")
    result.owner_name = get("owner_name")
    result.content_type = None
    result.is_delete_marker = False
    result.tags = element(get("tags"), parse_tags)
    result.checksum_algorithms = get("checksum_algorithms")
    result.checksum_type = get("checksum_type")
    result.restore_in_progress = element(get("restore_in_progress"), from_boolean)
    result.restore_expiry_date = element(get("restore_expiry_date"), from_iso8601)
    return result


def _list_objects_common_prefixes(values: Values) -> CommonPrefix:
    get: Get = values.get
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = get("prefix")
    return result


def _list_objects(values: Values) -> ListObjectsOutput:
    get: Get = values.get
    result = ListObjectsOutput.__new__(ListObjectsOutput)
    result.name = get("name")
    result.prefix = get("prefix")
    result.delimiter = get("delimiter")
    result.marker = get("marker")
    result.next_marker = get("next_marker")
    result.encoding_type = get("encoding_type")
    result.max_keys = element(get("max_keys"), int)
    result.is_truncated = element(get("is_truncated"), from_boolean)
    result.contents = get("contents", [])
    result.common_prefixes = get("common_prefixes", [])
    return result


# specs/s3/operations/list-objects-v2.yaml
def read_list_objects_v2(data: bytes, bucket: str) -> ListObjectsV2Output:
    """Reads the answer of ListObjectsV2; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    plan.text(root, "Name", "name")
    plan.text(root, "Prefix", "prefix")
    plan.text(root, "Delimiter", "delimiter")
    plan.text(root, "StartAfter", "start_after")
    plan.text(root, "ContinuationToken", "continuation_token")
    plan.text(root, "NextContinuationToken", "next_continuation_token")
    plan.text(root, "EncodingType", "encoding_type")
    plan.text(root, "MaxKeys", "max_keys")
    plan.text(root, "KeyCount", "key_count")
    plan.text(root, "IsTruncated", "is_truncated")
    contents = plan.entry(
        root, "Contents", "contents", lambda values: _list_objects_v2_contents(values, bucket), True
    )
    plan.text(contents, "Key", "object_name")
    plan.text(contents, "LastModified", "last_modified")
    plan.text(contents, "ETag", "etag")
    plan.text(contents, "Size", "size")
    plan.named(contents, "UserMetadata", "metadata")
    plan.text(contents, "VersionId", "version_id")
    plan.text(contents, "IsLatest", "is_latest")
    plan.text(contents, "StorageClass", "storage_class")
    plan.text(contents, "Owner/ID", "owner_id")
    plan.text(contents, "Owner/DisplayName", "owner_name")
    plan.text(contents, "UserTags", "tags")
    plan.text(contents, "ChecksumAlgorithm", "checksum_algorithms", True)
    plan.text(contents, "ChecksumType", "checksum_type")
    plan.text(contents, "RestoreStatus/IsRestoreInProgress", "restore_in_progress")
    plan.text(contents, "RestoreStatus/RestoreExpiryDate", "restore_expiry_date")
    common_prefixes = plan.entry(
        root, "CommonPrefixes", "common_prefixes", _list_objects_v2_common_prefixes, True
    )
    plan.text(common_prefixes, "Prefix", "prefix")
    output = _list_objects_v2(read_listing(data, plan, "ListBucketResult"))
    if output.encoding_type == "url":
        decode_names((output,), "prefix")
        decode_names((output,), "delimiter")
        decode_names((output,), "start_after")
        decode_names(output.contents, "object_name")
        decode_names(output.common_prefixes, "prefix")
    return output


def _list_objects_v2_contents(values: Values, bucket: str) -> Object:
    get: Get = values.get
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = get("object_name")
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.etag = unquoted(get("etag"))
    result.size = element(get("size"), int)
    result.metadata = get("metadata")
    result.version_id = get("version_id")
    result.is_latest = get("is_latest")
    result.storage_class = get("storage_class")
    result.owner_id = get("owner_id")
    result.owner_name = get("owner_name")
    result.content_type = None
    result.is_delete_marker = False
    result.tags = element(get("tags"), parse_tags)
    result.checksum_algorithms = get("checksum_algorithms")
    result.checksum_type = get("checksum_type")
    result.restore_in_progress = element(get("restore_in_progress"), from_boolean)
    result.restore_expiry_date = element(get("restore_expiry_date"), from_iso8601)
    return result


def _list_objects_v2_common_prefixes(values: Values) -> CommonPrefix:
    get: Get = values.get
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = get("prefix")
    return result


def _list_objects_v2(values: Values) -> ListObjectsV2Output:
    get: Get = values.get
    result = ListObjectsV2Output.__new__(ListObjectsV2Output)
    result.name = get("name")
    result.prefix = get("prefix")
    result.delimiter = get("delimiter")
    result.start_after = get("start_after")
    result.continuation_token = get("continuation_token")
    result.next_continuation_token = get("next_continuation_token")
    result.encoding_type = get("encoding_type")
    result.max_keys = element(get("max_keys"), int)
    result.key_count = element(get("key_count"), int)
    result.is_truncated = element(get("is_truncated"), from_boolean)
    result.contents = get("contents", [])
    result.common_prefixes = get("common_prefixes", [])
    return result


# specs/s3/operations/list-objects-v2-with-metadata.yaml
def read_list_objects_v2_with_metadata(data: bytes, bucket: str) -> ListObjectsV2WithMetadataOutput:
    """Reads the answer of ListObjectsV2WithMetadata; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    plan.text(root, "Name", "name")
    plan.text(root, "Prefix", "prefix")
    plan.text(root, "Delimiter", "delimiter")
    plan.text(root, "StartAfter", "start_after")
    plan.text(root, "ContinuationToken", "continuation_token")
    plan.text(root, "NextContinuationToken", "next_continuation_token")
    plan.text(root, "EncodingType", "encoding_type")
    plan.text(root, "MaxKeys", "max_keys")
    plan.text(root, "KeyCount", "key_count")
    plan.text(root, "IsTruncated", "is_truncated")
    contents = plan.entry(
        root,
        "Contents",
        "contents",
        lambda values: _list_objects_v2_with_metadata_contents(values, bucket),
        True,
    )
    plan.text(contents, "Key", "object_name")
    plan.text(contents, "LastModified", "last_modified")
    plan.text(contents, "ETag", "etag")
    plan.text(contents, "Size", "size")
    plan.named(contents, "UserMetadata", "metadata")
    plan.text(contents, "VersionId", "version_id")
    plan.text(contents, "IsLatest", "is_latest")
    plan.text(contents, "StorageClass", "storage_class")
    plan.text(contents, "Owner/ID", "owner_id")
    plan.text(contents, "Owner/DisplayName", "owner_name")
    plan.text(contents, "UserTags", "tags")
    plan.text(contents, "ChecksumAlgorithm", "checksum_algorithms", True)
    plan.text(contents, "ChecksumType", "checksum_type")
    plan.text(contents, "RestoreStatus/IsRestoreInProgress", "restore_in_progress")
    plan.text(contents, "RestoreStatus/RestoreExpiryDate", "restore_expiry_date")
    common_prefixes = plan.entry(
        root, "CommonPrefixes", "common_prefixes", _list_objects_v2_with_metadata_common_prefixes, True
    )
    plan.text(common_prefixes, "Prefix", "prefix")
    output = _list_objects_v2_with_metadata(read_listing(data, plan, "ListBucketResult"))
    if output.encoding_type == "url":
        decode_names((output,), "prefix")
        decode_names((output,), "delimiter")
        decode_names((output,), "start_after")
        decode_names(output.contents, "object_name")
        decode_names(output.common_prefixes, "prefix")
    return output


def _list_objects_v2_with_metadata_contents(values: Values, bucket: str) -> Object:
    get: Get = values.get
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = get("object_name")
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.etag = unquoted(get("etag"))
    result.size = element(get("size"), int)
    result.metadata = get("metadata")
    result.version_id = get("version_id")
    result.is_latest = get("is_latest")
    result.storage_class = get("storage_class")
    result.owner_id = get("owner_id")
    result.owner_name = get("owner_name")
    result.content_type = None
    result.is_delete_marker = False
    result.tags = element(get("tags"), parse_tags)
    result.checksum_algorithms = get("checksum_algorithms")
    result.checksum_type = get("checksum_type")
    result.restore_in_progress = element(get("restore_in_progress"), from_boolean)
    result.restore_expiry_date = element(get("restore_expiry_date"), from_iso8601)
    return result


def _list_objects_v2_with_metadata_common_prefixes(values: Values) -> CommonPrefix:
    get: Get = values.get
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = get("prefix")
    return result


def _list_objects_v2_with_metadata(values: Values) -> ListObjectsV2WithMetadataOutput:
    get: Get = values.get
    result = ListObjectsV2WithMetadataOutput.__new__(ListObjectsV2WithMetadataOutput)
    result.name = get("name")
    result.prefix = get("prefix")
    result.delimiter = get("delimiter")
    result.start_after = get("start_after")
    result.continuation_token = get("continuation_token")
    result.next_continuation_token = get("next_continuation_token")
    result.encoding_type = get("encoding_type")
    result.max_keys = element(get("max_keys"), int)
    result.key_count = element(get("key_count"), int)
    result.is_truncated = element(get("is_truncated"), from_boolean)
    result.contents = get("contents", [])
    result.common_prefixes = get("common_prefixes", [])
    return result
