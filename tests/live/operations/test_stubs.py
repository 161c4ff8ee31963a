"""What MinIO answers without doing it: canned documents, and refusals."""

from __future__ import annotations

import pytest

from minio._generated.s3.models.cors import CORSConfiguration, CORSRule
from minio._generated.s3.models.metadata import (
    JournalTableConfiguration,
    MetadataConfiguration,
    MetadataTableConfiguration,
    RecordExpiration,
    S3TablesDestination,
)
from minio.error import InvalidResponseError, MinioException, S3Error

pytestmark = pytest.mark.usefixtures("minio_server")  # of MinIO alone

CORS = CORSConfiguration([CORSRule(["GET"], ["*"])])
TABLES = "arn:aws:s3tables:us-east-1:1:bucket/tables"


def check_the_owner_may_all(policy):
    (grant,) = policy.grants
    assert (grant.permission, grant.grantee.type) == ("FULL_CONTROL", "CanonicalUser")


def test_the_owner_of_a_bucket_may_all(api, bucket):
    check_the_owner_may_all(api.get_bucket_acl(bucket).access_control_policy)
    api.put_bucket_acl(bucket, acl="private")
    with pytest.raises(S3Error, match="NotImplemented"):
        api.put_bucket_acl(bucket, acl="public-read")


def test_the_owner_of_an_object_may_all(api, bucket):
    api.put_object(bucket, "key", body=b"1")
    check_the_owner_may_all(api.get_object_acl(bucket, "key").access_control_policy)
    api.put_object_acl(bucket, "key", acl="private")
    with pytest.raises(S3Error, match="NotImplemented"):
        api.put_object_acl(bucket, "key", acl="public-read")


def test_no_cors(api, bucket):
    for call in (lambda: api.put_bucket_cors(bucket, CORS), lambda: api.delete_bucket_cors(bucket)):
        with pytest.raises(S3Error) as caught:
            call()
        assert (caught.value.code, caught.value.status) == ("NotImplemented", 501)
    with pytest.raises(S3Error, match="NoSuchCORSConfiguration"):
        api.get_bucket_cors(bucket)


def test_no_website(api, bucket):
    with pytest.raises(S3Error, match="NoSuchWebsiteConfiguration"):
        api.get_bucket_website(bucket)
    api.delete_bucket_website(bucket)
    assert api.list_objects_v2(bucket).contents == []


def test_what_is_always_the_same(api, bucket):
    assert api.get_bucket_accelerate_configuration(bucket).accelerate_configuration.status is None
    assert api.get_bucket_logging(bucket).bucket_logging_status.logging_enabled is None
    assert api.get_bucket_request_payment(bucket).request_payment_configuration.payer == "BucketOwner"


@pytest.mark.parametrize(
    "call",
    [
        lambda api, bucket: api.get_bucket_analytics_configuration(bucket, "id"),
        lambda api, bucket: api.get_bucket_intelligent_tiering_configuration(bucket, "id"),
        lambda api, bucket: api.get_bucket_inventory_configuration(bucket, "id"),
        lambda api, bucket: api.get_bucket_metrics_configuration(bucket, "id"),
        lambda api, bucket: api.get_bucket_ownership_controls(bucket),
        lambda api, bucket: api.get_public_access_block(bucket),
        lambda api, bucket: api.list_bucket_analytics_configurations(bucket),
        lambda api, bucket: api.list_bucket_intelligent_tiering_configurations(bucket),
        lambda api, bucket: api.list_bucket_inventory_configurations(bucket),
        lambda api, bucket: api.list_bucket_metrics_configurations(bucket),
        lambda api, bucket: api.get_object_torrent(bucket, "key"),
        lambda api, bucket: api.reject_delete_object_acl(bucket, "key"),
        lambda api, bucket: api.reject_delete_object_torrent(bucket, "key"),
        lambda api, bucket: api.reject_put_object_torrent(bucket, "key"),
    ],
)
def test_not_implemented(api, bucket, call):
    api.put_object(bucket, "key", body=b"as it was")
    with pytest.raises(S3Error) as caught:
        call(api, bucket)
    assert (caught.value.code, caught.value.status) == ("NotImplemented", 501)
    assert api.head_object(bucket, "key").content_length == 9


@pytest.mark.parametrize(
    "call",
    [
        lambda api, bucket: api.append_object(bucket, "key", 9, body=b" and more"),
        lambda api, bucket: api.prompt_object(bucket, "key", "{}", "arn:minio:s3-object-lambda::a:webhook"),
        lambda api, bucket: api.create_bucket_metadata_configuration(
            bucket,
            MetadataConfiguration(JournalTableConfiguration(RecordExpiration("DISABLED"))),
        ),
        lambda api, bucket: api.create_bucket_metadata_table_configuration(
            bucket, MetadataTableConfiguration(S3TablesDestination(TABLES, "table"))
        ),
        lambda api, bucket: api.write_get_object_response("route", "token", body=b"made"),
    ],
)
def test_no_request_of_this_server(api, bucket, call):
    api.put_object(bucket, "key", body=b"as it was")
    with pytest.raises(S3Error) as caught:
        call(api, bucket)
    assert (caught.value.code, caught.value.status) == ("BadRequest", 400)
    assert api.head_object(bucket, "key").content_length == 9


def test_others_are_answered_in_their_place(api, bucket):
    """Reading, MinIO does what it knows: nothing is lost, and its answer is not taken for what was asked."""
    api.put_object(bucket, "key", body=b"as it was")
    api.reject_head_bucket_acl(bucket)
    with api.get_object_annotation(bucket, "key", "note").annotation_payload as body:
        assert body.read() == b"as it was"
    assert bucket in [entry.name for entry in api.list_directory_buckets().buckets]
    for read in (
        api.get_bucket_abac,
        api.get_bucket_metadata_configuration,
        api.get_bucket_metadata_table_configuration,
        api.create_session,
    ):
        with pytest.raises(InvalidResponseError, match="ListBucketResult"):
            read(bucket)


def test_an_answer_that_is_no_document(api, bucket):
    api.put_object(bucket, "key", body=b"as it was")
    with pytest.raises(MinioException):
        api.list_object_annotations(bucket, "key")
