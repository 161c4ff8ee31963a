"""Values, ranges and formats go with a type that has them."""

from __future__ import annotations

from ...load import Service
from ...types import IN_XML, SCALARS, Spelled, member_type
from ..parts import Written, written_members
from ..rule import Found, Rule

_ALLOWED = {
    "enum": ("string", "integer", "long"),
    "known": ("string", "integer", "long"),
    "range": ("integer", "long", "double", "duration"),
    "unquoted": ("string",),
    "urlEncoded": ("string",),
    "requestAlgorithm": ("string",),
    "epochIsNever": ("timestamp",),
}
_VALUES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "long": (int,),
    "double": (int, float),
    "boolean": (bool,),
}
"""What a value of each type is in YAML."""


def _check(service: Service) -> Found:
    for written in written_members(service):
        kind = member_type(written.member)
        for key, types in _ALLOWED.items():
            if key in written.member and kind.item not in types:
                yield (
                    written.at(key),
                    f"{key} of {written.name} does not go with {kind.item}, but with {', '.join(types)}",
                )
        if "length" in written.member and not (kind.container == "list" or kind.item == "string"):
            yield written.at("length"), f"length of {written.name} goes with a string or a list"
        if "check" in written.member and (kind.container or kind.item != "string"):
            yield written.at("check"), f"check of {written.name} goes with a string"
        yield from _format(written, kind)
        for key in ("absent", "default"):
            if key in written.member:
                yield from _value(service, written, key, kind)
        yield from _held(service, written, kind)
        if "afterFirst" in written.member and not (
            kind.container == "list" and written.member.get("xmlFlattened")
        ):
            yield written.at("afterFirst"), f"afterFirst of {written.name} goes with a flattened list"


def _value(service: Service, written: Written, key: str, kind: Spelled) -> Found:
    """A value that stands for nothing given is one that could be given."""
    value = written.member[key]
    if key == "absent" and value == []:
        if kind.container != "list":
            yield written.at(key), f"absent of {written.name} can only be [] for a list"
        return
    shape = service.shapes.get(kind.item)
    words = "string" if shape is not None and shape.data.get("kind") == "enum" else kind.item
    if kind.container or words not in _VALUES:
        yield written.at(key), f"{key} of {written.name} does not go with a {kind.container or words}"
    elif type(value) not in _VALUES[words]:
        yield written.at(key), f"{key} of {written.name} is {value!r}, which is no {words}"
    elif key == "default" and value not in written.member.get("enum", [value]):
        yield written.at(key), f"default of {written.name} is {value!r}, which its enum does not have"


def _held(service: Service, written: Written, kind: Spelled) -> Found:
    """Types and classes that only one kind of document has."""
    data = written.document.data
    in_json = service.settings["protocol"] == "rest-json" or data.get("format") == "json"
    in_document = written.part == "members" and "shape" in data
    if in_document and not in_json and kind.item in SCALARS and kind.item not in IN_XML:
        yield written.at("type"), f"{written.name} is a {kind.item}, which XML has no spelling for"
    own = written.member.get("python", {})
    if ("type" in own or "reader" in own) and (in_json or not in_document):
        yield written.at("python"), f"the class of {written.name} is only made in documents of XML"
    if "reader" in own and "type" not in own:
        yield written.at("python", "reader"), f"the reader of {written.name} makes no class that is named"
    if "format" in written.member and in_document and in_json and kind.item == "timestamp":
        yield written.at("format"), f"{written.name} is a time in JSON, which is always in RFC 3339"


def _format(written: Written, kind: Spelled) -> Found:
    said = written.member.get("format")
    if said == "json":
        answered = written.part == "output" and written.member.get("location") == "payload"
        if not answered or kind.container or kind.item != "string":
            yield (
                written.at("format"),
                f"format json of {written.name} goes with a string that is the payload of an answer",
            )
        return
    of_format = {"flag": "boolean", "seconds": "duration"}.get(str(said), "timestamp")
    if said and kind.item != of_format:
        yield (
            written.at("format"),
            f"format of {written.name} does not go with {kind.item}, but with {of_format}",
        )


RULE = Rule(
    "enum-type",
    "Values, ranges and formats go with a type that has them.",
    "change the type, or drop the key",
    _check,
)
