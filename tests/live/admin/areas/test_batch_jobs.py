"""Batch jobs from their YAML to their end."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from minio._generated.admin.models.batch_jobs import BatchJobExpire, BatchJobExpireFilter, BatchJobRequest
from minio.error import NoSuchJob

OFTEN = timedelta(milliseconds=100)
LIMIT = timedelta(seconds=60)
EXPIRE = """\
expire:
  apiVersion: v1
  bucket: {}
  prefix: [tmp/]
  rules:
    - type: object
      name: "*"
      purge:
        retainVersions: 0
"""


@pytest.fixture
def filled(bucket, minio_server):
    for key in ("tmp/a", "tmp/b", "kept"):
        minio_server.request("PUT", f"/{bucket}/{key}", body=b"text")
    return bucket


def left(minio_server, bucket):
    return [
        key for key in (b"tmp/a", b"tmp/b", b"kept") if key in minio_server.request("GET", f"/{bucket}").data
    ]


def test_a_text_of_yaml_is_a_job(admin, filled, minio_server):
    job = admin.batch_jobs.start(EXPIRE.format(filled))
    assert job.type == "expire" and job.started.tzinfo is not None
    metric = admin.batch_jobs.wait(job.id, interval=OFTEN, timeout=LIMIT)
    assert metric.complete and not metric.failed
    assert metric.expired.objects == 2
    assert left(minio_server, filled) == [b"kept"]
    assert admin.batch_jobs.status(job.id).complete
    assert job.id in [listed.id for listed in admin.batch_jobs.list("expire")]
    assert job.id not in [listed.id for listed in admin.batch_jobs.list("keyrotate")]


def test_a_file_is_a_job_too_and_is_described(admin, filled, tmp_path):
    path = tmp_path / "job.yaml"
    path.write_text(EXPIRE.format(filled).replace('name: "*"', "createdBefor: 2020-01-01T00:00:00Z"), "utf-8")
    with pytest.raises(ValueError, match=r"^line 7: job '.*job\.yaml'\.expire\.rules\[0\]\.createdBefor: "):
        admin.batch_jobs.start(path)
    path.write_text(path.read_text("utf-8").replace("createdBefor", "createdBefore"), "utf-8")
    job = admin.batch_jobs.start(path)
    told = admin.batch_jobs.describe(job.id)
    assert told.expire.bucket == filled and told.expire.prefix == ["tmp/"]
    assert told.expire.rules[0].created_before == datetime(2020, 1, 1, tzinfo=timezone.utc)
    assert (told.replicate, told.key_rotate) == (None, None)
    assert admin.batch_jobs.wait(job.id, interval=OFTEN, timeout=LIMIT).expired.objects == 0


def test_a_mapping_is_one_and_its_secrets_are_not_told(admin, filled, make_bucket, minio_server):
    target = make_bucket()
    keys = {"accessKey": minio_server.access_key, "secretKey": minio_server.secret_key}
    there = {
        "type": "minio",
        "bucket": target,
        "endpoint": minio_server.url,
        "path": "on",
        "credentials": keys,
    }
    wanted = {"apiVersion": "v1", "source": {"type": "minio", "bucket": filled}, "target": there}
    job = admin.batch_jobs.start({"replicate": wanted})
    told = admin.batch_jobs.describe(job.id)
    assert told.replicate.target.path == "on"
    assert minio_server.secret_key not in repr(told)
    assert told.replicate.target.credentials.secret_key != minio_server.secret_key
    assert admin.batch_jobs.wait(job.id, interval=OFTEN, timeout=LIMIT).replicate.objects == 3
    assert left(minio_server, target) == [b"tmp/a", b"tmp/b", b"kept"]


def test_a_model_is_one(admin, filled):
    rule = BatchJobExpireFilter(type="object", older_than="1d")
    expire = BatchJobExpire(api_version="v1", bucket=filled, rules=[rule])
    job = admin.batch_jobs.start(BatchJobRequest(expire=expire))
    assert admin.batch_jobs.wait(job.id, interval=OFTEN, timeout=LIMIT).complete


def test_one_prefix_needs_no_list_and_what_is_no_age_has_its_line(admin, filled, minio_server):
    text = EXPIRE.format(filled).replace("[tmp/]", "tmp/")
    with pytest.raises(ValueError, match=r"^line 7: job\.expire\.rules\[0\]\.olderThan: must be an age"):
        admin.batch_jobs.start(text.replace('name: "*"', "olderThan: 7x"))
    with pytest.raises(ValueError, match=r"^line 7: job\.expire\.rules\[0\]\.size\.lessThan: must be a size"):
        admin.batch_jobs.start(text.replace('name: "*"', "size: {lessThan: 5XB}"))
    job = admin.batch_jobs.start(text.replace('name: "*"', "size: {lessThan: 1.5 KiB}"))
    assert admin.batch_jobs.describe(job.id).expire.prefix == ["tmp/"]
    assert admin.batch_jobs.wait(job.id, interval=OFTEN, timeout=LIMIT).expired.objects == 2
    assert left(minio_server, filled) == [b"kept"]


def test_the_key_to_rotate_away_from_is_one_that_servers_know(admin, filled):
    """They pass over keys that they do not know, and would encrypt all objects anew."""
    rotate = {"apiVersion": "v1", "bucket": filled, "encryption": {"type": "sse-s3"}}
    there = {**rotate, "flags": {"filter": {"kmskeyid": "old-key", "olderThan": "24h"}}}
    job = admin.batch_jobs.start({"keyrotate": there})
    told = admin.batch_jobs.describe(job.id).key_rotate.flags.filter
    assert (told.kms_key, told.older_than) == ("old-key", "24h0m0s")
    admin.batch_jobs.cancel(job.id)


def test_a_job_that_is_cancelled_is_not_awaited(admin, filled):
    job = admin.batch_jobs.start(EXPIRE.format(filled))
    admin.batch_jobs.cancel(job.id)
    with pytest.raises(NoSuchJob):
        admin.batch_jobs.describe(job.id)
    with pytest.raises(NoSuchJob):
        admin.batch_jobs.wait("expire-none:-1", interval=OFTEN, timeout=LIMIT)


ANCHORS = """\
expire:
  apiVersion: v1
  bucket: {}
  rules:
    - &rule {{type: object, name: "tmp/*", createdBefore: &then 2020-01-01T00:00:00Z}}
    - {{<<: *rule, name: kept}}
    - {{type: deleted, name: "*", createdBefore: *then}}
"""


def test_anchors_are_written_out(admin, filled, minio_server):
    job = admin.batch_jobs.start(ANCHORS.format(filled))
    rules = admin.batch_jobs.describe(job.id).expire.rules
    then = datetime(2020, 1, 1, tzinfo=timezone.utc)
    told = [(rule.type, rule.name, rule.created_before) for rule in rules]
    assert told == [("object", "tmp/*", then), ("object", "kept", then), ("deleted", "*", then)]
    assert admin.batch_jobs.wait(job.id, interval=OFTEN, timeout=LIMIT).complete
    assert len(left(minio_server, filled)) == 3
