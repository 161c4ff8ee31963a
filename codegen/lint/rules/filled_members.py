"""What the reader fills in from the request has to be there in each request."""

from __future__ import annotations

from ...load import Service
from ...types import SCALARS, leaf
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        inputs = context.members(document, "input")
        many = document.data.get("traits", {}).get("manyEntries")
        for name, member in context.members(document, "output").items():
            kind = leaf(str(member.get("type", "string")))
            members = {} if kind in SCALARS else context.members(service.shapes[kind], "members")
            for inner_name, inner in members.items():
                origin, fill = document.at("output", name), inner.get("fill")
                if fill is not None and not many:
                    yield (
                        origin,
                        f"{kind}.{inner_name} is filled in, which takes the trait manyEntries",
                    )
                elif fill is not None and not inputs.get(fill, {}).get("required"):
                    yield origin, f"{kind}.{inner_name} is filled from {fill}, which is not required here"


RULE = Rule(
    "filled-member",
    "What the reader fills in from the request has to be there in each request.",
    "name a required string of the operation's input",
    _check,
)
