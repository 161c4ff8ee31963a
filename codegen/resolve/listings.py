"""Long listings become plans for `minio._core.listing` and makers of their models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from ..ir import Call, Expression, Import, Listing, Maker, Name, PlanStep, Reading
from ..types import SCALARS, imported, member_type, read_text
from .context import Context, Members
from .models import output_class


@dataclass(slots=True)
class _Builder:
    """Collects steps and makers while it goes down from the answer to its entries."""

    context: Context
    prefix: str
    steps: list[PlanStep] = field(default_factory=list)
    makers: list[Maker] = field(default_factory=list)
    fills: set[str] = field(default_factory=set)
    imports: set[Import] = field(default_factory=set)

    def maker(
        self, name: str, model: str, members: Members, node: str, fixed: dict[str, Any], output: bool
    ) -> Maker:
        """Makes one model of `members`; what is below it comes first."""
        readings: list[Reading] = []
        fills: set[str] = set()
        for wire_name, member in members.items():
            value = self._reading(wire_name, member, node, fixed, output, fills)
            readings.append(Reading(self.context.python_name(wire_name, member), value))
        maker = Maker(name, model, tuple(readings), tuple(sorted(fills)))
        self.makers.append(maker)
        return maker

    def _reading(
        self,
        wire_name: str,
        member: dict[str, Any],
        node: str,
        fixed: dict[str, Any],
        output: bool,
        fills: set[str],
    ) -> Expression:
        slot, kind = self.context.python_name(wire_name, member), member_type(member)
        path = str(member.get("xmlName", wire_name))
        if wire_name in fixed:
            return cast(Expression, fixed[wire_name])
        if "fill" in member:
            fill = self.context.python_name(member["fill"])
            fills.add(fill)
            self.fills.add(fill)
            return Name(fill)
        if member.get("offWire"):
            return cast(Expression, member.get("absent"))
        if kind.container == "map":
            self.steps.append(PlanStep("named", "", node, path, slot, False, "", ()))
            return self._own(member, Call("get", (slot,)))
        if kind.item not in SCALARS:
            return self._entry(slot, member, node, path, output)
        many = kind.container == "list"
        self.steps.append(PlanStep("text", "", node, path, slot, many, "", ()))
        if many:
            return Call("get", (slot, Name("[]"))) if output else Call("get", (slot,))
        return self._own(
            member, _with_absent(member, read_text(member, kind.item, "body", Call("get", (slot,))))
        )

    def _own(self, member: dict[str, Any], value: Expression) -> Expression:
        own = member.get("python", {})
        if "type" not in own:
            return value
        reader = imported(own.get("reader", own["type"]))
        self.imports.add(reader)
        return Call("element", (value, Name(reader.name)))

    def _entry(self, slot: str, member: dict[str, Any], node: str, path: str, output: bool) -> Expression:
        kind = member_type(member)
        variable = f"{node}_{slot}" if node != "root" else slot
        many = kind.container == "list"
        if many and not member.get("xmlFlattened"):
            path = f"{path}/{member.get('xmlItem', 'member')}"
        place = len(self.steps)
        shape = self.context.service.shapes[kind.item]
        self.imports.update(self.context.type_of({"type": kind.item}).imports)
        maker = self.maker(
            f"_{self.prefix}_{variable}",
            self.context.class_name(kind.item),
            self.context.members(shape, "members"),
            variable,
            member.get("with", {}),
            False,
        )
        self.steps.insert(place, PlanStep("entry", variable, node, path, slot, many, maker.name, maker.fills))
        return Call("get", (slot, Name("[]"))) if many and output else Call("get", (slot,))


def _with_absent(member: dict[str, Any], value: Expression) -> Expression:
    """The call that reads a member, told what stands for an element that is not there."""
    if "absent" not in member or not isinstance(value, Call):
        return value
    return Call(value.function, (*value.arguments, member["absent"]))


def listing_of(context: Context, data: dict[str, Any], outputs: Members) -> Listing:
    """How the answer of an operation marked `manyEntries` is read."""
    payload = next((member for member in outputs.values() if member.get("location") == "payload"), None)
    name = context.python_name(data["operation"])
    if payload is None:
        members = {key: member for key, member in outputs.items() if member.get("location", "body") == "body"}
        model, root = output_class(data), data["http"]["responseRoot"]
    else:
        shape = context.service.shapes[member_type(payload).item]
        members = context.members(shape, "members")
        model, root = (
            context.class_name(member_type(payload).item),
            shape.data.get("xmlName", shape.data["shape"]),
        )
    builder = _Builder(context, name)
    builder.maker(f"_{name}", model, members, "root", {}, True)
    encoded = tuple(context.python_name(key, item) for key, item in members.items() if item.get("urlEncoded"))
    return Listing(
        name=f"read_{name}",
        model=model,
        root=root,
        steps=tuple(builder.steps),
        makers=tuple(builder.makers),
        encoded=encoded,
        encoded_lists=tuple(_encoded_lists(context, members)),
        fills=tuple(sorted(builder.fills)),
        imports=tuple(sorted(builder.imports, key=lambda item: (item.module, item.name))),
    )


def _encoded_lists(context: Context, members: Members) -> list[tuple[str, str]]:
    found = []
    for wire_name, member in members.items():
        kind = member_type(member)
        if kind.container == "list" and kind.item not in SCALARS:
            inner = context.members(context.service.shapes[kind.item], "members")
            for name, item in inner.items():
                if item.get("urlEncoded"):
                    found.append((context.python_name(wire_name, member), context.python_name(name, item)))
    return found
