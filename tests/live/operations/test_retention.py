"""Object lock: what it keeps from being removed."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from minio._generated.s3.models.retention import (
    DefaultRetention,
    ObjectLockConfiguration,
    ObjectLockLegalHold,
    ObjectLockRule,
)
from minio.error import S3Error
from minio.retention import Retention

KEY = "kept"


@pytest.fixture
def locked(api, make_bucket):
    """A bucket with object lock and the version of an object in it; what the test locked is freed again."""
    bucket = make_bucket(object_lock=True)
    version = api.put_object(bucket, KEY, body=b"1").version_id
    yield bucket, version
    api.put_object_legal_hold(bucket, KEY, ObjectLockLegalHold("OFF"), version_id=version)
    api.delete_object(bucket, KEY, version_id=version, bypass_governance_retention=True)


def test_lock_of_a_bucket(api, locked):
    bucket, _ = locked
    wanted = ObjectLockConfiguration("Enabled", ObjectLockRule(DefaultRetention("GOVERNANCE", days=1)))
    api.put_object_lock_configuration(bucket, wanted)
    assert api.get_object_lock_configuration(bucket).object_lock_configuration == wanted
    version = api.put_object(bucket, "another", body=b"1").version_id
    assert api.head_object(bucket, "another").object_lock_mode == "GOVERNANCE"
    api.delete_object(bucket, "another", version_id=version, bypass_governance_retention=True)


def test_a_bucket_without_lock(api, bucket):
    with pytest.raises(S3Error) as caught:
        api.get_object_lock_configuration(bucket)
    assert caught.value.code == "ObjectLockConfigurationNotFoundError"


def test_retention(api, locked):
    bucket, version = locked
    until = datetime.now(timezone.utc).replace(microsecond=0) + timedelta(days=1)
    wanted = Retention("GOVERNANCE", until)
    api.put_object_retention(bucket, KEY, wanted, version_id=version)
    found = api.get_object_retention(bucket, KEY, version_id=version).retention
    assert (found.mode, found.retain_until_date) == (wanted.mode, until)
    with pytest.raises(S3Error, match=r"WORM|object lock"):
        api.delete_object(bucket, KEY, version_id=version)
    assert api.head_object(bucket, KEY, version_id=version).content_length == 1


def test_legal_hold(api, locked):
    bucket, version = locked
    api.put_object_legal_hold(bucket, KEY, ObjectLockLegalHold("ON"), version_id=version)
    assert api.get_object_legal_hold(bucket, KEY, version_id=version).legal_hold.status == "ON"
    with pytest.raises(S3Error):
        api.delete_object(bucket, KEY, version_id=version, bypass_governance_retention=True)
    api.put_object_legal_hold(bucket, KEY, ObjectLockLegalHold("OFF"), version_id=version)
    assert api.get_object_legal_hold(bucket, KEY, version_id=version).legal_hold.status == "OFF"
