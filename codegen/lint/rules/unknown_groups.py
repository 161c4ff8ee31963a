"""A group is a generated module, listed with its meaning in service.yaml."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    groups = service.settings["groups"]
    for document in (*service.operations.values(), *service.shapes.values()):
        group = document.data.get("group")
        if group is not None and group not in groups:
            yield document.at("group"), f"group {group!r} is none of the service's{nearest(group, groups)}"
        elif group is None and document.data.get("kind", "structure") == "structure":
            yield document.at(), "the shape lacks a group"


RULE = Rule(
    "unknown-group",
    "A group is a generated module, listed with its meaning in service.yaml.",
    "name one of the groups of service.yaml, or add it there",
    _check,
)
