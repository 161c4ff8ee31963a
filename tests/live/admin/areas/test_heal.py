"""Heal sequences as operators start, follow and stop them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from minio.error import InvalidHealToken, ServerError

OFTEN = timedelta(milliseconds=50)
LIMIT = timedelta(seconds=60)


def test_what_is_found_comes_one_by_one(admin, bucket, minio_server):
    for key in ("a/b", "a/c", "d"):
        minio_server.request("PUT", f"/{bucket}/{key}", body=b"whole")
    run = admin.heal.start(bucket, "a/", dry_run=True)
    found = [(item.type, item.object) for item in run.follow(interval=OFTEN, timeout=LIMIT)]
    assert found == [("bucket", ""), ("object", "a/b"), ("object", "a/c")]
    assert run.state == "finished"
    assert run.token and run.started.tzinfo is not None


def test_going_through_a_run_follows_it(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/a", body=b"whole")
    items = {item.type: item for item in admin.heal.start(bucket)}
    assert items["object"].object_size == 5
    assert [drive.state for drive in items["object"].after.drives] == ["ok"] * 4


def test_waiting_counts(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/a", body=b"whole")
    run = admin.heal.start(bucket, scan="deep", pool=0, set=0, force=True)
    assert run.wait(interval=OFTEN, timeout=LIMIT) == 2


def test_a_run_that_is_stopped_ends(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/a", body=b"whole")
    run = admin.heal.start(bucket)
    run.stop()
    assert run.state == "stopped"
    run.wait(interval=OFTEN, timeout=LIMIT)
    admin.heal.stop(bucket)


def test_a_run_that_the_server_does_not_know_is_not_awaited(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/a", body=b"whole")
    first = admin.heal.start(bucket)
    second = admin.heal.start(bucket, force=True)
    second.wait(interval=OFTEN, timeout=LIMIT)
    with pytest.raises(InvalidHealToken):
        first.wait(interval=OFTEN, timeout=LIMIT)


def test_a_run_that_fails_says_why(admin, name):
    with pytest.raises(ServerError, match="volume not found"):
        admin.heal.start(name).wait(interval=OFTEN, timeout=LIMIT)


def test_what_servers_mend_by_themselves(admin):
    assert len(admin.heal.background().sets[0].disks) == 4
