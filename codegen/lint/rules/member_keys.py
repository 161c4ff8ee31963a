"""A key that nothing reads would be a promise that nobody keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...load import Service
from ...resolve.forms import is_form
from ...types import Spelled, member_type
from ..parts import Written, written_members
from ..rule import Found, Rule


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a member is written, and what it is there."""

    part: str
    location: str
    json: bool
    form: bool
    kind: Spelled

    @property
    def in_xml(self) -> bool:
        """Whether it is in an XML document; members of mixins may be."""
        return self.location == "body" and not self.json and not self.form and self.part != "input"

    @property
    def in_json(self) -> bool:
        """Whether it is in a JSON document."""
        return self.json and self.part == "members"


_ELEMENT = "an element of an XML document"
_VALUE = "one value in an XML document"
_MAP = "a map in an XML document"
_LISTS_IN_XML = "a list or map in an XML document"
_GOES_WITH: dict[str, tuple[str, Callable[[_Place], bool]]] = {
    "name": (
        "a query, a header or prefix-headers; documents have xmlName or jsonName",
        lambda at: at.location in ("query", "header", "prefix-headers"),
    ),
    "xmlName": (
        "an element or form field; JSON has jsonName, headers and queries have name",
        lambda at: at.in_xml or at.form,
    ),
    "xmlFlattened": (_LISTS_IN_XML, lambda at: at.in_xml and bool(at.kind.container)),
    "xmlItem": (_LISTS_IN_XML, lambda at: at.in_xml and bool(at.kind.container)),
    "xmlKey": (_MAP, lambda at: at.in_xml and at.kind.container == "map"),
    "xmlValue": (_MAP, lambda at: at.in_xml and at.kind.container == "map"),
    "xmlAttribute": (_VALUE, lambda at: at.in_xml and not at.kind.container),
    "xmlText": (_VALUE, lambda at: at.in_xml and not at.kind.container),
    "unquoted": (_ELEMENT, lambda at: at.in_xml),
    "urlEncoded": (_ELEMENT, lambda at: at.in_xml),
    "absent": (_ELEMENT, lambda at: at.in_xml),
    "fill": (_ELEMENT, lambda at: at.in_xml),
    "offWire": (_ELEMENT, lambda at: at.in_xml),
    "jsonName": ("a JSON document; XML has xmlName", lambda at: at.in_json),
    "oneAlone": ("a list in a JSON document", lambda at: at.in_json and at.kind.container == "list"),
    "epochIsNever": ("a time in a JSON document", lambda at: at.in_json and not at.kind.container),
    "repeated": ("a list in the query", lambda at: at.location == "query" and at.kind.container == "list"),
    "check": (
        "a query, a header, a form field or a document",
        lambda at: at.location not in ("path", "payload"),
    ),
}


def _check(service: Service) -> Found:
    for written in written_members(service):
        place = _place(service, written)
        for key, (where, fits) in _GOES_WITH.items():
            if key in written.member and not fits(place):
                yield written.at(key), f"{key} of {written.name} says nothing here: it goes with {where}"


def _place(service: Service, written: Written) -> _Place:
    data = written.document.data
    form = "operation" in data and written.part == "input" and is_form(data)
    location = written.member.get("location", "body")
    return _Place(
        part=written.part,
        location=location,
        json=service.settings["protocol"] == "rest-json" or data.get("format") == "json",
        form=form and location == "body",
        kind=member_type(written.member),
    )


RULE = Rule(
    "member-key",
    "A key that nothing reads would be a promise that nobody keeps.",
    "drop the key, or write the one that was meant",
    _check,
)
