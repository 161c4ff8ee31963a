# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of metadata.

Tables of the metadata of a bucket's objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import INTEGER, TEXT, Document, Element, XmlModel, check_members
from minio._core.http.messages import check_given


# specs/s3/shapes/abac-status.yaml
@dataclass(slots=True)
class AbacStatus(XmlModel):
    """Whether the tags of a bucket count in policies.

    Attributes:
        status: Whether they do. Known: Enabled, Disabled.
    """

    status: str | None = None

    XML: ClassVar[Document] = Document(
        "AbacStatus", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("status", ("Status",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/metadata-table-encryption-configuration.yaml
@dataclass(slots=True)
class MetadataTableEncryptionConfiguration(XmlModel):
    """How a table is encrypted.

    Attributes:
        sse_algorithm: AES256 takes the service's own keys, aws:kms one of the key manager's. Known: aws:kms,
            AES256.
        kms_key_arn: Amazon resource name of the key.
    """

    sse_algorithm: str
    kms_key_arn: str | None = None

    XML: ClassVar[Document] = Document(
        "MetadataTableEncryptionConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("sse_algorithm", ("SseAlgorithm",), TEXT), Element("kms_key_arn", ("KmsKeyArn",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("sse_algorithm", self.sse_algorithm)
        check_members(self)


# specs/s3/shapes/annotation-table-configuration.yaml
@dataclass(slots=True)
class AnnotationTableConfiguration(XmlModel):
    """Table of the annotations of a bucket's objects.

    Attributes:
        configuration_state: Whether it is kept. Known: ENABLED, DISABLED.
        encryption_configuration: How it is encrypted.
        role: Role with which it is kept.
    """

    configuration_state: str
    encryption_configuration: MetadataTableEncryptionConfiguration | None = None
    role: str | None = None

    XML: ClassVar[Document] = Document(
        "AnnotationTableConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("configuration_state", ("ConfigurationState",), TEXT),
            Element(
                "encryption_configuration", ("EncryptionConfiguration",), MetadataTableEncryptionConfiguration
            ),
            Element("role", ("Role",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("configuration_state", self.configuration_state)
        check_members(self)


# specs/s3/shapes/error-details.yaml
@dataclass(slots=True)
class ErrorDetails(XmlModel):
    """What went wrong with a table.

    Attributes:
        error_code: Error code.
        error_message: What the server says of it.
    """

    error_code: str | None = None
    error_message: str | None = None

    XML: ClassVar[Document] = Document(
        "ErrorDetails",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("error_code", ("ErrorCode",), TEXT), Element("error_message", ("ErrorMessage",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/annotation-table-configuration-result.yaml
@dataclass(slots=True)
class AnnotationTableConfigurationResult(XmlModel):
    """State of a table of annotations.

    Attributes:
        configuration_state: Whether it is kept. Known: ENABLED, DISABLED.
        table_status: State: CREATING, BACKFILLING, ACTIVE, FAILED.
        error: What went wrong.
        table_name: Name of the table.
        table_arn: Amazon resource name of the table.
        role: Role with which it is kept.
    """

    configuration_state: str
    table_status: str | None = None
    error: ErrorDetails | None = None
    table_name: str | None = None
    table_arn: str | None = None
    role: str | None = None

    XML: ClassVar[Document] = Document(
        "AnnotationTableConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("configuration_state", ("ConfigurationState",), TEXT),
            Element("table_status", ("TableStatus",), TEXT),
            Element("error", ("Error",), ErrorDetails),
            Element("table_name", ("TableName",), TEXT),
            Element("table_arn", ("TableArn",), TEXT),
            Element("role", ("Role",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("configuration_state", self.configuration_state)
        check_members(self)


# specs/s3/shapes/annotation-table-configuration-updates.yaml
@dataclass(slots=True)
class AnnotationTableConfigurationUpdates(XmlModel):
    """Change of the table of the annotations of a bucket's objects.

    Attributes:
        configuration_state: Whether it is kept. Known: ENABLED, DISABLED.
        encryption_configuration: How it is encrypted.
        role: Role with which it is kept.
    """

    configuration_state: str
    encryption_configuration: MetadataTableEncryptionConfiguration | None = None
    role: str | None = None

    XML: ClassVar[Document] = Document(
        "AnnotationTableConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("configuration_state", ("ConfigurationState",), TEXT),
            Element(
                "encryption_configuration", ("EncryptionConfiguration",), MetadataTableEncryptionConfiguration
            ),
            Element("role", ("Role",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("configuration_state", self.configuration_state)
        check_members(self)


# specs/s3/operations/create-bucket-metadata-configuration.yaml
@dataclass(slots=True, kw_only=True)
class CreateBucketMetadataConfigurationOutput:
    """Answer of CreateBucketMetadataConfiguration."""


# specs/s3/operations/create-bucket-metadata-table-configuration.yaml
@dataclass(slots=True, kw_only=True)
class CreateBucketMetadataTableConfigurationOutput:
    """Answer of CreateBucketMetadataTableConfiguration."""


# specs/s3/operations/delete-bucket-metadata-configuration.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketMetadataConfigurationOutput:
    """Answer of DeleteBucketMetadataConfiguration."""


# specs/s3/operations/delete-bucket-metadata-table-configuration.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketMetadataTableConfigurationOutput:
    """Answer of DeleteBucketMetadataTableConfiguration."""


# specs/s3/shapes/destination-result.yaml
@dataclass(slots=True)
class DestinationResult(XmlModel):
    """Where tables are.

    Attributes:
        table_bucket_type: Whether the table bucket is Amazon's or the customer's. Known: aws, customer.
        table_bucket_arn: Amazon resource name of the table bucket.
        table_namespace: Namespace in it.
    """

    table_bucket_type: str | None = None
    table_bucket_arn: str | None = None
    table_namespace: str | None = None

    XML: ClassVar[Document] = Document(
        "DestinationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("table_bucket_type", ("TableBucketType",), TEXT),
            Element("table_bucket_arn", ("TableBucketArn",), TEXT),
            Element("table_namespace", ("TableNamespace",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-abac.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketAbacOutput:
    """Answer of GetBucketAbac.

    Attributes:
        abac_status: The state.
    """

    abac_status: AbacStatus


# specs/s3/shapes/inventory-table-configuration-result.yaml
@dataclass(slots=True)
class InventoryTableConfigurationResult(XmlModel):
    """State of a table of all objects.

    Attributes:
        configuration_state: Whether it is kept. Known: ENABLED, DISABLED.
        table_status: State: CREATING, BACKFILLING, ACTIVE, FAILED.
        error: What went wrong.
        table_name: Name of the table.
        table_arn: Amazon resource name of the table.
    """

    configuration_state: str
    table_status: str | None = None
    error: ErrorDetails | None = None
    table_name: str | None = None
    table_arn: str | None = None

    XML: ClassVar[Document] = Document(
        "InventoryTableConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("configuration_state", ("ConfigurationState",), TEXT),
            Element("table_status", ("TableStatus",), TEXT),
            Element("error", ("Error",), ErrorDetails),
            Element("table_name", ("TableName",), TEXT),
            Element("table_arn", ("TableArn",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("configuration_state", self.configuration_state)
        check_members(self)


# specs/s3/shapes/record-expiration.yaml
@dataclass(slots=True)
class RecordExpiration(XmlModel):
    """How long entries of a journal are kept.

    Attributes:
        expiration: Whether they are removed at all. Known: ENABLED, DISABLED.
        days: Days after which they are removed, 7 or more.
    """

    expiration: str
    days: int | None = None

    XML: ClassVar[Document] = Document(
        "RecordExpiration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("expiration", ("Expiration",), TEXT), Element("days", ("Days",), INTEGER)),
    )

    def __post_init__(self) -> None:
        check_given("expiration", self.expiration)
        check_members(self)


# specs/s3/shapes/journal-table-configuration-result.yaml
@dataclass(slots=True)
class JournalTableConfigurationResult(XmlModel):
    """State of a journal of changes.

    Attributes:
        table_status: State: CREATING, ACTIVE, FAILED.
        table_name: Name of the table.
        record_expiration: How long entries are kept.
        error: What went wrong.
        table_arn: Amazon resource name of the table.
    """

    table_status: str
    table_name: str
    record_expiration: RecordExpiration
    error: ErrorDetails | None = None
    table_arn: str | None = None

    XML: ClassVar[Document] = Document(
        "JournalTableConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("table_status", ("TableStatus",), TEXT),
            Element("error", ("Error",), ErrorDetails),
            Element("table_name", ("TableName",), TEXT),
            Element("table_arn", ("TableArn",), TEXT),
            Element("record_expiration", ("RecordExpiration",), RecordExpiration),
        ),
    )

    def __post_init__(self) -> None:
        check_given("table_status", self.table_status)
        check_given("table_name", self.table_name)
        check_given("record_expiration", self.record_expiration)
        check_members(self)


# specs/s3/shapes/metadata-configuration-result.yaml
@dataclass(slots=True)
class MetadataConfigurationResult(XmlModel):
    """State of the tables in which the metadata of a bucket's objects is kept.

    Attributes:
        destination_result: Where they are.
        journal_table_configuration_result: Journal of changes.
        inventory_table_configuration_result: Table of all objects.
        annotation_table_configuration_result: Table of annotations.
    """

    destination_result: DestinationResult
    journal_table_configuration_result: JournalTableConfigurationResult | None = None
    inventory_table_configuration_result: InventoryTableConfigurationResult | None = None
    annotation_table_configuration_result: AnnotationTableConfigurationResult | None = None

    XML: ClassVar[Document] = Document(
        "MetadataConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("destination_result", ("DestinationResult",), DestinationResult),
            Element(
                "journal_table_configuration_result",
                ("JournalTableConfigurationResult",),
                JournalTableConfigurationResult,
            ),
            Element(
                "inventory_table_configuration_result",
                ("InventoryTableConfigurationResult",),
                InventoryTableConfigurationResult,
            ),
            Element(
                "annotation_table_configuration_result",
                ("AnnotationTableConfigurationResult",),
                AnnotationTableConfigurationResult,
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("destination_result", self.destination_result)
        check_members(self)


# specs/s3/shapes/get-bucket-metadata-configuration-result.yaml
@dataclass(slots=True)
class GetBucketMetadataConfigurationResult(XmlModel):
    """Tables in which the metadata of a bucket's objects is kept, and their state.

    Attributes:
        metadata_configuration_result: The tables.
    """

    metadata_configuration_result: MetadataConfigurationResult

    XML: ClassVar[Document] = Document(
        "GetBucketMetadataConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element(
                "metadata_configuration_result", ("MetadataConfigurationResult",), MetadataConfigurationResult
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("metadata_configuration_result", self.metadata_configuration_result)
        check_members(self)


# specs/s3/operations/get-bucket-metadata-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketMetadataConfigurationOutput:
    """Answer of GetBucketMetadataConfiguration.

    Attributes:
        get_bucket_metadata_configuration_result: The tables and their state.
    """

    get_bucket_metadata_configuration_result: GetBucketMetadataConfigurationResult


# specs/s3/shapes/s3-tables-destination-result.yaml
@dataclass(slots=True)
class S3TablesDestinationResult(XmlModel):
    """Where a table is.

    Attributes:
        table_bucket_arn: Amazon resource name of the table bucket.
        table_name: Name of the table.
        table_arn: Amazon resource name of the table.
        table_namespace: Namespace in it.
    """

    table_bucket_arn: str
    table_name: str
    table_arn: str
    table_namespace: str

    XML: ClassVar[Document] = Document(
        "S3TablesDestinationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("table_bucket_arn", ("TableBucketArn",), TEXT),
            Element("table_name", ("TableName",), TEXT),
            Element("table_arn", ("TableArn",), TEXT),
            Element("table_namespace", ("TableNamespace",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("table_bucket_arn", self.table_bucket_arn)
        check_given("table_name", self.table_name)
        check_given("table_arn", self.table_arn)
        check_given("table_namespace", self.table_namespace)
        check_members(self)


# specs/s3/shapes/metadata-table-configuration-result.yaml
@dataclass(slots=True)
class MetadataTableConfigurationResult(XmlModel):
    """Table in which the metadata of a bucket's objects is kept.

    Attributes:
        s3_tables_destination_result: The table.
    """

    s3_tables_destination_result: S3TablesDestinationResult

    XML: ClassVar[Document] = Document(
        "MetadataTableConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("s3_tables_destination_result", ("S3TablesDestinationResult",), S3TablesDestinationResult),),
    )

    def __post_init__(self) -> None:
        check_given("s3_tables_destination_result", self.s3_tables_destination_result)
        check_members(self)


# specs/s3/shapes/get-bucket-metadata-table-configuration-result.yaml
@dataclass(slots=True)
class GetBucketMetadataTableConfigurationResult(XmlModel):
    """Table in which the metadata of a bucket's objects is kept, and its state.

    Attributes:
        metadata_table_configuration_result: The table.
        status: State: CREATING, ACTIVE, FAILED.
        error: What went wrong.
    """

    metadata_table_configuration_result: MetadataTableConfigurationResult
    status: str
    error: ErrorDetails | None = None

    XML: ClassVar[Document] = Document(
        "GetBucketMetadataTableConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element(
                "metadata_table_configuration_result",
                ("MetadataTableConfigurationResult",),
                MetadataTableConfigurationResult,
            ),
            Element("status", ("Status",), TEXT),
            Element("error", ("Error",), ErrorDetails),
        ),
    )

    def __post_init__(self) -> None:
        check_given("metadata_table_configuration_result", self.metadata_table_configuration_result)
        check_given("status", self.status)
        check_members(self)


# specs/s3/operations/get-bucket-metadata-table-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketMetadataTableConfigurationOutput:
    """Answer of GetBucketMetadataTableConfiguration.

    Attributes:
        get_bucket_metadata_table_configuration_result: The table and its state.
    """

    get_bucket_metadata_table_configuration_result: GetBucketMetadataTableConfigurationResult


# specs/s3/shapes/inventory-table-configuration.yaml
@dataclass(slots=True)
class InventoryTableConfiguration(XmlModel):
    """Table of all objects of a bucket.

    Attributes:
        configuration_state: Whether it is kept. Known: ENABLED, DISABLED.
        encryption_configuration: How it is encrypted.
    """

    configuration_state: str
    encryption_configuration: MetadataTableEncryptionConfiguration | None = None

    XML: ClassVar[Document] = Document(
        "InventoryTableConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("configuration_state", ("ConfigurationState",), TEXT),
            Element(
                "encryption_configuration", ("EncryptionConfiguration",), MetadataTableEncryptionConfiguration
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("configuration_state", self.configuration_state)
        check_members(self)


# specs/s3/shapes/inventory-table-configuration-updates.yaml
@dataclass(slots=True)
class InventoryTableConfigurationUpdates(XmlModel):
    """Change of the table of all objects of a bucket.

    Attributes:
        configuration_state: Whether it is kept. Known: ENABLED, DISABLED.
        encryption_configuration: How it is encrypted.
    """

    configuration_state: str
    encryption_configuration: MetadataTableEncryptionConfiguration | None = None

    XML: ClassVar[Document] = Document(
        "InventoryTableConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("configuration_state", ("ConfigurationState",), TEXT),
            Element(
                "encryption_configuration", ("EncryptionConfiguration",), MetadataTableEncryptionConfiguration
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("configuration_state", self.configuration_state)
        check_members(self)


# specs/s3/shapes/journal-table-configuration.yaml
@dataclass(slots=True)
class JournalTableConfiguration(XmlModel):
    """Journal of changes of a bucket's objects.

    Attributes:
        record_expiration: How long entries are kept.
        encryption_configuration: How it is encrypted.
    """

    record_expiration: RecordExpiration
    encryption_configuration: MetadataTableEncryptionConfiguration | None = None

    XML: ClassVar[Document] = Document(
        "JournalTableConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("record_expiration", ("RecordExpiration",), RecordExpiration),
            Element(
                "encryption_configuration", ("EncryptionConfiguration",), MetadataTableEncryptionConfiguration
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("record_expiration", self.record_expiration)
        check_members(self)


# specs/s3/shapes/journal-table-configuration-updates.yaml
@dataclass(slots=True)
class JournalTableConfigurationUpdates(XmlModel):
    """Change of the journal of a bucket's objects.

    Attributes:
        record_expiration: How long entries are kept.
    """

    record_expiration: RecordExpiration

    XML: ClassVar[Document] = Document(
        "JournalTableConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("record_expiration", ("RecordExpiration",), RecordExpiration),),
    )

    def __post_init__(self) -> None:
        check_given("record_expiration", self.record_expiration)
        check_members(self)


# specs/s3/shapes/metadata-configuration.yaml
@dataclass(slots=True)
class MetadataConfiguration(XmlModel):
    """Tables in which the metadata of a bucket's objects is kept.

    Attributes:
        journal_table_configuration: Journal of changes.
        inventory_table_configuration: Table of all objects.
        annotation_table_configuration: Table of annotations.
    """

    journal_table_configuration: JournalTableConfiguration
    inventory_table_configuration: InventoryTableConfiguration | None = None
    annotation_table_configuration: AnnotationTableConfiguration | None = None

    XML: ClassVar[Document] = Document(
        "MetadataConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("journal_table_configuration", ("JournalTableConfiguration",), JournalTableConfiguration),
            Element(
                "inventory_table_configuration", ("InventoryTableConfiguration",), InventoryTableConfiguration
            ),
            Element(
                "annotation_table_configuration",
                ("AnnotationTableConfiguration",),
                AnnotationTableConfiguration,
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("journal_table_configuration", self.journal_table_configuration)
        check_members(self)


# specs/s3/shapes/s3-tables-destination.yaml
@dataclass(slots=True)
class S3TablesDestination(XmlModel):
    """Where a table is.

    Attributes:
        table_bucket_arn: Amazon resource name of the table bucket.
        table_name: Name of the table.
    """

    table_bucket_arn: str
    table_name: str

    XML: ClassVar[Document] = Document(
        "S3TablesDestination",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("table_bucket_arn", ("TableBucketArn",), TEXT), Element("table_name", ("TableName",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("table_bucket_arn", self.table_bucket_arn)
        check_given("table_name", self.table_name)
        check_members(self)


# specs/s3/shapes/metadata-table-configuration.yaml
@dataclass(slots=True)
class MetadataTableConfiguration(XmlModel):
    """Table in which the metadata of a bucket's objects is kept.

    Attributes:
        s3_tables_destination: The table.
    """

    s3_tables_destination: S3TablesDestination

    XML: ClassVar[Document] = Document(
        "MetadataTableConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("s3_tables_destination", ("S3TablesDestination",), S3TablesDestination),),
    )

    def __post_init__(self) -> None:
        check_given("s3_tables_destination", self.s3_tables_destination)
        check_members(self)


# specs/s3/operations/put-bucket-abac.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketAbacOutput:
    """Answer of PutBucketAbac."""


# specs/s3/operations/update-bucket-metadata-annotation-table-configuration.yaml
@dataclass(slots=True, kw_only=True)
class UpdateBucketMetadataAnnotationTableConfigurationOutput:
    """Answer of UpdateBucketMetadataAnnotationTableConfiguration."""


# specs/s3/operations/update-bucket-metadata-inventory-table-configuration.yaml
@dataclass(slots=True, kw_only=True)
class UpdateBucketMetadataInventoryTableConfigurationOutput:
    """Answer of UpdateBucketMetadataInventoryTableConfiguration."""


# specs/s3/operations/update-bucket-metadata-journal-table-configuration.yaml
@dataclass(slots=True, kw_only=True)
class UpdateBucketMetadataJournalTableConfigurationOutput:
    """Answer of UpdateBucketMetadataJournalTableConfiguration."""
