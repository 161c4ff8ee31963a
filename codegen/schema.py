"""Checks plain values against the JSON Schemas of the spec language.

Only the keywords that those schemas use are known, and any other is refused; what is gained over a library
is a message that says what to write, and which key was meant.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from .findings import nearest

Problem = tuple[tuple[str | int, ...], str]
_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}
_NOTES = {"$schema", "$id", "$defs", "title", "description"}
_IN_OBJECTS = {"properties", "required", "additionalProperties", "propertyNames", "minProperties"}
_IN_LISTS = {"items", "minItems", "maxItems", "uniqueItems"}
KEYWORDS = (
    _NOTES | _IN_OBJECTS | _IN_LISTS | {"type", "enum", "pattern", "oneOf", "$ref", "minimum", "maximum"}
)


class Schemas:
    """The schemas of a folder, by the word before `.schema.json`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[str, Any] = {}

    def load(self, file: str) -> Any:
        """A schema file; read once."""
        if file not in self._files:
            self._files[file] = json.loads((self.folder / file).read_text(encoding="utf-8"))
        return self._files[file]

    def check(self, kind: str, value: Any) -> list[Problem]:
        """All that is wrong with a value: the way to it, and the message."""
        file = f"{kind}.schema.json"
        return list(self._check(self.load(file), value, (), file))

    def _check(
        self, schema: dict[str, Any], value: Any, path: tuple[str | int, ...], file: str
    ) -> Iterator[Problem]:
        unknown = schema.keys() - KEYWORDS
        if unknown:
            raise ValueError(f"{file} uses {sorted(unknown)}, which codegen/schema.py does not know")
        if "$ref" in schema:
            target, _, pointer = schema["$ref"].partition("#")
            found = self.load(target or file)
            for part in pointer.strip("/").split("/"):
                found = found[part]
            yield from self._check(found, value, path, target or file)
            return
        if "oneOf" in schema:
            yield from self._one_of(schema["oneOf"], value, path, file)
            return
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else types
        if types and not any(_TYPES[name](value) for name in types):
            yield path, f"{_subject(path)} must be {' or '.join(types)}, found {_shown(value)}"
            return
        yield from _scalar_problems(schema, value, path)
        if isinstance(value, dict):
            yield from self._object(schema, value, path, file)
        elif isinstance(value, list):
            yield from self._list(schema, value, path, file)

    def _one_of(
        self, schemas: list[Any], value: Any, path: tuple[str | int, ...], file: str
    ) -> Iterator[Problem]:
        tries = [list(self._check(schema, value, path, file)) for schema in schemas]
        if all(tries):
            yield from max(tries, key=lambda problems: max(len(where) for where, _ in problems))

    def _object(
        self, schema: dict[str, Any], value: dict[str, Any], path: tuple[str | int, ...], file: str
    ) -> Iterator[Problem]:
        properties = schema.get("properties", {})
        rest = schema.get("additionalProperties", True)
        for key in schema.get("required", ()):
            if key not in value:
                meaning = properties[key].get("description", "")
                yield path, f"{_subject(path)} lacks {key!r}: {meaning}"
        if len(value) < schema.get("minProperties", 0):
            yield path, f"{_subject(path)} must not be empty"
        for key, item in value.items():
            where = (*path, key)
            for _, message in self._check(schema.get("propertyNames", {}), key, where, file):
                yield where, message
            if key in properties:
                yield from self._check(properties[key], item, where, file)
            elif rest is False:
                yield where, f"{key!r} is unknown here{_hint(key, properties)}"
            elif isinstance(rest, dict):
                yield from self._check(rest, item, where, file)

    def _list(
        self, schema: dict[str, Any], value: list[Any], path: tuple[str | int, ...], file: str
    ) -> Iterator[Problem]:
        low, high = schema.get("minItems", 0), schema.get("maxItems", len(value))
        if not low <= len(value) <= high:
            yield path, f"{_subject(path)} must have {low} to {high} items, has {len(value)}"
        if schema.get("uniqueItems") and len({repr(item) for item in value}) < len(value):
            yield path, f"{_subject(path)} has an item twice"
        for index, item in enumerate(value):
            yield from self._check(schema.get("items", {}), item, (*path, index), file)


def _scalar_problems(schema: dict[str, Any], value: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if "enum" in schema and value not in schema["enum"]:
        known = ", ".join(map(str, schema["enum"]))
        near = nearest(str(value), schema["enum"])
        yield (
            path,
            f"{_subject(path)} must be one of {known}; found {_shown(value)}{near}",
        )
    if "pattern" in schema and isinstance(value, str) and not _fits(schema["pattern"], value):
        yield path, f"{_subject(path)} is {_shown(value)}, which does not fit {schema['pattern']}"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and value < low:
        yield path, f"{_subject(path)} must be at least {low}, found {value}"
    if high is not None and value > high:
        yield path, f"{_subject(path)} must be at most {high}, found {value}"


def _fits(pattern: str, value: str) -> bool:
    """As JSON Schema has it: `$` is the end of the text, not what stands before a last line break."""
    return (
        re.search(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern, value) is not None
    )


def _hint(key: str, known: Iterable[str]) -> str:
    if " " in key:
        return "; text with a comma must stand in quotes inside { }"
    return nearest(key, known) or f"; known: {', '.join(sorted(known))}"


def _subject(path: tuple[str | int, ...]) -> str:
    return ".".join(map(str, path)) or "the file"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:60]}..."
