"""Conversion of documents to and from XML, with the functions of 7.2.16."""

from __future__ import annotations

from typing import Protocol, TypeVar
from xml.etree import ElementTree as ET

from ._core.documents.xmltext import parse, serialize

__all__ = ["Element", "SubElement", "find", "findall", "findtext", "getbytes", "marshal", "unmarshal"]

_NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"


class _ToXml(Protocol):
    def toxml(self, element: ET.Element | None) -> ET.Element: ...


class _FromXml(Protocol):
    @classmethod
    def fromxml(cls, element: ET.Element) -> _FromXml: ...


Readable = TypeVar("Readable", bound=_FromXml)


def marshal(obj: _ToXml) -> bytes:
    """Writes a document, such as `VersioningConfig`, as XML.

    Args:
        obj: anything with `toxml(element)`.

    Returns:
        The document in UTF-8, without a declaration.
    """
    return serialize(obj.toxml(None))


def unmarshal(cls: type[Readable], xmlstring: str | bytes) -> Readable:
    """Reads a document of a class from XML.

    Args:
        cls: a class with `fromxml(element)`.
        xmlstring: the document.

    Raises:
        xml.etree.ElementTree.ParseError: it is not well-formed, or has a document type declaration.
    """
    return cls.fromxml(parse(xmlstring))  # type: ignore[return-value]


def Element(tag: str, namespace: str = _NAMESPACE) -> ET.Element:  # noqa: N802  # 7.2.16 has that name
    """Makes the root of a document.

    Args:
        tag: its name.
        namespace: that of the document; an empty one is left out.
    """
    return ET.Element(tag, {"xmlns": namespace} if namespace else {})


def SubElement(parent: ET.Element, tag: str, text: str | None = None) -> ET.Element:  # noqa: N802  # as above
    """Adds an element to `parent`.

    Args:
        parent: what it is added to.
        tag: its name.
        text: what it holds, if that is text.
    """
    element = ET.SubElement(parent, tag)
    element.text = text
    return element


def find(element: ET.Element, name: str, strict: bool = False) -> ET.Element | None:
    """Returns the first child of that name, in whatever namespace.

    Args:
        element: where to look.
        name: name without namespace, or several with slashes between.
        strict: refuses an element that has no such child.

    Raises:
        ValueError: there is none, and `strict` is set.
    """
    found = element.find(_anywhere(name))
    if found is None and strict:
        raise ValueError(f"XML element <{name}> not found")
    return found


def findall(element: ET.Element, name: str) -> list[ET.Element]:
    """Returns all children of that name, in whatever namespace.

    Args:
        element: where to look.
        name: name without namespace, or several with slashes between.
    """
    return element.findall(_anywhere(name))


def findtext(element: ET.Element, name: str, strict: bool = False) -> str | None:
    """Returns the text of the first child of that name; None where there is none.

    Args:
        element: where to look.
        name: name without namespace, or several with slashes between.
        strict: refuses an element that has no such child.

    Raises:
        ValueError: there is none, and `strict` is set.
    """
    found = find(element, name, strict)
    return None if found is None else found.text or ""


def getbytes(element: ET.Element) -> bytes:
    """Writes the tree below `element` as XML, in UTF-8 and without a declaration."""
    return serialize(element)


def _anywhere(name: str) -> str:
    return "/".join(f"{{*}}{part}" for part in name.split("/"))
