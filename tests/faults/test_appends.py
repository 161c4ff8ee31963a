"""Appending, for both clients. No server here can, so a script plays one that does."""

from __future__ import annotations

import io

import pytest

from minio.error import S3Error
from tests.faults.script import reply

MIB = 1024**2
HEAD = reply(200, headers={"ETag": '"old"', "Content-Length": "7"})
DONE = reply(200, headers={"ETag": '"new"'})


def sent(scripted):
    return [(int(seen.header("x-amz-write-offset-bytes")), len(seen.body)) for seen in scripted.requests[1:]]


@pytest.mark.parametrize(
    ("size", "length", "chunk_size", "expected"),
    [
        (10, 10, None, [(7, 10)]),
        (11 * MIB, 11 * MIB, None, [(7, 11 * MIB)]),
        (11 * MIB, 11 * MIB, 6 * MIB, [(7, 6 * MIB), (7 + 6 * MIB, 5 * MIB)]),
        (6 * MIB, -1, None, [(7, 5 * MIB), (7 + 5 * MIB, MIB)]),
        (20, 10, None, [(7, 10)]),
    ],
)
def test_bytes_are_written_behind_those_that_are_there(told, scripted, size, length, chunk_size, expected):
    scripted.play(HEAD, *[DONE] * len(expected))
    seen = []
    result = told.append_object(
        "photos", "key", io.BytesIO(bytes(size)), length, chunk_size, seen.append, {"x-custom": "1"}
    )
    assert sent(scripted) == expected
    assert sum(seen) == sum(count for _, count in expected)
    assert scripted.requests[1].header("x-custom") == "1"
    assert (result.object_name, result.etag) == ("key", "new")


def test_put_object_appends_in_one_request(told, scripted):
    scripted.play(DONE)
    told.put_object("photos", "key", bytes(6 * MIB), part_size=5 * MIB, write_offset=7)
    assert scripted.requests[0].header("x-amz-write-offset-bytes") == "7"
    assert len(scripted.requests[0].body) == 6 * MIB


def test_a_server_that_cannot_says_so(client, bucket):
    client.put_object(bucket, "key", b"x")
    with pytest.raises(S3Error):
        client.append_object(bucket, "key", b"y", 1)


@pytest.mark.parametrize(
    ("length", "chunk_size", "message"),
    [
        (0, None, "length should not be zero"),
        (1, 5 * MIB - 1, "chunk size must be minimum of 5 MiB"),
        (1, 5 * 1024 * MIB + 1, "chunk size must be less than 5 GiB"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(told, scripted, length, chunk_size, message):
    with pytest.raises(ValueError, match=message):
        told.append_object("photos", "key", b"x", length, chunk_size)
    assert scripted.requests == []
