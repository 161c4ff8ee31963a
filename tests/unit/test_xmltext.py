"""The XML parser takes documents and nothing else; the writer loses no character."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.documents.xmltext import MAX_DEPTH, MalformedXml, parse, serialize

XML_TEXT = st.text().filter(
    lambda text: all(c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff") for c in text)
)
"""Text that XML can hold."""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<a",
        "<a></b>",
        "<a/><b/>",
        "not xml",
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        "<a>&unknown;</a>",
        "<a>" * (MAX_DEPTH + 1) + "</a>" * (MAX_DEPTH + 1),
    ],
)
def test_what_is_refused(text: str) -> None:
    """As 7.2.16's callers caught it, and as a ValueError."""
    with pytest.raises(MalformedXml) as caught:
        parse(text)
    assert isinstance(caught.value, ET.ParseError)
    assert isinstance(caught.value, ValueError)


def test_namespaces_are_passed_over() -> None:
    root = parse('<x:a xmlns:x="u" xmlns="v"><b x:type="t">c</b></x:a>')
    assert root.tag == "a"
    assert root[0].tag == "b"
    assert root[0].get("type") == "t"


def test_deepest_document() -> None:
    assert parse("<a>" * MAX_DEPTH + "</a>" * MAX_DEPTH).tag == "a"


@given(XML_TEXT, XML_TEXT)
def test_every_character_comes_back(text: str, attribute: str) -> None:
    """Carriage returns too, which a parser turns into line feeds when they are not references."""
    element = ET.Element("a", {"b": attribute})
    element.text = text
    read = parse(serialize(element))
    assert (read.text or "") == text
    assert read.get("b") == attribute
    assert (ET.fromstring(serialize(element)).text or "") == text


def test_control_characters_become_references() -> None:
    element = ET.Element("a")
    element.text = "b\r\x01\x7f"
    assert serialize(element) == b"<a>b&#13;&#1;&#127;</a>"


def test_empty_elements_are_short() -> None:
    assert serialize(ET.Element("a", {"xmlns": "u"})) == b'<a xmlns="u" />'
