"""Operations become builders, parsers and raw methods."""

from __future__ import annotations

from typing import Any

from ..document import Document
from ..ir import (
    Call,
    Constant,
    Example,
    Expression,
    Import,
    Name,
    Operation,
    Pagination,
    Parameter,
    Reading,
    Server,
)
from ..types import SCALARS, check_calls, header_reader, json_codec, label_checks, member_type, write_text
from .context import Context, Members, documented, noted
from .forms import field_of, fixed_fields
from .listings import listing_of
from .models import optional, output_class

_ADDRESSES: dict[str, tuple[str, ...]] = {
    "/": (),
    "/{Bucket}": ("Bucket",),
    "/{Bucket}/{Key}": ("Bucket", "Key"),
}
BODY_TYPES = {
    "blob": ("bytes | bytearray | memoryview | Body", "as_body"),
    "json": ("str | bytes", "as_text_body"),
    "string": ("str | bytes", "as_text_body"),
}
"""What a payload that is no document may be given as, and what checks it."""


def operation_of(context: Context, document: Document) -> Operation:
    """The IR of one operation."""
    data = document.data
    http, traits = data["http"], data.get("traits", {})
    inputs = context.members(document, "input")
    outputs = context.members(document, "output")
    name = context.python_name(data["operation"])
    parameters = [_parameter(context, wire_name, member) for wire_name, member in inputs.items()]
    parameters.sort(key=lambda parameter: not parameter.required)
    payload = next((key for key, member in outputs.items() if member.get("location") == "payload"), "")
    listing = listing_of(context, data, outputs) if traits.get("manyEntries") else None
    return Operation(
        name=name,
        wire_name=data["operation"],
        constant=name.upper(),
        group=data["group"],
        service=context.name,
        doc=noted(data["doc"], traits),
        source=data["source"],
        http_method=http["method"],
        path=http["path"],
        targets=_targets(context, http["path"], inputs),
        query=tuple(http.get("query", {}).items()),
        headers=tuple(http.get("headers", {}).items()),
        form=fixed_fields(data, context.service.settings),
        resend=traits.get("resend", usual_resend(http["method"])),
        flags=_flags(data, traits, context.service.settings, inputs),
        parameters=tuple(parameters),
        output=output_class(data),
        readings=tuple(_readings(context, outputs)),
        fills=listing.fills if listing else (),
        document=_document(context, traits, outputs, payload),
        payload=context.python_name(payload, outputs[payload]) if payload else "",
        payload_model=context.type_of(outputs[payload]).annotation if payload else "",
        payload_codec=_codec(context, outputs[payload])
        if payload and context.holds_json(outputs[payload])
        else None,
        response_root=tuple(str(http.get("responseRoot", "")).split("/")[1:]),
        listing=listing,
        errors=tuple(data.get("errors", ())),
        pagination=_pagination(context, data, inputs, outputs, name),
        servers=tuple(_server(key, value) for key, value in data["servers"].items()),
        status=http.get("status", 200),
        error=context.error_class,
        permission=tuple(data.get("permission", ())),
        examples=tuple(_example(example) for example in data["examples"]),
        origin=context.origin(document),
        imports=_imports(context, inputs, outputs),
    )


def usual_resend(method: str) -> str:
    """Whether a request of an HTTP method is sent again where the spec does not say."""
    return "never" if method == "POST" else "always"


def _parameter(context: Context, wire_name: str, member: dict[str, Any]) -> Parameter:
    name = context.python_name(wire_name, member)
    location = member.get("location", "body")
    kind = member_type(member)
    annotation = context.type_of(member).annotation
    value: Expression = Name(name)
    checks: tuple[Call, ...] = ()
    if location == "payload":
        if kind.item in BODY_TYPES and not kind.container:
            annotation, function = BODY_TYPES[kind.item]
            value = Call(function, (name, value))
        elif context.holds_json(member):
            value = Call("dumps", (name, value, _codec(context, member)))
        else:
            checks = (Call("check_type", (name, value, Name(context.type_of(member).check))),)
            value = Call("dumps", (value,))
    elif location == "path":
        checks = label_checks(wire_name, member, name)
    elif location == "body":
        checks, value = field_of(context, wire_name, member, name)
    elif location != "prefix-headers":
        checks = check_calls(member, name, location)
        value = (
            Call("join_items", (value,)) if kind.container else write_text(member, kind.item, location, value)
        )
    else:
        annotation = "Mapping[str, str]"
    if member.get("repeated"):
        location, value = "queries", Name(name)
    elif member.get("format") == "flag":
        location, value = "flag", Name(name)
    required = bool(member.get("required"))
    return Parameter(
        name=name,
        wire_name=wire_name,
        annotation=annotation if required else optional(annotation),
        required=required,
        writer={"prefix-headers": "prefix"}.get(location, location),
        target=member.get("name", wire_name),
        checks=checks,
        value=value,
        doc=" ".join(filter(None, (documented(member), context.public_import(member)))),
    )


def _codec(context: Context, member: dict[str, Any]) -> Expression:
    return json_codec(str(member.get("type", "string")), context.class_name)


def _targets(context: Context, path: str, inputs: Members) -> tuple[Reading, ...]:
    labels = _ADDRESSES.get(path)
    if labels is not None:
        return tuple(
            Reading(label.lower(), Name(context.python_name(label, inputs[label]))) for label in labels
        )
    named = [
        (label, context.python_name(label, member))
        for label, member in inputs.items()
        if member.get("location") == "path"
    ]
    for label, name in named:
        path = path.replace(f"{{{label}}}", f"{{{name}}}")
    keywords = tuple((name, Name(name)) for _, name in named)
    return (Reading("path", Call("filled_path", (path,), keywords) if named else path),)


def _example(said: dict[str, Any]) -> Example:
    request, response = said["request"], said["response"]
    lines = [request["line"], *(f"{name}: {value}" for name, value in request.get("headers", {}).items())]
    if request.get("body"):
        lines += ["", request["body"].rstrip()]
    lines += ["", f"HTTP/1.1 {response['status']}"]
    lines += [f"{name}: {value}" for name, value in response.get("headers", {}).items()]
    if response.get("body"):
        lines += ["", response["body"].rstrip()]
    return Example(said["title"], "\n".join(lines))


def _flags(
    data: dict[str, Any], traits: dict[str, Any], settings: dict[str, Any], inputs: Members
) -> tuple[tuple[str, Constant], ...]:
    flags: list[tuple[str, Constant]] = []
    if settings["signingName"] != "s3":
        flags.append(("service", settings["signingName"]))
    if traits.get("errorInOk"):
        flags.append(("error_in_ok", True))
    if traits.get("checksumRequired"):
        flags.append(("checksum_required", True))
    flags += [
        ("checksum_named_by", member["name"]) for member in inputs.values() if member.get("requestAlgorithm")
    ]
    if traits.get("unsigned"):
        flags.append(("signed", False))
    if traits.get("auth") == "bearer":
        flags.append(("bearer", True))
    if settings["protocol"] == "rest-json":
        flags.append(("admin", True))
    encrypted = traits.get("encrypted")
    flags += [(f"sealed_{side}", True) for side in ("request", "response") if encrypted in (side, "both")]
    minio = data["servers"].get("minio", {})
    if minio.get("refuse"):
        flags.append(("refused_on_minio", f"run {minio['instead']}"))
    return tuple(flags)


def _readings(context: Context, outputs: Members) -> list[Reading]:
    readings = []
    for wire_name, member in outputs.items():
        location = member.get("location", "body")
        name, kind = context.python_name(wire_name, member), member_type(member)
        target = str(member.get("name", wire_name)).lower()
        value: Expression
        if location == "header":
            text = Call("get", (target,))
            value = Call("split_items", (text,)) if kind.container else header_reader(member, kind.item, text)
        elif location == "prefix-headers":
            value = Call("prefixed", (Name("response.headers"), target))
        elif location == "status":
            value = Name("response.status")
        else:
            continue
        readings.append(Reading(name, value))
    return readings


def gives_lines(document: Document) -> bool:
    """Whether the answer is a stream of documents, of which each is read when it is asked for.

    One that is a list of them is read whole.
    """
    traits, outputs = document.data.get("traits", {}), document.data["output"]
    listed = any(member_type(member).container == "list" for member in outputs.values())
    return bool(traits.get("jsonLines") and not traits.get("streaming") and not listed)


def _document(context: Context, traits: dict[str, Any], outputs: Members, payload: str) -> str:
    if traits.get("streaming"):
        return "stream"
    if traits.get("jsonLines"):
        return "all_lines" if member_type(outputs[payload]).container else "lines"
    if payload:
        kind = member_type(outputs[payload])
        is_text = kind.item in ("string", "json", "blob") and outputs[payload].get("format") != "json"
        is_document = kind.container or not is_text
        if is_document and context.holds_json(outputs[payload]):
            return "json"
        if member_type(outputs[payload]).item in SCALARS:
            return "bytes" if member_type(outputs[payload]).item == "blob" else "text"
        return "listing_payload" if traits.get("manyEntries") else "payload"
    if any(member.get("location", "body") == "body" for member in outputs.values()):
        return "listing" if traits.get("manyEntries") else "body"
    return "none"


def _pagination(
    context: Context, data: dict[str, Any], inputs: Members, outputs: Members, name: str
) -> Pagination | None:
    pages = data.get("paginated")
    if pages is None:
        return None
    tokens = tuple(
        (context.python_name(before, inputs[before]), context.python_name(after, outputs[after]))
        for before, after in zip(pages["inputToken"], pages["outputToken"], strict=True)
    )
    items = [(context.python_name(item, outputs[item]), outputs[item]) for item in pages["items"]]
    kinds = dict.fromkeys(context.type_of(member).annotation[5:-1] for _, member in items)
    fallback = ("", "")
    if "lastItem" in pages:
        shape = context.service.shapes[member_type(items[0][1]).item]
        last = context.members(shape, "members")[pages["lastItem"]]
        fallback = (items[0][0], context.python_name(pages["lastItem"], last))
    more = context.python_name(pages["more"], outputs[pages["more"]]) if "more" in pages else ""
    return Pagination(
        f"{name}_iter", tokens, fallback, more, tuple(item for item, _ in items), " | ".join(kinds)
    )


def _server(name: str, said: dict[str, Any]) -> Server:
    note = str(said.get("note", ""))
    if "instead" in said:
        note = f"Runs {said['instead']} instead. {note}".strip()
    if said.get("refuse"):
        note = f"{note} The client refuses to send it there."
    return Server(name, said["support"], note)


def _imports(context: Context, inputs: Members, outputs: Members) -> tuple[Import, ...]:
    found = {
        item for member in (*inputs.values(), *outputs.values()) for item in context.type_of(member).imports
    }
    return tuple(sorted(found))
