"""Python takes no parameter without a default after one that has it."""

from __future__ import annotations

from ...load import Service
from ...resolve.context import Context
from ...resolve.models import shape_model
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    context = Context(service)
    for document in service.shapes.values():
        if document.data.get("kind", "structure") != "structure":
            continue
        before = ""
        for field in shape_model(context, document).fields:
            if field.required and before:
                yield (
                    document.at("members", field.wire_name),
                    f"{field.name} is required but follows {before}, which is not",
                )
            before = before if field.required else field.name


RULE = Rule(
    "constructor-order",
    "Python takes no parameter without a default after one that has it.",
    "put required members first, or give `class.parameters`",
    _check,
)
