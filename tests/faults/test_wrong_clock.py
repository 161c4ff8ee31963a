"""A client whose clock is an hour wrong, beside a server that refuses such signatures."""

from __future__ import annotations

import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest

MIB = 1024**2


@pytest.fixture(params=[-3600, 3600], ids=["late", "early"])
def wrong_clock(request, monkeypatch):
    """What clients of both kinds take for the time."""
    for flavour in ("_async", "_sync"):
        for module in ("attempts", "caller"):
            monkeypatch.setattr(f"minio._flows.{flavour}.{module}.time", lambda: time.time() + request.param)


def test_it_harms_no_call(wrong_clock, connect, minio_server, bucket):
    """The first calls of all are under way at once, of each kind, with bodies and without."""

    def work(number):
        key, body = f"key-{number}", bytes([number]) * 1000
        if number % 2:
            client.put_object(bucket, key, body)
        else:
            client.put_object(bucket, key, iter([body * 6000]), part_size=5 * MIB)
        found = client.stat_object(bucket, key)
        with client.get_object(bucket, key) as answer:
            content = answer.read()
        return found.size == len(content) and set(content) == {number}

    client = connect(minio_server)
    with ThreadPoolExecutor(32) as pool:
        assert list(pool.map(work, range(32))) == [True] * 32


@pytest.mark.parametrize("call", ["stat_object", "bucket_exists", "list_objects", "remove_objects"])
def test_any_call_may_be_the_first(wrong_clock, connect, minio_server, bucket, call):
    minio_server.request("PUT", f"/{bucket}/key", body=b"content")
    client = connect(minio_server)
    if call == "stat_object":
        assert client.stat_object(bucket, "key").size == 7
    elif call == "bucket_exists":
        assert client.bucket_exists(bucket)
    elif call == "list_objects":
        assert [entry.object_name for entry in client.list_objects(bucket)] == ["key"]
    else:
        assert list(client.remove_objects(bucket, ["key"])) == []


def test_urls_are_dated_by_the_servers_clock_once_it_is_known(wrong_clock, connect, minio_server, bucket):
    client = connect(minio_server)
    client.put_object(bucket, "key", b"content")
    with urllib.request.urlopen(client.presigned_get_object(bucket, "key")) as answer:
        assert answer.read() == b"content"
