# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of attributes.

Facts about objects, and changes of them in place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from minio._core.documents.xml import (
    BOOLEAN,
    INTEGER,
    TEXT,
    UNQUOTED,
    Document,
    Element,
    Place,
    XmlModel,
    check_members,
)

if TYPE_CHECKING:
    from datetime import datetime

Stream = TypeVar("Stream")


# specs/s3/shapes/checksum.yaml
@dataclass(slots=True)
class Checksum(XmlModel):
    """Checksums of an object's content.

    Attributes:
        checksum_type: Whether the checksum covers all bytes or the checksums of the parts. Known: COMPOSITE,
            FULL_OBJECT.
        checksum_crc32: CRC-32 in base64.
        checksum_crc32c: CRC-32C in base64.
        checksum_crc64nvme: CRC-64/NVME in base64.
        checksum_sha1: SHA-1 in base64.
        checksum_sha256: SHA-256 in base64.
        checksum_sha512: SHA-512 in base64. AWS only.
        checksum_md5: MD5 in base64. AWS only.
        checksum_xxhash64: XXH64 in base64. AWS only.
        checksum_xxhash3: XXH3 of 64 bits in base64. AWS only.
        checksum_xxhash128: XXH3 of 128 bits in base64. AWS only.
    """

    checksum_type: str | None = None
    checksum_crc32: str | None = None
    checksum_crc32c: str | None = None
    checksum_crc64nvme: str | None = None
    checksum_sha1: str | None = None
    checksum_sha256: str | None = None
    checksum_sha512: str | None = None
    checksum_md5: str | None = None
    checksum_xxhash64: str | None = None
    checksum_xxhash3: str | None = None
    checksum_xxhash128: str | None = None

    XML: ClassVar[Document] = Document(
        "Checksum",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("checksum_type", ("ChecksumType",), TEXT),
            Element("checksum_crc32", ("ChecksumCRC32",), TEXT),
            Element("checksum_crc32c", ("ChecksumCRC32C",), TEXT),
            Element("checksum_crc64nvme", ("ChecksumCRC64NVME",), TEXT),
            Element("checksum_sha1", ("ChecksumSHA1",), TEXT),
            Element("checksum_sha256", ("ChecksumSHA256",), TEXT),
            Element("checksum_sha512", ("ChecksumSHA512",), TEXT),
            Element("checksum_md5", ("ChecksumMD5",), TEXT),
            Element("checksum_xxhash64", ("ChecksumXXHASH64",), TEXT),
            Element("checksum_xxhash3", ("ChecksumXXHASH3",), TEXT),
            Element("checksum_xxhash128", ("ChecksumXXHASH128",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/object-part.yaml
@dataclass(slots=True)
class ObjectPart(XmlModel):
    """A part that an object was uploaded in.

    Attributes:
        part_number: Number of the part.
        size: Size in bytes.
        checksum_crc32: CRC-32 in base64.
        checksum_crc32c: CRC-32C in base64.
        checksum_crc64nvme: CRC-64/NVME in base64.
        checksum_sha1: SHA-1 in base64.
        checksum_sha256: SHA-256 in base64.
        checksum_sha512: SHA-512 in base64. AWS only.
        checksum_md5: MD5 in base64. AWS only.
        checksum_xxhash64: XXH64 in base64. AWS only.
        checksum_xxhash3: XXH3 of 64 bits in base64. AWS only.
        checksum_xxhash128: XXH3 of 128 bits in base64. AWS only.
    """

    part_number: int | None = None
    size: int | None = None
    checksum_crc32: str | None = None
    checksum_crc32c: str | None = None
    checksum_crc64nvme: str | None = None
    checksum_sha1: str | None = None
    checksum_sha256: str | None = None
    checksum_sha512: str | None = None
    checksum_md5: str | None = None
    checksum_xxhash64: str | None = None
    checksum_xxhash3: str | None = None
    checksum_xxhash128: str | None = None

    XML: ClassVar[Document] = Document(
        "ObjectPart",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("part_number", ("PartNumber",), INTEGER),
            Element("size", ("Size",), INTEGER),
            Element("checksum_crc32", ("ChecksumCRC32",), TEXT),
            Element("checksum_crc32c", ("ChecksumCRC32C",), TEXT),
            Element("checksum_crc64nvme", ("ChecksumCRC64NVME",), TEXT),
            Element("checksum_sha1", ("ChecksumSHA1",), TEXT),
            Element("checksum_sha256", ("ChecksumSHA256",), TEXT),
            Element("checksum_sha512", ("ChecksumSHA512",), TEXT),
            Element("checksum_md5", ("ChecksumMD5",), TEXT),
            Element("checksum_xxhash64", ("ChecksumXXHASH64",), TEXT),
            Element("checksum_xxhash3", ("ChecksumXXHASH3",), TEXT),
            Element("checksum_xxhash128", ("ChecksumXXHASH128",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/get-object-attributes-parts.yaml
@dataclass(slots=True)
class GetObjectAttributesParts(XmlModel):
    """Parts that an object was uploaded in.

    Attributes:
        total_parts_count: Number of all parts.
        part_number_marker: Number that was asked for to start after.
        next_part_number_marker: Number after which the next page goes on.
        max_parts: Page size that was asked for.
        is_truncated: Whether more parts follow.
        parts: The parts, when they were stored with checksums.
    """

    total_parts_count: int | None = None
    part_number_marker: int | None = None
    next_part_number_marker: int | None = None
    max_parts: int | None = None
    is_truncated: bool | None = None
    parts: list[ObjectPart] | None = None

    XML: ClassVar[Document] = Document(
        "GetObjectAttributesParts",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("total_parts_count", ("PartsCount",), INTEGER),
            Element("part_number_marker", ("PartNumberMarker",), INTEGER),
            Element("next_part_number_marker", ("NextPartNumberMarker",), INTEGER),
            Element("max_parts", ("MaxParts",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("parts", ("Part",), ObjectPart, Place.FLAT_LIST),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-object-attributes.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectAttributesOutput(XmlModel):
    """Answer of GetObjectAttributes.

    Attributes:
        etag: Tag of the content without quotes.
        checksum: Checksums of the content.
        object_parts: Its parts, when it was uploaded in parts.
        storage_class: Storage class.
        object_size: Size in bytes.
        last_modified: When the version was written.
        version_id: Version that was read or written.
        delete_marker: Whether the version named is a delete marker.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    etag: str | None = None
    checksum: Checksum | None = None
    object_parts: GetObjectAttributesParts | None = None
    storage_class: str | None = None
    object_size: int | None = None
    last_modified: datetime | None = None
    version_id: str | None = None
    delete_marker: bool | None = None
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "GetObjectAttributesResponse",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("etag", ("ETag",), UNQUOTED),
            Element("checksum", ("Checksum",), Checksum),
            Element("object_parts", ("ObjectParts",), GetObjectAttributesParts),
            Element("storage_class", ("StorageClass",), TEXT),
            Element("object_size", ("ObjectSize",), INTEGER),
        ),
    )


# specs/s3/operations/get-object-torrent.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectTorrentOutput(Generic[Stream]):
    """Answer of GetObjectTorrent.

    Attributes:
        body: The torrent; read it to its end or close it.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    body: Stream
    request_charged: str | None = None


# specs/s3/operations/get-object-with-tags.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectWithTagsOutput(Generic[Stream]):
    """Answer of GetObjectWithTags.

    Attributes:
        body: The content; read it to its end or close it.
        tagging: The tags as a query string.
        content_length: Size in bytes of what is answered.
        content_range: Which bytes of how many, after a Range request.
        accept_ranges: "bytes" when ranges can be asked for.
        etag: Tag of this content, with its quotes.
        last_modified: When it was written, to the second.
        version_id: Version of the object.
        delete_marker: Whether the version is a delete marker.
        expiration: When and by which lifecycle rule it will be removed.
        restore: State of the copy brought back from an archive.
        storage_class: Storage class when it is not STANDARD.
        replication_status: How far it has been copied to other places. Known: COMPLETE, PENDING, FAILED,
            REPLICA, COMPLETED.
        parts_count: Number of parts, when a part was asked for.
        tag_count: Number of tags.
        missing_meta: Number of metadata entries that could not be shown.
        website_redirect_location: Where a website sends visitors of this object.
        cache_control: How long others may keep a copy.
        content_disposition: How a browser shows the object.
        content_encoding: Codings such as gzip that the content has been given.
        content_language: Language of the content.
        content_type: Media type of the content.
        expires: When copies go stale, as an HTTP date.
        metadata: Names (without x-amz-meta-) and values of the user's own; at most 2 KiB together.
        checksum_crc32: CRC-32 in base64.
        checksum_crc32c: CRC-32C in base64.
        checksum_crc64nvme: CRC-64/NVME in base64.
        checksum_sha1: SHA-1 in base64.
        checksum_sha256: SHA-256 in base64.
        checksum_sha512: SHA-512 in base64. AWS only.
        checksum_md5: MD5 in base64. AWS only.
        checksum_xxhash64: XXH64 in base64. AWS only.
        checksum_xxhash3: XXH3 of 64 bits in base64. AWS only.
        checksum_xxhash128: XXH3 of 128 bits in base64. AWS only.
        checksum_type: FULL_OBJECT is a checksum of all bytes, COMPOSITE one of the checksums of the parts.
            Known: COMPOSITE, FULL_OBJECT.
        server_side_encryption: How the server encrypted the object. Known: AES256, aws:kms, aws:kms:dsse.
        sse_kms_key_id: Key of the key manager that was used.
        bucket_key_enabled: Whether the bucket's data key was used.
        sse_customer_algorithm: Cipher, when the object is encrypted with a key of the caller's own.
        sse_customer_key_md5: MD5 of that key in base64.
        object_lock_mode: GOVERNANCE may be lifted with a permission, COMPLIANCE by nobody. Known: GOVERNANCE,
            COMPLIANCE.
        object_lock_retain_until_date: Until when the version cannot be removed.
        object_lock_legal_hold_status: Whether a legal hold keeps the version, without an end. Known: ON, OFF.
        object_lock_event_hold: Whether the version is kept until an event is declared. AWS only. Known: ON,
            OFF.
        object_lock_event_hold_duration_days: Days that it is kept after the event. AWS only.
        object_lock_event_hold_duration_years: Years that it is kept after the event. AWS only.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    body: Stream
    tagging: str | None = None
    content_length: int | None = None
    content_range: str | None = None
    accept_ranges: str | None = None
    etag: str | None = None
    last_modified: datetime | None = None
    version_id: str | None = None
    delete_marker: bool | None = None
    expiration: str | None = None
    restore: str | None = None
    storage_class: str | None = None
    replication_status: str | None = None
    parts_count: int | None = None
    tag_count: int | None = None
    missing_meta: int | None = None
    website_redirect_location: str | None = None
    cache_control: str | None = None
    content_disposition: str | None = None
    content_encoding: str | None = None
    content_language: str | None = None
    content_type: str | None = None
    expires: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    checksum_crc32: str | None = None
    checksum_crc32c: str | None = None
    checksum_crc64nvme: str | None = None
    checksum_sha1: str | None = None
    checksum_sha256: str | None = None
    checksum_sha512: str | None = None
    checksum_md5: str | None = None
    checksum_xxhash64: str | None = None
    checksum_xxhash3: str | None = None
    checksum_xxhash128: str | None = None
    checksum_type: str | None = None
    server_side_encryption: str | None = None
    sse_kms_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None
    sse_customer_algorithm: str | None = None
    sse_customer_key_md5: str | None = None
    object_lock_mode: str | None = None
    object_lock_retain_until_date: datetime | None = None
    object_lock_legal_hold_status: str | None = None
    object_lock_event_hold: str | None = None
    object_lock_event_hold_duration_days: int | None = None
    object_lock_event_hold_duration_years: int | None = None
    request_charged: str | None = None


# specs/s3/operations/rename-object.yaml
@dataclass(slots=True, kw_only=True)
class RenameObjectOutput:
    """Answer of RenameObject."""
