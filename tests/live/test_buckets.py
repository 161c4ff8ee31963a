"""Making, finding and removing buckets on a real server."""

from __future__ import annotations

import uuid

import pytest

from minio import S3Error, ServerError
from minio.commonconfig import ENABLED
from minio.error import InvalidResponseError


@pytest.fixture
def name():
    return f"test-{uuid.uuid4().hex[:12]}"


def test_a_bucket_comes_and_goes(client, name):
    assert not client.bucket_exists(name)
    client.make_bucket(name)
    assert client.bucket_exists(name)
    assert name in [bucket.name for bucket in client.list_buckets()]
    client.remove_bucket(name)
    assert not client.bucket_exists(name)


def test_a_bucket_is_made_once(client, bucket):
    with pytest.raises(S3Error) as caught:
        client.make_bucket(bucket)
    assert caught.value.code == "BucketAlreadyOwnedByYou"
    assert caught.value.attempts == 1


def test_a_bucket_with_object_lock_keeps_versions(client, name, server):
    client.make_bucket(name, None, True)
    try:
        assert client.get_bucket_versioning(name).status == ENABLED
    finally:
        server.drop_bucket(name)


def test_a_bucket_that_is_not_empty_stays(client, bucket):
    client.api.put_object(bucket, "key", body=b"content")
    with pytest.raises(S3Error, match="BucketNotEmpty"):
        client.remove_bucket(bucket)


def test_a_bucket_that_is_not_there(client, name):
    for call in (client.remove_bucket, client.get_bucket_policy, client.get_bucket_versioning):
        with pytest.raises(S3Error, match="NoSuchBucket"):
            call(name)


@pytest.mark.parametrize("bad", ["ab", "a..b", "192.168.1.1", "-ab", "a" * 64, "", "a/b", "a@evil"])
def test_bad_names_are_not_sent(connect, bad):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False)
    for call in (client.make_bucket, client.bucket_exists, client.remove_bucket):
        with pytest.raises(ValueError, match="bucket name"):
            call(bad)


@pytest.mark.parametrize("old", ["Upper", "a_b", "a:b"])
def test_names_that_only_old_buckets_have_cannot_be_made(connect, old):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False)
    with pytest.raises(ValueError, match="invalid bucket name"):
        client.make_bucket(old)


def test_the_location_has_to_be_the_clients_region(connect):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False, region="eu-x")
    with pytest.raises(ValueError, match="region must be eu-x, but passed us-x"):
        client.make_bucket("bucket", "us-x")


@pytest.fixture(scope="module")
def regional_server(start_minio):
    return start_minio(region="eu-x")


def test_a_server_in_another_region_is_found_by_itself(connect, regional_server, name):
    client = connect(regional_server)
    client.make_bucket(name)
    try:
        assert client.bucket_exists(name)
        client.api.put_object(name, "key", body=b"content")
        assert client.stat_object(name, "key").size == 7
        assert "%2Feu-x%2Fs3%2F" in client.presigned_get_object(name, "key")
        assert [entry.object_name for entry in client.list_objects(name)] == ["key"]
    finally:
        regional_server.drop_bucket(name)


def test_head_alone_finds_the_region(connect, regional_server, name):
    assert not connect(regional_server).bucket_exists(name)


def test_a_server_in_the_region_that_was_given(connect, regional_server, name):
    client = connect(regional_server, region="eu-x")
    client.make_bucket(name, "eu-x")
    try:
        assert client.bucket_exists(name)
    finally:
        client.remove_bucket(name)


def test_wrong_keys_are_told(connect, server, name):
    client = connect(server.endpoint, server.access_key, "not-the-secret", secure=False)
    with pytest.raises(S3Error) as caught:
        client.bucket_exists(name)
    assert caught.value.code == "SignatureDoesNotMatch"
    client = connect(server.endpoint, "nobody", "not-the-secret", secure=False)
    with pytest.raises(S3Error) as caught:
        client.list_buckets()
    assert caught.value.code == "InvalidAccessKeyId"


def test_plain_http_to_a_tls_port_is_told(connect, tls_server):
    client = connect(tls_server.endpoint, "access", "secretkey", secure=False)
    with pytest.raises((S3Error, ServerError, InvalidResponseError), match=r"400|BadRequest"):
        client.list_buckets()


def test_what_minio_would_take_for_something_else_is_not_sent(client, bucket):
    with pytest.raises(S3Error) as caught:
        client.api.delete_public_access_block(bucket)
    assert (caught.value.code, caught.value.attempts) == ("NotImplemented", 0)
    assert client.bucket_exists(bucket)
