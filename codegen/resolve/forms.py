"""Requests whose `body` members are the fields of a form: those of the query protocol, and a few others."""

from __future__ import annotations

from typing import Any

from ..ir import Call, Expression, Name
from ..types import SCALARS, check_calls, member_type, write_text
from .context import Context

Fields = tuple[tuple[str, str], ...]


def is_form(data: dict[str, Any]) -> bool:
    """Whether an operation's `body` members go as a form."""
    return "action" in data["http"] or bool(data.get("traits", {}).get("form"))


def fixed_fields(data: dict[str, Any], settings: dict[str, Any]) -> Fields | None:
    """Fields that are the same in each call; None for what is no form."""
    if not is_form(data):
        return None
    action = data["http"].get("action")
    return (("Action", action), ("Version", settings["version"])) if action else ()


def field_of(
    context: Context, wire_name: str, member: dict[str, Any], name: str
) -> tuple[tuple[Call, ...], Expression]:
    """Checks of an argument, and the call that adds it to the form."""
    kind = member_type(member)
    form, target, value = Name("form"), str(member.get("xmlName", wire_name)), Name(name)
    if kind.item not in SCALARS:
        model = Name(context.class_name(kind.item))
        function = "add_documents" if kind.container else "add_document"
        return (), Call(function, (form, name, target, value, model))
    if kind.container:
        return (), Call("add_texts", (form, name, target, value))
    checks = check_calls(member, name, "query")
    if member.get("sensitive"):
        checks = (Call("check_hidden_text", (name, value)),)
    return checks, Call("add_field", (form, target, write_text(member, kind.item, "query", value)))
