# Generated from specs/s3 by `make generate`; never edit.
"""Models of S3: arguments and results of raw operations, each imported when it is first used.

Models that have a module in 7.2.16 are imported from there.
"""

from __future__ import annotations

from minio._lazy import finder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from minio._generated.s3.models.acl import AccessControlPolicy as AccessControlPolicy
    from minio._generated.s3.models.acl import GetBucketAclOutput as GetBucketAclOutput
    from minio._generated.s3.models.acl import GetObjectAclOutput as GetObjectAclOutput
    from minio._generated.s3.models.acl import Grant as Grant
    from minio._generated.s3.models.acl import Grantee as Grantee
    from minio._generated.s3.models.acl import PutBucketAclOutput as PutBucketAclOutput
    from minio._generated.s3.models.acl import PutObjectAclOutput as PutObjectAclOutput
    from minio._generated.s3.models.analytics import AnalyticsAndOperator as AnalyticsAndOperator
    from minio._generated.s3.models.analytics import AnalyticsConfiguration as AnalyticsConfiguration
    from minio._generated.s3.models.analytics import AnalyticsExportDestination as AnalyticsExportDestination
    from minio._generated.s3.models.analytics import AnalyticsFilter as AnalyticsFilter
    from minio._generated.s3.models.analytics import (
        AnalyticsS3BucketDestination as AnalyticsS3BucketDestination,
    )
    from minio._generated.s3.models.analytics import (
        DeleteBucketAnalyticsConfigurationOutput as DeleteBucketAnalyticsConfigurationOutput,
    )
    from minio._generated.s3.models.analytics import (
        GetBucketAnalyticsConfigurationOutput as GetBucketAnalyticsConfigurationOutput,
    )
    from minio._generated.s3.models.analytics import (
        ListBucketAnalyticsConfigurationsOutput as ListBucketAnalyticsConfigurationsOutput,
    )
    from minio._generated.s3.models.analytics import (
        PutBucketAnalyticsConfigurationOutput as PutBucketAnalyticsConfigurationOutput,
    )
    from minio._generated.s3.models.analytics import StorageClassAnalysis as StorageClassAnalysis
    from minio._generated.s3.models.analytics import (
        StorageClassAnalysisDataExport as StorageClassAnalysisDataExport,
    )
    from minio._generated.s3.models.annotations import AnnotationEntry as AnnotationEntry
    from minio._generated.s3.models.annotations import (
        DeleteObjectAnnotationOutput as DeleteObjectAnnotationOutput,
    )
    from minio._generated.s3.models.annotations import GetObjectAnnotationOutput as GetObjectAnnotationOutput
    from minio._generated.s3.models.annotations import (
        ListObjectAnnotationsOutput as ListObjectAnnotationsOutput,
    )
    from minio._generated.s3.models.annotations import PutObjectAnnotationOutput as PutObjectAnnotationOutput
    from minio._generated.s3.models.archive import Encryption as Encryption
    from minio._generated.s3.models.archive import GetObjectFromArchiveOutput as GetObjectFromArchiveOutput
    from minio._generated.s3.models.archive import GlacierJobParameters as GlacierJobParameters
    from minio._generated.s3.models.archive import HeadObjectFromArchiveOutput as HeadObjectFromArchiveOutput
    from minio._generated.s3.models.archive import (
        ListObjectsV2InArchiveOutput as ListObjectsV2InArchiveOutput,
    )
    from minio._generated.s3.models.archive import MetadataEntry as MetadataEntry
    from minio._generated.s3.models.archive import OutputLocation as OutputLocation
    from minio._generated.s3.models.archive import PutObjectExtractOutput as PutObjectExtractOutput
    from minio._generated.s3.models.archive import PutObjectIndexArchiveOutput as PutObjectIndexArchiveOutput
    from minio._generated.s3.models.archive import RestoreObjectOutput as RestoreObjectOutput
    from minio._generated.s3.models.archive import RestoreRequest as RestoreRequest
    from minio._generated.s3.models.archive import S3Location as S3Location
    from minio._generated.s3.models.archive import SelectParameters as SelectParameters
    from minio._generated.s3.models.attributes import Checksum as Checksum
    from minio._generated.s3.models.attributes import GetObjectAttributesOutput as GetObjectAttributesOutput
    from minio._generated.s3.models.attributes import GetObjectAttributesParts as GetObjectAttributesParts
    from minio._generated.s3.models.attributes import GetObjectTorrentOutput as GetObjectTorrentOutput
    from minio._generated.s3.models.attributes import GetObjectWithTagsOutput as GetObjectWithTagsOutput
    from minio._generated.s3.models.attributes import ObjectPart as ObjectPart
    from minio._generated.s3.models.attributes import RenameObjectOutput as RenameObjectOutput
    from minio._generated.s3.models.buckets import AccelerateConfiguration as AccelerateConfiguration
    from minio._generated.s3.models.buckets import BucketInfo as BucketInfo
    from minio._generated.s3.models.buckets import CreateBucketConfiguration as CreateBucketConfiguration
    from minio._generated.s3.models.buckets import CreateBucketOutput as CreateBucketOutput
    from minio._generated.s3.models.buckets import DeleteBucketOutput as DeleteBucketOutput
    from minio._generated.s3.models.buckets import ForceCreateBucketOutput as ForceCreateBucketOutput
    from minio._generated.s3.models.buckets import ForceDeleteBucketOutput as ForceDeleteBucketOutput
    from minio._generated.s3.models.buckets import (
        GetBucketAccelerateConfigurationOutput as GetBucketAccelerateConfigurationOutput,
    )
    from minio._generated.s3.models.buckets import GetBucketLocationOutput as GetBucketLocationOutput
    from minio._generated.s3.models.buckets import HeadBucketOutput as HeadBucketOutput
    from minio._generated.s3.models.buckets import (
        ListBucketsDoubleSlashOutput as ListBucketsDoubleSlashOutput,
    )
    from minio._generated.s3.models.buckets import ListBucketsOutput as ListBucketsOutput
    from minio._generated.s3.models.buckets import LocationInfo as LocationInfo
    from minio._generated.s3.models.buckets import Owner as Owner
    from minio._generated.s3.models.buckets import (
        PutBucketAccelerateConfigurationOutput as PutBucketAccelerateConfigurationOutput,
    )
    from minio._generated.s3.models.cors import CORSConfiguration as CORSConfiguration
    from minio._generated.s3.models.cors import CORSRule as CORSRule
    from minio._generated.s3.models.cors import DeleteBucketCorsOutput as DeleteBucketCorsOutput
    from minio._generated.s3.models.cors import GetBucketCorsOutput as GetBucketCorsOutput
    from minio._generated.s3.models.cors import PutBucketCorsOutput as PutBucketCorsOutput
    from minio._generated.s3.models.encryption import (
        DeleteBucketEncryptionOutput as DeleteBucketEncryptionOutput,
    )
    from minio._generated.s3.models.encryption import GetBucketEncryptionOutput as GetBucketEncryptionOutput
    from minio._generated.s3.models.encryption import ObjectEncryption as ObjectEncryption
    from minio._generated.s3.models.encryption import PutBucketEncryptionOutput as PutBucketEncryptionOutput
    from minio._generated.s3.models.encryption import SSEKMSEncryption as SSEKMSEncryption
    from minio._generated.s3.models.encryption import (
        UpdateObjectEncryptionOutput as UpdateObjectEncryptionOutput,
    )
    from minio._generated.s3.models.events import EventBucket as EventBucket
    from minio._generated.s3.models.events import EventIdentity as EventIdentity
    from minio._generated.s3.models.events import EventMetadata as EventMetadata
    from minio._generated.s3.models.events import EventObject as EventObject
    from minio._generated.s3.models.events import EventRecord as EventRecord
    from minio._generated.s3.models.events import EventRecords as EventRecords
    from minio._generated.s3.models.events import EventSource as EventSource
    from minio._generated.s3.models.fan_out import FanOutAnswer as FanOutAnswer
    from minio._generated.s3.models.forms import PostObjectOutput as PostObjectOutput
    from minio._generated.s3.models.forms import PostResponse as PostResponse
    from minio._generated.s3.models.forms import PutObjectFanOutOutput as PutObjectFanOutOutput
    from minio._generated.s3.models.functions import GetObjectLambdaOutput as GetObjectLambdaOutput
    from minio._generated.s3.models.functions import PromptObjectOutput as PromptObjectOutput
    from minio._generated.s3.models.functions import (
        WriteGetObjectResponseOutput as WriteGetObjectResponseOutput,
    )
    from minio._generated.s3.models.health import ClusterHealthOutput as ClusterHealthOutput
    from minio._generated.s3.models.health import ClusterReadHealthOutput as ClusterReadHealthOutput
    from minio._generated.s3.models.health import LivenessOutput as LivenessOutput
    from minio._generated.s3.models.health import ReadinessOutput as ReadinessOutput
    from minio._generated.s3.models.inventory import (
        DeleteBucketInventoryConfigurationOutput as DeleteBucketInventoryConfigurationOutput,
    )
    from minio._generated.s3.models.inventory import (
        GetBucketInventoryConfigurationOutput as GetBucketInventoryConfigurationOutput,
    )
    from minio._generated.s3.models.inventory import InventoryConfiguration as InventoryConfiguration
    from minio._generated.s3.models.inventory import InventoryDestination as InventoryDestination
    from minio._generated.s3.models.inventory import InventoryEncryption as InventoryEncryption
    from minio._generated.s3.models.inventory import InventoryFilter as InventoryFilter
    from minio._generated.s3.models.inventory import (
        InventoryS3BucketDestination as InventoryS3BucketDestination,
    )
    from minio._generated.s3.models.inventory import InventorySchedule as InventorySchedule
    from minio._generated.s3.models.inventory import (
        ListBucketInventoryConfigurationsOutput as ListBucketInventoryConfigurationsOutput,
    )
    from minio._generated.s3.models.inventory import (
        PutBucketInventoryConfigurationOutput as PutBucketInventoryConfigurationOutput,
    )
    from minio._generated.s3.models.inventory import SSEKMSKey as SSEKMSKey
    from minio._generated.s3.models.inventory import SSES3Encryption as SSES3Encryption
    from minio._generated.s3.models.lifecycle import (
        DeleteBucketLifecycleOutput as DeleteBucketLifecycleOutput,
    )
    from minio._generated.s3.models.lifecycle import DelMarkerExpiration as DelMarkerExpiration
    from minio._generated.s3.models.lifecycle import (
        GetBucketLifecycleConfigurationOutput as GetBucketLifecycleConfigurationOutput,
    )
    from minio._generated.s3.models.lifecycle import GetBucketLifecycleOutput as GetBucketLifecycleOutput
    from minio._generated.s3.models.lifecycle import LifecycleConfiguration as LifecycleConfiguration
    from minio._generated.s3.models.lifecycle import PrefixRule as PrefixRule
    from minio._generated.s3.models.lifecycle import (
        PutBucketLifecycleConfigurationOutput as PutBucketLifecycleConfigurationOutput,
    )
    from minio._generated.s3.models.lifecycle import PutBucketLifecycleOutput as PutBucketLifecycleOutput
    from minio._generated.s3.models.listing import CommonPrefix as CommonPrefix
    from minio._generated.s3.models.listing import ListObjectsOutput as ListObjectsOutput
    from minio._generated.s3.models.listing import ListObjectsV2Output as ListObjectsV2Output
    from minio._generated.s3.models.listing import (
        ListObjectsV2WithMetadataOutput as ListObjectsV2WithMetadataOutput,
    )
    from minio._generated.s3.models.listing import ListObjectVersionsOutput as ListObjectVersionsOutput
    from minio._generated.s3.models.listing import (
        ListObjectVersionsWithMetadataOutput as ListObjectVersionsWithMetadataOutput,
    )
    from minio._generated.s3.models.logging import BucketLoggingStatus as BucketLoggingStatus
    from minio._generated.s3.models.logging import GetBucketLoggingOutput as GetBucketLoggingOutput
    from minio._generated.s3.models.logging import LoggingEnabled as LoggingEnabled
    from minio._generated.s3.models.logging import PartitionedPrefix as PartitionedPrefix
    from minio._generated.s3.models.logging import PutBucketLoggingOutput as PutBucketLoggingOutput
    from minio._generated.s3.models.logging import SimplePrefix as SimplePrefix
    from minio._generated.s3.models.logging import TargetGrant as TargetGrant
    from minio._generated.s3.models.logging import TargetObjectKeyFormat as TargetObjectKeyFormat
    from minio._generated.s3.models.metadata import AbacStatus as AbacStatus
    from minio._generated.s3.models.metadata import (
        AnnotationTableConfiguration as AnnotationTableConfiguration,
    )
    from minio._generated.s3.models.metadata import (
        AnnotationTableConfigurationResult as AnnotationTableConfigurationResult,
    )
    from minio._generated.s3.models.metadata import (
        AnnotationTableConfigurationUpdates as AnnotationTableConfigurationUpdates,
    )
    from minio._generated.s3.models.metadata import (
        CreateBucketMetadataConfigurationOutput as CreateBucketMetadataConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import (
        CreateBucketMetadataTableConfigurationOutput as CreateBucketMetadataTableConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import (
        DeleteBucketMetadataConfigurationOutput as DeleteBucketMetadataConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import (
        DeleteBucketMetadataTableConfigurationOutput as DeleteBucketMetadataTableConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import DestinationResult as DestinationResult
    from minio._generated.s3.models.metadata import ErrorDetails as ErrorDetails
    from minio._generated.s3.models.metadata import GetBucketAbacOutput as GetBucketAbacOutput
    from minio._generated.s3.models.metadata import (
        GetBucketMetadataConfigurationOutput as GetBucketMetadataConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import (
        GetBucketMetadataConfigurationResult as GetBucketMetadataConfigurationResult,
    )
    from minio._generated.s3.models.metadata import (
        GetBucketMetadataTableConfigurationOutput as GetBucketMetadataTableConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import (
        GetBucketMetadataTableConfigurationResult as GetBucketMetadataTableConfigurationResult,
    )
    from minio._generated.s3.models.metadata import InventoryTableConfiguration as InventoryTableConfiguration
    from minio._generated.s3.models.metadata import (
        InventoryTableConfigurationResult as InventoryTableConfigurationResult,
    )
    from minio._generated.s3.models.metadata import (
        InventoryTableConfigurationUpdates as InventoryTableConfigurationUpdates,
    )
    from minio._generated.s3.models.metadata import JournalTableConfiguration as JournalTableConfiguration
    from minio._generated.s3.models.metadata import (
        JournalTableConfigurationResult as JournalTableConfigurationResult,
    )
    from minio._generated.s3.models.metadata import (
        JournalTableConfigurationUpdates as JournalTableConfigurationUpdates,
    )
    from minio._generated.s3.models.metadata import MetadataConfiguration as MetadataConfiguration
    from minio._generated.s3.models.metadata import MetadataConfigurationResult as MetadataConfigurationResult
    from minio._generated.s3.models.metadata import MetadataTableConfiguration as MetadataTableConfiguration
    from minio._generated.s3.models.metadata import (
        MetadataTableConfigurationResult as MetadataTableConfigurationResult,
    )
    from minio._generated.s3.models.metadata import (
        MetadataTableEncryptionConfiguration as MetadataTableEncryptionConfiguration,
    )
    from minio._generated.s3.models.metadata import PutBucketAbacOutput as PutBucketAbacOutput
    from minio._generated.s3.models.metadata import RecordExpiration as RecordExpiration
    from minio._generated.s3.models.metadata import S3TablesDestination as S3TablesDestination
    from minio._generated.s3.models.metadata import S3TablesDestinationResult as S3TablesDestinationResult
    from minio._generated.s3.models.metadata import (
        UpdateBucketMetadataAnnotationTableConfigurationOutput as UpdateBucketMetadataAnnotationTableConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import (
        UpdateBucketMetadataInventoryTableConfigurationOutput as UpdateBucketMetadataInventoryTableConfigurationOutput,
    )
    from minio._generated.s3.models.metadata import (
        UpdateBucketMetadataJournalTableConfigurationOutput as UpdateBucketMetadataJournalTableConfigurationOutput,
    )
    from minio._generated.s3.models.metrics import (
        DeleteBucketMetricsConfigurationOutput as DeleteBucketMetricsConfigurationOutput,
    )
    from minio._generated.s3.models.metrics import (
        GetBucketMetricsConfigurationOutput as GetBucketMetricsConfigurationOutput,
    )
    from minio._generated.s3.models.metrics import (
        ListBucketMetricsConfigurationsOutput as ListBucketMetricsConfigurationsOutput,
    )
    from minio._generated.s3.models.metrics import MetricsAndOperator as MetricsAndOperator
    from minio._generated.s3.models.metrics import MetricsConfiguration as MetricsConfiguration
    from minio._generated.s3.models.metrics import MetricsFilter as MetricsFilter
    from minio._generated.s3.models.metrics import (
        PutBucketMetricsConfigurationOutput as PutBucketMetricsConfigurationOutput,
    )
    from minio._generated.s3.models.monitoring import MetricsLegacyOutput as MetricsLegacyOutput
    from minio._generated.s3.models.monitoring import MetricsV2BucketOutput as MetricsV2BucketOutput
    from minio._generated.s3.models.monitoring import MetricsV2ClusterOutput as MetricsV2ClusterOutput
    from minio._generated.s3.models.monitoring import MetricsV2NodeOutput as MetricsV2NodeOutput
    from minio._generated.s3.models.monitoring import MetricsV2ResourceOutput as MetricsV2ResourceOutput
    from minio._generated.s3.models.monitoring import MetricsV3Output as MetricsV3Output
    from minio._generated.s3.models.multipart import AbortMultipartUploadOutput as AbortMultipartUploadOutput
    from minio._generated.s3.models.multipart import CompletedMultipartUpload as CompletedMultipartUpload
    from minio._generated.s3.models.multipart import CompletedPart as CompletedPart
    from minio._generated.s3.models.multipart import (
        CompleteMultipartUploadOutput as CompleteMultipartUploadOutput,
    )
    from minio._generated.s3.models.multipart import CopyPartResult as CopyPartResult
    from minio._generated.s3.models.multipart import (
        CreateMultipartUploadOutput as CreateMultipartUploadOutput,
    )
    from minio._generated.s3.models.multipart import Initiator as Initiator
    from minio._generated.s3.models.multipart import ListMultipartUploadsOutput as ListMultipartUploadsOutput
    from minio._generated.s3.models.multipart import ListPartsOutput as ListPartsOutput
    from minio._generated.s3.models.multipart import MultipartUpload as MultipartUpload
    from minio._generated.s3.models.multipart import UploadPartCopyOutput as UploadPartCopyOutput
    from minio._generated.s3.models.multipart import UploadPartOutput as UploadPartOutput
    from minio._generated.s3.models.notification import (
        CloudFunctionConfiguration as CloudFunctionConfiguration,
    )
    from minio._generated.s3.models.notification import EventBridgeConfiguration as EventBridgeConfiguration
    from minio._generated.s3.models.notification import (
        GetBucketNotificationConfigurationOutput as GetBucketNotificationConfigurationOutput,
    )
    from minio._generated.s3.models.notification import (
        GetBucketNotificationOutput as GetBucketNotificationOutput,
    )
    from minio._generated.s3.models.notification import (
        LambdaFunctionConfiguration as LambdaFunctionConfiguration,
    )
    from minio._generated.s3.models.notification import NotificationConfiguration as NotificationConfiguration
    from minio._generated.s3.models.notification import (
        NotificationConfigurationDeprecated as NotificationConfigurationDeprecated,
    )
    from minio._generated.s3.models.notification import (
        NotificationConfigurationFilter as NotificationConfigurationFilter,
    )
    from minio._generated.s3.models.notification import (
        PutBucketNotificationConfigurationOutput as PutBucketNotificationConfigurationOutput,
    )
    from minio._generated.s3.models.notification import (
        PutBucketNotificationOutput as PutBucketNotificationOutput,
    )
    from minio._generated.s3.models.notification import QueueConfiguration as QueueConfiguration
    from minio._generated.s3.models.notification import (
        QueueConfigurationDeprecated as QueueConfigurationDeprecated,
    )
    from minio._generated.s3.models.notification import S3KeyFilter as S3KeyFilter
    from minio._generated.s3.models.notification import TopicConfiguration as TopicConfiguration
    from minio._generated.s3.models.notification import (
        TopicConfigurationDeprecated as TopicConfigurationDeprecated,
    )
    from minio._generated.s3.models.objects import AppendObjectOutput as AppendObjectOutput
    from minio._generated.s3.models.objects import CopyObjectOutput as CopyObjectOutput
    from minio._generated.s3.models.objects import CopyObjectResult as CopyObjectResult
    from minio._generated.s3.models.objects import DeleteObjectOutput as DeleteObjectOutput
    from minio._generated.s3.models.objects import DeleteObjectsOutput as DeleteObjectsOutput
    from minio._generated.s3.models.objects import ForceDeletePrefixOutput as ForceDeletePrefixOutput
    from minio._generated.s3.models.objects import GetObjectOutput as GetObjectOutput
    from minio._generated.s3.models.objects import HeadObjectOutput as HeadObjectOutput
    from minio._generated.s3.models.objects import PutObjectOutput as PutObjectOutput
    from minio._generated.s3.models.ownership import (
        DeleteBucketOwnershipControlsOutput as DeleteBucketOwnershipControlsOutput,
    )
    from minio._generated.s3.models.ownership import (
        GetBucketOwnershipControlsOutput as GetBucketOwnershipControlsOutput,
    )
    from minio._generated.s3.models.ownership import OwnershipControls as OwnershipControls
    from minio._generated.s3.models.ownership import OwnershipControlsRule as OwnershipControlsRule
    from minio._generated.s3.models.ownership import (
        PutBucketOwnershipControlsOutput as PutBucketOwnershipControlsOutput,
    )
    from minio._generated.s3.models.payment import (
        GetBucketRequestPaymentOutput as GetBucketRequestPaymentOutput,
    )
    from minio._generated.s3.models.payment import (
        PutBucketRequestPaymentOutput as PutBucketRequestPaymentOutput,
    )
    from minio._generated.s3.models.payment import RequestPaymentConfiguration as RequestPaymentConfiguration
    from minio._generated.s3.models.policy import DeleteBucketPolicyOutput as DeleteBucketPolicyOutput
    from minio._generated.s3.models.policy import GetBucketPolicyOutput as GetBucketPolicyOutput
    from minio._generated.s3.models.policy import GetBucketPolicyStatusOutput as GetBucketPolicyStatusOutput
    from minio._generated.s3.models.policy import PolicyStatus as PolicyStatus
    from minio._generated.s3.models.policy import PutBucketPolicyOutput as PutBucketPolicyOutput
    from minio._generated.s3.models.publicaccess import (
        DeletePublicAccessBlockOutput as DeletePublicAccessBlockOutput,
    )
    from minio._generated.s3.models.publicaccess import (
        GetPublicAccessBlockOutput as GetPublicAccessBlockOutput,
    )
    from minio._generated.s3.models.publicaccess import (
        PublicAccessBlockConfiguration as PublicAccessBlockConfiguration,
    )
    from minio._generated.s3.models.publicaccess import (
        PutPublicAccessBlockOutput as PutPublicAccessBlockOutput,
    )
    from minio._generated.s3.models.refused import (
        RejectDeleteBucketAccelerateOutput as RejectDeleteBucketAccelerateOutput,
    )
    from minio._generated.s3.models.refused import RejectDeleteBucketAclOutput as RejectDeleteBucketAclOutput
    from minio._generated.s3.models.refused import (
        RejectDeleteBucketLoggingOutput as RejectDeleteBucketLoggingOutput,
    )
    from minio._generated.s3.models.refused import (
        RejectDeleteBucketRequestPaymentOutput as RejectDeleteBucketRequestPaymentOutput,
    )
    from minio._generated.s3.models.refused import RejectDeleteObjectAclOutput as RejectDeleteObjectAclOutput
    from minio._generated.s3.models.refused import (
        RejectDeleteObjectTorrentOutput as RejectDeleteObjectTorrentOutput,
    )
    from minio._generated.s3.models.refused import RejectHeadBucketAclOutput as RejectHeadBucketAclOutput
    from minio._generated.s3.models.refused import (
        RejectPutObjectTorrentOutput as RejectPutObjectTorrentOutput,
    )
    from minio._generated.s3.models.replication import (
        DeleteBucketReplicationOutput as DeleteBucketReplicationOutput,
    )
    from minio._generated.s3.models.replication import DeleteObjectReplicaOutput as DeleteObjectReplicaOutput
    from minio._generated.s3.models.replication import DeleteReplication as DeleteReplication
    from minio._generated.s3.models.replication import (
        GetBucketReplicationMetricsOutput as GetBucketReplicationMetricsOutput,
    )
    from minio._generated.s3.models.replication import (
        GetBucketReplicationMetricsV2Output as GetBucketReplicationMetricsV2Output,
    )
    from minio._generated.s3.models.replication import (
        GetBucketReplicationOutput as GetBucketReplicationOutput,
    )
    from minio._generated.s3.models.replication import (
        PutBucketReplicationOutput as PutBucketReplicationOutput,
    )
    from minio._generated.s3.models.replication import PutObjectReplicaOutput as PutObjectReplicaOutput
    from minio._generated.s3.models.replication import ReplicaModifications as ReplicaModifications
    from minio._generated.s3.models.replication import (
        ResetBucketReplicationStartOutput as ResetBucketReplicationStartOutput,
    )
    from minio._generated.s3.models.replication import (
        ResetBucketReplicationStatusOutput as ResetBucketReplicationStatusOutput,
    )
    from minio._generated.s3.models.replication import (
        ValidateBucketReplicationCredsOutput as ValidateBucketReplicationCredsOutput,
    )
    from minio._generated.s3.models.replication_figures import BucketFigures as BucketFigures
    from minio._generated.s3.models.replication_figures import (
        BucketReplicationFigures as BucketReplicationFigures,
    )
    from minio._generated.s3.models.replication_figures import ReplicationCount as ReplicationCount
    from minio._generated.s3.models.replication_figures import ReplicationFailures as ReplicationFailures
    from minio._generated.s3.models.replication_figures import ReplicationNode as ReplicationNode
    from minio._generated.s3.models.replication_figures import ReplicationNodes as ReplicationNodes
    from minio._generated.s3.models.replication_figures import ReplicationProxied as ReplicationProxied
    from minio._generated.s3.models.replication_figures import ReplicationRate as ReplicationRate
    from minio._generated.s3.models.replication_figures import ReplicationResync as ReplicationResync
    from minio._generated.s3.models.replication_figures import ReplicationResyncs as ReplicationResyncs
    from minio._generated.s3.models.replication_figures import ReplicationRetries as ReplicationRetries
    from minio._generated.s3.models.replication_figures import (
        ReplicationTargetFigures as ReplicationTargetFigures,
    )
    from minio._generated.s3.models.replication_figures import ReplicationWaiting as ReplicationWaiting
    from minio._generated.s3.models.replication_figures import ReplicationWorkers as ReplicationWorkers
    from minio._generated.s3.models.retention import DefaultRetention as DefaultRetention
    from minio._generated.s3.models.retention import EventHoldDuration as EventHoldDuration
    from minio._generated.s3.models.retention import GetObjectLegalHoldOutput as GetObjectLegalHoldOutput
    from minio._generated.s3.models.retention import (
        GetObjectLockConfigurationOutput as GetObjectLockConfigurationOutput,
    )
    from minio._generated.s3.models.retention import GetObjectRetentionOutput as GetObjectRetentionOutput
    from minio._generated.s3.models.retention import ObjectLockConfiguration as ObjectLockConfiguration
    from minio._generated.s3.models.retention import ObjectLockLegalHold as ObjectLockLegalHold
    from minio._generated.s3.models.retention import ObjectLockRule as ObjectLockRule
    from minio._generated.s3.models.retention import PutObjectLegalHoldOutput as PutObjectLegalHoldOutput
    from minio._generated.s3.models.retention import (
        PutObjectLockConfigurationOutput as PutObjectLockConfigurationOutput,
    )
    from minio._generated.s3.models.retention import PutObjectRetentionOutput as PutObjectRetentionOutput
    from minio._generated.s3.models.select import CSVInput as CSVInput
    from minio._generated.s3.models.select import CSVOutput as CSVOutput
    from minio._generated.s3.models.select import InputSerialization as InputSerialization
    from minio._generated.s3.models.select import JSONInput as JSONInput
    from minio._generated.s3.models.select import JSONOutput as JSONOutput
    from minio._generated.s3.models.select import OutputSerialization as OutputSerialization
    from minio._generated.s3.models.select import ParquetInput as ParquetInput
    from minio._generated.s3.models.select import RequestProgress as RequestProgress
    from minio._generated.s3.models.select import ScanRange as ScanRange
    from minio._generated.s3.models.select import SelectObjectContentOutput as SelectObjectContentOutput
    from minio._generated.s3.models.select import SelectObjectContentRequest as SelectObjectContentRequest
    from minio._generated.s3.models.sessions import CreateSessionOutput as CreateSessionOutput
    from minio._generated.s3.models.sessions import ListDirectoryBucketsOutput as ListDirectoryBucketsOutput
    from minio._generated.s3.models.sessions import SessionCredentials as SessionCredentials
    from minio._generated.s3.models.tagging import DeleteBucketTaggingOutput as DeleteBucketTaggingOutput
    from minio._generated.s3.models.tagging import DeleteObjectTaggingOutput as DeleteObjectTaggingOutput
    from minio._generated.s3.models.tagging import GetBucketTaggingOutput as GetBucketTaggingOutput
    from minio._generated.s3.models.tagging import GetObjectTaggingOutput as GetObjectTaggingOutput
    from minio._generated.s3.models.tagging import PutBucketTaggingOutput as PutBucketTaggingOutput
    from minio._generated.s3.models.tagging import PutObjectTaggingOutput as PutObjectTaggingOutput
    from minio._generated.s3.models.tiering import (
        DeleteBucketIntelligentTieringConfigurationOutput as DeleteBucketIntelligentTieringConfigurationOutput,
    )
    from minio._generated.s3.models.tiering import (
        GetBucketIntelligentTieringConfigurationOutput as GetBucketIntelligentTieringConfigurationOutput,
    )
    from minio._generated.s3.models.tiering import (
        IntelligentTieringAndOperator as IntelligentTieringAndOperator,
    )
    from minio._generated.s3.models.tiering import (
        IntelligentTieringConfiguration as IntelligentTieringConfiguration,
    )
    from minio._generated.s3.models.tiering import IntelligentTieringFilter as IntelligentTieringFilter
    from minio._generated.s3.models.tiering import (
        ListBucketIntelligentTieringConfigurationsOutput as ListBucketIntelligentTieringConfigurationsOutput,
    )
    from minio._generated.s3.models.tiering import (
        PutBucketIntelligentTieringConfigurationOutput as PutBucketIntelligentTieringConfigurationOutput,
    )
    from minio._generated.s3.models.tiering import Tiering as Tiering
    from minio._generated.s3.models.versioning import GetBucketVersioningOutput as GetBucketVersioningOutput
    from minio._generated.s3.models.versioning import PutBucketVersioningOutput as PutBucketVersioningOutput
    from minio._generated.s3.models.website import Condition as Condition
    from minio._generated.s3.models.website import DeleteBucketWebsiteOutput as DeleteBucketWebsiteOutput
    from minio._generated.s3.models.website import ErrorDocument as ErrorDocument
    from minio._generated.s3.models.website import GetBucketWebsiteOutput as GetBucketWebsiteOutput
    from minio._generated.s3.models.website import IndexDocument as IndexDocument
    from minio._generated.s3.models.website import PutBucketWebsiteOutput as PutBucketWebsiteOutput
    from minio._generated.s3.models.website import Redirect as Redirect
    from minio._generated.s3.models.website import RedirectAllRequestsTo as RedirectAllRequestsTo
    from minio._generated.s3.models.website import RoutingRule as RoutingRule
    from minio._generated.s3.models.website import WebsiteConfiguration as WebsiteConfiguration
else:
    _GROUPS = {
        "AbacStatus": "metadata",
        "AbortMultipartUploadOutput": "multipart",
        "AccelerateConfiguration": "buckets",
        "AccessControlPolicy": "acl",
        "AnalyticsAndOperator": "analytics",
        "AnalyticsConfiguration": "analytics",
        "AnalyticsExportDestination": "analytics",
        "AnalyticsFilter": "analytics",
        "AnalyticsS3BucketDestination": "analytics",
        "AnnotationEntry": "annotations",
        "AnnotationTableConfiguration": "metadata",
        "AnnotationTableConfigurationResult": "metadata",
        "AnnotationTableConfigurationUpdates": "metadata",
        "AppendObjectOutput": "objects",
        "BucketFigures": "replication_figures",
        "BucketInfo": "buckets",
        "BucketLoggingStatus": "logging",
        "BucketReplicationFigures": "replication_figures",
        "CORSConfiguration": "cors",
        "CORSRule": "cors",
        "CSVInput": "select",
        "CSVOutput": "select",
        "Checksum": "attributes",
        "CloudFunctionConfiguration": "notification",
        "ClusterHealthOutput": "health",
        "ClusterReadHealthOutput": "health",
        "CommonPrefix": "listing",
        "CompleteMultipartUploadOutput": "multipart",
        "CompletedMultipartUpload": "multipart",
        "CompletedPart": "multipart",
        "Condition": "website",
        "CopyObjectOutput": "objects",
        "CopyObjectResult": "objects",
        "CopyPartResult": "multipart",
        "CreateBucketConfiguration": "buckets",
        "CreateBucketMetadataConfigurationOutput": "metadata",
        "CreateBucketMetadataTableConfigurationOutput": "metadata",
        "CreateBucketOutput": "buckets",
        "CreateMultipartUploadOutput": "multipart",
        "CreateSessionOutput": "sessions",
        "DefaultRetention": "retention",
        "DelMarkerExpiration": "lifecycle",
        "DeleteBucketAnalyticsConfigurationOutput": "analytics",
        "DeleteBucketCorsOutput": "cors",
        "DeleteBucketEncryptionOutput": "encryption",
        "DeleteBucketIntelligentTieringConfigurationOutput": "tiering",
        "DeleteBucketInventoryConfigurationOutput": "inventory",
        "DeleteBucketLifecycleOutput": "lifecycle",
        "DeleteBucketMetadataConfigurationOutput": "metadata",
        "DeleteBucketMetadataTableConfigurationOutput": "metadata",
        "DeleteBucketMetricsConfigurationOutput": "metrics",
        "DeleteBucketOutput": "buckets",
        "DeleteBucketOwnershipControlsOutput": "ownership",
        "DeleteBucketPolicyOutput": "policy",
        "DeleteBucketReplicationOutput": "replication",
        "DeleteBucketTaggingOutput": "tagging",
        "DeleteBucketWebsiteOutput": "website",
        "DeleteObjectAnnotationOutput": "annotations",
        "DeleteObjectOutput": "objects",
        "DeleteObjectReplicaOutput": "replication",
        "DeleteObjectTaggingOutput": "tagging",
        "DeleteObjectsOutput": "objects",
        "DeletePublicAccessBlockOutput": "publicaccess",
        "DeleteReplication": "replication",
        "DestinationResult": "metadata",
        "Encryption": "archive",
        "ErrorDetails": "metadata",
        "ErrorDocument": "website",
        "EventBridgeConfiguration": "notification",
        "EventBucket": "events",
        "EventHoldDuration": "retention",
        "EventIdentity": "events",
        "EventMetadata": "events",
        "EventObject": "events",
        "EventRecord": "events",
        "EventRecords": "events",
        "EventSource": "events",
        "FanOutAnswer": "fan_out",
        "ForceCreateBucketOutput": "buckets",
        "ForceDeleteBucketOutput": "buckets",
        "ForceDeletePrefixOutput": "objects",
        "GetBucketAbacOutput": "metadata",
        "GetBucketAccelerateConfigurationOutput": "buckets",
        "GetBucketAclOutput": "acl",
        "GetBucketAnalyticsConfigurationOutput": "analytics",
        "GetBucketCorsOutput": "cors",
        "GetBucketEncryptionOutput": "encryption",
        "GetBucketIntelligentTieringConfigurationOutput": "tiering",
        "GetBucketInventoryConfigurationOutput": "inventory",
        "GetBucketLifecycleConfigurationOutput": "lifecycle",
        "GetBucketLifecycleOutput": "lifecycle",
        "GetBucketLocationOutput": "buckets",
        "GetBucketLoggingOutput": "logging",
        "GetBucketMetadataConfigurationOutput": "metadata",
        "GetBucketMetadataConfigurationResult": "metadata",
        "GetBucketMetadataTableConfigurationOutput": "metadata",
        "GetBucketMetadataTableConfigurationResult": "metadata",
        "GetBucketMetricsConfigurationOutput": "metrics",
        "GetBucketNotificationConfigurationOutput": "notification",
        "GetBucketNotificationOutput": "notification",
        "GetBucketOwnershipControlsOutput": "ownership",
        "GetBucketPolicyOutput": "policy",
        "GetBucketPolicyStatusOutput": "policy",
        "GetBucketReplicationMetricsOutput": "replication",
        "GetBucketReplicationMetricsV2Output": "replication",
        "GetBucketReplicationOutput": "replication",
        "GetBucketRequestPaymentOutput": "payment",
        "GetBucketTaggingOutput": "tagging",
        "GetBucketVersioningOutput": "versioning",
        "GetBucketWebsiteOutput": "website",
        "GetObjectAclOutput": "acl",
        "GetObjectAnnotationOutput": "annotations",
        "GetObjectAttributesOutput": "attributes",
        "GetObjectAttributesParts": "attributes",
        "GetObjectFromArchiveOutput": "archive",
        "GetObjectLambdaOutput": "functions",
        "GetObjectLegalHoldOutput": "retention",
        "GetObjectLockConfigurationOutput": "retention",
        "GetObjectOutput": "objects",
        "GetObjectRetentionOutput": "retention",
        "GetObjectTaggingOutput": "tagging",
        "GetObjectTorrentOutput": "attributes",
        "GetObjectWithTagsOutput": "attributes",
        "GetPublicAccessBlockOutput": "publicaccess",
        "GlacierJobParameters": "archive",
        "Grant": "acl",
        "Grantee": "acl",
        "HeadBucketOutput": "buckets",
        "HeadObjectFromArchiveOutput": "archive",
        "HeadObjectOutput": "objects",
        "IndexDocument": "website",
        "Initiator": "multipart",
        "InputSerialization": "select",
        "IntelligentTieringAndOperator": "tiering",
        "IntelligentTieringConfiguration": "tiering",
        "IntelligentTieringFilter": "tiering",
        "InventoryConfiguration": "inventory",
        "InventoryDestination": "inventory",
        "InventoryEncryption": "inventory",
        "InventoryFilter": "inventory",
        "InventoryS3BucketDestination": "inventory",
        "InventorySchedule": "inventory",
        "InventoryTableConfiguration": "metadata",
        "InventoryTableConfigurationResult": "metadata",
        "InventoryTableConfigurationUpdates": "metadata",
        "JSONInput": "select",
        "JSONOutput": "select",
        "JournalTableConfiguration": "metadata",
        "JournalTableConfigurationResult": "metadata",
        "JournalTableConfigurationUpdates": "metadata",
        "LambdaFunctionConfiguration": "notification",
        "LifecycleConfiguration": "lifecycle",
        "ListBucketAnalyticsConfigurationsOutput": "analytics",
        "ListBucketIntelligentTieringConfigurationsOutput": "tiering",
        "ListBucketInventoryConfigurationsOutput": "inventory",
        "ListBucketMetricsConfigurationsOutput": "metrics",
        "ListBucketsDoubleSlashOutput": "buckets",
        "ListBucketsOutput": "buckets",
        "ListDirectoryBucketsOutput": "sessions",
        "ListMultipartUploadsOutput": "multipart",
        "ListObjectAnnotationsOutput": "annotations",
        "ListObjectVersionsOutput": "listing",
        "ListObjectVersionsWithMetadataOutput": "listing",
        "ListObjectsOutput": "listing",
        "ListObjectsV2InArchiveOutput": "archive",
        "ListObjectsV2Output": "listing",
        "ListObjectsV2WithMetadataOutput": "listing",
        "ListPartsOutput": "multipart",
        "LivenessOutput": "health",
        "LocationInfo": "buckets",
        "LoggingEnabled": "logging",
        "MetadataConfiguration": "metadata",
        "MetadataConfigurationResult": "metadata",
        "MetadataEntry": "archive",
        "MetadataTableConfiguration": "metadata",
        "MetadataTableConfigurationResult": "metadata",
        "MetadataTableEncryptionConfiguration": "metadata",
        "MetricsAndOperator": "metrics",
        "MetricsConfiguration": "metrics",
        "MetricsFilter": "metrics",
        "MetricsLegacyOutput": "monitoring",
        "MetricsV2BucketOutput": "monitoring",
        "MetricsV2ClusterOutput": "monitoring",
        "MetricsV2NodeOutput": "monitoring",
        "MetricsV2ResourceOutput": "monitoring",
        "MetricsV3Output": "monitoring",
        "MultipartUpload": "multipart",
        "NotificationConfiguration": "notification",
        "NotificationConfigurationDeprecated": "notification",
        "NotificationConfigurationFilter": "notification",
        "ObjectEncryption": "encryption",
        "ObjectLockConfiguration": "retention",
        "ObjectLockLegalHold": "retention",
        "ObjectLockRule": "retention",
        "ObjectPart": "attributes",
        "OutputLocation": "archive",
        "OutputSerialization": "select",
        "Owner": "buckets",
        "OwnershipControls": "ownership",
        "OwnershipControlsRule": "ownership",
        "ParquetInput": "select",
        "PartitionedPrefix": "logging",
        "PolicyStatus": "policy",
        "PostObjectOutput": "forms",
        "PostResponse": "forms",
        "PrefixRule": "lifecycle",
        "PromptObjectOutput": "functions",
        "PublicAccessBlockConfiguration": "publicaccess",
        "PutBucketAbacOutput": "metadata",
        "PutBucketAccelerateConfigurationOutput": "buckets",
        "PutBucketAclOutput": "acl",
        "PutBucketAnalyticsConfigurationOutput": "analytics",
        "PutBucketCorsOutput": "cors",
        "PutBucketEncryptionOutput": "encryption",
        "PutBucketIntelligentTieringConfigurationOutput": "tiering",
        "PutBucketInventoryConfigurationOutput": "inventory",
        "PutBucketLifecycleConfigurationOutput": "lifecycle",
        "PutBucketLifecycleOutput": "lifecycle",
        "PutBucketLoggingOutput": "logging",
        "PutBucketMetricsConfigurationOutput": "metrics",
        "PutBucketNotificationConfigurationOutput": "notification",
        "PutBucketNotificationOutput": "notification",
        "PutBucketOwnershipControlsOutput": "ownership",
        "PutBucketPolicyOutput": "policy",
        "PutBucketReplicationOutput": "replication",
        "PutBucketRequestPaymentOutput": "payment",
        "PutBucketTaggingOutput": "tagging",
        "PutBucketVersioningOutput": "versioning",
        "PutBucketWebsiteOutput": "website",
        "PutObjectAclOutput": "acl",
        "PutObjectAnnotationOutput": "annotations",
        "PutObjectExtractOutput": "archive",
        "PutObjectFanOutOutput": "forms",
        "PutObjectIndexArchiveOutput": "archive",
        "PutObjectLegalHoldOutput": "retention",
        "PutObjectLockConfigurationOutput": "retention",
        "PutObjectOutput": "objects",
        "PutObjectReplicaOutput": "replication",
        "PutObjectRetentionOutput": "retention",
        "PutObjectTaggingOutput": "tagging",
        "PutPublicAccessBlockOutput": "publicaccess",
        "QueueConfiguration": "notification",
        "QueueConfigurationDeprecated": "notification",
        "ReadinessOutput": "health",
        "RecordExpiration": "metadata",
        "Redirect": "website",
        "RedirectAllRequestsTo": "website",
        "RejectDeleteBucketAccelerateOutput": "refused",
        "RejectDeleteBucketAclOutput": "refused",
        "RejectDeleteBucketLoggingOutput": "refused",
        "RejectDeleteBucketRequestPaymentOutput": "refused",
        "RejectDeleteObjectAclOutput": "refused",
        "RejectDeleteObjectTorrentOutput": "refused",
        "RejectHeadBucketAclOutput": "refused",
        "RejectPutObjectTorrentOutput": "refused",
        "RenameObjectOutput": "attributes",
        "ReplicaModifications": "replication",
        "ReplicationCount": "replication_figures",
        "ReplicationFailures": "replication_figures",
        "ReplicationNode": "replication_figures",
        "ReplicationNodes": "replication_figures",
        "ReplicationProxied": "replication_figures",
        "ReplicationRate": "replication_figures",
        "ReplicationResync": "replication_figures",
        "ReplicationResyncs": "replication_figures",
        "ReplicationRetries": "replication_figures",
        "ReplicationTargetFigures": "replication_figures",
        "ReplicationWaiting": "replication_figures",
        "ReplicationWorkers": "replication_figures",
        "RequestPaymentConfiguration": "payment",
        "RequestProgress": "select",
        "ResetBucketReplicationStartOutput": "replication",
        "ResetBucketReplicationStatusOutput": "replication",
        "RestoreObjectOutput": "archive",
        "RestoreRequest": "archive",
        "RoutingRule": "website",
        "S3KeyFilter": "notification",
        "S3Location": "archive",
        "S3TablesDestination": "metadata",
        "S3TablesDestinationResult": "metadata",
        "SSEKMSEncryption": "encryption",
        "SSEKMSKey": "inventory",
        "SSES3Encryption": "inventory",
        "ScanRange": "select",
        "SelectObjectContentOutput": "select",
        "SelectObjectContentRequest": "select",
        "SelectParameters": "archive",
        "SessionCredentials": "sessions",
        "SimplePrefix": "logging",
        "StorageClassAnalysis": "analytics",
        "StorageClassAnalysisDataExport": "analytics",
        "TargetGrant": "logging",
        "TargetObjectKeyFormat": "logging",
        "Tiering": "tiering",
        "TopicConfiguration": "notification",
        "TopicConfigurationDeprecated": "notification",
        "UpdateBucketMetadataAnnotationTableConfigurationOutput": "metadata",
        "UpdateBucketMetadataInventoryTableConfigurationOutput": "metadata",
        "UpdateBucketMetadataJournalTableConfigurationOutput": "metadata",
        "UpdateObjectEncryptionOutput": "encryption",
        "UploadPartCopyOutput": "multipart",
        "UploadPartOutput": "multipart",
        "ValidateBucketReplicationCredsOutput": "replication",
        "WebsiteConfiguration": "website",
        "WriteGetObjectResponseOutput": "functions",
    }
    __all__ = list(_GROUPS)
    __getattr__ = finder(
        __name__, {name: f"minio._generated.s3.models.{group}" for name, group in _GROUPS.items()}
    )

    def __dir__() -> list[str]:
        return __all__
