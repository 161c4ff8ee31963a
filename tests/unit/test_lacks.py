"""The list of what the second server lacks, and what its tests are held to."""

from __future__ import annotations

import pytest

from tests.live import lacks

GROUPS = [
    {"feature": "lists", "tests": {"test_a.py::test_list": "code: NotImplemented"}},
    {"feature": "odd names", "tests": {"test_a.py::test_key[odd]": "assert False"}},
]


def test_a_test_is_found_by_its_name_or_that_of_a_case():
    listed = lacks.Lacks(GROUPS)
    assert listed.find("test_a.py::test_list", "any").feature == "lists"
    assert listed.find("test_a.py::test_key", "odd").feature == "odd names"
    assert listed.find("test_a.py::test_key", "even") is None
    assert listed.names() == {"test_a.py::test_list", "test_a.py::test_key[odd]"}


def test_only_the_failure_that_is_written_down_is_explained():
    lack = lacks.Lacks(GROUPS).find("test_a.py::test_list", "")
    assert lack.explains(ValueError("S3 operation failed; code: NotImplemented, ..."))
    assert not lack.explains(ValueError("S3 operation failed; code: NoSuchKey, ..."))


def test_the_name_of_the_error_counts():
    assert lacks.Lack("test", "feature", "KeyError: 'x-amz'").explains(KeyError("x-amz"))


def test_nothing_is_listed_twice():
    with pytest.raises(ValueError, match=r"test_a\.py::test_list is listed twice"):
        lacks.Lacks([*GROUPS, GROUPS[0]])


def test_the_list_can_be_read():
    assert lacks.read().names()
