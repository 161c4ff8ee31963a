"""Values of examples as arguments, and answers as the plain values that examples give."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from codegen.resolve.context import Context, Members
from codegen.types import SCALARS, leaf, member_type, parse_type
from minio._core.documents.durations import from_duration
from minio._core.documents.timestamps import from_iso8601


def arguments(context: Context, members: Members, values: dict[str, Any]) -> dict[str, Any]:
    """Keyword arguments of a raw method."""
    return {
        context.python_name(name, members[name]): _given(context, members[name], value)
        for name, value in values.items()
    }


def _given(context: Context, member: dict[str, Any], value: Any) -> Any:
    own = member.get("python", {})
    if "type" in own:
        return _imported(own.get("reader", own["type"]))(value)
    return _one(context, str(member.get("type", "string")), value)


def _one(context: Context, text: str, value: Any) -> Any:
    spelled = parse_type(text)
    kind = spelled.item
    if spelled.container == "list":
        return [_one(context, kind, item) for item in value]
    if spelled.container == "map":
        return {key: _one(context, kind, item) for key, item in value.items()}
    if kind == "timestamp":
        return from_iso8601(value)
    if kind == "duration":
        return from_duration(value)
    if kind == "blob":
        return value.encode()
    if kind in SCALARS:
        return value
    shape = context.service.shapes[kind]
    module = import_module(context.models_module(shape.data["group"]))
    model = getattr(module, context.class_name(kind))
    return model(**arguments(context, context.members(shape, "members"), value))


def plain(context: Context, members: Members, answer: Any) -> dict[str, Any]:
    """What an answer says, by the names of the spec; without what is None, empty or `absent`."""
    result = {}
    for name, member in members.items():
        value = getattr(answer, context.python_name(name, member))
        if value is None or value in ("", [], {}) or value == member.get("absent"):
            continue
        result[name] = _plain(context, leaf(str(member.get("type", "string"))), value)
    if getattr(answer, "extra", None):
        result["extra"] = answer.extra
    return result


def _plain(context: Context, kind: str, value: Any) -> Any:
    if kind == "document":
        return value
    if isinstance(value, dict):
        return {key: _plain(context, kind, item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(context, kind, item) for item in value]
    if isinstance(value, bytes):
        return value.decode()
    if kind in SCALARS or value is None:
        return value
    return plain(context, context.members(context.service.shapes[kind], "members"), value)


def expected(context: Context, members: Members, values: dict[str, Any]) -> dict[str, Any]:
    """The output of an example, with times as times; `extra` is what no spec describes."""
    return {
        name: value if name == "extra" else _expected(context, members[name], value)
        for name, value in values.items()
    }


def _expected(context: Context, member: dict[str, Any], value: Any) -> Any:
    kind = member_type(member)
    if kind.item == "document":
        return value
    if isinstance(value, list):
        return [_expected(context, {**member, "type": kind.item}, item) for item in value]
    if isinstance(value, dict) and kind.container == "map":
        return {key: _expected(context, {**member, "type": kind.item}, item) for key, item in value.items()}
    if kind.item == "timestamp" and isinstance(value, str):
        return from_iso8601(value)
    if kind.item == "duration" and isinstance(value, str):
        return from_duration(value)
    if isinstance(value, dict) and kind.item not in SCALARS:
        return expected(context, context.members(context.service.shapes[kind.item], "members"), value)
    return value


def _imported(dotted: str) -> Any:
    module, _, name = dotted.rpartition(".")
    return getattr(import_module(module), name)
