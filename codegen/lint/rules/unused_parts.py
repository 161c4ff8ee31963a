"""What nothing uses is not tested by anything either."""

from __future__ import annotations

from ...load import Service
from ...types import leaf
from ..parts import documents, written_members
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    shapes = {leaf(str(written.member.get("type", "string"))) for written in written_members(service)}
    mixins = {
        name
        for document in documents(service)
        for key in ("inputMixins", "outputMixins", "mixins")
        for name in document.data.get(key, ())
    }
    for name, document in service.shapes.items():
        if name not in shapes and "module" not in document.data.get("class", {}):
            yield document.at("shape"), f"nothing uses the shape {name}"
    for name, document in service.mixins.items():
        if name not in mixins:
            yield document.at("mixin"), f"nothing uses the mixin {name}"


RULE = Rule(
    "unused-part", "What nothing uses is not tested by anything either.", "use it, or remove the file", _check
)
