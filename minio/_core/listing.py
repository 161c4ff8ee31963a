"""Long listings, read straight into models.

The tree of an answer is built by the parser of ElementTree, which is C from end to end: callbacks in Python
for each element would cost more than all else that is done with a key. Generated makers take the tree apart;
what they do not name is passed over, with all that is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar
from urllib.parse import unquote_plus
from xml.etree.ElementTree import Element, ParseError, XMLParser

from .xmltext import MalformedXml, parse

__all__ = ["ABSENT", "Decode", "Element", "appended", "decoder", "named", "read_listing"]

ABSENT: Any = None
"""What attributes are that an entry does not tell, whatever callers may give."""

Decode: TypeAlias = Callable[[str], str]
_Item = TypeVar("_Item")
_START = re.compile(
    rb'\s*(?:<\?xml version="1\.0"(?: encoding="UTF-8")?\s*\?>\s*)?<\w+( xmlns="[^<>"]*")?[\s/>]',
    re.IGNORECASE,
)
"""How answers of S3 begin: in UTF-8, without a document type. The group is the namespace of all elements."""


def read_listing(data: bytes, root: str) -> Element:
    """Reads an answer whose root element is `root` into a tree whose tags have no namespace and no prefix.

    Raises:
        MalformedXml: it is not well-formed, has another root, or a document type declaration.
    """
    tree = _plain_tree(data)
    if tree is None:
        tree = parse(data)
    if tree.tag != root:
        raise MalformedXml(f"the answer is <{tree.tag}>, <{root}> was expected")
    return tree


def _plain_tree(data: bytes) -> Element | None:
    """The tree of an answer that begins as usual and has one namespace; None for any other.

    The namespace is cut out, so that tags are plain names. After the root has begun, a document type would be
    an error.
    """
    start = _START.match(data)
    if not start:
        return None
    if start[1]:
        data = data[: start.start(1)] + data[start.end(1) :]
    if b"xmlns" in data:
        return None
    parser = XMLParser(encoding="utf-8")  # noqa: S314  a document type cannot be there
    try:
        parser.feed(data)
        return parser.close()
    except ParseError:
        return None  # the careful parser says what is wrong, if anything is


def decoder(encoding_type: str | None) -> Decode:
    """What turns the names of a listing into those of objects: `url` means that they are percent-encoded."""
    return _decoded if encoding_type == "url" else str


def _decoded(text: str) -> str:
    return unquote_plus(text) if "%" in text or "+" in text else text


def named(element: Element) -> dict[str, str]:
    """A mapping whose keys are the names of elements."""
    return {child.tag: child.text or "" for child in element}


def appended(items: list[_Item] | None, item: _Item) -> list[_Item]:
    """The list with one more item; a new one before the first."""
    if items is None:
        return [item]
    items.append(item)
    return items
