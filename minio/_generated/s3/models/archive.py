# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of archive.

Objects in archives, and members of zip objects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from minio._core.documents.xml import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Document,
    Element,
    Place,
    XmlModel,
    check_members,
)
from minio._core.http.messages import check_given, check_integer_range
from minio._generated.s3.models.acl import Grant
from minio._generated.s3.models.listing import CommonPrefix, Object
from minio._generated.s3.models.select import InputSerialization, OutputSerialization
from minio._generated.s3.models.tagging import Tagging

if TYPE_CHECKING:
    from datetime import datetime

Stream = TypeVar("Stream")


# specs/s3/shapes/encryption.yaml
@dataclass(slots=True)
class Encryption(XmlModel):
    """How results of a query are encrypted.

    Attributes:
        encryption_type: AES256 takes the server's own keys, aws:kms one of the key manager's. Known: AES256,
            aws:fsx, aws:backup, aws:kms, aws:kms:dsse.
        kms_key_id: Key of the key manager.
        kms_context: Names and values bound to the key's use.
    """

    encryption_type: str
    kms_key_id: str | None = field(default=None, repr=False)
    kms_context: str | None = None

    XML: ClassVar[Document] = Document(
        "Encryption",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("encryption_type", ("EncryptionType",), TEXT),
            Element("kms_key_id", ("KMSKeyId",), TEXT),
            Element("kms_context", ("KMSContext",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("encryption_type", self.encryption_type)
        check_members(self)


# specs/s3/operations/get-object-from-archive.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectFromArchiveOutput(Generic[Stream]):
    """Answer of GetObjectFromArchive.

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


# specs/s3/shapes/glacier-job-parameters.yaml
@dataclass(slots=True)
class GlacierJobParameters(XmlModel):
    """How fast a copy is brought back.

    Attributes:
        tier: Expedited takes minutes, Standard some hours, Bulk up to two days. Known: Standard, Bulk,
            Expedited.
    """

    tier: str

    XML: ClassVar[Document] = Document(
        "GlacierJobParameters", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("tier", ("Tier",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_given("tier", self.tier)
        check_members(self)


# specs/s3/operations/head-object-from-archive.yaml
@dataclass(slots=True, kw_only=True)
class HeadObjectFromArchiveOutput:
    """Answer of HeadObjectFromArchive.

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


# specs/s3/operations/list-objects-v2-in-archive.yaml
@dataclass(slots=True, kw_only=True)
class ListObjectsV2InArchiveOutput(XmlModel):
    """Answer of ListObjectsV2InArchive.

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


# specs/s3/shapes/metadata-entry.yaml
@dataclass(slots=True)
class MetadataEntry(XmlModel):
    """A name and a value of metadata.

    Attributes:
        name: The name.
        value: The value.
    """

    name: str | None = None
    value: str | None = None

    XML: ClassVar[Document] = Document(
        "MetadataEntry",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("name", ("Name",), TEXT), Element("value", ("Value",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/s3-location.yaml
@dataclass(slots=True)
class S3Location(XmlModel):
    """The bucket that results of a query go to, and how they are stored.

    Attributes:
        bucket_name: Name of the bucket.
        prefix: What their names start with.
        encryption: How they are encrypted.
        canned_acl: Canned access rights. Known: private, public-read, public-read-write, authenticated-read,
            aws-exec-read, bucket-owner-read, bucket-owner-full-control.
        access_control_list: Access rights.
        tagging: Tags.
        user_metadata: Metadata.
        storage_class: Storage class.
    """

    bucket_name: str
    prefix: str
    encryption: Encryption | None = None
    canned_acl: str | None = None
    access_control_list: list[Grant] | None = None
    tagging: Tagging | None = None
    user_metadata: list[MetadataEntry] | None = None
    storage_class: str | None = None

    XML: ClassVar[Document] = Document(
        "S3Location",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("bucket_name", ("BucketName",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("encryption", ("Encryption",), Encryption),
            Element("canned_acl", ("CannedACL",), TEXT),
            Element("access_control_list", ("AccessControlList",), Grant, Place.LIST, item="Grant"),
            Element("tagging", ("Tagging",), Tagging),
            Element("user_metadata", ("UserMetadata",), MetadataEntry, Place.LIST, item="MetadataEntry"),
            Element("storage_class", ("StorageClass",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("bucket_name", self.bucket_name)
        check_given("prefix", self.prefix)
        check_members(self)


# specs/s3/shapes/output-location.yaml
@dataclass(slots=True)
class OutputLocation(XmlModel):
    """Where results of a query go.

    Attributes:
        s3: To a bucket.
    """

    s3: S3Location | None = None

    XML: ClassVar[Document] = Document(
        "OutputLocation", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("s3", ("S3",), S3Location),)
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/put-object-extract.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectExtractOutput:
    """Answer of PutObjectExtract.

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


# specs/s3/operations/put-object-index-archive.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectIndexArchiveOutput:
    """Answer of PutObjectIndexArchive.

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


# specs/s3/operations/restore-object.yaml
@dataclass(slots=True, kw_only=True)
class RestoreObjectOutput:
    """Answer of RestoreObject.

    Attributes:
        restore_output_path: Where results of a query go.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    restore_output_path: str | None = None
    request_charged: str | None = None


# specs/s3/shapes/select-parameters.yaml
@dataclass(slots=True)
class SelectParameters(XmlModel):
    """A query of an archived object.

    Attributes:
        input_serialization: How the content is written.
        expression_type: Language of the query. Known: SQL.
        expression: The query.
        output_serialization: How records are to be written.
    """

    input_serialization: InputSerialization
    expression_type: str
    expression: str
    output_serialization: OutputSerialization

    XML: ClassVar[Document] = Document(
        "SelectParameters",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("input_serialization", ("InputSerialization",), InputSerialization),
            Element("expression_type", ("ExpressionType",), TEXT),
            Element("expression", ("Expression",), TEXT),
            Element("output_serialization", ("OutputSerialization",), OutputSerialization),
        ),
    )

    def __post_init__(self) -> None:
        check_given("input_serialization", self.input_serialization)
        check_given("expression_type", self.expression_type)
        check_given("expression", self.expression)
        check_given("output_serialization", self.output_serialization)
        check_members(self)


# specs/s3/shapes/restore-request.yaml
@dataclass(slots=True)
class RestoreRequest(XmlModel):
    """For how long a copy is brought back from an archive, and how fast.

    Attributes:
        days: Days for which the copy stays. At least 1.
        glacier_job_parameters: How fast. AWS only.
        type: SELECT for a query in place of a copy. Known: SELECT.
        tier: How fast a query is made. Known: Standard, Bulk, Expedited.
        description: Description of a query.
        select_parameters: The query.
        output_location: Where results of the query go.
    """

    days: int | None = None
    glacier_job_parameters: GlacierJobParameters | None = None
    type: str | None = None
    tier: str | None = None
    description: str | None = None
    select_parameters: SelectParameters | None = None
    output_location: OutputLocation | None = None

    XML: ClassVar[Document] = Document(
        "RestoreRequest",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("days", ("Days",), INTEGER),
            Element("glacier_job_parameters", ("GlacierJobParameters",), GlacierJobParameters),
            Element("type", ("Type",), TEXT),
            Element("tier", ("Tier",), TEXT),
            Element("description", ("Description",), TEXT),
            Element("select_parameters", ("SelectParameters",), SelectParameters),
            Element("output_location", ("OutputLocation",), OutputLocation),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.days is not None:
            check_integer_range("days", self.days, 1, None)
