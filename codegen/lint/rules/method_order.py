"""Python takes no parameter without a default after one that has it."""

from __future__ import annotations

from ...load import Service
from ..parts import methods, operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        inputs = context.members(document, "input")
        for method, way in methods(document):
            optional = ""
            for name, path in method["parameters"].items():
                member = inputs.get(path.partition(".")[0], {})
                if not member.get("required") or name in method.get("defaults", {}):
                    optional = name
                elif optional:
                    yield (
                        document.at(*way, "parameters", name),
                        f"{name} is required but follows {optional}, which is not",
                    )


RULE = Rule(
    "method-order",
    "Python takes no parameter without a default after one that has it.",
    "put required parameters first, or give a default",
    _check,
)
