"""What resolving asks a whole service: members with mixins and named types put in, Python names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..findings import Origin
from ..ir import Import, Type
from ..load import Document, Service
from ..names import snake
from ..types import SCALARS, imported, member_type

Members = dict[str, dict[str, Any]]


@dataclass(slots=True)
class Context:
    """One service, with questions answered in one place."""

    service: Service

    @property
    def name(self) -> str:
        """Name of the service's package."""
        return self.service.name

    def python_name(self, wire_name: str, member: dict[str, Any] | None = None) -> str:
        """The Python name of a member."""
        given = (member or {}).get("python", {}).get("name")
        return str(given) if given else snake(wire_name, self.service.settings.get("words"))

    def members(self, document: Document, part: str) -> Members:
        """Members of a part of a document with those of its mixins; enums and aliases are expanded."""
        result: Members = dict(document.data.get(part, {}))
        key = "mixins" if part == "members" else f"{part}Mixins"
        for mixin in document.data.get(key, ()):
            result.update(self.service.mixins[mixin].data["members"])
        return {name: self.expand(member) for name, member in result.items()}

    def expand(self, member: dict[str, Any]) -> dict[str, Any]:
        """Replaces an enum or alias by what it stands for."""
        kind = member_type(member)
        shape = self.service.shapes.get(kind.item)
        if shape is None or shape.data.get("kind", "structure") == "structure":
            return member
        data = shape.data
        of = "string" if data["kind"] == "enum" else data["of"]
        changed = {**member, "type": f"{kind.container}<{of}>" if kind.container else of}
        if data["kind"] == "enum":
            changed["known" if data.get("open") else "enum"] = list(data["values"])
        return changed

    def class_name(self, shape: str) -> str:
        """The class of a shape."""
        return str(self.service.shapes[shape].data.get("class", {}).get("name", shape))

    def models_module(self, group: str) -> str:
        """The generated module of a group's models."""
        return f"minio._generated.{self.name}.models.{group}"

    def type_of(self, member: dict[str, Any]) -> Type:
        """The Python type of a member that is there."""
        own = member.get("python", {}).get("type")
        if own:
            reference = imported(own)
            return Type(reference.name, reference.name, (reference,))
        kind = member_type(member)
        empty: tuple[Import, ...] = ()
        if kind.item in SCALARS:
            item, imports = SCALARS[kind.item], empty
        else:
            item = self.class_name(kind.item)
            imports = (Import(self.models_module(self.shape_group(kind.item)), item),)
        if kind.container == "list":
            return Type(f"list[{item}]", "list", imports)
        if kind.container == "map":
            return Type(f"dict[str, {item}]", "dict", imports)
        return Type(item, item, imports)

    def shape_group(self, shape: str) -> str:
        """The group of a shape."""
        return str(self.service.shapes[shape].data["group"])

    def origin(self, document: Document) -> Origin:
        """Where a document stands."""
        return Origin(document.file)


def documented(member: dict[str, Any]) -> str:
    """A member's doc with what the spec says beside it."""
    parts = [str(member.get("doc", "")).strip()]
    if "enum" in member:
        parts.append("One of " + ", ".join(map(str, member["enum"])) + ".")
    if "known" in member:
        parts.append("Known: " + ", ".join(map(str, member["known"])) + ".")
    if "range" in member:
        low, high = member["range"]
        parts.append(
            f"At least {low}." if high is None else f"At most {high}." if low is None else f"{low} to {high}."
        )
    if "length" in member:
        what = "items" if member_type(member).container else "characters"
        parts.append("{} to {} {}.".format(*member["length"], what))
    if "since" in member:
        parts.append(f"Since {member['since']}.")
    if "deprecated" in member:
        parts.append(f"Deprecated: {member['deprecated']}")
    return " ".join(part for part in parts if part)
