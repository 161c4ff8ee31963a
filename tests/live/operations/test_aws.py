"""What AWS has and MinIO has not: round trips of its documents, as far as moto and versitygw go."""

from __future__ import annotations

import pytest

from minio._generated.s3.models.acl import AccessControlPolicy, Grant, Grantee
from minio._generated.s3.models.buckets import AccelerateConfiguration, Owner
from minio._generated.s3.models.cors import CORSConfiguration, CORSRule
from minio._generated.s3.models.inventory import (
    InventoryConfiguration,
    InventoryDestination,
    InventoryS3BucketDestination,
    InventorySchedule,
)
from minio._generated.s3.models.logging import BucketLoggingStatus, LoggingEnabled
from minio._generated.s3.models.ownership import OwnershipControls, OwnershipControlsRule
from minio._generated.s3.models.publicaccess import PublicAccessBlockConfiguration
from minio._generated.s3.models.website import (
    Condition,
    ErrorDocument,
    IndexDocument,
    Redirect,
    RoutingRule,
    WebsiteConfiguration,
)
from minio.error import S3Error


def test_cors(aws, aws_bucket):
    rule = CORSRule(
        ["GET", "PUT"],
        ["https://example.org"],
        id="web",
        allowed_headers=["*"],
        expose_headers=["ETag"],
        max_age_seconds=60,
    )
    aws.put_bucket_cors(aws_bucket, CORSConfiguration([rule]))
    (found,) = aws.get_bucket_cors(aws_bucket).cors_configuration.cors_rules
    assert (found.allowed_methods, found.allowed_origins) == (["GET", "PUT"], ["https://example.org"])
    assert (found.expose_headers, found.max_age_seconds) == (["ETag"], 60)
    aws.delete_bucket_cors(aws_bucket)
    with pytest.raises(S3Error, match="NoSuchCORSConfiguration"):
        aws.get_bucket_cors(aws_bucket)


def test_website(aws, aws_bucket):
    wanted = WebsiteConfiguration(
        error_document=ErrorDocument("error.html"),
        index_document=IndexDocument("index.html"),
        routing_rules=[
            RoutingRule(Redirect(replace_key_prefix_with="new/"), Condition(key_prefix_equals="old/"))
        ],
    )
    aws.put_bucket_website(aws_bucket, wanted)
    assert aws.get_bucket_website(aws_bucket).website_configuration == wanted
    aws.delete_bucket_website(aws_bucket)
    with pytest.raises(S3Error, match="NoSuchWebsiteConfiguration"):
        aws.get_bucket_website(aws_bucket)


def test_accelerate(aws, aws_bucket):
    assert aws.get_bucket_accelerate_configuration(aws_bucket).accelerate_configuration.status is None
    aws.put_bucket_accelerate_configuration(aws_bucket, AccelerateConfiguration("Enabled"))
    found = aws.get_bucket_accelerate_configuration(aws_bucket).accelerate_configuration
    assert found == AccelerateConfiguration("Enabled")


def test_inventory(aws, aws_bucket):
    wanted = InventoryConfiguration(
        InventoryDestination(
            InventoryS3BucketDestination(f"arn:aws:s3:::{aws_bucket}", "CSV", prefix="lists")
        ),
        True,
        "all",
        "All",
        InventorySchedule("Daily"),
        optional_fields=["Size", "ETag"],
    )
    aws.put_bucket_inventory_configuration(aws_bucket, "all", wanted)
    assert aws.get_bucket_inventory_configuration(aws_bucket, "all").inventory_configuration == wanted
    page = aws.list_bucket_inventory_configurations(aws_bucket)
    assert [entry.destination for entry in page.inventory_configuration_list] == [wanted.destination]
    assert [entry.id for entry in aws.list_bucket_inventory_configurations_iter(aws_bucket)] == ["all"]


def test_ownership_controls(aws, aws_bucket):
    wanted = OwnershipControls([OwnershipControlsRule("BucketOwnerPreferred")])
    aws.put_bucket_ownership_controls(aws_bucket, wanted)
    assert aws.get_bucket_ownership_controls(aws_bucket).ownership_controls == wanted
    aws.delete_bucket_ownership_controls(aws_bucket)
    with pytest.raises(S3Error, match="OwnershipControlsNotFoundError"):
        aws.get_bucket_ownership_controls(aws_bucket)


def test_public_access_block(aws, aws_bucket):
    wanted = PublicAccessBlockConfiguration(True, False, True, False)
    aws.put_public_access_block(aws_bucket, wanted)
    assert aws.get_public_access_block(aws_bucket).public_access_block_configuration == wanted
    aws.delete_public_access_block(aws_bucket)
    with pytest.raises(S3Error, match="NoSuchPublicAccessBlockConfiguration"):
        aws.get_public_access_block(aws_bucket)


def test_logging(aws, aws_bucket):
    owner = aws.get_bucket_acl(aws_bucket).access_control_policy.owner
    group = Grantee("Group", uri="http://acs.amazonaws.com/groups/s3/LogDelivery")
    grants = [Grant(group, "WRITE"), Grant(group, "READ_ACP")]
    aws.put_bucket_acl(aws_bucket, access_control_policy=AccessControlPolicy(grants, Owner(id=owner.id)))
    aws.put_bucket_logging(aws_bucket, BucketLoggingStatus(LoggingEnabled(aws_bucket, "logs/")))
    found = aws.get_bucket_logging(aws_bucket).bucket_logging_status.logging_enabled
    assert (found.target_bucket, found.target_prefix) == (aws_bucket, "logs/")
    aws.put_bucket_logging(aws_bucket, BucketLoggingStatus())
    assert aws.get_bucket_logging(aws_bucket).bucket_logging_status.logging_enabled is None


def test_access_lists(aws, aws_bucket):
    aws.put_object(aws_bucket, "key", body=b"1")
    aws.put_object_acl(aws_bucket, "key", acl="public-read")
    grants = aws.get_object_acl(aws_bucket, "key").access_control_policy.grants
    assert {(grant.grantee.type, grant.permission) for grant in grants} == {
        ("CanonicalUser", "FULL_CONTROL"),
        ("Group", "READ"),
    }
