# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of replication_report.

Replication, as the diagnostics tell of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    DURATION,
    INTEGER,
    SECONDS,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
)
from minio._generated.admin.models.replication import LatencyStat, ReplicationConfig
from minio._generated.admin.models.site_metrics import InQueueMetric, ReplProxyMetric, WorkerStat

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/bucket-enc-info.yaml
@dataclass(slots=True)
class BucketEncInfo(JsonModel):
    """How new objects of a bucket are encrypted.

    Attributes:
        algorithm: Algorithm: `AES256` or `aws:kms`.
        enc_key: Name of the key in the key management service.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    algorithm: str | None = None
    enc_key: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("algorithm", "algorithm", TEXT), Member("enc_key", "enc_key", TEXT))
    )


# specs/admin/shapes/repl-diag-bucket-resync-info.yaml
@dataclass(slots=True)
class ReplDiagBucketResyncInfo(JsonModel):
    """How far sending a bucket again is.

    Attributes:
        in_progress: Whether it is running.
        start_time: When it was started.
        failed_count: Number of objects that failed.
        failed_size: Bytes that failed.
        replicated_count: Number of objects sent.
        replicated_size: Bytes sent.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    in_progress: bool | None = None
    start_time: datetime | None = None
    failed_count: int | None = None
    failed_size: int | None = None
    replicated_count: int | None = None
    replicated_size: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("in_progress", "in_progress", BOOLEAN),
            Member("start_time", "start_time", TIME),
            Member("failed_count", "failed_count", INTEGER),
            Member("failed_size", "failed_size", INTEGER),
            Member("replicated_count", "replicated_count", INTEGER),
            Member("replicated_size", "replicated_size", INTEGER),
        )
    )


# specs/admin/shapes/repl-diag-enc-info.yaml
@dataclass(slots=True)
class ReplDiagEncInfo(JsonModel):
    """Encryption of a bucket's new objects.

    Attributes:
        enabled: Whether they are encrypted by default.
        enc_rules: Rules for it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    enabled: bool | None = None
    enc_rules: list[BucketEncInfo] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("enabled", "enabled", BOOLEAN),
            Member("enc_rules", "enc_rules", list_of(BucketEncInfo)),
        )
    )


# specs/admin/shapes/repl-diag-ilm-rule.yaml
@dataclass(slots=True)
class ReplDiagILMRule(JsonModel):
    """What a lifecycle rule does.

    Attributes:
        id: Name of the rule.
        expiration: Whether it deletes.
        transition: Whether it moves to a tier.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    expiration: bool | None = None
    transition: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "id", TEXT),
            Member("expiration", "expiration", BOOLEAN),
            Member("transition", "transition", BOOLEAN),
        )
    )


# specs/admin/shapes/repl-diag-ilm-info.yaml
@dataclass(slots=True)
class ReplDiagILMInfo(JsonModel):
    """Lifecycle rules of a bucket, in short.

    Attributes:
        enabled: Whether there are any.
        rules: The rules.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    enabled: bool | None = None
    rules: list[ReplDiagILMRule] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("enabled", "enabled", BOOLEAN), Member("rules", "rules", list_of(ReplDiagILMRule)))
    )


# specs/admin/shapes/repl-diag-bucket-repl-info.yaml
@dataclass(slots=True)
class ReplDiagBucketReplInfo(JsonModel):
    """How a bucket is replicated, for support.

    Attributes:
        version_enabled: Whether it keeps old versions.
        object_locking: Whether objects can be locked.
        excluded_prefixes: Prefixes of which no old versions are kept.
        ilm: Its lifecycle rules.
        encryption: Encryption of new objects.
        config: Its replication rules.
        resync: How far sending everything again is.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    version_enabled: bool | None = None
    object_locking: bool | None = None
    excluded_prefixes: list[str] = field(default_factory=list)
    ilm: ReplDiagILMInfo | None = None
    encryption: ReplDiagEncInfo | None = None
    config: ReplicationConfig | None = None
    resync: ReplDiagBucketResyncInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("version_enabled", "version_enabled", BOOLEAN),
            Member("object_locking", "object_locking", BOOLEAN),
            Member("excluded_prefixes", "excluded_prefixes", list_of(TEXT)),
            Member("ilm", "ilm", ReplDiagILMInfo),
            Member("encryption", "encryption", ReplDiagEncInfo),
            Member("config", "config", ReplicationConfig),
            Member("resync", "resync", ReplDiagBucketResyncInfo),
        )
    )


# specs/admin/shapes/repl-diag-bucket-repl-target.yaml
@dataclass(slots=True)
class ReplDiagBucketReplTarget(JsonModel):
    """A target of a bucket's replication, for support.

    Attributes:
        source_bucket: Bucket that is replicated.
        target_bucket: Bucket on the other deployment.
        addr: Address of the server that this is about.
        online: Whether it answers.
        total_downtime: For how long it did not answer, in all.
        current_downtime: For how long it has not been answering.
        admin_permissions: Whether the keys for it may administer it.
        sync_replication: Whether writes wait for it.
        heartbeat_err_count: Number of checks that failed.
        bandwidth_limit: Bytes a second that replication may take; 0 for any number.
        xfer_rate: How quickly it answers.
        edge: Whether it is an edge, which gets data late.
        health_check: Time between two checks of whether it answers.
        disable_proxying: Whether reads of what was not replicated yet are not passed on to it.
        delete_replication: Whether removals of versions are replicated.
        delete_marker_replication: Whether delete markers are replicated.
        replication_priority: Priority of the rule; the highest one that fits counts.
        existing_object_replication: Whether objects from before the rule are replicated.
        metadata_sync: Whether changes of replicas' metadata come back.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    source_bucket: str | None = None
    target_bucket: str | None = None
    addr: str | None = None
    online: bool | None = None
    total_downtime: timedelta | None = None
    current_downtime: timedelta | None = None
    admin_permissions: bool | None = None
    sync_replication: bool | None = None
    heartbeat_err_count: int | None = None
    bandwidth_limit: int | None = None
    xfer_rate: LatencyStat | None = None
    edge: bool | None = None
    health_check: timedelta | None = None
    disable_proxying: bool | None = None
    delete_replication: bool | None = None
    delete_marker_replication: bool | None = None
    replication_priority: int | None = None
    existing_object_replication: bool | None = None
    metadata_sync: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("source_bucket", "source_bucket", TEXT),
            Member("target_bucket", "target_bucket", TEXT),
            Member("addr", "addr", TEXT),
            Member("online", "online", BOOLEAN),
            Member("total_downtime", "total_downtime", DURATION),
            Member("current_downtime", "current_downtime", DURATION),
            Member("admin_permissions", "admin_permissions", BOOLEAN),
            Member("sync_replication", "sync_replication", BOOLEAN),
            Member("heartbeat_err_count", "heartbeat_err_count", INTEGER),
            Member("bandwidth_limit", "bandwidth_limit", INTEGER),
            Member("xfer_rate", "xfer_rate", LatencyStat),
            Member("edge", "edge", BOOLEAN),
            Member("health_check", "heath_check", DURATION),
            Member("disable_proxying", "disable_proxying", BOOLEAN),
            Member("delete_replication", "delete_replication", BOOLEAN),
            Member("delete_marker_replication", "delete_marker_replication", BOOLEAN),
            Member("replication_priority", "replication_priority", INTEGER),
            Member("existing_object_replication", "existing_object_replication", BOOLEAN),
            Member("metadata_sync", "metadata_sync", BOOLEAN),
        )
    )


# specs/admin/shapes/repl-diag-repl-bucket.yaml
@dataclass(slots=True)
class ReplDiagReplBucket(JsonModel):
    """A bucket that is replicated, for support.

    Attributes:
        name: Name of the bucket.
        replication_info: How it is set up.
        replication_targets: Its targets.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    replication_info: ReplDiagBucketReplInfo | None = None
    replication_targets: list[ReplDiagBucketReplTarget] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("replication_info", "replication_info", ReplDiagBucketReplInfo),
            Member("replication_targets", "replication_targets", list_of(ReplDiagBucketReplTarget)),
        )
    )


# specs/admin/shapes/repl-diag-node.yaml
@dataclass(slots=True)
class ReplDiagNode(JsonModel):
    """A server of a site, for support.

    Attributes:
        addr: Address of the server that this is about.
        minio_version: Release that it runs.
        uptime: How long it has been running.
        poolid: Number of its pool, from 0.
        is_leader: Whether it leads the cluster's background work.
        ilm_expiry_in_progress: Whether it is deleting by lifecycle rules.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    minio_version: str | None = None
    uptime: timedelta | None = None
    poolid: int | None = None
    is_leader: bool | None = None
    ilm_expiry_in_progress: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("minio_version", "minio_version", TEXT),
            Member("uptime", "uptime", SECONDS),
            Member("poolid", "poolid", INTEGER),
            Member("is_leader", "is_leader", BOOLEAN),
            Member("ilm_expiry_in_progress", "ilm_expiry_in_progress", BOOLEAN),
        )
    )


# specs/admin/shapes/repl-diag-throttle.yaml
@dataclass(slots=True)
class ReplDiagThrottle(JsonModel):
    """A limit of bandwidth.

    Attributes:
        is_set: Whether it is in force.
        limit: Bytes a second.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    is_set: bool | None = None
    limit: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("is_set", "is_set", BOOLEAN), Member("limit", "limit", INTEGER))
    )


# specs/admin/shapes/repl-diag-site-info.yaml
@dataclass(slots=True)
class ReplDiagSiteInfo(JsonModel):
    """How a site is set up, for support.

    Attributes:
        nodes: Its servers.
        ldap_enabled: Whether it has an LDAP directory.
        openid_enabled: Whether it has OpenID providers.
        buckets_count: Number of buckets.
        edge: Whether it is an edge, which gets data late.
        ilm_enabled: Whether it has lifecycle rules.
        encryption_enabled: Whether it encrypts by default.
        ilm_expiry_replication: Whether lifecycle rules that delete are replicated.
        object_locking_enabled: Whether objects can be locked.
        throttle: Its limit of bandwidth.
        replicated_count: Number of objects replicated to it.
        replicated_size: Bytes replicated to it.
        resync_status: State of sending everything again.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    nodes: list[ReplDiagNode] = field(default_factory=list)
    ldap_enabled: bool | None = None
    openid_enabled: bool | None = None
    buckets_count: int | None = None
    edge: bool | None = None
    ilm_enabled: bool | None = None
    encryption_enabled: bool | None = None
    ilm_expiry_replication: bool | None = None
    object_locking_enabled: bool | None = None
    throttle: ReplDiagThrottle | None = None
    replicated_count: int | None = None
    replicated_size: int | None = None
    resync_status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("nodes", "nodes", list_of(ReplDiagNode)),
            Member("ldap_enabled", "ldap_enabled", BOOLEAN),
            Member("openid_enabled", "openid_enabled", BOOLEAN),
            Member("buckets_count", "buckets_count", INTEGER),
            Member("edge", "edge", BOOLEAN),
            Member("ilm_enabled", "ilm_enabled", BOOLEAN),
            Member("encryption_enabled", "encryption_enabled", BOOLEAN),
            Member("ilm_expiry_replication", "ilm_expiry_replication", BOOLEAN),
            Member("object_locking_enabled", "object_locking_enabled", BOOLEAN),
            Member("throttle", "throttle", ReplDiagThrottle),
            Member("replicated_count", "replicated_count", INTEGER),
            Member("replicated_size", "replicated_size", INTEGER),
            Member("resync_status", "resync_status", TEXT),
        )
    )


# specs/admin/shapes/repl-diag-site.yaml
@dataclass(slots=True)
class ReplDiagSite(JsonModel):
    """A site, for support.

    Attributes:
        addr: URL of the site.
        deployment_id: Id of its deployment, a UUID.
        info: How it is set up.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    addr: str | None = None
    deployment_id: str | None = None
    info: ReplDiagSiteInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("addr", "addr", TEXT),
            Member("deployment_id", "deployment_id", TEXT),
            Member("info", "info", ReplDiagSiteInfo),
        )
    )


# specs/admin/shapes/repl-diag-info.yaml
@dataclass(slots=True)
class ReplDiagInfo(JsonModel):
    """Replication of a deployment, for support.

    Attributes:
        error: What went wrong; left out when nothing did.
        site_replication_enabled: Whether sites are joined.
        active_workers: Workers that replicate.
        queued: What waits for replication.
        replica_count: Number of objects that came here as replicas.
        replica_size: Bytes that came here as replicas.
        proxying: Whether reads are passed on to targets.
        proxied: Calls that were passed on.
        sites: The sites.
        replicated_buckets: Buckets that are replicated.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    error: str | None = None
    site_replication_enabled: bool | None = None
    active_workers: WorkerStat | None = None
    queued: InQueueMetric | None = None
    replica_count: int | None = None
    replica_size: int | None = None
    proxying: bool | None = None
    proxied: ReplProxyMetric | None = None
    sites: list[ReplDiagSite] = field(default_factory=list)
    replicated_buckets: list[ReplDiagReplBucket] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("error", "error", TEXT),
            Member("site_replication_enabled", "site_replication_enabled", BOOLEAN),
            Member("active_workers", "active_workers", WorkerStat),
            Member("queued", "queued", InQueueMetric),
            Member("replica_count", "replica_count", INTEGER),
            Member("replica_size", "replica_size", INTEGER),
            Member("proxying", "proxying", BOOLEAN),
            Member("proxied", "proxied", ReplProxyMetric),
            Member("sites", "sites", list_of(ReplDiagSite)),
            Member("replicated_buckets", "replicated_buckets", list_of(ReplDiagReplBucket)),
        )
    )
