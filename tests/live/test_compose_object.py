"""Objects made of others within a real server, for both clients."""

from __future__ import annotations

import random

import pytest

from minio.commonconfig import ComposeSource, Tags
from minio.error import S3Error
from minio.sse import SseS3
from tests.stored import sha256, stored, uploads

MIB = 1024**2
PART = 5 * MIB
CONTENT = random.Random(19).randbytes(PART + 11)


@pytest.fixture
def sources(client, bucket):
    """Two objects that are large enough to stand anywhere, and a small one for the end."""
    client.put_object(bucket, "one", CONTENT, metadata={"author": "me"})
    client.put_object(bucket, "two", CONTENT[::-1])
    client.put_object(bucket, "end", b"the end")

    def make(key, **arguments):
        return ComposeSource(bucket, key, **arguments)

    return make


def test_sources_stand_one_behind_the_other(client, server, bucket, sources):
    given = [sources("one"), sources("two"), sources("one", offset=3, length=PART), sources("end")]
    result = client.compose_object(bucket, "made", given)
    assert stored(server, bucket, "made") == sha256(
        CONTENT + CONTENT[::-1] + CONTENT[3 : 3 + PART] + b"the end"
    )
    assert result.etag.endswith("-4")
    assert (result.bucket_name, result.object_name) == (bucket, "made")
    assert result.location.endswith(f"/{bucket}/made")
    assert given[0].object_size == len(CONTENT)


def test_a_single_source_is_copied_with_what_it_has(client, server, bucket, sources):
    client.compose_object(bucket, "made", (sources("one"),))
    assert stored(server, bucket, "made") == sha256(CONTENT)
    assert server.request("HEAD", f"/{bucket}/made").headers["x-amz-meta-author"] == "me"
    client.compose_object(bucket, "made", [sources("one")], metadata={"b": "c"})
    headers = server.request("HEAD", f"/{bucket}/made").headers
    assert headers["x-amz-meta-b"] == "c"
    assert "x-amz-meta-author" not in headers


@pytest.mark.parametrize("arguments", [{"offset": 2}, {"length": 3}, {"offset": 2, "length": 3}])
def test_a_range_of_a_single_source(client, server, bucket, sources, arguments):
    client.compose_object(bucket, "made", [sources("end", **arguments)])
    start = arguments.get("offset", 0)
    end = start + arguments.get("length", 10)
    assert stored(server, bucket, "made") == sha256(b"the end"[start:end])


def test_what_goes_with_an_object_is_stored(client, server, bucket, sources):
    tags = Tags.new_object_tags()
    tags["a"] = "b"
    metadata = {"author": "you", "Content-Type": "text/x-test"}
    client.compose_object(bucket, "made", [sources("one"), sources("end")], SseS3(), metadata, tags)
    headers = server.request("HEAD", f"/{bucket}/made").headers
    assert headers["content-type"] == "text/x-test"
    assert headers["x-amz-meta-author"] == "you"
    assert headers["x-amz-tagging-count"] == "1"
    assert headers["x-amz-server-side-encryption"] == "AES256"


def test_a_condition_that_does_not_hold_leaves_nothing(client, server, bucket, sources):
    with pytest.raises(S3Error) as caught:
        client.compose_object(bucket, "made", [sources("one", match_etag="other"), sources("end")])
    assert caught.value.code == "PreconditionFailed"
    assert caught.value.failed_parts == (1,)
    assert uploads(server, bucket) == 0


def test_sources_are_those_that_were_looked_at(client, server, bucket, sources):
    """A source that is replaced between the look at it and the copy of it is not mixed in."""
    made = sources("one")
    build = made.build_headers

    def build_and_replace(size, etag):
        build(size, etag)
        server.request("PUT", f"/{bucket}/one", body=CONTENT[::-1])

    made.build_headers = build_and_replace
    with pytest.raises(S3Error) as caught:
        client.compose_object(bucket, "made", [made, sources("end")])
    assert caught.value.code == "PreconditionFailed"
    assert uploads(server, bucket) == 0


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        (["end", "one"], "source .*/end: size 7 must be greater than 5242880"),
        (["nothing", "one"], "NoSuchKey"),
    ],
)
def test_sources_that_do_not_fit(client, server, bucket, sources, keys, message):
    with pytest.raises((ValueError, S3Error), match=message):
        client.compose_object(bucket, "made", [sources(key) for key in keys])
    assert uploads(server, bucket) == 0


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([], "sources must be non-empty list or tuple type"),
        (None, "sources must be non-empty list or tuple type"),
        (ComposeSource("photos", "x"), "sources must be non-empty list or tuple type"),
        ([ComposeSource("photos", "x"), "y"], r"sources\[1\] must be ComposeSource type"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(connect, scripted, given, message):
    client = connect(scripted.endpoint, "key", "secret", secure=False)
    with pytest.raises(ValueError, match=message):
        client.compose_object("photos", "made", given)
    assert scripted.requests == []
