"""A friendly method is made of members of its operation."""

from __future__ import annotations

from typing import Any

from ...document import Document
from ...findings import nearest
from ...load import Service
from ...resolve.context import Context, Members
from ...types import SCALARS, member_type
from ..parts import methods, operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        inputs, outputs = context.members(document, "input"), context.members(document, "output")
        for method, way in methods(document):
            yield from _paths(context, document, inputs, method, way)
            returns = method.get("returns")
            path = returns["member"] if isinstance(returns, dict) else returns
            if isinstance(path, str) and path != "text":
                yield from _path(context, document, outputs, path, (*way, "returns"))
            if "model" in method and not any(
                members.get(name, {}).get("location") == "payload"
                for members, name in [
                    (outputs, path),
                    *((inputs, given) for given in method["parameters"].values()),
                ]
            ):
                yield document.at(*way, "model"), f"{method['name']} neither takes nor returns a payload"
            for name in method.get("defaults", {}):
                if name not in method["parameters"]:
                    yield document.at(*way, "defaults", name), f"{name} is no parameter of {method['name']}"


def _paths(
    context: Context, document: Document, inputs: Members, method: dict[str, Any], way: tuple[str | int, ...]
) -> Found:
    given = set()
    for name, path in method["parameters"].items():
        given.add(path.partition(".")[0])
        yield from _path(context, document, inputs, path, (*way, "parameters", name))
    for path in method.get("constants", {}):
        given.add(path.partition(".")[0])
        yield from _path(context, document, inputs, path, (*way, "constants", path))
    for name, member in inputs.items():
        if member.get("required") and name not in given:
            yield document.at(*way), f"{method['name']} does not give {name}, which is required"


def _path(
    context: Context, document: Document, members: Members, path: str, way: tuple[str | int, ...]
) -> Found:
    for name in path.split("."):
        if name not in members:
            yield document.at(*way), f"{path}: there is no member {name}{nearest(name, members)}"
            return
        kind = member_type(members[name])
        plain = kind.container or kind.item in SCALARS
        members = {} if plain else context.members(context.service.shapes[kind.item], "members")


RULE = Rule(
    "method-member",
    "A friendly method is made of members of its operation.",
    "write a path of members, by their wire names",
    _check,
)
