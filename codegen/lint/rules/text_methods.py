"""Answers as text are for the client itself: areas have typed ones, and know the raw methods alone."""

from __future__ import annotations

from ...load import Service
from ..parts import methods
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for document in service.operations.values():
        for method, way in methods(document):
            if method.get("returns") == "text" and "area" in method:
                yield (
                    document.at(*way, "returns"),
                    f"{method['name']} returns text, and is of area {method['area']!r}",
                )


RULE = Rule(
    "text-method",
    "A method that returns the answer as text is on the client itself.",
    "leave `area` out, or return a member of the output",
    _check,
)
