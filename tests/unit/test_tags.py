"""Tags refuse what servers refuse, and take over what servers say."""

from __future__ import annotations

import pickle
from xml.etree import ElementTree as ET

import pytest

from minio._core.objects.tags import Tags, parse_tags


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("", "v", "invalid tag key ''"),
        ("k" * 129, "v", "invalid tag key"),
        ("a&b", "v", "invalid tag key 'a&b'"),
        ("k", "v" * 257, "invalid tag value"),
        ("k", "a&b", "invalid tag value 'a&b'"),
    ],
)
def test_what_is_refused(key: str, value: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Tags()[key] = value


def test_no_way_of_setting_goes_around_the_checks() -> None:
    tags = Tags.new_object_tags()
    tags.update({"a": "1"}, b="2")
    tags.update([("c", "3")])
    tags |= {"d": "4"}
    assert tags.setdefault("e", "5") == "5"
    assert tags.setdefault("a", "6") == "1"
    assert tags == {"a": "1", "b": "2", "c": "3", "d": "4", "e": "5"}
    for set_it in (tags.update, tags.__ior__):
        with pytest.raises(ValueError, match="invalid tag value 'None'"):
            set_it({"f": None})
    with pytest.raises(ValueError, match="invalid tag value 'None'"):
        tags.setdefault("f")
    with pytest.raises(ValueError, match="only 10 object tags are allowed"):
        tags.update({str(number): "" for number in range(6)})


@pytest.mark.parametrize(
    ("tags", "limit", "kind"),
    [(Tags.new_object_tags(), 10, "object"), (Tags.new_bucket_tags(), 50, "bucket")],
)
def test_there_is_a_limit(tags: Tags, limit: int, kind: str) -> None:
    for number in range(limit):
        tags[str(number)] = ""
    tags["0"] = "changed"
    with pytest.raises(ValueError, match=f"only {limit} {kind} tags are allowed"):
        tags["more"] = ""


def test_xml() -> None:
    tags = Tags()
    tags["a"], tags["b"] = "1", ""
    parent = ET.Element("TagSet")
    assert tags.toxml(parent) is parent
    assert Tags.fromxml(parent) == {"a": "1", "b": ""}
    with pytest.raises(ValueError, match="element must be provided"):
        tags.toxml(None)


@pytest.mark.parametrize("said", ["a=1&b=&c=x%20y", {"a": "1", "b": "", "c": "x y"}])
def test_answers_are_taken_over(said: str | dict[str, str]) -> None:
    assert parse_tags(said) == {"a": "1", "b": "", "c": "x y"}


def test_pickle_keeps_the_limit() -> None:
    tags = Tags.new_object_tags()
    tags["a"] = "1"
    again = pickle.loads(pickle.dumps(tags))
    assert again == tags
    assert type(again) is Tags
    for number in range(9):
        again[str(number)] = ""
    with pytest.raises(ValueError, match="only 10 object tags"):
        again["more"] = ""


def test_tags_of_answers_are_taken_as_they_are() -> None:
    many = {f"tag {number}": "a&b" for number in range(60)}
    assert parse_tags(many) == many
    assert parse_tags("team=a%26b&empty=") == {"team": "a&b", "empty": ""}
