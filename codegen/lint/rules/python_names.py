"""Members are attributes and parameters: their Python names are apart and can be written."""

from __future__ import annotations

import keyword

from ...document import Document
from ...load import Service
from ...resolve.context import Context
from ..parts import operations
from ..rule import Found, Rule

_TYPES = {"bool", "bytes", "datetime", "dict", "field", "float", "int", "list", "str"}
"""What annotations and defaults beside a member are written with."""

_TAKEN = {
    "input": {"self", "options", "request", "response", "pages", "page", "stream"},
    "output": set(),
    "members": {"XML"},
}


def _check(service: Service) -> Found:
    for context, document in operations(service):
        yield from _part(context, document, "input")
        yield from _part(context, document, "output")
    context = Context(service)
    for document in service.shapes.values():
        yield from _part(context, document, "members")


def _part(context: Context, document: Document, part: str) -> Found:
    names: dict[str, str] = {}
    for wire_name, member in context.members(document, part).items():
        name = context.python_name(wire_name, member)
        origin = context.member_origin(document, part, wire_name)
        if name in names:
            if wire_name not in document.data.get(part, {}):
                origin = context.member_origin(document, part, names[name])
            yield origin, f"{wire_name} and {names[name]} are both {name} in Python"
        if not name.isidentifier() or keyword.iskeyword(name) or name in _TAKEN[part] | _TYPES:
            yield origin, f"{wire_name} is {name} in Python, which cannot be used here"
        names[name] = wire_name


RULE = Rule(
    "python-name",
    "Members are attributes and parameters: their Python names are apart and can be written.",
    "give another name with `python: {name: ...}`",
    _check,
)
