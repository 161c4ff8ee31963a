"""Documents to XML and back, by the names that 7.2.16 has."""

from __future__ import annotations

from typing import Protocol, TypeVar
from xml.etree import ElementTree as ET

from ._core.documents.xmltext import parse, serialize

__all__ = ["marshal", "unmarshal"]


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
