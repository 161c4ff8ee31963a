"""Examples are contract tests: their members are those of the spec."""

from __future__ import annotations

from typing import Any

from ...document import Document
from ...findings import nearest
from ...load import Service
from ...resolve.context import Context, Members
from ...types import SCALARS, member_type
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        inputs, outputs = context.members(document, "input"), context.members(document, "output")
        titles: set[str] = set()
        for index, example in enumerate(document.data["examples"]):
            path = ("examples", index)
            if example["title"] in titles:
                yield document.at(*path, "title"), f"there is another example called {example['title']!r}"
            titles.add(example["title"])
            yield from _members(context, document, inputs, example["input"], (*path, "input"))
            yield from _members(context, document, outputs, example.get("output", {}), (*path, "output"))
            for name, member in inputs.items():
                if member.get("required") and name not in example["input"]:
                    yield document.at(*path, "input"), f"the example lacks {name}, which is required"
            if ("output" in example) == ("error" in example):
                yield document.at(*path), "an example has either an output or an error"


def _members(
    context: Context,
    document: Document,
    members: Members,
    values: dict[str, Any],
    path: tuple[str | int, ...],
) -> Found:
    for name, value in values.items():
        if name not in members:
            yield document.at(*path, name), f"there is no member {name}{nearest(name, members)}"
            continue
        kind = member_type(members[name])
        if kind.item in SCALARS or kind.container == "map" or "<" in kind.item:
            continue
        inner = context.members(context.service.shapes[kind.item], "members")
        items = value if isinstance(value, list) else [value]
        for index, item in enumerate(items):
            where = (*path, name, index) if isinstance(value, list) else (*path, name)
            if isinstance(item, dict):
                yield from _members(context, document, inner, item, where)
            else:
                yield document.at(*where), f"{name} is a {kind.item}, which is written as a mapping"


RULE = Rule(
    "example-value",
    "Examples are contract tests: their members are those of the spec.",
    "name members of the spec, by their wire names",
    _check,
)
