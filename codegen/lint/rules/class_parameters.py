"""The constructor's order is a promise: 7.2.16's code gives arguments by position."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ...resolve.context import Context
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    context = Context(service)
    for document in service.shapes.values():
        members = context.members(document, "members")
        names = {context.python_name(name, member) for name, member in members.items()}
        for index, name in enumerate(document.data.get("class", {}).get("parameters", ())):
            if name not in names:
                yield (
                    document.at("class", "parameters", index),
                    f"no member is called {name}{nearest(name, names)}",
                )


RULE = Rule(
    "class-parameters",
    "The constructor's order is a promise: 7.2.16's code gives arguments by position.",
    "write Python names of members",
    _check,
)
