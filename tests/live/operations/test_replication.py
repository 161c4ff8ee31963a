"""Copies of objects on another server."""

from __future__ import annotations

import time
import uuid
from datetime import timedelta

import pytest

from minio.commonconfig import Filter
from minio.error import S3Error
from minio.replicationconfig import (
    DeleteMarkerReplication,
    Destination,
    ExistingObjectReplication,
    ReplicationConfig,
    Rule,
)
from minio.versioningconfig import VersioningConfig

LIMIT = 30.0  # seconds
WRITTEN = "2024-05-06T07:08:09.123456789Z"


@pytest.fixture
def configured(equipped, replicated):
    """The two buckets and the ARN, with a rule that copies all."""
    source, target, arn = replicated
    equipped.put_bucket_replication(source, config(arn))
    return source, target, arn


def config(arn):
    rule = Rule(
        Destination(arn),
        "Enabled",
        delete_marker_replication=DeleteMarkerReplication("Enabled"),
        existing_object_replication=ExistingObjectReplication("Enabled"),
        rule_filter=Filter(prefix=""),
        rule_id="all",
        priority=1,
    )
    return ReplicationConfig("", [rule])


def test_rules(equipped, replicated):
    source, _, arn = replicated
    with pytest.raises(S3Error, match="ReplicationConfigurationNotFoundError"):
        equipped.get_bucket_replication(source)
    equipped.put_bucket_replication(source, config(arn))
    (rule,) = equipped.get_bucket_replication(source).replication_configuration.rules
    assert (rule.rule_id, rule.destination.bucket_arn, rule.priority) == ("all", arn, 1)
    assert rule.delete_marker_replication.status == "Enabled"
    equipped.delete_bucket_replication(source)
    with pytest.raises(S3Error, match="ReplicationConfigurationNotFoundError"):
        equipped.get_bucket_replication(source)


def test_a_copy_is_made(equipped, configured, api):
    source, target, _ = configured
    version = equipped.put_object(source, "key", body=b"copied", metadata={"of": "test"}).version_id
    found = api.head_object(target, "key")
    assert (found.version_id, found.content_length, found.metadata) == (version, 6, {"of": "test"})
    assert found.replication_status == "REPLICA"
    assert equipped.head_object(source, "key").replication_status == "COMPLETED"


def test_figures(equipped, configured):
    source, _, arn = configured
    equipped.put_object(source, "key", body=b"copied")
    told = equipped.get_bucket_replication_metrics(source).figures
    assert told.stats[arn].replication_count == told.replication_count >= 1
    assert told.completed_replication_size >= 6
    second = equipped.get_bucket_replication_metrics_v2(source).figures
    assert isinstance(second.uptime, timedelta)
    assert second.curr_stats.stats[arn].failed.totals.count == 0
    assert [node.node_name for node in second.queue_stats.nodes]


def test_the_targets_keys(equipped, configured):
    source, _, _ = configured
    equipped.validate_bucket_replication_creds(source)


def test_the_targets_keys_without_rules(equipped, equipped_bucket):
    equipped.put_bucket_versioning(equipped_bucket, VersioningConfig("Enabled"))
    with pytest.raises(S3Error, match="ReplicationConfigurationNotFoundError"):
        equipped.validate_bucket_replication_creds(equipped_bucket)


def test_copying_again(equipped, configured):
    source, _, arn = configured
    (run,) = equipped.reset_bucket_replication_start(source, arn=arn, reset_id="run-1").resyncs.targets
    assert (run.arn, run.reset_id) == (arn, "run-1")
    end = time.monotonic() + LIMIT
    while True:  # the whole server would end if its bucket went while it runs
        (state,) = equipped.reset_bucket_replication_status(source, arn=arn).resyncs.targets
        if state.resync_status not in ("Pending", "Ongoing"):
            break
        assert time.monotonic() < end, state
        time.sleep(0.1)
    assert (state.reset_id, state.resync_status) == ("run-1", "Completed")


def test_a_copy_from_elsewhere(api, bucket):
    api.put_bucket_versioning(bucket, VersioningConfig("Enabled"))
    version = str(uuid.uuid4())
    written = api.put_object_replica(
        bucket,
        "key",
        body=b"copied",
        version_id=version,
        source_mtime=WRITTEN,
        source_etag="x",
        source_replication_request="true",
        replication_status="REPLICA",
    )
    assert written.version_id == version
    found = api.head_object(bucket, "key")
    assert (found.version_id, found.replication_status) == (version, "REPLICA")
    assert found.last_modified.year == 2024


def test_a_removal_from_elsewhere(api, bucket):
    api.put_bucket_versioning(bucket, VersioningConfig("Enabled"))
    api.put_object(bucket, "key", body=b"copied")
    version = str(uuid.uuid4())
    marker = api.delete_object_replica(
        bucket,
        "key",
        version_id=version,
        source_mtime=WRITTEN,
        source_delete_marker=True,
        source_replication_request="true",
        replication_status="REPLICA",
    )
    assert marker.delete_marker is True
    assert [entry.version_id for entry in api.list_object_versions(bucket).delete_markers] == [version]
