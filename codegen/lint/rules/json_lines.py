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
        if not context.is_json:
            yield document.at("traits", "jsonLines"), "typed lines are of rest-json services"
        members = context.members(document, "output")
        if [member.get("location") for member in members.values()] != ["payload"]:
            yield document.at("output"), "the output is not one payload"


RULE = Rule(
    "json-lines",
    "A stream of lines is typed by what each of them holds.",
    "write one output member: the payload, of the type of one line; in other services a streaming blob",
    _check,
)
