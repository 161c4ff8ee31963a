"""One feature of the language each: specs added to the shop, and the code that they become."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.generate import generate

from .shop_specs import make_repository

GOLDENS = sorted((Path(__file__).parent / "golden").glob("*.yaml"))


def cut_out(source: str, name: str) -> str:
    """A function, class, constant or method, by its name."""
    body: list[ast.stmt] = ast.parse(source).body
    found: ast.AST | None = None
    for part in name.split("."):
        found = next(node for node in body if part in _names(node))
        body = getattr(found, "body", [])
    lines = source.splitlines()
    start = min([found.lineno, *(mark.lineno for mark in getattr(found, "decorator_list", []))])  # type: ignore[union-attr]
    return "\n".join(lines[start - 1 : found.end_lineno]) + "\n"  # type: ignore[union-attr]


def _names(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.ImportFrom):
        return {name.name for name in node.names}
    if isinstance(node, ast.Assign):
        return {target.id for target in node.targets if isinstance(target, ast.Name)}
    return {getattr(node, "name", "")}


def actual(golden: dict[str, Any], folder: Path) -> dict[str, str]:
    """The pieces that a golden asks for, as they are generated."""
    files = generate(make_repository(folder, golden["specs"]))
    pieces = {}
    for wanted in golden["code"]:
        path, _, name = wanted.partition("::")
        pieces[wanted] = cut_out(files[f"minio/_generated/shop/{path}"], name)
    return pieces


@pytest.mark.parametrize("path", GOLDENS, ids=[path.stem for path in GOLDENS])
def test_golden(path: Path, tmp_path: Path) -> None:
    """The code is what it was when it was last looked at."""
    golden = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert actual(golden, tmp_path) == golden["code"]
