# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of usage.

How much space is in use, and by what.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    ANYTHING,
    BOOLEAN,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    map_of,
)
from minio._generated.admin.models.drives import BackendInfo
from minio._generated.admin.models.policies import PolicyDocument
from minio._generated.admin.models.quota import BucketQuota

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/account-access.yaml
@dataclass(slots=True)
class AccountAccess(JsonModel):
    """What the caller may do in a bucket.

    Attributes:
        read: Whether the caller may list it or read from it.
        write: Whether the caller may write to it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    read: bool | None = None
    write: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("read", "read", BOOLEAN), Member("write", "write", BOOLEAN))
    )


# specs/admin/shapes/bucket-tags-stub.yaml
@dataclass(slots=True)
class BucketTagsStub(JsonModel):
    """What is told of a bucket's tags: that it has some.

    Attributes:
        xml_name: Name of the document that the tags stand in.
        tag_set: An empty object; the tags themselves are not told here. Ask for them with GetBucketTagging.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    xml_name: Any = None
    tag_set: Any = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("xml_name", "XMLName", ANYTHING), Member("tag_set", "TagSet", ANYTHING))
    )


# specs/admin/shapes/bucket-details.yaml
@dataclass(slots=True)
class BucketDetails(JsonModel):
    """How a bucket is set up.

    Attributes:
        versioning: Whether it keeps old versions.
        versioning_suspended: Whether keeping old versions is paused.
        locking: Whether objects can be locked.
        replication: Whether it is replicated.
        tags: Whether it has tags.
        quota: How large it may get.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    versioning: bool | None = None
    versioning_suspended: bool | None = None
    locking: bool | None = None
    replication: bool | None = None
    tags: BucketTagsStub | None = None
    quota: BucketQuota | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("versioning", "versioning", BOOLEAN),
            Member("versioning_suspended", "versioningSuspended", BOOLEAN),
            Member("locking", "locking", BOOLEAN),
            Member("replication", "replication", BOOLEAN),
            Member("tags", "tags", BucketTagsStub),
            Member("quota", "quota", BucketQuota),
        )
    )


# specs/admin/shapes/bucket-access-info.yaml
@dataclass(slots=True)
class BucketAccessInfo(JsonModel):
    """A bucket that the caller can reach.

    Attributes:
        name: Name of the bucket.
        size: Bytes of its objects, as the scanner saw them last.
        objects: Number of objects, as the scanner saw them last.
        object_histogram: Number of objects by size class.
        objects_versions_histogram: Number of objects by how many versions they have.
        details: How the bucket is set up.
        prefix_usage: Bytes by top-level prefix; only when asked for.
        created: When the bucket was made.
        access: What the caller may do in it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    size: int | None = None
    objects: int | None = None
    object_histogram: dict[str, int] = field(default_factory=dict)
    objects_versions_histogram: dict[str, int] = field(default_factory=dict)
    details: BucketDetails | None = None
    prefix_usage: dict[str, int] = field(default_factory=dict)
    created: datetime | None = None
    access: AccountAccess | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("size", "size", INTEGER),
            Member("objects", "objects", INTEGER),
            Member("object_histogram", "objectHistogram", map_of(INTEGER)),
            Member("objects_versions_histogram", "objectsVersionsHistogram", map_of(INTEGER)),
            Member("details", "details", BucketDetails),
            Member("prefix_usage", "prefixUsage", map_of(INTEGER)),
            Member("created", "created", TIME),
            Member("access", "access", AccountAccess),
        )
    )


# specs/admin/shapes/account-info.yaml
@dataclass(slots=True)
class AccountInfo(JsonModel):
    """An account: its policy and the buckets within its reach.

    Attributes:
        account_name: Access key of the user; of the parent user, when the caller is a service account.
        server: How the deployment stores data.
        policy: The policy in force for the caller.
        buckets: Buckets that the caller can reach, with their usage.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    account_name: str | None = None
    server: BackendInfo | None = None
    policy: PolicyDocument | None = None
    buckets: list[BucketAccessInfo] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("account_name", "AccountName", TEXT),
            Member("server", "Server", BackendInfo),
            Member("policy", "Policy", PolicyDocument),
            Member("buckets", "Buckets", list_of(BucketAccessInfo)),
        )
    )


# specs/admin/operations/account-info.yaml
@dataclass(slots=True, kw_only=True)
class AccountInfoOutput:
    """Answer of AccountInfo.

    Attributes:
        account: The account.
    """

    account: AccountInfo


# specs/admin/shapes/bucket-target-usage-info.yaml
@dataclass(slots=True)
class BucketTargetUsageInfo(JsonModel):
    """What was replicated to one target.

    Attributes:
        objects_pending_replication_total_size: Bytes that wait for replication.
        objects_failed_replication_total_size: Bytes whose replication failed.
        objects_replicated_total_size: Bytes that were replicated to the target.
        object_replica_total_size: Bytes that came here as replicas.
        objects_pending_replication_count: Number of objects that wait for replication.
        objects_failed_replication_count: Number of objects whose replication failed.
        objects_replicated_count: Number of objects that were replicated to the target.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    objects_pending_replication_total_size: int | None = None
    objects_failed_replication_total_size: int | None = None
    objects_replicated_total_size: int | None = None
    object_replica_total_size: int | None = None
    objects_pending_replication_count: int | None = None
    objects_failed_replication_count: int | None = None
    objects_replicated_count: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("objects_pending_replication_total_size", "objectsPendingReplicationTotalSize", INTEGER),
            Member("objects_failed_replication_total_size", "objectsFailedReplicationTotalSize", INTEGER),
            Member("objects_replicated_total_size", "objectsReplicatedTotalSize", INTEGER),
            Member("object_replica_total_size", "objectReplicaTotalSize", INTEGER),
            Member("objects_pending_replication_count", "objectsPendingReplicationCount", INTEGER),
            Member("objects_failed_replication_count", "objectsFailedReplicationCount", INTEGER),
            Member("objects_replicated_count", "objectsReplicatedCount", INTEGER),
        )
    )


# specs/admin/shapes/bucket-usage-info.yaml
@dataclass(slots=True)
class BucketUsageInfo(JsonModel):
    """Usage of a bucket, as the scanner saw it last.

    Attributes:
        size: Bytes of all versions.
        objects_pending_replication_total_size: Bytes that wait for replication.
        objects_failed_replication_total_size: Bytes whose replication failed.
        objects_replicated_total_size: Bytes that were replicated to the target.
        objects_pending_replication_count: Number of objects that wait for replication.
        objects_failed_replication_count: Number of objects whose replication failed.
        objects_count: Number of objects.
        objects_sizes_histogram: Number of objects by size class.
        objects_versions_histogram: Number of objects by how many versions they have.
        versions_count: Number of versions.
        delete_markers_count: Number of delete markers.
        object_replica_total_size: Bytes that came here as replicas.
        object_replica_count: Number of objects that came here as replicas.
        objects_replication_info: What was replicated, by target ARN.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    size: int | None = None
    objects_pending_replication_total_size: int | None = None
    objects_failed_replication_total_size: int | None = None
    objects_replicated_total_size: int | None = None
    objects_pending_replication_count: int | None = None
    objects_failed_replication_count: int | None = None
    objects_count: int | None = None
    objects_sizes_histogram: dict[str, int] = field(default_factory=dict)
    objects_versions_histogram: dict[str, int] = field(default_factory=dict)
    versions_count: int | None = None
    delete_markers_count: int | None = None
    object_replica_total_size: int | None = None
    object_replica_count: int | None = None
    objects_replication_info: dict[str, BucketTargetUsageInfo] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("size", "size", INTEGER),
            Member("objects_pending_replication_total_size", "objectsPendingReplicationTotalSize", INTEGER),
            Member("objects_failed_replication_total_size", "objectsFailedReplicationTotalSize", INTEGER),
            Member("objects_replicated_total_size", "objectsReplicatedTotalSize", INTEGER),
            Member("objects_pending_replication_count", "objectsPendingReplicationCount", INTEGER),
            Member("objects_failed_replication_count", "objectsFailedReplicationCount", INTEGER),
            Member("objects_count", "objectsCount", INTEGER),
            Member("objects_sizes_histogram", "objectsSizesHistogram", map_of(INTEGER)),
            Member("objects_versions_histogram", "objectsVersionsHistogram", map_of(INTEGER)),
            Member("versions_count", "versionsCount", INTEGER),
            Member("delete_markers_count", "deleteMarkersCount", INTEGER),
            Member("object_replica_total_size", "objectReplicaTotalSize", INTEGER),
            Member("object_replica_count", "objectReplicaCount", INTEGER),
            Member("objects_replication_info", "objectsReplicationInfo", map_of(BucketTargetUsageInfo)),
        )
    )


# specs/admin/shapes/data-usage-tier-stats.yaml
@dataclass(slots=True)
class DataUsageTierStats(JsonModel):
    """Usage of one tier.

    Attributes:
        total_size: Bytes of all versions.
        num_versions: Number of versions.
        num_objects: Number of objects.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    total_size: int | None = None
    num_versions: int | None = None
    num_objects: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("total_size", "TotalSize", INTEGER),
            Member("num_versions", "NumVersions", INTEGER),
            Member("num_objects", "NumObjects", INTEGER),
        )
    )


# specs/admin/shapes/data-usage-all-tier-stats.yaml
@dataclass(slots=True)
class DataUsageAllTierStats(JsonModel):
    """Usage of all tiers.

    Attributes:
        tiers: Usage by name of the tier.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    tiers: dict[str, DataUsageTierStats] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("tiers", "Tiers", map_of(DataUsageTierStats)),))


# specs/admin/shapes/data-usage-info.yaml
@dataclass(slots=True)
class DataUsageInfo(JsonModel):
    """Usage of a deployment, as the scanner saw it last.

    Attributes:
        capacity: Bytes that all drives hold together.
        used_capacity: Bytes in use on all drives.
        free_capacity: Bytes free on all drives.
        last_update: When the scanner was done last; left out when it never was.
        objects_count: Number of objects.
        versions_count: Number of versions.
        delete_markers_count: Number of delete markers.
        objects_total_size: Bytes of all versions.
        objects_replication_info: What was replicated, by target ARN.
        buckets_count: Number of buckets.
        buckets_usage_info: Usage by bucket.
        buckets_sizes: Bytes by bucket.
        tier_stats: Usage of the tiers.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    capacity: int | None = None
    used_capacity: int | None = None
    free_capacity: int | None = None
    last_update: datetime | None = None
    objects_count: int | None = None
    versions_count: int | None = None
    delete_markers_count: int | None = None
    objects_total_size: int | None = None
    objects_replication_info: dict[str, BucketTargetUsageInfo] = field(default_factory=dict)
    buckets_count: int | None = None
    buckets_usage_info: dict[str, BucketUsageInfo] = field(default_factory=dict)
    buckets_sizes: dict[str, int] = field(default_factory=dict)
    tier_stats: DataUsageAllTierStats | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("capacity", "capacity", INTEGER),
            Member("used_capacity", "usedCapacity", INTEGER),
            Member("free_capacity", "freeCapacity", INTEGER),
            Member("last_update", "lastUpdate", TIME),
            Member("objects_count", "objectsCount", INTEGER),
            Member("versions_count", "versionsCount", INTEGER),
            Member("delete_markers_count", "deleteMarkersCount", INTEGER),
            Member("objects_total_size", "objectsTotalSize", INTEGER),
            Member("objects_replication_info", "objectsReplicationInfo", map_of(BucketTargetUsageInfo)),
            Member("buckets_count", "bucketsCount", INTEGER),
            Member("buckets_usage_info", "bucketsUsageInfo", map_of(BucketUsageInfo)),
            Member("buckets_sizes", "bucketsSizes", map_of(INTEGER)),
            Member("tier_stats", "tierStats", DataUsageAllTierStats),
        )
    )


# specs/admin/operations/data-usage-info.yaml
@dataclass(slots=True, kw_only=True)
class DataUsageInfoOutput:
    """Answer of DataUsageInfo.

    Attributes:
        usage: Usage, in all and by bucket.
    """

    usage: DataUsageInfo
