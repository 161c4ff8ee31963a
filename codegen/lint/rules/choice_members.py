"""Members that go, or do not go, together have to be there."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ...resolve.context import Context
from ..rule import Found, Rule

_CHOICES = ("exactlyOne", "atMostOne", "atLeastOne")


def _check(service: Service) -> Found:
    context = Context(service)
    for document in service.shapes.values():
        members = context.members(document, "members")
        data = document.data
        named = [(name, (key, index)) for key in _CHOICES for index, name in enumerate(data.get(key, ()))]
        for given, made in data.get("implies", {}).items():
            named += [(given, ("implies", given)), (made, ("implies", given))]
        for name, path in named:
            if name not in members:
                yield document.at(*path), f"no member is called {name}{nearest(name, members)}"


RULE = Rule(
    "choice-member",
    "Members that go, or do not go, together have to be there.",
    "write names of members, as the API calls them",
    _check,
)
