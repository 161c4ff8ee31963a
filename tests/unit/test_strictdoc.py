"""What people write is held against the model, and each mistake has its place."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from minio._core.documents.strictdoc import strict
from minio._generated.admin.models.batch_jobs import BatchJobRequest

RULE = {"type": "object", "olderThan": "7d"}
EXPIRE = {"apiVersion": "v1", "bucket": "photos", "rules": [RULE]}


def refusal(job: Any, lines: Any = None) -> str:
    with pytest.raises(ValueError) as caught:
        strict("job", BatchJobRequest, job, lines)
    return str(caught.value)


def test_a_right_job_is_read():
    rule = {**RULE, "createdBefore": datetime(2025, 1, 1, tzinfo=timezone.utc), "tags": None}
    job = strict("job", BatchJobRequest, {"expire": {**EXPIRE, "rules": (rule,), "prefix": ["a/"]}})
    assert job.expire is not None
    assert (job.expire.bucket, job.expire.prefix) == ("photos", ["a/"])
    assert job.expire.rules[0].created_before == datetime(2025, 1, 1, tzinfo=timezone.utc)
    assert job.expire.rules[0].tags == []


@pytest.mark.parametrize(
    ("job", "told"),
    [
        (
            {"expire": {**EXPIRE, "ruls": []}},
            "job.expire.ruls: there is no such part; did you mean 'rules'?",
        ),
        ({"expire": {**EXPIRE, "bucket": 3}}, "job.expire.bucket: expected a text but got int"),
        (
            {"expire": {**EXPIRE, "rules": [RULE, {**RULE, "purge": {"retainVersions": "x"}}]}},
            "job.expire.rules[1].purge.retainVersions: expected a whole number but got str",
        ),
        ({"expire": {**EXPIRE, "rules": RULE}}, "job.expire.rules: expected a list but got dict"),
        ({"expire": {**EXPIRE, "rules": ["*"]}}, "job.expire.rules[0]: expected a mapping but got str"),
        ({"expire": {**EXPIRE, "rules": []}}, "job.expire.rules: must be provided"),
        ({"expire": {**EXPIRE, "bucket": None}}, "job.expire: bucket is missing"),
        (
            {"expire": {**EXPIRE, "rules": [{"type": "objects"}]}},
            "job.expire.rules[0].type: must be object or deleted; got 'objects'; did you mean 'object'?",
        ),
        (
            {"expire": {**EXPIRE, "rules": [{**RULE, "olderThan": "7x"}]}},
            "job.expire.rules[0].olderThan: must be an age such as '7d10h31s'; got '7x'",
        ),
        (
            {"expire": {**EXPIRE, "rules": [{**RULE, "size": {"greaterThan": "5XB"}}]}},
            "job.expire.rules[0].size.greaterThan: must be a size such as '10MiB' or '5GB'; got '5XB'",
        ),
        (
            {"expire": {**EXPIRE, "retry": {"attempts": -1}}},
            "job.expire.retry.attempts: must be at least 0, not -1",
        ),
        ({"expire": {**EXPIRE, "prefix": 3}}, "job.expire.prefix: expected a text but got int"),
        ({"expire": {**EXPIRE, "prefix": ["a", 3]}}, "job.expire.prefix[1]: expected a text but got int"),
        ({}, "job: only one of replicate, keyrotate or expire must be provided"),
        ("expire", "job: expected a mapping but got str"),
        ({1: EXPIRE}, "job[1]: there is no such part"),
    ],
)
def test_a_mistake_is_told_with_its_place(job, told):
    assert refusal(job) == told


def test_all_mistakes_are_told_at_once():
    told = refusal({"expire": {"bucket": 3, "rule": []}})
    assert told.split("; ") == [
        "job.expire.bucket: expected a text but got int",
        "job.expire.rule: there is no such part",
        "did you mean 'rules'?",
        "job.expire: apiVersion is missing",
        "job.expire: rules is missing",
    ]


def test_lines_are_told_where_they_are_known():
    lines = {(): 1, ("expire",): 2, ("expire", "bucket"): 4}
    assert refusal({"expire": {**EXPIRE, "bucket": 3}}, lines).startswith("line 4: job.expire.bucket: ")


def test_a_value_that_the_model_refuses_has_its_own_line():
    lines = {(): 1, ("expire",): 2, ("expire", "retry"): 7, ("expire", "retry", "delay"): 9}
    told = refusal({"expire": {**EXPIRE, "retry": {"delay": "7d"}}}, lines)
    assert told.startswith("line 9: job.expire.retry.delay: must be a length of time in h, m, s or ms ")


@pytest.mark.parametrize("prefix", ["tmp/", ["tmp/"], ("tmp/",)])
def test_one_prefix_needs_no_list(prefix):
    job = strict("job", BatchJobRequest, {"expire": {**EXPIRE, "prefix": prefix}})
    assert job.expire is not None and job.expire.prefix == ["tmp/"]


def test_a_job_that_holds_itself_is_refused():
    endless: dict[str, Any] = {}
    endless["expire"] = endless
    assert refusal(endless) == "job is nested too deeply"


def test_no_value_is_told():
    keys = {"accessKey": "ana", "secretKey": ["never-written"], "sessionTocken": "never-written"}
    there = {"type": "minio", "bucket": "b", "credentials": keys}
    told = refusal({"replicate": {"apiVersion": "v1", "source": there, "target": there}})
    assert "secretKey" in told and "sessionTocken" in told
    assert "never-written" not in told
