"""What administrators do with buckets: quotas, configuration, targets of replication, batch jobs."""

from __future__ import annotations

import io
import time
import uuid
import zipfile
from contextlib import suppress

import pytest

from minio._generated.admin.models.access_keys import Credentials
from minio._generated.admin.models.batch_jobs import BatchJobExpire, BatchJobExpireFilter, BatchJobRequest
from minio._generated.admin.models.quota import BucketQuota
from minio._generated.admin.models.replication import BucketTarget
from minio.error import MinioAdminException, NoSuchJob, NoSuchRemoteTarget

GIB = 1024**3


def test_a_quota_is_set_and_cleared(admin, bucket):
    assert not admin.get_bucket_quota(bucket).quota.size
    admin.set_bucket_quota(bucket, BucketQuota(size=GIB, quota_type="hard"))
    quota = admin.get_bucket_quota(bucket).quota
    assert (quota.size, quota.quota_type) == (GIB, "hard")
    admin.set_bucket_quota(bucket, BucketQuota(size=0))
    assert not admin.get_bucket_quota(bucket).quota.size


def test_a_quota_of_no_bucket(admin, name):
    with pytest.raises(MinioAdminException) as caught:
        admin.get_bucket_quota(name)
    assert (caught.value.status, caught.value.code) == (404, "NoSuchBucket")


def test_configuration_travels_in_an_archive(admin, bucket, minio_server):
    tags = b"<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
    assert minio_server.request("PUT", f"/{bucket}?tagging", body=tags).status == 200
    with admin.export_bucket_metadata(bucket=bucket).archive as archive:
        data = archive.read()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert f"{bucket}/tagging.xml" in opened.namelist()
    minio_server.request("DELETE", f"/{bucket}?tagging")
    report = admin.import_bucket_metadata(data).report.buckets[bucket]
    assert report.tagging.is_set and not report.error
    assert b"<Key>a</Key>" in minio_server.request("GET", f"/{bucket}?tagging").data
    with pytest.raises(MinioAdminException, match="InvalidRequest"):
        admin.import_bucket_metadata(b"no archive")


def test_targets_of_replication(admin, make_bucket, peer_server, minio_server):
    source, target = make_bucket(), f"target-{uuid.uuid4().hex[:12]}"
    versioned = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
    peer_server.request("PUT", f"/{target}")
    for server, name in ((minio_server, source), (peer_server, target)):
        assert server.request("PUT", f"/{name}?versioning", body=versioned).status == 200
    wanted = BucketTarget(
        source_bucket=source,
        endpoint=peer_server.endpoint,
        credentials=Credentials(access_key=peer_server.access_key, secret_key=peer_server.secret_key),
        target_bucket=target,
        type="replication",
    )
    arn = admin.set_remote_target(source, wanted).arn
    assert arn.startswith("arn:minio:replication:") and arn.endswith(f":{target}")
    (found,) = admin.list_remote_targets(source, "replication").targets
    assert (found.arn, found.target_bucket, found.replication_sync) == (arn, target, False)
    assert peer_server.secret_key not in repr(found)
    found.replication_sync = True
    assert admin.update_remote_target(source, found, sync=True).arn == arn
    assert admin.list_remote_targets(source, "replication").targets[0].replication_sync
    assert list(admin.replication_mrf(source)) == []
    admin.remove_remote_target(source, arn)
    with pytest.raises(NoSuchRemoteTarget):
        admin.remove_remote_target(source, arn)
    assert list(admin.replication_diff(source)) == []


def test_a_batch_job_runs_to_its_end(admin, bucket, minio_server):
    minio_server.request("PUT", f"/{bucket}/tmp/old", body=b"out")
    minio_server.request("PUT", f"/{bucket}/kept", body=b"stays")
    rule = BatchJobExpireFilter(type="object", name="*")
    wanted = BatchJobExpire(api_version="v1", bucket=bucket, prefix=["tmp/"], rules=[rule])
    job = admin.start_batch_job(BatchJobRequest(expire=wanted)).job
    assert job.type == "expire" and job.started.tzinfo is not None
    assert bucket in admin.describe_batch_job(job.id).job
    assert job.id in [listed.id for listed in admin.list_batch_jobs(job_type="expire").listing.jobs]
    deadline = time.monotonic() + 30
    complete = False
    while not complete:  # a job tells nobody that it ended
        assert time.monotonic() < deadline
        time.sleep(0.2)
        with suppress(NoSuchJob):  # what the server says as long as the job waits for its turn
            metric = admin.batch_job_status(job.id).status.last_metric
            complete = metric.complete
    assert metric.expired.objects == 1
    assert minio_server.request("HEAD", f"/{bucket}/tmp/old").status == 404
    assert minio_server.request("HEAD", f"/{bucket}/kept").status == 200


def test_a_batch_job_is_cancelled(admin, bucket):
    rule = BatchJobExpireFilter(type="object", older_than="1d")
    wanted = BatchJobExpire(api_version="v1", bucket=bucket, prefix=["tmp/"], rules=[rule])
    job = admin.start_batch_job(BatchJobRequest(expire=wanted)).job
    admin.cancel_batch_job(job.id)
    with pytest.raises(NoSuchJob):
        admin.describe_batch_job(job.id)
