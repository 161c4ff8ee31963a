"""Cases are data: a change that breaks the shop's specs, and the lines that say so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.findings import SpecError
from codegen.lint import RULES, lint
from codegen.load import load

from .shop_specs import make_repository, shop_file

CASES = sorted((Path(__file__).parent / "bad").glob("*.yaml"))
BEYOND_RULES = {"yaml", "duplicate-key", "language", "file-name"}
"""What loading finds, before any rule looks."""


def read_case(path: Path) -> dict[str, Any]:
    return dict(yaml.safe_load(path.read_text(encoding="utf-8")))


def found_in(repository: Path) -> list[str]:
    try:
        lint(load(repository))
    except SpecError as error:
        return str(error).splitlines()
    return []


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_case(path: Path, tmp_path: Path) -> None:
    """Each finding names file, line and column, what was found, and what to write instead."""
    case = read_case(path)
    text = shop_file(case["file"])
    assert text.count(case["replace"]) == 1
    changed = text.replace(case["replace"], case["with"])
    assert (
        found_in(make_repository(tmp_path, {case["file"]: changed, **case.get("add", {})}))
        == case["expected"]
    )


def test_the_shop_itself_is_clean(tmp_path: Path) -> None:
    assert found_in(make_repository(tmp_path)) == []


def test_each_rule_has_a_case() -> None:
    """The id in brackets ends each expected line."""
    shown = {line.rpartition("[")[2].rstrip("]") for path in CASES for line in read_case(path)["expected"]}
    assert shown == {rule.id for rule in RULES} | BEYOND_RULES
