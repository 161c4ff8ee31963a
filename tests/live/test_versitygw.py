"""The second server: what it does beyond MinIO, and what it lacks, as docs/coverage/versitygw.md says."""

from __future__ import annotations

import json
import uuid

import pytest

from minio._generated.s3.models.archive import RestoreRequest
from minio._generated.s3.models.cors import CORSConfiguration, CORSRule
from minio._generated.s3.models.notification import NotificationConfiguration
from minio._generated.s3.models.ownership import OwnershipControls, OwnershipControlsRule
from minio._generated.s3.models.payment import RequestPaymentConfiguration
from minio._generated.s3.models.publicaccess import PublicAccessBlockConfiguration
from minio._generated.s3.models.website import IndexDocument, WebsiteConfiguration
from minio.commonconfig import Filter
from minio.error import S3Error
from minio.lifecycleconfig import Expiration, LifecycleConfig, Rule
from minio.sseconfig import Rule as EncryptionRule
from minio.sseconfig import SSEConfig

LIFECYCLE = LifecycleConfig(
    [Rule("Enabled", rule_filter=Filter(prefix="logs/"), rule_id="tidy", expiration=Expiration(days=1))]
)


@pytest.fixture
def gateway(connect, versitygw_server):
    return connect(versitygw_server).api


@pytest.fixture
def there(gateway):
    """A bucket with one object."""
    name = f"gateway-{uuid.uuid4().hex[:12]}"
    gateway.create_bucket(name)
    gateway.put_object(name, "key", body=b"content")
    yield name
    gateway.delete_object(name, "key")
    gateway.delete_bucket(name)


def test_cors(gateway, there):
    wanted = CORSConfiguration([CORSRule(["GET"], ["https://example.org"], max_age_seconds=60)])
    gateway.put_bucket_cors(there, wanted)
    assert gateway.get_bucket_cors(there).cors_configuration == wanted
    gateway.delete_bucket_cors(there)
    with pytest.raises(S3Error, match="NoSuchCORSConfiguration"):
        gateway.get_bucket_cors(there)


def test_website(gateway, there):
    wanted = WebsiteConfiguration(index_document=IndexDocument("index.html"))
    gateway.put_bucket_website(there, wanted)
    assert gateway.get_bucket_website(there).website_configuration.index_document == wanted.index_document
    gateway.delete_bucket_website(there)
    with pytest.raises(S3Error, match="NoSuchWebsiteConfiguration"):
        gateway.get_bucket_website(there)


def test_ownership_controls(gateway, there):
    wanted = OwnershipControls([OwnershipControlsRule("BucketOwnerPreferred")])
    gateway.put_bucket_ownership_controls(there, wanted)
    assert gateway.get_bucket_ownership_controls(there).ownership_controls == wanted


def test_policy(gateway, there):
    statement = {
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{there}/*",
    }
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    gateway.put_bucket_policy(there, json.dumps(policy))
    assert json.loads(gateway.get_bucket_policy(there).policy) == policy
    assert gateway.get_bucket_policy_status(there).policy_status.is_public is True
    gateway.delete_bucket_policy(there)


def test_conditions_and_attributes(gateway, there):
    with pytest.raises(S3Error, match="PreconditionFailed"):
        gateway.put_object(there, "key", body=b"other", if_none_match="*")
    assert gateway.get_object_attributes(there, "key", ["ObjectSize"]).object_size == 7


@pytest.mark.parametrize(
    "call",
    [
        lambda gateway, there: gateway.put_bucket_encryption(there, SSEConfig(EncryptionRule("AES256"))),
        lambda gateway, there: gateway.get_bucket_encryption(there),
        lambda gateway, there: gateway.put_bucket_lifecycle_configuration(there, LIFECYCLE),
        lambda gateway, there: gateway.get_bucket_lifecycle_configuration(there),
        lambda gateway, there: gateway.put_bucket_notification_configuration(
            there, NotificationConfiguration()
        ),
        lambda gateway, there: gateway.get_bucket_notification_configuration(there),
        lambda gateway, there: gateway.get_bucket_replication(there),
        lambda gateway, there: gateway.get_bucket_logging(there),
        lambda gateway, there: gateway.get_bucket_request_payment(there),
        lambda gateway, there: gateway.put_bucket_request_payment(
            there, RequestPaymentConfiguration("Requester")
        ),
        lambda gateway, there: gateway.get_bucket_accelerate_configuration(there),
        lambda gateway, there: gateway.get_public_access_block(there),
        lambda gateway, there: gateway.put_public_access_block(there, PublicAccessBlockConfiguration()),
        lambda gateway, there: gateway.list_bucket_inventory_configurations(there),
        lambda gateway, there: gateway.list_bucket_analytics_configurations(there),
        lambda gateway, there: gateway.list_bucket_metrics_configurations(there),
        lambda gateway, there: gateway.list_bucket_intelligent_tiering_configurations(there),
        lambda gateway, there: gateway.get_object_acl(there, "key"),
        lambda gateway, there: gateway.restore_object(there, "key", restore_request=RestoreRequest(days=1)),
    ],
)
def test_what_it_lacks(gateway, there, call):
    with pytest.raises(S3Error) as caught:
        call(gateway, there)
    assert (caught.value.code, caught.value.status) == ("NotImplemented", 501)


def test_encryption_is_not_done_and_not_refused(gateway, there):
    assert gateway.put_object(there, "key", body=b"1", server_side_encryption="AES256").etag
    assert gateway.head_object(there, "key").server_side_encryption is None


def test_health_is_that_of_minio(gateway):
    with pytest.raises(S3Error, match="NoSuchBucket"):
        gateway.liveness()
