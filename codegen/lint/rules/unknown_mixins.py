"""A mixin is a file of its own, named once and used by many."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ..parts import documents
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for document in documents(service):
        for key in ("inputMixins", "outputMixins", "mixins"):
            for index, name in enumerate(document.data.get(key, ())):
                if name not in service.mixins:
                    yield document.at(key, index), f"mixin {name} is not there{nearest(name, service.mixins)}"


RULE = Rule(
    "unknown-mixin",
    "A mixin is a file of its own, named once and used by many.",
    "name a file of mixins/, or write it",
    _check,
)
