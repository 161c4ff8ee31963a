"""Constructors of models refuse what is of another type by name, or marshal does."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from minio import datatypes, deleteobjects, lifecycleconfig, replicationconfig, select, sseconfig
from minio._core.documents.jsondoc import dumps as dump_json
from minio._core.documents.xml import XmlModel
from minio.commonconfig import ENABLED, CopySource, Filter
from minio.xml import marshal

MODULES = (
    "commonconfig",
    "datatypes",
    "deleteobjects",
    "legalhold",
    "lifecycleconfig",
    "notificationconfig",
    "objectlockconfig",
    "replicationconfig",
    "retention",
    "select",
    "sse",
    "sseconfig",
    "tagging",
    "versioningconfig",
)
NOW = datetime(2030, 1, 1, tzinfo=timezone.utc)
EXPIRATION = lifecycleconfig.Expiration(days=1)


class Nothing:
    """Of no type that any argument has."""


WRONG: tuple[Any, ...] = (
    Nothing(),
    5,
    b"x",
    1.5,
    "x",
    [5],
    [None],
    [Nothing()],
    {5: "a"},
    {"a": 5},
    {"a": Nothing()},
    {"a": None},
    NOW,
    CopySource("photos", "key"),
)

RIGHT: dict[str, Any] = {
    "bucket_name": "photos",
    "object_name": "key",
    "name": "key",
    "key": "key",
    "value": "value",
    "etag": "etag",
    "size": 1,
    "part_number": 1,
    "date": NOW,
    "expiration": NOW,
    "retain_until_date": NOW,
    "mode": "GOVERNANCE",
    "duration": 1,
    "duration_unit": "Days",
    "status": ENABLED,
    "role": "",
    "owner": "Destination",
    "bucket_arn": "arn:aws:s3:::photos",
    "destination": replicationconfig.Destination("arn:aws:s3:::photos"),
    "event_threshold": replicationconfig.EventThreshold(15),
    "minutes": 15,
    "time": replicationconfig.Time(15),
    "rule": sseconfig.Rule("AES256"),
    "sse_algorithm": "AES256",
    "events": ["s3:ObjectCreated:*"],
    "cloud_func": "arn",
    "queue": "arn",
    "topic": "arn",
    "expression": "select 1",
    "input_serialization": select.CSVInputSerialization(),
    "output_serialization": select.CSVOutputSerialization(),
    "data": b"<Stats/>",
    "element": ET.fromstring("<Upload><Key>key</Key></Upload>"),
    "buckets": [],
    "object_list": [],
    "error_list": [],
    "DeleteRequest.object_list": [deleteobjects.DeleteObject("key")],
    "SnowballObject.filename": __file__,
    "SseCustomerKey.key": bytes(32),
    "Rule.expiration": EXPIRATION,
    "LifecycleConfig.rules": [
        lifecycleconfig.Rule(ENABLED, rule_filter=Filter(prefix="a"), expiration=EXPIRATION)
    ],
    "ReplicationConfig.rules": [
        replicationconfig.Rule(replicationconfig.Destination("arn:aws:s3:::photos"), ENABLED)
    ],
}
"""What is given for arguments without a default; `Class.argument` where the name alone does not say it."""

TYPED = {"Stats.data": bytes}
"""Arguments of a type that one of the wrong values has; that it is not well-formed is another matter."""

ELSEWHERE = {
    datatypes.EventIterable,
    datatypes.FanOutResult,
    datatypes.FolderResult,
    datatypes.FolderTransfer,
    datatypes.Object,
    select.SelectObjectReader,
}
"""Made by methods of the client, not by users."""


def classes() -> Iterator[type[Any]]:
    for name in MODULES:
        module = importlib.import_module(f"minio.{name}")
        for word in module.__all__:
            found = getattr(module, word)
            own = inspect.isclass(found) and found.__module__ == module.__name__
            if own and not issubclass(found, Exception) and found not in ELSEWHERE:
                yield found


def arguments(kind: type[Any]) -> dict[str, inspect.Parameter]:
    return {
        name: parameter
        for name, parameter in inspect.signature(kind).parameters.items()
        if parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY)
    }


def written(made: Any) -> None:
    """Writes a document, or a part of one."""
    if hasattr(made, "toxml"):
        made.toxml(ET.Element("Parent"))
        marshal(made)


def complaint(make: Callable[[], Any], write: Callable[[Any], object]) -> str:
    """What is said of an object when it is made and written; nothing where all of it works."""
    try:
        made = make()
        assert repr(made)
        assert made == made
        write(made)
    except (ValueError, TypeError) as error:
        return str(error)
    return ""


def check(said: str, argument: str, value: Any) -> None:
    """What is wrong is named, in the words of 7.2.16 where it has some: `compression type`."""
    if said not in ("", "element must be provided"):
        assert argument in said.replace(" ", "_"), f"{value!r}: {said}"


CASES = [
    pytest.param(kind, argument, id=f"{kind.__module__}.{kind.__name__}.{argument}")
    for kind in classes()
    for argument in arguments(kind)
]


@pytest.mark.parametrize(("kind", "argument"), CASES)
def test_classes_of_7_2_16(kind: type[Any], argument: str) -> None:
    needed = {
        name: RIGHT.get(f"{kind.__name__}.{name}", RIGHT.get(name))
        for name, parameter in arguments(kind).items()
        if parameter.default is parameter.empty or f"{kind.__name__}.{name}" in RIGHT
    }
    for value in WRONG:
        if not isinstance(value, TYPED.get(f"{kind.__name__}.{argument}", ())):
            check(complaint(partial(kind, **needed | {argument: value}), written), argument, value)


def models(service: str) -> dict[str, type[Any]]:
    """The documents of a service that go into requests, among others."""
    module = importlib.import_module(f"minio.models.{service}")
    found = {name: getattr(module, name) for name in dir(module)}
    return {
        name: model
        for name, model in found.items()
        if dataclasses.is_dataclass(model) and not name.endswith("Output")
    }


def built(model: type[Any], known: dict[str, type[Any]]) -> dict[str, Any]:
    """What the model needs."""
    missing = dataclasses.MISSING
    return {
        field.name: plausible(str(field.type), known)
        for field in dataclasses.fields(model)
        if field.init and field.default is missing and field.default_factory is missing
    }


def plausible(annotation: str, known: dict[str, type[Any]]) -> Any:
    kind = annotation.partition(" |")[0]
    scalars = {"str": "Enabled", "int": 1, "bool": True, "float": 1.0, "datetime": NOW, "Any": {}}
    if kind.startswith("list["):
        return [plausible(kind[5:-1], known)]
    if kind.startswith("dict["):
        return {"a": plausible(kind[:-1].partition(", ")[2], known)}
    return known[kind](**built(known[kind], known)) if kind in known else scalars.get(kind, timedelta(1))


@pytest.mark.parametrize("service", ["s3", "sts", "admin"])
def test_models(service: str) -> None:
    known = models(service)
    tried = 0
    for model in known.values():
        try:
            needed = built(model, known)
            model(**needed)
        except ValueError:
            continue  # what goes together, or has few values: the examples of operations have it
        write = written if issubclass(model, XmlModel) else partial(dump_json, model.__name__, kind=model)
        for field in dataclasses.fields(model):
            for value in WRONG if field.init else ():
                make = partial(model, **needed | {field.name: value})
                check(complaint(make, write), field.name, value)
                tried += 1
    assert tried > 10


@pytest.mark.parametrize(
    "part",
    [
        select.CSVInputSerialization(),
        select.InputSerialization("GZIP"),
        select.JSONInputSerialization(),
        select.ParquetInputSerialization(),
        select.CSVOutputSerialization(),
        select.JSONOutputSerialization(),
    ],
    ids=lambda part: type(part).__name__,
)
def test_parts_of_queries_are_no_documents_of_their_own(part: Any) -> None:
    parent = ET.Element("Parent")
    assert part.toxml(parent) is parent
    with pytest.raises(ValueError, match="element must be provided"):
        marshal(part)
