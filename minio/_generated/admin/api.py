# Generated from specs/admin by `make generate`; never edit.
"""All operations of MinIO admin, each group imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.facade import Facade

if TYPE_CHECKING:
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._sync.caller import Caller

    from ._async.access_keys import AsyncAccessKeysOperations
    from ._async.batch import AsyncBatchOperations
    from ._async.bucket_metadata import AsyncBucketMetadataOperations
    from ._async.config import AsyncConfigOperations
    from ._async.diagnostics import AsyncDiagnosticsOperations
    from ._async.drives import AsyncDrivesOperations
    from ._async.groups import AsyncGroupsOperations
    from ._async.heal import AsyncHealOperations
    from ._async.health import AsyncHealthOperations
    from ._async.iam import AsyncIamOperations
    from ._async.idp import AsyncIdpOperations
    from ._async.info import AsyncInfoOperations
    from ._async.inspect import AsyncInspectOperations
    from ._async.kms import AsyncKmsOperations
    from ._async.ldap import AsyncLdapOperations
    from ._async.locks import AsyncLocksOperations
    from ._async.metrics import AsyncMetricsOperations
    from ._async.policies import AsyncPoliciesOperations
    from ._async.pools import AsyncPoolsOperations
    from ._async.profiling import AsyncProfilingOperations
    from ._async.prometheus import AsyncPrometheusOperations
    from ._async.quota import AsyncQuotaOperations
    from ._async.replication import AsyncReplicationOperations
    from ._async.service import AsyncServiceOperations
    from ._async.site_contents import AsyncSiteContentsOperations
    from ._async.site_peers import AsyncSitePeersOperations
    from ._async.site_status import AsyncSiteStatusOperations
    from ._async.sites import AsyncSitesOperations
    from ._async.speedtest import AsyncSpeedtestOperations
    from ._async.telemetry import AsyncTelemetryOperations
    from ._async.tiers import AsyncTiersOperations
    from ._async.usage import AsyncUsageOperations
    from ._async.users import AsyncUsersOperations
    from ._sync.access_keys import AccessKeysOperations
    from ._sync.batch import BatchOperations
    from ._sync.bucket_metadata import BucketMetadataOperations
    from ._sync.config import ConfigOperations
    from ._sync.diagnostics import DiagnosticsOperations
    from ._sync.drives import DrivesOperations
    from ._sync.groups import GroupsOperations
    from ._sync.heal import HealOperations
    from ._sync.health import HealthOperations
    from ._sync.iam import IamOperations
    from ._sync.idp import IdpOperations
    from ._sync.info import InfoOperations
    from ._sync.inspect import InspectOperations
    from ._sync.kms import KmsOperations
    from ._sync.ldap import LdapOperations
    from ._sync.locks import LocksOperations
    from ._sync.metrics import MetricsOperations
    from ._sync.policies import PoliciesOperations
    from ._sync.pools import PoolsOperations
    from ._sync.profiling import ProfilingOperations
    from ._sync.prometheus import PrometheusOperations
    from ._sync.quota import QuotaOperations
    from ._sync.replication import ReplicationOperations
    from ._sync.service import ServiceOperations
    from ._sync.site_contents import SiteContentsOperations
    from ._sync.site_peers import SitePeersOperations
    from ._sync.site_status import SiteStatusOperations
    from ._sync.sites import SitesOperations
    from ._sync.speedtest import SpeedtestOperations
    from ._sync.telemetry import TelemetryOperations
    from ._sync.tiers import TiersOperations
    from ._sync.usage import UsageOperations
    from ._sync.users import UsersOperations

    class AdminApi(
        AccessKeysOperations,
        BatchOperations,
        BucketMetadataOperations,
        ConfigOperations,
        DiagnosticsOperations,
        DrivesOperations,
        GroupsOperations,
        HealOperations,
        HealthOperations,
        IamOperations,
        IdpOperations,
        InfoOperations,
        InspectOperations,
        KmsOperations,
        LdapOperations,
        LocksOperations,
        MetricsOperations,
        PoliciesOperations,
        PoolsOperations,
        ProfilingOperations,
        PrometheusOperations,
        QuotaOperations,
        ReplicationOperations,
        ServiceOperations,
        SiteContentsOperations,
        SitePeersOperations,
        SiteStatusOperations,
        SitesOperations,
        SpeedtestOperations,
        TelemetryOperations,
        TiersOperations,
        UsageOperations,
        UsersOperations,
    ):
        """All operations of MinIO admin, raw and typed: `client.api`.

        MinIO's own API for running a deployment, from users and policies to healing and metrics.
        """

        def __init__(self, caller: Caller) -> None: ...

    class AsyncAdminApi(
        AsyncAccessKeysOperations,
        AsyncBatchOperations,
        AsyncBucketMetadataOperations,
        AsyncConfigOperations,
        AsyncDiagnosticsOperations,
        AsyncDrivesOperations,
        AsyncGroupsOperations,
        AsyncHealOperations,
        AsyncHealthOperations,
        AsyncIamOperations,
        AsyncIdpOperations,
        AsyncInfoOperations,
        AsyncInspectOperations,
        AsyncKmsOperations,
        AsyncLdapOperations,
        AsyncLocksOperations,
        AsyncMetricsOperations,
        AsyncPoliciesOperations,
        AsyncPoolsOperations,
        AsyncProfilingOperations,
        AsyncPrometheusOperations,
        AsyncQuotaOperations,
        AsyncReplicationOperations,
        AsyncServiceOperations,
        AsyncSiteContentsOperations,
        AsyncSitePeersOperations,
        AsyncSiteStatusOperations,
        AsyncSitesOperations,
        AsyncSpeedtestOperations,
        AsyncTelemetryOperations,
        AsyncTiersOperations,
        AsyncUsageOperations,
        AsyncUsersOperations,
    ):
        """All operations of MinIO admin, raw and typed: `client.api`.

        MinIO's own API for running a deployment, from users and policies to healing and metrics.
        """

        def __init__(self, caller: AsyncCaller) -> None: ...

else:
    _GROUPS = {
        "add_service_account": ("access_keys", "AccessKeysOperations"),
        "delete_service_account": ("access_keys", "AccessKeysOperations"),
        "info_access_key": ("access_keys", "AccessKeysOperations"),
        "info_service_account": ("access_keys", "AccessKeysOperations"),
        "list_access_keys_bulk": ("access_keys", "AccessKeysOperations"),
        "list_access_keys_openid_bulk": ("access_keys", "AccessKeysOperations"),
        "list_service_accounts": ("access_keys", "AccessKeysOperations"),
        "revoke_tokens": ("access_keys", "AccessKeysOperations"),
        "temporary_account_info": ("access_keys", "AccessKeysOperations"),
        "update_service_account": ("access_keys", "AccessKeysOperations"),
        "batch_job_status": ("batch", "BatchOperations"),
        "cancel_batch_job": ("batch", "BatchOperations"),
        "describe_batch_job": ("batch", "BatchOperations"),
        "list_batch_jobs": ("batch", "BatchOperations"),
        "start_batch_job": ("batch", "BatchOperations"),
        "export_bucket_metadata": ("bucket_metadata", "BucketMetadataOperations"),
        "import_bucket_metadata": ("bucket_metadata", "BucketMetadataOperations"),
        "clear_config_history_kv": ("config", "ConfigOperations"),
        "del_config_kv": ("config", "ConfigOperations"),
        "get_config": ("config", "ConfigOperations"),
        "get_config_kv": ("config", "ConfigOperations"),
        "help_config_kv": ("config", "ConfigOperations"),
        "list_config_history_kv": ("config", "ConfigOperations"),
        "restore_config_history_kv": ("config", "ConfigOperations"),
        "set_config": ("config", "ConfigOperations"),
        "set_config_kv": ("config", "ConfigOperations"),
        "health_info": ("diagnostics", "DiagnosticsOperations"),
        "obd_info": ("diagnostics", "DiagnosticsOperations"),
        "storage_info": ("drives", "DrivesOperations"),
        "get_group": ("groups", "GroupsOperations"),
        "list_groups": ("groups", "GroupsOperations"),
        "set_group_status": ("groups", "GroupsOperations"),
        "update_group_members": ("groups", "GroupsOperations"),
        "background_heal_status": ("heal", "HealOperations"),
        "heal_start": ("heal", "HealOperations"),
        "heal_start_bucket": ("heal", "HealOperations"),
        "heal_start_prefix": ("heal", "HealOperations"),
        "heal_status": ("heal", "HealOperations"),
        "heal_stop": ("heal", "HealOperations"),
        "health_cluster": ("health", "HealthOperations"),
        "health_cluster_head": ("health", "HealthOperations"),
        "health_cluster_read": ("health", "HealthOperations"),
        "health_cluster_read_head": ("health", "HealthOperations"),
        "health_live": ("health", "HealthOperations"),
        "health_live_head": ("health", "HealthOperations"),
        "health_ready": ("health", "HealthOperations"),
        "health_ready_head": ("health", "HealthOperations"),
        "export_iam": ("iam", "IamOperations"),
        "import_iam": ("iam", "IamOperations"),
        "import_iam_v2": ("iam", "IamOperations"),
        "add_idp_config": ("idp", "IdpOperations"),
        "delete_idp_config": ("idp", "IdpOperations"),
        "get_idp_config": ("idp", "IdpOperations"),
        "list_idp_config": ("idp", "IdpOperations"),
        "update_idp_config": ("idp", "IdpOperations"),
        "server_info": ("info", "InfoOperations"),
        "inspect_data": ("inspect", "InspectOperations"),
        "inspect_data_post": ("inspect", "InspectOperations"),
        "kms_apis": ("kms", "KmsOperations"),
        "kms_create_key": ("kms", "KmsOperations"),
        "kms_create_key_admin": ("kms", "KmsOperations"),
        "kms_key_status": ("kms", "KmsOperations"),
        "kms_key_status_admin": ("kms", "KmsOperations"),
        "kms_list_keys": ("kms", "KmsOperations"),
        "kms_metrics": ("kms", "KmsOperations"),
        "kms_status": ("kms", "KmsOperations"),
        "kms_status_admin": ("kms", "KmsOperations"),
        "kms_version": ("kms", "KmsOperations"),
        "add_service_account_ldap": ("ldap", "LdapOperations"),
        "attach_policy_ldap": ("ldap", "LdapOperations"),
        "detach_policy_ldap": ("ldap", "LdapOperations"),
        "list_access_keys_ldap": ("ldap", "LdapOperations"),
        "list_access_keys_ldap_bulk": ("ldap", "LdapOperations"),
        "list_ldap_policy_mapping_entities": ("ldap", "LdapOperations"),
        "force_unlock": ("locks", "LocksOperations"),
        "top_locks": ("locks", "LocksOperations"),
        "realtime_metrics": ("metrics", "MetricsOperations"),
        "add_canned_policy": ("policies", "PoliciesOperations"),
        "attach_policy_builtin": ("policies", "PoliciesOperations"),
        "detach_policy_builtin": ("policies", "PoliciesOperations"),
        "info_canned_policy": ("policies", "PoliciesOperations"),
        "info_canned_policy_v2": ("policies", "PoliciesOperations"),
        "list_bucket_policies": ("policies", "PoliciesOperations"),
        "list_canned_policies": ("policies", "PoliciesOperations"),
        "list_policy_mapping_entities": ("policies", "PoliciesOperations"),
        "remove_canned_policy": ("policies", "PoliciesOperations"),
        "set_policy_for_user_or_group": ("policies", "PoliciesOperations"),
        "cancel_decommission": ("pools", "PoolsOperations"),
        "list_pools": ("pools", "PoolsOperations"),
        "rebalance_start": ("pools", "PoolsOperations"),
        "rebalance_status": ("pools", "PoolsOperations"),
        "rebalance_stop": ("pools", "PoolsOperations"),
        "start_decommission": ("pools", "PoolsOperations"),
        "status_pool": ("pools", "PoolsOperations"),
        "download_profiling_data": ("profiling", "ProfilingOperations"),
        "profile": ("profiling", "ProfilingOperations"),
        "start_profiling": ("profiling", "ProfilingOperations"),
        "metrics_legacy": ("prometheus", "PrometheusOperations"),
        "metrics_v2_bucket": ("prometheus", "PrometheusOperations"),
        "metrics_v2_cluster": ("prometheus", "PrometheusOperations"),
        "metrics_v2_node": ("prometheus", "PrometheusOperations"),
        "metrics_v2_resource": ("prometheus", "PrometheusOperations"),
        "metrics_v3": ("prometheus", "PrometheusOperations"),
        "metrics_v3_bucket": ("prometheus", "PrometheusOperations"),
        "metrics_v3_list": ("prometheus", "PrometheusOperations"),
        "get_bucket_quota": ("quota", "QuotaOperations"),
        "set_bucket_quota": ("quota", "QuotaOperations"),
        "list_remote_targets": ("replication", "ReplicationOperations"),
        "remove_remote_target": ("replication", "ReplicationOperations"),
        "replication_diff": ("replication", "ReplicationOperations"),
        "replication_mrf": ("replication", "ReplicationOperations"),
        "set_remote_target": ("replication", "ReplicationOperations"),
        "update_remote_target": ("replication", "ReplicationOperations"),
        "server_update": ("service", "ServiceOperations"),
        "server_update_v2": ("service", "ServiceOperations"),
        "service_action": ("service", "ServiceOperations"),
        "service_action_v2": ("service", "ServiceOperations"),
        "site_replication_meta_info": ("site_contents", "SiteContentsOperations"),
        "sr_peer_bucket_ops": ("site_peers", "SitePeersOperations"),
        "sr_peer_edit": ("site_peers", "SitePeersOperations"),
        "sr_peer_get_idp_settings": ("site_peers", "SitePeersOperations"),
        "sr_peer_join": ("site_peers", "SitePeersOperations"),
        "sr_peer_remove": ("site_peers", "SitePeersOperations"),
        "sr_peer_replicate_bucket_meta": ("site_peers", "SitePeersOperations"),
        "sr_peer_replicate_iam_item": ("site_peers", "SitePeersOperations"),
        "sr_state_edit": ("site_peers", "SitePeersOperations"),
        "site_replication_status": ("site_status", "SiteStatusOperations"),
        "site_replication_add": ("sites", "SitesOperations"),
        "site_replication_dev_null": ("sites", "SitesOperations"),
        "site_replication_edit": ("sites", "SitesOperations"),
        "site_replication_info": ("sites", "SitesOperations"),
        "site_replication_net_perf": ("sites", "SitesOperations"),
        "site_replication_remove": ("sites", "SitesOperations"),
        "site_replication_resync_op": ("sites", "SitesOperations"),
        "client_dev_null": ("speedtest", "SpeedtestOperations"),
        "client_dev_null_extra_time": ("speedtest", "SpeedtestOperations"),
        "speedtest": ("speedtest", "SpeedtestOperations"),
        "speedtest_drive": ("speedtest", "SpeedtestOperations"),
        "speedtest_net": ("speedtest", "SpeedtestOperations"),
        "speedtest_object": ("speedtest", "SpeedtestOperations"),
        "speedtest_site": ("speedtest", "SpeedtestOperations"),
        "console_log": ("telemetry", "TelemetryOperations"),
        "trace": ("telemetry", "TelemetryOperations"),
        "add_tier": ("tiers", "TiersOperations"),
        "edit_tier": ("tiers", "TiersOperations"),
        "list_tiers": ("tiers", "TiersOperations"),
        "remove_tier": ("tiers", "TiersOperations"),
        "tier_stats": ("tiers", "TiersOperations"),
        "verify_tier": ("tiers", "TiersOperations"),
        "account_info": ("usage", "UsageOperations"),
        "data_usage_info": ("usage", "UsageOperations"),
        "add_user": ("users", "UsersOperations"),
        "get_user_info": ("users", "UsersOperations"),
        "list_bucket_users": ("users", "UsersOperations"),
        "list_users": ("users", "UsersOperations"),
        "remove_user": ("users", "UsersOperations"),
        "set_user_status": ("users", "UsersOperations"),
    }

    class AdminApi(Facade):
        """All operations of MinIO admin, raw and typed: `client.api`.

        MinIO's own API for running a deployment, from users and policies to healing and metrics.
        """

        _package = f"{__package__}._sync"
        _prefix = ""
        _methods = _GROUPS

    class AsyncAdminApi(Facade):
        """All operations of MinIO admin, raw and typed: `client.api`.

        MinIO's own API for running a deployment, from users and policies to healing and metrics.
        """

        _package = f"{__package__}._async"
        _prefix = "Async"
        _methods = _GROUPS
