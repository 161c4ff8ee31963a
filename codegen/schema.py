"""Checks plain values against the JSON Schemas of the spec language.

Only the keywords that those schemas use are known, and any other is refused; what is gained over a library
is a message that says what to write, and which key was meant.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
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
_NOTES = {"$schema", "$id", "$defs", "title", "description", "examples"}
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
        if not _may_be(schema, value):
            yield path, _wrong_type(schema, value, path)
            return
        yield from _scalar_problems(schema, value, path)
        if isinstance(value, dict):
            yield from self._object(schema, value, path, file)
        elif isinstance(value, list):
            yield from self._list(schema, value, path, file)

    def _one_of(
        self, schemas: list[Any], value: Any, path: tuple[str | int, ...], file: str
    ) -> Iterator[Problem]:
        of_its_type = [schema for schema in schemas if _may_be(schema, value)] or schemas
        tries = [list(self._check(schema, value, path, file)) for schema in of_its_type]
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
        low, high = schema.get("minItems", 0), schema.get("maxItems")
        if len(value) < low or (high is not None and len(value) > high):
            wanted = f"at least {low}" if high is None else str(low) if low == high else f"{low} to {high}"
            yield path, f"{_subject(path)} must have {wanted} items, has {len(value)}"
        if schema.get("uniqueItems") and len({repr(item) for item in value}) < len(value):
            yield path, f"{_subject(path)} has an item twice"
        for index, item in enumerate(value):
            yield from self._check(schema.get("items", {}), item, (*path, index), file)


def _scalar_problems(schema: dict[str, Any], value: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if "enum" in schema and value not in schema["enum"]:
        words = [word if isinstance(word, str) else json.dumps(word) for word in schema["enum"]]
        known, near = ", ".join(words), nearest(str(value), words)
        yield (
            path,
            f"{_subject(path)} must be one of {known}; found {_shown(value)}{near}",
        )
    if "pattern" in schema and isinstance(value, str) and not _fits(schema["pattern"], value):
        like = " or ".join(schema.get("examples", ()))
        hint = f"; write it like {like}" if like else ""
        yield path, f"{_subject(path)} is {_shown(value)}, which does not fit {schema['pattern']}{hint}"
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


def _types(schema: dict[str, Any]) -> list[str]:
    said = schema.get("type", [])
    return [said] if isinstance(said, str) else list(said)


def _may_be(schema: dict[str, Any], value: Any) -> bool:
    """Whether a value is of one of the types of a schema."""
    types = _types(schema)
    return not types or any(_TYPES[name](value) for name in types)


def _wrong_type(schema: dict[str, Any], value: Any, path: tuple[str | int, ...]) -> str:
    types = _types(schema)
    if value is None:
        return f"{_subject(path)} says nothing: {schema.get('description', 'give a value, or leave it out')}"
    hint = "; put it in quotes" if "string" in types and isinstance(value, (bool, int, float)) else ""
    return f"{_subject(path)} must be {' or '.join(types)}, found {_shown(value)}{hint}"


def _hint(key: str, properties: dict[str, Any]) -> str:
    """What was meant by a key that is not known: a comma, a key below one of these, or one of these."""
    if " " in key:
        return "; text with a comma must stand in quotes inside { }"
    for name, schema in properties.items():
        if key in schema.get("properties", ()):
            return f"; it stands below {name}"
    return nearest(key, properties) or f"; known: {', '.join(sorted(properties))}"


def _subject(path: tuple[str | int, ...]) -> str:
    return ".".join(map(str, path)) or "the file"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:60]}..."
