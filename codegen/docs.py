"""Docstrings and wrapped text from what the IR says."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from .ir import Api, Method, Model, Operation

WIDTH = 110
_FIRST_SENTENCE = re.compile(r"(?s)(.+?[.!?])(?:\s+(?=[A-Z`\"])(.*))?\Z")


def docstring(text: str, indent: int = 4) -> str:
    """A docstring at an indent, with its quotes; what could end it early is escaped."""
    text = text.replace("\\", "\\\\").replace('"""', r"\"\"\"")
    if text.endswith('"'):
        text += " "
    pad = " " * indent
    lines = text.strip("\n").split("\n")
    if len(lines) == 1:
        return f'"""{lines[0].rstrip()}"""' if not text.endswith('" ') else f'"""{text}"""'
    body = "\n".join(pad + line if line.strip() else "" for line in lines[1:])
    return f'"""{lines[0]}\n{body}\n{pad}"""'


def module_doc(text: str) -> str:
    """The docstring of a module: one line or paragraphs."""
    return docstring(_paragraphs(text, 0), 0)


def operation_doc(operation: Operation, model: Model | None) -> str:
    """The docstring of a raw method; `model` is what it answers with, if that is one thing."""
    lines = [_paragraphs(operation.doc + _needs(operation), 8), "", "Args:"]
    lines += [_item(parameter.name, parameter.doc, 8) for parameter in operation.parameters]
    lines.append(_item("options", "timeout, retries, extra headers and more, for this call alone.", 8))
    lines += ["", "Returns:", *_wrapped(_answer(operation, model), 8)]
    lines += ["", "Raises:", _item(operation.error, _refusals(operation), 8)]
    if operation.parameters:
        lines.append(_item("ValueError", "an argument is invalid; nothing was sent.", 8))
    lines += ["", f"Source: {operation.source}"]
    return docstring("\n".join(lines), 8)


def pages_doc(operation: Operation) -> str:
    """The docstring of an iterator over pages."""
    text = f"Walks all entries of `{operation.name}`, page after page."
    more = f"Takes what `{operation.name}` takes.\n\nRaises:\n"
    more += _item("InvalidResponseError", "a page does not lead on, or leads to where the walk has been.", 8)
    return docstring(f"{text}\n\n{more}", 8)


def method_doc(method: Method) -> str:
    """The docstring of a friendly method."""
    lines = [_paragraphs(method.doc + _needs(method), 8)]
    if method.parameters:
        lines += ["", "Args:", *(_item(parameter.name, parameter.doc, 8) for parameter in method.parameters)]
    if method.result_doc:
        replaced = [f"{value!r} if the server answers {code}" for code, value in method.on]
        lines += ["", "Returns:", *_wrapped("; ".join([method.result_doc.rstrip("."), *replaced]) + ".", 8)]
    if method.lines:
        lines += ["", "Returns:", *_wrapped(_iterator(method.lines), 8)]
    lines += ["", "Raises:", _item(method.error, "the server refused.", 8)]
    if method.parameters:
        lines.append(_item("ValueError", "an argument is invalid; nothing was sent.", 8))
    lines += ["", f"Source: {method.source}"]
    return docstring("\n".join(lines), 8)


def model_doc(model: Model) -> str:
    """The docstring of a class."""
    lines = [_paragraphs(model.doc, 4)]
    if model.fields:
        lines += ["", "Attributes:", *(_item(field.name, field.doc, 4) for field in model.fields)]
    return docstring("\n".join(lines), 4)


def api_doc(api: Api) -> str:
    """The docstring of a facade."""
    return docstring(
        _paragraphs(f"All operations of {api.title}, raw and typed: `client.api`. {api.doc}", 4), 4
    )


def summary(text: str) -> str:
    """The first sentence."""
    match = _FIRST_SENTENCE.match(" ".join(text.split()))
    return match[1] if match else " ".join(text.split())


def _paragraphs(text: str, indent: int) -> str:
    """First sentence alone, the rest below it, as docstrings want it."""
    flat = " ".join(text.split())
    match = _FIRST_SENTENCE.match(flat)
    first, rest = (match[1], match[2]) if match else (flat, None)
    lines = _fill(first, indent + 3)
    if rest:
        lines += ["", *_fill(rest, indent)]
    return "\n".join(lines)


def _item(name: str, text: str, indent: int) -> str:
    flat = " ".join(text.split())
    lines = textwrap.wrap(
        f"{name}: {flat}", WIDTH - indent - 4, subsequent_indent="    ", break_long_words=False
    )
    return "\n".join("    " + line for line in lines)


def _wrapped(text: str, indent: int) -> Iterable[str]:
    return ["    " + line for line in _fill(text, indent + 4)]


def _fill(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)


def _answer(operation: Operation, model: Model | None) -> str:
    if model is None:
        return _iterator(operation.payload_model)
    name = f"minio.models.{operation.service}.{model.name}"
    if not model.fields:
        return f"An empty `{name}`: there was nothing to tell."
    return f"`{name}` with {', '.join(f'`{field.name}`' for field in model.fields)}."


def _iterator(model: str) -> str:
    return f"An iterator of `{model}` that can be closed at any time."


def _needs(described: Operation | Method) -> str:
    return f" Needs {', '.join(described.permission)}." if described.permission else ""


def _refusals(operation: Operation) -> str:
    return f"the server refused{'; here often ' + ', '.join(operation.errors) if operation.errors else ''}."
