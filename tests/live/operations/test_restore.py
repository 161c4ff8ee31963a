"""Bringing back what has moved to a tier."""

from __future__ import annotations

import time

import pytest

from minio._generated.s3.models.archive import RestoreRequest
from minio.commonconfig import Filter
from minio.error import S3Error
from minio.lifecycleconfig import LifecycleConfig, Rule, Transition

LIMIT = 30.0  # seconds


def wait_until_moved(api, bucket, tier):
    """Nothing tells of the move: only the object's storage class does."""
    end = time.monotonic() + LIMIT
    while api.head_object(bucket, "key").storage_class != tier:
        assert time.monotonic() < end, "the object did not move"
        time.sleep(0.1)


def test_restore(equipped, equipped_bucket, tier):
    rule = Rule(
        "Enabled",
        rule_filter=Filter(prefix=""),
        rule_id="move",
        transition=Transition(days=0, storage_class=tier),
    )
    equipped.put_bucket_lifecycle_configuration(equipped_bucket, LifecycleConfig([rule]))
    equipped.put_object(equipped_bucket, "key", body=b"moved")
    wait_until_moved(equipped, equipped_bucket, tier)
    equipped.restore_object(equipped_bucket, "key", restore_request=RestoreRequest(days=1))
    found = equipped.head_object(equipped_bucket, "key")
    assert 'ongoing-request="' in found.restore
    with equipped.get_object(equipped_bucket, "key").body as body:
        assert body.read() == b"moved"


def test_what_has_not_moved_is_not_restored(api, bucket):
    api.put_object(bucket, "key", body=b"here")
    with pytest.raises(S3Error, match="InvalidObjectState"):
        api.restore_object(bucket, "key", restore_request=RestoreRequest(days=1))
