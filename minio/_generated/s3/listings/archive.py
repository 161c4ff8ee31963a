# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of the long answers of archive, straight into models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.documents.listing import ABSENT, Decode, Element, Listing, appended, decoder, named
from minio._core.documents.timestamps import from_iso8601
from minio._core.documents.xml import from_boolean
from minio._core.objects.tags import parse_tags
from minio._generated.s3.models.archive import ListObjectsV2InArchiveOutput
from minio._generated.s3.models.listing import CommonPrefix, Object

if TYPE_CHECKING:
    from collections.abc import Iterable


# specs/s3/operations/list-objects-v2-in-archive.yaml
def read_list_objects_v2_in_archive(data: bytes, bucket: str) -> ListObjectsV2InArchiveOutput:
    """Reads the answer of ListObjectsV2InArchive; raises ValueError where it is not that."""
    listing = Listing(data, "ListBucketResult")
    decode = decoder(listing.encoding_type)
    return _list_objects_v2_in_archive(listing, bucket, decode)


def _list_objects_v2_in_archive_contents(element: Iterable[Element], bucket: str, decode: Decode) -> Object:
    result = Object.__new__(Object)
    result.bucket_name = bucket
    result.object_name = ABSENT
    result.last_modified = ABSENT
    result.etag = ABSENT
    result.size = ABSENT
    result.metadata = ABSENT
    result.version_id = ABSENT
    result.is_latest = ABSENT
    result.storage_class = ABSENT
    result.owner_id = ABSENT
    result.owner_name = ABSENT
    result.content_type = ABSENT
    result.is_delete_marker = False
    result.tags = ABSENT
    result.checksum_algorithms = ABSENT
    result.checksum_type = ABSENT
    result.restore_in_progress = ABSENT
    result.restore_expiry_date = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Key":
            result.object_name = decode(text)
        elif name == "LastModified" and text:
            result.last_modified = from_iso8601(text)
        elif name == "ETag":
            result.etag = text.strip('"')
        elif name == "Size" and text:
            result.size = int(text)
        elif name == "UserMetadata":
            result.metadata = named(child)
        elif name == "VersionId":
            result.version_id = text
        elif name == "IsLatest":
            result.is_latest = text
        elif name == "StorageClass":
            result.storage_class = text
        elif name == "Owner":
            for inner_child in child:
                name, text = inner_child.tag, inner_child.text or ""
                if name == "ID":
                    result.owner_id = text
                elif name == "DisplayName":
                    result.owner_name = text
        elif name == "UserTags" and text:
            result.tags = parse_tags(text)
        elif name == "ChecksumAlgorithm":
            result.checksum_algorithms = appended(result.checksum_algorithms, text)
        elif name == "ChecksumType":
            result.checksum_type = text
        elif name == "RestoreStatus":
            for inner_child in child:
                name, text = inner_child.tag, inner_child.text or ""
                if name == "IsRestoreInProgress" and text:
                    result.restore_in_progress = from_boolean(text)
                elif name == "RestoreExpiryDate" and text:
                    result.restore_expiry_date = from_iso8601(text)
    return result


def _list_objects_v2_in_archive_common_prefixes(element: Iterable[Element], decode: Decode) -> CommonPrefix:
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Prefix":
            result.prefix = decode(text)
    return result


def _list_objects_v2_in_archive(
    element: Iterable[Element], bucket: str, decode: Decode
) -> ListObjectsV2InArchiveOutput:
    result = ListObjectsV2InArchiveOutput.__new__(ListObjectsV2InArchiveOutput)
    result.name = ABSENT
    result.prefix = ABSENT
    result.delimiter = ABSENT
    result.start_after = ABSENT
    result.continuation_token = ABSENT
    result.next_continuation_token = ABSENT
    result.encoding_type = ABSENT
    result.max_keys = ABSENT
    result.key_count = ABSENT
    result.is_truncated = ABSENT
    result.contents = []
    result.common_prefixes = []
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Contents":
            result.contents.append(_list_objects_v2_in_archive_contents(child, bucket, decode))
        elif name == "CommonPrefixes":
            result.common_prefixes.append(_list_objects_v2_in_archive_common_prefixes(child, decode))
        elif name == "Name":
            result.name = text
        elif name == "Prefix":
            result.prefix = decode(text)
        elif name == "Delimiter":
            result.delimiter = decode(text)
        elif name == "StartAfter":
            result.start_after = decode(text)
        elif name == "ContinuationToken":
            result.continuation_token = text
        elif name == "NextContinuationToken":
            result.next_continuation_token = text
        elif name == "EncodingType":
            result.encoding_type = text
        elif name == "MaxKeys" and text:
            result.max_keys = int(text)
        elif name == "KeyCount" and text:
            result.key_count = int(text)
        elif name == "IsTruncated" and text:
            result.is_truncated = from_boolean(text)
    return result
