"""Long listings, read straight into models.

Answers are parsed by ElementTree, which is C from end to end: callbacks in Python for each element would cost
more than all else that is done with a key. Generated makers take the elements apart; what they do not name is
passed over, with all that is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeAlias, TypeVar
from urllib.parse import unquote_plus
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from .xmltext import MalformedXml, parse

__all__ = ["ABSENT", "Decode", "Element", "Listing", "appended", "decoder", "named"]

ABSENT: Any = None
"""What attributes are that an entry does not tell, whatever callers may give."""

Decode: TypeAlias = Callable[[str], str]
BATCH_SIZE = 4 * 1024
"""Bytes of an answer whose elements are held at a time."""

_Item = TypeVar("_Item")
_START = re.compile(
    rb'\s*(?:<\?xml version="1\.0"(?: encoding="UTF-8")?\s*\?>\s*)?<\w+( xmlns="[^<>"]*")?[\s/>]',
    re.IGNORECASE,
)
"""How answers of S3 begin: in UTF-8, without a document type. The group is the namespace of all elements."""


class Listing:
    """The children of an answer's root element, one after the other; tags have no namespace and no prefix.

    They are built in batches, of which one is forgotten before the next: the tree of a whole page takes twice
    as long, as it outgrows caches and the garbage collector walks it again and again.

    Args:
        data: the answer.
        root: name that its root element must have.
    """

    __slots__ = ("_data", "_plain", "_root")

    def __init__(self, data: bytes, root: str) -> None:
        self._data = data
        self._plain = _plain(data)
        self._root = root

    @property
    def encoding_type(self) -> str | None:
        """What it says of how names are written; many servers say so last, after the names.

        Raises:
            MalformedXml: it is not well-formed.
        """
        plain = self._plain
        if plain is not None and (b"!" not in plain or b"<!" not in plain):  # neither comments nor CDATA
            if plain.rfind(b"<EncodingType>url</EncodingType>") >= 0:
                return "url"
            if b"EncodingType" not in plain:
                return None
        return parse(self._data).findtext("EncodingType")

    def __iter__(self) -> Iterator[Element]:
        """Hands out the children.

        Raises:
            MalformedXml: it is not well-formed, has another root, or a document type declaration.
        """
        done = 0
        if self._plain is not None:
            with suppress(ParseError):  # the careful parser says what is wrong, if anything is
                for child in _children(self._plain, self._root):
                    done += 1
                    yield child
                return
        tree = parse(self._data)
        if tree.tag != self._root:
            raise MalformedXml(f"the answer is <{tree.tag}>, <{self._root}> was expected")
        yield from tree[done:]


def _plain(data: bytes) -> bytes | None:
    """An answer that begins as usual and has one namespace, which is cut out; None for any other.

    After the root has begun, a document type would be an error.
    """
    start = _START.match(data)
    if not start:
        return None
    if start[1]:
        data = data[: start.start(1)] + data[start.end(1) :]
    return None if b"xmlns" in data else data


def _children(data: bytes, root: str) -> Iterator[Element]:
    builder = TreeBuilder()
    above = builder.start("above", {})  # is at hand before the root, which only the end would bring
    parser = XMLParser(target=builder, encoding="utf-8")  # noqa: S314  a document type cannot be there
    for start in range(0, len(data), BATCH_SIZE):
        parser.feed(data[start : start + BATCH_SIZE])
        for tree in above:
            if tree.tag != root:
                raise ParseError
            whole = tree[:-1]  # the last one may go on in what follows
            del tree[:-1]
            yield from whole
    parser.close()
    yield from above[0]


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
