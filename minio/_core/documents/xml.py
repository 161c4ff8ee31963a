"""Documents in XML: models that carry a table of their elements, and the codec that goes by it.

Reading is blind to namespaces, takes elements in any order, passes over unknown ones, and leaves what is
missing at its `absent` value: servers differ in all of that.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar, NamedTuple, TypeVar
from xml.etree import ElementTree as ET

from minio._core.checks import check_type

from .timestamps import from_iso8601, from_rfc822, from_unix, to_iso8601, to_rfc822, to_unix
from .xmltext import MalformedXml, local, parse, serialize

__all__ = ["MalformedXml", "XmlModel", "dumps", "parse", "read", "serialize"]

Model = TypeVar("Model", bound="XmlModel")

SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
"""What `xsi:` stands for in front of an attribute."""


class Scalar(NamedTuple):
    """How a value without children is read from text and written to it."""

    read: Callable[[str], Any]
    write: Callable[[Any], str]
    types: tuple[type[Any], ...] = (str,)


def from_boolean(text: str) -> bool:
    """Reads `true` and `false` in any case; everything else is refused."""
    if text == "true":
        return True
    folded = text.strip().lower()
    if folded not in ("true", "false"):
        raise ValueError(f"{text!r} is neither true nor false")
    return folded == "true"


def to_boolean(value: object) -> str:
    """Writes `true` or `false`."""
    return "true" if value else "false"


def _from_base64(text: str) -> bytes:
    return base64.b64decode(text)


def _to_base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


TEXT = Scalar(str, str)
INTEGER = Scalar(int, str, (int,))
DOUBLE = Scalar(float, repr, (float, int))
BOOLEAN = Scalar(from_boolean, to_boolean, (bool,))
BASE64 = Scalar(_from_base64, _to_base64, (bytes,))
ISO8601 = Scalar(from_iso8601, to_iso8601, (datetime,))
RFC822 = Scalar(from_rfc822, to_rfc822, (datetime,))
UNIX = Scalar(from_unix, to_unix, (datetime,))
UNQUOTED = Scalar(lambda text: text.strip('"'), str)
"""Text whose surrounding quotes are taken away in reading."""


class Place(Enum):
    """Where a value stands in its element."""

    CHILD = "child"
    FLAT_LIST = "flat list"
    REST = "rest"
    """The items of a flat list after the first, which another member holds."""
    LIST = "list"
    MAP = "map"
    FLAT_MAP = "flat map"
    NAMED_MAP = "named map"
    ATTRIBUTE = "attribute"
    TEXT = "text"
    NOWHERE = "nowhere"
    """Not on the wire: set by others, `absent` until then."""


@dataclass(frozen=True, slots=True)
class Element:
    """One member of a document: its Python name, where it stands, and how it is read and written."""

    name: str
    path: tuple[str, ...]
    codec: Scalar | type[XmlModel] = TEXT
    place: Place = Place.CHILD
    item: str = ""
    """Name of the items in a list's wrapper, or of a map's entries."""
    key: str = "Key"
    value: str = "Value"
    absent: Any = None
    """What stands for an element that is not there."""
    empty: Callable[[], Any] | None = None
    """Makes that value where it is mutable."""
    make: Callable[[Any], Any] | None = None
    """Turns the plain value into a handwritten class."""


@dataclass(frozen=True, slots=True)
class Document:
    """Root element, namespace and members of a model."""

    root: str
    namespace: str
    elements: tuple[Element, ...]


class XmlModel:
    """A document. Generated classes give its table in `XML`; instances compare by value."""

    __slots__ = ()
    XML: ClassVar[Document]

    def toxml(self, element: ET.Element | None = None) -> ET.Element:
        """Builds the tree: a document of its own, or a child of `element` where one is given.

        Args:
            element: parent to add to.

        Returns:
            The element that stands for this object.
        """
        document = self.XML
        if element is None:
            root = ET.Element(document.root, {"xmlns": document.namespace} if document.namespace else {})
        else:
            root = ET.SubElement(element, document.root)
        write_into(self, root)
        return root

    @classmethod
    def fromxml(cls: type[Model], element: ET.Element) -> Model:
        """Reads the object from `element`, or from what stands under its name in that.

        Namespaces and unknown elements are passed over.

        Raises:
            ValueError: a number, time or boolean in it is none.
        """
        root = cls.XML.root
        return read(cls, element, () if local(element.tag) == root else (root,))


def dumps(model: XmlModel) -> bytes:
    """Writes a model as a document."""
    return serialize(model.toxml(None))


def read(model: type[Model], element: ET.Element, root: tuple[str, ...] = ()) -> Model:
    """Makes a model from an element, or from what stands below it at `root`.

    No constructor runs: answers are not held to what callers are held to.
    """
    for name in root:
        element = next(_named(element, name), element)
    result = model.__new__(model)
    for member in model.XML.elements:
        setattr(result, member.name, _read_member(member, element))
    return result


def _read_member(member: Element, element: ET.Element) -> Any:
    value = _READERS[member.place](member, element)
    if value is None:
        return member.absent if member.empty is None else member.empty()
    return member.make(value) if member.make is not None else value


def _read_child(member: Element, element: ET.Element) -> Any:
    found = next(_at(element, member.path), None)
    return None if found is None else _read_value(member.codec, found)


def _read_flat_list(member: Element, element: ET.Element) -> list[Any] | None:
    return [_read_value(member.codec, found) for found in _at(element, member.path)] or None


def _read_rest(member: Element, element: ET.Element) -> list[Any] | None:
    return (_read_flat_list(member, element) or [])[1:] or None


def _read_list(member: Element, element: ET.Element) -> list[Any] | None:
    wrapper = next(_at(element, member.path), None)
    return (
        None
        if wrapper is None
        else [_read_value(member.codec, found) for found in _named(wrapper, member.item)]
    )


def _read_map(member: Element, element: ET.Element) -> dict[str, Any] | None:
    wrapper = next(_at(element, member.path), None)
    return None if wrapper is None else _read_entries(member, _named(wrapper, member.item))


def _read_flat_map(member: Element, element: ET.Element) -> dict[str, Any] | None:
    return _read_entries(member, _at(element, member.path)) or None


def _read_entries(member: Element, found: Iterator[ET.Element]) -> dict[str, Any]:
    entries = {}
    for entry in found:
        key, value = next(_named(entry, member.key), None), next(_named(entry, member.value), None)
        if key is not None:
            entries[key.text or ""] = "" if value is None else _read_value(member.codec, value)
    return entries


def _read_named_map(member: Element, element: ET.Element) -> dict[str, Any] | None:
    wrapper = next(_at(element, member.path), None)
    return (
        None if wrapper is None else {local(entry.tag): _read_value(member.codec, entry) for entry in wrapper}
    )


def _read_attribute(member: Element, element: ET.Element) -> Any:
    wanted = local(member.path[-1])
    return next((value for name, value in element.items() if local(name) == wanted), None)


def _read_text(member: Element, element: ET.Element) -> Any:
    return _read_value(member.codec, element)


def _read_value(codec: Scalar | type[XmlModel], element: ET.Element) -> Any:
    if isinstance(codec, type):
        return read(codec, element)
    text = element.text or ""
    if not text and codec is not TEXT:
        return None
    try:
        return codec.read(text)
    except (ValueError, OverflowError) as cause:
        raise ValueError(f"<{local(element.tag)}> has {text[:100]!r}: {cause}") from cause


_READERS: dict[Place, Callable[[Element, ET.Element], Any]] = {
    Place.CHILD: _read_child,
    Place.FLAT_LIST: _read_flat_list,
    Place.REST: _read_rest,
    Place.LIST: _read_list,
    Place.MAP: _read_map,
    Place.FLAT_MAP: _read_flat_map,
    Place.NAMED_MAP: _read_named_map,
    Place.ATTRIBUTE: _read_attribute,
    Place.TEXT: _read_text,
    Place.NOWHERE: lambda member, element: None,
}


def check_members(model: XmlModel) -> None:
    """Refuses, in constructors, values of another type than that of their members.

    Raises:
        ValueError: one of them is; the message names it.
    """
    for member in model.XML.elements:
        value = getattr(model, member.name)
        if value is not None and member.place is not Place.NOWHERE:
            _check_member(member, value)


def _check_member(member: Element, value: Any) -> None:
    if member.place in (Place.LIST, Place.FLAT_LIST, Place.REST):
        check_type(member.name, value, (list, tuple, Set))
        values = value
    elif member.place in (Place.MAP, Place.FLAT_MAP, Place.NAMED_MAP):
        check_type(member.name, value, Mapping)
        for key in value:
            check_type(f"a key of {member.name}", key, str)
        values = value.values()
    else:
        values = (value,)
    types = member.codec.types if isinstance(member.codec, Scalar) else (member.codec,)
    for value in values:
        if isinstance(value, bool) and types == (int,):
            raise ValueError(f"{member.name} must be int type, not bool")
        if types == (bool,) and isinstance(value, int) and value in (0, 1):
            continue  # in 7.2.16, only the truth counted
        check_type(member.name, value, types)


def write_into(model: XmlModel, element: ET.Element) -> None:
    """Adds the members of a model to an element; what is None or at its `absent` value is left out."""
    for member in model.XML.elements:
        value = getattr(model, member.name)
        if value is not None and value != member.absent and member.place is not Place.NOWHERE:
            _write_member(member, value, element)


def _write_member(member: Element, value: Any, element: ET.Element) -> None:
    place = member.place
    if place is Place.ATTRIBUTE:
        name = member.path[-1]
        if name.startswith("xsi:"):
            element.set("xmlns:xsi", SCHEMA_INSTANCE)
        element.set(name, _text(member.codec, value))
    elif place is Place.TEXT:
        element.text = _text(member.codec, value)
    elif place in (Place.FLAT_LIST, Place.REST):
        for item in value:
            _write_value(member.codec, item, _add(element, member.path))
    elif place is Place.CHILD:
        _write_value(member.codec, value, ET.SubElement(_reach(element, member.path[:-1]), member.path[-1]))
    elif place is Place.FLAT_MAP:
        _write_entries(member, value, _reach(element, member.path[:-1]))
    else:
        _write_entries(member, value, _reach(element, member.path))


def _write_entries(member: Element, value: Any, wrapper: ET.Element) -> None:
    if member.place is Place.LIST:
        for item in value:
            _write_value(member.codec, item, ET.SubElement(wrapper, member.item))
    elif member.place is Place.NAMED_MAP:
        for key, item in value.items():
            _write_value(member.codec, item, ET.SubElement(wrapper, key))
    else:
        for key, item in value.items():
            entry = ET.SubElement(wrapper, member.item)
            ET.SubElement(entry, member.key).text = key
            _write_value(member.codec, item, ET.SubElement(entry, member.value))


def _write_value(codec: Scalar | type[XmlModel], value: Any, element: ET.Element) -> None:
    if isinstance(codec, type):
        write_into(value, element)
    else:
        element.text = codec.write(value)


def _text(codec: Scalar | type[XmlModel], value: Any) -> str:
    return codec.write(value) if isinstance(codec, Scalar) else str(value)


def _named(element: ET.Element, name: str) -> Iterator[ET.Element]:
    return (child for child in element if child.tag == name or local(child.tag) == name)


def _at(element: ET.Element, path: tuple[str, ...]) -> Iterator[ET.Element]:
    """All elements at a path, in document order."""
    if len(path) == 1:
        return _named(element, path[0])
    return (found for child in _named(element, path[0]) for found in _at(child, path[1:]))


def _reach(element: ET.Element, path: tuple[str, ...]) -> ET.Element:
    """The element at a path; what is missing on the way is made."""
    for name in path:
        found = next(_named(element, name), None)
        element = ET.SubElement(element, name) if found is None else found
    return element


def _add(element: ET.Element, path: tuple[str, ...]) -> ET.Element:
    for name in path:
        element = ET.SubElement(element, name)
    return element
