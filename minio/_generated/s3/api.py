# Generated from specs/s3 by `make generate`; never edit.
"""All operations of S3, each group imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.facade import Facade

if TYPE_CHECKING:
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._sync.caller import Caller

    from ._async.acl import AsyncAclOperations
    from ._async.analytics import AsyncAnalyticsOperations
    from ._async.annotations import AsyncAnnotationsOperations
    from ._async.archive import AsyncArchiveOperations
    from ._async.attributes import AsyncAttributesOperations
    from ._async.buckets import AsyncBucketsOperations
    from ._async.cors import AsyncCorsOperations
    from ._async.encryption import AsyncEncryptionOperations
    from ._async.forms import AsyncFormsOperations
    from ._async.functions import AsyncFunctionsOperations
    from ._async.health import AsyncHealthOperations
    from ._async.inventory import AsyncInventoryOperations
    from ._async.lifecycle import AsyncLifecycleOperations
    from ._async.listing import AsyncListingOperations
    from ._async.logging import AsyncLoggingOperations
    from ._async.metadata import AsyncMetadataOperations
    from ._async.metrics import AsyncMetricsOperations
    from ._async.monitoring import AsyncMonitoringOperations
    from ._async.multipart import AsyncMultipartOperations
    from ._async.notification import AsyncNotificationOperations
    from ._async.objects import AsyncObjectsOperations
    from ._async.ownership import AsyncOwnershipOperations
    from ._async.payment import AsyncPaymentOperations
    from ._async.policy import AsyncPolicyOperations
    from ._async.publicaccess import AsyncPublicaccessOperations
    from ._async.refused import AsyncRefusedOperations
    from ._async.replication import AsyncReplicationOperations
    from ._async.retention import AsyncRetentionOperations
    from ._async.select import AsyncSelectOperations
    from ._async.sessions import AsyncSessionsOperations
    from ._async.tagging import AsyncTaggingOperations
    from ._async.tiering import AsyncTieringOperations
    from ._async.versioning import AsyncVersioningOperations
    from ._async.website import AsyncWebsiteOperations
    from ._sync.acl import AclOperations
    from ._sync.analytics import AnalyticsOperations
    from ._sync.annotations import AnnotationsOperations
    from ._sync.archive import ArchiveOperations
    from ._sync.attributes import AttributesOperations
    from ._sync.buckets import BucketsOperations
    from ._sync.cors import CorsOperations
    from ._sync.encryption import EncryptionOperations
    from ._sync.forms import FormsOperations
    from ._sync.functions import FunctionsOperations
    from ._sync.health import HealthOperations
    from ._sync.inventory import InventoryOperations
    from ._sync.lifecycle import LifecycleOperations
    from ._sync.listing import ListingOperations
    from ._sync.logging import LoggingOperations
    from ._sync.metadata import MetadataOperations
    from ._sync.metrics import MetricsOperations
    from ._sync.monitoring import MonitoringOperations
    from ._sync.multipart import MultipartOperations
    from ._sync.notification import NotificationOperations
    from ._sync.objects import ObjectsOperations
    from ._sync.ownership import OwnershipOperations
    from ._sync.payment import PaymentOperations
    from ._sync.policy import PolicyOperations
    from ._sync.publicaccess import PublicaccessOperations
    from ._sync.refused import RefusedOperations
    from ._sync.replication import ReplicationOperations
    from ._sync.retention import RetentionOperations
    from ._sync.select import SelectOperations
    from ._sync.sessions import SessionsOperations
    from ._sync.tagging import TaggingOperations
    from ._sync.tiering import TieringOperations
    from ._sync.versioning import VersioningOperations
    from ._sync.website import WebsiteOperations

    class S3Api(
        AclOperations,
        AnalyticsOperations,
        AnnotationsOperations,
        ArchiveOperations,
        AttributesOperations,
        BucketsOperations,
        CorsOperations,
        EncryptionOperations,
        FormsOperations,
        FunctionsOperations,
        HealthOperations,
        InventoryOperations,
        LifecycleOperations,
        ListingOperations,
        LoggingOperations,
        MetadataOperations,
        MetricsOperations,
        MonitoringOperations,
        MultipartOperations,
        NotificationOperations,
        ObjectsOperations,
        OwnershipOperations,
        PaymentOperations,
        PolicyOperations,
        PublicaccessOperations,
        RefusedOperations,
        ReplicationOperations,
        RetentionOperations,
        SelectOperations,
        SessionsOperations,
        TaggingOperations,
        TieringOperations,
        VersioningOperations,
        WebsiteOperations,
    ):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        def __init__(self, caller: Caller) -> None: ...

    class AsyncS3Api(
        AsyncAclOperations,
        AsyncAnalyticsOperations,
        AsyncAnnotationsOperations,
        AsyncArchiveOperations,
        AsyncAttributesOperations,
        AsyncBucketsOperations,
        AsyncCorsOperations,
        AsyncEncryptionOperations,
        AsyncFormsOperations,
        AsyncFunctionsOperations,
        AsyncHealthOperations,
        AsyncInventoryOperations,
        AsyncLifecycleOperations,
        AsyncListingOperations,
        AsyncLoggingOperations,
        AsyncMetadataOperations,
        AsyncMetricsOperations,
        AsyncMonitoringOperations,
        AsyncMultipartOperations,
        AsyncNotificationOperations,
        AsyncObjectsOperations,
        AsyncOwnershipOperations,
        AsyncPaymentOperations,
        AsyncPolicyOperations,
        AsyncPublicaccessOperations,
        AsyncRefusedOperations,
        AsyncReplicationOperations,
        AsyncRetentionOperations,
        AsyncSelectOperations,
        AsyncSessionsOperations,
        AsyncTaggingOperations,
        AsyncTieringOperations,
        AsyncVersioningOperations,
        AsyncWebsiteOperations,
    ):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        def __init__(self, caller: AsyncCaller) -> None: ...

else:
    _GROUPS = {
        "get_bucket_acl": ("acl", "AclOperations"),
        "get_object_acl": ("acl", "AclOperations"),
        "put_bucket_acl": ("acl", "AclOperations"),
        "put_object_acl": ("acl", "AclOperations"),
        "delete_bucket_analytics_configuration": ("analytics", "AnalyticsOperations"),
        "get_bucket_analytics_configuration": ("analytics", "AnalyticsOperations"),
        "list_bucket_analytics_configurations": ("analytics", "AnalyticsOperations"),
        "list_bucket_analytics_configurations_iter": ("analytics", "AnalyticsOperations"),
        "put_bucket_analytics_configuration": ("analytics", "AnalyticsOperations"),
        "delete_object_annotation": ("annotations", "AnnotationsOperations"),
        "get_object_annotation": ("annotations", "AnnotationsOperations"),
        "list_object_annotations": ("annotations", "AnnotationsOperations"),
        "list_object_annotations_iter": ("annotations", "AnnotationsOperations"),
        "put_object_annotation": ("annotations", "AnnotationsOperations"),
        "get_object_from_archive": ("archive", "ArchiveOperations"),
        "head_object_from_archive": ("archive", "ArchiveOperations"),
        "list_objects_v2_in_archive": ("archive", "ArchiveOperations"),
        "list_objects_v2_in_archive_iter": ("archive", "ArchiveOperations"),
        "put_object_extract": ("archive", "ArchiveOperations"),
        "put_object_index_archive": ("archive", "ArchiveOperations"),
        "restore_object": ("archive", "ArchiveOperations"),
        "get_object_attributes": ("attributes", "AttributesOperations"),
        "get_object_torrent": ("attributes", "AttributesOperations"),
        "get_object_with_tags": ("attributes", "AttributesOperations"),
        "rename_object": ("attributes", "AttributesOperations"),
        "create_bucket": ("buckets", "BucketsOperations"),
        "delete_bucket": ("buckets", "BucketsOperations"),
        "force_create_bucket": ("buckets", "BucketsOperations"),
        "force_delete_bucket": ("buckets", "BucketsOperations"),
        "get_bucket_accelerate_configuration": ("buckets", "BucketsOperations"),
        "get_bucket_location": ("buckets", "BucketsOperations"),
        "head_bucket": ("buckets", "BucketsOperations"),
        "list_buckets": ("buckets", "BucketsOperations"),
        "list_buckets_iter": ("buckets", "BucketsOperations"),
        "list_buckets_double_slash": ("buckets", "BucketsOperations"),
        "list_buckets_double_slash_iter": ("buckets", "BucketsOperations"),
        "put_bucket_accelerate_configuration": ("buckets", "BucketsOperations"),
        "delete_bucket_cors": ("cors", "CorsOperations"),
        "get_bucket_cors": ("cors", "CorsOperations"),
        "put_bucket_cors": ("cors", "CorsOperations"),
        "delete_bucket_encryption": ("encryption", "EncryptionOperations"),
        "get_bucket_encryption": ("encryption", "EncryptionOperations"),
        "put_bucket_encryption": ("encryption", "EncryptionOperations"),
        "update_object_encryption": ("encryption", "EncryptionOperations"),
        "post_object": ("forms", "FormsOperations"),
        "put_object_fan_out": ("forms", "FormsOperations"),
        "get_object_lambda": ("functions", "FunctionsOperations"),
        "prompt_object": ("functions", "FunctionsOperations"),
        "write_get_object_response": ("functions", "FunctionsOperations"),
        "cluster_health": ("health", "HealthOperations"),
        "cluster_read_health": ("health", "HealthOperations"),
        "liveness": ("health", "HealthOperations"),
        "readiness": ("health", "HealthOperations"),
        "delete_bucket_inventory_configuration": ("inventory", "InventoryOperations"),
        "get_bucket_inventory_configuration": ("inventory", "InventoryOperations"),
        "list_bucket_inventory_configurations": ("inventory", "InventoryOperations"),
        "list_bucket_inventory_configurations_iter": ("inventory", "InventoryOperations"),
        "put_bucket_inventory_configuration": ("inventory", "InventoryOperations"),
        "delete_bucket_lifecycle": ("lifecycle", "LifecycleOperations"),
        "get_bucket_lifecycle": ("lifecycle", "LifecycleOperations"),
        "get_bucket_lifecycle_configuration": ("lifecycle", "LifecycleOperations"),
        "put_bucket_lifecycle": ("lifecycle", "LifecycleOperations"),
        "put_bucket_lifecycle_configuration": ("lifecycle", "LifecycleOperations"),
        "list_object_versions": ("listing", "ListingOperations"),
        "list_object_versions_iter": ("listing", "ListingOperations"),
        "list_object_versions_with_metadata": ("listing", "ListingOperations"),
        "list_object_versions_with_metadata_iter": ("listing", "ListingOperations"),
        "list_objects": ("listing", "ListingOperations"),
        "list_objects_iter": ("listing", "ListingOperations"),
        "list_objects_v2": ("listing", "ListingOperations"),
        "list_objects_v2_iter": ("listing", "ListingOperations"),
        "list_objects_v2_with_metadata": ("listing", "ListingOperations"),
        "list_objects_v2_with_metadata_iter": ("listing", "ListingOperations"),
        "get_bucket_logging": ("logging", "LoggingOperations"),
        "put_bucket_logging": ("logging", "LoggingOperations"),
        "create_bucket_metadata_configuration": ("metadata", "MetadataOperations"),
        "create_bucket_metadata_table_configuration": ("metadata", "MetadataOperations"),
        "delete_bucket_metadata_configuration": ("metadata", "MetadataOperations"),
        "delete_bucket_metadata_table_configuration": ("metadata", "MetadataOperations"),
        "get_bucket_abac": ("metadata", "MetadataOperations"),
        "get_bucket_metadata_configuration": ("metadata", "MetadataOperations"),
        "get_bucket_metadata_table_configuration": ("metadata", "MetadataOperations"),
        "put_bucket_abac": ("metadata", "MetadataOperations"),
        "update_bucket_metadata_annotation_table_configuration": ("metadata", "MetadataOperations"),
        "update_bucket_metadata_inventory_table_configuration": ("metadata", "MetadataOperations"),
        "update_bucket_metadata_journal_table_configuration": ("metadata", "MetadataOperations"),
        "delete_bucket_metrics_configuration": ("metrics", "MetricsOperations"),
        "get_bucket_metrics_configuration": ("metrics", "MetricsOperations"),
        "list_bucket_metrics_configurations": ("metrics", "MetricsOperations"),
        "list_bucket_metrics_configurations_iter": ("metrics", "MetricsOperations"),
        "put_bucket_metrics_configuration": ("metrics", "MetricsOperations"),
        "metrics_legacy": ("monitoring", "MonitoringOperations"),
        "metrics_v2_bucket": ("monitoring", "MonitoringOperations"),
        "metrics_v2_cluster": ("monitoring", "MonitoringOperations"),
        "metrics_v2_node": ("monitoring", "MonitoringOperations"),
        "metrics_v2_resource": ("monitoring", "MonitoringOperations"),
        "metrics_v3": ("monitoring", "MonitoringOperations"),
        "abort_multipart_upload": ("multipart", "MultipartOperations"),
        "complete_multipart_upload": ("multipart", "MultipartOperations"),
        "create_multipart_upload": ("multipart", "MultipartOperations"),
        "list_multipart_uploads": ("multipart", "MultipartOperations"),
        "list_multipart_uploads_iter": ("multipart", "MultipartOperations"),
        "list_parts": ("multipart", "MultipartOperations"),
        "list_parts_iter": ("multipart", "MultipartOperations"),
        "upload_part": ("multipart", "MultipartOperations"),
        "upload_part_copy": ("multipart", "MultipartOperations"),
        "get_bucket_notification": ("notification", "NotificationOperations"),
        "get_bucket_notification_configuration": ("notification", "NotificationOperations"),
        "listen_bucket_notification": ("notification", "NotificationOperations"),
        "listen_notification": ("notification", "NotificationOperations"),
        "put_bucket_notification": ("notification", "NotificationOperations"),
        "put_bucket_notification_configuration": ("notification", "NotificationOperations"),
        "append_object": ("objects", "ObjectsOperations"),
        "copy_object": ("objects", "ObjectsOperations"),
        "delete_object": ("objects", "ObjectsOperations"),
        "delete_objects": ("objects", "ObjectsOperations"),
        "force_delete_prefix": ("objects", "ObjectsOperations"),
        "get_object": ("objects", "ObjectsOperations"),
        "head_object": ("objects", "ObjectsOperations"),
        "put_object": ("objects", "ObjectsOperations"),
        "delete_bucket_ownership_controls": ("ownership", "OwnershipOperations"),
        "get_bucket_ownership_controls": ("ownership", "OwnershipOperations"),
        "put_bucket_ownership_controls": ("ownership", "OwnershipOperations"),
        "get_bucket_request_payment": ("payment", "PaymentOperations"),
        "put_bucket_request_payment": ("payment", "PaymentOperations"),
        "delete_bucket_policy": ("policy", "PolicyOperations"),
        "get_bucket_policy": ("policy", "PolicyOperations"),
        "get_bucket_policy_status": ("policy", "PolicyOperations"),
        "put_bucket_policy": ("policy", "PolicyOperations"),
        "delete_public_access_block": ("publicaccess", "PublicaccessOperations"),
        "get_public_access_block": ("publicaccess", "PublicaccessOperations"),
        "put_public_access_block": ("publicaccess", "PublicaccessOperations"),
        "reject_delete_bucket_accelerate": ("refused", "RefusedOperations"),
        "reject_delete_bucket_acl": ("refused", "RefusedOperations"),
        "reject_delete_bucket_logging": ("refused", "RefusedOperations"),
        "reject_delete_bucket_request_payment": ("refused", "RefusedOperations"),
        "reject_delete_object_acl": ("refused", "RefusedOperations"),
        "reject_delete_object_torrent": ("refused", "RefusedOperations"),
        "reject_head_bucket_acl": ("refused", "RefusedOperations"),
        "reject_put_object_torrent": ("refused", "RefusedOperations"),
        "delete_bucket_replication": ("replication", "ReplicationOperations"),
        "delete_object_replica": ("replication", "ReplicationOperations"),
        "get_bucket_replication": ("replication", "ReplicationOperations"),
        "get_bucket_replication_metrics": ("replication", "ReplicationOperations"),
        "get_bucket_replication_metrics_v2": ("replication", "ReplicationOperations"),
        "put_bucket_replication": ("replication", "ReplicationOperations"),
        "put_object_replica": ("replication", "ReplicationOperations"),
        "reset_bucket_replication_start": ("replication", "ReplicationOperations"),
        "reset_bucket_replication_status": ("replication", "ReplicationOperations"),
        "validate_bucket_replication_creds": ("replication", "ReplicationOperations"),
        "get_object_legal_hold": ("retention", "RetentionOperations"),
        "get_object_lock_configuration": ("retention", "RetentionOperations"),
        "get_object_retention": ("retention", "RetentionOperations"),
        "put_object_legal_hold": ("retention", "RetentionOperations"),
        "put_object_lock_configuration": ("retention", "RetentionOperations"),
        "put_object_retention": ("retention", "RetentionOperations"),
        "select_object_content": ("select", "SelectOperations"),
        "create_session": ("sessions", "SessionsOperations"),
        "list_directory_buckets": ("sessions", "SessionsOperations"),
        "list_directory_buckets_iter": ("sessions", "SessionsOperations"),
        "delete_bucket_tagging": ("tagging", "TaggingOperations"),
        "delete_object_tagging": ("tagging", "TaggingOperations"),
        "get_bucket_tagging": ("tagging", "TaggingOperations"),
        "get_object_tagging": ("tagging", "TaggingOperations"),
        "put_bucket_tagging": ("tagging", "TaggingOperations"),
        "put_object_tagging": ("tagging", "TaggingOperations"),
        "delete_bucket_intelligent_tiering_configuration": ("tiering", "TieringOperations"),
        "get_bucket_intelligent_tiering_configuration": ("tiering", "TieringOperations"),
        "list_bucket_intelligent_tiering_configurations": ("tiering", "TieringOperations"),
        "list_bucket_intelligent_tiering_configurations_iter": ("tiering", "TieringOperations"),
        "put_bucket_intelligent_tiering_configuration": ("tiering", "TieringOperations"),
        "get_bucket_versioning": ("versioning", "VersioningOperations"),
        "put_bucket_versioning": ("versioning", "VersioningOperations"),
        "delete_bucket_website": ("website", "WebsiteOperations"),
        "get_bucket_website": ("website", "WebsiteOperations"),
        "put_bucket_website": ("website", "WebsiteOperations"),
    }

    class S3Api(Facade):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        _package = f"{__package__}._sync"
        _prefix = ""
        _methods = _GROUPS

    class AsyncS3Api(Facade):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        _package = f"{__package__}._async"
        _prefix = "Async"
        _methods = _GROUPS
