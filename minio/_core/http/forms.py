"""Bodies of type `application/x-www-form-urlencoded`, as the query protocol of AWS writes them.

Items of lists are counted from 1 (`Tags.member.1.Key`), documents are written out member by member
(`TaskPolicyArn.arn`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

from minio._core.checks import check_type
from minio._core.documents.xml import XmlModel

from .messages import check_text
from .request import Request

FORM_TYPE = "application/x-www-form-urlencoded"

Form: TypeAlias = list[tuple[str, str]]


def check_hidden_text(argument: str, value: str) -> None:
    """Refuses a secret that is no text or cannot be encoded, without showing it."""
    check_type(argument, value, str)
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise ValueError(f"{argument} must be text that UTF-8 can write, without NUL characters")


def add_field(form: Form, name: str, value: str) -> None:
    """Adds one field."""
    form.append((name, value))


def add_texts(form: Form, argument: str, name: str, values: Iterable[str]) -> None:
    """Adds a list of texts.

    Raises:
        ValueError: it is no list of texts.
    """
    for field, position, value in _counted(argument, name, values):
        check_text(f"{argument}[{position}]", value)
        form.append((field, value))


def add_documents(
    form: Form, argument: str, name: str, values: Iterable[XmlModel], model: type[XmlModel]
) -> None:
    """Adds a list of documents of one kind.

    Raises:
        ValueError: it is no such list.
    """
    for field, position, value in _counted(argument, name, values):
        add_document(form, f"{argument}[{position}]", field, value, model)


def add_document(form: Form, argument: str, name: str, value: XmlModel, model: type[XmlModel]) -> None:
    """Adds what a document says.

    Raises:
        ValueError: it is another kind of document.
    """
    check_type(argument, value, model)
    _add_children(form, name, value.toxml())


def send_form(request: Request, form: Form) -> None:
    """Makes the form the body of the request."""
    request.headers["Content-Type"] = FORM_TYPE
    request.body = urlencode(form).encode()


def _counted(argument: str, name: str, values: Iterable[object]) -> Iterable[tuple[str, int, Any]]:
    if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):
        raise ValueError(f"{argument} must be a list, not {type(values).__name__}")
    return ((f"{name}.member.{position}", position - 1, value) for position, value in enumerate(values, 1))


def _add_children(form: Form, name: str, element: ET.Element) -> None:
    for child in element:
        field = f"{name}.{child.tag}"
        if len(child):
            _add_children(form, field, child)
        else:
            form.append((field, child.text or ""))
