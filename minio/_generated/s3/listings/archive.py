# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of long listings of archive: straight from the parser into models."""

from __future__ import annotations

from minio._core.listing import Get, Plan, Values, decode_names, element, read_listing, unquoted
from minio._core.tags import parse_tags
from minio._core.timestamps import from_iso8601
from minio._core.xml import from_boolean
from minio._generated.s3.models.listing import CommonPrefix, Object

from ..models.archive import ListObjectsV2InArchiveOutput


# specs/s3/operations/list-objects-v2-in-archive.yaml
def read_list_objects_v2_in_archive(data: bytes, bucket: str) -> ListObjectsV2InArchiveOutput:
    """Reads the answer of ListObjectsV2InArchive; raises ValueError where it is not that."""
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
        lambda values: _list_objects_v2_in_archive_contents(values, bucket),
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
        root, "CommonPrefixes", "common_prefixes", _list_objects_v2_in_archive_common_prefixes, True
    )
    plan.text(common_prefixes, "Prefix", "prefix")
    output = _list_objects_v2_in_archive(read_listing(data, plan, "ListBucketResult"))
    if output.encoding_type == "url":
        decode_names((output,), "prefix")
        decode_names((output,), "delimiter")
        decode_names((output,), "start_after")
        decode_names(output.contents, "object_name")
        decode_names(output.common_prefixes, "prefix")
    return output


def _list_objects_v2_in_archive_contents(values: Values, bucket: str) -> Object:
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


def _list_objects_v2_in_archive_common_prefixes(values: Values) -> CommonPrefix:
    get: Get = values.get
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = get("prefix")
    return result


def _list_objects_v2_in_archive(values: Values) -> ListObjectsV2InArchiveOutput:
    get: Get = values.get
    result = ListObjectsV2InArchiveOutput.__new__(ListObjectsV2InArchiveOutput)
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
