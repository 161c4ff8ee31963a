"""Making, finding and removing buckets, raw."""

from __future__ import annotations

import pytest

from minio._core.options import RequestOptions
from minio.error import S3Error


def test_create_head_delete(api, name):
    assert api.create_bucket(name).location == f"/{name}"
    api.head_bucket(name)
    assert api.get_bucket_location(name).location_constraint in (None, "", "us-east-1")
    api.delete_bucket(name)
    with pytest.raises(S3Error) as caught:
        api.head_bucket(name)
    assert (caught.value.code, caught.value.status) == ("NoSuchBucket", 404)


def test_create_with_object_lock(api, name):
    api.create_bucket(name, object_lock_enabled_for_bucket=True)
    assert api.get_object_lock_configuration(name).object_lock_configuration.object_lock_enabled == "Enabled"


def test_force_create(api, bucket):
    api.put_object(bucket, "stays", body=b"as it was")
    assert api.force_create_bucket(bucket).location == f"/{bucket}"
    assert api.head_object(bucket, "stays").content_length == 9


def test_force_delete(api, name):
    api.create_bucket(name)
    api.put_object(name, "in it", body=b"gone with it")
    with pytest.raises(S3Error, match="BucketNotEmpty"):
        api.delete_bucket(name)
    api.force_delete_bucket(name)
    assert name not in [bucket.name for bucket in api.list_buckets().buckets]


def test_delete_by_force(api, name):
    api.create_bucket(name)
    api.put_object(name, "in it", body=b"gone with it")
    api.delete_bucket(name, force_delete=True)
    with pytest.raises(S3Error, match="NoSuchBucket"):
        api.list_objects_v2(name)


def test_list(api, bucket):
    answer = api.list_buckets()
    (found,) = [entry for entry in answer.buckets if entry.name == bucket]
    assert found.creation_date.tzinfo is not None
    assert answer.owner.id
    assert bucket in [entry.name for entry in api.list_buckets_iter()]


def test_list_by_two_slashes(api, bucket):
    assert bucket in [entry.name for entry in api.list_buckets_double_slash().buckets]


def test_extra_headers_travel(api, name):
    """`options` reach the server of every operation: here they say what the argument does elsewhere."""
    api.create_bucket(name, options=RequestOptions(headers={"x-amz-bucket-object-lock-enabled": "true"}))
    assert api.get_bucket_versioning(name).versioning_configuration.status == "Enabled"
