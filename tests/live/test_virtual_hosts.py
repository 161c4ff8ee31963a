"""Buckets that are host names, `bucket.domain`, on a server that has such a domain."""

from __future__ import annotations

import socket
import urllib.request

import pytest

from minio import S3Error
from minio.commonconfig import CopySource, Tags

MIB = 1024**2
DOMAIN = "buckets.test"


@pytest.fixture(scope="module")
def named_server(start_minio):
    return start_minio(environment={"MINIO_DOMAIN": DOMAIN})


@pytest.fixture
def hosts(monkeypatch):
    """Names that were looked up; each name in the domain is this machine."""
    asked = set()
    real = socket.getaddrinfo

    def look_up(host, *args, **kwargs):
        host = host.decode() if isinstance(host, bytes) else host
        asked.add(host)
        return real("127.0.0.1" if host.endswith(DOMAIN) else host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def test_a_bucket_is_a_host(connect, named_server, hosts, client_kind):
    """All that a bucket and its objects go through; nothing but the list of buckets asks the bare host."""
    port = named_server.endpoint.rpartition(":")[2]
    keys = named_server.access_key, named_server.secret_key
    client = connect(f"{DOMAIN}:{port}", *keys, secure=False)
    client.enable_virtual_style_endpoint()
    bucket = f"photos-{client_kind}"
    client.make_bucket(bucket)
    assert client.bucket_exists(bucket)
    hosts.clear()

    parts = b"x" * (5 * MIB) + b"y"
    client.put_object(bucket, "a b/ü+%20", b"content")
    client.put_object(bucket, "parts", iter([parts]), part_size=5 * MIB)
    assert client.stat_object(bucket, "parts").size == len(parts)
    with client.get_object(bucket, "a b/ü+%20", offset=3) as answer:
        assert answer.read() == b"tent"
    client.copy_object(bucket, "copy", CopySource(bucket, "a b/ü+%20"))
    tags = Tags.new_object_tags()
    tags["a"] = "b"
    client.set_object_tags(bucket, "copy", tags)
    assert client.get_object_tags(bucket, "copy") == tags
    names = [entry.object_name for entry in client.list_objects(bucket, recursive=True)]
    assert names == ["a b/ü+%20", "copy", "parts"]
    url = client.presigned_get_object(bucket, "a b/ü+%20")
    with urllib.request.urlopen(url) as answer:
        assert answer.read() == b"content"
    with pytest.raises(S3Error, match="NoSuchKey"):
        client.stat_object(bucket, "none")
    assert list(client.remove_objects(bucket, names)) == []
    client.remove_bucket(bucket)
    assert hosts == {f"{bucket}.{DOMAIN}"}
    assert bucket not in [known.name for known in client.list_buckets()]
    with pytest.raises(S3Error, match="NoSuchBucket"):
        list(client.list_objects(bucket))
