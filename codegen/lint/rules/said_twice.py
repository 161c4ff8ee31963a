"""What can be derived is one more thing to keep right where it is written as well."""

from __future__ import annotations

from collections.abc import Iterator

from ...load import Service
from ...names import camel
from ...resolve.context import Context
from ...resolve.operations import usual_resend
from ..parts import Written, written_members
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    context = Context(service)
    for written in written_members(service):
        for path, derived in _derived(context, written):
            said = written.member
            for key in path[:-1]:
                said = said.get(key, {})
            if said.get(path[-1]) == derived:
                yield written.at(*path), f"{'.'.join(path)} of {written.name} is {derived!r} anyway"
    for document in service.shapes.values():
        shape = document.data["shape"]
        if document.data.get("class", {}).get("name") == shape:
            yield document.at("class", "name"), f"the class is called {shape} anyway"
        if document.data.get("xmlName") == shape:
            yield document.at("xmlName"), f"the root is called {shape} anyway"
    for document in service.operations.values():
        http = document.data["http"]
        if http.get("status") == 200:
            yield document.at("http", "status"), "the status is 200 anyway"
        usual = usual_resend(http["method"])
        if document.data.get("traits", {}).get("resend") == usual:
            yield document.at("traits", "resend"), f"resend is {usual} with {http['method']} anyway"


def _derived(context: Context, written: Written) -> Iterator[tuple[tuple[str, ...], str]]:
    """Keys of a member whose value follows from its name, and that value."""
    yield ("name",), written.name
    yield ("xmlName",), written.name
    yield ("jsonName",), camel(written.name)
    yield ("python", "name"), context.python_name(written.name)
    yield ("location",), "body"


RULE = Rule(
    "said-twice",
    "What can be derived is one more thing to keep right where it is written as well.",
    "leave it out",
    _check,
)
