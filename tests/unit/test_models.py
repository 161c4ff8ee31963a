"""Public paths of the models that raw operations take and answer with."""

from __future__ import annotations

import importlib
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import minio.models

MODULES_OF_ONE = """
import json, sys
from minio.models.s3 import CORSRule
print(json.dumps(sorted(name for name in sys.modules if "_generated.s3.models." in name)))
"""


@pytest.mark.parametrize("service", ["admin", "s3", "sts"])
def test_every_model_has_one_public_path(service):
    public = importlib.import_module(f"minio.models.{service}")
    folder = Path(public.__file__).parent.parent / "_generated" / service / "models"
    found = set()
    for path in folder.glob("[!_]*.py"):
        module = importlib.import_module(f"minio._generated.{service}.models.{path.stem}")
        for name, value in vars(module).items():
            if isinstance(value, type) and value.__module__ == module.__name__:
                found.add(name)
                assert getattr(public, name) is value
    assert found == set(dir(public))


def test_one_model_imports_its_group_alone():
    run = subprocess.run([sys.executable, "-c", MODULES_OF_ONE], capture_output=True, check=True)
    assert json.loads(run.stdout) == ["minio._generated.s3.models.cors"]


def test_services_are_reached_from_the_package():
    assert minio.models.s3.CORSRule is importlib.import_module("minio.models.s3").CORSRule
    assert dir(minio.models) == ["admin", "s3", "sts"]


def test_a_name_that_is_not_there_is_told_with_a_near_one():
    with pytest.raises(
        AttributeError, match=r"module 'minio\.models\.s3' has no attribute 'CORSRules'.*'CORSRule'"
    ):
        getattr(minio.models.s3, "CORSRules")  # noqa: B009  a type checker knows it


def test_models_travel_in_pickles():
    rule = minio.models.s3.CORSRule(["GET"], ["*"])
    assert pickle.loads(pickle.dumps(rule)) == rule
