"""YAML becomes plain values for a model, with the line of each."""

from __future__ import annotations

import traceback

import pytest

from minio._core.documents.yamldoc import LARGEST, MOST_REPEATED, parse_yaml
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

LAUGHS = "a0: &a0 [ha]\n" + "".join(f"a{n}: &a{n} [{f'*a{n - 1},' * 10}]\n" for n in range(1, 30))
MERGED = "a0: &a0 {b: ha}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{f'*a{n - 1},' * 10}], c{n}: ha}}\n" for n in range(1, 30)
)


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


@pytest.mark.parametrize(
    ("text", "read"), [("on", "on"), ("2025", "2025"), ("[on, 2025]", ["on", "2025"]), ("~", None)]
)
def test_one_text_in_place_of_a_list_is_a_text(text, read):
    value, _ = parse_yaml("job", f"replicate: {{source: {{prefix: {text}}}}}", BatchJobRequest)
    assert value == {"replicate": {"source": {"prefix": read}}}


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
        ("a: &x [*x]", "line 1: job: an alias stands within what it stands for"),
        ("a: &x\n  b: {<<: *x}", "line 1: job: an alias stands within what it stands for"),
        ("a: *x", "line 1: job is no YAML: found undefined alias 'x'"),
        ("a: &x 1\nb:\n  <<: *x", "line 3: job: '<<' takes a mapping, or a list of them"),
        ("a: &x {}\nb:\n  <<: *x\n  <<: *x", "line 4: job: the key '<<' is there twice"),
        (LAUGHS, f"line 1: job: aliases stand for more than {MOST_REPEATED} values; write them out"),
        (MERGED, f"line 1: job: aliases stand for more than {MOST_REPEATED} values; write them out"),
        ("? [a]\n: b", "line 1: job: a key must be a text"),
        ("a: !!int never-written", "line 1: job: this is not what its tag 'tag:yaml.org,2002:int' says"),
        ("a: !made-up b", "line 1: job is no YAML: could not determine a constructor for the tag '!made-up'"),
        ("[" * 1000, "job is no YAML: RecursionError"),
        ("a: \x00", "job is no YAML: ReaderError"),
        ("#" * (LARGEST + 1), f"job must have at most {LARGEST} characters, got {LARGEST + 1}"),
    ],
    ids=range(17),
)
def test_what_is_no_job_is_refused(text, told):
    assert refusal(text) == told


def test_no_error_carries_the_document():
    with pytest.raises(ValueError, match="is no YAML") as caught:
        parse_yaml("job", "secretKey: never-written\nb: [", BatchJobRequest)
    shown = "".join(traceback.format_exception(caught.value.__cause__ or Exception()))
    assert caught.value.__suppress_context__
    assert "never-written" not in str(caught.value) + shown


ANCHORS = """\
replicate:
  source: &here {type: minio, bucket: &name 2025, path: on}
  target:
    <<: *here
    bucket: other
    credentials: {accessKey: *name}
  flags:
    filter:
      tags: [&tag {key: yes, value: one}, *tag]
      metadata:
      - <<: [{key: first}, *tag, *here]
"""


def test_aliases_and_merge_keys_are_written_out():
    value, lines = parse_yaml("job", ANCHORS, BatchJobRequest)
    job = value["replicate"]
    assert job["target"] == {
        "type": "minio",
        "bucket": "other",
        "path": "on",
        "credentials": {"accessKey": "2025"},
    }
    assert job["flags"]["filter"]["tags"] == [{"key": "yes", "value": "one"}] * 2
    assert job["flags"]["filter"]["metadata"][0] == {
        "key": "first",
        "value": "one",
        "type": "minio",
        "bucket": 2025,
        "path": True,
    }
    assert lines["replicate", "target", "bucket"] == 5
    assert lines["replicate", "target", "path"] == 2
    assert lines["replicate", "target", "credentials", "accessKey"] == 6


def test_what_an_alias_stands_for_is_a_value_of_its_own():
    value, _ = parse_yaml("job", "a: &x {b: 1}\nc: *x", BatchJobRequest)
    value["a"]["b"] = 2
    assert value["c"] == {"b": 1}


def test_a_quoted_merge_key_is_a_key():
    assert parse_yaml("job", "'<<': {b: 1}", BatchJobRequest)[0] == {"<<": {"b": 1}}
