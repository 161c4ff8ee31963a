"""What the reader fills in from the request has to be there in each request."""

from __future__ import annotations

from ...load import Service
from ...types import SCALARS, member_type
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        inputs = context.members(document, "input")
        for name, member in context.members(document, "output").items():
            kind = member_type(member)
            if kind.item in SCALARS:
                continue
            for inner_name, inner in context.members(service.shapes[kind.item], "members").items():
                fill = inner.get("fill")
                if fill is not None and not inputs.get(fill, {}).get("required"):
                    yield (
                        document.at("output", name),
                        f"{kind.item}.{inner_name} is filled from {fill}, which is not required here",
                    )


RULE = Rule(
    "filled-member",
    "What the reader fills in from the request has to be there in each request.",
    "name a required string of the operation's input",
    _check,
)
