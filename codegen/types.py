"""Types of the spec language, and what each is in Python, in headers and in documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .ir import Call, Constant, Expression, Import, Name

SCALARS = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "boolean": "bool",
    "double": "float",
    "timestamp": "datetime",
    "blob": "bytes",
    "json": "str",
    "duration": "timedelta",
    "document": "Any",
}
_CONTAINER = re.compile(r"(list|map)<(.+)>")
_ELEMENT_CODECS = {
    "string": "TEXT",
    "json": "TEXT",
    "integer": "INTEGER",
    "long": "INTEGER",
    "double": "DOUBLE",
    "boolean": "BOOLEAN",
    "blob": "BASE64",
}
IN_XML = {*_ELEMENT_CODECS, "timestamp"}
"""Types that an element can hold."""
_JSON_CODECS = {**_ELEMENT_CODECS, "timestamp": "TIME", "duration": "DURATION", "document": "ANYTHING"}
_NAMES = {"Bucket": "check_bucket_name", "Key": "check_object_name"}
_TIME_CODECS = {"iso8601": "ISO8601", "rfc822": "RFC822", "unix": "UNIX"}


@dataclass(frozen=True, slots=True)
class Spelled:
    """A type as specs spell it, taken apart."""

    container: str
    """list, map or empty."""
    item: str
    """The type itself, or that of the items."""


def parse_type(text: str) -> Spelled:
    """Takes `list<Tag>` apart; the items of a container may be containers themselves, in JSON."""
    match = _CONTAINER.fullmatch(text)
    return Spelled(match[1], match[2]) if match else Spelled("", text)


def leaf(text: str) -> str:
    """The type inside all containers."""
    kind = parse_type(text)
    return leaf(kind.item) if kind.container else kind.item


def member_codec(member: dict[str, Any], class_name: Callable[[str], str]) -> Expression:
    """The codec of `minio._core.documents.jsondoc` for a member of a document."""
    kind = member_type(member)
    if member.get("epochIsNever"):
        return Name("TIME_OR_NEVER")
    if member.get("format") == "seconds":
        return Name("SECONDS")
    if member.get("oneAlone"):
        return Call("list_or_one_of", (json_codec(kind.item, class_name),))
    return json_codec(str(member.get("type", "string")), class_name)


def json_codec(text: str, class_name: Callable[[str], str]) -> Expression:
    """The codec of `minio._core.documents.jsondoc` for a type."""
    kind = parse_type(text)
    if kind.container:
        return Call(f"{kind.container}_of", (json_codec(kind.item, class_name),))
    return Name(_JSON_CODECS.get(kind.item) or class_name(kind.item))


def member_type(member: dict[str, Any]) -> Spelled:
    """The type of a member; string when it says none."""
    return parse_type(member.get("type", "string"))


def time_format(member: dict[str, Any], location: str) -> str:
    """How a member's times are written: HTTP dates in headers, ISO 8601 elsewhere, unless it says."""
    return str(member.get("format") or ("rfc822" if location == "header" else "iso8601"))


def element_codec(member: dict[str, Any], scalar: str) -> str:
    """The codec of `minio._core.documents.xml` for a scalar."""
    if scalar == "timestamp":
        return _TIME_CODECS[time_format(member, "body")]
    if member.get("unquoted"):
        return "UNQUOTED"
    return _ELEMENT_CODECS[scalar]


def header_reader(member: dict[str, Any], scalar: str, text: Expression) -> Expression:
    """Reads the text of a header, which may be None; bad values read as missing."""
    if scalar == "timestamp":
        return Call("timestamp", (text, Name(f"from_{time_format(member, 'header')}")))
    functions = {"integer": "integer", "long": "integer", "boolean": "boolean", "double": "double"}
    return Call(functions[scalar], (text,)) if scalar in functions else text


def element_reader(member: dict[str, Any], scalar: str, text: Name) -> Expression:
    """Reads the text of an element; bad values are refused."""
    if scalar == "timestamp":
        return Call(f"from_{time_format(member, 'body')}", (text,))
    if member.get("unquoted"):
        return Call(f"{text.name}.strip", ('"',))
    functions = {"integer": "int", "long": "int", "boolean": "from_boolean", "double": "float"}
    return Call(functions[scalar], (text,)) if scalar in functions else text


def write_text(member: dict[str, Any], scalar: str, location: str, value: Expression) -> Expression:
    """Writes a value as text of a header or query."""
    if scalar == "timestamp":
        return Call(f"to_{time_format(member, location)}", (value,))
    functions = {
        "integer": "str",
        "long": "str",
        "boolean": "to_boolean",
        "double": "repr",
        "duration": "to_duration",
    }
    return Call(functions[scalar], (value,)) if scalar in functions else value


def check_calls(member: dict[str, Any], name: str, location: str) -> tuple[Call, ...]:
    """Checks of an argument before it is written to a header (else a query or a document)."""
    kind = member_type(member)
    argument: Constant = name
    value = Name(name)
    if kind.container == "list" and location == "query" and "enum" not in member:
        separator = () if member.get("repeated") else (",",)
        return (Call("check_texts", (argument, value, *separator)),)
    if kind.container == "list":
        return (Call("check_items", (argument, value, *_enum(member))),)
    if "check" in member:
        return (Call(f"check_{member['check']}", (argument, value)),)
    if "enum" in member:
        return (Call("check_enum", (argument, value, tuple(member["enum"]))),)
    if kind.item in ("integer", "long"):
        if "range" in member:
            return (Call("check_integer_range", (argument, value, *member["range"])),)
        return (Call("check_integer", (argument, value)),)
    if kind.item in ("boolean", "timestamp"):
        return (Call("check_type", (argument, value, Name(SCALARS[kind.item]))),)
    if kind.item == "duration":
        return (Call("check_duration", (argument, value, *member.get("range", ()))),)
    if kind.item == "double":
        return (Call("check_range", (argument, value, *member.get("range", ()))),)
    if member.get("sensitive"):
        return (Call("check_secret", (argument, value)),)
    return (Call("check_header" if location == "header" else "check_text", (argument, value)),)


def label_checks(wire_name: str, member: dict[str, Any], name: str) -> tuple[Call, ...]:
    """Checks of an argument before it becomes part of the path."""
    if "enum" in member:
        return check_calls(member, name, "path")
    if wire_name in _NAMES:
        return (Call(_NAMES[wire_name], (Name(name),), (("argument", name),)),)
    return (Call("check_label", (name, Name(name))),)


def _enum(member: dict[str, Any]) -> tuple[Constant, ...]:
    return (tuple(member["enum"]),) if "enum" in member else ()


def imported(dotted: str) -> Import:
    """The import of a handwritten class or function."""
    module, _, name = dotted.rpartition(".")
    return Import(module, name)
