"""A friendly method is on the client or on one of its attributes."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ..parts import methods
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    areas = service.settings.get("areas", {})
    for document in service.operations.values():
        for method, way in methods(document):
            area = method.get("area")
            if area is None and "methods" not in service.settings:
                yield document.at(*way), f"{method['name']} lacks an area"
            elif area is not None and area not in areas:
                yield (
                    document.at(*way, "area"),
                    f"area {area!r} is none of the service's{nearest(area, areas)}",
                )


RULE = Rule(
    "unknown-area",
    "A friendly method is on the client or on one of its attributes.",
    "name one of the areas of service.yaml, or add it there",
    _check,
)
