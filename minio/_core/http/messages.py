"""Small steps that generated builders and parsers share: headers, query and documents of one call."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sized
from typing import TypeVar
from xml.etree import ElementTree as ET

from minio._core.checks import check_enum, check_header, check_header_name, check_type, check_unicode, shown
from minio._core.documents.xml import XmlModel, from_boolean, parse, read
from minio._core.documents.xmltext import MalformedXml
from minio._core.veiled import VeiledBytes

from .bodies import Body, BytesBody
from .request import Request
from .response import Headers, Response, excerpt, invalid

Value = TypeVar("Value")
Model = TypeVar("Model", bound=XmlModel)


def check_text(argument: str, value: str) -> None:
    """Refuses a query value that is no text or cannot be encoded."""
    if type(value) is str and value.isascii() and value.isprintable():
        return
    check_type(argument, value, str)
    check_unicode(argument, value)


def check_integer(argument: str, value: int) -> None:
    """Refuses what is no whole number; True and False are none."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{argument} must be int type, not {type(value).__name__}")


def check_integer_range(argument: str, value: int, low: int | None, high: int | None) -> None:
    """Refuses what is no whole number from `low` to `high`; None is no limit."""
    check_integer(argument, value)
    if (low is not None and value < low) or (high is not None and value > high):
        expected = (
            f"at least {low}"
            if high is None
            else f"at most {high}"
            if low is None
            else f"from {low} to {high}"
        )
        raise ValueError(f"{argument} must be {expected}, not {value}")


def check_items(argument: str, values: Iterable[str], allowed: Collection[str] | None = None) -> None:
    """Refuses what is no list, and items that are no text or not among `allowed`."""
    check_list(argument, values)
    for value in values:
        if allowed is None:
            check_header(argument, value)
        else:
            check_enum(argument, value, allowed)


def check_list(argument: str, values: object) -> None:
    """Refuses text in place of a list of texts, and what can be gone through only once or not at all."""
    if isinstance(values, (str, bytes)) or not isinstance(values, Collection):
        raise ValueError(f"{argument} must be a list of str, not {type(values).__name__}")


def check_given(argument: str, value: object) -> None:
    """Refuses None where a value is needed."""
    if value is None:
        raise ValueError(f"{argument} must be provided")


def check_length(argument: str, value: Sized, lowest: int, highest: int | None) -> None:
    """Refuses texts with too few or too many characters, and lists with too few or too many items.

    None is no limit.
    """
    if not isinstance(value, Sized):
        raise ValueError(f"{argument} must be a text or a list, not {type(value).__name__}")
    if lowest and not len(value):
        raise ValueError(f"{argument} must be provided")
    if len(value) < lowest or (highest is not None and len(value) > highest):
        what = "characters" if isinstance(value, str) else "items"
        expected = f"at least {lowest}" if highest is None else f"{lowest} to {highest}"
        raise ValueError(f"{argument} must have {expected} {what}; got {len(value)}")


def check_secret(argument: str, value: str) -> None:
    """Refuses what no header can carry, without showing it."""
    if type(value) is not str or not value.isascii() or not value.isprintable():
        raise ValueError(f"{argument} must be ASCII text without control characters")


def add_prefixed(headers: dict[str, str], prefix: str, argument: str, values: Mapping[str, str]) -> None:
    """Writes one header for each entry of a mapping.

    Raises:
        ValueError: a name or value that no header can carry.
    """
    check_type(argument, values, Mapping)
    for name, value in values.items():
        check_header_name(name, argument)
        check_header(f"{argument}[{name!r}]", value)
        headers[prefix + name] = value


def as_body(argument: str, value: bytes | bytearray | memoryview | Body) -> Body | bytes:
    """Takes bytes as they are, wraps other memory without a copy, and lets bodies through."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, (bytearray, memoryview)):
        return BytesBody(value)
    if not hasattr(value, "blocks"):
        raise ValueError(f"{argument} must be bytes or a Body, not {type(value).__name__}")
    return value


def as_text_body(argument: str, value: str | bytes) -> bytes:
    """Takes text or bytes of a JSON document.

    Raises:
        ValueError: it is empty, or the text has no UTF-8 form.
        TypeError: neither is given, as 7.2.16 raised.
    """
    if not isinstance(value, (str, bytes)):
        raise TypeError(f"{argument} must be str or bytes type, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"{argument} must be a JSON document, got {value!r}")
    if isinstance(value, str):
        try:
            return VeiledBytes(value.encode())
        except UnicodeEncodeError as cause:
            raise ValueError(f"{argument} cannot be encoded as UTF-8: {cause.reason}") from None
    return value


def join_items(values: Iterable[str]) -> str:
    """Writes a list as one header."""
    return ",".join(values)


def split_items(text: str | None) -> list[str]:
    """Reads a list from one header."""
    return [item.strip() for item in text.split(",")] if text else []


def double(text: str | None) -> float | None:
    """Reads a number of a header; what is none reads as missing."""
    try:
        return None if text is None else float(text)
    except ValueError:
        return None


def integer(text: str | None) -> int | None:
    """Reads a whole number of a header; what is none reads as missing."""
    return int(text) if text is not None and text.lstrip("-").isdecimal() else None


def boolean(text: str | None) -> bool | None:
    """Reads `true` or `false` of a header; anything else reads as missing."""
    return None if text is None or text.lower() not in ("true", "false") else from_boolean(text)


def timestamp(text: str | None, read_time: Callable[[str], Value]) -> Value | None:
    """Reads a time of a header; what is none reads as missing: a bad date must not cost the answer."""
    if text is None:
        return None
    try:
        return read_time(text)
    except (ValueError, OverflowError):
        return None


def prefixed(headers: Headers, prefix: str) -> dict[str, str]:
    """Collects headers that start with a prefix (in lower case), by the rest of their names as sent."""
    size = len(prefix)
    return {name[size:]: value for name, value in headers.raw if name[:size].lower() == prefix}


def text_of(response: Response) -> str:
    """The body as text."""
    return response.body.decode("utf-8", "replace")


def check_label(argument: str, value: str) -> None:
    """Refuses a part of a path that is no text, empty, or has a segment `.` or `..`.

    The path would be another one.
    """
    check_text(argument, value)
    if not value:
        raise ValueError(f"{argument} must not be empty, as it is part of the path")
    if not {".", ".."}.isdisjoint(value.split("/")):
        raise ValueError(f"{argument} must not have a segment '.' or '..'; got {shown(repr(value))}")


def filled_path(template: str, **labels: str | None) -> str:
    """Puts values into the labels of a path, which ends before the first of them that is not given.

    The slash before that label stays only where no label is given at all: `/heal/`, but `/heal/photos`.

    Raises:
        ValueError: a label after that one is given.
    """
    for name, value in labels.items():
        if value is None:
            template, _, rest = template.partition(f"{{{name}}}")
            template = template.rstrip("/") if "{" in template else template
            beyond = [later for later in labels if f"{{{later}}}" in rest and labels[later] is not None]
            if beyond:
                raise ValueError(f"{beyond[0]} must be given together with {name}")
            break
    return template.format(**labels)


def add_flag(request: Request, name: str, value: bool) -> None:
    """Adds a parameter that is there or not, without a value."""
    if value:
        request.query.append((name, ""))


def check_texts(argument: str, values: Iterable[str], separator: str = "") -> None:
    """Refuses what is no list, and items that are no text, or hold what separates them."""
    check_list(argument, values)
    for index, value in enumerate(values):
        check_text(f"{argument}[{index}]", value)
        if separator and separator in value:
            raise ValueError(f"{argument}[{index}] must not have {separator!r} in it, was {value!r}")


def read_document(response: Response, model: type[Model], root: tuple[str, ...] = ()) -> Model:
    """Reads the answer's document.

    Raises:
        InvalidResponseError: the body is not that document.
    """
    return checked(response, lambda body: read(model, _expected(model, parse(body), root), root))


def _expected(model: type[XmlModel], element: ET.Element, root: tuple[str, ...]) -> ET.Element:
    """Refuses the document of somebody else: a page of a proxy would read as one that says nothing.

    Servers name some documents differently (`Get...Response`); what is in those is known all the same.
    """
    expected = model.XML.root
    if not root and expected.lower() not in element.tag.lower():
        known = {member.path[0] for member in model.XML.elements if member.path}
        if known.isdisjoint(child.tag for child in element):
            raise MalformedXml(f"the answer is <{element.tag}>, <{expected}> was expected")
    return element


def checked(response: Response, read_body: Callable[[bytes], Value]) -> Value:
    """Reads a body; what cannot be read is an invalid response with its status and the start of its body."""
    try:
        return read_body(response.body)
    except (ValueError, KeyError, OverflowError) as cause:
        error = invalid(response, excerpt(response.body))
        error.attempts = response.attempts
        raise error from cause
