"""Each argument of each operation that is of a wrong type, or has a bad name, is refused by its own name.

Builders are shared by both flavours, so one is enough here.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from codegen.load import Service
from codegen.resolve.context import Context
from codegen.types import member_type

from .specs import SERVICES
from .test_hostile_texts import send
from .values import arguments


class Nothing:
    """Of no type that any argument has."""


WRONG: list[Any] = [Nothing(), b"\xff", [5], {5: "a"}]
BAD_NAMES = {"Bucket": ["", "a", "a..b", "1.2.3.4", "abc-s3alias"], "Key": ["", "a/../b", "a\0b", "\ud800"]}
CASES = [
    pytest.param(service, operation, name, id=f"{service.name}::{operation}::{name}")
    for service in SERVICES
    for operation, document in service.operations.items()
    for name in Context(service).members(document, "input")
]


@pytest.mark.parametrize(("service", "operation", "member"), CASES)
def test_messages_have_the_name_of_the_argument(service: Service, operation: str, member: str) -> None:
    context, document = Context(service), service.operations[operation]
    members = context.members(document, "input")
    said = members[member]
    given = arguments(context, members, document.data["examples"][0]["input"])
    argument = context.python_name(member, said)
    bad = [*WRONG, *(BAD_NAMES.get(member, []) if said.get("location") == "path" else [])]
    for value in bad[:1] if takes_anything(said) else bad:
        with pytest.raises((ValueError, TypeError)) as caught:
            send(service, operation, given | {argument: value})
        assert re.search(rf"\b{argument}\b", str(caught.value)), f"{value!r}: {caught.value}"


def takes_anything(member: dict[str, Any]) -> bool:
    """Whether it is bytes, or a document without members of its own."""
    kind = member_type(member)
    return member.get("location") == "payload" and kind.item in ("blob", "json", "string", "document")
