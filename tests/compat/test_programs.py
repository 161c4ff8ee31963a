"""A day's work of a program written for 7.2.16, arguments by position, on a real server."""

from __future__ import annotations

import io
from datetime import datetime, timedelta, timezone

import pytest
import urllib3

from minio import InvalidResponseError, Minio, S3Error, ServerError
from minio.commonconfig import ENABLED, REPLACE, ComposeSource, CopySource, Tags
from minio.datatypes import PostPolicy
from minio.deleteobjects import DeleteObject
from minio.versioningconfig import VersioningConfig
from tests.faults.script import CLOSE, reply


@pytest.fixture
def client(minio_server):
    with Minio(
        minio_server.endpoint, minio_server.access_key, minio_server.secret_key, None, False
    ) as client:
        yield client


def test_a_first_program(client, minio_server, tmp_path):
    source, target = tmp_path / "source.txt", tmp_path / "target.txt"
    source.write_bytes(b"from a file")

    found = client.bucket_exists("python-bucket")
    if not found:
        client.make_bucket("python-bucket")
    try:
        result = client.fput_object("python-bucket", "file.txt", str(source))
        assert (result.bucket_name, result.object_name) == ("python-bucket", "file.txt")
        result = client.put_object(
            "python-bucket", "memory.txt", io.BytesIO(b"hello"), 5, "text/plain", {"a": "b"}
        )
        assert result.etag == "5d41402abc4b2a76b9719d911017c592"

        response = client.get_object("python-bucket", "memory.txt", 1, 3)
        try:
            assert response.data == b"ell"
        finally:
            response.close()
            response.release_conn()
        client.fget_object("python-bucket", "file.txt", str(target))
        assert target.read_bytes() == b"from a file"

        stat = client.stat_object("python-bucket", "memory.txt")
        assert (stat.size, stat.content_type) == (5, "text/plain")
        assert stat.metadata["x-amz-meta-a"] == "b"

        source_object = CopySource("python-bucket", "memory.txt")
        client.copy_object(
            "python-bucket", "copy.txt", source_object, metadata={"c": "d"}, metadata_directive=REPLACE
        )
        client.compose_object("python-bucket", "both.txt", [ComposeSource("python-bucket", "copy.txt")])

        names = [entry.object_name for entry in client.list_objects("python-bucket", "c", True)]
        assert names == ["copy.txt"]

        with urllib3.PoolManager() as http:
            url = client.presigned_get_object("python-bucket", "memory.txt", timedelta(hours=2))
            assert http.request("GET", url).data == b"hello"
            url = client.get_presigned_url("PUT", "python-bucket", "put.txt", timedelta(days=1))
            assert http.request("PUT", url, body=b"x").status == 200
        policy = PostPolicy("python-bucket", datetime.now(timezone.utc) + timedelta(days=10))
        policy.add_starts_with_condition("key", "my/object/prefix/")
        policy.add_content_length_range_condition(1 * 1024 * 1024, 10 * 1024 * 1024)
        assert "policy" in client.presigned_post_policy(policy)

        client.remove_object("python-bucket", "copy.txt")
        delete_object_list = (
            DeleteObject(entry.object_name) for entry in client.list_objects("python-bucket", recursive=True)
        )
        errors = client.remove_objects("python-bucket", delete_object_list)
        for error in errors:
            pytest.fail(f"error occurred when deleting object {error.name}: {error.code}")
        client.remove_bucket("python-bucket")
    finally:
        if client.bucket_exists("python-bucket"):
            minio_server.drop_bucket("python-bucket")


def test_settings_of_a_bucket(client, bucket):
    client.set_bucket_versioning(bucket, VersioningConfig(ENABLED))
    assert client.get_bucket_versioning(bucket).status == ENABLED
    tags = Tags.new_bucket_tags()
    tags["Project"] = "Project One"
    client.set_bucket_tags(bucket, tags)
    assert client.get_bucket_tags(bucket) == {"Project": "Project One"}
    client.delete_bucket_tags(bucket)
    assert client.get_bucket_tags(bucket) is None
    with pytest.raises(S3Error) as caught:
        client.get_bucket_policy(bucket)
    assert caught.value.code == "NoSuchBucketPolicy"


def test_clauses_that_caught_what_7_2_16_raised(client, scripted):
    with pytest.raises(S3Error, match="NoSuchBucket"):
        client.get_object("no-such-bucket", "key")

    far = Minio(scripted.endpoint, secure=False)
    scripted.play(reply(400, body=b"<html>"))
    with pytest.raises(InvalidResponseError):
        far.list_buckets()
    scripted.play(reply(501))
    with pytest.raises(ServerError):
        far.list_buckets()
    scripted.play([CLOSE], times=5)
    with pytest.raises(urllib3.exceptions.MaxRetryError):
        far.list_buckets()
    with pytest.raises(urllib3.exceptions.HTTPError):
        Minio("127.0.0.1:1", secure=False, timeout=1).list_buckets()
    scripted.play([reply(200, {"Content-Length": "100"}, b"x" * 60), CLOSE], times=6)
    with pytest.raises(urllib3.exceptions.ProtocolError), far.get_object("bucket", "key") as response:
        response.read()
