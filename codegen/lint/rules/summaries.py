"""The first sentence is the line that completions and tables show."""

from __future__ import annotations

from ...docs import summary
from ...load import Service
from ..parts import documents
from ..rule import Found, Rule

_LONGEST = 95


def _check(service: Service) -> Found:
    for document in documents(service):
        first = summary(document.data["doc"])
        if len(first) > _LONGEST:
            yield document.at("doc"), f"the first sentence has {len(first)} characters"
        elif not first.endswith((".", "!", "?")):
            yield document.at("doc"), f"the first sentence does not end: {first!r}"


RULE = Rule(
    "summary",
    "The first sentence is the line that completions and tables show.",
    "make it one sentence of at most 95 characters, with a full stop",
    _check,
)
