# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of site_contents.

Site replication: what a site has.
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
    map_of,
)
from minio._generated.admin.models.groups import GroupDesc
from minio._generated.admin.models.policies import PolicyDocument
from minio._generated.admin.models.replication import ReplicationConfig
from minio._generated.admin.models.sites import PeerInfo
from minio._generated.admin.models.users import UserInfo

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/ilm-expiry-rule.yaml
@dataclass(slots=True)
class ILMExpiryRule(JsonModel):
    """A lifecycle rule that deletes, as sites compare it.

    Attributes:
        ilm_rule: The rule as XML, in base64.
        bucket: Bucket that it belongs to.
        updated_at: When it was changed last.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    ilm_rule: str | None = None
    bucket: str | None = None
    updated_at: datetime | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("ilm_rule", "ilm-rule", TEXT),
            Member("bucket", "bucket", TEXT),
            Member("updated_at", "updatedAt", TIME),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-bucket-info.yaml
@dataclass(slots=True)
class SRBucketInfo(JsonModel):
    """Metadata of a bucket, as sites compare it.

    Documents are base64 of their XML or JSON.

    Attributes:
        bucket: Name of the bucket.
        policy: The bucket policy.
        versioning_config: Whether it keeps old versions.
        tags: Its tags.
        object_lock_config: Object locking.
        sse_config: Encryption by default.
        replication_config: Replication rules.
        quota_config: The quota.
        exp_lc_config: Lifecycle rules that delete.
        cors_config: Rules for web pages.
        policy_timestamp: When the policy was changed last.
        tag_timestamp: When the tags were changed last.
        olock_timestamp: When object locking was changed last.
        sse_timestamp: When encryption was changed last.
        versioning_timestamp: When versioning was changed last.
        replication_config_timestamp: When the replication rules were changed last.
        quota_timestamp: When the quota was changed last.
        exp_lc_timestamp: When the lifecycle rules were changed last.
        bucket_timestamp: When the bucket was made.
        bucket_deleted_timestamp: When the bucket was removed; left out when it was not.
        cors_timestamp: When the rules for web pages were changed last.
        location: Region of the bucket.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    bucket: str | None = None
    policy: Any = None
    versioning_config: str | None = None
    tags: str | None = None
    object_lock_config: str | None = None
    sse_config: str | None = None
    replication_config: str | None = None
    quota_config: str | None = None
    exp_lc_config: str | None = None
    cors_config: str | None = None
    policy_timestamp: datetime | None = None
    tag_timestamp: datetime | None = None
    olock_timestamp: datetime | None = None
    sse_timestamp: datetime | None = None
    versioning_timestamp: datetime | None = None
    replication_config_timestamp: datetime | None = None
    quota_timestamp: datetime | None = None
    exp_lc_timestamp: datetime | None = None
    bucket_timestamp: datetime | None = None
    bucket_deleted_timestamp: datetime | None = None
    cors_timestamp: datetime | None = None
    location: str | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("bucket", "bucket", TEXT),
            Member("policy", "policy", ANYTHING),
            Member("versioning_config", "versioningConfig", TEXT),
            Member("tags", "tags", TEXT),
            Member("object_lock_config", "objectLockConfig", TEXT),
            Member("sse_config", "sseConfig", TEXT),
            Member("replication_config", "replicationConfig", TEXT),
            Member("quota_config", "quotaConfig", TEXT),
            Member("exp_lc_config", "expLCConfig", TEXT),
            Member("cors_config", "corsConfig", TEXT),
            Member("policy_timestamp", "policyTimestamp", TIME),
            Member("tag_timestamp", "tagTimestamp", TIME),
            Member("olock_timestamp", "olockTimestamp", TIME),
            Member("sse_timestamp", "sseTimestamp", TIME),
            Member("versioning_timestamp", "versioningTimestamp", TIME),
            Member("replication_config_timestamp", "replicationConfigTimestamp", TIME),
            Member("quota_timestamp", "quotaTimestamp", TIME),
            Member("exp_lc_timestamp", "expLCTimestamp", TIME),
            Member("bucket_timestamp", "bucketTimestamp", TIME),
            Member("bucket_deleted_timestamp", "bucketDeletedTimestamp", TIME),
            Member("cors_timestamp", "corsTimestamp", TIME),
            Member("location", "location", TEXT),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sriam-policy.yaml
@dataclass(slots=True)
class SRIAMPolicy(JsonModel):
    """A named policy, as sites compare it.

    Attributes:
        policy: Its document.
        updated_at: When it was changed last.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policy: PolicyDocument | None = None
    updated_at: datetime | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policy", "policy", PolicyDocument),
            Member("updated_at", "updatedAt", TIME),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-policy-mapping.yaml
@dataclass(slots=True)
class SRPolicyMapping(JsonModel):
    """Policies of a user or group, as sites compare them.

    Attributes:
        user_or_group: Name of the user or group.
        user_type: Kind: 0 a user, 1 temporary credentials, 2 a service account.
        is_group: Whether it is a group.
        policy: Names of the policies, joined with commas.
        created_at: When it was made.
        updated_at: When it was changed last.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    user_or_group: str | None = None
    user_type: int | None = None
    is_group: bool | None = None
    policy: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("user_or_group", "userOrGroup", TEXT),
            Member("user_type", "userType", INTEGER),
            Member("is_group", "isGroup", BOOLEAN),
            Member("policy", "policy", TEXT),
            Member("created_at", "createdAt", TIME),
            Member("updated_at", "updatedAt", TIME),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-state-info.yaml
@dataclass(slots=True)
class SRStateInfo(JsonModel):
    """The sites that a site knows.

    Attributes:
        name: Name of the site.
        peers: The sites by their deployment's id.
        updated_at: When it was changed last.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    peers: dict[str, PeerInfo] = field(default_factory=dict)
    updated_at: datetime | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("peers", "peers", map_of(PeerInfo)),
            Member("updated_at", "updatedAt", TIME),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-info.yaml
@dataclass(slots=True)
class SRInfo(JsonModel):
    """What a site has, for comparison with the others.

    Attributes:
        enabled: Whether it takes part in site replication.
        name: Name of the site.
        deployment_id: Id of its deployment.
        buckets: Buckets by name.
        policies: Policies by name.
        user_policies: Policies of users, by user.
        user_info_map: Users by access key.
        group_desc_map: Groups by name.
        group_policies: Policies of groups, by group.
        replication_cfg: Replication rules by bucket.
        ilm_expiry_rules: Lifecycle rules that delete, by bucket and rule.
        state: The sites that this one knows.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    enabled: bool | None = None
    name: str | None = None
    deployment_id: str | None = None
    buckets: dict[str, SRBucketInfo] = field(default_factory=dict)
    policies: dict[str, SRIAMPolicy] = field(default_factory=dict)
    user_policies: dict[str, SRPolicyMapping] = field(default_factory=dict)
    user_info_map: dict[str, UserInfo] = field(default_factory=dict)
    group_desc_map: dict[str, GroupDesc] = field(default_factory=dict)
    group_policies: dict[str, SRPolicyMapping] = field(default_factory=dict)
    replication_cfg: dict[str, ReplicationConfig] = field(default_factory=dict)
    ilm_expiry_rules: dict[str, ILMExpiryRule] = field(default_factory=dict)
    state: SRStateInfo | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("enabled", "Enabled", BOOLEAN),
            Member("name", "Name", TEXT),
            Member("deployment_id", "DeploymentID", TEXT),
            Member("buckets", "Buckets", map_of(SRBucketInfo)),
            Member("policies", "Policies", map_of(SRIAMPolicy)),
            Member("user_policies", "UserPolicies", map_of(SRPolicyMapping)),
            Member("user_info_map", "UserInfoMap", map_of(UserInfo)),
            Member("group_desc_map", "GroupDescMap", map_of(GroupDesc)),
            Member("group_policies", "GroupPolicies", map_of(SRPolicyMapping)),
            Member("replication_cfg", "ReplicationCfg", map_of(ReplicationConfig)),
            Member("ilm_expiry_rules", "ILMExpiryRules", map_of(ILMExpiryRule)),
            Member("state", "State", SRStateInfo),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/operations/site-replication-meta-info.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationMetaInfoOutput:
    """Answer of SiteReplicationMetaInfo.

    Attributes:
        info: What the site has.
    """

    info: SRInfo
