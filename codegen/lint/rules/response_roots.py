"""Members of a document stand below an element whose name is known."""

from __future__ import annotations

from ...load import Service
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    if service.settings["protocol"] == "rest-json":
        return
    for context, document in operations(service):
        in_document = [
            name
            for name, member in context.members(document, "output").items()
            if member.get("location", "body") == "body"
        ]
        if in_document and "responseRoot" not in document.data["http"]:
            yield document.at("http"), f"{in_document[0]} is read from a document whose root is not named"


RULE = Rule(
    "response-root",
    "Members of a document stand below an element whose name is known.",
    "give http.responseRoot",
    _check,
)
