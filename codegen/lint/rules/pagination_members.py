"""Pages follow one another by members of input and output."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ...types import SCALARS, member_type
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        pages = document.data.get("paginated")
        if pages is None:
            continue
        inputs, outputs = context.members(document, "input"), context.members(document, "output")
        limit, more = (
            [pages[key] for key in ("limit",) if key in pages],
            [pages[key] for key in ("more",) if key in pages],
        )
        for key, names, members in (
            ("inputToken", pages["inputToken"], inputs),
            ("outputToken", pages["outputToken"], outputs),
            ("items", pages["items"], outputs),
            ("limit", limit, inputs),
            ("more", more, outputs),
        ):
            for name in names:
                if name not in members:
                    yield document.at("paginated", key), f"there is no member {name}{nearest(name, members)}"
        if len(pages["inputToken"]) != len(pages["outputToken"]):
            yield document.at("paginated"), "inputToken and outputToken differ in length"
        for name in pages["items"]:
            if name in outputs and member_type(outputs[name]).container != "list":
                yield document.at("paginated", "items"), f"{name} is no list"
        first = outputs.get(pages["items"][0], {})
        last, shape = pages.get("lastItem"), member_type(first).item
        if last is not None and (
            shape in SCALARS or last not in context.members(service.shapes[shape], "members")
        ):
            yield document.at("paginated", "lastItem"), f"items of {pages['items'][0]} have no member {last}"


RULE = Rule(
    "pagination-member",
    "Pages follow one another by members of input and output.",
    "name members of the operation",
    _check,
)
