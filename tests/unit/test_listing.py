"""Long listings: plans, what they pass over, and what they refuse."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.listing import Plan, Values, decode_names, element, read_listing, unquoted
from minio._core.xmltext import MalformedXml


def thing_plan() -> Plan:
    plan = Plan()
    plan.text(plan.root, "Name", "name")
    entry = plan.entry(plan.root, "Thing", "things", dict)
    plan.text(entry, "Key", "key")
    plan.text(entry, "Owner/ID", "owner")
    plan.text(entry, "Tag", "tags", True)
    plan.named(entry, "Meta", "meta")
    inner = plan.entry(entry, "Maker", "maker", dict, False)
    plan.text(inner, "ID", "id")
    return plan


def read(body: str, root: str = "Things") -> Values:
    return read_listing(body.encode(), thing_plan(), root)


def test_each_kind_of_step() -> None:
    values = read(
        """<Things xmlns="urn:x">
          <Name>n</Name>
          <Thing>
            <Key> a &amp; b </Key> <Owner><ID>o</ID></Owner> <Tag>1</Tag> <Tag>2</Tag>
            <Meta><x>1</x><y>2</y></Meta> <Maker><ID>m</ID></Maker>
          </Thing>
          <Thing><Key></Key></Thing>
        </Things>"""
    )
    first = {
        "key": " a & b ",
        "owner": "o",
        "tags": ["1", "2"],
        "meta": {"x": "1", "y": "2"},
        "maker": {"id": "m"},
    }
    assert values == {"name": "n", "things": [first, {"key": ""}]}


def test_unknown_elements_are_passed_over_with_all_in_them() -> None:
    values = read(
        "<Things><New><Name>no</Name></New><Thing><Key>k</Key><More><Key>no</Key></More></Thing></Things>"
    )
    assert values == {"things": [{"key": "k"}]}


def test_prefixes_are_passed_over() -> None:
    values = read(
        '<x:Things xmlns:x="u"><x:Thing><x:Key>k</x:Key><x:Meta><x:a>1</x:a></x:Meta></x:Thing></x:Things>'
    )
    assert values == {"things": [{"key": "k", "meta": {"a": "1"}}]}


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<html><body/></html>",
        "<Things><Thing>",
        "<Error><Code>NoSuchBucket</Code></Error>",
        '<!DOCTYPE Things [<!ENTITY a "b">]><Things>&a;</Things>',
    ],
)
def test_other_answers_are_refused(body: str) -> None:
    with pytest.raises(MalformedXml):
        read(body)


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"))))
def test_texts_of_any_length_arrive_whole(keys: list[str]) -> None:
    escaped = [key.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for key in keys]
    values = read("<Things>" + "".join(f"<Thing><Key>{key}</Key></Thing>" for key in escaped) + "</Things>")
    assert [entry["key"] for entry in values.get("things", [])] == keys


def test_a_text_longer_than_the_parsers_buffer() -> None:
    long = "x&amp;" * 100_000
    assert read(f"<Things><Name>{long}</Name></Things>")["name"] == "x&" * 100_000


def test_names_are_decoded_where_they_need_it() -> None:
    entries = [SimpleNamespace(key=key) for key in ("plain", "a+b%2Bc", "%C3%A9", None, "")]
    decode_names(entries, "key")
    assert [entry.key for entry in entries] == ["plain", "a b+c", "é", None, ""]


@pytest.mark.parametrize(("text", "value"), [("3", 3), ("", 0), (None, 0)])
def test_element(text: Any, value: int) -> None:
    assert element(text, int, 0) == value


@pytest.mark.parametrize(("text", "value"), [('"x"', "x"), ("x", "x"), (None, None), ("", "")])
def test_unquoted(text: Any, value: Any) -> None:
    assert unquoted(text) == value
