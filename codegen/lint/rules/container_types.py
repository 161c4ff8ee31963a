"""Lists of lists have no spelling in XML that all servers share."""

from __future__ import annotations

from ...load import Service
from ...types import member_type
from ..parts import written_members
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    if service.settings["protocol"] == "rest-json":
        return
    for written in written_members(service):
        if written.document.data.get("format") == "json":
            continue
        if "<" in member_type(written.member).item:
            yield written.at("type"), f"{written.name} is a container of containers"


RULE = Rule(
    "nested-container",
    "Lists of lists have no spelling in XML that all servers share.",
    "write a shape for what is inside",
    _check,
)
