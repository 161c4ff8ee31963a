"""Each place of a request or answer takes its own kinds of members."""

from __future__ import annotations

from collections import Counter

from ...document import Document
from ...load import Service
from ...resolve.context import Context, Members
from ...resolve.forms import is_form
from ..parts import operations
from ..rule import Found, Rule

_PLAIN = {"string", "integer", "long", "boolean", "double", "timestamp", "json", "list<string>"}
_TEXTS = {"path": {"string"}, "query": {*_PLAIN, "duration"}, "header": _PLAIN}
"""Types that each place has a text for."""


def _check(service: Service) -> Found:
    for context, document in operations(service):
        for part in ("input", "output"):
            members = context.members(document, part)
            yield from _types(context, document, part, members)
            yield from _counts(document, part, members)


def _types(context: Context, document: Document, part: str, members: Members) -> Found:
    trailing = _trailing(document) if context.is_json else set()
    for name, member in members.items():
        location = member.get("location", "body")
        origin = context.member_origin(document, part, name)
        if location in _TEXTS and member.get("type", "string") not in _TEXTS[location]:
            yield origin, f"{name} is a {member['type']}, which a {location} cannot carry"
        if location == "prefix-headers" and member.get("type") != "map<string>":
            yield origin, f"{name} is prefix-headers, whose type is map<string>"
        if member.get("requestAlgorithm") and (location != "header" or "name" not in member):
            yield origin, f"{name} names an algorithm, which a header with a name of its own does"
        if location == "path" and not (member.get("required") or name in trailing):
            yield origin, f"{name} is part of the path and so must be required"
        if location == "body" and not is_form(document.data) and (part == "input" or context.is_json):
            yield origin, f"{name} is a body member; write a shape and a payload"


def _trailing(document: Document) -> set[str]:
    """Labels that end the path, with nothing but labels after them."""
    labels: set[str] = set()
    for segment in reversed(document.data["http"]["path"].split("/")):
        if not (segment.startswith("{") and segment.endswith("}")):
            break
        labels.add(segment[1:-1])
    return labels


def _counts(document: Document, part: str, members: Members) -> Found:
    places = Counter(
        (member["location"], str(member.get("name", name)).lower())
        for name, member in members.items()
        if member.get("location") in ("header", "query")
    )
    for (location, target), count in places.items():
        if count > 1:
            yield document.at(part), f"{count} members are the {location} {target}"
    fixed = document.data["http"].get("query", {}) if part == "input" else {}
    for location, target in places:
        if location == "query" and target in fixed:
            yield document.at("http", "query", target), f"the query {target} is fixed and a member as well"
    algorithms = [name for name, member in members.items() if member.get("requestAlgorithm")]
    if len(algorithms) > 1:
        yield document.at(part), f"{' and '.join(algorithms)} all name the algorithm of one checksum"
    payloads = [name for name, member in members.items() if member.get("location") == "payload"]
    bodies = [name for name, member in members.items() if member.get("location", "body") == "body"]
    if len(payloads) > 1 or (payloads and bodies):
        yield document.at(part), f"{', '.join(payloads + bodies)} cannot all be the body"


RULE = Rule(
    "member-location",
    "Each place of a request or answer takes its own kinds of members.",
    "change the location or the type",
    _check,
)
