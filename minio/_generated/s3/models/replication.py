# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of replication.

Copying of objects to other buckets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from minio._core.checks import check_enum
from minio._core.documents.xml import INTEGER, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given, check_integer_range, check_length
from minio._generated.s3.models.lifecycle import Filter

if TYPE_CHECKING:
    from minio._generated.s3.models.replication_figures import (
        BucketFigures,
        BucketReplicationFigures,
        ReplicationResyncs,
    )


# specs/s3/shapes/access-control-translation.yaml
@dataclass(slots=True)
class AccessControlTranslation(XmlModel):
    """To whom the copies belong.

    Attributes:
        owner: Destination: to the owner of the bucket that they are copied to. Known: Destination. 1 to 255
            characters.
    """

    owner: str = "Destination"

    XML: ClassVar[Document] = Document(
        "AccessControlTranslation",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("owner", ("Owner",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_given("owner", self.owner)
        check_length("owner", self.owner, 1, 255)


# specs/s3/operations/delete-bucket-replication.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketReplicationOutput:
    """Answer of DeleteBucketReplication."""


# specs/s3/shapes/delete-marker-replication.yaml
@dataclass(slots=True)
class DeleteMarkerReplication(XmlModel):
    """Whether delete markers are copied.

    Attributes:
        status: Whether they are. One of Enabled, Disabled.
    """

    status: str = "Disabled"

    XML: ClassVar[Document] = Document(
        "DeleteMarkerReplication",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("status", ("Status",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_given("status", self.status)
        check_enum("status", self.status, ("Enabled", "Disabled"))


# specs/s3/operations/delete-object-replica.yaml
@dataclass(slots=True, kw_only=True)
class DeleteObjectReplicaOutput:
    """Answer of DeleteObjectReplica.

    Attributes:
        delete_marker: Whether a delete marker was written or removed.
        version_id: Version that was removed, or of the delete marker that was written.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    delete_marker: bool | None = None
    version_id: str | None = None
    request_charged: str | None = None


# specs/s3/shapes/delete-replication.yaml
@dataclass(slots=True)
class DeleteReplication(XmlModel):
    """Whether the removal of versions is copied.

    MinIO only.

    Attributes:
        status: Whether it is. One of Enabled, Disabled.
    """

    status: str | None = "Disabled"

    XML: ClassVar[Document] = Document(
        "DeleteReplication",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("status", ("Status",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.status is not None:
            check_enum("status", self.status, ("Enabled", "Disabled"))


# specs/s3/shapes/encryption-configuration.yaml
@dataclass(slots=True)
class EncryptionConfig(XmlModel):
    """How copies are encrypted.

    Attributes:
        replica_kms_key_id: Key of the key manager at the destination.
    """

    replica_kms_key_id: str | None = None

    XML: ClassVar[Document] = Document(
        "EncryptionConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("replica_kms_key_id", ("ReplicaKmsKeyID",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/event-threshold.yaml
@dataclass(slots=True)
class EventThreshold(XmlModel):
    """After which time a copy counts as late.

    Attributes:
        minutes: Minutes; AWS knows 15 only.
    """

    minutes: int | None = 15

    XML: ClassVar[Document] = Document(
        "EventThreshold",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("minutes", ("Minutes",), INTEGER),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/metrics.yaml
@dataclass(slots=True)
class Metrics(XmlModel):
    """Figures of a replication.

    Attributes:
        event_threshold: After which time a copy counts as late.
        status: Whether figures are kept. One of Enabled, Disabled.
    """

    event_threshold: EventThreshold
    status: str

    XML: ClassVar[Document] = Document(
        "Metrics",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("event_threshold", ("EventThreshold",), EventThreshold),
            Element("status", ("Status",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("event_threshold", self.event_threshold)
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))

    def __hash__(self) -> int:
        return hash((self.event_threshold, self.status))


# specs/s3/shapes/time.yaml
@dataclass(slots=True)
class Time(XmlModel):
    """Within which time copies are made.

    Attributes:
        minutes: Minutes; AWS knows 15 only.
    """

    minutes: int | None = 15

    XML: ClassVar[Document] = Document(
        "Time", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("minutes", ("Minutes",), INTEGER),)
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/replication-time.yaml
@dataclass(slots=True)
class ReplicationTime(XmlModel):
    """Within which time copies are made.

    Attributes:
        time: The time.
        status: Whether the time is kept. One of Enabled, Disabled.
    """

    time: Time
    status: str

    XML: ClassVar[Document] = Document(
        "ReplicationTime",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("time", ("Time",), Time), Element("status", ("Status",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("time", self.time)
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))

    def __hash__(self) -> int:
        return hash((self.time, self.status))


# specs/s3/shapes/destination.yaml
@dataclass(slots=True)
class Destination(XmlModel):
    """Where objects are copied to, and how.

    Attributes:
        bucket_arn: Amazon resource name of the bucket, or the ARN of a remote target on MinIO. 1 to 2048
            characters.
        access_control_translation: Whether the copies belong to the owner of the destination. MinIO ignores
            it.
        account: Account that owns the destination. MinIO ignores it.
        encryption_config: How the copies are encrypted. MinIO ignores it.
        metrics: Whether figures are kept. MinIO ignores it.
        replication_time: Within which time copies are made. MinIO ignores it.
        storage_class: Storage class of the copies; that of the source when left out.
    """

    bucket_arn: str
    access_control_translation: AccessControlTranslation | None = None
    account: str | None = None
    encryption_config: EncryptionConfig | None = None
    metrics: Metrics | None = None
    replication_time: ReplicationTime | None = None
    storage_class: str | None = None

    XML: ClassVar[Document] = Document(
        "Destination",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("access_control_translation", ("AccessControlTranslation",), AccessControlTranslation),
            Element("account", ("Account",), TEXT),
            Element("bucket_arn", ("Bucket",), TEXT),
            Element("encryption_config", ("EncryptionConfiguration",), EncryptionConfig),
            Element("metrics", ("Metrics",), Metrics),
            Element("replication_time", ("ReplicationTime",), ReplicationTime),
            Element("storage_class", ("StorageClass",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("bucket_arn", self.bucket_arn)
        check_members(self)
        check_length("bucket_arn", self.bucket_arn, 1, 2048)

    def __hash__(self) -> int:
        return hash((self.bucket_arn,))


# specs/s3/shapes/existing-object-replication.yaml
@dataclass(slots=True)
class ExistingObjectReplication(XmlModel):
    """Whether objects that were there before the rule are copied.

    Attributes:
        status: Whether they are. One of Enabled, Disabled.
    """

    status: str

    XML: ClassVar[Document] = Document(
        "ExistingObjectReplication",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("status", ("Status",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))

    def __hash__(self) -> int:
        return hash((self.status,))


# specs/s3/operations/get-bucket-replication-metrics.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketReplicationMetricsOutput:
    """Answer of GetBucketReplicationMetrics.

    Attributes:
        figures: The figures.
    """

    figures: BucketReplicationFigures


# specs/s3/operations/get-bucket-replication-metrics-v2.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketReplicationMetricsV2Output:
    """Answer of GetBucketReplicationMetricsV2.

    Attributes:
        figures: The figures.
    """

    figures: BucketFigures


# specs/s3/shapes/replica-modifications.yaml
@dataclass(slots=True)
class ReplicaModifications(XmlModel):
    """Whether changes of copies are copied back.

    Attributes:
        status: Whether they are. One of Enabled, Disabled.
    """

    status: str

    XML: ClassVar[Document] = Document(
        "ReplicaModifications",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("status", ("Status",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))


# specs/s3/shapes/sse-kms-encrypted-objects.yaml
@dataclass(slots=True)
class SseKmsEncryptedObjects(XmlModel):
    """Whether objects encrypted with keys of the key manager are copied.

    Attributes:
        status: Whether they are. One of Enabled, Disabled.
    """

    status: str

    XML: ClassVar[Document] = Document(
        "SseKmsEncryptedObjects",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("status", ("Status",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))

    def __hash__(self) -> int:
        return hash((self.status,))


# specs/s3/shapes/source-selection-criteria.yaml
@dataclass(slots=True)
class SourceSelectionCriteria(XmlModel):
    """What else must be so for an object to be copied.

    Attributes:
        sse_kms_encrypted_objects: Whether objects encrypted with keys of the key manager are copied. MinIO
            ignores it.
        replica_modifications: Whether changes of copies are copied back.
    """

    sse_kms_encrypted_objects: SseKmsEncryptedObjects | None = None
    replica_modifications: ReplicaModifications | None = None

    XML: ClassVar[Document] = Document(
        "SourceSelectionCriteria",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("sse_kms_encrypted_objects", ("SseKmsEncryptedObjects",), SseKmsEncryptedObjects),
            Element("replica_modifications", ("ReplicaModifications",), ReplicaModifications),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/replication-rule.yaml
@dataclass(slots=True)
class Rule(XmlModel):
    """A rule by which the server copies new objects to another bucket.

    Attributes:
        destination: Where to.
        status: Whether the rule works. One of Enabled, Disabled.
        delete_marker_replication: Whether delete markers are copied.
        existing_object_replication: Whether objects that were there before the rule are copied.
        rule_filter: Which objects it is about; all of them when left out.
        rule_id: Name of the rule; the server makes one when left out. 1 to 255 characters.
        prefix: Names that it is about start with this. Deprecated: Filter takes its place.
        priority: Of two rules for the same object, the one with the higher number wins. At least 0.
        source_selection_criteria: What else must be so for an object to be copied.
        delete_replication: MinIO only. Whether the removal of versions is copied.
    """

    destination: Destination
    status: str
    delete_marker_replication: DeleteMarkerReplication | None = None
    existing_object_replication: ExistingObjectReplication | None = None
    rule_filter: Filter | None = None
    rule_id: str | None = None
    prefix: str | None = None
    priority: int | None = None
    source_selection_criteria: SourceSelectionCriteria | None = None
    delete_replication: DeleteReplication | None = None

    XML: ClassVar[Document] = Document(
        "Rule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("delete_marker_replication", ("DeleteMarkerReplication",), DeleteMarkerReplication),
            Element("destination", ("Destination",), Destination),
            Element("existing_object_replication", ("ExistingObjectReplication",), ExistingObjectReplication),
            Element("rule_filter", ("Filter",), Filter),
            Element("rule_id", ("ID",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("priority", ("Priority",), INTEGER),
            Element("source_selection_criteria", ("SourceSelectionCriteria",), SourceSelectionCriteria),
            Element("status", ("Status",), TEXT),
            Element("delete_replication", ("DeleteReplication",), DeleteReplication),
        ),
    )

    def __post_init__(self) -> None:
        check_given("destination", self.destination)
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))
        if self.rule_id is not None:
            check_length("rule_id", self.rule_id, 1, 255)
        if self.priority is not None:
            check_integer_range("priority", self.priority, 0, None)
        if self.rule_filter is not None and self.delete_marker_replication is None:
            self.delete_marker_replication = DeleteMarkerReplication()

    def __hash__(self) -> int:
        return hash((self.destination, self.status))


# specs/s3/shapes/replication-configuration.yaml
@dataclass(slots=True)
class ReplicationConfig(XmlModel):
    """Rules by which the server copies new objects to other buckets; at most 1,000.

    Attributes:
        role: On AWS, the role with which the server copies; on MinIO, the ARN of the remote target, or empty
            when the rules tell it.
        rules: The rules. 1 to 1000 items.
    """

    role: str
    rules: list[Rule]

    XML: ClassVar[Document] = Document(
        "ReplicationConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("role", ("Role",), TEXT), Element("rules", ("Rule",), Rule, Place.FLAT_LIST, empty=list)),
    )

    def __post_init__(self) -> None:
        check_given("role", self.role)
        check_given("rules", self.rules)
        check_members(self)
        check_length("rules", self.rules, 1, 1000)

    def __hash__(self) -> int:
        return hash((self.role,))


# specs/s3/operations/get-bucket-replication.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketReplicationOutput:
    """Answer of GetBucketReplication.

    Attributes:
        replication_configuration: The rules.
    """

    replication_configuration: ReplicationConfig


# specs/s3/operations/put-bucket-replication.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketReplicationOutput:
    """Answer of PutBucketReplication."""


# specs/s3/operations/put-object-replica.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectReplicaOutput:
    """Answer of PutObjectReplica.

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


# specs/s3/shapes/replication-time-value.yaml
@dataclass(slots=True)
class ReplicationTimeValue(XmlModel):
    """A time in minutes.

    Attributes:
        minutes: Minutes; AWS knows 15 only.
    """

    minutes: int | None = 15

    XML: ClassVar[Document] = Document(
        "ReplicationTimeValue",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("minutes", ("Minutes",), INTEGER),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/reset-bucket-replication-start.yaml
@dataclass(slots=True, kw_only=True)
class ResetBucketReplicationStartOutput:
    """Answer of ResetBucketReplicationStart.

    Attributes:
        resyncs: The run, by target.
    """

    resyncs: ReplicationResyncs


# specs/s3/operations/reset-bucket-replication-status.yaml
@dataclass(slots=True, kw_only=True)
class ResetBucketReplicationStatusOutput:
    """Answer of ResetBucketReplicationStatus.

    Attributes:
        resyncs: The runs, by target.
    """

    resyncs: ReplicationResyncs


# specs/s3/shapes/status.yaml
@dataclass(slots=True)
class Status(XmlModel):
    """Whether something is done.

    Attributes:
        status: Whether it is. One of Enabled, Disabled.
    """

    status: str

    XML: ClassVar[Document] = Document(
        "Status", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("status", ("Status",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))

    def __hash__(self) -> int:
        return hash((self.status,))


# specs/s3/operations/validate-bucket-replication-creds.yaml
@dataclass(slots=True, kw_only=True)
class ValidateBucketReplicationCredsOutput:
    """Answer of ValidateBucketReplicationCreds."""


AccessControlTranslation.__module__ = "minio.replicationconfig"
DeleteMarkerReplication.__module__ = "minio.replicationconfig"
EncryptionConfig.__module__ = "minio.replicationconfig"
EventThreshold.__module__ = "minio.replicationconfig"
Metrics.__module__ = "minio.replicationconfig"
Time.__module__ = "minio.replicationconfig"
ReplicationTime.__module__ = "minio.replicationconfig"
Destination.__module__ = "minio.replicationconfig"
ExistingObjectReplication.__module__ = "minio.replicationconfig"
SseKmsEncryptedObjects.__module__ = "minio.replicationconfig"
SourceSelectionCriteria.__module__ = "minio.replicationconfig"
Rule.__module__ = "minio.replicationconfig"
ReplicationConfig.__module__ = "minio.replicationconfig"
ReplicationTimeValue.__module__ = "minio.replicationconfig"
Status.__module__ = "minio.replicationconfig"
