"""Two things of one name in one place hide each other."""

from __future__ import annotations

from typing import TypeVar

from ...document import Document
from ...findings import Origin
from ...load import Service
from ...resolve.context import Context, mixins_key
from ...resolve.models import output_class
from ...resolve.service import error_constant
from ..parts import PARTS, documents, methods
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
    for document in documents(service):
        for part in PARTS:
            yield from _members(service, document, part)
    if service.errors is not None:
        yield from _errors(service.errors)


def _members(service: Service, document: Document, part: str) -> Found:
    """A mixin would put its member in the place of another one."""
    seen = {name: document.at(part, name) for name in document.data.get(part, {})}
    for index, mixin in enumerate(document.data.get(mixins_key(part), ())):
        origin = document.at(mixins_key(part), index)
        for name in service.mixins[mixin].data["members"]:
            yield from _once(seen, name, origin, f"member {name}, which the mixin {mixin} brings,")


def _errors(document: Document) -> Found:
    constants: dict[str, Origin] = {}
    classes: dict[str, Origin] = {}
    for code, said in document.data["errors"].items():
        yield from _once(constants, error_constant(code), document.at("errors", code), f"constant of {code}")
        if "class" in said:
            yield from _once(
                classes, said["class"], document.at("errors", code, "class"), f"class {said['class']}"
            )


def _once(seen: dict[Key, Origin], key: Key, origin: Origin, what: str) -> Found:
    if key in seen:
        yield origin, f"{what} is there already, from {seen[key]}"
    seen[key] = origin


RULE = Rule("unique-name", "Two things of one name in one place hide each other.", "rename one", _check)
