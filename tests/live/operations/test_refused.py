"""MinIO would run another operation in place of these, which destroys: the client does not send them."""

from __future__ import annotations

import pytest

from minio._generated.s3.models.analytics import AnalyticsConfiguration, StorageClassAnalysis
from minio._generated.s3.models.buckets import AccelerateConfiguration
from minio._generated.s3.models.encryption import ObjectEncryption, SSEKMSEncryption
from minio._generated.s3.models.inventory import (
    InventoryConfiguration,
    InventoryDestination,
    InventoryS3BucketDestination,
    InventorySchedule,
)
from minio._generated.s3.models.logging import BucketLoggingStatus
from minio._generated.s3.models.metadata import (
    AbacStatus,
    AnnotationTableConfigurationUpdates,
    InventoryTableConfigurationUpdates,
    JournalTableConfigurationUpdates,
    RecordExpiration,
)
from minio._generated.s3.models.metrics import MetricsConfiguration
from minio._generated.s3.models.ownership import OwnershipControls, OwnershipControlsRule
from minio._generated.s3.models.payment import RequestPaymentConfiguration
from minio._generated.s3.models.publicaccess import PublicAccessBlockConfiguration
from minio._generated.s3.models.tiering import IntelligentTieringConfiguration, Tiering
from minio._generated.s3.models.website import IndexDocument, WebsiteConfiguration
from minio.error import S3Error

pytestmark = pytest.mark.usefixtures("minio_server")  # of MinIO alone

INVENTORY = InventoryConfiguration(
    InventoryDestination(InventoryS3BucketDestination("arn:aws:s3:::lists", "CSV")),
    True,
    "id",
    "All",
    InventorySchedule("Daily"),
)
TIERING = IntelligentTieringConfiguration("id", "Enabled", [Tiering(90, "ARCHIVE_ACCESS")])
KMS = ObjectEncryption(SSEKMSEncryption("arn:aws:kms:us-east-1:1:key/1"))


@pytest.mark.parametrize(
    "call",
    [
        lambda api, bucket: api.delete_bucket_analytics_configuration(bucket, "id"),
        lambda api, bucket: api.delete_bucket_intelligent_tiering_configuration(bucket, "id"),
        lambda api, bucket: api.delete_bucket_inventory_configuration(bucket, "id"),
        lambda api, bucket: api.delete_bucket_metadata_configuration(bucket),
        lambda api, bucket: api.delete_bucket_metadata_table_configuration(bucket),
        lambda api, bucket: api.delete_bucket_metrics_configuration(bucket, "id"),
        lambda api, bucket: api.delete_bucket_ownership_controls(bucket),
        lambda api, bucket: api.delete_public_access_block(bucket),
        lambda api, bucket: api.reject_delete_bucket_accelerate(bucket),
        lambda api, bucket: api.reject_delete_bucket_acl(bucket),
        lambda api, bucket: api.reject_delete_bucket_logging(bucket),
        lambda api, bucket: api.reject_delete_bucket_request_payment(bucket),
    ],
)
def test_nothing_that_would_delete_the_bucket(api, bucket, call):
    with pytest.raises(S3Error, match="was not sent"):
        call(api, bucket)
    assert api.list_objects_v2(bucket).contents == []


@pytest.mark.parametrize(
    "call",
    [
        lambda api, name: api.put_bucket_abac(name, AbacStatus("Enabled")),
        lambda api, name: api.put_bucket_accelerate_configuration(name, AccelerateConfiguration("Enabled")),
        lambda api, name: api.put_bucket_analytics_configuration(
            name, "id", AnalyticsConfiguration("id", StorageClassAnalysis())
        ),
        lambda api, name: api.put_bucket_intelligent_tiering_configuration(name, "id", TIERING),
        lambda api, name: api.put_bucket_inventory_configuration(name, "id", INVENTORY),
        lambda api, name: api.put_bucket_logging(name, BucketLoggingStatus()),
        lambda api, name: api.put_bucket_metrics_configuration(name, "id", MetricsConfiguration("id")),
        lambda api, name: api.put_bucket_ownership_controls(
            name, OwnershipControls([OwnershipControlsRule("BucketOwnerEnforced")])
        ),
        lambda api, name: api.put_bucket_request_payment(name, RequestPaymentConfiguration("Requester")),
        lambda api, name: api.put_bucket_website(
            name, WebsiteConfiguration(index_document=IndexDocument("index.html"))
        ),
        lambda api, name: api.put_public_access_block(name, PublicAccessBlockConfiguration()),
        lambda api, name: api.update_bucket_metadata_annotation_table_configuration(
            name, AnnotationTableConfigurationUpdates("ENABLED")
        ),
        lambda api, name: api.update_bucket_metadata_inventory_table_configuration(
            name, InventoryTableConfigurationUpdates("ENABLED")
        ),
        lambda api, name: api.update_bucket_metadata_journal_table_configuration(
            name, JournalTableConfigurationUpdates(RecordExpiration("ENABLED", days=7))
        ),
    ],
)
def test_nothing_that_would_make_a_bucket(api, name, call):
    with pytest.raises(S3Error, match="was not sent"):
        call(api, name)
    assert name not in [bucket.name for bucket in api.list_buckets().buckets]


@pytest.mark.parametrize(
    "call",
    [
        lambda api, bucket: api.update_object_encryption(bucket, "key", KMS),
        lambda api, bucket: api.rename_object(bucket, "key", "/bucket/another"),
        lambda api, bucket: api.put_object_annotation(bucket, "key", "note", b"overwritten"),
        lambda api, bucket: api.delete_object_annotation(bucket, "key", "note"),
    ],
)
def test_nothing_that_would_destroy_the_object(api, bucket, call):
    etag = api.put_object(bucket, "key", body=b"as it was").etag
    with pytest.raises(S3Error, match="was not sent"):
        call(api, bucket)
    answer = api.get_object(bucket, "key")
    with answer.body as body:
        assert body.read() == b"as it was"
    assert answer.etag == etag


def test_the_error_tells_why(api, bucket):
    with pytest.raises(S3Error) as caught:
        api.delete_public_access_block(bucket)
    assert caught.value.code == "NotImplemented"
    assert "MinIO" in caught.value.message
    assert bucket in str(caught.value)
