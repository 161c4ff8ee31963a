"""`method:` becomes a method of the friendly client."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..document import Document
from ..ir import Call, Constant, Expression, Import, Method, MethodParameter, Name, Operation
from ..types import SCALARS, check_calls, imported, label_checks, member_type
from .context import Context, Members, documented
from .models import optional
from .operations import BODY_TYPES


def methods_of(context: Context, document: Document, operation: Operation) -> list[Method]:
    """The methods that a spec describes."""
    said = document.data.get("method", [])
    return [
        _method(context, document, operation, one) for one in (said if isinstance(said, list) else [said])
    ]


def _method(context: Context, document: Document, operation: Operation, said: dict[str, Any]) -> Method:
    inputs = context.members(document, "input")
    model = imported(said["model"]) if "model" in said else None
    imports = {model} if model is not None else set()
    filled = [
        _filled(context, inputs, name, path, said, model, imports)
        for name, path in said["parameters"].items()
    ]
    parameters = [parameter for parameter, _ in filled]
    values = dict(zip(said["parameters"].values(), (value for _, value in filled), strict=True))
    values |= _constants(context, inputs, said, imports)
    arguments = tuple(
        (
            context.python_name(wire_name, inputs[wire_name]),
            _argument(context, inputs[wire_name], wire_name, values, imports),
        )
        for wire_name in dict.fromkeys(path.partition(".")[0] for path in values)
    )
    text = said.get("returns") == "text"
    lines = operation.payload_model if operation.lines and not text else ""
    if lines:
        imports.update(context.type_of(next(iter(context.members(document, "output").values()))).imports)
    annotation, result, result_doc = _returned(context, document, said, model, imports)
    return Method(
        name=said["name"],
        area=said.get("area", ""),
        operation=operation.name,
        doc=said.get("doc", document.data["doc"].strip()),
        positional=tuple(parameters[: said.get("positional")]),
        named=tuple(parameters[said.get("positional", len(parameters)) :]),
        arguments=arguments,
        annotation=annotation,
        result=result,
        result_doc=result_doc,
        lines=lines,
        text=text,
        on=tuple(said.get("on", {}).items()),
        error=context.error_class,
        imports=tuple(sorted(imports)),
        needed=_needed(parameters, arguments, result, imports) + _builder(operation, text),
        permission=operation.permission,
        source=operation.source,
        origin=document.at("method"),
    )


def _filled(
    context: Context,
    inputs: Members,
    name: str,
    path: str,
    said: dict[str, Any],
    model: Import | None,
    imports: set[Import],
) -> tuple[MethodParameter, Expression]:
    """A parameter, and what the member at its path is filled with."""
    member = _at(context, inputs, path)
    parameter = _method_parameter(context, name, member, inputs[path.partition(".")[0]], said, imports)
    if not parameter.checks:
        parameter = replace(parameter, checks=_own_checks(context, name, member, path))
    if model is None or member.get("location") != "payload":
        return parameter, Name(name)
    check = Call("check_type", (name, Name(name), Name(model.name)))
    document = Call(f"{context.type_of(member).check}.fromxml", (Call(f"{name}.toxml"),))
    return replace(parameter, annotation=model.name, checks=(check,)), document


def _constants(
    context: Context, inputs: Members, said: dict[str, Any], imports: set[Import]
) -> dict[str, Expression]:
    """What the method fixes, by the path of its member; {} is a document that says nothing."""
    constants: dict[str, Any] = said.get("constants", {})
    values: dict[str, Expression] = dict(constants)
    for path in [path for path, constant in constants.items() if constant == {}]:
        member = _at(context, inputs, path)
        values[path] = Call(context.class_name(member_type(member).item))
        imports.update(context.type_of(member).imports)
    return values


def _returned(
    context: Context, document: Document, said: dict[str, Any], model: Import | None, imports: set[Import]
) -> tuple[str, Expression, str]:
    """Annotation and value of the result, and what is said of it."""
    annotation, result, doc = _result(context, document, said.get("returns"), imports)
    if model is not None and isinstance(result, Name):
        annotation, result = model.name, Call(f"{model.name}.fromxml", (Call(f"{result.name}.toxml"),))
    gives_none = any(value is None for value in said.get("on", {}).values())
    if gives_none and annotation != "None" and not annotation.endswith("| None"):
        annotation = optional(annotation)
    return annotation, result, doc


def _needed(
    parameters: list[MethodParameter],
    arguments: tuple[tuple[str, Expression], ...],
    result: Expression,
    imports: set[Import],
) -> tuple[Import, ...]:
    used = {name for parameter in parameters for check in parameter.checks for name in _classes(check)}
    used |= {name for value in (*(value for _, value in arguments), result) for name in _classes(value)}
    return tuple(sorted(item for item in imports if item.name in used))


def _builder(operation: Operation, text: bool) -> tuple[Import, ...]:
    """What makes the request of a method whose answer no raw method may read."""
    module = f"minio._generated.{operation.service}.operations.{operation.group}"
    return (Import(module, f"build_{operation.name}"),) if text else ()


def _classes(value: Expression) -> set[str]:
    """Names that an expression needs when it runs."""
    if isinstance(value, Name):
        return {value.name}
    if not isinstance(value, Call):
        return set()
    inner = (*value.arguments, *(argument for _, argument in value.keywords))
    return {value.function.partition(".")[0]}.union(*(_classes(argument) for argument in inner))


def _at(context: Context, members: dict[str, dict[str, Any]], path: str) -> dict[str, Any]:
    """The member at a path through documents."""
    first, _, rest = path.partition(".")
    member = members[first]
    if not rest:
        return member
    shape = context.service.shapes[member_type(member).item]
    return _at(context, context.members(shape, "members"), rest)


def _method_parameter(
    context: Context,
    name: str,
    member: dict[str, Any],
    outer: dict[str, Any],
    said: dict[str, Any],
    imports: set[Import],
) -> MethodParameter:
    kind = context.type_of(member)
    imports.update(kind.imports)
    defaults = said.get("defaults", {})
    required = bool(outer.get("required")) and name not in defaults
    default: Constant = defaults.get(name)
    annotation = kind.annotation
    if outer is member and member.get("location") == "payload" and not kind.imports:
        annotation, _ = BODY_TYPES[member_type(member).item]
    return MethodParameter(
        name=name,
        annotation=annotation if required or default is not None else optional(annotation),
        required=required,
        default=default,
        doc=documented(member),
        checks=(Call("check_type", (name, Name(name), Name(kind.check))),) if kind.imports else (),
    )


def _own_checks(context: Context, name: str, member: dict[str, Any], path: str) -> tuple[Call, ...]:
    """Checks of what the method calls by another name than its operation: messages have this one."""
    location = member.get("location", "body")
    if "." in path:
        return _document_checks(name, member)
    if location in ("payload", "prefix-headers") or name == context.python_name(path, member):
        return ()
    return label_checks(path, member, name) if location == "path" else check_calls(member, name, location)


def _document_checks(name: str, member: dict[str, Any]) -> tuple[Call, ...]:
    """Checks of what goes into a document, whose own messages name the place in it."""
    kind = member_type(member)
    if kind.container:
        return (Call("check_texts", (name, Name(name))),) if kind.item == "string" else ()
    if member.get("sensitive"):
        return (Call("check_hidden_text", (name, Name(name))),)
    return check_calls(member, name, "query")


def _argument(
    context: Context, member: dict[str, Any], path: str, values: dict[str, Expression], imports: set[Import]
) -> Expression:
    """The value of an input member: a parameter, a constant, or a document around them."""
    if path in values:
        return values[path]
    kind = member_type(member)
    imports.update(context.type_of(member).imports)
    members = context.members(context.service.shapes[kind.item], "members")
    inner = dict.fromkeys(
        key[len(path) + 1 :].partition(".")[0] for key in values if key.startswith(f"{path}.")
    )
    keywords = tuple(
        (
            context.python_name(name, members[name]),
            _argument(context, members[name], f"{path}.{name}", values, imports),
        )
        for name in inner
    )
    return Call(context.class_name(kind.item), (), keywords)


def _result(
    context: Context, document: Document, returns: Any, imports: set[Import]
) -> tuple[str, Expression, str]:
    """Annotation, expression and description of what a method returns."""
    if returns is None:
        return "None", None, ""
    if returns is True:
        return "bool", True, "True if the server confirmed it."
    if returns == "text":
        return "str", Call("text_of", (Name("output"),)), "What the server answers, as text."
    outputs = context.members(document, "output")
    path = returns["member"] if isinstance(returns, dict) else returns
    names: list[str] = []
    members, member = outputs, {}
    for wire_name in path.split("."):
        member = members[wire_name]
        names.append(context.python_name(wire_name, member))
        item = member_type(member).item
        members = context.members(context.service.shapes[item], "members") if item not in SCALARS else {}
    value = Name("output." + ".".join(names))
    if isinstance(returns, dict):
        return "bool", Call("equal", (value, returns["equals"])), f"Whether it is {returns['equals']}."
    kind = context.type_of(member)
    imports.update(kind.imports)
    container = bool(member_type(member).container)
    always = member.get("location") == "payload" or (container and (len(names) == 1 or context.is_json))
    return kind.annotation if always else optional(kind.annotation), value, documented(member)
