# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of multipart.

Uploads in parts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from minio._core.documents.xml import (
    BOOLEAN,
    INTEGER,
    ISO8601,
    TEXT,
    UNQUOTED,
    Document,
    Element,
    Place,
    XmlModel,
    check_members,
)
from minio._core.http.messages import check_given, check_integer_range
from minio._generated.s3.models.buckets import Owner
from minio._generated.s3.models.listing import CommonPrefix

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/operations/abort-multipart-upload.yaml
@dataclass(slots=True, kw_only=True)
class AbortMultipartUploadOutput:
    """Answer of AbortMultipartUpload.

    Attributes:
        version_id: Version that the object would have had. AWS only.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    version_id: str | None = None
    request_charged: str | None = None


# specs/s3/operations/complete-multipart-upload.yaml
@dataclass(slots=True, kw_only=True)
class CompleteMultipartUploadOutput(XmlModel):
    """Answer of CompleteMultipartUpload.

    Attributes:
        location: URL of the object.
        bucket: Name of the bucket.
        key: Name of the object.
        etag: Tag of the object without quotes. It is not an MD5 of the content.
        checksum_crc32: Base64 CRC32, when one was stored.
        checksum_crc32c: Base64 CRC32C, when one was stored.
        checksum_crc64nvme: Base64 CRC64NVME, when one was stored.
        checksum_sha1: Base64 SHA-1, when one was stored.
        checksum_sha256: Base64 SHA-256, when one was stored.
        checksum_sha512: Base64 SHA-512, when one was stored. AWS only.
        checksum_md5: Base64 MD5, when one was stored. AWS only.
        checksum_xxhash64: Base64 XXH64, when one was stored. AWS only.
        checksum_xxhash3: Base64 XXH3 (64 bit), when one was stored. AWS only.
        checksum_xxhash128: Base64 XXH3 (128 bit), when one was stored. AWS only.
        checksum_type: Whether the checksum covers all bytes or the checksums of the parts. Known: COMPOSITE,
            FULL_OBJECT.
        expiration: When and by which lifecycle rule it will be removed.
        version_id: Version that was written.
        server_side_encryption: How the server encrypted the object. Known: AES256, aws:kms, aws:kms:dsse.
        sse_kms_key_id: Key of the key manager that was used.
        bucket_key_enabled: Whether the bucket's data key was used.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    location: str | None = None
    bucket: str | None = None
    key: str | None = None
    etag: str | None = None
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
    expiration: str | None = None
    version_id: str | None = None
    server_side_encryption: str | None = None
    sse_kms_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "CompleteMultipartUploadResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("location", ("Location",), TEXT),
            Element("bucket", ("Bucket",), TEXT),
            Element("key", ("Key",), TEXT),
            Element("etag", ("ETag",), UNQUOTED),
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
            Element("checksum_type", ("ChecksumType",), TEXT),
        ),
    )


# specs/s3/shapes/completed-part.yaml
@dataclass(slots=True)
class CompletedPart(XmlModel):
    """A part that was uploaded, as CompleteMultipartUpload names it.

    Attributes:
        part_number: Number of the part, 1 to 10000. 1 to 10000.
        etag: Tag that UploadPart answered with.
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

    part_number: int
    etag: str | None = None
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
        "CompletedPart",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("part_number", ("PartNumber",), INTEGER),
            Element("etag", ("ETag",), TEXT),
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
        check_given("part_number", self.part_number)
        check_members(self)
        check_integer_range("part_number", self.part_number, 1, 10000)


# specs/s3/shapes/completed-multipart-upload.yaml
@dataclass(slots=True)
class CompletedMultipartUpload(XmlModel):
    """The parts that an object is made of.

    Attributes:
        parts: The parts, in the order of their numbers.
    """

    parts: list[CompletedPart] | None = None

    XML: ClassVar[Document] = Document(
        "CompleteMultipartUpload",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("parts", ("Part",), CompletedPart, Place.FLAT_LIST),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/copy-part-result.yaml
@dataclass(slots=True)
class CopyPartResult(XmlModel):
    """What a copied part has become.

    Attributes:
        etag: Tag of the part without quotes.
        last_modified: When it was written.
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
        "CopyPartResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("etag", ("ETag",), UNQUOTED),
            Element("last_modified", ("LastModified",), ISO8601),
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


# specs/s3/operations/create-multipart-upload.yaml
@dataclass(slots=True, kw_only=True)
class CreateMultipartUploadOutput(XmlModel):
    """Answer of CreateMultipartUpload.

    Attributes:
        bucket: Name of the bucket.
        key: Name of the object.
        upload_id: Id of the upload, which every call about it takes.
        abort_date: When a lifecycle rule will abort it.
        abort_rule_id: That rule's id.
        sse_kms_encryption_context: Names and values bound to the key's use, as base64 of a JSON object.
        checksum_algorithm: Checksum that each part has to come with. Known: CRC32, CRC32C, CRC64NVME, SHA1,
            SHA256.
        version_id: Version that the object will have. AWS only.
        checksum_type: FULL_OBJECT is a checksum of all bytes, COMPOSITE one of the checksums of the parts.
            Known: COMPOSITE, FULL_OBJECT.
        server_side_encryption: How the server encrypted the object. Known: AES256, aws:kms, aws:kms:dsse.
        sse_kms_key_id: Key of the key manager that was used.
        bucket_key_enabled: Whether the bucket's data key was used.
        sse_customer_algorithm: Cipher, when the object is encrypted with a key of the caller's own.
        sse_customer_key_md5: MD5 of that key in base64.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    bucket: str | None = None
    key: str | None = None
    upload_id: str | None = None
    abort_date: datetime | None = None
    abort_rule_id: str | None = None
    sse_kms_encryption_context: str | None = field(default=None, repr=False)
    checksum_algorithm: str | None = None
    version_id: str | None = None
    checksum_type: str | None = None
    server_side_encryption: str | None = None
    sse_kms_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None
    sse_customer_algorithm: str | None = None
    sse_customer_key_md5: str | None = None
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "InitiateMultipartUploadResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("bucket", ("Bucket",), TEXT),
            Element("key", ("Key",), TEXT),
            Element("upload_id", ("UploadId",), TEXT),
        ),
    )


# specs/s3/shapes/initiator.yaml
@dataclass(slots=True)
class Initiator(XmlModel):
    """Who began an upload.

    Attributes:
        id: Id of the account or user.
        display_name: Name of the account or user.
    """

    id: str | None = None
    display_name: str | None = None

    XML: ClassVar[Document] = Document(
        "Initiator",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("id", ("ID",), TEXT), Element("display_name", ("DisplayName",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/multipart-upload.yaml
@dataclass(slots=True)
class MultipartUpload(XmlModel):
    """An upload in parts that is not completed, as listings tell of it.

    Attributes:
        key: Name of the object.
        upload_id: Id of the upload.
        initiated: When it was begun.
        storage_class: Storage class that the object will have.
        owner: Account that will own the object.
        initiator: Who began the upload.
        checksum_algorithm: Checksum that each part has to come with. Known: CRC32, CRC32C, CRC64NVME, SHA1,
            SHA256.
        checksum_type: What the object's checksum will be made of. Known: COMPOSITE, FULL_OBJECT.
        version_id: Version that the object will have. AWS only.
    """

    key: str | None = None
    upload_id: str | None = None
    initiated: datetime | None = None
    storage_class: str | None = None
    owner: Owner | None = None
    initiator: Initiator | None = None
    checksum_algorithm: str | None = None
    checksum_type: str | None = None
    version_id: str | None = None

    XML: ClassVar[Document] = Document(
        "MultipartUpload",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("key", ("Key",), TEXT),
            Element("upload_id", ("UploadId",), TEXT),
            Element("initiated", ("Initiated",), ISO8601),
            Element("storage_class", ("StorageClass",), TEXT),
            Element("owner", ("Owner",), Owner),
            Element("initiator", ("Initiator",), Initiator),
            Element("checksum_algorithm", ("ChecksumAlgorithm",), TEXT),
            Element("checksum_type", ("ChecksumType",), TEXT),
            Element("version_id", ("VersionId",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/list-multipart-uploads.yaml
@dataclass(slots=True, kw_only=True)
class ListMultipartUploadsOutput(XmlModel):
    """Answer of ListMultipartUploads.

    Attributes:
        bucket: Name of the bucket.
        prefix: Prefix that was asked for.
        delimiter: Delimiter that was asked for.
        key_marker: Name that was asked for to start after.
        upload_id_marker: Upload that was asked for to start after.
        next_key_marker: Name after which the next page goes on.
        next_upload_id_marker: Upload after which the next page goes on.
        encoding_type: Encoding of names on the wire.
        max_uploads: Page size that was asked for.
        is_truncated: Whether more pages follow.
        uploads: The uploads.
        common_prefixes: What stands before the delimiter, told once.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    bucket: str | None = None
    prefix: str | None = None
    delimiter: str | None = None
    key_marker: str | None = None
    upload_id_marker: str | None = None
    next_key_marker: str | None = None
    next_upload_id_marker: str | None = None
    encoding_type: str | None = None
    max_uploads: int | None = None
    is_truncated: bool | None = None
    uploads: list[MultipartUpload] = field(default_factory=list)
    common_prefixes: list[CommonPrefix] = field(default_factory=list)
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListMultipartUploadsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("bucket", ("Bucket",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("delimiter", ("Delimiter",), TEXT),
            Element("key_marker", ("KeyMarker",), TEXT),
            Element("upload_id_marker", ("UploadIdMarker",), TEXT),
            Element("next_key_marker", ("NextKeyMarker",), TEXT),
            Element("next_upload_id_marker", ("NextUploadIdMarker",), TEXT),
            Element("encoding_type", ("EncodingType",), TEXT),
            Element("max_uploads", ("MaxUploads",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("uploads", ("Upload",), MultipartUpload, Place.FLAT_LIST, empty=list),
            Element("common_prefixes", ("CommonPrefixes",), CommonPrefix, Place.FLAT_LIST, empty=list),
        ),
    )


# specs/s3/shapes/part.yaml
@dataclass(slots=True)
class Part(XmlModel):
    """A part of an upload, as listings tell of it.

    Attributes:
        part_number: Number of the part, 1 to 10000.
        etag: Tag of the part without quotes.
        last_modified: When it was uploaded.
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

    part_number: int
    etag: str
    last_modified: datetime | None = None
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
        "Part",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("part_number", ("PartNumber",), INTEGER),
            Element("etag", ("ETag",), UNQUOTED),
            Element("last_modified", ("LastModified",), ISO8601),
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
        check_given("part_number", self.part_number)
        check_given("etag", self.etag)
        check_members(self)

    def __hash__(self) -> int:
        return hash((self.part_number, self.etag))


# specs/s3/operations/list-parts.yaml
@dataclass(slots=True, kw_only=True)
class ListPartsOutput(XmlModel):
    """Answer of ListParts.

    Attributes:
        bucket: Name of the bucket.
        key: Name of the object.
        upload_id: Id of the upload.
        part_number_marker: Number that was asked for to start after.
        next_part_number_marker: Number after which the next page goes on.
        max_parts: Page size that was asked for.
        is_truncated: Whether more pages follow.
        parts: The parts.
        initiator: Who began the upload.
        owner: Account that will own the object.
        storage_class: Storage class that the object will have.
        checksum_algorithm: Checksum that each part has to come with. Known: CRC32, CRC32C, CRC64NVME, SHA1,
            SHA256.
        checksum_type: What the object's checksum will be made of. Known: COMPOSITE, FULL_OBJECT.
        abort_date: When a lifecycle rule will abort it.
        abort_rule_id: That rule's id.
        version_id: Version that was read or written.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    bucket: str | None = None
    key: str | None = None
    upload_id: str | None = None
    part_number_marker: int | None = None
    next_part_number_marker: int | None = None
    max_parts: int | None = None
    is_truncated: bool | None = None
    parts: list[Part] = field(default_factory=list)
    initiator: Initiator | None = None
    owner: Owner | None = None
    storage_class: str | None = None
    checksum_algorithm: str | None = None
    checksum_type: str | None = None
    abort_date: datetime | None = None
    abort_rule_id: str | None = None
    version_id: str | None = None
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListPartsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("bucket", ("Bucket",), TEXT),
            Element("key", ("Key",), TEXT),
            Element("upload_id", ("UploadId",), TEXT),
            Element("part_number_marker", ("PartNumberMarker",), INTEGER),
            Element("next_part_number_marker", ("NextPartNumberMarker",), INTEGER),
            Element("max_parts", ("MaxParts",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("parts", ("Part",), Part, Place.FLAT_LIST, empty=list),
            Element("initiator", ("Initiator",), Initiator),
            Element("owner", ("Owner",), Owner),
            Element("storage_class", ("StorageClass",), TEXT),
            Element("checksum_algorithm", ("ChecksumAlgorithm",), TEXT),
            Element("checksum_type", ("ChecksumType",), TEXT),
        ),
    )


# specs/s3/operations/upload-part-copy.yaml
@dataclass(slots=True, kw_only=True)
class UploadPartCopyOutput:
    """Answer of UploadPartCopy.

    Attributes:
        copy_part_result: The part.
        copy_source_version_id: Version that was copied.
        version_id: Version that was read or written.
        server_side_encryption: How the server encrypted the object. Known: AES256, aws:kms, aws:kms:dsse.
        sse_kms_key_id: Key of the key manager that was used.
        bucket_key_enabled: Whether the bucket's data key was used.
        sse_customer_algorithm: Cipher, when the object is encrypted with a key of the caller's own.
        sse_customer_key_md5: MD5 of that key in base64.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    copy_part_result: CopyPartResult
    copy_source_version_id: str | None = None
    version_id: str | None = None
    server_side_encryption: str | None = None
    sse_kms_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None
    sse_customer_algorithm: str | None = None
    sse_customer_key_md5: str | None = None
    request_charged: str | None = None


# specs/s3/operations/upload-part.yaml
@dataclass(slots=True, kw_only=True)
class UploadPartOutput:
    """Answer of UploadPart.

    Attributes:
        etag: Tag of the part, with its quotes; CompleteMultipartUpload wants it.
        version_id: Version that was read or written.
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
        server_side_encryption: How the server encrypted the object. Known: AES256, aws:kms, aws:kms:dsse.
        sse_kms_key_id: Key of the key manager that was used.
        bucket_key_enabled: Whether the bucket's data key was used.
        sse_customer_algorithm: Cipher, when the object is encrypted with a key of the caller's own.
        sse_customer_key_md5: MD5 of that key in base64.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    etag: str | None = None
    version_id: str | None = None
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
    server_side_encryption: str | None = None
    sse_kms_key_id: str | None = field(default=None, repr=False)
    bucket_key_enabled: bool | None = None
    sse_customer_algorithm: str | None = None
    sse_customer_key_md5: str | None = None
    request_charged: str | None = None


Part.__module__ = "minio.datatypes"
