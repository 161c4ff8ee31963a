# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of long listings of multipart: straight from the parser into models."""

from __future__ import annotations

from minio._core.listing import Get, Plan, Values, decode_names, element, read_listing, unquoted
from minio._core.timestamps import from_iso8601
from minio._core.xml import from_boolean
from minio._generated.s3.models.buckets import Owner
from minio._generated.s3.models.listing import CommonPrefix
from minio._generated.s3.models.multipart import Initiator, MultipartUpload, Part

from ..models.multipart import ListMultipartUploadsOutput, ListPartsOutput


# specs/s3/operations/list-multipart-uploads.yaml
def read_list_multipart_uploads(data: bytes) -> ListMultipartUploadsOutput:
    """Reads the answer of ListMultipartUploads; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    plan.text(root, "Bucket", "bucket")
    plan.text(root, "Prefix", "prefix")
    plan.text(root, "Delimiter", "delimiter")
    plan.text(root, "KeyMarker", "key_marker")
    plan.text(root, "UploadIdMarker", "upload_id_marker")
    plan.text(root, "NextKeyMarker", "next_key_marker")
    plan.text(root, "NextUploadIdMarker", "next_upload_id_marker")
    plan.text(root, "EncodingType", "encoding_type")
    plan.text(root, "MaxUploads", "max_uploads")
    plan.text(root, "IsTruncated", "is_truncated")
    uploads = plan.entry(root, "Upload", "uploads", _list_multipart_uploads_uploads, True)
    plan.text(uploads, "Key", "key")
    plan.text(uploads, "UploadId", "upload_id")
    plan.text(uploads, "Initiated", "initiated")
    plan.text(uploads, "StorageClass", "storage_class")
    uploads_owner = plan.entry(uploads, "Owner", "owner", _list_multipart_uploads_uploads_owner, False)
    plan.text(uploads_owner, "DisplayName", "display_name")
    plan.text(uploads_owner, "ID", "id")
    uploads_initiator = plan.entry(
        uploads, "Initiator", "initiator", _list_multipart_uploads_uploads_initiator, False
    )
    plan.text(uploads_initiator, "ID", "id")
    plan.text(uploads_initiator, "DisplayName", "display_name")
    plan.text(uploads, "ChecksumAlgorithm", "checksum_algorithm")
    plan.text(uploads, "ChecksumType", "checksum_type")
    plan.text(uploads, "VersionId", "version_id")
    common_prefixes = plan.entry(
        root, "CommonPrefixes", "common_prefixes", _list_multipart_uploads_common_prefixes, True
    )
    plan.text(common_prefixes, "Prefix", "prefix")
    output = _list_multipart_uploads(read_listing(data, plan, "ListMultipartUploadsResult"))
    if output.encoding_type == "url":
        decode_names((output,), "prefix")
        decode_names((output,), "delimiter")
        decode_names((output,), "key_marker")
        decode_names((output,), "next_key_marker")
        decode_names(output.uploads, "key")
        decode_names(output.common_prefixes, "prefix")
    return output


def _list_multipart_uploads_uploads_owner(values: Values) -> Owner:
    get: Get = values.get
    result = Owner.__new__(Owner)
    result.display_name = get("display_name")
    result.id = get("id")
    return result


def _list_multipart_uploads_uploads_initiator(values: Values) -> Initiator:
    get: Get = values.get
    result = Initiator.__new__(Initiator)
    result.id = get("id")
    result.display_name = get("display_name")
    return result


def _list_multipart_uploads_uploads(values: Values) -> MultipartUpload:
    get: Get = values.get
    result = MultipartUpload.__new__(MultipartUpload)
    result.key = get("key")
    result.upload_id = get("upload_id")
    result.initiated = element(get("initiated"), from_iso8601)
    result.storage_class = get("storage_class")
    result.owner = get("owner")
    result.initiator = get("initiator")
    result.checksum_algorithm = get("checksum_algorithm")
    result.checksum_type = get("checksum_type")
    result.version_id = get("version_id")
    return result


def _list_multipart_uploads_common_prefixes(values: Values) -> CommonPrefix:
    get: Get = values.get
    result = CommonPrefix.__new__(CommonPrefix)
    result.prefix = get("prefix")
    return result


def _list_multipart_uploads(values: Values) -> ListMultipartUploadsOutput:
    get: Get = values.get
    result = ListMultipartUploadsOutput.__new__(ListMultipartUploadsOutput)
    result.bucket = get("bucket")
    result.prefix = get("prefix")
    result.delimiter = get("delimiter")
    result.key_marker = get("key_marker")
    result.upload_id_marker = get("upload_id_marker")
    result.next_key_marker = get("next_key_marker")
    result.next_upload_id_marker = get("next_upload_id_marker")
    result.encoding_type = get("encoding_type")
    result.max_uploads = element(get("max_uploads"), int)
    result.is_truncated = element(get("is_truncated"), from_boolean)
    result.uploads = get("uploads", [])
    result.common_prefixes = get("common_prefixes", [])
    return result


# specs/s3/operations/list-parts.yaml
def read_list_parts(data: bytes) -> ListPartsOutput:
    """Reads the answer of ListParts; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    plan.text(root, "Bucket", "bucket")
    plan.text(root, "Key", "key")
    plan.text(root, "UploadId", "upload_id")
    plan.text(root, "PartNumberMarker", "part_number_marker")
    plan.text(root, "NextPartNumberMarker", "next_part_number_marker")
    plan.text(root, "MaxParts", "max_parts")
    plan.text(root, "IsTruncated", "is_truncated")
    parts = plan.entry(root, "Part", "parts", _list_parts_parts, True)
    plan.text(parts, "PartNumber", "part_number")
    plan.text(parts, "ETag", "etag")
    plan.text(parts, "LastModified", "last_modified")
    plan.text(parts, "Size", "size")
    plan.text(parts, "ChecksumCRC32", "checksum_crc32")
    plan.text(parts, "ChecksumCRC32C", "checksum_crc32c")
    plan.text(parts, "ChecksumCRC64NVME", "checksum_crc64nvme")
    plan.text(parts, "ChecksumSHA1", "checksum_sha1")
    plan.text(parts, "ChecksumSHA256", "checksum_sha256")
    plan.text(parts, "ChecksumSHA512", "checksum_sha512")
    plan.text(parts, "ChecksumMD5", "checksum_md5")
    plan.text(parts, "ChecksumXXHASH64", "checksum_xxhash64")
    plan.text(parts, "ChecksumXXHASH3", "checksum_xxhash3")
    plan.text(parts, "ChecksumXXHASH128", "checksum_xxhash128")
    initiator = plan.entry(root, "Initiator", "initiator", _list_parts_initiator, False)
    plan.text(initiator, "ID", "id")
    plan.text(initiator, "DisplayName", "display_name")
    owner = plan.entry(root, "Owner", "owner", _list_parts_owner, False)
    plan.text(owner, "DisplayName", "display_name")
    plan.text(owner, "ID", "id")
    plan.text(root, "StorageClass", "storage_class")
    plan.text(root, "ChecksumAlgorithm", "checksum_algorithm")
    plan.text(root, "ChecksumType", "checksum_type")
    return _list_parts(read_listing(data, plan, "ListPartsResult"))


def _list_parts_parts(values: Values) -> Part:
    get: Get = values.get
    result = Part.__new__(Part)
    result.part_number = element(get("part_number"), int)
    result.etag = unquoted(get("etag"))
    result.last_modified = element(get("last_modified"), from_iso8601)
    result.size = element(get("size"), int)
    result.checksum_crc32 = get("checksum_crc32")
    result.checksum_crc32c = get("checksum_crc32c")
    result.checksum_crc64nvme = get("checksum_crc64nvme")
    result.checksum_sha1 = get("checksum_sha1")
    result.checksum_sha256 = get("checksum_sha256")
    result.checksum_sha512 = get("checksum_sha512")
    result.checksum_md5 = get("checksum_md5")
    result.checksum_xxhash64 = get("checksum_xxhash64")
    result.checksum_xxhash3 = get("checksum_xxhash3")
    result.checksum_xxhash128 = get("checksum_xxhash128")
    return result


def _list_parts_initiator(values: Values) -> Initiator:
    get: Get = values.get
    result = Initiator.__new__(Initiator)
    result.id = get("id")
    result.display_name = get("display_name")
    return result


def _list_parts_owner(values: Values) -> Owner:
    get: Get = values.get
    result = Owner.__new__(Owner)
    result.display_name = get("display_name")
    result.id = get("id")
    return result


def _list_parts(values: Values) -> ListPartsOutput:
    get: Get = values.get
    result = ListPartsOutput.__new__(ListPartsOutput)
    result.bucket = get("bucket")
    result.key = get("key")
    result.upload_id = get("upload_id")
    result.part_number_marker = element(get("part_number_marker"), int)
    result.next_part_number_marker = element(get("next_part_number_marker"), int)
    result.max_parts = element(get("max_parts"), int)
    result.is_truncated = element(get("is_truncated"), from_boolean)
    result.parts = get("parts", [])
    result.initiator = get("initiator")
    result.owner = get("owner")
    result.storage_class = get("storage_class")
    result.checksum_algorithm = get("checksum_algorithm")
    result.checksum_type = get("checksum_type")
    return result
