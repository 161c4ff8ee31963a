"""A stream of lines is typed by what each of them holds."""

from __future__ import annotations

from ...load import Service
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        traits = document.data.get("traits", {})
        if not traits.get("jsonLines") or traits.get("streaming"):
            continue
        members = context.members(document, "output")
        if [member.get("location") for member in members.values()] != ["payload"]:
            yield document.at("output"), "the output is not one payload"
        elif not all(context.holds_json(member) for member in members.values()):
            yield document.at("output"), "its type is no JSON document"


RULE = Rule(
    "json-lines",
    "A stream of lines is typed by what each of them holds.",
    "write one output member: the payload, of the type of a line or a list of it; in XML, of `format: json`",
    _check,
)
