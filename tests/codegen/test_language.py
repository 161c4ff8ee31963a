"""The schemas themselves, and the small parts that read specs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from codegen.docs import docstring, summary
from codegen.document import parse_yaml, read_yaml
from codegen.findings import SpecError
from codegen.names import kebab, snake
from codegen.schema import KEYWORDS

LANGUAGE = Path(__file__).parents[2] / "specs" / "language"
SCHEMAS = sorted(LANGUAGE.glob("*.schema.json"))


@pytest.mark.parametrize("path", SCHEMAS, ids=[path.stem for path in SCHEMAS])
def test_schema_is_a_schema(path: Path) -> None:
    """Editors and the generator understand the same keywords."""
    schema = json.loads(path.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    for subschema in _schemas(schema):
        assert subschema.keys() <= KEYWORDS


@pytest.mark.parametrize("path", SCHEMAS, ids=[path.stem for path in SCHEMAS])
def test_each_key_is_described(path: Path) -> None:
    """An editor that completes a key says what it means."""
    for place, value in _walk(json.loads(path.read_text())):
        if len(place) > 1 and place[-2] == "properties" and isinstance(value, dict) and "$ref" not in value:
            described = "description" in value or value.get("type") == "object"
            assert described, place


def _walk(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """All values in a document, with the way to each."""
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _walk(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _walk(item, (*path, index))


def _schemas(schema: dict[str, Any]) -> list[dict[str, Any]]:
    found = [schema]
    for key in ("properties", "$defs"):
        for inner in schema.get(key, {}).values():
            found += _schemas(inner)
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(schema.get(key), dict):
            found += _schemas(schema[key])
    for inner in schema.get("oneOf", ()):
        found += _schemas(inner)
    return found


@pytest.mark.parametrize(
    ("name", "python", "file"),
    [
        ("ETag", "etag", "e-tag"),
        ("MFADelete", "mfa_delete", "mfa-delete"),
        ("SSECustomerKeyMD5", "sse_customer_key_md5", "sse-customer-key-md5"),
        ("ChecksumCRC32C", "checksum_crc32c", "checksum-crc32-c"),
        ("ListObjectsV2", "list_objects_v2", "list-objects-v2"),
        ("GetBucketACL", "get_bucket_acl", "get-bucket-acl"),
        ("From", "from_", "from-"),
    ],
)
def test_names(name: str, python: str, file: str) -> None:
    assert snake(name, {"ETag": "etag", "CRC32C": "crc32c"}) == python
    if name != "From":
        assert kebab(name) == file


def test_scalars_are_those_of_yaml_1_2() -> None:
    """`ON` is text, dates are text, and quoted numbers are text."""
    document = parse_yaml(
        "a: ON\nb: 2024-05-06\nc: '3'\nd: 3\ne: true\nf: ~\ng: 0.5\nh: yes\ni: 0o7\n", "x.yaml"
    )
    assert document.data == {
        "a": "ON",
        "b": "2024-05-06",
        "c": "3",
        "d": 3,
        "e": True,
        "f": None,
        "g": 0.5,
        "h": "yes",
        "i": "0o7",
    }


@pytest.mark.parametrize(
    "text",
    [
        "- a",
        "text",
        "a: &x [1]\nb: *x",
        "a: {",
        "? [a]\n: b",
        "a: " + "[" * 5000,
        "a" * 1_000_001,
    ],
)
def test_other_yaml_is_refused(text: str) -> None:
    with pytest.raises(SpecError):
        parse_yaml(text, "x.yaml")


def test_origins_lead_to_lines() -> None:
    document = parse_yaml("a:\n  b:\n  - c: 1\n", "x.yaml")
    assert str(document.at("a", "b", 0, "c")) == "x.yaml:3:5"
    assert str(document.at("a", "b", 0, "missing")) == "x.yaml:3:5"
    assert str(document.at("missing")) == "x.yaml:1:1"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Reads a thing. It is large.", "Reads a thing."),
        ("Reads e.g. a thing, 5 GiB. `x` follows.", "Reads e.g. a thing, 5 GiB."),
        ("No end", "No end"),
    ],
)
def test_summary_is_the_first_sentence(text: str, first: str) -> None:
    assert summary(text) == first


@pytest.mark.parametrize("text", ['a"', 'a"""b', "a\\", "a\\N{x}", "one\ntwo"])
def test_docstrings_hold_any_text(text: str) -> None:
    """What stands in the docstring is the text again, but for blanks at its end."""
    assert eval(docstring(text, 0)).rstrip() == text


def test_a_file_of_another_encoding_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "thing.yaml"
    path.write_bytes("shape: Thing\ndoc: Café.\n".encode("latin-1"))
    with pytest.raises(SpecError, match=r"^thing\.yaml:2:1: this is not UTF-8"):
        read_yaml(path, "thing.yaml")
