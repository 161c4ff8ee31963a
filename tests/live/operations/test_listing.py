"""What is in a bucket, raw."""

from __future__ import annotations

import pytest

from minio.versioningconfig import VersioningConfig

KEYS = ["a b", "folder/1", "folder/2", "folder/ü&", "z"]


@pytest.fixture
def filled(api, bucket):
    for key in KEYS:
        api.put_object(bucket, key, body=b"12345", metadata={"of": "test"}, tagging="kind=number")
    return bucket


def names(entries):
    return [entry.object_name for entry in entries]


def test_pages_of_version_one(api, filled):
    page = api.list_objects(filled, max_keys=2)
    assert (names(page.contents), page.is_truncated) == (KEYS[:2], True)
    rest = api.list_objects(filled, marker=page.next_marker or KEYS[1])
    assert (names(rest.contents), rest.is_truncated) == (KEYS[2:], False)
    assert rest.contents[0].size == 5
    assert names(api.list_objects_iter(filled, max_keys=2)) == KEYS


def test_pages_of_version_two(api, filled):
    page = api.list_objects_v2(filled, max_keys=3, fetch_owner=True)
    assert (names(page.contents), page.key_count, page.is_truncated) == (KEYS[:3], 3, True)
    assert page.contents[0].owner_id
    rest = api.list_objects_v2(filled, continuation_token=page.next_continuation_token)
    assert names(rest.contents) == KEYS[3:]
    assert names(api.list_objects_v2_iter(filled, max_keys=1)) == KEYS
    assert names(api.list_objects_v2(filled, start_after="folder/2").contents) == KEYS[3:]


def test_folders(api, filled):
    page = api.list_objects_v2(filled, delimiter="/")
    assert names(page.contents) == ["a b", "z"]
    assert [entry.prefix for entry in page.common_prefixes] == ["folder/"]
    assert names(api.list_objects_v2(filled, prefix="folder/", delimiter="/").contents) == KEYS[1:4]


def test_with_metadata(api, filled):
    entry = api.list_objects_v2_with_metadata(filled, prefix="z").contents[0]
    assert entry.metadata["X-Amz-Meta-Of"] == "test"
    assert entry.tags == {"kind": "number"}


def test_versions(api, bucket):
    api.put_bucket_versioning(bucket, VersioningConfig("Enabled"))
    written = [api.put_object(bucket, "key", body=b"1" * size).version_id for size in (1, 2)]
    api.delete_object(bucket, "key")
    page = api.list_object_versions(bucket)
    assert [entry.version_id for entry in page.versions] == written[::-1]
    assert [entry.is_latest for entry in page.delete_markers] == ["true"]
    assert len(list(api.list_object_versions_iter(bucket, max_keys=1))) == 3


def test_versions_with_metadata(api, bucket):
    api.put_bucket_versioning(bucket, VersioningConfig("Enabled"))
    for of in ("one", "two"):
        api.put_object(bucket, "key", body=b"1", metadata={"of": of})
    found = api.list_object_versions_with_metadata(bucket).versions
    assert [entry.metadata["X-Amz-Meta-Of"] for entry in found] == ["two", "one"]
