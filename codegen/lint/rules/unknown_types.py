"""A type is one of the language, or a shape of the service."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ...types import SCALARS, leaf
from ..parts import written_members
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    known = {*SCALARS, *service.shapes}
    for written in written_members(service):
        item = leaf(str(written.member.get("type", "string")))
        if item not in known:
            yield written.at("type"), f"type {item} of {written.name} is not known{nearest(item, known)}"


RULE = Rule(
    "unknown-type",
    "A type is one of the language, or a shape of the service.",
    "name one of them, or write the shape",
    _check,
)
