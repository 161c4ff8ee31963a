"""Events: told to a target, and to whoever listens."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from urllib.parse import unquote_plus

import pytest

from minio._generated.s3.models.notification import (
    NotificationConfiguration,
    NotificationConfigurationDeprecated,
    NotificationConfigurationFilter,
    QueueConfiguration,
    QueueConfigurationDeprecated,
    S3KeyFilter,
)
from minio.error import S3Error
from minio.notificationconfig import FilterRule

TARGET = "arn:minio:sqs::TARGET:webhook"
LONG = "k" * 200  # the server sends nothing before some 4 KB of events have come together


def test_a_target_is_told(equipped, equipped_bucket, webhook):
    folder = NotificationConfigurationFilter(S3KeyFilter([FilterRule("prefix", "told/")]))
    wanted = QueueConfiguration(TARGET, ["s3:ObjectCreated:*"], id="uploads", filter=folder)
    equipped.put_bucket_notification_configuration(
        equipped_bucket, NotificationConfiguration(queue_configurations=[wanted])
    )
    found = equipped.get_bucket_notification_configuration(equipped_bucket).notification_configuration
    assert found.queue_configurations == [wanted]
    equipped.put_object(equipped_bucket, "other", body=b"1")
    equipped.put_object(equipped_bucket, "told/key", body=b"12")
    event = webhook.wait_for("told/key")
    assert event["EventName"] == "s3:ObjectCreated:Put"
    assert event["Records"][0]["s3"]["object"]["size"] == 2
    equipped.put_bucket_notification_configuration(equipped_bucket, NotificationConfiguration())
    found = equipped.get_bucket_notification_configuration(equipped_bucket).notification_configuration
    assert not found.queue_configurations


def test_the_old_form(equipped, equipped_bucket, webhook):
    wanted = QueueConfigurationDeprecated(queue=TARGET, events=["s3:ObjectCreated:Put"], id="uploads")
    equipped.put_bucket_notification(
        equipped_bucket, NotificationConfigurationDeprecated(queue_configuration=wanted)
    )
    found = equipped.get_bucket_notification(equipped_bucket).notification_configuration
    assert found.queue_configuration.queue == TARGET
    equipped.put_object(equipped_bucket, "key", body=b"1")
    assert webhook.wait_for("key")["EventName"] == "s3:ObjectCreated:Put"


def test_a_target_that_is_not_there(api, bucket):
    unknown = QueueConfiguration("arn:minio:sqs::nobody:webhook", ["s3:ObjectCreated:*"])
    with pytest.raises(S3Error, match=r"InvalidArgument|ARN"):
        api.put_bucket_notification_configuration(
            bucket, NotificationConfiguration(queue_configurations=[unknown])
        )


def first_event(events):
    """The first event that is told, of documents that may have none."""
    return next(record for document in events for record in document.records)


@contextmanager
def writing(server, bucket):
    """Objects are written, over and over: even the head of an answer waits until enough has come together."""
    enough = threading.Event()

    def write():
        while not enough.is_set():
            for number in range(8):
                server.request("PUT", f"/{bucket}/told/{LONG}{number}", body=b"1")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        enough.set()
        writer.join()


def test_listen_to_a_bucket(api, bucket, minio_server):
    listener = api.listen_bucket_notification(bucket, ["s3:ObjectCreated:*"], prefix="told/", ping=1)
    with writing(minio_server, bucket), listener as events:
        event = first_event(events)
    assert event.event_name == "s3:ObjectCreated:Put"
    assert event.event_time.tzinfo is not None
    assert event.s3.bucket.name == bucket
    assert unquote_plus(event.s3.object.key).startswith("told/kkk")


def test_listen_to_all(api, bucket, minio_server):
    listener = api.listen_notification(["s3:ObjectCreated:*"], prefix="told/", suffix="7", ping=1)
    with writing(minio_server, bucket), listener as events:
        event = first_event(events)
    assert event.s3.object.key.endswith("k7")
