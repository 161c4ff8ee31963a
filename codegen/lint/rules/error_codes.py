"""Codes named with an operation are explained in errors.yaml."""

from __future__ import annotations

from ...findings import nearest
from ...load import Service
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    if service.errors is None:
        return
    known = service.errors.data["errors"]
    for document in service.operations.values():
        for index, code in enumerate(document.data.get("errors", ())):
            if code not in known:
                yield (
                    document.at("errors", index),
                    f"error code {code} is not explained{nearest(code, known)}",
                )


RULE = Rule(
    "error-code",
    "Codes named with an operation are explained in errors.yaml.",
    "correct the code, or explain it in errors.yaml",
    _check,
)
