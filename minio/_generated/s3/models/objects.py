# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of objects.

Writing, reading and removing single objects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from minio._core.documents.xml import (
    BOOLEAN,
    INTEGER,
    ISO8601,
    RFC822,
    TEXT,
    UNQUOTED,
    Document,
    Element,
    Place,
    XmlModel,
    check_members,
)
from minio._core.http.messages import check_given

if TYPE_CHECKING:
    from datetime import datetime

Stream = TypeVar("Stream")


# specs/s3/operations/append-object.yaml
@dataclass(slots=True, kw_only=True)
class AppendObjectOutput:
    """Answer of AppendObject.

    Attributes:
        etag: Tag of the content, with its quotes.
        version_id: Version that was written.
        expiration: When and by which lifecycle rule it will be removed.
        size: Size in bytes after an append.
        sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
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
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    etag: str | None = None
    version_id: str | None = None
    expiration: str | None = None
    size: int | None = None
    sse_kms_encryption_context: str | None = field(default=None, repr=False)
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
    request_charged: str | None = None


# specs/s3/shapes/copy-object-result.yaml
@dataclass(slots=True)
class CopyObjectResult(XmlModel):
    """What a copy has become.

    Attributes:
        etag: Tag of the content without quotes.
        last_modified: When it was written.
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

    etag: str | None = None
    last_modified: datetime | None = None
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
        "CopyObjectResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("etag", ("ETag",), UNQUOTED),
            Element("last_modified", ("LastModified",), ISO8601),
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


# specs/s3/operations/copy-object.yaml
@dataclass(slots=True, kw_only=True)
class CopyObjectOutput:
    """Answer of CopyObject.

    Attributes:
        copy_object_result: The copy.
        expiration: When and by which lifecycle rule it will be removed.
        copy_source_version_id: Version that was copied.
        version_id: Version that was written.
        sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
        server_side_encryption: How the server encrypted the object. Known: AES256, aws:kms, aws:kms:dsse.
        sse_kms_key_id: Key of the key manager that was used.
        bucket_key_enabled: Whether the bucket's data key was used.
        sse_customer_algorithm: Cipher, when the object is encrypted with a key of the caller's own.
        sse_customer_key_md5: MD5 of that key in base64.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    copy_object_result: CopyObjectResult
    expiration: str | None = None
    copy_source_version_id: str | None = None
    version_id: str | None = None
    sse_kms_encryption_context: str | None = field(default=None, repr=False)
    server_side_encryption: str | None = None
    sse_kms_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None
    sse_customer_algorithm: str | None = None
    sse_customer_key_md5: str | None = None
    request_charged: str | None = None


# specs/s3/shapes/error.yaml
@dataclass(slots=True)
class DeleteError(XmlModel):
    """Why DeleteObjects has not removed something.

    Attributes:
        code: Error code.
        message: What the server says of it.
        name: Name of the object.
        version_id: Version that was asked for.
    """

    code: str | None = None
    message: str | None = None
    name: str | None = None
    version_id: str | None = None

    XML: ClassVar[Document] = Document(
        "Error",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("code", ("Code",), TEXT),
            Element("message", ("Message",), TEXT),
            Element("name", ("Key",), TEXT),
            Element("version_id", ("VersionId",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/object-identifier.yaml
@dataclass(slots=True)
class DeleteObject(XmlModel):
    """An object or a version of it to remove.

    Attributes:
        name: Name of the object.
        version_id: Version to remove for good; left out, a delete marker goes on top.
        etag: Only if its ETag is this one. MinIO ignores it.
        last_modified_time: Only if it was written at this time. AWS directory buckets only.
        size: Only if it has this many bytes. AWS directory buckets only.
    """

    name: str
    version_id: str | None = None
    etag: str | None = None
    last_modified_time: datetime | None = None
    size: int | None = None

    XML: ClassVar[Document] = Document(
        "Object",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Key",), TEXT),
            Element("version_id", ("VersionId",), TEXT),
            Element("etag", ("ETag",), TEXT),
            Element("last_modified_time", ("LastModifiedTime",), RFC822),
            Element("size", ("Size",), INTEGER),
        ),
    )

    def __post_init__(self) -> None:
        check_given("name", self.name)
        check_members(self)

    def __hash__(self) -> int:
        return hash((self.name,))


# specs/s3/operations/delete-object.yaml
@dataclass(slots=True, kw_only=True)
class DeleteObjectOutput:
    """Answer of DeleteObject.

    Attributes:
        delete_marker: Whether a delete marker was written or removed.
        version_id: Version that was removed, or of the delete marker that was written.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    delete_marker: bool | None = None
    version_id: str | None = None
    request_charged: str | None = None


# specs/s3/shapes/deleted-object.yaml
@dataclass(slots=True)
class DeletedObject(XmlModel):
    """An object or version that DeleteObjects has removed.

    Attributes:
        name: Name of the object.
        version_id: Version that was asked for.
        delete_marker: Whether a delete marker was written or removed.
        delete_marker_version_id: Version of that delete marker.
    """

    name: str | None = None
    version_id: str | None = None
    delete_marker: bool = False
    delete_marker_version_id: str | None = None

    XML: ClassVar[Document] = Document(
        "DeletedObject",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Key",), TEXT),
            Element("version_id", ("VersionId",), TEXT),
            Element("delete_marker", ("DeleteMarker",), BOOLEAN, absent=False),
            Element("delete_marker_version_id", ("DeleteMarkerVersionId",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        if self.delete_marker is None:
            self.delete_marker = False
        check_members(self)


# specs/s3/shapes/delete-result.yaml
@dataclass(slots=True)
class DeleteResult(XmlModel):
    """What DeleteObjects has removed, and what not.

    Attributes:
        object_list: What is gone.
        error_list: What is still there.
    """

    object_list: list[DeletedObject]
    error_list: list[DeleteError]

    XML: ClassVar[Document] = Document(
        "DeleteResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("object_list", ("Deleted",), DeletedObject, Place.FLAT_LIST, empty=list),
            Element("error_list", ("Error",), DeleteError, Place.FLAT_LIST, empty=list),
        ),
    )

    def __post_init__(self) -> None:
        check_given("object_list", self.object_list)
        check_given("error_list", self.error_list)
        check_members(self)


# specs/s3/operations/delete-objects.yaml
@dataclass(slots=True, kw_only=True)
class DeleteObjectsOutput:
    """Answer of DeleteObjects.

    Attributes:
        delete_result: What was removed and what was not.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    delete_result: DeleteResult
    request_charged: str | None = None


# specs/s3/shapes/delete.yaml
@dataclass(slots=True)
class DeleteRequest(XmlModel):
    """What DeleteObjects removes.

    Attributes:
        object_list: Objects and versions, 1 to 1,000.
        quiet: Whether the answer tells of failures only.
    """

    object_list: list[DeleteObject]
    quiet: bool = False

    XML: ClassVar[Document] = Document(
        "Delete",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("quiet", ("Quiet",), BOOLEAN, absent=False),
            Element("object_list", ("Object",), DeleteObject, Place.FLAT_LIST, empty=list),
        ),
    )

    def __post_init__(self) -> None:
        if self.quiet is None:
            self.quiet = False
        check_given("object_list", self.object_list)
        check_members(self)


# specs/s3/operations/force-delete-prefix.yaml
@dataclass(slots=True, kw_only=True)
class ForceDeletePrefixOutput:
    """Answer of ForceDeletePrefix.

    Attributes:
        delete_marker: Whether a delete marker was written or removed.
        version_id: Version that was removed, or of the delete marker that was written.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    delete_marker: bool | None = None
    version_id: str | None = None
    request_charged: str | None = None


# specs/s3/operations/get-object.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectOutput(Generic[Stream]):
    """Answer of GetObject.

    Attributes:
        body: The content; read it to its end or close it.
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


# specs/s3/operations/head-object.yaml
@dataclass(slots=True, kw_only=True)
class HeadObjectOutput:
    """Answer of HeadObject.

    Attributes:
        archive_status: Archive tier that it has moved to. Known: ARCHIVE_ACCESS, DEEP_ARCHIVE_ACCESS.
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

    archive_status: str | None = None
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


# specs/s3/operations/put-object.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectOutput:
    """Answer of PutObject.

    Attributes:
        etag: Tag of the content, with its quotes.
        version_id: Version that was written.
        expiration: When and by which lifecycle rule it will be removed.
        size: Size in bytes after an append.
        sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
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
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    etag: str | None = None
    version_id: str | None = None
    expiration: str | None = None
    size: int | None = None
    sse_kms_encryption_context: str | None = field(default=None, repr=False)
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
    request_charged: str | None = None


DeleteError.__module__ = "minio.deleteobjects"
DeleteObject.__module__ = "minio.deleteobjects"
DeletedObject.__module__ = "minio.deleteobjects"
DeleteResult.__module__ = "minio.deleteobjects"
DeleteRequest.__module__ = "minio.deleteobjects"
