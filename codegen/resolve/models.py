"""Shapes and outputs become classes."""

from __future__ import annotations

from typing import Any

from ..document import Document
from ..ir import Call, Constant, Element, Expression, Field, Import, JsonMember, Model, Name
from ..names import camel
from ..types import SCALARS, check_calls, element_codec, imported, leaf, member_codec, member_type
from .context import Context, Members, documented, noted

_CHOICES = {
    "exactlyOne": "check_exactly_one",
    "atMostOne": "check_at_most_one",
    "atLeastOne": "check_at_least_one",
}

_EXTRA = Field(
    name="extra",
    wire_name="",
    annotation="dict[str, Any]",
    required=False,
    default=None,
    empty="dict",
    secret=True,
    doc="Members that nobody described, as they came; they are written as they are.",
    checks=(),
)
"""What each JSON model has beside its members, so that a newer server loses nothing; it may hold secrets."""


def shape_model(context: Context, document: Document) -> Model:
    """The class of a shape."""
    data = document.data
    declared = data.get("class", {})
    members = context.members(document, "members")
    is_json = context.is_json or data.get("format") == "json"
    fields = [_field(context, name, member, False, is_json) for name, member in members.items()]
    if is_json:
        fields.append(_EXTRA)
    order = {name: index for index, name in enumerate(declared.get("parameters", ()))}
    fields.sort(key=lambda field: (order.get(field.name, len(order)), not field.required))
    is_xml = not is_json
    base = [imported(declared["base"])] if "base" in declared else []
    compares = declared.get("equality") != "base"
    return Model(
        name=context.class_name(data["shape"]),
        wire_name=data["shape"],
        group=data["group"],
        module=declared.get("module", ""),
        bases=(base[0].name,) if base else ("XmlModel",) if is_xml else ("JsonModel",),
        keyword_only=False,
        doc=noted(data["doc"], data),
        fields=tuple(fields),
        absent=_absent(context, members),
        choices=_choices(context, data, members),
        implied=_implied(context, data, members),
        identity=_identity(members, fields) if "module" in declared and compares else (),
        compares=compares,
        root=data.get("xmlName", data["shape"]) if is_xml else None,
        namespace=data.get("xmlNamespace", context.service.settings.get("xmlNamespace", "")),
        elements=_elements(context, members) if is_xml else (),
        json=() if is_xml else _json_members(context, members),
        imports=_imports(context, members, base, data["group"]),
        needs=_needs(context, members, data["group"]),
        origin=context.origin(document),
    )


def output_model(context: Context, document: Document) -> Model:
    """The class of what an operation answers; attributes are given by keyword."""
    data = document.data
    members = context.members(document, "output")
    in_document = {
        name: member for name, member in members.items() if member.get("location", "body") == "body"
    }
    is_xml = bool(in_document) and not context.is_json
    streaming = bool(data.get("traits", {}).get("streaming"))
    root = str(data["http"].get("responseRoot", data["operation"])).rpartition("/")[2]
    return Model(
        name=output_class(data),
        wire_name=output_class(data),
        group=data["group"],
        module="",
        bases=("Generic[Stream]",) if streaming else ("XmlModel",) if is_xml else (),
        keyword_only=True,
        doc=f"Answer of {data['operation']}.",
        fields=tuple(_output_field(context, name, member, streaming) for name, member in members.items()),
        absent=(),
        choices=(),
        implied=(),
        identity=(),
        compares=True,
        root=root if is_xml else None,
        namespace=context.service.settings.get("xmlNamespace", ""),
        elements=_elements(context, in_document, output=True) if is_xml else (),
        json=(),
        imports=_imports(context, members, [], data["group"]),
        needs=_needs(context, members, data["group"]),
        origin=context.origin(document),
    )


def output_class(data: dict[str, Any]) -> str:
    """The class that an operation answers with."""
    return f"{data['operation']}Output"


def optional(annotation: str) -> str:
    """The annotation of what may be missing."""
    return f"{annotation} | None"


def _field(context: Context, wire_name: str, member: dict[str, Any], output: bool, is_json: bool) -> Field:
    name = context.python_name(wire_name, member)
    kind = member_type(member)
    needed = bool(member.get("required")) and not output
    required = needed and "default" not in member
    absent = member.get("absent")
    empty = ""
    if kind.container and not required and (output or is_json):
        empty = "list" if kind.container == "list" else "dict"
    annotation = context.type_of(member).annotation
    if not needed and absent in (None, []) and not empty and annotation != "Any":
        annotation = optional(annotation)
    return Field(
        name=name,
        wire_name=wire_name,
        annotation=annotation,
        required=required,
        default=member.get("default", None if isinstance(absent, (str, list)) else absent),
        empty=empty,
        secret=bool(member.get("sensitive")),
        doc=documented(member),
        checks=() if output else _field_checks(member, name, kind.container),
    )


def _output_field(context: Context, wire_name: str, member: dict[str, Any], streaming: bool) -> Field:
    field = _field(context, wire_name, member, True, context.is_json)
    if member.get("location") != "payload":
        return field
    annotation = "Stream" if streaming else context.type_of(member).annotation
    return Field(field.name, wire_name, annotation, True, None, "", field.secret, field.doc, ())


def _field_checks(member: dict[str, Any], name: str, container: str) -> tuple[Call, ...]:
    calls: tuple[Call, ...] = ()
    if member.get("required") and "default" in member:
        calls = (Call("check_given", (name, Name(name))),)
    if "length" in member:
        calls += (Call("check_length", (name, Name(name), *member["length"])),)
    if "enum" in member or "check" in member or ("range" in member and container != "list"):
        allowed = dict(member)
        if isinstance(member.get("absent"), str) and "enum" in member:
            allowed["enum"] = [*member["enum"], member["absent"]]
        calls += check_calls(allowed, name, "body")
    return tuple(_of_self(call, name) for call in calls)


def _of_self(call: Call, name: str) -> Call:
    arguments = tuple(
        Name(f"self.{name}") if argument == Name(name) else argument for argument in call.arguments
    )
    return Call(call.function, arguments)


def _absent(context: Context, members: Members) -> tuple[tuple[str, Constant], ...]:
    return tuple(
        (context.python_name(name, member), member["absent"])
        for name, member in members.items()
        if "absent" in member
    )


def _choices(context: Context, data: dict[str, Any], members: Members) -> tuple[Call, ...]:
    calls = []
    for key, function in _CHOICES.items():
        names = [context.python_name(name, members[name]) for name in data.get(key, ())]
        if names:
            calls.append(Call(function, (), tuple((name, Name(f"self.{name}")) for name in names)))
    return tuple(calls)


def _implied(context: Context, data: dict[str, Any], members: Members) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (
            context.python_name(given, members[given]),
            context.python_name(made, members[made]),
            context.class_name(member_type(members[made]).item),
        )
        for given, made in data.get("implies", {}).items()
    )


def _identity(members: Members, fields: list[Field]) -> tuple[str, ...]:
    plain = {name for name, member in members.items() if not member_type(member).container}
    return tuple(field.name for field in fields if field.required and field.wire_name in plain)


def _elements(context: Context, members: Members, output: bool = False) -> tuple[Element, ...]:
    return tuple(_element(context, name, member, output) for name, member in members.items())


def _element(context: Context, wire_name: str, member: dict[str, Any], output: bool) -> Element:
    kind = member_type(member)
    scalar = kind.item in SCALARS
    place = _place(member, kind.container)
    options: list[tuple[str, Expression]] = []
    if place == "LIST":
        options.append(("item", member.get("xmlItem", "member")))
    path = tuple(str(member.get("xmlName", wire_name)).split("/"))
    if place in ("MAP", "FLAT_MAP"):
        options += [
            ("item", member.get("xmlItem", "entry") if place == "MAP" else path[-1]),
            ("key", member.get("xmlKey", "Key")),
            ("value", member.get("xmlValue", "Value")),
        ]
    if "absent" in member and not kind.container:
        options.append(("absent", member["absent"]))
    elif kind.container and (output or member.get("required") or "absent" in member):
        options.append(("empty", Name("list" if kind.container == "list" else "dict")))
    own = member.get("python", {})
    if "type" in own:
        options.append(("make", Name(imported(own.get("reader", own["type"])).name)))
    return Element(
        name=context.python_name(wire_name, member),
        wire_name=wire_name,
        path=path,
        codec=element_codec(member, kind.item) if scalar else context.class_name(kind.item),
        place=place,
        options=tuple(options),
    )


def _place(member: dict[str, Any], container: str) -> str:
    if "fill" in member or member.get("offWire"):
        return "NOWHERE"
    if member.get("xmlText"):
        return "TEXT"
    if member.get("xmlAttribute"):
        return "ATTRIBUTE"
    if container == "map":
        if member.get("xmlKey") == "@name":
            return "NAMED_MAP"
        return "FLAT_MAP" if member.get("xmlFlattened") else "MAP"
    if member.get("afterFirst"):
        return "REST"
    if container == "list":
        return "FLAT_LIST" if member.get("xmlFlattened") else "LIST"
    return "CHILD"


def _json_members(context: Context, members: Members) -> tuple[JsonMember, ...]:
    return tuple(
        JsonMember(
            context.python_name(name, member),
            str(member.get("jsonName", camel(name))),
            member_codec(member, context.class_name),
            bool(member.get("required")),
        )
        for name, member in members.items()
    )


def _imports(context: Context, members: Members, more: list[Import], group: str) -> tuple[Import, ...]:
    imports = list(more)
    for member in members.values():
        own = member.get("python", {})
        imports += [imported(own[key]) for key in ("type", "reader") if key in own]
        imports += context.type_of(member).imports
    here = context.models_module(group)
    return tuple(sorted({item for item in imports if item.module != here}))


def _needs(context: Context, members: Members, group: str) -> tuple[str, ...]:
    shapes = {leaf(str(member.get("type", "string"))) for member in members.values()} - SCALARS.keys()
    return tuple(sorted(context.class_name(shape) for shape in shapes if context.shape_group(shape) == group))
