"""Mending."""

from __future__ import annotations

import time

import pytest

from minio._generated.admin.models.heal import HealOpts
from minio.error import InvalidHealToken


def test_a_sequence_is_followed_to_its_end(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/a/b", body=b"whole")
    token = admin.heal_start_bucket(bucket, HealOpts(recursive=True, dry_run=True)).sequence.client_token
    items = []
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        status = admin.heal_status(token, bucket=bucket).status
        items += status.items
        if status.summary in ("finished", "stopped"):
            break
    assert status.summary == "finished"
    assert status.settings.dry_run
    assert (bucket, "a/b") in [(item.bucket, item.object) for item in items]
    (item,) = [item for item in items if item.object == "a/b"]
    assert item.object_size == 5 and [drive.state for drive in item.after.drives] == ["ok"] * 4


def test_a_sequence_of_a_prefix_is_stopped(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/a/b/c", body=b"whole")
    started = admin.heal_start_prefix(bucket, "a/b", HealOpts(recursive=True), force_start=True).sequence
    assert started.start_time.tzinfo is not None
    stopped = admin.heal_stop(HealOpts(), bucket=bucket, prefix="a/b").sequence
    assert stopped.client_token == started.client_token


def test_a_wrong_token(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/a", body=b"whole")
    admin.heal_start_bucket(bucket, HealOpts())
    with pytest.raises(InvalidHealToken):
        admin.heal_status("no-token", bucket=bucket)


def test_the_whole_deployment(admin):
    token = admin.heal_start(HealOpts(dry_run=True), force_start=True).sequence.client_token
    assert admin.heal_status(token).status.summary in ("running", "finished")
    assert admin.heal_stop(HealOpts()).sequence.client_token == token


def test_what_is_mended_in_the_background(admin):
    state = admin.background_heal_status().state
    assert state.offline_nodes == []
    assert len(state.sets[0].disks) == 4
