"""Each operation of each spec, for both flavours, after each kind of failure: is it sent again, or not?

What its spec says under `resend` is what has to happen: what may run twice goes again whatever became of
the first attempt, what may not goes again only if the first surely did not run, and refusals are final.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from codegen.load import Service
from codegen.resolve.context import Context
from codegen.resolve.operations import gives_lines
from minio.error import ConnectionFailed, MinioException, TimedOut
from tests.unit._async import scripted as awaited
from tests.unit._sync import scripted as blocking

from .specs import SERVICES
from .values import arguments

CASES = [
    pytest.param(service, name, id=f"{service.name}::{name}")
    for service in SERVICES
    for name in service.operations
]

URL = "https://localhost:9000"

Failing = Callable[[ModuleType], Any]


def reused() -> ConnectionFailed:
    """The connection had waited, and the server closed it while the request was on its way."""
    failure = ConnectionFailed("closed while idle")
    failure.reused = True
    return failure


DID_NOT_RUN: dict[str, Failing] = {
    "refused connection": lambda tools: ConnectionFailed("refused", sent=False),
    "connecting too slow": lambda tools: TimedOut("connecting", sent=False),
    "429": lambda tools: tools.error("", 429),
    "SlowDown": lambda tools: tools.error("SlowDown", 503),
    "ThrottlingException": lambda tools: tools.error("ThrottlingException", 400),
}
MAY_HAVE_RUN: dict[str, Failing] = {
    "reset": lambda tools: ConnectionFailed("reset"),
    "idle connection": lambda tools: reused(),
    "silence": lambda tools: TimedOut("silence"),
    "408": lambda tools: tools.error("", 408),
    "500": lambda tools: tools.error("", 500),
    "502": lambda tools: tools.error("", 502),
    "503": lambda tools: tools.error("", 503),
    "504": lambda tools: tools.error("", 504),
    "InternalError": lambda tools: tools.error("InternalError", 500),
    "RequestTimeout": lambda tools: tools.error("RequestTimeout", 400),
}
REFUSED: dict[str, Failing] = {
    "400": lambda tools: tools.error("InvalidArgument", 400),
    "401": lambda tools: tools.error("InvalidAccessKeyId", 401),
    "404": lambda tools: tools.error("NoSuchBucket", 404),
    "409": lambda tools: tools.error("OperationAborted", 409),
    "412": lambda tools: tools.error("PreconditionFailed", 412),
    "501": lambda tools: tools.error("NotImplemented", 501),
}


@pytest.fixture(autouse=True)
def _plain_bodies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys of encrypted bodies are made slowly, on purpose, and matter to no decision here."""

    async def plain(operation: object, body: Any, credentials: object) -> Any:
        return body

    monkeypatch.setattr("minio._flows._async.attempts.sealed", plain)
    monkeypatch.setattr("minio._flows._sync.attempts.sealed", lambda operation, body, credentials: body)


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(("service", "operation"), CASES)
def test_what_is_sent_again(service: Service, operation: str, flavour: str) -> None:
    """The second answer is a refusal, so that the number of attempts tells what was thought of the first."""
    twice = resend_of(service, operation) == "always"
    wanted = dict.fromkeys(DID_NOT_RUN, 2) | dict.fromkeys(MAY_HAVE_RUN, 2 if twice else 1)
    wanted |= dict.fromkeys(REFUSED, 1)
    failing = {**DID_NOT_RUN, **MAY_HAVE_RUN, **REFUSED}
    if service.operations[operation].data["http"]["method"] == "HEAD":
        for code in ("SlowDown", "ThrottlingException", "RequestTimeout"):  # which only a body could tell
            del failing[code], wanted[code]
    call = bound(service, operation, flavour)
    if flavour == "sync":
        found = {name: attempts(call, make) for name, make in failing.items()}
    else:
        found = asyncio.run(all_attempts(call, failing))
    assert found == wanted


def resend_of(service: Service, operation: str) -> str:
    """What the spec says, or means by saying nothing."""
    data = service.operations[operation].data
    default = "never" if data["http"]["method"] == "POST" else "always"
    said: str = data.get("traits", {}).get("resend", default)
    assert said in ("always", "never"), f"no rule here for {said}"
    return said


def bound(service: Service, operation: str, flavour: str) -> Callable[[Any], Any]:
    """Calls the operation with the arguments of its first example, by a caller that did not meet a MinIO."""
    context, document = Context(service), service.operations[operation]
    api = getattr(import_module(f"minio._generated.{service.name}.api"), service.settings["api"][flavour])
    given = arguments(context, context.members(document, "input"), document.data["examples"][0]["input"])

    def call(caller: Any) -> Any:
        caller._is_minio = False
        result = getattr(api(caller), context.python_name(operation))(**given)
        if gives_lines(document):
            return next(result) if flavour == "sync" else anext(result)
        return result

    return call


def attempts(call: Callable[[Any], Any], make: Failing) -> int:
    """How often the blocking operation was sent."""
    script = blocking.Script(make(blocking), blocking.error("AccessDenied", 403))
    with pytest.raises(MinioException) as caught:
        call(blocking.new_caller(script, URL))
    assert caught.value.attempts == len(script.sent)
    return len(script.sent)


async def all_attempts(call: Callable[[Any], Any], failing: dict[str, Failing]) -> dict[str, int]:
    """How often the awaited operation was sent after each failure."""
    found = {}
    for name, make in failing.items():
        script = awaited.AsyncScript(make(awaited), awaited.error("AccessDenied", 403))
        with pytest.raises(MinioException) as caught:
            await call(awaited.new_caller(script, URL))
        assert caught.value.attempts == len(script.sent)
        found[name] = len(script.sent)
    return found
