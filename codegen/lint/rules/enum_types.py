"""Values, ranges and formats go with a type that has them."""

from __future__ import annotations

from ...load import Service
from ...types import Spelled, member_type
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
        if "oneAlone" in written.member and kind.container != "list":
            yield written.at("oneAlone"), f"oneAlone of {written.name} goes with a list"
        if "epochIsNever" in written.member and kind.container:
            yield written.at("epochIsNever"), f"epochIsNever of {written.name} goes with one timestamp"
        yield from _format(written, kind)
        for key in ("absent", "default"):
            none = key == "absent" and written.member.get(key) == []
            if none and kind.container != "list":
                yield written.at(key), f"absent of {written.name} can only be [] for a list"
            elif key in written.member and kind.container and not none:
                yield written.at(key), f"{key} of {written.name} does not go with a {kind.container}"
        if "afterFirst" in written.member and not (
            kind.container == "list" and written.member.get("xmlFlattened")
        ):
            yield written.at("afterFirst"), f"afterFirst of {written.name} goes with a flattened list"


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
