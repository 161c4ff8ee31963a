"""Labels of the path are members of the input, and the other way round."""

from __future__ import annotations

import re

from ...load import Service
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        labels = set(re.findall(r"\{(\w+)\}", document.data["http"]["path"]))
        members = context.members(document, "input")
        in_path = {name for name, member in members.items() if member.get("location") == "path"}
        for label in sorted(labels - in_path):
            yield (
                document.at("http", "path"),
                f"the path has {{{label}}}, but no member of that name is in the path",
            )
        for name in sorted(in_path - labels):
            yield (
                context.member_origin(document, "input", name),
                f"{name} is said to be in the path, which has no {{{name}}}",
            )


RULE = Rule(
    "path-label",
    "Labels of the path are members of the input, and the other way round.",
    "write the label into http.path, and the member with `location: path`",
    _check,
)
