# Generated from specs/admin by `make generate`; never edit.
"""Models of MinIO admin: arguments and results of raw operations, each imported when it is first used.

Models that have a module in 7.2.16 are imported from there.
"""

from __future__ import annotations

from minio._lazy import finder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from minio._generated.admin.models.access_keys import AddServiceAccountOutput as AddServiceAccountOutput
    from minio._generated.admin.models.access_keys import AddServiceAccountReq as AddServiceAccountReq
    from minio._generated.admin.models.access_keys import AddServiceAccountResp as AddServiceAccountResp
    from minio._generated.admin.models.access_keys import Credentials as Credentials
    from minio._generated.admin.models.access_keys import (
        DeleteServiceAccountOutput as DeleteServiceAccountOutput,
    )
    from minio._generated.admin.models.access_keys import InfoAccessKeyOutput as InfoAccessKeyOutput
    from minio._generated.admin.models.access_keys import InfoAccessKeyResp as InfoAccessKeyResp
    from minio._generated.admin.models.access_keys import InfoServiceAccountOutput as InfoServiceAccountOutput
    from minio._generated.admin.models.access_keys import InfoServiceAccountResp as InfoServiceAccountResp
    from minio._generated.admin.models.access_keys import (
        LDAPSpecificAccessKeyInfo as LDAPSpecificAccessKeyInfo,
    )
    from minio._generated.admin.models.access_keys import ListAccessKeysBulkOutput as ListAccessKeysBulkOutput
    from minio._generated.admin.models.access_keys import (
        ListAccessKeysOpenIDBulkOutput as ListAccessKeysOpenIDBulkOutput,
    )
    from minio._generated.admin.models.access_keys import ListAccessKeysOpenIDResp as ListAccessKeysOpenIDResp
    from minio._generated.admin.models.access_keys import ListAccessKeysResp as ListAccessKeysResp
    from minio._generated.admin.models.access_keys import (
        ListServiceAccountsOutput as ListServiceAccountsOutput,
    )
    from minio._generated.admin.models.access_keys import ListServiceAccountsResp as ListServiceAccountsResp
    from minio._generated.admin.models.access_keys import (
        OpenIDSpecificAccessKeyInfo as OpenIDSpecificAccessKeyInfo,
    )
    from minio._generated.admin.models.access_keys import OpenIDUserAccessKeys as OpenIDUserAccessKeys
    from minio._generated.admin.models.access_keys import RevokeTokensOutput as RevokeTokensOutput
    from minio._generated.admin.models.access_keys import ServiceAccountInfo as ServiceAccountInfo
    from minio._generated.admin.models.access_keys import (
        TemporaryAccountInfoOutput as TemporaryAccountInfoOutput,
    )
    from minio._generated.admin.models.access_keys import TemporaryAccountInfoResp as TemporaryAccountInfoResp
    from minio._generated.admin.models.access_keys import (
        UpdateServiceAccountOutput as UpdateServiceAccountOutput,
    )
    from minio._generated.admin.models.access_keys import UpdateServiceAccountReq as UpdateServiceAccountReq
    from minio._generated.admin.models.batch import BatchJobResult as BatchJobResult
    from minio._generated.admin.models.batch import BatchJobStatus as BatchJobStatus
    from minio._generated.admin.models.batch import BatchJobStatusOutput as BatchJobStatusOutput
    from minio._generated.admin.models.batch import CancelBatchJobOutput as CancelBatchJobOutput
    from minio._generated.admin.models.batch import CatalogInfo as CatalogInfo
    from minio._generated.admin.models.batch import DescribeBatchJobOutput as DescribeBatchJobOutput
    from minio._generated.admin.models.batch import ExpirationInfo as ExpirationInfo
    from minio._generated.admin.models.batch import JobMetric as JobMetric
    from minio._generated.admin.models.batch import KeyRotationInfo as KeyRotationInfo
    from minio._generated.admin.models.batch import ListBatchJobsOutput as ListBatchJobsOutput
    from minio._generated.admin.models.batch import ListBatchJobsResult as ListBatchJobsResult
    from minio._generated.admin.models.batch import ReplicateInfo as ReplicateInfo
    from minio._generated.admin.models.batch import StartBatchJobOutput as StartBatchJobOutput
    from minio._generated.admin.models.batch_jobs import BatchJobExpire as BatchJobExpire
    from minio._generated.admin.models.batch_jobs import BatchJobExpireFilter as BatchJobExpireFilter
    from minio._generated.admin.models.batch_jobs import BatchJobExpirePurge as BatchJobExpirePurge
    from minio._generated.admin.models.batch_jobs import (
        BatchJobKeyRotateEncryption as BatchJobKeyRotateEncryption,
    )
    from minio._generated.admin.models.batch_jobs import BatchJobKeyRotateFlags as BatchJobKeyRotateFlags
    from minio._generated.admin.models.batch_jobs import BatchJobKeyRotateV1 as BatchJobKeyRotateV1
    from minio._generated.admin.models.batch_jobs import BatchJobKV as BatchJobKV
    from minio._generated.admin.models.batch_jobs import BatchJobNotification as BatchJobNotification
    from minio._generated.admin.models.batch_jobs import (
        BatchJobReplicateCredentials as BatchJobReplicateCredentials,
    )
    from minio._generated.admin.models.batch_jobs import BatchJobReplicateFlags as BatchJobReplicateFlags
    from minio._generated.admin.models.batch_jobs import BatchJobReplicateSource as BatchJobReplicateSource
    from minio._generated.admin.models.batch_jobs import BatchJobReplicateTarget as BatchJobReplicateTarget
    from minio._generated.admin.models.batch_jobs import BatchJobReplicateV1 as BatchJobReplicateV1
    from minio._generated.admin.models.batch_jobs import BatchJobRequest as BatchJobRequest
    from minio._generated.admin.models.batch_jobs import BatchJobRetry as BatchJobRetry
    from minio._generated.admin.models.batch_jobs import BatchJobSizeFilter as BatchJobSizeFilter
    from minio._generated.admin.models.batch_jobs import BatchJobSnowball as BatchJobSnowball
    from minio._generated.admin.models.batch_jobs import BatchKeyRotateFilter as BatchKeyRotateFilter
    from minio._generated.admin.models.batch_jobs import BatchReplicateFilter as BatchReplicateFilter
    from minio._generated.admin.models.bucket_metadata import BucketMetaImportErrs as BucketMetaImportErrs
    from minio._generated.admin.models.bucket_metadata import BucketStatus as BucketStatus
    from minio._generated.admin.models.bucket_metadata import (
        ExportBucketMetadataOutput as ExportBucketMetadataOutput,
    )
    from minio._generated.admin.models.bucket_metadata import (
        ImportBucketMetadataOutput as ImportBucketMetadataOutput,
    )
    from minio._generated.admin.models.bucket_metadata import MetaStatus as MetaStatus
    from minio._generated.admin.models.config import ClearConfigHistoryKVOutput as ClearConfigHistoryKVOutput
    from minio._generated.admin.models.config import ConfigHistoryEntry as ConfigHistoryEntry
    from minio._generated.admin.models.config import DelConfigKVOutput as DelConfigKVOutput
    from minio._generated.admin.models.config import GetConfigKVOutput as GetConfigKVOutput
    from minio._generated.admin.models.config import GetConfigOutput as GetConfigOutput
    from minio._generated.admin.models.config import Help as Help
    from minio._generated.admin.models.config import HelpConfigKVOutput as HelpConfigKVOutput
    from minio._generated.admin.models.config import HelpKV as HelpKV
    from minio._generated.admin.models.config import ListConfigHistoryKVOutput as ListConfigHistoryKVOutput
    from minio._generated.admin.models.config import (
        RestoreConfigHistoryKVOutput as RestoreConfigHistoryKVOutput,
    )
    from minio._generated.admin.models.config import SetConfigKVOutput as SetConfigKVOutput
    from minio._generated.admin.models.config import SetConfigOutput as SetConfigOutput
    from minio._generated.admin.models.diagnostics import HealthInfo as HealthInfo
    from minio._generated.admin.models.diagnostics import MinioConfig as MinioConfig
    from minio._generated.admin.models.diagnostics import MinioHealthInfo as MinioHealthInfo
    from minio._generated.admin.models.diagnostics import MinioInfo as MinioInfo
    from minio._generated.admin.models.diagnostics import ServerInfo as ServerInfo
    from minio._generated.admin.models.diagnostics import TLSCert as TLSCert
    from minio._generated.admin.models.diagnostics import TLSInfo as TLSInfo
    from minio._generated.admin.models.drives import BackendInfo as BackendInfo
    from minio._generated.admin.models.drives import CacheStats as CacheStats
    from minio._generated.admin.models.drives import Disk as Disk
    from minio._generated.admin.models.drives import DiskMetrics as DiskMetrics
    from minio._generated.admin.models.drives import HealingDisk as HealingDisk
    from minio._generated.admin.models.drives import StorageInfo as StorageInfo
    from minio._generated.admin.models.drives import StorageInfoOutput as StorageInfoOutput
    from minio._generated.admin.models.drives import TimedAction as TimedAction
    from minio._generated.admin.models.groups import GetGroupOutput as GetGroupOutput
    from minio._generated.admin.models.groups import GroupAddRemove as GroupAddRemove
    from minio._generated.admin.models.groups import GroupDesc as GroupDesc
    from minio._generated.admin.models.groups import ListGroupsOutput as ListGroupsOutput
    from minio._generated.admin.models.groups import SetGroupStatusOutput as SetGroupStatusOutput
    from minio._generated.admin.models.groups import UpdateGroupMembersOutput as UpdateGroupMembersOutput
    from minio._generated.admin.models.hardware import CPU as CPU
    from minio._generated.admin.models.hardware import CPUFreqStats as CPUFreqStats
    from minio._generated.admin.models.hardware import CPUs as CPUs
    from minio._generated.admin.models.hardware import NetInfo as NetInfo
    from minio._generated.admin.models.hardware import NetSettings as NetSettings
    from minio._generated.admin.models.hardware import Partition as Partition
    from minio._generated.admin.models.hardware import Partitions as Partitions
    from minio._generated.admin.models.hardware import ProductInfo as ProductInfo
    from minio._generated.admin.models.hardware import SysInfo as SysInfo
    from minio._generated.admin.models.heal import BackgroundHealStatusOutput as BackgroundHealStatusOutput
    from minio._generated.admin.models.heal import BgHealState as BgHealState
    from minio._generated.admin.models.heal import HealDriveInfo as HealDriveInfo
    from minio._generated.admin.models.heal import HealOpts as HealOpts
    from minio._generated.admin.models.heal import HealResultDrives as HealResultDrives
    from minio._generated.admin.models.heal import HealResultItem as HealResultItem
    from minio._generated.admin.models.heal import HealStartBucketOutput as HealStartBucketOutput
    from minio._generated.admin.models.heal import HealStartOutput as HealStartOutput
    from minio._generated.admin.models.heal import HealStartPrefixOutput as HealStartPrefixOutput
    from minio._generated.admin.models.heal import HealStartSuccess as HealStartSuccess
    from minio._generated.admin.models.heal import HealStatusOutput as HealStatusOutput
    from minio._generated.admin.models.heal import HealStopOutput as HealStopOutput
    from minio._generated.admin.models.heal import HealTaskStatus as HealTaskStatus
    from minio._generated.admin.models.heal import MRFStatus as MRFStatus
    from minio._generated.admin.models.heal import SetStatus as SetStatus
    from minio._generated.admin.models.health import HealthClusterHeadOutput as HealthClusterHeadOutput
    from minio._generated.admin.models.health import HealthClusterOutput as HealthClusterOutput
    from minio._generated.admin.models.health import (
        HealthClusterReadHeadOutput as HealthClusterReadHeadOutput,
    )
    from minio._generated.admin.models.health import HealthClusterReadOutput as HealthClusterReadOutput
    from minio._generated.admin.models.health import HealthLiveHeadOutput as HealthLiveHeadOutput
    from minio._generated.admin.models.health import HealthLiveOutput as HealthLiveOutput
    from minio._generated.admin.models.health import HealthReadyHeadOutput as HealthReadyHeadOutput
    from minio._generated.admin.models.health import HealthReadyOutput as HealthReadyOutput
    from minio._generated.admin.models.iam import ExportIAMOutput as ExportIAMOutput
    from minio._generated.admin.models.iam import IAMEntities as IAMEntities
    from minio._generated.admin.models.iam import IAMErrEntities as IAMErrEntities
    from minio._generated.admin.models.iam import IAMErrEntity as IAMErrEntity
    from minio._generated.admin.models.iam import IAMErrPolicyEntity as IAMErrPolicyEntity
    from minio._generated.admin.models.iam import ImportIAMOutput as ImportIAMOutput
    from minio._generated.admin.models.iam import ImportIAMResult as ImportIAMResult
    from minio._generated.admin.models.iam import ImportIAMV2Output as ImportIAMV2Output
    from minio._generated.admin.models.idp import AddIDPConfigOutput as AddIDPConfigOutput
    from minio._generated.admin.models.idp import DeleteIDPConfigOutput as DeleteIDPConfigOutput
    from minio._generated.admin.models.idp import GetIDPConfigOutput as GetIDPConfigOutput
    from minio._generated.admin.models.idp import IDPCfgInfo as IDPCfgInfo
    from minio._generated.admin.models.idp import IDPConfig as IDPConfig
    from minio._generated.admin.models.idp import IDPListItem as IDPListItem
    from minio._generated.admin.models.idp import ListIDPConfigOutput as ListIDPConfigOutput
    from minio._generated.admin.models.idp import UpdateIDPConfigOutput as UpdateIDPConfigOutput
    from minio._generated.admin.models.info import KMS as KMS
    from minio._generated.admin.models.info import LDAP as LDAP
    from minio._generated.admin.models.info import Buckets as Buckets
    from minio._generated.admin.models.info import DeleteMarkers as DeleteMarkers
    from minio._generated.admin.models.info import ErasureBackend as ErasureBackend
    from minio._generated.admin.models.info import ErasureSetInfo as ErasureSetInfo
    from minio._generated.admin.models.info import GCStats as GCStats
    from minio._generated.admin.models.info import InfoMessage as InfoMessage
    from minio._generated.admin.models.info import LicenseInfo as LicenseInfo
    from minio._generated.admin.models.info import MemStats as MemStats
    from minio._generated.admin.models.info import Objects as Objects
    from minio._generated.admin.models.info import ServerInfoOutput as ServerInfoOutput
    from minio._generated.admin.models.info import ServerProperties as ServerProperties
    from minio._generated.admin.models.info import Services as Services
    from minio._generated.admin.models.info import Status as Status
    from minio._generated.admin.models.info import Usage as Usage
    from minio._generated.admin.models.info import Versions as Versions
    from minio._generated.admin.models.inspect import InspectDataOutput as InspectDataOutput
    from minio._generated.admin.models.inspect import InspectDataPostOutput as InspectDataPostOutput
    from minio._generated.admin.models.kms import KMSAPI as KMSAPI
    from minio._generated.admin.models.kms import KMSAPIsOutput as KMSAPIsOutput
    from minio._generated.admin.models.kms import KMSCreateKeyAdminOutput as KMSCreateKeyAdminOutput
    from minio._generated.admin.models.kms import KMSCreateKeyOutput as KMSCreateKeyOutput
    from minio._generated.admin.models.kms import KMSKeyInfo as KMSKeyInfo
    from minio._generated.admin.models.kms import KMSKeyStatus as KMSKeyStatus
    from minio._generated.admin.models.kms import KMSKeyStatusAdminOutput as KMSKeyStatusAdminOutput
    from minio._generated.admin.models.kms import KMSKeyStatusOutput as KMSKeyStatusOutput
    from minio._generated.admin.models.kms import KMSListKeysOutput as KMSListKeysOutput
    from minio._generated.admin.models.kms import KMSMetricsOutput as KMSMetricsOutput
    from minio._generated.admin.models.kms import KMSServerMetrics as KMSServerMetrics
    from minio._generated.admin.models.kms import KMSState as KMSState
    from minio._generated.admin.models.kms import KMSStatus as KMSStatus
    from minio._generated.admin.models.kms import KMSStatusAdminOutput as KMSStatusAdminOutput
    from minio._generated.admin.models.kms import KMSStatusOutput as KMSStatusOutput
    from minio._generated.admin.models.kms import KMSVersion as KMSVersion
    from minio._generated.admin.models.kms import KMSVersionOutput as KMSVersionOutput
    from minio._generated.admin.models.ldap import AddServiceAccountLDAPOutput as AddServiceAccountLDAPOutput
    from minio._generated.admin.models.ldap import AttachPolicyLDAPOutput as AttachPolicyLDAPOutput
    from minio._generated.admin.models.ldap import DetachPolicyLDAPOutput as DetachPolicyLDAPOutput
    from minio._generated.admin.models.ldap import (
        ListAccessKeysLDAPBulkOutput as ListAccessKeysLDAPBulkOutput,
    )
    from minio._generated.admin.models.ldap import ListAccessKeysLDAPOutput as ListAccessKeysLDAPOutput
    from minio._generated.admin.models.ldap import ListAccessKeysLDAPResp as ListAccessKeysLDAPResp
    from minio._generated.admin.models.ldap import (
        ListLDAPPolicyMappingEntitiesOutput as ListLDAPPolicyMappingEntitiesOutput,
    )
    from minio._generated.admin.models.locks import ForceUnlockOutput as ForceUnlockOutput
    from minio._generated.admin.models.locks import LockEntry as LockEntry
    from minio._generated.admin.models.locks import TopLocksOutput as TopLocksOutput
    from minio._generated.admin.models.machine_metrics import CPUMetrics as CPUMetrics
    from minio._generated.admin.models.machine_metrics import DiskIOStats as DiskIOStats
    from minio._generated.admin.models.machine_metrics import DiskMetric as DiskMetric
    from minio._generated.admin.models.machine_metrics import DiskMetricLastMinute as DiskMetricLastMinute
    from minio._generated.admin.models.machine_metrics import LoadAvgStat as LoadAvgStat
    from minio._generated.admin.models.machine_metrics import MemMetrics as MemMetrics
    from minio._generated.admin.models.machine_metrics import NetMetrics as NetMetrics
    from minio._generated.admin.models.machine_metrics import OSMetrics as OSMetrics
    from minio._generated.admin.models.machine_metrics import OSMetricsLastMinute as OSMetricsLastMinute
    from minio._generated.admin.models.machine_metrics import ProcfsNetDevLine as ProcfsNetDevLine
    from minio._generated.admin.models.metrics import BatchJobMetrics as BatchJobMetrics
    from minio._generated.admin.models.metrics import BucketScanInfo as BucketScanInfo
    from minio._generated.admin.models.metrics import Metrics as Metrics
    from minio._generated.admin.models.metrics import MetricsFloat64Histogram as MetricsFloat64Histogram
    from minio._generated.admin.models.metrics import RealtimeMetrics as RealtimeMetrics
    from minio._generated.admin.models.metrics import RPCMetrics as RPCMetrics
    from minio._generated.admin.models.metrics import RuntimeMetrics as RuntimeMetrics
    from minio._generated.admin.models.metrics import ScannerMetrics as ScannerMetrics
    from minio._generated.admin.models.metrics import ScannerMetricsLastMinute as ScannerMetricsLastMinute
    from minio._generated.admin.models.metrics import SiteResyncMetrics as SiteResyncMetrics
    from minio._generated.admin.models.policies import AddCannedPolicyOutput as AddCannedPolicyOutput
    from minio._generated.admin.models.policies import AttachPolicyBuiltinOutput as AttachPolicyBuiltinOutput
    from minio._generated.admin.models.policies import DetachPolicyBuiltinOutput as DetachPolicyBuiltinOutput
    from minio._generated.admin.models.policies import GroupPolicyEntities as GroupPolicyEntities
    from minio._generated.admin.models.policies import InfoCannedPolicyOutput as InfoCannedPolicyOutput
    from minio._generated.admin.models.policies import InfoCannedPolicyV2Output as InfoCannedPolicyV2Output
    from minio._generated.admin.models.policies import ListBucketPoliciesOutput as ListBucketPoliciesOutput
    from minio._generated.admin.models.policies import ListCannedPoliciesOutput as ListCannedPoliciesOutput
    from minio._generated.admin.models.policies import (
        ListPolicyMappingEntitiesOutput as ListPolicyMappingEntitiesOutput,
    )
    from minio._generated.admin.models.policies import PolicyAssociationReq as PolicyAssociationReq
    from minio._generated.admin.models.policies import PolicyAssociationResp as PolicyAssociationResp
    from minio._generated.admin.models.policies import PolicyDocument as PolicyDocument
    from minio._generated.admin.models.policies import PolicyEntities as PolicyEntities
    from minio._generated.admin.models.policies import PolicyEntitiesResult as PolicyEntitiesResult
    from minio._generated.admin.models.policies import PolicyInfo as PolicyInfo
    from minio._generated.admin.models.policies import PolicyStatement as PolicyStatement
    from minio._generated.admin.models.policies import RemoveCannedPolicyOutput as RemoveCannedPolicyOutput
    from minio._generated.admin.models.policies import (
        SetPolicyForUserOrGroupOutput as SetPolicyForUserOrGroupOutput,
    )
    from minio._generated.admin.models.policies import UserPolicyEntities as UserPolicyEntities
    from minio._generated.admin.models.pools import CancelDecommissionOutput as CancelDecommissionOutput
    from minio._generated.admin.models.pools import ListPoolsOutput as ListPoolsOutput
    from minio._generated.admin.models.pools import PoolDecommissionInfo as PoolDecommissionInfo
    from minio._generated.admin.models.pools import PoolStatus as PoolStatus
    from minio._generated.admin.models.pools import RebalancePoolStatus as RebalancePoolStatus
    from minio._generated.admin.models.pools import RebalanceStartOutput as RebalanceStartOutput
    from minio._generated.admin.models.pools import RebalanceStartResult as RebalanceStartResult
    from minio._generated.admin.models.pools import RebalanceStatus as RebalanceStatus
    from minio._generated.admin.models.pools import RebalanceStatusOutput as RebalanceStatusOutput
    from minio._generated.admin.models.pools import RebalanceStopOutput as RebalanceStopOutput
    from minio._generated.admin.models.pools import RebalPoolProgress as RebalPoolProgress
    from minio._generated.admin.models.pools import StartDecommissionOutput as StartDecommissionOutput
    from minio._generated.admin.models.pools import StatusPoolOutput as StatusPoolOutput
    from minio._generated.admin.models.processes import CpuTimesStat as CpuTimesStat
    from minio._generated.admin.models.processes import ProcessIOCountersStat as ProcessIOCountersStat
    from minio._generated.admin.models.processes import ProcessMemoryInfoStat as ProcessMemoryInfoStat
    from minio._generated.admin.models.processes import ProcessMemoryMapsStat as ProcessMemoryMapsStat
    from minio._generated.admin.models.processes import ProcessNumCtxSwitchesStat as ProcessNumCtxSwitchesStat
    from minio._generated.admin.models.processes import ProcessPageFaultsStat as ProcessPageFaultsStat
    from minio._generated.admin.models.processes import ProcInfo as ProcInfo
    from minio._generated.admin.models.profiling import (
        DownloadProfilingDataOutput as DownloadProfilingDataOutput,
    )
    from minio._generated.admin.models.profiling import ProfileOutput as ProfileOutput
    from minio._generated.admin.models.profiling import StartProfilingOutput as StartProfilingOutput
    from minio._generated.admin.models.profiling import StartProfilingResult as StartProfilingResult
    from minio._generated.admin.models.prometheus import MetricsLegacyOutput as MetricsLegacyOutput
    from minio._generated.admin.models.prometheus import MetricsV2BucketOutput as MetricsV2BucketOutput
    from minio._generated.admin.models.prometheus import MetricsV2ClusterOutput as MetricsV2ClusterOutput
    from minio._generated.admin.models.prometheus import MetricsV2NodeOutput as MetricsV2NodeOutput
    from minio._generated.admin.models.prometheus import MetricsV2ResourceOutput as MetricsV2ResourceOutput
    from minio._generated.admin.models.prometheus import MetricsV3BucketOutput as MetricsV3BucketOutput
    from minio._generated.admin.models.prometheus import MetricsV3Entry as MetricsV3Entry
    from minio._generated.admin.models.prometheus import MetricsV3ListOutput as MetricsV3ListOutput
    from minio._generated.admin.models.prometheus import MetricsV3Output as MetricsV3Output
    from minio._generated.admin.models.quota import BucketQuota as BucketQuota
    from minio._generated.admin.models.quota import GetBucketQuotaOutput as GetBucketQuotaOutput
    from minio._generated.admin.models.quota import SetBucketQuotaOutput as SetBucketQuotaOutput
    from minio._generated.admin.models.replication import BucketTarget as BucketTarget
    from minio._generated.admin.models.replication import DiffInfo as DiffInfo
    from minio._generated.admin.models.replication import LatencyStat as LatencyStat
    from minio._generated.admin.models.replication import ListRemoteTargetsOutput as ListRemoteTargetsOutput
    from minio._generated.admin.models.replication import RemoveRemoteTargetOutput as RemoveRemoteTargetOutput
    from minio._generated.admin.models.replication import ReplicationAnd as ReplicationAnd
    from minio._generated.admin.models.replication import ReplicationConfig as ReplicationConfig
    from minio._generated.admin.models.replication import (
        ReplicationDeleteMarkerReplication as ReplicationDeleteMarkerReplication,
    )
    from minio._generated.admin.models.replication import (
        ReplicationDeleteReplication as ReplicationDeleteReplication,
    )
    from minio._generated.admin.models.replication import ReplicationDestination as ReplicationDestination
    from minio._generated.admin.models.replication import (
        ReplicationExistingObjectReplication as ReplicationExistingObjectReplication,
    )
    from minio._generated.admin.models.replication import ReplicationFilter as ReplicationFilter
    from minio._generated.admin.models.replication import ReplicationMRF as ReplicationMRF
    from minio._generated.admin.models.replication import (
        ReplicationReplicaModifications as ReplicationReplicaModifications,
    )
    from minio._generated.admin.models.replication import ReplicationRule as ReplicationRule
    from minio._generated.admin.models.replication import (
        ReplicationSourceSelectionCriteria as ReplicationSourceSelectionCriteria,
    )
    from minio._generated.admin.models.replication import ReplicationTag as ReplicationTag
    from minio._generated.admin.models.replication import SetRemoteTargetOutput as SetRemoteTargetOutput
    from minio._generated.admin.models.replication import TgtDiffInfo as TgtDiffInfo
    from minio._generated.admin.models.replication import UpdateRemoteTargetOutput as UpdateRemoteTargetOutput
    from minio._generated.admin.models.replication_report import BucketEncInfo as BucketEncInfo
    from minio._generated.admin.models.replication_report import (
        ReplDiagBucketReplInfo as ReplDiagBucketReplInfo,
    )
    from minio._generated.admin.models.replication_report import (
        ReplDiagBucketReplTarget as ReplDiagBucketReplTarget,
    )
    from minio._generated.admin.models.replication_report import (
        ReplDiagBucketResyncInfo as ReplDiagBucketResyncInfo,
    )
    from minio._generated.admin.models.replication_report import ReplDiagEncInfo as ReplDiagEncInfo
    from minio._generated.admin.models.replication_report import ReplDiagILMInfo as ReplDiagILMInfo
    from minio._generated.admin.models.replication_report import ReplDiagILMRule as ReplDiagILMRule
    from minio._generated.admin.models.replication_report import ReplDiagInfo as ReplDiagInfo
    from minio._generated.admin.models.replication_report import ReplDiagNode as ReplDiagNode
    from minio._generated.admin.models.replication_report import ReplDiagReplBucket as ReplDiagReplBucket
    from minio._generated.admin.models.replication_report import ReplDiagSite as ReplDiagSite
    from minio._generated.admin.models.replication_report import ReplDiagSiteInfo as ReplDiagSiteInfo
    from minio._generated.admin.models.replication_report import ReplDiagThrottle as ReplDiagThrottle
    from minio._generated.admin.models.service import ServerPeerUpdateStatus as ServerPeerUpdateStatus
    from minio._generated.admin.models.service import ServerUpdateOutput as ServerUpdateOutput
    from minio._generated.admin.models.service import ServerUpdateStatus as ServerUpdateStatus
    from minio._generated.admin.models.service import ServerUpdateStatusV2 as ServerUpdateStatusV2
    from minio._generated.admin.models.service import ServerUpdateV2Output as ServerUpdateV2Output
    from minio._generated.admin.models.service import ServiceActionOutput as ServiceActionOutput
    from minio._generated.admin.models.service import ServiceActionPeerResult as ServiceActionPeerResult
    from minio._generated.admin.models.service import ServiceActionResult as ServiceActionResult
    from minio._generated.admin.models.service import ServiceActionV2Output as ServiceActionV2Output
    from minio._generated.admin.models.site_contents import ILMExpiryRule as ILMExpiryRule
    from minio._generated.admin.models.site_contents import (
        SiteReplicationMetaInfoOutput as SiteReplicationMetaInfoOutput,
    )
    from minio._generated.admin.models.site_contents import SRBucketInfo as SRBucketInfo
    from minio._generated.admin.models.site_contents import SRIAMPolicy as SRIAMPolicy
    from minio._generated.admin.models.site_contents import SRInfo as SRInfo
    from minio._generated.admin.models.site_contents import SRPolicyMapping as SRPolicyMapping
    from minio._generated.admin.models.site_contents import SRStateInfo as SRStateInfo
    from minio._generated.admin.models.site_metrics import Counter as Counter
    from minio._generated.admin.models.site_metrics import DowntimeInfo as DowntimeInfo
    from minio._generated.admin.models.site_metrics import InQueueMetric as InQueueMetric
    from minio._generated.admin.models.site_metrics import QStat as QStat
    from minio._generated.admin.models.site_metrics import ReplicationReplMRFStats as ReplicationReplMRFStats
    from minio._generated.admin.models.site_metrics import ReplicationXferStats as ReplicationXferStats
    from minio._generated.admin.models.site_metrics import ReplProxyMetric as ReplProxyMetric
    from minio._generated.admin.models.site_metrics import RStat as RStat
    from minio._generated.admin.models.site_metrics import SRMetric as SRMetric
    from minio._generated.admin.models.site_metrics import SRMetricsSummary as SRMetricsSummary
    from minio._generated.admin.models.site_metrics import StatRecorder as StatRecorder
    from minio._generated.admin.models.site_metrics import TimedErrStats as TimedErrStats
    from minio._generated.admin.models.site_metrics import WorkerStat as WorkerStat
    from minio._generated.admin.models.site_peers import IDPSettings as IDPSettings
    from minio._generated.admin.models.site_peers import LDAPSettings as LDAPSettings
    from minio._generated.admin.models.site_peers import OpenIDProviderSettings as OpenIDProviderSettings
    from minio._generated.admin.models.site_peers import OpenIDSettings as OpenIDSettings
    from minio._generated.admin.models.site_peers import OpenIDUser as OpenIDUser
    from minio._generated.admin.models.site_peers import OpenIDUserAccessInfo as OpenIDUserAccessInfo
    from minio._generated.admin.models.site_peers import SRBucketMeta as SRBucketMeta
    from minio._generated.admin.models.site_peers import SRCredInfo as SRCredInfo
    from minio._generated.admin.models.site_peers import SRExternalUser as SRExternalUser
    from minio._generated.admin.models.site_peers import SRGroupInfo as SRGroupInfo
    from minio._generated.admin.models.site_peers import SRIAMItem as SRIAMItem
    from minio._generated.admin.models.site_peers import SRIAMUser as SRIAMUser
    from minio._generated.admin.models.site_peers import SRPeerBucketOpsOutput as SRPeerBucketOpsOutput
    from minio._generated.admin.models.site_peers import SRPeerEditOutput as SRPeerEditOutput
    from minio._generated.admin.models.site_peers import (
        SRPeerGetIDPSettingsOutput as SRPeerGetIDPSettingsOutput,
    )
    from minio._generated.admin.models.site_peers import SRPeerJoinOutput as SRPeerJoinOutput
    from minio._generated.admin.models.site_peers import SRPeerJoinReq as SRPeerJoinReq
    from minio._generated.admin.models.site_peers import SRPeerRemoveOutput as SRPeerRemoveOutput
    from minio._generated.admin.models.site_peers import (
        SRPeerReplicateBucketMetaOutput as SRPeerReplicateBucketMetaOutput,
    )
    from minio._generated.admin.models.site_peers import (
        SRPeerReplicateIAMItemOutput as SRPeerReplicateIAMItemOutput,
    )
    from minio._generated.admin.models.site_peers import SRStateEditOutput as SRStateEditOutput
    from minio._generated.admin.models.site_peers import SRStateEditReq as SRStateEditReq
    from minio._generated.admin.models.site_peers import SRSTSCredential as SRSTSCredential
    from minio._generated.admin.models.site_peers import SRSvcAccChange as SRSvcAccChange
    from minio._generated.admin.models.site_peers import SRSvcAccCreate as SRSvcAccCreate
    from minio._generated.admin.models.site_peers import SRSvcAccDelete as SRSvcAccDelete
    from minio._generated.admin.models.site_peers import SRSvcAccUpdate as SRSvcAccUpdate
    from minio._generated.admin.models.site_status import (
        SiteReplicationStatusOutput as SiteReplicationStatusOutput,
    )
    from minio._generated.admin.models.site_status import SRBucketStatsSummary as SRBucketStatsSummary
    from minio._generated.admin.models.site_status import SRGroupStatsSummary as SRGroupStatsSummary
    from minio._generated.admin.models.site_status import SRILMExpiryStatsSummary as SRILMExpiryStatsSummary
    from minio._generated.admin.models.site_status import SRPolicyStatsSummary as SRPolicyStatsSummary
    from minio._generated.admin.models.site_status import SRSiteSummary as SRSiteSummary
    from minio._generated.admin.models.site_status import SRStatusInfo as SRStatusInfo
    from minio._generated.admin.models.site_status import SRUserStatsSummary as SRUserStatsSummary
    from minio._generated.admin.models.sites import BucketBandwidth as BucketBandwidth
    from minio._generated.admin.models.sites import PeerInfo as PeerInfo
    from minio._generated.admin.models.sites import PeerSite as PeerSite
    from minio._generated.admin.models.sites import ReplicateAddStatus as ReplicateAddStatus
    from minio._generated.admin.models.sites import ReplicateEditStatus as ReplicateEditStatus
    from minio._generated.admin.models.sites import ReplicateRemoveStatus as ReplicateRemoveStatus
    from minio._generated.admin.models.sites import ResyncBucketStatus as ResyncBucketStatus
    from minio._generated.admin.models.sites import SiteReplicationAddOutput as SiteReplicationAddOutput
    from minio._generated.admin.models.sites import (
        SiteReplicationDevNullOutput as SiteReplicationDevNullOutput,
    )
    from minio._generated.admin.models.sites import SiteReplicationEditOutput as SiteReplicationEditOutput
    from minio._generated.admin.models.sites import SiteReplicationInfo as SiteReplicationInfo
    from minio._generated.admin.models.sites import SiteReplicationInfoOutput as SiteReplicationInfoOutput
    from minio._generated.admin.models.sites import (
        SiteReplicationNetPerfOutput as SiteReplicationNetPerfOutput,
    )
    from minio._generated.admin.models.sites import SiteReplicationRemoveOutput as SiteReplicationRemoveOutput
    from minio._generated.admin.models.sites import (
        SiteReplicationResyncOpOutput as SiteReplicationResyncOpOutput,
    )
    from minio._generated.admin.models.sites import SRRemoveReq as SRRemoveReq
    from minio._generated.admin.models.sites import SRResyncOpStatus as SRResyncOpStatus
    from minio._generated.admin.models.speedtest import (
        ClientDevNullExtraTimeOutput as ClientDevNullExtraTimeOutput,
    )
    from minio._generated.admin.models.speedtest import ClientDevNullOutput as ClientDevNullOutput
    from minio._generated.admin.models.speedtest import ClientPerfExtraTime as ClientPerfExtraTime
    from minio._generated.admin.models.speedtest import DrivePerf as DrivePerf
    from minio._generated.admin.models.speedtest import DriveSpeedTestResult as DriveSpeedTestResult
    from minio._generated.admin.models.speedtest import NetperfNodeResult as NetperfNodeResult
    from minio._generated.admin.models.speedtest import NetperfResult as NetperfResult
    from minio._generated.admin.models.speedtest import SiteNetPerfNodeResult as SiteNetPerfNodeResult
    from minio._generated.admin.models.speedtest import SiteNetPerfResult as SiteNetPerfResult
    from minio._generated.admin.models.speedtest import SpeedtestNetOutput as SpeedtestNetOutput
    from minio._generated.admin.models.speedtest import SpeedTestResult as SpeedTestResult
    from minio._generated.admin.models.speedtest import SpeedtestSiteOutput as SpeedtestSiteOutput
    from minio._generated.admin.models.speedtest import SpeedTestStats as SpeedTestStats
    from minio._generated.admin.models.speedtest import SpeedTestStatServer as SpeedTestStatServer
    from minio._generated.admin.models.speedtest import Timings as Timings
    from minio._generated.admin.models.systems import HostInfoStat as HostInfoStat
    from minio._generated.admin.models.systems import HostTemperatureStat as HostTemperatureStat
    from minio._generated.admin.models.systems import KubernetesInfo as KubernetesInfo
    from minio._generated.admin.models.systems import MemInfo as MemInfo
    from minio._generated.admin.models.systems import OSInfo as OSInfo
    from minio._generated.admin.models.systems import SysConfig as SysConfig
    from minio._generated.admin.models.systems import SysErrors as SysErrors
    from minio._generated.admin.models.systems import SysService as SysService
    from minio._generated.admin.models.systems import SysServices as SysServices
    from minio._generated.admin.models.telemetry import LogAPI as LogAPI
    from minio._generated.admin.models.telemetry import LogArgs as LogArgs
    from minio._generated.admin.models.telemetry import LogInfo as LogInfo
    from minio._generated.admin.models.telemetry import LogTrace as LogTrace
    from minio._generated.admin.models.telemetry import TraceCallStats as TraceCallStats
    from minio._generated.admin.models.telemetry import TraceHTTPStats as TraceHTTPStats
    from minio._generated.admin.models.telemetry import TraceInfo as TraceInfo
    from minio._generated.admin.models.telemetry import TraceRequestInfo as TraceRequestInfo
    from minio._generated.admin.models.telemetry import TraceResponseInfo as TraceResponseInfo
    from minio._generated.admin.models.tiers import AddTierOutput as AddTierOutput
    from minio._generated.admin.models.tiers import DailyTierStats as DailyTierStats
    from minio._generated.admin.models.tiers import EditTierOutput as EditTierOutput
    from minio._generated.admin.models.tiers import ListTiersOutput as ListTiersOutput
    from minio._generated.admin.models.tiers import RemoveTierOutput as RemoveTierOutput
    from minio._generated.admin.models.tiers import ServicePrincipalAuth as ServicePrincipalAuth
    from minio._generated.admin.models.tiers import TierAzure as TierAzure
    from minio._generated.admin.models.tiers import TierConfig as TierConfig
    from minio._generated.admin.models.tiers import TierCreds as TierCreds
    from minio._generated.admin.models.tiers import TierGCS as TierGCS
    from minio._generated.admin.models.tiers import TierInfo as TierInfo
    from minio._generated.admin.models.tiers import TierMinIO as TierMinIO
    from minio._generated.admin.models.tiers import TierS3 as TierS3
    from minio._generated.admin.models.tiers import TierStats as TierStats
    from minio._generated.admin.models.tiers import TierStatsOutput as TierStatsOutput
    from minio._generated.admin.models.tiers import VerifyTierOutput as VerifyTierOutput
    from minio._generated.admin.models.usage import AccountAccess as AccountAccess
    from minio._generated.admin.models.usage import AccountInfo as AccountInfo
    from minio._generated.admin.models.usage import AccountInfoOutput as AccountInfoOutput
    from minio._generated.admin.models.usage import BucketAccessInfo as BucketAccessInfo
    from minio._generated.admin.models.usage import BucketDetails as BucketDetails
    from minio._generated.admin.models.usage import BucketTagsStub as BucketTagsStub
    from minio._generated.admin.models.usage import BucketTargetUsageInfo as BucketTargetUsageInfo
    from minio._generated.admin.models.usage import BucketUsageInfo as BucketUsageInfo
    from minio._generated.admin.models.usage import DataUsageAllTierStats as DataUsageAllTierStats
    from minio._generated.admin.models.usage import DataUsageInfo as DataUsageInfo
    from minio._generated.admin.models.usage import DataUsageInfoOutput as DataUsageInfoOutput
    from minio._generated.admin.models.usage import DataUsageTierStats as DataUsageTierStats
    from minio._generated.admin.models.users import AddOrUpdateUserReq as AddOrUpdateUserReq
    from minio._generated.admin.models.users import AddUserOutput as AddUserOutput
    from minio._generated.admin.models.users import GetUserInfoOutput as GetUserInfoOutput
    from minio._generated.admin.models.users import ListBucketUsersOutput as ListBucketUsersOutput
    from minio._generated.admin.models.users import ListUsersOutput as ListUsersOutput
    from minio._generated.admin.models.users import RemoveUserOutput as RemoveUserOutput
    from minio._generated.admin.models.users import SetUserStatusOutput as SetUserStatusOutput
    from minio._generated.admin.models.users import UserAuthInfo as UserAuthInfo
    from minio._generated.admin.models.users import UserInfo as UserInfo
else:
    _GROUPS = {
        "AccountAccess": "usage",
        "AccountInfo": "usage",
        "AccountInfoOutput": "usage",
        "AddCannedPolicyOutput": "policies",
        "AddIDPConfigOutput": "idp",
        "AddOrUpdateUserReq": "users",
        "AddServiceAccountLDAPOutput": "ldap",
        "AddServiceAccountOutput": "access_keys",
        "AddServiceAccountReq": "access_keys",
        "AddServiceAccountResp": "access_keys",
        "AddTierOutput": "tiers",
        "AddUserOutput": "users",
        "AttachPolicyBuiltinOutput": "policies",
        "AttachPolicyLDAPOutput": "ldap",
        "BackendInfo": "drives",
        "BackgroundHealStatusOutput": "heal",
        "BatchJobExpire": "batch_jobs",
        "BatchJobExpireFilter": "batch_jobs",
        "BatchJobExpirePurge": "batch_jobs",
        "BatchJobKV": "batch_jobs",
        "BatchJobKeyRotateEncryption": "batch_jobs",
        "BatchJobKeyRotateFlags": "batch_jobs",
        "BatchJobKeyRotateV1": "batch_jobs",
        "BatchJobMetrics": "metrics",
        "BatchJobNotification": "batch_jobs",
        "BatchJobReplicateCredentials": "batch_jobs",
        "BatchJobReplicateFlags": "batch_jobs",
        "BatchJobReplicateSource": "batch_jobs",
        "BatchJobReplicateTarget": "batch_jobs",
        "BatchJobReplicateV1": "batch_jobs",
        "BatchJobRequest": "batch_jobs",
        "BatchJobResult": "batch",
        "BatchJobRetry": "batch_jobs",
        "BatchJobSizeFilter": "batch_jobs",
        "BatchJobSnowball": "batch_jobs",
        "BatchJobStatus": "batch",
        "BatchJobStatusOutput": "batch",
        "BatchKeyRotateFilter": "batch_jobs",
        "BatchReplicateFilter": "batch_jobs",
        "BgHealState": "heal",
        "BucketAccessInfo": "usage",
        "BucketBandwidth": "sites",
        "BucketDetails": "usage",
        "BucketEncInfo": "replication_report",
        "BucketMetaImportErrs": "bucket_metadata",
        "BucketQuota": "quota",
        "BucketScanInfo": "metrics",
        "BucketStatus": "bucket_metadata",
        "BucketTagsStub": "usage",
        "BucketTarget": "replication",
        "BucketTargetUsageInfo": "usage",
        "BucketUsageInfo": "usage",
        "Buckets": "info",
        "CPU": "hardware",
        "CPUFreqStats": "hardware",
        "CPUMetrics": "machine_metrics",
        "CPUs": "hardware",
        "CacheStats": "drives",
        "CancelBatchJobOutput": "batch",
        "CancelDecommissionOutput": "pools",
        "CatalogInfo": "batch",
        "ClearConfigHistoryKVOutput": "config",
        "ClientDevNullExtraTimeOutput": "speedtest",
        "ClientDevNullOutput": "speedtest",
        "ClientPerfExtraTime": "speedtest",
        "ConfigHistoryEntry": "config",
        "Counter": "site_metrics",
        "CpuTimesStat": "processes",
        "Credentials": "access_keys",
        "DailyTierStats": "tiers",
        "DataUsageAllTierStats": "usage",
        "DataUsageInfo": "usage",
        "DataUsageInfoOutput": "usage",
        "DataUsageTierStats": "usage",
        "DelConfigKVOutput": "config",
        "DeleteIDPConfigOutput": "idp",
        "DeleteMarkers": "info",
        "DeleteServiceAccountOutput": "access_keys",
        "DescribeBatchJobOutput": "batch",
        "DetachPolicyBuiltinOutput": "policies",
        "DetachPolicyLDAPOutput": "ldap",
        "DiffInfo": "replication",
        "Disk": "drives",
        "DiskIOStats": "machine_metrics",
        "DiskMetric": "machine_metrics",
        "DiskMetricLastMinute": "machine_metrics",
        "DiskMetrics": "drives",
        "DownloadProfilingDataOutput": "profiling",
        "DowntimeInfo": "site_metrics",
        "DrivePerf": "speedtest",
        "DriveSpeedTestResult": "speedtest",
        "EditTierOutput": "tiers",
        "ErasureBackend": "info",
        "ErasureSetInfo": "info",
        "ExpirationInfo": "batch",
        "ExportBucketMetadataOutput": "bucket_metadata",
        "ExportIAMOutput": "iam",
        "ForceUnlockOutput": "locks",
        "GCStats": "info",
        "GetBucketQuotaOutput": "quota",
        "GetConfigKVOutput": "config",
        "GetConfigOutput": "config",
        "GetGroupOutput": "groups",
        "GetIDPConfigOutput": "idp",
        "GetUserInfoOutput": "users",
        "GroupAddRemove": "groups",
        "GroupDesc": "groups",
        "GroupPolicyEntities": "policies",
        "HealDriveInfo": "heal",
        "HealOpts": "heal",
        "HealResultDrives": "heal",
        "HealResultItem": "heal",
        "HealStartBucketOutput": "heal",
        "HealStartOutput": "heal",
        "HealStartPrefixOutput": "heal",
        "HealStartSuccess": "heal",
        "HealStatusOutput": "heal",
        "HealStopOutput": "heal",
        "HealTaskStatus": "heal",
        "HealingDisk": "drives",
        "HealthClusterHeadOutput": "health",
        "HealthClusterOutput": "health",
        "HealthClusterReadHeadOutput": "health",
        "HealthClusterReadOutput": "health",
        "HealthInfo": "diagnostics",
        "HealthLiveHeadOutput": "health",
        "HealthLiveOutput": "health",
        "HealthReadyHeadOutput": "health",
        "HealthReadyOutput": "health",
        "Help": "config",
        "HelpConfigKVOutput": "config",
        "HelpKV": "config",
        "HostInfoStat": "systems",
        "HostTemperatureStat": "systems",
        "IAMEntities": "iam",
        "IAMErrEntities": "iam",
        "IAMErrEntity": "iam",
        "IAMErrPolicyEntity": "iam",
        "IDPCfgInfo": "idp",
        "IDPConfig": "idp",
        "IDPListItem": "idp",
        "IDPSettings": "site_peers",
        "ILMExpiryRule": "site_contents",
        "ImportBucketMetadataOutput": "bucket_metadata",
        "ImportIAMOutput": "iam",
        "ImportIAMResult": "iam",
        "ImportIAMV2Output": "iam",
        "InQueueMetric": "site_metrics",
        "InfoAccessKeyOutput": "access_keys",
        "InfoAccessKeyResp": "access_keys",
        "InfoCannedPolicyOutput": "policies",
        "InfoCannedPolicyV2Output": "policies",
        "InfoMessage": "info",
        "InfoServiceAccountOutput": "access_keys",
        "InfoServiceAccountResp": "access_keys",
        "InspectDataOutput": "inspect",
        "InspectDataPostOutput": "inspect",
        "JobMetric": "batch",
        "KMS": "info",
        "KMSAPI": "kms",
        "KMSAPIsOutput": "kms",
        "KMSCreateKeyAdminOutput": "kms",
        "KMSCreateKeyOutput": "kms",
        "KMSKeyInfo": "kms",
        "KMSKeyStatus": "kms",
        "KMSKeyStatusAdminOutput": "kms",
        "KMSKeyStatusOutput": "kms",
        "KMSListKeysOutput": "kms",
        "KMSMetricsOutput": "kms",
        "KMSServerMetrics": "kms",
        "KMSState": "kms",
        "KMSStatus": "kms",
        "KMSStatusAdminOutput": "kms",
        "KMSStatusOutput": "kms",
        "KMSVersion": "kms",
        "KMSVersionOutput": "kms",
        "KeyRotationInfo": "batch",
        "KubernetesInfo": "systems",
        "LDAP": "info",
        "LDAPSettings": "site_peers",
        "LDAPSpecificAccessKeyInfo": "access_keys",
        "LatencyStat": "replication",
        "LicenseInfo": "info",
        "ListAccessKeysBulkOutput": "access_keys",
        "ListAccessKeysLDAPBulkOutput": "ldap",
        "ListAccessKeysLDAPOutput": "ldap",
        "ListAccessKeysLDAPResp": "ldap",
        "ListAccessKeysOpenIDBulkOutput": "access_keys",
        "ListAccessKeysOpenIDResp": "access_keys",
        "ListAccessKeysResp": "access_keys",
        "ListBatchJobsOutput": "batch",
        "ListBatchJobsResult": "batch",
        "ListBucketPoliciesOutput": "policies",
        "ListBucketUsersOutput": "users",
        "ListCannedPoliciesOutput": "policies",
        "ListConfigHistoryKVOutput": "config",
        "ListGroupsOutput": "groups",
        "ListIDPConfigOutput": "idp",
        "ListLDAPPolicyMappingEntitiesOutput": "ldap",
        "ListPolicyMappingEntitiesOutput": "policies",
        "ListPoolsOutput": "pools",
        "ListRemoteTargetsOutput": "replication",
        "ListServiceAccountsOutput": "access_keys",
        "ListServiceAccountsResp": "access_keys",
        "ListTiersOutput": "tiers",
        "ListUsersOutput": "users",
        "LoadAvgStat": "machine_metrics",
        "LockEntry": "locks",
        "LogAPI": "telemetry",
        "LogArgs": "telemetry",
        "LogInfo": "telemetry",
        "LogTrace": "telemetry",
        "MRFStatus": "heal",
        "MemInfo": "systems",
        "MemMetrics": "machine_metrics",
        "MemStats": "info",
        "MetaStatus": "bucket_metadata",
        "Metrics": "metrics",
        "MetricsFloat64Histogram": "metrics",
        "MetricsLegacyOutput": "prometheus",
        "MetricsV2BucketOutput": "prometheus",
        "MetricsV2ClusterOutput": "prometheus",
        "MetricsV2NodeOutput": "prometheus",
        "MetricsV2ResourceOutput": "prometheus",
        "MetricsV3BucketOutput": "prometheus",
        "MetricsV3Entry": "prometheus",
        "MetricsV3ListOutput": "prometheus",
        "MetricsV3Output": "prometheus",
        "MinioConfig": "diagnostics",
        "MinioHealthInfo": "diagnostics",
        "MinioInfo": "diagnostics",
        "NetInfo": "hardware",
        "NetMetrics": "machine_metrics",
        "NetSettings": "hardware",
        "NetperfNodeResult": "speedtest",
        "NetperfResult": "speedtest",
        "OSInfo": "systems",
        "OSMetrics": "machine_metrics",
        "OSMetricsLastMinute": "machine_metrics",
        "Objects": "info",
        "OpenIDProviderSettings": "site_peers",
        "OpenIDSettings": "site_peers",
        "OpenIDSpecificAccessKeyInfo": "access_keys",
        "OpenIDUser": "site_peers",
        "OpenIDUserAccessInfo": "site_peers",
        "OpenIDUserAccessKeys": "access_keys",
        "Partition": "hardware",
        "Partitions": "hardware",
        "PeerInfo": "sites",
        "PeerSite": "sites",
        "PolicyAssociationReq": "policies",
        "PolicyAssociationResp": "policies",
        "PolicyDocument": "policies",
        "PolicyEntities": "policies",
        "PolicyEntitiesResult": "policies",
        "PolicyInfo": "policies",
        "PolicyStatement": "policies",
        "PoolDecommissionInfo": "pools",
        "PoolStatus": "pools",
        "ProcInfo": "processes",
        "ProcessIOCountersStat": "processes",
        "ProcessMemoryInfoStat": "processes",
        "ProcessMemoryMapsStat": "processes",
        "ProcessNumCtxSwitchesStat": "processes",
        "ProcessPageFaultsStat": "processes",
        "ProcfsNetDevLine": "machine_metrics",
        "ProductInfo": "hardware",
        "ProfileOutput": "profiling",
        "QStat": "site_metrics",
        "RPCMetrics": "metrics",
        "RStat": "site_metrics",
        "RealtimeMetrics": "metrics",
        "RebalPoolProgress": "pools",
        "RebalancePoolStatus": "pools",
        "RebalanceStartOutput": "pools",
        "RebalanceStartResult": "pools",
        "RebalanceStatus": "pools",
        "RebalanceStatusOutput": "pools",
        "RebalanceStopOutput": "pools",
        "RemoveCannedPolicyOutput": "policies",
        "RemoveRemoteTargetOutput": "replication",
        "RemoveTierOutput": "tiers",
        "RemoveUserOutput": "users",
        "ReplDiagBucketReplInfo": "replication_report",
        "ReplDiagBucketReplTarget": "replication_report",
        "ReplDiagBucketResyncInfo": "replication_report",
        "ReplDiagEncInfo": "replication_report",
        "ReplDiagILMInfo": "replication_report",
        "ReplDiagILMRule": "replication_report",
        "ReplDiagInfo": "replication_report",
        "ReplDiagNode": "replication_report",
        "ReplDiagReplBucket": "replication_report",
        "ReplDiagSite": "replication_report",
        "ReplDiagSiteInfo": "replication_report",
        "ReplDiagThrottle": "replication_report",
        "ReplProxyMetric": "site_metrics",
        "ReplicateAddStatus": "sites",
        "ReplicateEditStatus": "sites",
        "ReplicateInfo": "batch",
        "ReplicateRemoveStatus": "sites",
        "ReplicationAnd": "replication",
        "ReplicationConfig": "replication",
        "ReplicationDeleteMarkerReplication": "replication",
        "ReplicationDeleteReplication": "replication",
        "ReplicationDestination": "replication",
        "ReplicationExistingObjectReplication": "replication",
        "ReplicationFilter": "replication",
        "ReplicationMRF": "replication",
        "ReplicationReplMRFStats": "site_metrics",
        "ReplicationReplicaModifications": "replication",
        "ReplicationRule": "replication",
        "ReplicationSourceSelectionCriteria": "replication",
        "ReplicationTag": "replication",
        "ReplicationXferStats": "site_metrics",
        "RestoreConfigHistoryKVOutput": "config",
        "ResyncBucketStatus": "sites",
        "RevokeTokensOutput": "access_keys",
        "RuntimeMetrics": "metrics",
        "SRBucketInfo": "site_contents",
        "SRBucketMeta": "site_peers",
        "SRBucketStatsSummary": "site_status",
        "SRCredInfo": "site_peers",
        "SRExternalUser": "site_peers",
        "SRGroupInfo": "site_peers",
        "SRGroupStatsSummary": "site_status",
        "SRIAMItem": "site_peers",
        "SRIAMPolicy": "site_contents",
        "SRIAMUser": "site_peers",
        "SRILMExpiryStatsSummary": "site_status",
        "SRInfo": "site_contents",
        "SRMetric": "site_metrics",
        "SRMetricsSummary": "site_metrics",
        "SRPeerBucketOpsOutput": "site_peers",
        "SRPeerEditOutput": "site_peers",
        "SRPeerGetIDPSettingsOutput": "site_peers",
        "SRPeerJoinOutput": "site_peers",
        "SRPeerJoinReq": "site_peers",
        "SRPeerRemoveOutput": "site_peers",
        "SRPeerReplicateBucketMetaOutput": "site_peers",
        "SRPeerReplicateIAMItemOutput": "site_peers",
        "SRPolicyMapping": "site_contents",
        "SRPolicyStatsSummary": "site_status",
        "SRRemoveReq": "sites",
        "SRResyncOpStatus": "sites",
        "SRSTSCredential": "site_peers",
        "SRSiteSummary": "site_status",
        "SRStateEditOutput": "site_peers",
        "SRStateEditReq": "site_peers",
        "SRStateInfo": "site_contents",
        "SRStatusInfo": "site_status",
        "SRSvcAccChange": "site_peers",
        "SRSvcAccCreate": "site_peers",
        "SRSvcAccDelete": "site_peers",
        "SRSvcAccUpdate": "site_peers",
        "SRUserStatsSummary": "site_status",
        "ScannerMetrics": "metrics",
        "ScannerMetricsLastMinute": "metrics",
        "ServerInfo": "diagnostics",
        "ServerInfoOutput": "info",
        "ServerPeerUpdateStatus": "service",
        "ServerProperties": "info",
        "ServerUpdateOutput": "service",
        "ServerUpdateStatus": "service",
        "ServerUpdateStatusV2": "service",
        "ServerUpdateV2Output": "service",
        "ServiceAccountInfo": "access_keys",
        "ServiceActionOutput": "service",
        "ServiceActionPeerResult": "service",
        "ServiceActionResult": "service",
        "ServiceActionV2Output": "service",
        "ServicePrincipalAuth": "tiers",
        "Services": "info",
        "SetBucketQuotaOutput": "quota",
        "SetConfigKVOutput": "config",
        "SetConfigOutput": "config",
        "SetGroupStatusOutput": "groups",
        "SetPolicyForUserOrGroupOutput": "policies",
        "SetRemoteTargetOutput": "replication",
        "SetStatus": "heal",
        "SetUserStatusOutput": "users",
        "SiteNetPerfNodeResult": "speedtest",
        "SiteNetPerfResult": "speedtest",
        "SiteReplicationAddOutput": "sites",
        "SiteReplicationDevNullOutput": "sites",
        "SiteReplicationEditOutput": "sites",
        "SiteReplicationInfo": "sites",
        "SiteReplicationInfoOutput": "sites",
        "SiteReplicationMetaInfoOutput": "site_contents",
        "SiteReplicationNetPerfOutput": "sites",
        "SiteReplicationRemoveOutput": "sites",
        "SiteReplicationResyncOpOutput": "sites",
        "SiteReplicationStatusOutput": "site_status",
        "SiteResyncMetrics": "metrics",
        "SpeedTestResult": "speedtest",
        "SpeedTestStatServer": "speedtest",
        "SpeedTestStats": "speedtest",
        "SpeedtestNetOutput": "speedtest",
        "SpeedtestSiteOutput": "speedtest",
        "StartBatchJobOutput": "batch",
        "StartDecommissionOutput": "pools",
        "StartProfilingOutput": "profiling",
        "StartProfilingResult": "profiling",
        "StatRecorder": "site_metrics",
        "Status": "info",
        "StatusPoolOutput": "pools",
        "StorageInfo": "drives",
        "StorageInfoOutput": "drives",
        "SysConfig": "systems",
        "SysErrors": "systems",
        "SysInfo": "hardware",
        "SysService": "systems",
        "SysServices": "systems",
        "TLSCert": "diagnostics",
        "TLSInfo": "diagnostics",
        "TemporaryAccountInfoOutput": "access_keys",
        "TemporaryAccountInfoResp": "access_keys",
        "TgtDiffInfo": "replication",
        "TierAzure": "tiers",
        "TierConfig": "tiers",
        "TierCreds": "tiers",
        "TierGCS": "tiers",
        "TierInfo": "tiers",
        "TierMinIO": "tiers",
        "TierS3": "tiers",
        "TierStats": "tiers",
        "TierStatsOutput": "tiers",
        "TimedAction": "drives",
        "TimedErrStats": "site_metrics",
        "Timings": "speedtest",
        "TopLocksOutput": "locks",
        "TraceCallStats": "telemetry",
        "TraceHTTPStats": "telemetry",
        "TraceInfo": "telemetry",
        "TraceRequestInfo": "telemetry",
        "TraceResponseInfo": "telemetry",
        "UpdateGroupMembersOutput": "groups",
        "UpdateIDPConfigOutput": "idp",
        "UpdateRemoteTargetOutput": "replication",
        "UpdateServiceAccountOutput": "access_keys",
        "UpdateServiceAccountReq": "access_keys",
        "Usage": "info",
        "UserAuthInfo": "users",
        "UserInfo": "users",
        "UserPolicyEntities": "policies",
        "VerifyTierOutput": "tiers",
        "Versions": "info",
        "WorkerStat": "site_metrics",
    }
    __all__ = list(_GROUPS)
    __getattr__ = finder(
        __name__, {name: f"minio._generated.admin.models.{group}" for name, group in _GROUPS.items()}
    )

    def __dir__() -> list[str]:
        return __all__
