"""Two things of one name in one place hide each other."""

from __future__ import annotations

from typing import TypeVar

from ...findings import Origin
from ...load import Service
from ...resolve.context import Context
from ...resolve.models import output_class
from ..parts import methods
from ..rule import Found, Rule

Key = TypeVar("Key")


def _check(service: Service) -> Found:
    context = Context(service)
    classes: dict[tuple[str, str], Origin] = {}
    names: dict[tuple[str, str], Origin] = {}
    for document in service.shapes.values():
        if document.data.get("kind", "structure") == "structure":
            key = (document.data["group"], context.class_name(document.data["shape"]))
            yield from _once(classes, key, document.at("shape"), f"class {key[1]}")
    for document in service.operations.values():
        key = (document.data["group"], output_class(document.data))
        yield from _once(classes, key, document.at("operation"), f"class {key[1]}")
        for method, way in methods(document):
            key = (method.get("area", ""), method["name"])
            yield from _once(names, key, document.at(*way, "name"), f"method {method['name']}")


def _once(seen: dict[Key, Origin], key: Key, origin: Origin, what: str) -> Found:
    if key in seen:
        yield origin, f"{what} is there already, from {seen[key]}"
    seen[key] = origin


RULE = Rule("unique-name", "Two things of one name in one place hide each other.", "rename one", _check)
