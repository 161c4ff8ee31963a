"""Documents, constructors and readers, held to what was recorded of 7.2.16 in `documents.yaml`."""

from __future__ import annotations

import importlib
import pickle
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from minio.commonconfig import Tags
from minio.xml import marshal, unmarshal

RECORDED = yaml.safe_load(Path(__file__).with_name("documents.yaml").read_text(encoding="utf-8"))
MODULES = (
    "commonconfig",
    "deleteobjects",
    "legalhold",
    "lifecycleconfig",
    "notificationconfig",
    "objectlockconfig",
    "replicationconfig",
    "retention",
    "sseconfig",
    "tagging",
    "versioningconfig",
)


def tags(**given):
    made = Tags.new_bucket_tags()
    for key, value in given.items():
        made[key] = value
    return made


def object_tags(**given):
    made = Tags.new_object_tags()
    for key, value in given.items():
        made[key] = value
    return made


def look_up(expression, **more):
    """The value of a recorded expression, over the public modules."""
    names = {name: importlib.import_module(f"minio.{name}") for name in MODULES}
    names |= {"datetime": datetime, "timedelta": timedelta, "timezone": timezone}
    return eval(expression, {**names, "tags": tags, "object_tags": object_tags, **more})


def cases(kind, key="make"):
    return [pytest.param(case, id=f"{number}-{case[key][:60]}") for number, case in enumerate(RECORDED[kind])]


@pytest.mark.parametrize("case", cases("documents"))
def test_documents_are_written_as_they_were(case):
    written = marshal(look_up(case["make"]))
    assert ET.canonicalize(written) == ET.canonicalize(case["xml"])
    assert ("was" in case or "refused" in case) == ("why" in case)


@pytest.mark.parametrize("case", [case for case in cases("documents") if "was" not in case.values[0]])
def test_documents_are_read_as_they_were_written(case):
    made = look_up(case["make"])
    assert marshal(unmarshal(type(made), case["xml"])) == marshal(made)


@pytest.mark.parametrize("case", cases("documents"))
def test_documents_survive_pickle(case):
    made = look_up(case["make"])
    assert marshal(pickle.loads(pickle.dumps(made))) == marshal(made)


@pytest.mark.parametrize("case", cases("parts"))
def test_parts_add_themselves_to_an_element(case):
    parent = ET.Element("X")
    added = look_up(case["make"]).toxml(parent)
    assert ET.tostring(parent, encoding="unicode") == case["xml"]
    assert added in (parent, parent[0])


@pytest.mark.parametrize("case", cases("refused"))
def test_what_was_refused_is(case):
    """With the same words, or with more of them: they name the argument and what was given."""
    with pytest.raises(ValueError, match=re.escape(case["message"])):
        look_up(case["make"])


@pytest.mark.parametrize("make", RECORDED["accepted"])
def test_what_was_accepted_is(make):
    assert look_up(make) is not None


@pytest.mark.parametrize("case", cases("read", "document"))
def test_answers_are_read_as_they_were(case):
    """Also those that 7.2.16 could not read: what is missing is None."""
    found = unmarshal(look_up(case["class"]), case["document"])
    assert {path: repr(look_up(path, found=found)) for path in case["values"]} == case["values"]
