"""A member without a doc is a parameter that nobody can use without the API's pages."""

from __future__ import annotations

from ...load import Service
from ..parts import written_members
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for written in written_members(service):
        if not str(written.member.get("doc", "")).strip():
            yield written.origin, f"{written.name} has no doc"


RULE = Rule(
    "documented-member",
    "A member without a doc is a parameter that nobody can use without the API's pages.",
    "say what it means in a sentence",
    _check,
)
