"""The codec that goes by tables: each place a value can stand in, read and written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, ClassVar
from xml.etree import ElementTree as ET

import pytest

from minio._core.documents.xml import (
    BASE64,
    BOOLEAN,
    DOUBLE,
    INTEGER,
    ISO8601,
    RFC822,
    TEXT,
    UNIX,
    UNQUOTED,
    Document,
    Element,
    Place,
    XmlModel,
    dumps,
    parse,
    read,
)
from minio.xml import marshal, unmarshal


@dataclass
class Inner(XmlModel):
    name: str | None = None
    XML: ClassVar[Document] = Document("Inner", "", (Element("name", ("Name",)),))


def one(member: Element) -> type[XmlModel]:
    """A model with one member, called `value`."""

    class Model(XmlModel):
        XML = Document("Root", "", (member,))

    return Model


TIME = datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)
SAME_BOTH_WAYS = [
    (Element("value", ("A",)), "text", "<A>text</A>"),
    (Element("value", ("A",)), "", "<A />"),
    (Element("value", ("A", "B")), "text", "<A><B>text</B></A>"),
    (Element("value", ("A",), INTEGER), -3, "<A>-3</A>"),
    (Element("value", ("A",), DOUBLE), 0.5, "<A>0.5</A>"),
    (Element("value", ("A",), BOOLEAN), True, "<A>true</A>"),
    (Element("value", ("A",), BASE64), b"\0\xff", "<A>AP8=</A>"),
    (Element("value", ("A",), ISO8601), TIME, "<A>2024-05-06T07:08:09.000Z</A>"),
    (Element("value", ("A",), RFC822), TIME, "<A>Mon, 06 May 2024 07:08:09 GMT</A>"),
    (Element("value", ("A",), UNIX), TIME, "<A>1714979289</A>"),
    (Element("value", ("A",), Inner), Inner("x"), "<A><Name>x</Name></A>"),
    (Element("value", ("A",), TEXT, Place.FLAT_LIST), ["x", "y"], "<A>x</A><A>y</A>"),
    (Element("value", ("A", "B"), TEXT, Place.FLAT_LIST), ["x", "y"], "<A><B>x</B></A><A><B>y</B></A>"),
    (Element("value", ("A",), Inner, Place.LIST, item="I"), [Inner("x")], "<A><I><Name>x</Name></I></A>"),
    (Element("value", ("A",), TEXT, Place.LIST, item="I"), [], "<A />"),
    (
        Element("value", ("A",), TEXT, Place.MAP, item="I"),
        {"k": "v", "l": ""},
        "<A><I><Key>k</Key><Value>v</Value></I><I><Key>l</Key><Value /></I></A>",
    ),
    (Element("value", ("A",), INTEGER, Place.NAMED_MAP), {"k": 1}, "<A><k>1</k></A>"),
    (Element("value", (), TEXT, Place.TEXT), "text", "text"),
]


@pytest.mark.parametrize(("member", "value", "inside"), SAME_BOTH_WAYS)
def test_reads_what_it_writes(member: Element, value: Any, inside: str) -> None:
    model = one(member)
    made = model()
    made.value = value  # type: ignore[attr-defined]
    text = f"<Root>{inside}</Root>"
    assert dumps(made).decode() == text
    assert vars(read(model, parse(text))) == {"value": value}


def test_attribute() -> None:
    model = one(Element("value", ("xsi:type",), TEXT, Place.ATTRIBUTE))
    made = model()
    made.value = "User"  # type: ignore[attr-defined]
    text = b'<Root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="User" />'
    assert dumps(made) == text
    assert vars(read(model, parse(text))) == {"value": "User"}
    assert vars(read(model, ET.fromstring(text))) == {"value": "User"}


@pytest.mark.parametrize(
    ("member", "value"),
    [
        (Element("value", ("A",), absent="Off"), "Off"),
        (Element("value", ("A",), BOOLEAN, absent=False), False),
        (Element("value", ("A",)), None),
        (Element("value", ("A",), BOOLEAN, Place.NOWHERE, absent=False), False),
        (Element("value", ("A",), TEXT, Place.FLAT_LIST), None),
        (Element("value", ("A",), TEXT, Place.FLAT_LIST, empty=list), []),
    ],
)
def test_what_is_not_there(member: Element, value: Any) -> None:
    """Reads as `absent`, and is left out in writing."""
    model = one(member)
    made = read(model, parse("<Root><Other><A>x</A></Other></Root>"))
    assert vars(made) == {"value": value}
    if value != []:
        assert dumps(made) == b"<Root />"


def test_what_is_nowhere_is_never_written() -> None:
    model = one(Element("value", ("A",), TEXT, Place.NOWHERE))
    made = model()
    made.value = "x"  # type: ignore[attr-defined]
    assert dumps(made) == b"<Root />"


def test_quotes_are_taken_away_in_reading_only() -> None:
    model = one(Element("value", ("ETag",), UNQUOTED))
    assert vars(read(model, parse('<Root><ETag>"x"</ETag></Root>'))) == {"value": "x"}


@pytest.mark.parametrize(
    ("codec", "text"), [(INTEGER, "three"), (BOOLEAN, "maybe"), (ISO8601, "soon"), (UNIX, "1e400")]
)
def test_bad_values_name_their_element(codec: Any, text: str) -> None:
    with pytest.raises(ValueError, match=f"<A> has '{text}'"):
        read(one(Element("value", ("A",), codec)), parse(f"<Root><A>{text}</A></Root>"))


def test_empty_numbers_are_missing() -> None:
    assert vars(read(one(Element("value", ("A",), INTEGER)), parse("<Root><A/></Root>"))) == {"value": None}


def test_paths_share_their_parents() -> None:
    class Model(XmlModel):
        XML = Document("R", "", (Element("a", ("X", "A")), Element("b", ("X", "B"))))

    made = Model()
    made.a, made.b = "1", "2"  # type: ignore[attr-defined]
    assert dumps(made) == b"<R><X><A>1</A><B>2</B></X></R>"


def test_toxml_and_fromxml_are_those_of_7_2_16() -> None:
    """Alone a root with its namespace, in an element a child without one; namespaced trees are read."""

    class Model(Inner):
        XML = Document("Root", "urn:x", Inner.XML.elements)

    made = Model("n")
    assert marshal(made) == b'<Root xmlns="urn:x"><Name>n</Name></Root>'
    parent = ET.Element("Parent")
    child = made.toxml(parent)
    assert child.tag == "Root"
    assert ET.tostring(parent) == b"<Parent><Root><Name>n</Name></Root></Parent>"
    assert Model.fromxml(ET.fromstring(marshal(made))) == made
    assert unmarshal(Model, marshal(made).decode()) == made


def test_reading_below_the_root() -> None:
    assert read(Inner, parse("<A><B><Name>n</Name></B></A>"), ("B",)) == Inner("n")
