"""Which operations the live tests call, read from their source: nothing is run, and no list grows stale.

A test counts for an operation when it calls the method of that name and runs for both clients, that is, when
one of the fixtures it asks for, directly or through others, asks for `client_kind`. It counts on the second
server too, unless it asks for more than that has, or is listed as failing there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from .secondserver import SECOND, read_lacks

FOLDERS = ("tests/live/operations", "tests/live/admin")
FIXTURES = ("tests/servers/fixtures.py", "tests/live/conftest.py")
BOTH_CLIENTS = "client_kind"

# The fixture that a test on each server comes to ask for, and those that stand for another one or the second.
SERVERS = {"start_minio": "minio", "minio_cluster": "minio", "moto_server": "moto"}
EITHER = {"server": "minio", "aws_server": "moto"}

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

# By service and method: the servers on which it is called.
Found = dict[tuple[str, str], set[str]]


def find_live_tests(root: Path, services: Iterable[str]) -> Found:
    """Returns what the tests call: of `client.sts` and of a fixture called `sts` the service is sts."""
    named = frozenset(services)
    shared = {name: asked for file in FIXTURES for name, asked in _fixtures(_parse(root / file)).items()}
    lacking = {test for lack in read_lacks(root) for test in lack.tests}
    found: Found = {}
    for folder in FOLDERS:
        nearer = {**shared, **_fixtures(_parse(root / folder / "conftest.py"))}
        for path in sorted((root / folder).glob("test_*.py")):
            module = _parse(path)
            for test, asked in _tests(module, {**nearer, **_fixtures(module)}):
                listed = f"{path.parent.name}/{path.name}::{test.name}" in lacking
                servers = _servers(asked, second=not listed)
                for call in _calls(test, named):
                    found.setdefault(call, set()).update(servers)
    return found


def _servers(asked: set[str], *, second: bool) -> set[str]:
    """The servers on which a test that asks for these fixtures runs; `second`: whether it may pass there."""
    alone = {SERVERS[fixture] for fixture in asked & SERVERS.keys()}
    either = {EITHER[fixture] for fixture in asked & EITHER.keys()}
    return alone | either | ({SECOND} if either and second and "minio" not in alone else set())


def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes()) if path.exists() else ast.Module([], [])


def _functions(module: ast.Module) -> Iterator[Function]:
    return (node for node in module.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def _tests(module: ast.Module, fixtures: dict[str, set[str]]) -> Iterator[tuple[Function, set[str]]]:
    """The tests of a module that run for both clients, and all fixtures that each comes to ask for."""
    marks = [node.value for node in module.body if isinstance(node, ast.Assign) and _is_mark(node)]
    for function in _functions(module):
        used = {name for mark in (*marks, *function.decorator_list) for name in _used(mark)}
        asked = _closure(_parameters(function) | used, fixtures)
        if function.name.startswith("test_") and BOTH_CLIENTS in asked:
            yield function, asked


def _is_mark(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "pytestmark" for target in node.targets)


def _used(mark: ast.expr) -> Iterator[str]:
    """The fixtures that `pytest.mark.usefixtures(...)` names."""
    if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.usefixtures":
        yield from (ast.literal_eval(argument) for argument in mark.args)


def _fixtures(module: ast.Module) -> dict[str, set[str]]:
    """The fixtures of a module and those that each asks for."""
    return {
        function.name: _parameters(function)
        for function in _functions(module)
        if any("fixture" in ast.unparse(decorator) for decorator in function.decorator_list)
    }


def _parameters(function: Function) -> set[str]:
    return {argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)}


def _closure(names: set[str], fixtures: dict[str, set[str]]) -> set[str]:
    """The names and all that the fixtures among them ask for."""
    known: set[str] = set()
    open_ = set(names)
    while open_:
        name = open_.pop()
        known.add(name)
        open_ |= fixtures.get(name, set()) - known
    return known


def _calls(function: Function, services: frozenset[str]) -> set[tuple[str, str]]:
    """What is called as `something.name`; an iterator counts for the operation whose pages it reads."""
    return {
        (_service(node.value, services), node.attr.removesuffix("_iter"))
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute)
    }


def _service(receiver: ast.expr, services: frozenset[str]) -> str:
    """The service that a word of the receiver names; it is S3 that needs no word."""
    while isinstance(receiver, ast.Attribute):
        if receiver.attr in services:
            return receiver.attr
        receiver = receiver.value
    return receiver.id if isinstance(receiver, ast.Name) and receiver.id in services else "s3"
