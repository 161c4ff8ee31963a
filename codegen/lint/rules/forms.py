"""Forms say what they ask for, and hold what a form can."""

from __future__ import annotations

from ...load import Service
from ...resolve.forms import is_form
from ...types import SCALARS, member_type
from ..parts import operations
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for context, document in operations(service):
        if not is_form(document.data):
            continue
        if "action" in document.data["http"] and "version" not in service.settings:
            yield document.at("http", "action"), "the action goes with a version, and service.yaml has none"
        for name, member in context.members(document, "input").items():
            kind = member_type(member)
            if member.get("location", "body") == "payload":
                yield document.at("input", name), f"{name} is a payload, and the body is a form"
            elif member.get("location", "body") == "body" and (
                kind.container == "map" or (kind.container and kind.item in SCALARS and kind.item != "string")
            ):
                yield document.at("input", name), f"{name} is a {member['type']}, which a form cannot carry"


RULE = Rule(
    "form-field",
    "Forms say what they ask for, and hold plain values, documents, and lists of texts or documents.",
    "give service.yaml a version, or change the member",
    _check,
)
