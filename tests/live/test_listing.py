"""Listing what is in a bucket on a real server, whatever the names."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

import minio
from minio import S3Error
from minio.commonconfig import ENABLED, Tags
from minio.versioningconfig import VersioningConfig
from tests.live.keys import HARD_KEYS

SHAPES = ["1++1-{}", "a\\{}", "%2B{}"]


def put(client, bucket, *keys):
    for key in keys:
        client.api.put_object(bucket, key, body=b"content")


def names(entries):
    return [entry.object_name for entry in entries]


@pytest.fixture(scope="module")
def fill(server):
    """Makes buckets that the tests of this module share, with the keys that it is given in them."""
    client = minio.Minio(server.endpoint, server.access_key, server.secret_key, secure=False)
    made = []

    def make(name, keys):
        client.make_bucket(name)
        made.append(name)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda key: client.api.put_object(name, key, body=b"content"), keys))
        return name

    yield make
    client.close()
    for name in made:
        server.drop_bucket(name)


@pytest.fixture(scope="module")
def odd_bucket(fill, odd_keys):
    return fill("odd-keys", odd_keys)


@pytest.fixture(scope="module")
def encoded_bucket(fill):
    return fill("encoded-keys", [shape.format(number) for shape in SHAPES for number in range(1001)])


def in_order(keys):
    return sorted(keys, key=str.encode)


@pytest.mark.parametrize("use_api_v1", [False, True])
@pytest.mark.parametrize("include_version", [False, True])
def test_odd_keys_come_back_as_they_were(client, odd_bucket, odd_keys, use_api_v1, include_version):
    listed = client.list_objects(
        odd_bucket, recursive=True, use_api_v1=use_api_v1, include_version=include_version
    )
    assert names(listed) == in_order(odd_keys)


@pytest.mark.parametrize("how", [{}, {"use_api_v1": True}, {"include_version": True}])
def test_pages_are_walked_to_the_end(client, odd_bucket, odd_keys, how):
    listed = client.list_objects(odd_bucket, recursive=True, extra_query_params={"max-keys": "7"}, **how)
    assert names(listed) == in_order(odd_keys)


def test_each_odd_key_is_found_by_its_own_name(client, odd_bucket, odd_keys):
    for key in odd_keys:
        assert key in names(client.list_objects(odd_bucket, prefix=key, recursive=True))
        assert client.stat_object(odd_bucket, key).size == 7


@pytest.mark.parametrize("key", HARD_KEYS, ids=["low", "high", "nowhere", "folder"])
def test_a_hard_key_is_listed_as_it_is(client, bucket, key):
    put(client, bucket, key)
    assert names(client.list_objects(bucket, recursive=True)) == [key]


def test_folders_come_once(client, bucket):
    put(client, bucket, "a", "dir/1", "dir/2", "dir/sub/3", "z")
    entries = list(client.list_objects(bucket))
    assert [(entry.object_name, entry.is_dir) for entry in entries] == [
        ("a", False),
        ("z", False),
        ("dir/", True),
    ]
    assert names(client.list_objects(bucket, "dir/")) == ["dir/1", "dir/2", "dir/sub/"]
    assert names(client.list_objects(bucket, "dir/", True)) == ["dir/1", "dir/2", "dir/sub/3"]
    assert names(client.list_objects(bucket, recursive=True, start_after="dir/2")) == ["dir/sub/3", "z"]


def test_an_entry_says_what_is_known(client, bucket):
    client.api.put_object(
        bucket, "key", body=b"content", metadata={"camera": "Leica"}, content_type="image/png"
    )
    client.set_object_tags(bucket, "key", _tags(place="sea"))
    (entry,) = client.list_objects(bucket, include_user_meta=True, fetch_owner=True)
    assert (entry.bucket_name, entry.object_name, entry.size) == (bucket, "key", 7)
    assert entry.etag == "9a0364b9e99bb480dd25e1f0284c8555"
    assert entry.last_modified.tzinfo is not None
    assert entry.metadata["X-Amz-Meta-Camera"] == "Leica"
    assert entry.metadata["content-type"] == "image/png"
    assert dict(entry.tags) == {"place": "sea"}
    assert entry.owner_id
    (bare,) = client.list_objects(bucket)
    assert (bare.metadata, bare.tags, bare.owner_id) == (None, None, None)


def _tags(**values):
    tags = Tags.new_object_tags()
    tags.update(values)
    return tags


def test_versions_and_delete_markers(client, bucket):
    client.set_bucket_versioning(bucket, VersioningConfig(ENABLED))
    put(client, bucket, "a", "a", "b")
    client.remove_object(bucket, "b")
    entries = list(client.list_objects(bucket, include_version=True))
    found = [(entry.object_name, entry.is_latest, entry.is_delete_marker) for entry in entries]
    assert found == [
        ("a", "true", False),
        ("a", "false", False),
        ("b", "false", False),
        ("b", "true", True),
    ]
    assert len({entry.version_id for entry in entries}) == 4
    assert names(client.list_objects(bucket)) == ["a"]


@pytest.mark.parametrize("size", [1, 2, 5])
def test_pages_end_between_versions_of_one_object(client, bucket, size):
    client.set_bucket_versioning(bucket, VersioningConfig(ENABLED))
    put(client, bucket, *"aaabc")
    for key in "ab":
        client.remove_object(bucket, key)
    pages = {"max-keys": str(size)}
    entries = list(client.list_objects(bucket, include_version=True, extra_query_params=pages))
    found = sorted((entry.object_name, entry.is_delete_marker, entry.is_latest) for entry in entries)
    assert found == [
        *[("a", False, "false")] * 3,
        ("a", True, "true"),
        ("b", False, "false"),
        ("b", True, "true"),
        ("c", False, "true"),
    ]
    assert len({entry.version_id for entry in entries}) == len(entries)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("use_api_v1", [False, True])
def test_a_thousand_and_one_names_that_look_encoded(client, encoded_bucket, shape, use_api_v1):
    keys = [shape.format(number) for number in range(1001)]
    prefix = shape.format("")
    listed = client.list_objects(encoded_bucket, prefix, recursive=True, use_api_v1=use_api_v1)
    assert names(listed) == in_order(keys)


def test_nothing_is_asked_before_it_is_needed(connect):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False)
    client.list_objects("bucket")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"bucket_name": "a"}, "invalid bucket name a"),
        ({"bucket_name": "bucket", "prefix": "\ud800"}, "prefix"),
        ({"bucket_name": "bucket", "start_after": "a\0"}, "start_after"),
        ({"bucket_name": "bucket", "extra_headers": {"A": "b\r\n"}}, "header A"),
        ({"bucket_name": "bucket", "extra_query_params": "a=b"}, "extra_query_params must be a mapping"),
    ],
)
def test_what_cannot_be_listed(connect, arguments, message):
    client = connect("127.0.0.1:1", "access", "secretkey", secure=False)
    with pytest.raises(ValueError, match=message):
        list(client.list_objects(**arguments))


def test_a_bucket_that_is_not_there(client):
    with pytest.raises(S3Error, match="NoSuchBucket"):
        list(client.list_objects("not-there-at-all"))
