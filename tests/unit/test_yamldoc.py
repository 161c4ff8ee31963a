"""YAML becomes plain values for a model, with the line of each."""

from __future__ import annotations

import traceback

import pytest

from minio._core.yamldoc import LARGEST, parse_yaml
from minio._generated.admin.models.batch_jobs import BatchJobRequest

JOB = """\
# a comment
replicate:
  apiVersion: v1
  source: {type: minio, bucket: 2025, path: on}
  flags:
    filter:
      createdAfter: 2025-01-01T00:00:00Z
      tags:
        - key: yes
          value: ~
    retry: {attempts: 3, delay: 1s}
  target:
    snow: {disable: off, ratio: 1.5}
"""


def refusal(text: str) -> str:
    with pytest.raises(ValueError) as caught:
        parse_yaml("job", text, BatchJobRequest)
    return str(caught.value)


def test_scalars_are_what_the_model_has():
    value, _ = parse_yaml("job", JOB, BatchJobRequest)
    job = value["replicate"]
    assert job["source"] == {"type": "minio", "bucket": "2025", "path": "on"}
    assert job["flags"]["filter"] == {
        "createdAfter": "2025-01-01T00:00:00Z",
        "tags": [{"key": "yes", "value": None}],
    }
    assert job["flags"]["retry"] == {"attempts": 3, "delay": "1s"}
    assert job["target"]["snow"] == {"disable": False, "ratio": 1.5}


def test_each_value_has_its_line():
    _, lines = parse_yaml("job", JOB, BatchJobRequest)
    assert lines["replicate",] == 2
    assert lines["replicate", "flags", "filter", "tags", 0] == 9
    assert lines["replicate", "flags", "filter", "tags", 0, "value"] == 10
    assert lines["replicate", "target", "snow", "ratio"] == 13


@pytest.mark.parametrize("text", ["", "# nothing", "~"])
def test_nothing_is_none(text):
    assert parse_yaml("job", text, BatchJobRequest)[0] is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a:\n  - [1", "line 2: job is no YAML: expected ',' or ']', but got '<stream end>'"),
        ("a:\n\t- b", "line 2: job is no YAML: found character '\\t' that cannot start any token"),
        ("a: 1\n---\nb: 2", "line 2: job is no YAML: but found another document"),
        ("a: 1\nb: 2\na: 3", "line 3: job: the key 'a' is there twice"),
        ("a: &x [1]\nb: *x", "line 1: job: aliases are not taken; write it out"),
        ("a: &x [*x]", "line 1: job: aliases are not taken; write it out"),
        ("? [a]\n: b", "line 1: job: a key must be a text"),
        ("a: !!int never-written", "line 1: job: this is not what its tag 'tag:yaml.org,2002:int' says"),
        ("a: !made-up b", "line 1: job is no YAML: could not determine a constructor for the tag '!made-up'"),
        ("[" * 1000, "job is no YAML: RecursionError"),
        ("a: \x00", "job is no YAML: ReaderError"),
        ("#" * (LARGEST + 1), f"job must have at most {LARGEST} characters, got {LARGEST + 1}"),
    ],
    ids=range(12),
)
def test_what_is_no_job_is_refused(text, told):
    assert refusal(text) == told


def test_no_error_carries_the_document():
    with pytest.raises(ValueError, match="is no YAML") as caught:
        parse_yaml("job", "secretKey: never-written\nb: [", BatchJobRequest)
    shown = "".join(traceback.format_exception(caught.value.__cause__ or Exception()))
    assert caught.value.__suppress_context__
    assert "never-written" not in str(caught.value) + shown
