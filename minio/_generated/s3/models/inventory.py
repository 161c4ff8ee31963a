# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of inventory.

Lists of what is in a bucket, made regularly.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from minio._core.choices import check_at_most_one
from minio._core.documents.xml import BOOLEAN, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given


# specs/s3/operations/delete-bucket-inventory-configuration.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketInventoryConfigurationOutput:
    """Answer of DeleteBucketInventoryConfiguration."""


# specs/s3/shapes/ssekms.yaml
@dataclass(slots=True)
class SSEKMSKey(XmlModel):
    """Encryption with a key of the key manager.

    Attributes:
        key_id: Amazon resource name of the key.
    """

    key_id: str = field(repr=False)

    XML: ClassVar[Document] = Document(
        "SSE-KMS", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("key_id", ("KeyId",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_given("key_id", self.key_id)
        check_members(self)


# specs/s3/shapes/sses3.yaml
@dataclass(slots=True)
class SSES3Encryption(XmlModel):
    """Encryption with the server's keys."""

    XML: ClassVar[Document] = Document("SSE-S3", "http://s3.amazonaws.com/doc/2006-03-01/", ())


# specs/s3/shapes/inventory-encryption.yaml
@dataclass(slots=True)
class InventoryEncryption(XmlModel):
    """How inventories are encrypted.

    Attributes:
        sses3: With the server's keys.
        sse_kms: With a key of the key manager.
    """

    sses3: SSES3Encryption | None = None
    sse_kms: SSEKMSKey | None = None

    XML: ClassVar[Document] = Document(
        "InventoryEncryption",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("sses3", ("SSE-S3",), SSES3Encryption), Element("sse_kms", ("SSE-KMS",), SSEKMSKey)),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_at_most_one(sses3=self.sses3, sse_kms=self.sse_kms)


# specs/s3/shapes/inventory-s3-bucket-destination.yaml
@dataclass(slots=True)
class InventoryS3BucketDestination(XmlModel):
    """The bucket that an inventory goes to.

    Attributes:
        bucket: Amazon resource name of the bucket.
        format: Format of the list. Known: CSV, ORC, Parquet.
        account_id: Account that must own the bucket.
        prefix: What the lists' names start with.
        encryption: How the lists are encrypted.
    """

    bucket: str
    format: str
    account_id: str | None = None
    prefix: str | None = None
    encryption: InventoryEncryption | None = None

    XML: ClassVar[Document] = Document(
        "InventoryS3BucketDestination",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("account_id", ("AccountId",), TEXT),
            Element("bucket", ("Bucket",), TEXT),
            Element("format", ("Format",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("encryption", ("Encryption",), InventoryEncryption),
        ),
    )

    def __post_init__(self) -> None:
        check_given("bucket", self.bucket)
        check_given("format", self.format)
        check_members(self)


# specs/s3/shapes/inventory-destination.yaml
@dataclass(slots=True)
class InventoryDestination(XmlModel):
    """Where an inventory goes.

    Attributes:
        s3_bucket_destination: To a bucket.
    """

    s3_bucket_destination: InventoryS3BucketDestination

    XML: ClassVar[Document] = Document(
        "InventoryDestination",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("s3_bucket_destination", ("S3BucketDestination",), InventoryS3BucketDestination),),
    )

    def __post_init__(self) -> None:
        check_given("s3_bucket_destination", self.s3_bucket_destination)
        check_members(self)


# specs/s3/shapes/inventory-filter.yaml
@dataclass(slots=True)
class InventoryFilter(XmlModel):
    """Which objects an inventory has.

    Attributes:
        prefix: Objects whose names start with it.
    """

    prefix: str

    XML: ClassVar[Document] = Document(
        "InventoryFilter", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("prefix", ("Prefix",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_given("prefix", self.prefix)
        check_members(self)


# specs/s3/shapes/inventory-schedule.yaml
@dataclass(slots=True)
class InventorySchedule(XmlModel):
    """How often an inventory is made.

    Attributes:
        frequency: Every day or every week. Known: Daily, Weekly.
    """

    frequency: str

    XML: ClassVar[Document] = Document(
        "InventorySchedule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("frequency", ("Frequency",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_given("frequency", self.frequency)
        check_members(self)


# specs/s3/shapes/inventory-configuration.yaml
@dataclass(slots=True)
class InventoryConfiguration(XmlModel):
    """A list of the objects of a bucket that is made every day or week.

    Attributes:
        destination: Where it goes.
        is_enabled: Whether it is made.
        id: Name of the list.
        included_object_versions: Whether it has all versions or the latest ones. Known: All, Current.
        schedule: How often it is made.
        filter: Which objects; all of them when left out.
        optional_fields: What it tells of each object beside its name and version. Known: Size,
            LastModifiedDate, StorageClass, ETag, IsMultipartUploaded, ReplicationStatus, EncryptionStatus,
            ObjectLockRetainUntilDate, ObjectLockMode, ObjectLockLegalHoldStatus, ObjectLockEventHoldStatus,
            ObjectLockEventHoldDuration, IntelligentTieringAccessTier, BucketKeyStatus, ChecksumAlgorithm,
            ObjectAccessControlList, ObjectOwner, LifecycleExpirationDate, IntelligentTieringReferenceDate.
    """

    destination: InventoryDestination
    is_enabled: bool
    id: str
    included_object_versions: str
    schedule: InventorySchedule
    filter: InventoryFilter | None = None
    optional_fields: list[str] | None = None

    XML: ClassVar[Document] = Document(
        "InventoryConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("destination", ("Destination",), InventoryDestination),
            Element("is_enabled", ("IsEnabled",), BOOLEAN),
            Element("filter", ("Filter",), InventoryFilter),
            Element("id", ("Id",), TEXT),
            Element("included_object_versions", ("IncludedObjectVersions",), TEXT),
            Element("optional_fields", ("OptionalFields",), TEXT, Place.LIST, item="Field"),
            Element("schedule", ("Schedule",), InventorySchedule),
        ),
    )

    def __post_init__(self) -> None:
        check_given("destination", self.destination)
        check_given("is_enabled", self.is_enabled)
        check_given("id", self.id)
        check_given("included_object_versions", self.included_object_versions)
        check_given("schedule", self.schedule)
        check_members(self)


# specs/s3/operations/get-bucket-inventory-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketInventoryConfigurationOutput:
    """Answer of GetBucketInventoryConfiguration.

    Attributes:
        inventory_configuration: The list.
    """

    inventory_configuration: InventoryConfiguration


# specs/s3/operations/list-bucket-inventory-configurations.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketInventoryConfigurationsOutput(XmlModel):
    """Answer of ListBucketInventoryConfigurations.

    Attributes:
        continuation_token: Token that was asked for.
        inventory_configuration_list: The lists.
        is_truncated: Whether more pages follow.
        next_continuation_token: Token of the next page; none on the last.
    """

    continuation_token: str | None = None
    inventory_configuration_list: list[InventoryConfiguration] = field(default_factory=list)
    is_truncated: bool | None = None
    next_continuation_token: str | None = None

    XML: ClassVar[Document] = Document(
        "ListInventoryConfigurationsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element(
                "inventory_configuration_list",
                ("InventoryConfiguration",),
                InventoryConfiguration,
                Place.FLAT_LIST,
                empty=list,
            ),
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("next_continuation_token", ("NextContinuationToken",), TEXT),
        ),
    )


# specs/s3/operations/put-bucket-inventory-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketInventoryConfigurationOutput:
    """Answer of PutBucketInventoryConfiguration."""
