"""Removing objects on a real server, one and many at a time."""

from __future__ import annotations

import gc
import uuid
import warnings

import pytest

from minio import AsyncMinio, RequestOptions, S3Error
from minio.commonconfig import ENABLED
from minio.deleteobjects import DeleteObject
from minio.versioningconfig import VersioningConfig
from tests.live.test_listing import names, put


def test_one_object_goes_and_one_that_is_not_there_is_no_error(client, bucket):
    put(client, bucket, "a", "b")
    assert client.remove_object(bucket, "a") is None
    client.remove_object(bucket, "a")
    assert names(client.list_objects(bucket)) == ["b"]


def test_a_version_goes_for_good(client, bucket):
    client.set_bucket_versioning(bucket, VersioningConfig(ENABLED))
    put(client, bucket, "a")
    client.remove_object(bucket, "a")
    marker, version = sorted(
        client.list_objects(bucket, include_version=True), key=lambda entry: not entry.is_delete_marker
    )
    client.remove_object(bucket, "a", marker.version_id)
    assert names(client.list_objects(bucket)) == ["a"]
    client.remove_object(bucket, "a", version.version_id)
    assert list(client.list_objects(bucket, include_version=True)) == []


def test_many_go_while_the_result_is_gone_through(client, bucket):
    put(client, bucket, "a", "b", "c", "d")
    errors = client.remove_objects(bucket, [DeleteObject("a"), "b", "not there"])
    assert names(client.list_objects(bucket)) == ["a", "b", "c", "d"]
    assert list(errors) == []
    assert names(client.list_objects(bucket)) == ["c", "d"]


def test_a_listing_can_be_removed_as_it_is(client, bucket, odd_keys):
    put(client, bucket, *odd_keys)
    listed = list(client.list_objects(bucket, recursive=True))
    assert list(client.remove_objects(bucket, iter(listed))) == []
    assert list(client.list_objects(bucket, recursive=True)) == []


def test_listed_versions_go_as_versions(client, bucket):
    client.set_bucket_versioning(bucket, VersioningConfig(ENABLED))
    put(client, bucket, "a", "a", "b")
    client.remove_object(bucket, "b")
    assert list(client.remove_objects(bucket, list(client.list_objects(bucket, include_version=True)))) == []
    assert list(client.list_objects(bucket, include_version=True)) == []


def test_more_than_a_batch(client, bucket):
    seen = []

    def targets():
        for number in range(2001):
            seen.append(number)
            yield f"not-there-{number}"

    assert list(client.remove_objects(bucket, targets())) == []
    assert len(seen) == 2001


def test_an_object_that_stays_is_told(client, make_bucket):
    bucket = make_bucket(object_lock=True)
    hold = RequestOptions(headers={"x-amz-object-lock-legal-hold": "ON"})
    held = client.api.put_object(bucket, "held", body=b"content", options=hold).version_id
    put(client, bucket, "free")
    targets = [DeleteObject("held", held), DeleteObject("held", str(uuid.uuid4())), DeleteObject("free")]
    (error,) = client.remove_objects(bucket, targets)
    assert (error.name, error.version_id) == ("held", held)
    assert error.code
    assert error.message
    assert names(client.list_objects(bucket)) == ["held"]


def test_a_name_that_xml_cannot_carry_and_that_stays_is_told_too(client, make_bucket):
    bucket = make_bucket(object_lock=True)
    hold = RequestOptions(headers={"x-amz-object-lock-legal-hold": "ON"})
    held = client.api.put_object(bucket, "a\x01b", body=b"content", options=hold).version_id
    (error,) = client.remove_objects(bucket, [DeleteObject("a\x01b", held)])
    assert (error.name, error.version_id, bool(error.code)) == ("a\x01b", held, True)


async def test_an_asynchronous_listing_can_be_removed_as_it_is(server, bucket):
    async with AsyncMinio(server.endpoint, server.access_key, server.secret_key, secure=False) as client:
        for key in ("a", "b"):
            await client.api.put_object(bucket, key, body=b"content")
        listed = client.list_objects(bucket)
        assert [error async for error in client.remove_objects(bucket, listed)] == []
        assert [entry async for entry in client.list_objects(bucket)] == []


@pytest.mark.parametrize(
    ("targets", "message"),
    [
        ("abc", "must be a list of names or objects, not str"),
        ([5], "must hold names, DeleteObject or Object, not int"),
        ([""], "object name in delete_object_list must have 1 to 1024 characters"),
        (["a" * 1025], "object name in delete_object_list must have 1 to 1024 characters"),
        (["\ud800"], "object name in delete_object_list"),
        ([DeleteObject("")], "object name in delete_object_list must have 1 to 1024 characters"),
    ],
)
def test_what_cannot_be_removed_is_not_sent(connect, targets, message):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False)
    with pytest.raises(ValueError, match=message):
        list(client.remove_objects("bucket", targets))


def test_a_bucket_that_is_not_there(client):
    with pytest.raises(S3Error, match="NoSuchBucket"):
        list(client.remove_objects("not-there-at-all", ["a"]))
    with pytest.raises(S3Error, match="NoSuchBucket"):
        client.remove_object("not-there-at-all", "a")


def test_a_removal_that_nobody_goes_through_is_told(connect):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False)
    removal = client.remove_objects("bucket", ["a"])
    with pytest.warns(RuntimeWarning, match="remove_objects has removed nothing"):
        del removal
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ValueError, match="int"):
            list(client.remove_objects("bucket", [5]))
        gc.collect()
