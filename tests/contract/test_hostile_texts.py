"""Each text that an operation puts into its request's head: what would break out of its place is refused.

Builders are shared by both flavours, so one is enough here.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from codegen.load import Service
from codegen.resolve.context import Context
from codegen.resolve.operations import gives_lines
from codegen.types import member_type
from minio._core.http.address import Address
from minio._core.http.endpoint import Endpoint
from minio._core.http.request import Request

from .specs import SERVICES
from .values import arguments
from .wire import BlockingCaller

BREAKING = ["a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rb", "a\0b", "a\x7fb", "日"]
LEADING_ELSEWHERE = ["..", "../x", "a/../../x", "./a", "a\0b", "\ud800"]
ENCODED = ["a\r\nX-Evil: 1", "a b", "a?b", "a#b", "a&b=c", "a\\..\\b", "%2e%2e/x", "日"]
ENDPOINT = Endpoint("http://localhost:9000", "us-east-1")
CASES = [
    pytest.param(service, name, id=f"{service.name}::{name}")
    for service in SERVICES
    for name in service.operations
]


@pytest.mark.parametrize(("service", "operation"), CASES)
def test_no_text_breaks_out_of_its_place(service: Service, operation: str) -> None:
    context, document = Context(service), service.operations[operation]
    members = context.members(document, "input")
    given = arguments(context, members, document.data["examples"][0]["input"])
    for name, member in members.items():
        kind, place = member_type(member), member.get("location")
        if kind.item != "string" or place not in ("header", "prefix-headers", "path", "query"):
            continue
        argument = context.python_name(name, member)
        for text in LEADING_ELSEWHERE if place == "path" else [] if place == "query" else BREAKING:
            with pytest.raises(ValueError, match=r"\S"):  # and nothing is sent
                send(service, operation, given | {argument: held(kind.container, text)})
        for text in ENCODED if place in ("path", "query") else []:
            check_encoded(service, operation, given | {argument: held(kind.container, text)})


def held(container: str, text: str) -> Any:
    """The text as the member takes it."""
    return {"map": {"a": text}, "list": [text]}.get(container, text)


def send(service: Service, operation: str, given: dict[str, Any]) -> tuple[Request, Address]:
    """What would have gone out, and where to; that the answer makes no sense is nobody's concern here."""
    context, document = Context(service), service.operations[operation]
    caller = BlockingCaller({"status": 200})
    api = getattr(import_module(f"minio._generated.{service.name}.api"), service.settings["api"]["sync"])
    call = getattr(api(caller), context.python_name(operation))
    try:
        result = call(**given)
        if gives_lines(document):
            next(result, None)
    except Exception:
        if caller.request is None:
            raise
    assert caller.request is not None
    return caller.request, ENDPOINT.address(caller.request, "us-east-1")


def check_encoded(service: Service, operation: str, given: dict[str, Any]) -> None:
    """What is sent all the same is encoded, and stays between its neighbours."""
    try:
        request, address = send(service, operation, given)
    except ValueError:
        return
    assert not {".", ".."} & set(address.path.split("/"))
    assert not set("\r\n\0 #") & set(address.path + address.query)
    assert "?" not in address.path
    assert len(address.query.split("&")) <= max(len(request.query), 1)
