# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of the long answers of multipart, straight into models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.documents.listing import ABSENT, Decode, Element, Listing, decoder
from minio._core.documents.timestamps import from_iso8601
from minio._core.documents.xml import from_boolean
from minio._generated.s3.models.buckets import Owner
from minio._generated.s3.models.listing import CommonPrefix
from minio._generated.s3.models.multipart import (
    Initiator,
    ListMultipartUploadsOutput,
    ListPartsOutput,
    MultipartUpload,
    Part,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


# specs/s3/operations/list-multipart-uploads.yaml
def read_list_multipart_uploads(data: bytes) -> ListMultipartUploadsOutput:
    """Reads the answer of ListMultipartUploads; raises ValueError where it is not that."""
    listing = Listing(data, "ListMultipartUploadsResult")
    decode = decoder(listing.encoding_type)
    return _list_multipart_uploads(listing, decode)


def _list_multipart_uploads_uploads_owner(element: Iterable[Element]) -> Owner:
    result = Owner.__new__(Owner)
    result.display_name = ABSENT
    result.id = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "DisplayName":
            result.display_name = text
        elif name == "ID":
            result.id = text
    return result


def _list_multipart_uploads_uploads_initiator(element: Iterable[Element]) -> Initiator:
    result = Initiator.__new__(Initiator)
    result.id = ABSENT
    result.display_name = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "ID":
            result.id = text
        elif name == "DisplayName":
            result.display_name = text
    return result


def _list_multipart_uploads_uploads(element: Iterable[Element], decode: Decode) -> MultipartUpload:
    result = MultipartUpload.__new__(MultipartUpload)
    result.key = ABSENT
    result.upload_id = ABSENT
    result.initiated = ABSENT
    result.storage_class = ABSENT
    result.owner = ABSENT
    result.initiator = ABSENT
    result.checksum_algorithm = ABSENT
    result.checksum_type = ABSENT
    result.version_id = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Key":
            result.key = decode(text)
        elif name == "UploadId":
            result.upload_id = text
        elif name == "Initiated" and text:
            result.initiated = from_iso8601(text)
        elif name == "StorageClass":
            result.storage_class = text
        elif name == "Owner":
            result.owner = _list_multipart_uploads_uploads_owner(child)
        elif name == "Initiator":
            result.initiator = _list_multipart_uploads_uploads_initiator(child)
        elif name == "ChecksumAlgorithm":
            result.checksum_algorithm = text
        elif name == "ChecksumType":
            result.checksum_type = text
        elif name == "VersionId":
            result.version_id = text
    return result


def _list_multipart_uploads_common_prefixes(element: Iterable[Element], decode: Decode) -> CommonPrefix:
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Prefix":
            result.prefix = decode(text)
    return result


def _list_multipart_uploads(element: Iterable[Element], decode: Decode) -> ListMultipartUploadsOutput:
    result = ListMultipartUploadsOutput.__new__(ListMultipartUploadsOutput)
    result.bucket = ABSENT
    result.prefix = ABSENT
    result.delimiter = ABSENT
    result.key_marker = ABSENT
    result.upload_id_marker = ABSENT
    result.next_key_marker = ABSENT
    result.next_upload_id_marker = ABSENT
    result.encoding_type = ABSENT
    result.max_uploads = ABSENT
    result.is_truncated = ABSENT
    result.uploads = []
    result.common_prefixes = []
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Upload":
            result.uploads.append(_list_multipart_uploads_uploads(child, decode))
        elif name == "CommonPrefixes":
            result.common_prefixes.append(_list_multipart_uploads_common_prefixes(child, decode))
        elif name == "Bucket":
            result.bucket = text
        elif name == "Prefix":
            result.prefix = decode(text)
        elif name == "Delimiter":
            result.delimiter = decode(text)
        elif name == "KeyMarker":
            result.key_marker = decode(text)
        elif name == "UploadIdMarker":
            result.upload_id_marker = text
        elif name == "NextKeyMarker":
            result.next_key_marker = decode(text)
        elif name == "NextUploadIdMarker":
            result.next_upload_id_marker = text
        elif name == "EncodingType":
            result.encoding_type = text
        elif name == "MaxUploads" and text:
            result.max_uploads = int(text)
        elif name == "IsTruncated" and text:
            result.is_truncated = from_boolean(text)
    return result


# specs/s3/operations/list-parts.yaml
def read_list_parts(data: bytes) -> ListPartsOutput:
    """Reads the answer of ListParts; raises ValueError where it is not that."""
    listing = Listing(data, "ListPartsResult")
    return _list_parts(listing)


def _list_parts_parts(element: Iterable[Element]) -> Part:
    result = Part.__new__(Part)
    result.part_number = ABSENT
    result.etag = ABSENT
    result.last_modified = ABSENT
    result.size = ABSENT
    result.checksum_crc32 = ABSENT
    result.checksum_crc32c = ABSENT
    result.checksum_crc64nvme = ABSENT
    result.checksum_sha1 = ABSENT
    result.checksum_sha256 = ABSENT
    result.checksum_sha512 = ABSENT
    result.checksum_md5 = ABSENT
    result.checksum_xxhash64 = ABSENT
    result.checksum_xxhash3 = ABSENT
    result.checksum_xxhash128 = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "PartNumber" and text:
            result.part_number = int(text)
        elif name == "ETag":
            result.etag = text.strip('"')
        elif name == "LastModified" and text:
            result.last_modified = from_iso8601(text)
        elif name == "Size" and text:
            result.size = int(text)
        elif name == "ChecksumCRC32":
            result.checksum_crc32 = text
        elif name == "ChecksumCRC32C":
            result.checksum_crc32c = text
        elif name == "ChecksumCRC64NVME":
            result.checksum_crc64nvme = text
        elif name == "ChecksumSHA1":
            result.checksum_sha1 = text
        elif name == "ChecksumSHA256":
            result.checksum_sha256 = text
        elif name == "ChecksumSHA512":
            result.checksum_sha512 = text
        elif name == "ChecksumMD5":
            result.checksum_md5 = text
        elif name == "ChecksumXXHASH64":
            result.checksum_xxhash64 = text
        elif name == "ChecksumXXHASH3":
            result.checksum_xxhash3 = text
        elif name == "ChecksumXXHASH128":
            result.checksum_xxhash128 = text
    return result


def _list_parts_initiator(element: Iterable[Element]) -> Initiator:
    result = Initiator.__new__(Initiator)
    result.id = ABSENT
    result.display_name = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "ID":
            result.id = text
        elif name == "DisplayName":
            result.display_name = text
    return result


def _list_parts_owner(element: Iterable[Element]) -> Owner:
    result = Owner.__new__(Owner)
    result.display_name = ABSENT
    result.id = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "DisplayName":
            result.display_name = text
        elif name == "ID":
            result.id = text
    return result


def _list_parts(element: Iterable[Element]) -> ListPartsOutput:
    result = ListPartsOutput.__new__(ListPartsOutput)
    result.bucket = ABSENT
    result.key = ABSENT
    result.upload_id = ABSENT
    result.part_number_marker = ABSENT
    result.next_part_number_marker = ABSENT
    result.max_parts = ABSENT
    result.is_truncated = ABSENT
    result.parts = []
    result.initiator = ABSENT
    result.owner = ABSENT
    result.storage_class = ABSENT
    result.checksum_algorithm = ABSENT
    result.checksum_type = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Part":
            result.parts.append(_list_parts_parts(child))
        elif name == "Bucket":
            result.bucket = text
        elif name == "Key":
            result.key = text
        elif name == "UploadId":
            result.upload_id = text
        elif name == "PartNumberMarker" and text:
            result.part_number_marker = int(text)
        elif name == "NextPartNumberMarker" and text:
            result.next_part_number_marker = int(text)
        elif name == "MaxParts" and text:
            result.max_parts = int(text)
        elif name == "IsTruncated" and text:
            result.is_truncated = from_boolean(text)
        elif name == "Initiator":
            result.initiator = _list_parts_initiator(child)
        elif name == "Owner":
            result.owner = _list_parts_owner(child)
        elif name == "StorageClass":
            result.storage_class = text
        elif name == "ChecksumAlgorithm":
            result.checksum_algorithm = text
        elif name == "ChecksumType":
            result.checksum_type = text
    return result
