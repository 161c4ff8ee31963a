"""XML as bytes: a parser that takes documents and nothing else, and a writer that loses no character."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET
from xml.parsers import expat

MAX_DEPTH = 100
"""Elements within elements that a document may have; S3's own have fewer than ten."""

_UNSAFE = re.compile('[&<>"\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]')
_UNSAFE_ATTRIBUTE = re.compile('[&<>"\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]')
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


class MalformedXml(ET.ParseError, ValueError):
    """Not the XML that it should be; also what 7.2.16 let through from ElementTree."""


def refuse_doctype(*_: object) -> None:
    """Handler for document type declarations, through which entities could blow up or read files."""
    raise MalformedXml("document type declarations are not allowed")


def parse(data: bytes | str) -> ET.Element:
    """Reads a document into a tree whose tags have no namespace and no prefix.

    Raises:
        MalformedXml: it is not well-formed, has a document type declaration, or is over 100 elements deep.
    """
    builder = ET.TreeBuilder()
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise MalformedXml(f"more than {MAX_DEPTH} elements deep")
        builder.start(tag.rpartition(":")[2], {local(name): value for name, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag.rpartition(":")[2])

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse_doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(data.lstrip(), True)  # servers keep a connection alive by blanks
    except expat.ExpatError as cause:
        raise MalformedXml(str(cause)) from cause
    return builder.close()


def local(name: str) -> str:
    """A tag or attribute without its namespace, whether `prefix:` or ElementTree's `{namespace}`."""
    return name.rpartition("}")[2].rpartition(":")[2]


def serialize(root: ET.Element) -> bytes:
    """Writes a tree as UTF-8.

    Carriage returns and control characters become references, which a parser of the other side gives back
    unchanged, so that every key arrives as it was.
    """
    parts: list[str] = []
    _write(root, parts)
    return "".join(parts).encode()


def _write(element: ET.Element, parts: list[str]) -> None:
    tag = element.tag
    attributes = "".join(
        [f' {name}="{_UNSAFE_ATTRIBUTE.sub(_escape, value)}"' for name, value in element.items()]
    )
    text = element.text or ""
    if not text and not len(element):
        parts.append(f"<{tag}{attributes} />")
        return
    parts.append(f"<{tag}{attributes}>{_UNSAFE.sub(_escape, text)}")
    for child in element:
        _write(child, parts)
    parts.append(f"</{tag}>")


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _NAMED.get(character) or f"&#{ord(character)};"
