# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of replication.

Targets of bucket replication, and what is not replicated yet.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    ANYTHING,
    BOOLEAN,
    DURATION,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    map_of,
)
from minio._generated.admin.models.access_keys import Credentials

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/latency-stat.yaml
@dataclass(slots=True)
class LatencyStat(JsonModel):
    """How quickly a target answers.

    Attributes:
        curr: Its last answer.
        avg: On average.
        max: At most.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    curr: timedelta | None = None
    avg: timedelta | None = None
    max: timedelta | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("curr", "curr", DURATION),
            Member("avg", "avg", DURATION),
            Member("max", "max", DURATION),
        )
    )


# specs/admin/shapes/bucket-target.yaml
@dataclass(slots=True)
class BucketTarget(JsonModel):
    """A remote bucket that a bucket can be replicated to.

    Attributes:
        source_bucket: Bucket that is replicated; the server takes it from the request's query.
        endpoint: Host and port of the remote deployment, without a scheme.
        credentials: Keys for the remote deployment; answers leave the secret key out.
        target_bucket: Bucket on the remote deployment.
        secure: Whether to use TLS.
        path: How the bucket is named in addresses: `on` in the path, `off` in the host, or `auto`.
        api: Signature version; `s3v4`.
        arn: ARN that replication rules name it by; the server makes it. Needed for a change.
        type: What it is for; `replication`. Known: replication.
        region: Region of the remote deployment.
        bandwidth_limit: Bytes a second that replication may take: 0 for any number, else at least
            100,000,000.
        replication_sync: Whether writes are answered only after they were replicated.
        storage_class: Storage class of the copies.
        health_check_duration: Time between two checks of whether it answers.
        disable_proxy: Whether reads of what was not replicated yet are not passed on to it.
        reset_before_date: Objects written before this are replicated again.
        reset_id: Id of the run that replicates again.
        total_downtime: For how long it did not answer, in all.
        last_online: When it answered last.
        is_online: Whether it answers.
        latency: How quickly it answers.
        deployment_id: Id of the remote deployment, a UUID.
        edge: Whether it is an edge, which gets data late.
        edge_sync_before_expiry: Whether an edge gets objects before they expire.
        offline_count: How many times it stopped answering.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    source_bucket: str | None = None
    endpoint: str | None = None
    credentials: Credentials | None = None
    target_bucket: str | None = None
    secure: bool | None = None
    path: str | None = None
    api: str | None = None
    arn: str | None = None
    type: str | None = None
    region: str | None = None
    bandwidth_limit: int | None = None
    replication_sync: bool | None = None
    storage_class: str | None = None
    health_check_duration: timedelta | None = None
    disable_proxy: bool | None = None
    reset_before_date: datetime | None = None
    reset_id: str | None = None
    total_downtime: timedelta | None = None
    last_online: datetime | None = None
    is_online: bool | None = None
    latency: LatencyStat | None = None
    deployment_id: str | None = None
    edge: bool | None = None
    edge_sync_before_expiry: bool | None = None
    offline_count: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("source_bucket", "sourcebucket", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("credentials", "credentials", Credentials),
            Member("target_bucket", "targetbucket", TEXT),
            Member("secure", "secure", BOOLEAN),
            Member("path", "path", TEXT),
            Member("api", "api", TEXT),
            Member("arn", "arn", TEXT),
            Member("type", "type", TEXT),
            Member("region", "region", TEXT),
            Member("bandwidth_limit", "bandwidthlimit", INTEGER),
            Member("replication_sync", "replicationSync", BOOLEAN),
            Member("storage_class", "storageclass", TEXT),
            Member("health_check_duration", "healthCheckDuration", DURATION),
            Member("disable_proxy", "disableProxy", BOOLEAN),
            Member("reset_before_date", "resetBeforeDate", TIME),
            Member("reset_id", "resetID", TEXT),
            Member("total_downtime", "totalDowntime", DURATION),
            Member("last_online", "lastOnline", TIME),
            Member("is_online", "isOnline", BOOLEAN),
            Member("latency", "latency", LatencyStat),
            Member("deployment_id", "deploymentID", TEXT),
            Member("edge", "edge", BOOLEAN),
            Member("edge_sync_before_expiry", "edgeSyncBeforeExpiry", BOOLEAN),
            Member("offline_count", "offlineCount", INTEGER),
        )
    )


# specs/admin/shapes/tgt-diff-info.yaml
@dataclass(slots=True)
class TgtDiffInfo(JsonModel):
    """State of an object's replication to one target.

    Attributes:
        replication_status: Of the object: PENDING, COMPLETED, FAILED or REPLICA.
        delete_status: Of its removal.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    replication_status: str | None = None
    delete_status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("replication_status", "rStatus", TEXT), Member("delete_status", "drStatus", TEXT))
    )


# specs/admin/shapes/diff-info.yaml
@dataclass(slots=True)
class DiffInfo(JsonModel):
    """An object that is not replicated, or not everywhere.

    Attributes:
        object: Key of the object.
        version_id: Version of the object; `null` for one from before versioning.
        targets: State of its replication, by target ARN.
        error: What went wrong, as far as the server tells it; usually left out.
        replication_status: State of its replication: PENDING, COMPLETED, FAILED or REPLICA.
        delete_status: State of the replication of its removal.
        repl_timestamp: When it was replicated last.
        last_modified: When the object was written.
        delete_marker: Whether it is a delete marker.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    object: str | None = None
    version_id: str | None = None
    targets: dict[str, TgtDiffInfo] = field(default_factory=dict)
    error: Any = None
    replication_status: str | None = None
    delete_status: str | None = None
    repl_timestamp: datetime | None = None
    last_modified: datetime | None = None
    delete_marker: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("object", "object", TEXT),
            Member("version_id", "versionId", TEXT),
            Member("targets", "targets", map_of(TgtDiffInfo)),
            Member("error", "error", ANYTHING),
            Member("replication_status", "rStatus", TEXT),
            Member("delete_status", "dStatus", TEXT),
            Member("repl_timestamp", "replTimestamp", TIME),
            Member("last_modified", "lastModified", TIME),
            Member("delete_marker", "deletemarker", BOOLEAN),
        )
    )


# specs/admin/operations/list-remote-targets.yaml
@dataclass(slots=True, kw_only=True)
class ListRemoteTargetsOutput:
    """Answer of ListRemoteTargets.

    Attributes:
        targets: The remote buckets.
    """

    targets: list[BucketTarget]


# specs/admin/operations/remove-remote-target.yaml
@dataclass(slots=True, kw_only=True)
class RemoveRemoteTargetOutput:
    """Answer of RemoveRemoteTarget."""


# specs/admin/shapes/replication-tag.yaml
@dataclass(slots=True)
class ReplicationTag(JsonModel):
    """A tag.

    Attributes:
        key: Key of the tag.
        value: Its value.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    key: str | None = None
    value: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("key", "Key", TEXT), Member("value", "Value", TEXT)))


# specs/admin/shapes/replication-and.yaml
@dataclass(slots=True)
class ReplicationAnd(JsonModel):
    """Conditions that all have to be met.

    Attributes:
        prefix: Prefix of the key.
        tag: Tags that the object has.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    prefix: str | None = None
    tag: list[ReplicationTag] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("prefix", "Prefix", TEXT), Member("tag", "Tag", list_of(ReplicationTag)))
    )


# specs/admin/shapes/replication-delete-marker-replication.yaml
@dataclass(slots=True)
class ReplicationDeleteMarkerReplication(JsonModel):
    """Whether delete markers are replicated.

    Attributes:
        status: `Enabled` or `Disabled`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("status", "Status", TEXT),))


# specs/admin/shapes/replication-delete-replication.yaml
@dataclass(slots=True)
class ReplicationDeleteReplication(JsonModel):
    """Whether removals of versions are replicated.

    Attributes:
        status: `Enabled` or `Disabled`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("status", "Status", TEXT),))


# specs/admin/shapes/replication-destination.yaml
@dataclass(slots=True)
class ReplicationDestination(JsonModel):
    """Where a rule replicates to.

    Attributes:
        bucket: ARN of the target.
        storage_class: Storage class of the copies.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    bucket: str | None = None
    storage_class: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("bucket", "Bucket", TEXT), Member("storage_class", "StorageClass", TEXT))
    )


# specs/admin/shapes/replication-existing-object-replication.yaml
@dataclass(slots=True)
class ReplicationExistingObjectReplication(JsonModel):
    """Whether objects from before the rule are replicated.

    Attributes:
        status: `Enabled` or `Disabled`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("status", "Status", TEXT),))


# specs/admin/shapes/replication-filter.yaml
@dataclass(slots=True)
class ReplicationFilter(JsonModel):
    """Which objects a rule takes.

    Attributes:
        prefix: Prefix of the key.
        and_: Conditions that all have to be met.
        tag: A tag that the object has.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    prefix: str | None = None
    and_: ReplicationAnd | None = None
    tag: ReplicationTag | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("prefix", "Prefix", TEXT),
            Member("and_", "And", ReplicationAnd),
            Member("tag", "Tag", ReplicationTag),
        )
    )


# specs/admin/shapes/replication-replica-modifications.yaml
@dataclass(slots=True)
class ReplicationReplicaModifications(JsonModel):
    """Whether changes of replicas' metadata come back.

    Attributes:
        status: `Enabled` or `Disabled`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("status", "Status", TEXT),))


# specs/admin/shapes/replication-source-selection-criteria.yaml
@dataclass(slots=True)
class ReplicationSourceSelectionCriteria(JsonModel):
    """Further conditions of a replication rule.

    Attributes:
        replica_modifications: Whether changes of replicas' metadata come back.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    replica_modifications: ReplicationReplicaModifications | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("replica_modifications", "ReplicaModifications", ReplicationReplicaModifications),)
    )


# specs/admin/shapes/replication-rule.yaml
@dataclass(slots=True)
class ReplicationRule(JsonModel):
    """A replication rule.

    Attributes:
        id: Name of the rule.
        status: `Enabled` or `Disabled`.
        priority: The highest one that fits an object counts.
        delete_marker_replication: Whether delete markers are replicated.
        delete_replication: Whether removals of versions are replicated.
        destination: Where it replicates to.
        filter: Which objects it takes.
        source_selection_criteria: Further conditions.
        existing_object_replication: Whether objects from before the rule are replicated.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    status: str | None = None
    priority: int | None = None
    delete_marker_replication: ReplicationDeleteMarkerReplication | None = None
    delete_replication: ReplicationDeleteReplication | None = None
    destination: ReplicationDestination | None = None
    filter: ReplicationFilter | None = None
    source_selection_criteria: ReplicationSourceSelectionCriteria | None = None
    existing_object_replication: ReplicationExistingObjectReplication | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "ID", TEXT),
            Member("status", "Status", TEXT),
            Member("priority", "Priority", INTEGER),
            Member(
                "delete_marker_replication", "DeleteMarkerReplication", ReplicationDeleteMarkerReplication
            ),
            Member("delete_replication", "DeleteReplication", ReplicationDeleteReplication),
            Member("destination", "Destination", ReplicationDestination),
            Member("filter", "Filter", ReplicationFilter),
            Member(
                "source_selection_criteria", "SourceSelectionCriteria", ReplicationSourceSelectionCriteria
            ),
            Member(
                "existing_object_replication",
                "ExistingObjectReplication",
                ReplicationExistingObjectReplication,
            ),
        )
    )


# specs/admin/shapes/replication-config.yaml
@dataclass(slots=True)
class ReplicationConfig(JsonModel):
    """Replication rules of a bucket.

    Attributes:
        rules: The rules.
        role: ARN of the target, for rules of the older form.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    rules: list[ReplicationRule] = field(default_factory=list)
    role: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("rules", "Rules", list_of(ReplicationRule)), Member("role", "Role", TEXT))
    )


# specs/admin/shapes/replication-mrf.yaml
@dataclass(slots=True)
class ReplicationMRF(JsonModel):
    """An object whose replication failed and will be tried again.

    Attributes:
        node_name: Server that will try.
        bucket: Name of the bucket.
        object: Key of the object.
        version_id: Version of the object; `null` for one from before versioning.
        retry_count: How many times it was tried.
        error: What went wrong while listing; left out when nothing did.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    node_name: str | None = None
    bucket: str | None = None
    object: str | None = None
    version_id: str | None = None
    retry_count: int | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("node_name", "nodeName", TEXT),
            Member("bucket", "bucket", TEXT),
            Member("object", "object", TEXT),
            Member("version_id", "versionId", TEXT),
            Member("retry_count", "retryCount", INTEGER),
            Member("error", "error", TEXT),
        )
    )


# specs/admin/operations/set-remote-target.yaml
@dataclass(slots=True, kw_only=True)
class SetRemoteTargetOutput:
    """Answer of SetRemoteTarget.

    Attributes:
        arn: ARN that replication rules name the target by.
    """

    arn: str


# specs/admin/operations/update-remote-target.yaml
@dataclass(slots=True, kw_only=True)
class UpdateRemoteTargetOutput:
    """Answer of UpdateRemoteTarget.

    Attributes:
        arn: ARN that replication rules name the target by.
    """

    arn: str
