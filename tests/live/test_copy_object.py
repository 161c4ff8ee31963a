"""Copies within a real server, for both clients."""

from __future__ import annotations

import os
import random
from datetime import datetime, timedelta, timezone

import pytest

import minio._core.objects.parts
import minio._flows._async.copies
import minio._flows._sync.copies
from minio.commonconfig import COPY, REPLACE, CopySource, Tags
from minio.error import S3Error
from minio.sse import SseCustomerKey, SseS3
from tests.stored import put, sha256, stored, uploads

MIB = 1024**2
PART = 5 * MIB
CONTENT = random.Random(17).randbytes(2 * PART + 7)
NOW = datetime.now(timezone.utc)
DAY = timedelta(days=1)


@pytest.fixture
def source(server, bucket):
    """Puts an object with metadata and tags."""

    def store(content=CONTENT):
        headers = {"Content-Type": "text/x-test", "x-amz-meta-author": "me", "x-amz-tagging": "a=b%20c"}
        return put(server, bucket, "source", content, **headers)

    return store


@pytest.fixture
def small_parts(monkeypatch):
    """Makes 5 MiB the most that the server is asked to copy at once, so that small objects are large."""
    monkeypatch.setattr(minio._core.objects.parts, "MAX_PART_SIZE", PART)
    monkeypatch.setattr(minio._flows._sync.copies, "MAX_PART_SIZE", PART)
    monkeypatch.setattr(minio._flows._async.copies, "MAX_PART_SIZE", PART)


def head(server, bucket):
    return server.request("HEAD", f"/{bucket}/copy").headers


def test_a_copy_has_what_its_source_has(client, server, bucket, source):
    etag = source()
    result = client.copy_object(bucket, "copy", CopySource(bucket, "source"))
    assert stored(server, bucket, "copy") == sha256(CONTENT)
    assert (result.bucket_name, result.object_name, result.etag) == (bucket, "copy", etag)
    assert abs(result.last_modified - datetime.now(timezone.utc)) < DAY
    headers = head(server, bucket)
    assert headers["content-type"] == "text/x-test"
    assert headers["x-amz-meta-author"] == "me"
    assert headers["x-amz-tagging-count"] == "1"


def test_directives(client, server, bucket, source):
    source()
    tags = Tags.new_object_tags()
    client.copy_object(bucket, "copy", CopySource(bucket, "source"), metadata={"b": "c"}, tags=tags)
    assert head(server, bucket)["x-amz-meta-author"] == "me"
    client.copy_object(
        bucket,
        "copy",
        CopySource(bucket, "source"),
        metadata={"b": "c"},
        tags=tags,
        metadata_directive=REPLACE,
        tagging_directive=REPLACE,
    )
    headers = head(server, bucket)
    assert headers["x-amz-meta-b"] == "c"
    assert "x-amz-meta-author" not in headers
    assert "x-amz-tagging-count" not in headers


def test_keys_of_all_kinds_are_sources(client, server, bucket):
    for key in ("a b", "a+b", "a%20b", "ä/é", "a?b#c&d=e", "a'(b)*!", "a\\b"):
        client.put_object(bucket, key, key.encode())
        client.copy_object(bucket, "copy", CopySource(bucket, key))
        assert stored(server, bucket, "copy") == sha256(key.encode()), key


@pytest.mark.parametrize(
    ("offset", "length"),
    [(0, None), (1, None), (0, 5), (None, 5), (PART, PART + 7), (len(CONTENT) - 1, 1), (None, len(CONTENT))],
)
def test_ranges(client, server, bucket, source, offset, length):
    source()
    client.copy_object(bucket, "copy", CopySource(bucket, "source", offset=offset, length=length))
    start = offset or 0
    assert stored(server, bucket, "copy") == sha256(CONTENT[start : start + length if length else None])


@pytest.mark.parametrize(
    "size", [PART - 1, PART, PART + 1, 2 * PART - 1, 2 * PART, 2 * PART + 1, 2 * PART + 7]
)
def test_large_objects_are_copied_in_parts(client, server, bucket, source, small_parts, size):
    """Nothing is lost on the way: content, metadata, tags."""
    source(CONTENT[:size])
    result = client.copy_object(bucket, "copy", CopySource(bucket, "source"))
    assert stored(server, bucket, "copy") == sha256(CONTENT[:size])
    assert ("-" in result.etag) == (size > PART)
    headers = head(server, bucket)
    assert headers["content-type"] == "text/x-test"
    assert headers["x-amz-meta-author"] == "me"
    assert headers["x-amz-tagging-count"] == "1"


def test_large_objects_take_metadata_and_tags_of_their_own(client, server, bucket, source, small_parts):
    source()
    tags = Tags.new_object_tags()
    tags["c"], tags["d"] = "1", "2"
    source_object = CopySource(bucket, "source")
    client.copy_object(bucket, "copy", source_object, metadata={"b": "c"}, tags=tags)
    headers = head(server, bucket)
    assert (headers["x-amz-meta-b"], headers["x-amz-tagging-count"]) == ("c", "2")
    assert "x-amz-meta-author" not in headers
    client.copy_object(bucket, "copy", source_object, metadata_directive=REPLACE, tagging_directive=REPLACE)
    headers = head(server, bucket)
    assert headers["content-type"] == "application/octet-stream"
    assert not {"x-amz-meta-author", "x-amz-tagging-count"} & {name.lower() for name in headers}
    client.copy_object(bucket, "copy", source_object, metadata_directive=COPY, tagging_directive=COPY)
    assert head(server, bucket)["x-amz-meta-author"] == "me"


@pytest.mark.parametrize("offset", [None, 1], ids=["whole", "range"])
@pytest.mark.parametrize(
    ("conditions", "holds"),
    [
        ({"match_etag": "THE ETAG"}, True),
        ({"match_etag": "other"}, False),
        ({"not_match_etag": "THE ETAG"}, False),
        ({"not_match_etag": "other"}, True),
        ({"modified_since": NOW - DAY}, True),
        ({"unmodified_since": NOW + DAY}, True),
        ({"unmodified_since": NOW - DAY}, False),
    ],
)
def test_conditions(client, server, bucket, source, conditions, holds, offset):
    etag = source()
    given = {name: etag if value == "THE ETAG" else value for name, value in conditions.items()}
    copied = CopySource(bucket, "source", offset=offset, **given)
    if holds:
        client.copy_object(bucket, "copy", copied)
        assert stored(server, bucket, "copy") == sha256(CONTENT[offset or 0 :])
        return
    with pytest.raises(S3Error) as caught:
        client.copy_object(bucket, "copy", copied)
    assert caught.value.code == "PreconditionFailed"
    assert server.request("HEAD", f"/{bucket}/copy").status == 404
    assert uploads(server, bucket) == 0


def test_a_version_is_a_source(client, server, make_bucket):
    bucket = make_bucket(object_lock=True)
    first = client.put_object(bucket, "source", b"first")
    client.put_object(bucket, "source", b"second")
    for offset, expected in ((None, b"first"), (1, b"irst")):
        copied = CopySource(bucket, "source", version_id=first.version_id, offset=offset)
        result = client.copy_object(bucket, "copy", copied)
        assert stored(server, bucket, "copy") == sha256(expected)
        assert result.version_id == head(server, bucket)["x-amz-version-id"]


@pytest.mark.parametrize("offset", [None, 1], ids=["whole", "range"])
def test_keys_of_the_customer_on_both_sides(connect, tls_server, offset):
    client = connect(tls_server)
    bucket = f"ssec-{os.urandom(6).hex()}"
    client.make_bucket(bucket)
    old, new = SseCustomerKey(b"o" * 32), SseCustomerKey(b"n" * 32)
    client.put_object(bucket, "source", b"secret", sse=old)
    client.copy_object(bucket, "copy", CopySource(bucket, "source", ssec=old, offset=offset), sse=new)
    with client.get_object(bucket, "copy", ssec=new) as answer:
        assert answer.read() == b"secret"[offset or 0 :]
    tls_server.drop_bucket(bucket)


def test_encryption_by_the_server(client, server, bucket, source):
    source()
    client.copy_object(bucket, "copy", CopySource(bucket, "source"), sse=SseS3())
    assert head(server, bucket)["x-amz-server-side-encryption"] == "AES256"


def test_a_source_that_is_not_there(client, bucket):
    with pytest.raises(S3Error) as caught:
        client.copy_object(bucket, "copy", CopySource(bucket, "nothing"))
    assert caught.value.code == "NoSuchKey"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"source": "/photos/source"}, "source must be CopySource type"),
        ({"metadata_directive": "KEEP"}, "metadata directive must be COPY or REPLACE"),
        ({"tagging_directive": "KEEP"}, "tagging directive must be COPY or REPLACE"),
        (
            {"source": CopySource("photos", "x", offset=1), "metadata_directive": COPY},
            "COPY metadata directive is not applicable",
        ),
        ({"metadata": {"a": "ä"}}, "unsupported metadata value"),
        ({"object_name": ""}, "object_name"),
        ({"bucket_name": "B"}, "invalid bucket name"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(connect, scripted, arguments, message):
    client = connect(scripted.endpoint, "key", "secret", secure=False)
    given = {"bucket_name": "photos", "object_name": "copy", "source": CopySource("photos", "x"), **arguments}
    with pytest.raises(ValueError, match=message):
        client.copy_object(**given)
    assert scripted.requests == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"offset": 100}, "offset 100 is beyond object size 3"),
        ({"length": 4}, "length 4 is beyond object size 3"),
        ({"offset": 1, "length": 3}, "compose size 4 is beyond object size 3"),
    ],
)
def test_ranges_beyond_the_end_are_refused(client, bucket, source, arguments, message):
    source(b"abc")
    with pytest.raises(ValueError, match=message):
        client.copy_object(bucket, "copy", CopySource(bucket, "source", **arguments))
