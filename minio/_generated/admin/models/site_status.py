# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of site_status.

Site replication: how the sites compare.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import BOOLEAN, INTEGER, TEXT, JsonModel, Member, Table, map_of
from minio._generated.admin.models.site_metrics import SRMetricsSummary
from minio._generated.admin.models.sites import PeerInfo


# specs/admin/shapes/sr-bucket-stats-summary.yaml
@dataclass(slots=True)
class SRBucketStatsSummary(JsonModel):
    """How a bucket compares between sites.

    Attributes:
        deployment_id: Id of the site's deployment.
        has_bucket: Whether the site has the bucket.
        bucket_marked_deleted: Whether the site removed it.
        tag_mismatch: Whether tags differ.
        versioning_config_mismatch: Whether versioning differs.
        olock_config_mismatch: Whether object locking differs.
        policy_mismatch: Whether the bucket policy differs.
        sse_config_mismatch: Whether encryption by default differs.
        replication_cfg_mismatch: Whether replication rules differ.
        quota_cfg_mismatch: Whether the quota differs.
        cors_cfg_mismatch: Whether rules for web pages differ.
        has_tags_set: Whether it has tags.
        has_olock_config_set: Whether it has object locking.
        has_policy_set: Whether it has a policy.
        has_sse_cfg_set: Whether it encrypts by default.
        has_replication_cfg: Whether it has replication rules.
        has_quota_cfg_set: Whether it has a quota.
        has_cors_cfg_set: Whether it has rules for web pages.
        api_version: Version of the site replication API.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    deployment_id: str | None = None
    has_bucket: bool | None = None
    bucket_marked_deleted: bool | None = None
    tag_mismatch: bool | None = None
    versioning_config_mismatch: bool | None = None
    olock_config_mismatch: bool | None = None
    policy_mismatch: bool | None = None
    sse_config_mismatch: bool | None = None
    replication_cfg_mismatch: bool | None = None
    quota_cfg_mismatch: bool | None = None
    cors_cfg_mismatch: bool | None = None
    has_tags_set: bool | None = None
    has_olock_config_set: bool | None = None
    has_policy_set: bool | None = None
    has_sse_cfg_set: bool | None = None
    has_replication_cfg: bool | None = None
    has_quota_cfg_set: bool | None = None
    has_cors_cfg_set: bool | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("deployment_id", "DeploymentID", TEXT),
            Member("has_bucket", "HasBucket", BOOLEAN),
            Member("bucket_marked_deleted", "BucketMarkedDeleted", BOOLEAN),
            Member("tag_mismatch", "TagMismatch", BOOLEAN),
            Member("versioning_config_mismatch", "VersioningConfigMismatch", BOOLEAN),
            Member("olock_config_mismatch", "OLockConfigMismatch", BOOLEAN),
            Member("policy_mismatch", "PolicyMismatch", BOOLEAN),
            Member("sse_config_mismatch", "SSEConfigMismatch", BOOLEAN),
            Member("replication_cfg_mismatch", "ReplicationCfgMismatch", BOOLEAN),
            Member("quota_cfg_mismatch", "QuotaCfgMismatch", BOOLEAN),
            Member("cors_cfg_mismatch", "CorsCfgMismatch", BOOLEAN),
            Member("has_tags_set", "HasTagsSet", BOOLEAN),
            Member("has_olock_config_set", "HasOLockConfigSet", BOOLEAN),
            Member("has_policy_set", "HasPolicySet", BOOLEAN),
            Member("has_sse_cfg_set", "HasSSECfgSet", BOOLEAN),
            Member("has_replication_cfg", "HasReplicationCfg", BOOLEAN),
            Member("has_quota_cfg_set", "HasQuotaCfgSet", BOOLEAN),
            Member("has_cors_cfg_set", "HasCorsCfgSet", BOOLEAN),
            Member("api_version", "APIVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-group-stats-summary.yaml
@dataclass(slots=True)
class SRGroupStatsSummary(JsonModel):
    """How a group compares between sites.

    Attributes:
        deployment_id: Id of the site's deployment.
        policy_mismatch: Whether its policies differ.
        has_group: Whether the site has the group.
        group_desc_mismatch: Whether its members or state differ.
        has_policy_mapping: Whether it has policies.
        api_version: Version of the site replication API.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    deployment_id: str | None = None
    policy_mismatch: bool | None = None
    has_group: bool | None = None
    group_desc_mismatch: bool | None = None
    has_policy_mapping: bool | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("deployment_id", "DeploymentID", TEXT),
            Member("policy_mismatch", "PolicyMismatch", BOOLEAN),
            Member("has_group", "HasGroup", BOOLEAN),
            Member("group_desc_mismatch", "GroupDescMismatch", BOOLEAN),
            Member("has_policy_mapping", "HasPolicyMapping", BOOLEAN),
            Member("api_version", "APIVersion", TEXT),
        )
    )


# specs/admin/shapes/srilm-expiry-stats-summary.yaml
@dataclass(slots=True)
class SRILMExpiryStatsSummary(JsonModel):
    """How a lifecycle rule that deletes compares between sites.

    Attributes:
        deployment_id: Id of the site's deployment.
        ilm_expiry_rule_mismatch: Whether the rule differs.
        has_ilm_expiry_rules: Whether the site has it.
        api_version: Version of the site replication API.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    deployment_id: str | None = None
    ilm_expiry_rule_mismatch: bool | None = None
    has_ilm_expiry_rules: bool | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("deployment_id", "DeploymentID", TEXT),
            Member("ilm_expiry_rule_mismatch", "ILMExpiryRuleMismatch", BOOLEAN),
            Member("has_ilm_expiry_rules", "HasILMExpiryRules", BOOLEAN),
            Member("api_version", "APIVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-policy-stats-summary.yaml
@dataclass(slots=True)
class SRPolicyStatsSummary(JsonModel):
    """How a policy compares between sites.

    Attributes:
        deployment_id: Id of the site's deployment.
        policy_mismatch: Whether the policy differs.
        has_policy: Whether the site has it.
        api_version: Version of the site replication API.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    deployment_id: str | None = None
    policy_mismatch: bool | None = None
    has_policy: bool | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("deployment_id", "DeploymentID", TEXT),
            Member("policy_mismatch", "PolicyMismatch", BOOLEAN),
            Member("has_policy", "HasPolicy", BOOLEAN),
            Member("api_version", "APIVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-site-summary.yaml
@dataclass(slots=True)
class SRSiteSummary(JsonModel):
    """How many things a site has, and how many are the same everywhere.

    Attributes:
        replicated_buckets: Number of buckets that are the same everywhere.
        replicated_tags: Number of buckets whose tags are the same everywhere.
        replicated_bucket_policies: Number of bucket policies that are the same everywhere.
        replicated_iam_policies: Number of named policies that are the same everywhere.
        replicated_users: Number of users that are the same everywhere.
        replicated_groups: Number of groups that are the same everywhere.
        replicated_lock_config: Number of buckets whose object locking is the same everywhere.
        replicated_sse_config: Number of buckets whose encryption is the same everywhere.
        replicated_versioning_config: Number of buckets whose versioning is the same everywhere.
        replicated_quota_config: Number of buckets whose quota is the same everywhere.
        replicated_user_policy_mappings: Number of users whose policies are the same everywhere.
        replicated_group_policy_mappings: Number of groups whose policies are the same everywhere.
        replicated_ilm_expiry_rules: Number of deleting lifecycle rules that are the same everywhere.
        replicated_cors_config: Number of buckets whose rules for web pages are the same everywhere.
        total_buckets_count: Number of buckets.
        total_tags_count: Number of buckets with tags.
        total_bucket_policies_count: Number of bucket policies.
        total_iam_policies_count: Number of named policies.
        total_lock_config_count: Number of buckets with object locking.
        total_sse_config_count: Number of buckets that encrypt by default.
        total_versioning_config_count: Number of buckets with versioning.
        total_quota_config_count: Number of buckets with a quota.
        total_users_count: Number of users.
        total_groups_count: Number of groups.
        total_user_policy_mapping_count: Number of users with policies.
        total_group_policy_mapping_count: Number of groups with policies.
        total_ilm_expiry_rules_count: Number of lifecycle rules that delete.
        total_cors_config_count: Number of buckets with rules for web pages.
        api_version: Version of the site replication API.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    replicated_buckets: int | None = None
    replicated_tags: int | None = None
    replicated_bucket_policies: int | None = None
    replicated_iam_policies: int | None = None
    replicated_users: int | None = None
    replicated_groups: int | None = None
    replicated_lock_config: int | None = None
    replicated_sse_config: int | None = None
    replicated_versioning_config: int | None = None
    replicated_quota_config: int | None = None
    replicated_user_policy_mappings: int | None = None
    replicated_group_policy_mappings: int | None = None
    replicated_ilm_expiry_rules: int | None = None
    replicated_cors_config: int | None = None
    total_buckets_count: int | None = None
    total_tags_count: int | None = None
    total_bucket_policies_count: int | None = None
    total_iam_policies_count: int | None = None
    total_lock_config_count: int | None = None
    total_sse_config_count: int | None = None
    total_versioning_config_count: int | None = None
    total_quota_config_count: int | None = None
    total_users_count: int | None = None
    total_groups_count: int | None = None
    total_user_policy_mapping_count: int | None = None
    total_group_policy_mapping_count: int | None = None
    total_ilm_expiry_rules_count: int | None = None
    total_cors_config_count: int | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("replicated_buckets", "ReplicatedBuckets", INTEGER),
            Member("replicated_tags", "ReplicatedTags", INTEGER),
            Member("replicated_bucket_policies", "ReplicatedBucketPolicies", INTEGER),
            Member("replicated_iam_policies", "ReplicatedIAMPolicies", INTEGER),
            Member("replicated_users", "ReplicatedUsers", INTEGER),
            Member("replicated_groups", "ReplicatedGroups", INTEGER),
            Member("replicated_lock_config", "ReplicatedLockConfig", INTEGER),
            Member("replicated_sse_config", "ReplicatedSSEConfig", INTEGER),
            Member("replicated_versioning_config", "ReplicatedVersioningConfig", INTEGER),
            Member("replicated_quota_config", "ReplicatedQuotaConfig", INTEGER),
            Member("replicated_user_policy_mappings", "ReplicatedUserPolicyMappings", INTEGER),
            Member("replicated_group_policy_mappings", "ReplicatedGroupPolicyMappings", INTEGER),
            Member("replicated_ilm_expiry_rules", "ReplicatedILMExpiryRules", INTEGER),
            Member("replicated_cors_config", "ReplicatedCorsConfig", INTEGER),
            Member("total_buckets_count", "TotalBucketsCount", INTEGER),
            Member("total_tags_count", "TotalTagsCount", INTEGER),
            Member("total_bucket_policies_count", "TotalBucketPoliciesCount", INTEGER),
            Member("total_iam_policies_count", "TotalIAMPoliciesCount", INTEGER),
            Member("total_lock_config_count", "TotalLockConfigCount", INTEGER),
            Member("total_sse_config_count", "TotalSSEConfigCount", INTEGER),
            Member("total_versioning_config_count", "TotalVersioningConfigCount", INTEGER),
            Member("total_quota_config_count", "TotalQuotaConfigCount", INTEGER),
            Member("total_users_count", "TotalUsersCount", INTEGER),
            Member("total_groups_count", "TotalGroupsCount", INTEGER),
            Member("total_user_policy_mapping_count", "TotalUserPolicyMappingCount", INTEGER),
            Member("total_group_policy_mapping_count", "TotalGroupPolicyMappingCount", INTEGER),
            Member("total_ilm_expiry_rules_count", "TotalILMExpiryRulesCount", INTEGER),
            Member("total_cors_config_count", "TotalCorsConfigCount", INTEGER),
            Member("api_version", "APIVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-user-stats-summary.yaml
@dataclass(slots=True)
class SRUserStatsSummary(JsonModel):
    """How a user compares between sites.

    Attributes:
        deployment_id: Id of the site's deployment.
        policy_mismatch: Whether the user's policies differ.
        user_info_mismatch: Whether keys, state or groups differ.
        has_user: Whether the site has the user.
        has_policy_mapping: Whether the user has policies.
        api_version: Version of the site replication API.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    deployment_id: str | None = None
    policy_mismatch: bool | None = None
    user_info_mismatch: bool | None = None
    has_user: bool | None = None
    has_policy_mapping: bool | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("deployment_id", "DeploymentID", TEXT),
            Member("policy_mismatch", "PolicyMismatch", BOOLEAN),
            Member("user_info_mismatch", "UserInfoMismatch", BOOLEAN),
            Member("has_user", "HasUser", BOOLEAN),
            Member("has_policy_mapping", "HasPolicyMapping", BOOLEAN),
            Member("api_version", "APIVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-status-info.yaml
@dataclass(slots=True)
class SRStatusInfo(JsonModel):
    """How the sites compare.

    Attributes:
        enabled: Whether sites are joined.
        max_buckets: Most buckets that a site has.
        max_users: Most users that a site has.
        max_groups: Most groups that a site has.
        max_policies: Most policies that a site has.
        max_ilm_expiry_rules: Most lifecycle rules that delete that a site has.
        sites: The sites by their deployment's id.
        stats_summary: Counts by site.
        bucket_stats: Buckets that differ, by bucket and then by site.
        policy_stats: Policies that differ, by policy and then by site.
        user_stats: Users that differ, by user and then by site.
        group_stats: Groups that differ, by group and then by site.
        metrics: Numbers of replication; only when asked for.
        ilm_expiry_stats: Lifecycle rules that differ, by rule and then by site.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    enabled: bool | None = None
    max_buckets: int | None = None
    max_users: int | None = None
    max_groups: int | None = None
    max_policies: int | None = None
    max_ilm_expiry_rules: int | None = None
    sites: dict[str, PeerInfo] = field(default_factory=dict)
    stats_summary: dict[str, SRSiteSummary] = field(default_factory=dict)
    bucket_stats: dict[str, dict[str, SRBucketStatsSummary]] = field(default_factory=dict)
    policy_stats: dict[str, dict[str, SRPolicyStatsSummary]] = field(default_factory=dict)
    user_stats: dict[str, dict[str, SRUserStatsSummary]] = field(default_factory=dict)
    group_stats: dict[str, dict[str, SRGroupStatsSummary]] = field(default_factory=dict)
    metrics: SRMetricsSummary | None = None
    ilm_expiry_stats: dict[str, dict[str, SRILMExpiryStatsSummary]] = field(default_factory=dict)
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("enabled", "Enabled", BOOLEAN),
            Member("max_buckets", "MaxBuckets", INTEGER),
            Member("max_users", "MaxUsers", INTEGER),
            Member("max_groups", "MaxGroups", INTEGER),
            Member("max_policies", "MaxPolicies", INTEGER),
            Member("max_ilm_expiry_rules", "MaxILMExpiryRules", INTEGER),
            Member("sites", "Sites", map_of(PeerInfo)),
            Member("stats_summary", "StatsSummary", map_of(SRSiteSummary)),
            Member("bucket_stats", "BucketStats", map_of(map_of(SRBucketStatsSummary))),
            Member("policy_stats", "PolicyStats", map_of(map_of(SRPolicyStatsSummary))),
            Member("user_stats", "UserStats", map_of(map_of(SRUserStatsSummary))),
            Member("group_stats", "GroupStats", map_of(map_of(SRGroupStatsSummary))),
            Member("metrics", "Metrics", SRMetricsSummary),
            Member("ilm_expiry_stats", "ILMExpiryStats", map_of(map_of(SRILMExpiryStatsSummary))),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/operations/site-replication-status.yaml
@dataclass(slots=True, kw_only=True)
class SiteReplicationStatusOutput:
    """Answer of SiteReplicationStatus.

    Attributes:
        status: How the sites compare.
    """

    status: SRStatusInfo
