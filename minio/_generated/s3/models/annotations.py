# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of annotations.

Annotations of objects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from minio._core.documents.xml import (
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
from minio._core.http.messages import check_given

if TYPE_CHECKING:
    from datetime import datetime

Stream = TypeVar("Stream")


# specs/s3/shapes/annotation-entry.yaml
@dataclass(slots=True)
class AnnotationEntry(XmlModel):
    """A note that is attached to an object, as listings tell of it.

    Attributes:
        annotation_name: Name of the annotation.
        last_modified: When it was written.
        size: Size in bytes.
        etag: Tag of the note without quotes.
        checksum_algorithm: Algorithms of the stored checksums. Known: CRC32, CRC32C, SHA1, SHA256, CRC64NVME,
            SHA512, MD5, XXHASH64, XXHASH3, XXHASH128.
        replication_status: How far it has been copied to other places. Known: COMPLETE, PENDING, FAILED,
            REPLICA, COMPLETED.
    """

    annotation_name: str
    last_modified: datetime
    size: int
    etag: str | None = None
    checksum_algorithm: list[str] | None = None
    replication_status: str | None = None

    XML: ClassVar[Document] = Document(
        "AnnotationEntry",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("annotation_name", ("AnnotationName",), TEXT),
            Element("last_modified", ("LastModified",), ISO8601),
            Element("etag", ("ETag",), UNQUOTED),
            Element("checksum_algorithm", ("ChecksumAlgorithm",), TEXT, Place.FLAT_LIST),
            Element("size", ("Size",), INTEGER),
            Element("replication_status", ("ReplicationStatus",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("annotation_name", self.annotation_name)
        check_given("last_modified", self.last_modified)
        check_given("size", self.size)
        check_members(self)


# specs/s3/operations/delete-object-annotation.yaml
@dataclass(slots=True, kw_only=True)
class DeleteObjectAnnotationOutput:
    """Answer of DeleteObjectAnnotation.

    Attributes:
        object_version_id: Version of the object that the annotation belongs to.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    object_version_id: str | None = None
    request_charged: str | None = None


# specs/s3/operations/get-object-annotation.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectAnnotationOutput(Generic[Stream]):
    """Answer of GetObjectAnnotation.

    Attributes:
        annotation_payload: The note; read it to its end or close it.
        object_version_id: Version of the object that the annotation belongs to.
        last_modified: When the version was written.
        content_length: Size of the note in bytes.
        etag: Tag of the content, with its quotes.
        server_side_encryption: How the object is encrypted at rest, if it is. Known: AES256, aws:fsx,
            aws:backup, aws:kms, aws:kms:dsse.
        replication_status: State of the object's replication; REPLICA on the copy itself. Known: COMPLETE,
            PENDING, FAILED, REPLICA, COMPLETED.
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
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    annotation_payload: Stream
    object_version_id: str | None = None
    last_modified: datetime | None = None
    content_length: int | None = None
    etag: str | None = None
    server_side_encryption: str | None = None
    replication_status: str | None = None
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
    request_charged: str | None = None


# specs/s3/operations/list-object-annotations.yaml
@dataclass(slots=True, kw_only=True)
class ListObjectAnnotationsOutput(XmlModel):
    """Answer of ListObjectAnnotations.

    Attributes:
        annotations: The notes.
        bucket: Name of the bucket.
        key: Name of the object.
        annotation_prefix: Prefix that was asked for.
        max_annotation_results: Page size that was asked for.
        annotation_count: Number of notes on this page.
        continuation_token: Token that was asked for.
        next_continuation_token: Token of the next page; none on the last.
        object_version_id: Version of the object that the annotation belongs to.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    annotations: list[AnnotationEntry] = field(default_factory=list)
    bucket: str | None = None
    key: str | None = None
    annotation_prefix: str | None = None
    max_annotation_results: int | None = None
    annotation_count: int | None = None
    continuation_token: str | None = None
    next_continuation_token: str | None = None
    object_version_id: str | None = None
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListObjectAnnotationsOutput",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element(
                "annotations",
                ("Annotations",),
                AnnotationEntry,
                Place.LIST,
                item="AnnotationEntry",
                empty=list,
            ),
            Element("bucket", ("Bucket",), TEXT),
            Element("key", ("Key",), TEXT),
            Element("annotation_prefix", ("AnnotationPrefix",), TEXT),
            Element("max_annotation_results", ("MaxAnnotationResults",), INTEGER),
            Element("annotation_count", ("AnnotationCount",), INTEGER),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("next_continuation_token", ("NextContinuationToken",), TEXT),
        ),
    )


# specs/s3/operations/put-object-annotation.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectAnnotationOutput(XmlModel):
    """Answer of PutObjectAnnotation.

    Attributes:
        key: Name of the object.
        annotation_name: Name of the annotation.
        object_version_id: Version of the object that the annotation belongs to.
        etag: Tag of the content, with its quotes.
        server_side_encryption: How the object is encrypted at rest, if it is. Known: AES256, aws:fsx,
            aws:backup, aws:kms, aws:kms:dsse.
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
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    key: str | None = None
    annotation_name: str | None = None
    object_version_id: str | None = None
    etag: str | None = None
    server_side_encryption: str | None = None
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
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "PutObjectAnnotationOutput",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("key", ("Key",), TEXT), Element("annotation_name", ("AnnotationName",), TEXT)),
    )
