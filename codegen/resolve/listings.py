"""Long listings become makers of their models: one branch for each element that an entry may have."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, cast

from ..ir import Branch, Call, Expression, Import, Listing, Maker, Name, Reading
from ..types import SCALARS, element_reader, imported, member_type
from .context import Context, Members
from .models import output_class

TEXT = Name("text")
DECODE = "decode"


@dataclass(slots=True)
class _Builder:
    """Collects makers while it goes down from the answer to its entries."""

    context: Context
    operation: str
    makers: list[Maker] = field(default_factory=list)
    imports: set[Import] = field(default_factory=set)

    def maker(
        self,
        name: str,
        model: str,
        members: Members,
        fixed: dict[str, Any] | None = None,
        whole: bool = False,
    ) -> Maker:
        """Makes one model of `members`, the `whole` answer or an entry; what is below it comes first."""
        blanks: list[Reading] = []
        branches: list[tuple[list[str], Branch]] = []
        fills: set[str] = set()
        for wire_name, member in members.items():
            attribute = self.context.python_name(wire_name, member)
            blanks.append(Reading(attribute, self._blank(wire_name, member, fixed or {}, whole, fills)))
            if wire_name in (fixed or {}) or "fill" in member or member.get("offWire"):
                continue
            *groups, element = _path(wire_name, member)
            child = Name("inner_" * len(groups) + "child")
            branch = self._branch(f"{name}_{attribute}", member, child, fills)
            if branch.many and not whole:
                value = Call("appended", (Name(f"result.{attribute}"), branch.value))
                branch = replace(branch, value=value, many=False)
            branches.append((groups, replace(branch, element=element, name=attribute)))
        if whole:  # most of its children are entries
            branches.sort(key=lambda placed: not placed[1].many)
        maker = Maker(name, model, tuple(blanks), _grouped(branches), tuple(sorted(fills)))
        self.makers.append(maker)
        return maker

    def _blank(
        self, wire_name: str, member: dict[str, Any], fixed: dict[str, Any], whole: bool, fills: set[str]
    ) -> Expression:
        if wire_name in fixed:
            return cast(Expression, fixed[wire_name])
        if "fill" in member:
            fill = self.context.python_name(member["fill"])
            fills.add(fill)
            return Name(fill)
        if whole and member_type(member).container == "list":
            return Name("[]")
        return member["absent"] if member.get("absent") is not None else Name("ABSENT")

    def _branch(self, name: str, member: dict[str, Any], child: Name, fills: set[str]) -> Branch:
        """What is done with the element of a member, wherever it stands and whatever it is called."""
        kind = member_type(member)
        if kind.container == "map":
            return Branch("", value=Call("named", (child,)), reads=False)
        many = kind.container == "list"
        if kind.item not in SCALARS:
            return Branch("", value=self._entry(name, member, child, fills), reads=False, many=many)
        if "type" in member.get("python", {}) or "reader" in member.get("python", {}):
            reader = imported(member["python"].get("reader", member["python"].get("type")))
            self.imports.add(reader)
            return Branch("", value=Call(reader.name, (TEXT,)), filled=True)
        if member.get("urlEncoded"):
            fills.add(DECODE)
            return Branch("", value=Call(DECODE, (TEXT,)), many=many)
        value = element_reader(member, kind.item, TEXT)
        return Branch("", value=value, filled=kind.item != "string", many=many)

    def _entry(self, name: str, member: dict[str, Any], child: Name, fills: set[str]) -> Expression:
        item = member_type(member).item
        shape = self.context.service.shapes[item]
        self.imports.update(self.context.type_of({"type": item}).imports)
        members = self.context.members(shape, "members")
        maker = self.maker(name, self.context.class_name(item), members, member.get("with"))
        fills.update(maker.fills)
        return Call(maker.name, (child, *map(Name, maker.fills)))


def _path(wire_name: str, member: dict[str, Any]) -> list[str]:
    """Where the element of a member stands, from the element that it belongs to."""
    path = str(member.get("xmlName", wire_name)).split("/")
    if member_type(member).container == "list" and not member.get("xmlFlattened"):
        path.append(str(member.get("xmlItem", "member")))
    return path


def _grouped(branches: list[tuple[list[str], Branch]]) -> tuple[Branch, ...]:
    """Puts branches that stand below the same element into one."""
    result: dict[str, list[tuple[list[str], Branch]]] = {}
    for groups, branch in branches:
        result.setdefault(groups[0] if groups else branch.element, []).append((groups, branch))
    return tuple(
        Branch(element, reads=False, grouped=_grouped([(groups[1:], branch) for groups, branch in inside]))
        if inside[0][0]
        else inside[0][1]
        for element, inside in result.items()
    )


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
    whole = builder.maker(f"_{name}", model, members, whole=True)
    return Listing(
        name=f"read_{name}",
        model=model,
        root=root,
        makers=tuple(builder.makers),
        fills=tuple(fill for fill in whole.fills if fill != DECODE),
        imports=tuple(sorted(builder.imports)),
    )
