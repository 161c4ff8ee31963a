"""A group's models are a module; modules that import each other in a circle do not load."""

from __future__ import annotations

from ...load import Service
from ...resolve.context import Context
from ...types import SCALARS, leaf
from ..parts import reached
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    context = Context(service)
    uses: dict[str, set[str]] = {}
    for document in (*service.shapes.values(), *service.operations.values()):
        part = "members" if "shape" in document.data else "output"
        for member in context.members(document, part).values():
            item = leaf(str(member.get("type", "string")))
            if item not in SCALARS:
                uses.setdefault(document.data["group"], set()).add(context.shape_group(item))
    for group in sorted(uses):
        for other in sorted(uses[group] - {group}):
            if group < other and group in reached(uses, other):
                yield service.document.at("groups", group), f"shapes of {group} and {other} use each other"


RULE = Rule(
    "group-cycle",
    "A group's models are a module; modules that import each other in a circle do not load.",
    "move a shape to the group that uses it",
    _check,
)
