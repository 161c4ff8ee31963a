"""Keys that break clients: each goes through every everyday method, and comes back as it was."""

from __future__ import annotations

import urllib.request

import pytest

from minio import S3Error
from minio.commonconfig import CopySource, Tags


def plain_http(url):
    """What a user without this package does with a link."""
    with urllib.request.urlopen(url) as answer:
        return answer.read()


def test_an_odd_key_is_a_key_like_any_other(client, make_bucket, odd_keys):
    bucket, copies = make_bucket(), make_bucket()
    for number, key in enumerate(odd_keys):
        content = f"{number}: {key!r}".encode()
        assert client.put_object(bucket, key, content).object_name == key
        assert client.stat_object(bucket, key).size == len(content)
        with client.get_object(bucket, key) as answer:
            assert answer.read() == content
        assert plain_http(client.presigned_get_object(bucket, key)) == content
        client.copy_object(copies, key, CopySource(bucket, key))
        with client.get_object(copies, key, offset=1) as answer:
            assert answer.read() == content[1:]
        tags = Tags.new_object_tags()
        tags["number"] = str(number)
        client.set_object_tags(copies, key, tags)
        assert client.get_object_tags(copies, key) == tags
    for filled in (bucket, copies):
        listed = client.list_objects(filled, recursive=True)
        assert [entry.object_name for entry in listed] == sorted(odd_keys, key=str.encode)
        assert list(client.remove_objects(filled, odd_keys)) == []
        assert list(client.list_objects(filled, recursive=True)) == []


def test_single_removals_find_them_too(client, bucket, odd_keys):
    for key in odd_keys:
        client.api.put_object(bucket, key, body=b"x")
        client.remove_object(bucket, key)
        with pytest.raises(S3Error, match="NoSuchKey"):
            client.stat_object(bucket, key)


@pytest.mark.parametrize("key", ["..", "../a", "a/../b", "a/.", "./a"])
def test_names_that_lead_elsewhere_are_refused_with_the_reason(client, bucket, key):
    with pytest.raises(ValueError, match="would be resolved to another name on its way"):
        client.put_object(bucket, key, b"x")


@pytest.mark.parametrize("key", ["a//b", "a//"])
def test_empty_segments_are_named(client, bucket, key):
    """MinIO says only that there are unsupported characters."""
    for call in (client.get_object, client.remove_object):
        with pytest.raises(S3Error, match="'//'") as caught:
            call(bucket, key)
        assert caught.value.code == "XMinioInvalidObjectName"


def test_a_leading_slash_is_passed_over_by_minio(client, bucket):
    """AWS takes it for a part of the key; the request is signed so that both understand it."""
    client.put_object(bucket, "/key", b"content")
    assert client.stat_object(bucket, "/key").size == 7
    assert [entry.object_name for entry in client.list_objects(bucket)] == ["key"]
