"""Listening to a real server, which holds events back until some 4 KB have come together."""

from __future__ import annotations

import threading
from time import monotonic

import pytest

from minio import S3Error

pytestmark = pytest.mark.usefixtures("minio_server")  # of MinIO alone

LONG = "k" * 200


@pytest.fixture
def busy(client, bucket):
    """Uploads objects until the test ends, from a thread of its own, so that events come."""
    stopped = threading.Event()
    count = 0

    def upload():
        nonlocal count
        while not stopped.is_set():
            client.put_object(bucket, f"told/{LONG}{count}.txt", b"1")
            client.put_object(bucket, f"other/{count}.jpg", b"1")
            count += 1

    thread = threading.Thread(target=upload)
    thread.start()
    yield lambda: count
    stopped.set()
    thread.join()


@pytest.mark.parametrize("events", [("s3:ObjectCreated:*",), ["s3:ObjectCreated:Put"]])
@pytest.mark.usefixtures("busy")
def test_events_come_once_and_in_order(client, bucket, events):
    numbers = []
    with client.listen_bucket_notification(bucket, "told/", ".txt", events) as listener:
        for event in listener:
            (record,) = event["Records"]
            assert record["eventName"] == "s3:ObjectCreated:Put"
            assert record["s3"]["bucket"]["name"] == bucket
            key = record["s3"]["object"]["key"]
            numbers.append(int(key.rpartition(LONG)[2].removesuffix(".txt")))
            if len(numbers) == 20:
                break
    assert numbers == list(range(numbers[0], numbers[0] + 20))


@pytest.mark.parametrize("after", [0, 3])
def test_closing_ends_a_reader_that_waits(client, bucket, after, request):
    if after:
        request.getfixturevalue("busy")
    listener = client.listen_bucket_notification(bucket)
    seen, ended = [], []

    def read():
        seen.extend(event for _, event in zip(range(after), listener, strict=False))
        waits.set()
        seen.extend(listener)
        ended.append(monotonic())

    waits = threading.Event()
    reader = threading.Thread(target=read)
    reader.start()
    assert waits.wait(60)
    reader.join(0.5)  # until it has asked the server, which says nothing yet
    closed = monotonic()
    listener.close()
    reader.join(5)
    assert not reader.is_alive()
    assert ended[0] - closed < 3
    assert len(seen) >= after
    assert list(listener) == []


def test_a_bucket_that_is_not_there(client, bucket):
    with pytest.raises(S3Error) as caught:
        next(iter(client.listen_bucket_notification(f"{bucket}-not")))
    assert caught.value.code == "NoSuchBucket"


def test_an_event_that_nobody_knows(client, bucket):
    with pytest.raises(S3Error) as caught:
        next(iter(client.listen_bucket_notification(bucket, events=["s3:Nothing"])))
    assert caught.value.code == "InvalidArgument"
