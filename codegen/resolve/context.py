"""What resolving asks a whole service: members with mixins and named types put in, Python names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..document import Document
from ..findings import Origin
from ..ir import Import, Type
from ..load import Service
from ..names import snake
from ..types import SCALARS, Spelled, imported, leaf, member_type, parse_type

Members = dict[str, dict[str, Any]]


@dataclass(slots=True)
class Context:
    """One service, with questions answered in one place."""

    service: Service

    @property
    def is_json(self) -> bool:
        """Whether its documents are JSON."""
        return bool(self.service.settings["protocol"] == "rest-json")

    def holds_json(self, member: dict[str, Any]) -> bool:
        """Whether what a member holds is JSON."""
        shape = self.service.shapes.get(leaf(str(member.get("type", "string"))))
        if member.get("format") == "json":
            return True
        return self.is_json or (shape is not None and shape.data.get("format") == "json")

    @property
    def error_class(self) -> str:
        """The class of the errors that its servers answer with."""
        return "MinioAdminException" if self.is_json else "S3Error"

    @property
    def name(self) -> str:
        """Name of the service's package."""
        return self.service.name

    def python_name(self, wire_name: str, member: dict[str, Any] | None = None) -> str:
        """The Python name of a member."""
        given = (member or {}).get("python", {}).get("name")
        return str(given) if given else snake(wire_name, self.service.settings.get("words"))

    def members(self, document: Document, part: str) -> Members:
        """Members of a part of a document with those of its mixins; enums are expanded."""
        return {
            name: self.expand(member)
            for written, key in self.written(document, part)
            for name, member in written.data.get(key, {}).items()
        }

    def written(self, document: Document, part: str) -> list[tuple[Document, str]]:
        """Where the members of a part are written: the document, its mixins, and the key there."""
        mixins = [self.service.mixins[name] for name in document.data.get(mixins_key(part), ())]
        return [(document, part), *((mixin, "members") for mixin in mixins)]

    def member_origin(self, document: Document, part: str, name: str) -> Origin:
        """Where a member stands."""
        for written, key in self.written(document, part):
            if name in written.data.get(key, {}):
                return written.at(key, name)
        return document.at(part)

    def expand(self, member: dict[str, Any]) -> dict[str, Any]:
        """Replaces an enum by the words that it stands for."""
        written = str(member.get("type", "string"))
        shape = self.service.shapes.get(leaf(written))
        if shape is None or shape.data.get("kind", "structure") == "structure":
            return member
        changed = {**member, "type": written.replace(leaf(written), "string")}
        changed["known" if shape.data.get("open") else "enum"] = list(shape.data["values"])
        return changed

    def class_name(self, shape: str) -> str:
        """The class of a shape."""
        return str(self.service.shapes[shape].data.get("class", {}).get("name", shape))

    def models_module(self, group: str) -> str:
        """The generated module of a group's models."""
        return f"minio._generated.{self.name}.models.{group}"

    def public_import(self, member: dict[str, Any]) -> str:
        """How a user imports the class of a member; empty where it needs none."""
        shape = self.service.shapes.get(leaf(str(member.get("type", "string"))))
        if shape is None or "type" in member.get("python", {}):
            return ""
        declared = shape.data.get("class", {})
        module = declared.get("module", f"minio.models.{self.name}")
        return f"`from {module} import {self.class_name(shape.data['shape'])}`"

    def type_of(self, member: dict[str, Any]) -> Type:
        """The Python type of a member that is there."""
        own = member.get("python", {}).get("type")
        if own:
            reference = imported(own)
            return Type(reference.name, reference.name, (reference,))
        return self._type(member_type(member))

    def _type(self, kind: Spelled) -> Type:
        if kind.container:
            item = self._type(parse_type(kind.item))
            outer = "list" if kind.container == "list" else "dict"
            return Type(
                f"{outer}[{'str, ' if outer == 'dict' else ''}{item.annotation}]", outer, item.imports
            )
        if kind.item in SCALARS:
            return Type(SCALARS[kind.item], SCALARS[kind.item])
        name = self.class_name(kind.item)
        return Type(name, name, (Import(self.models_module(self.shape_group(kind.item)), name),))

    def shape_group(self, shape: str) -> str:
        """The group of a shape."""
        return str(self.service.shapes[shape].data["group"])

    def origin(self, document: Document) -> Origin:
        """Where a document stands."""
        return Origin(document.file)


def mixins_key(part: str) -> str:
    """The key that names the mixins of a part."""
    return "mixins" if part == "members" else f"{part}Mixins"


def _told(low: int | None, high: int | None, unit: str) -> str:
    if high is None:
        return f"At least {low}{unit}."
    return f"At most {high}{unit}." if low is None else f"{low} to {high}{unit}."


def noted(doc: str, said: dict[str, Any]) -> str:
    """A doc with what is said of the time that the thing is there for."""
    since = f"Since {said['since']}." if "since" in said else ""
    deprecated = f"Deprecated: {said['deprecated']}" if "deprecated" in said else ""
    return " ".join(filter(None, (doc.strip(), since, deprecated)))


def documented(member: dict[str, Any]) -> str:
    """A member's doc with what the spec says beside it."""
    parts = [str(member.get("doc", "")).strip()]
    if "enum" in member:
        absent = [member["absent"]] if isinstance(member.get("absent"), str) else []
        parts.append("One of " + ", ".join(map(str, [*member["enum"], *absent])) + ".")
    if "known" in member:
        parts.append("Known: " + ", ".join(map(str, member["known"])) + ".")
    if "range" in member:
        low, high = member["range"]
        parts.append(_told(low, high, " seconds" if member_type(member).item == "duration" else ""))
    if "length" in member:
        what = "items" if member_type(member).container else "characters"
        fewest, most = member["length"]
        parts.append(f"At least {fewest} {what}." if most is None else f"{fewest} to {most} {what}.")
    return noted(" ".join(part for part in parts if part), member)
