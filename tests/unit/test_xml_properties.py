"""Each document of each service, made of any values: what is written is read again, by both readers."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import datetime, timezone
from functools import cache
from typing import Any, get_type_hints
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import minio._generated
from minio._core.documents import xml
from minio._core.documents.xml import Element, Place, Scalar, XmlModel

QUICK = settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=8)
TEXTS |= st.sampled_from(("", " ", "a\r\nb\t", "<&>\"']]>", "a/ä\x85\u2028"))
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,8}", fullmatch=True)
SECONDS = st.integers(0, 2**34).map(lambda seconds: datetime.fromtimestamp(seconds, timezone.utc))
TIMES = st.builds(lambda time, part: time.replace(microsecond=part * 1000), SECONDS, st.integers(0, 999))
SCALARS: dict[Scalar, st.SearchStrategy[Any]] = {
    xml.TEXT: TEXTS,
    xml.INTEGER: st.integers(),
    xml.DOUBLE: st.floats(allow_nan=False),
    xml.BOOLEAN: st.booleans(),
    xml.BASE64: st.binary(min_size=1, max_size=8),
    xml.ISO8601: TIMES,
    xml.RFC822: SECONDS,
    xml.UNIX: SECONDS,
    xml.UNQUOTED: TEXTS.map(lambda text: text.strip('"')).filter(bool),
}


def modules(part: str) -> Iterator[Any]:
    packages = pkgutil.walk_packages(minio._generated.__path__, "minio._generated.")
    for package in packages:
        if f".{part}." in package.name:
            yield importlib.import_module(package.name)


MODELS = {
    found: None
    for module in modules("models")
    for found in vars(module).values()
    if isinstance(found, type) and issubclass(found, XmlModel) and hasattr(found, "XML")
}
READERS = [
    found
    for module in modules("listings")
    for name, found in vars(module).items()
    if name.startswith("read_list_")
]


def absent(element: Element) -> Any:
    return element.absent if element.empty is None else element.empty()


def is_written(element: Element) -> bool:
    """Tags that a listing gives as one text are never written."""
    return element.place is not Place.NOWHERE and not (element.place is Place.CHILD and element.make)


@cache
def values(element: Element) -> st.SearchStrategy[Any]:
    """Values of one member that its place on the wire can hold."""
    codec = element.codec
    one = SCALARS[codec] if isinstance(codec, Scalar) else models(codec)
    if element.place in (Place.FLAT_LIST, Place.REST):
        return st.lists(one, min_size=1, max_size=3)
    if element.place is Place.LIST:
        return st.lists(one, max_size=3)
    if element.place in (Place.MAP, Place.FLAT_MAP, Place.NAMED_MAP):
        keys = NAMES if element.place is Place.NAMED_MAP else TEXTS
        made = st.dictionaries(keys, one, min_size=element.place is Place.FLAT_MAP, max_size=3)
        return made.map(element.make) if element.make is not None else made
    return one


@cache
def models(cls: type[XmlModel]) -> st.SearchStrategy[XmlModel]:
    return _models(cls)


@st.composite
def _models(draw: Callable[..., Any], cls: type[XmlModel]) -> XmlModel:
    """An object of a class, made by its table; no constructor looks at it, as in reading."""
    made = cls.__new__(cls)
    for field in fields(cls):  # type: ignore[arg-type]
        setattr(made, field.name, None)
    given_paths = set()
    for element in cls.XML.elements:
        value = absent(element)
        follows = element.place is not Place.REST or element.path in given_paths
        always = element.place is Place.TEXT
        if follows and is_written(element) and (always or draw(st.booleans())):
            value = draw(values(element))
            given_paths.add(element.path)
        setattr(made, element.name, value)
    return made


def members(model: XmlModel) -> dict[str, Any]:
    return {element.name: getattr(model, element.name) for element in model.XML.elements}


@pytest.mark.parametrize("cls", MODELS, ids=lambda cls: cls.__name__)
@QUICK
@given(st.data())
def test_documents_come_back_as_they_were(cls: type[XmlModel], data: st.DataObject) -> None:
    """Also with elements among theirs that nobody described."""
    model = data.draw(models(cls))
    assert members(xml.read(cls, xml.parse(xml.dumps(model)))) == members(model)
    root = model.toxml()
    for element in [*root.iter()]:
        if len(element) and element.tag != "UserMetadata":  # which takes all names
            element.insert(0, ET.Element("NewInTheNextRelease", {"new": "1"}))
    assert members(xml.read(cls, xml.parse(xml.serialize(root)))) == members(model)


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
@QUICK
@given(st.data())
def test_long_answers_are_read_as_short_ones_are(read: Callable[..., XmlModel], data: st.DataObject) -> None:
    cls = get_type_hints(read)["return"]
    model = data.draw(models(cls))
    if hasattr(cls, "encoding_type"):
        model.encoding_type = None  # type: ignore[attr-defined]
    document = xml.dumps(model)
    filled = ["bucket"] * (len(inspect.signature(read).parameters) - 1)
    assert xml.dumps(read(document, *filled)) == document
