"""A day in small, for both clients, on each kind of server; the details are in the other live tests."""

from __future__ import annotations

import hashlib
import io
import os
import uuid

import pytest
import urllib3

from minio.commonconfig import ENABLED, CopySource, Tags
from minio.deleteobjects import DeleteObject
from minio.error import S3Error
from minio.versioningconfig import VersioningConfig

MIB = 1024 * 1024
KEY = "folder/ein Schlüssel & mehr.txt"


@pytest.fixture(params=["minio_server", "tls_server", "moto_server", "versitygw_server"])
def anywhere(request, connect):
    """A client of each server, and a bucket of the test's own, made and removed by that client."""
    server = request.getfixturevalue(request.param)
    client = connect(server)
    name = f"smoke-{uuid.uuid4().hex[:12]}"
    client.make_bucket(name)
    yield client, name
    for entry in client.list_objects(name, recursive=True, include_version=True):
        client.remove_object(name, entry.object_name, version_id=entry.version_id)
    client.remove_bucket(name)
    assert not client.bucket_exists(name)


def put(client, bucket, key, content, **settings):
    return client.put_object(bucket, key, io.BytesIO(content), len(content), **settings)


def read(client, bucket, key, **settings):
    with client.get_object(bucket, key, **settings) as answer:
        return answer.read()


def test_a_small_object_goes_and_comes_back(anywhere):
    client, bucket = anywhere
    written = put(client, bucket, KEY, b"0123456789", content_type="text/plain", metadata={"author": "smoke"})
    found = client.stat_object(bucket, KEY)
    assert (found.size, found.etag, found.content_type) == (10, written.etag, "text/plain")
    assert found.metadata["x-amz-meta-author"] == "smoke"
    assert read(client, bucket, KEY) == b"0123456789"
    assert read(client, bucket, KEY, offset=3, length=4) == b"3456"
    assert [entry.object_name for entry in client.list_objects(bucket, recursive=True)] == [KEY]
    assert [entry.object_name for entry in client.list_objects(bucket)] == ["folder/"]


def test_a_file_in_parts_goes_and_comes_back(anywhere, tmp_path):
    client, bucket = anywhere
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(os.urandom(12 * MIB + 1))
    written = client.fput_object(bucket, "large", str(source), part_size=5 * MIB)
    assert written.etag.endswith("-3")
    client.fget_object(bucket, "large", str(target))
    assert hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(source.read_bytes()).digest()
    assert sorted(os.listdir(tmp_path)) == ["source", "target"]


def test_a_copy_is_made_by_the_server(anywhere):
    client, bucket = anywhere
    put(client, bucket, KEY, b"original")
    client.copy_object(bucket, "copy", CopySource(bucket, KEY))
    assert read(client, bucket, "copy") == b"original"


def test_tags_are_kept_until_deleted(anywhere):
    client, bucket = anywhere
    put(client, bucket, KEY, b"tagged")
    tags = Tags.new_object_tags()
    tags["kind"] = "smoke and mirrors"
    client.set_object_tags(bucket, KEY, tags)
    assert client.get_object_tags(bucket, KEY) == {"kind": "smoke and mirrors"}
    client.delete_object_tags(bucket, KEY)
    assert not client.get_object_tags(bucket, KEY)


def test_old_versions_stay_and_go_together(anywhere):
    client, bucket = anywhere
    client.set_bucket_versioning(bucket, VersioningConfig(ENABLED))
    assert client.get_bucket_versioning(bucket).status == "Enabled"
    first = put(client, bucket, KEY, b"first")
    put(client, bucket, KEY, b"second")
    client.remove_object(bucket, KEY)
    assert read(client, bucket, KEY, version_id=first.version_id) == b"first"
    entries = list(client.list_objects(bucket, prefix="folder/", recursive=True, include_version=True))
    assert sorted(entry.is_delete_marker for entry in entries) == [False, False, True]
    doomed = [DeleteObject(entry.object_name, entry.version_id) for entry in entries]
    assert list(client.remove_objects(bucket, doomed)) == []
    assert list(client.list_objects(bucket, recursive=True, include_version=True)) == []


def test_a_link_opens_without_keys(anywhere, request):
    client, bucket = anywhere
    put(client, bucket, KEY, b"for everyone")
    link = client.presigned_get_object(bucket, KEY)
    trusted = str(request.getfixturevalue("tls_server").ca_file) if link.startswith("https") else None
    with urllib3.PoolManager(ca_certs=trusted) as plain:
        answer = plain.request("GET", link)
    assert (answer.status, answer.data) == (200, b"for everyone")


def test_what_is_not_there_has_a_code(anywhere):
    client, bucket = anywhere
    with pytest.raises(S3Error) as missing:
        client.stat_object(bucket, "never-written")
    assert missing.value.code == "NoSuchKey"
    assert bucket in [entry.name for entry in client.list_buckets()]
