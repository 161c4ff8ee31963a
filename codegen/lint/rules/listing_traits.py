"""Long answers are read by a plan, which knows fewer spellings than the codec of small documents."""

from __future__ import annotations

from typing import Any

from ...load import Service
from ...resolve.context import Context
from ...types import SCALARS, member_type
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        outputs = context.members(document, "output")
        many = document.data.get("traits", {}).get("manyEntries")
        if many and not any(_is_document(context, member) for member in outputs.values()):
            yield document.at("traits", "manyEntries"), "the answer is no XML document"
            continue
        encoded = [name for name, member in _all(context, outputs) if member.get("urlEncoded")]
        if encoded and not many:
            yield (
                document.at("output"),
                f"{encoded[0]} is urlEncoded, which only answers with manyEntries are read for",
            )
        if encoded and many and "EncodingType" not in outputs:
            yield (
                document.at("output"),
                f"{encoded[0]} is urlEncoded, but the output has no EncodingType to say so",
            )
        for name, member in _all(context, outputs) if many else ():
            if member_type(member).container == "map" and member.get("xmlKey") != "@name":
                yield (
                    document.at("traits"),
                    f"{name} is a map with Key and Value, which manyEntries cannot read",
                )
            if member.get("afterFirst"):
                yield document.at("traits"), f"{name} leaves out the first item, which manyEntries cannot"


def _is_document(context: Context, member: dict[str, Any]) -> bool:
    location, item = member.get("location", "body"), member_type(member).item
    document = location == "body" or (location == "payload" and item not in SCALARS)
    return document and not context.holds_json(member)


def _all(context: Context, members: dict[str, dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    found = list(members.items())
    for member in members.values():
        item = member_type(member).item
        if item not in SCALARS and not context.holds_json(member):
            found += _all(context, context.members(context.service.shapes[item], "members"))
    return found


RULE = Rule(
    "listing-trait",
    "Long answers are read by a plan, which knows fewer spellings than the codec of small documents.",
    "change the trait, or the member",
    _check,
)
