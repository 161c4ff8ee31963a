"""A document that contains itself has no end; lists and maps may end one of JSON."""

from __future__ import annotations

from ...load import Service
from ...types import member_type
from ..parts import reached
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    in_containers = service.settings["protocol"] != "rest-json"
    inside = {
        name: {
            member_type(member).item
            for member in document.data.get("members", {}).values()
            if in_containers or not member_type(member).container
        }
        for name, document in service.shapes.items()
    }
    for name, document in service.shapes.items():
        if name in reached(inside, name):
            yield document.at("members"), f"{name} contains itself"


RULE = Rule(
    "shape-cycle",
    "A document that contains itself has no end, and its class no beginning.",
    "write the inner document as a shape of its own, or keep it as json",
    _check,
)
