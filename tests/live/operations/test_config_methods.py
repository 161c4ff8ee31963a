"""The methods of 7.2.16 that set up buckets and protect objects: what they give, also if nothing is set."""

from __future__ import annotations

import io
from datetime import datetime, timedelta, timezone

import pytest

from minio.commonconfig import DISABLED, ENABLED, GOVERNANCE, AndOperator, Filter, Tag, Tags
from minio.error import (
    NoSuchBucket,
    NoSuchKey,
    ObjectLockConfigurationNotFoundError,
    S3Error,
)
from minio.lifecycleconfig import (
    Expiration,
    LifecycleConfig,
    NoncurrentVersionExpiration,
)
from minio.lifecycleconfig import Rule as LifecycleRule
from minio.notificationconfig import NotificationConfig, PrefixFilterRule, QueueConfig, SuffixFilterRule
from minio.objectlockconfig import DAYS, YEARS, ObjectLockConfig
from minio.replicationconfig import Destination, ReplicationConfig
from minio.replicationconfig import Rule as ReplicationRule
from minio.retention import Retention
from minio.sseconfig import Rule, SSEConfig
from minio.xml import marshal, unmarshal

TARGET = "arn:minio:sqs::TARGET:webhook"
TOMORROW = datetime.now(timezone.utc).replace(microsecond=0) + timedelta(days=1)


@pytest.fixture
def locked(client, make_bucket, server):
    """A bucket with object lock and an object in it; what the test locked is freed again."""
    bucket = make_bucket(object_lock=True)
    client.put_object(bucket, "kept", io.BytesIO(b"1"), 1)
    yield bucket
    client.delete_object_lock_config(bucket)
    client.disable_object_legal_hold(bucket, "kept")
    for version in client.api.list_object_versions_iter(bucket):
        client.api.delete_object(
            bucket, version.object_name, version_id=version.version_id, bypass_governance_retention=True
        )


def tags(**given):
    made = Tags()
    made.update(given)
    return made


@pytest.mark.parametrize("name", ["get_bucket_lifecycle", "get_bucket_encryption", "get_bucket_replication"])
def test_what_is_not_set_is_none(client, bucket, name):
    assert getattr(client, name)(bucket) is None


@pytest.mark.parametrize(
    "name",
    [
        "delete_bucket_encryption",
        "delete_bucket_lifecycle",
        "delete_bucket_notification",
        "get_bucket_encryption",
        "get_bucket_lifecycle",
        "get_bucket_notification",
        "get_bucket_replication",
    ],
)
def test_a_bucket_that_is_not_there(client, name):
    with pytest.raises(NoSuchBucket):
        getattr(client, name)("there-is-none-of-this-name")


def test_lifecycle(client, bucket):
    rules = [
        LifecycleRule(
            ENABLED,
            rule_filter=Filter(prefix="logs/"),
            rule_id="one",
            expiration=Expiration(days=365),
            noncurrent_version_expiration=NoncurrentVersionExpiration(30, 2),
        ),
        LifecycleRule(
            DISABLED,
            rule_filter=Filter(AndOperator("a/", tags(kind="b", size="c"))),
            rule_id="two",
            expiration=Expiration(date=datetime(2040, 1, 1, tzinfo=timezone.utc)),
        ),
        LifecycleRule(
            ENABLED,
            rule_filter=Filter(tag=Tag("kind", "d")),
            rule_id="three",
            expiration=Expiration(days=1),
        ),
    ]
    client.set_bucket_lifecycle(bucket, LifecycleConfig(rules))
    found = client.get_bucket_lifecycle(bucket)
    assert found.rules == rules
    assert unmarshal(LifecycleConfig, marshal(found)) == found
    client.delete_bucket_lifecycle(bucket)
    assert client.get_bucket_lifecycle(bucket) is None
    client.delete_bucket_lifecycle(bucket)


def test_what_the_server_refuses_in_a_lifecycle(client, bucket):
    same = LifecycleRule(ENABLED, rule_id="a", rule_filter=Filter(prefix="a"), expiration=Expiration(days=1))
    with pytest.raises(S3Error):
        client.set_bucket_lifecycle(bucket, LifecycleConfig([same, same]))
    assert client.get_bucket_lifecycle(bucket) is None


def test_encryption(client, bucket):
    client.set_bucket_encryption(bucket, SSEConfig(Rule.new_sse_s3_rule()))
    assert client.get_bucket_encryption(bucket) == SSEConfig(Rule("AES256"))
    client.put_object(bucket, "key", io.BytesIO(b"1"), 1)
    assert client.stat_object(bucket, "key").metadata["x-amz-server-side-encryption"] == "AES256"
    client.delete_bucket_encryption(bucket)
    assert client.get_bucket_encryption(bucket) is None
    client.delete_bucket_encryption(bucket)


def test_notification(connect, equipped_server, equipped_bucket, webhook):
    client = connect(equipped_server)
    assert client.get_bucket_notification(equipped_bucket).queue_config_list == []
    wanted = QueueConfig(
        TARGET,
        ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"],
        config_id="uploads",
        prefix_filter_rule=PrefixFilterRule("friendly/"),
        suffix_filter_rule=SuffixFilterRule(".jpg"),
    )
    client.set_bucket_notification(equipped_bucket, NotificationConfig(queue_config_list=[wanted]))
    (found,) = client.get_bucket_notification(equipped_bucket).queue_config_list
    assert (found.queue, found.events, found.config_id) == (TARGET, wanted.events, "uploads")
    assert (found.prefix_filter_rule.value, found.suffix_filter_rule.value) == ("friendly/", ".jpg")
    client.put_object(equipped_bucket, "friendly/sea.jpg", io.BytesIO(b"1"), 1)
    assert webhook.wait_for("friendly/sea.jpg")["EventName"] == "s3:ObjectCreated:Put"
    client.delete_bucket_notification(equipped_bucket)
    assert client.get_bucket_notification(equipped_bucket).queue_config_list == []


def test_replication(connect, equipped_server, replicated, minio_server):
    source, target, arn = replicated
    client = connect(equipped_server)
    rule = ReplicationRule(
        Destination(arn), ENABLED, rule_filter=Filter(prefix="a/"), rule_id="r", priority=1
    )
    client.set_bucket_replication(source, ReplicationConfig(arn, [rule]))
    (found,) = client.get_bucket_replication(source).rules
    assert (found.rule_id, found.status, found.priority, found.rule_filter.prefix) == ("r", ENABLED, 1, "a/")
    assert found.destination.bucket_arn == arn
    assert found.delete_marker_replication.status == DISABLED
    client.put_object(source, "a/key", io.BytesIO(b"1"), 1)
    assert minio_server.request("HEAD", f"/{target}/a/key").status == 200
    client.delete_bucket_replication(source)
    assert client.get_bucket_replication(source) is None


def test_lock_of_a_bucket(client, locked):
    found = client.get_object_lock_config(locked)
    assert (found.mode, found.duration) == (None, (None, None))
    for wanted in (ObjectLockConfig(GOVERNANCE, 2, DAYS), ObjectLockConfig(GOVERNANCE, 1, YEARS)):
        client.set_object_lock_config(locked, wanted)
        found = client.get_object_lock_config(locked)
        assert (found.mode, found.duration) == (GOVERNANCE, wanted.duration)
    client.put_object(locked, "held", io.BytesIO(b"1"), 1)
    assert client.get_object_retention(locked, "held").mode == GOVERNANCE
    client.delete_object_lock_config(locked)
    assert client.get_object_lock_config(locked).mode is None


def test_a_bucket_without_lock(client, bucket):
    client.put_object(bucket, "key", io.BytesIO(b"1"), 1)
    with pytest.raises(ObjectLockConfigurationNotFoundError):
        client.get_object_lock_config(bucket)
    for call in (client.get_object_retention, client.is_object_legal_hold_enabled):
        with pytest.raises(S3Error) as caught:
            call(bucket, "key")
        assert caught.value.code == "InvalidRequest"


def test_retention(client, locked):
    assert client.get_object_retention(locked, "kept") is None
    client.set_object_retention(locked, "kept", Retention(GOVERNANCE, TOMORROW))
    assert client.get_object_retention(locked, "kept") == Retention(GOVERNANCE, TOMORROW)
    version = client.stat_object(locked, "kept").version_id
    assert client.get_object_retention(locked, "kept", version).retain_until_date == TOMORROW
    with pytest.raises(S3Error, match=r"WORM|object lock"):
        client.remove_object(locked, "kept", version)


def test_legal_hold(client, locked):
    assert client.is_object_legal_hold_enabled(locked, "kept") is False
    client.enable_object_legal_hold(locked, "kept")
    version = client.stat_object(locked, "kept").version_id
    assert client.is_object_legal_hold_enabled(locked, "kept", version) is True
    with pytest.raises(S3Error, match=r"WORM|object lock"):
        client.remove_object(locked, "kept", version)
    client.disable_object_legal_hold(locked, "kept", version)
    assert client.is_object_legal_hold_enabled(locked, "kept") is False


def test_an_object_that_is_not_there(client, locked):
    calls = (
        client.get_object_retention,
        client.is_object_legal_hold_enabled,
        client.enable_object_legal_hold,
        client.disable_object_legal_hold,
        client.get_object_tags,
    )
    for call in calls:
        with pytest.raises(NoSuchKey):
            call(locked, "no-such-key")


def test_an_object_without_tags(client, locked):
    assert client.get_object_tags(locked, "kept") is None
    client.set_object_tags(locked, "kept", tags(a="1"))
    assert client.get_object_tags(locked, "kept") == {"a": "1"}
    client.delete_object_tags(locked, "kept")
    assert client.get_object_tags(locked, "kept") is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("set_bucket_lifecycle", "LifecycleConfig"),
        ("set_bucket_encryption", "SSEConfig"),
        ("set_bucket_notification", "NotificationConfig"),
        ("set_bucket_replication", "ReplicationConfig"),
        ("set_object_lock_config", "ObjectLockConfig"),
    ],
)
@pytest.mark.parametrize("config", [None, "text", 3])
def test_a_config_of_another_type(client, name, kind, config):
    with pytest.raises(ValueError, match=f"config must be {kind} type"):
        getattr(client, name)("photos", config)
