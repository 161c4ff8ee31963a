"""Each example of each spec, for both flavours: the bytes that go out, and what the answer is read as."""

from __future__ import annotations

import asyncio
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

from codegen.load import Service
from codegen.resolve.context import Context
from codegen.resolve.operations import gives_lines
from minio.error import MinioAdminException, S3Error

from .specs import SERVICES
from .values import arguments, expected, plain
from .wire import Answer, AwaitedCaller, BlockingCaller, body_of, canonical, described, sent

CASES = [
    pytest.param(service, name, example, id=f"{name}::{example['title']}")
    for service in SERVICES
    for name, document in service.operations.items()
    for example in document.data["examples"]
]


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(("service", "operation", "example"), CASES)
def test_example(service: Service, operation: str, example: dict[str, Any], flavour: str) -> None:
    """What the spec says goes over the wire does, and the answer it gives is read as it says."""
    context = Context(service)
    document = service.operations[operation]
    caller: Answer = (
        BlockingCaller(example["response"]) if flavour == "sync" else AwaitedCaller(example["response"])
    )
    module = import_module(f"minio._generated.{service.name}.api")
    api = getattr(module, service.settings["api"][flavour])(caller)
    method = getattr(api, context.python_name(operation))
    given = arguments(context, context.members(document, "input"), example["input"])

    async def collected() -> Any:
        return [item async for item in method(**given)]

    def call() -> Any:
        if gives_lines(document):
            items = list(method(**given)) if flavour == "sync" else asyncio.run(collected())
            return SimpleNamespace(**{context.python_name(payload): items})
        return method(**given) if flavour == "sync" else asyncio.run(method(**given))

    payload = next(iter(document.data["output"]), "")
    if "error" in example:
        with pytest.raises((S3Error, MinioAdminException)) as caught:
            call()
        assert caught.value.code == example["error"]["code"]
        check_request(caller, example["request"])
        return
    answer = call()
    check_request(caller, example["request"])
    members = context.members(document, "output")
    for name, member in members.items():
        attribute = context.python_name(name, member)
        if hasattr(getattr(answer, attribute), "unread"):
            setattr(answer, attribute, getattr(answer, attribute).unread)
    assert plain(context, members, answer) == expected(context, members, example["output"])


def check_request(caller: Answer, wanted: dict[str, Any]) -> None:
    """Compares line, all headers and body."""
    request = caller.request
    assert request is not None
    assert sent(request) == described(wanted["line"])
    assert {name.lower(): value for name, value in request.headers.items()} == {
        name.lower(): value for name, value in wanted.get("headers", {}).items()
    }
    assert canonical(body_of(request)) == canonical(wanted.get("body", "").encode())
