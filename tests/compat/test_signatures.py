"""Calls written for 7.2.16 stay right: each argument keeps its name, its place and its default for ever."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path
from typing import Any

import pytest
import yaml

KNOWN: dict[str, str] = yaml.safe_load(
    (Path(__file__).parent / "signatures.yaml").read_text(encoding="utf-8")
)


def found_at(dotted: str) -> Any:
    """The function, method or class of that name."""
    module, _, name = dotted.rpartition(".")
    try:
        return getattr(importlib.import_module(module), name)
    except ModuleNotFoundError:
        return getattr(found_at(module), name)


def spelled(default: Any) -> str:
    """A default as the list has it."""
    plain = isinstance(default, (str, bytes, int, float, type(None)))
    return repr(default) if plain or type(default).__name__ == "timedelta" else "..."


@pytest.mark.parametrize("name", KNOWN)
def test_what_could_be_called_still_can(name: str) -> None:
    definition = ast.parse(f"def known({KNOWN[name]}): ...").body[0]
    assert isinstance(definition, ast.FunctionDef)
    known = definition.args
    ours = [each for each in inspect.signature(found_at(name)).parameters.values() if each.name != "self"]
    by_position = [each for each in ours if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert [each.name for each in by_position[: len(known.args)]] == [each.arg for each in known.args]
    if known.defaults:
        optional = by_position[: len(known.args)][-len(known.defaults) :]
        assert [spelled(each.default) for each in optional] == [ast.unparse(each) for each in known.defaults]
    rest = [each for each in ours if each not in by_position[: len(known.args)]]
    open_ended = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    assert [each for each in rest if each.default is each.empty and each.kind not in open_ended] == []
    if known.kwarg:
        assert any(each.kind is each.VAR_KEYWORD for each in ours)
