# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of listing.

What is in a bucket.
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
from minio._core.http.messages import check_given
from minio._core.objects.entries import ObjectMethods
from minio._core.objects.tags import Tags, parse_tags

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/shapes/common-prefix.yaml
@dataclass(slots=True)
class CommonPrefix(XmlModel):
    """What stands before the delimiter in the names of several objects, told once.

    Attributes:
        prefix: The shared start of the names.
    """

    prefix: str | None = None

    XML: ClassVar[Document] = Document(
        "CommonPrefix", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("prefix", ("Prefix",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/object.yaml
@dataclass(slots=True)
class Object(ObjectMethods):
    """An object, a version of one, a delete marker or a common prefix, as listings tell of it.

    One class for all of them, so that a listing of millions makes one small object for each entry and no
    copies.

    Attributes:
        bucket_name: Name of the bucket.
        object_name: Name of the object.
        last_modified: When it was written.
        etag: Tag of the content without quotes.
        size: Size in bytes.
        metadata: Metadata as MinIO tells it in listings or as headers tell it.
        version_id: Version.
        is_latest: "true" when it is the latest version, else "false".
        storage_class: Storage class, such as STANDARD.
        owner_id: Account that owns it.
        owner_name: Name of that account.
        content_type: Media type of the content; listings do not tell it.
        is_delete_marker: Whether it is a delete marker.
        tags: Tags as MinIO tells them in listings.
        checksum_algorithms: Algorithms of the stored checksums.
        checksum_type: What the checksum of an object in parts is made of. Known: COMPOSITE, FULL_OBJECT.
        restore_in_progress: Whether it is being brought back from an archive.
        restore_expiry_date: Until when the copy from the archive stays.
    """

    bucket_name: str
    object_name: str
    last_modified: datetime | None = None
    etag: str | None = None
    size: int | None = None
    metadata: dict[str, str] | None = None
    version_id: str | None = None
    is_latest: str | None = None
    storage_class: str | None = None
    owner_id: str | None = None
    owner_name: str | None = None
    content_type: str | None = None
    is_delete_marker: bool = False
    tags: Tags | None = None
    checksum_algorithms: list[str] | None = None
    checksum_type: str | None = None
    restore_in_progress: bool | None = None
    restore_expiry_date: datetime | None = None

    XML: ClassVar[Document] = Document(
        "Object",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("bucket_name", ("BucketName",), TEXT, Place.NOWHERE),
            Element("object_name", ("Key",), TEXT),
            Element("last_modified", ("LastModified",), ISO8601),
            Element("etag", ("ETag",), UNQUOTED),
            Element("size", ("Size",), INTEGER),
            Element("metadata", ("UserMetadata",), TEXT, Place.NAMED_MAP),
            Element("version_id", ("VersionId",), TEXT),
            Element("is_latest", ("IsLatest",), TEXT),
            Element("storage_class", ("StorageClass",), TEXT),
            Element("owner_id", ("Owner", "ID"), TEXT),
            Element("owner_name", ("Owner", "DisplayName"), TEXT),
            Element("content_type", ("ContentType",), TEXT, Place.NOWHERE),
            Element("is_delete_marker", ("IsDeleteMarker",), BOOLEAN, Place.NOWHERE, absent=False),
            Element("tags", ("UserTags",), TEXT, make=parse_tags),
            Element("checksum_algorithms", ("ChecksumAlgorithm",), TEXT, Place.FLAT_LIST),
            Element("checksum_type", ("ChecksumType",), TEXT),
            Element("restore_in_progress", ("RestoreStatus", "IsRestoreInProgress"), BOOLEAN),
            Element("restore_expiry_date", ("RestoreStatus", "RestoreExpiryDate"), ISO8601),
        ),
    )

    def __post_init__(self) -> None:
        if self.is_delete_marker is None:
            self.is_delete_marker = False
        check_given("bucket_name", self.bucket_name)
        check_given("object_name", self.object_name)
        check_members(self)

    def __hash__(self) -> int:
        return hash((self.bucket_name, self.object_name))


# specs/s3/operations/list-object-versions.yaml
@dataclass(slots=True, kw_only=True)
class ListObjectVersionsOutput(XmlModel):
    """Answer of ListObjectVersions.

    Attributes:
        name: Name of the bucket.
        prefix: Prefix that was asked for.
        delimiter: Delimiter that was asked for.
        key_marker: Name that was asked for to go on at.
        version_id_marker: Version that was asked for to go on after.
        next_key_marker: Name at which the next page goes on.
        next_version_id_marker: Version after which the next page goes on.
        encoding_type: Encoding of names on the wire.
        max_keys: Page size that was asked for.
        is_truncated: Whether more pages follow.
        versions: The versions.
        delete_markers: The delete markers.
        common_prefixes: What stands before the delimiter, told once.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    name: str | None = None
    prefix: str | None = None
    delimiter: str | None = None
    key_marker: str | None = None
    version_id_marker: str | None = None
    next_key_marker: str | None = None
    next_version_id_marker: str | None = None
    encoding_type: str | None = None
    max_keys: int | None = None
    is_truncated: bool | None = None
    versions: list[Object] = field(default_factory=list)
    delete_markers: list[Object] = field(default_factory=list)
    common_prefixes: list[CommonPrefix] = field(default_factory=list)
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListVersionsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Name",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("delimiter", ("Delimiter",), TEXT),
            Element("key_marker", ("KeyMarker",), TEXT),
            Element("version_id_marker", ("VersionIdMarker",), TEXT),
            Element("next_key_marker", ("NextKeyMarker",), TEXT),
            Element("next_version_id_marker", ("NextVersionIdMarker",), TEXT),
            Element("encoding_type", ("EncodingType",), TEXT),
            Element("max_keys", ("MaxKeys",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("versions", ("Version",), Object, Place.FLAT_LIST, empty=list),
            Element("delete_markers", ("DeleteMarker",), Object, Place.FLAT_LIST, empty=list),
            Element("common_prefixes", ("CommonPrefixes",), CommonPrefix, Place.FLAT_LIST, empty=list),
        ),
    )


# specs/s3/operations/list-object-versions-with-metadata.yaml
@dataclass(slots=True, kw_only=True)
class ListObjectVersionsWithMetadataOutput(XmlModel):
    """Answer of ListObjectVersionsWithMetadata.

    Attributes:
        name: Name of the bucket.
        prefix: Prefix that was asked for.
        delimiter: Delimiter that was asked for.
        key_marker: Name that was asked for to go on at.
        version_id_marker: Version that was asked for to go on after.
        next_key_marker: Name at which the next page goes on.
        next_version_id_marker: Version after which the next page goes on.
        encoding_type: Encoding of names on the wire.
        max_keys: Page size that was asked for.
        is_truncated: Whether more pages follow.
        versions: The versions.
        delete_markers: The delete markers.
        common_prefixes: What stands before the delimiter, told once.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    name: str | None = None
    prefix: str | None = None
    delimiter: str | None = None
    key_marker: str | None = None
    version_id_marker: str | None = None
    next_key_marker: str | None = None
    next_version_id_marker: str | None = None
    encoding_type: str | None = None
    max_keys: int | None = None
    is_truncated: bool | None = None
    versions: list[Object] = field(default_factory=list)
    delete_markers: list[Object] = field(default_factory=list)
    common_prefixes: list[CommonPrefix] = field(default_factory=list)
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListVersionsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Name",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("delimiter", ("Delimiter",), TEXT),
            Element("key_marker", ("KeyMarker",), TEXT),
            Element("version_id_marker", ("VersionIdMarker",), TEXT),
            Element("next_key_marker", ("NextKeyMarker",), TEXT),
            Element("next_version_id_marker", ("NextVersionIdMarker",), TEXT),
            Element("encoding_type", ("EncodingType",), TEXT),
            Element("max_keys", ("MaxKeys",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("versions", ("Version",), Object, Place.FLAT_LIST, empty=list),
            Element("delete_markers", ("DeleteMarker",), Object, Place.FLAT_LIST, empty=list),
            Element("common_prefixes", ("CommonPrefixes",), CommonPrefix, Place.FLAT_LIST, empty=list),
        ),
    )


# specs/s3/operations/list-objects.yaml
@dataclass(slots=True, kw_only=True)
class ListObjectsOutput(XmlModel):
    """Answer of ListObjects.

    Attributes:
        name: Name of the bucket.
        prefix: Prefix that was asked for.
        delimiter: Delimiter that was asked for.
        marker: Name that was asked for to start after.
        next_marker: Marker of the next page. AWS tells it only when a delimiter was given; else the last name
            serves.
        encoding_type: Encoding of names on the wire.
        max_keys: Page size that was asked for.
        is_truncated: Whether more pages follow.
        contents: The objects.
        common_prefixes: What stands before the delimiter, told once.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    name: str | None = None
    prefix: str | None = None
    delimiter: str | None = None
    marker: str | None = None
    next_marker: str | None = None
    encoding_type: str | None = None
    max_keys: int | None = None
    is_truncated: bool | None = None
    contents: list[Object] = field(default_factory=list)
    common_prefixes: list[CommonPrefix] = field(default_factory=list)
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListBucketResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Name",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("delimiter", ("Delimiter",), TEXT),
            Element("marker", ("Marker",), TEXT),
            Element("next_marker", ("NextMarker",), TEXT),
            Element("encoding_type", ("EncodingType",), TEXT),
            Element("max_keys", ("MaxKeys",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("contents", ("Contents",), Object, Place.FLAT_LIST, empty=list),
            Element("common_prefixes", ("CommonPrefixes",), CommonPrefix, Place.FLAT_LIST, empty=list),
        ),
    )


# specs/s3/operations/list-objects-v2.yaml
@dataclass(slots=True, kw_only=True)
class ListObjectsV2Output(XmlModel):
    """Answer of ListObjectsV2.

    Attributes:
        name: Name of the bucket.
        prefix: Prefix that was asked for.
        delimiter: Delimiter that was asked for.
        start_after: Name that was asked for to start after.
        continuation_token: Token that was asked for.
        next_continuation_token: Token of the next page; none on the last.
        encoding_type: Encoding of names on the wire.
        max_keys: Page size that was asked for.
        key_count: Number of entries in this page.
        is_truncated: Whether more pages follow.
        contents: The objects.
        common_prefixes: What stands before the delimiter, told once.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    name: str | None = None
    prefix: str | None = None
    delimiter: str | None = None
    start_after: str | None = None
    continuation_token: str | None = None
    next_continuation_token: str | None = None
    encoding_type: str | None = None
    max_keys: int | None = None
    key_count: int | None = None
    is_truncated: bool | None = None
    contents: list[Object] = field(default_factory=list)
    common_prefixes: list[CommonPrefix] = field(default_factory=list)
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListBucketResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Name",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("delimiter", ("Delimiter",), TEXT),
            Element("start_after", ("StartAfter",), TEXT),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("next_continuation_token", ("NextContinuationToken",), TEXT),
            Element("encoding_type", ("EncodingType",), TEXT),
            Element("max_keys", ("MaxKeys",), INTEGER),
            Element("key_count", ("KeyCount",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("contents", ("Contents",), Object, Place.FLAT_LIST, empty=list),
            Element("common_prefixes", ("CommonPrefixes",), CommonPrefix, Place.FLAT_LIST, empty=list),
        ),
    )


# specs/s3/operations/list-objects-v2-with-metadata.yaml
@dataclass(slots=True, kw_only=True)
class ListObjectsV2WithMetadataOutput(XmlModel):
    """Answer of ListObjectsV2WithMetadata.

    Attributes:
        name: Name of the bucket.
        prefix: Prefix that was asked for.
        delimiter: Delimiter that was asked for.
        start_after: Name that was asked for to start after.
        continuation_token: Token that was asked for.
        next_continuation_token: Token of the next page; none on the last.
        encoding_type: Encoding of names on the wire.
        max_keys: Page size that was asked for.
        key_count: Number of entries in this page.
        is_truncated: Whether more pages follow.
        contents: The objects.
        common_prefixes: What stands before the delimiter, told once.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    name: str | None = None
    prefix: str | None = None
    delimiter: str | None = None
    start_after: str | None = None
    continuation_token: str | None = None
    next_continuation_token: str | None = None
    encoding_type: str | None = None
    max_keys: int | None = None
    key_count: int | None = None
    is_truncated: bool | None = None
    contents: list[Object] = field(default_factory=list)
    common_prefixes: list[CommonPrefix] = field(default_factory=list)
    request_charged: str | None = None

    XML: ClassVar[Document] = Document(
        "ListBucketResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Name",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("delimiter", ("Delimiter",), TEXT),
            Element("start_after", ("StartAfter",), TEXT),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("next_continuation_token", ("NextContinuationToken",), TEXT),
            Element("encoding_type", ("EncodingType",), TEXT),
            Element("max_keys", ("MaxKeys",), INTEGER),
            Element("key_count", ("KeyCount",), INTEGER),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("contents", ("Contents",), Object, Place.FLAT_LIST, empty=list),
            Element("common_prefixes", ("CommonPrefixes",), CommonPrefix, Place.FLAT_LIST, empty=list),
        ),
    )


Object.__module__ = "minio.datatypes"
