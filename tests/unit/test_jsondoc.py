"""JSON documents and their tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any, ClassVar

import pytest

from minio._core.documents.jsondoc import (
    ANYTHING,
    BASE64,
    BOOLEAN,
    DOUBLE,
    DURATION,
    INTEGER,
    SECONDS,
    TEXT,
    TIME,
    TIME_OR_NEVER,
    JsonModel,
    Member,
    Table,
    dumps,
    list_of,
    list_or_one_of,
    loads,
    map_of,
)


@dataclass(slots=True)
class Drive(JsonModel):
    path: str
    size: int | None = None
    healed: bool | None = None
    share: float | None = None
    seen: datetime | None = None
    took: timedelta | None = None
    key: bytes | None = None
    note: Any = None
    parts: list[Drive] = field(default_factory=list)
    peers: dict[str, list[int]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("path", "path", TEXT, required=True),
            Member("size", "totalSize", INTEGER),
            Member("healed", "healed", BOOLEAN),
            Member("share", "share", DOUBLE),
            Member("seen", "seen", TIME),
            Member("took", "took", DURATION),
            Member("key", "key", BASE64),
            Member("note", "note", ANYTHING),
            Member("parts", "parts", list_of(Drive)),
            Member("peers", "peers", map_of(list_of(INTEGER))),
        )
    )


WHOLE = Drive(
    "/mnt/ü",
    size=2**60,
    healed=False,
    share=0.5,
    seen=datetime(2024, 5, 6, 7, 8, 9, 123456, tzinfo=timezone.utc),
    took=timedelta(milliseconds=20),
    key=b"\x00\xff",
    note={"any": [1, None]},
    parts=[Drive("/a"), Drive("/b", size=0)],
    peers={"host": [1, 2]},
    extra={"later": {"deep": True}},
)


def test_what_is_written_is_read_again():
    assert loads(Drive, dumps("drive", WHOLE, Drive)) == WHOLE


def test_only_what_is_there_is_written():
    assert dumps("drive", Drive("/a"), Drive) == b'{"path":"/a"}'
    assert (
        dumps("drive", Drive("/a", size=0, healed=False), Drive)
        == b'{"path":"/a","totalSize":0,"healed":false}'
    )


def test_missing_and_null_are_none_or_empty():
    read = loads(Drive, b'{"path":"/a","totalSize":null,"parts":null,"peers":{"host":null}}')
    assert read == Drive("/a", peers={"host": []})


def test_members_that_nobody_described_are_kept_and_written_back():
    read = loads(Drive, b'{"path":"/a","new":{"x":[1]}}')
    assert read.extra == {"new": {"x": [1]}}
    assert dumps("drive", read, Drive) == b'{"new":{"x":[1]},"path":"/a"}'


def test_what_nobody_described_is_not_shown():
    assert "hunter2" not in repr(loads(Drive, b'{"path":"/a","password":"hunter2"}'))


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2024-05-06T07:08:09.123456789Z", datetime(2024, 5, 6, 7, 8, 9, 123456, tzinfo=timezone.utc)),
        ("2024-05-06T09:08:09+02:00", datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)),
        ("0001-01-01T00:00:00Z", None),
        ("", None),
    ],
)
def test_times_are_those_of_go(text, time):
    assert loads(Drive, f'{{"path":"/a","seen":"{text}"}}'.encode()).seen == time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("1970-01-01T00:00:00Z", None),
        ("1970-01-01T02:00:00+02:00", None),
        ("0001-01-01T00:00:00Z", None),
        ("1970-01-01T00:00:01Z", datetime(1970, 1, 1, 0, 0, 1, tzinfo=timezone.utc)),
    ],
)
def test_the_beginning_of_1970_is_no_time_where_servers_mean_none(text, time):
    assert loads(TIME_OR_NEVER, f'"{text}"'.encode()) == time


def test_the_beginning_of_1970_is_a_time_elsewhere_and_is_written():
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    assert loads(TIME, b'"1970-01-01T00:00:00Z"') == epoch
    assert dumps("time", epoch, TIME_OR_NEVER) == b'"1970-01-01T00:00:00Z"'


@pytest.mark.parametrize(
    ("body", "value"), [(b'"a"', ["a"]), (b'["a","b"]', ["a", "b"]), (b"[]", []), (b"null", [])]
)
def test_one_item_may_stand_in_place_of_a_list(body, value):
    codec = list_or_one_of(TEXT)
    assert loads(codec, body) == value
    assert loads(codec, dumps("list", value, codec)) == value


@pytest.mark.parametrize(
    ("body", "value"), [(b"90", timedelta(seconds=90)), (b"1.5", timedelta(seconds=1.5)), (b"0", timedelta())]
)
def test_lengths_of_time_in_seconds(body, value):
    assert loads(SECONDS, body) == value
    assert dumps("age", value, SECONDS) == str(int(float(body))).encode()


@pytest.mark.parametrize("body", [b"1e300", b"NaN", b"-Infinity", b"9223372036854775807", b'"90"'])
def test_seconds_that_no_length_of_time_has(body):
    with pytest.raises(ValueError, match="expected"):
        loads(SECONDS, body)


def test_one_item_of_another_type_is_refused():
    with pytest.raises(ValueError, match=r"^expected a text but got int$"):
        loads(list_or_one_of(TEXT), b"5")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"secret", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "expected Drive, an object, but got list"),
        (b'{"totalSize":"secret"}', "totalSize: expected a whole number but got str"),
        (b'{"totalSize":true}', "totalSize: expected a whole number but got bool"),
        (b'{"healed":"secret"}', "healed: expected true or false but got str"),
        (b'{"share":"secret"}', "share: expected a number but got str"),
        (b'{"path":5}', "path: expected a text but got int"),
        (b'{"seen":"secret"}', "seen: expected a time"),
        (b'{"key":"*secret*"}', "key: expected bytes in base64"),
        (b'{"took":99999999999999999999999999}', "took: "),
        (b'{"parts":[{"parts":{"secret":1}}]}', "parts: parts: expected a list but got dict"),
        (b'{"peers":{"host":["secret"]}}', "peers: expected a whole number"),
    ],
)
def test_other_documents_are_refused_by_place_and_not_by_value(body, message):
    with pytest.raises(ValueError, match=message) as caught:
        loads(Drive, body)
    assert "secret" not in str(caught.value)
    assert not hasattr(caught.value, "doc")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"path": 5}, r"drive\.path must be str type, not int"),
        ({"path": "\ud800secret"}, r"drive\.path must be text that UTF-8 can write"),
        ({"size": True}, r"drive\.size must be int type, not bool"),
        ({"healed": "secret"}, r"drive\.healed must be bool type, not str"),
        ({"share": float("nan")}, r"drive\.share must be a finite number"),
        ({"share": "secret"}, r"drive\.share must be float type, not str"),
        ({"seen": "secret"}, r"drive\.seen must be datetime type, not str"),
        ({"took": 5}, r"drive\.took must be timedelta type, not int"),
        ({"key": "secret"}, r"drive\.key must be bytes type, not str"),
        ({"note": {1, 2}}, r"drive\.note must consist of what JSON has"),
        ({"parts": "secret"}, r"drive\.parts must be list type, not str"),
        ({"parts": ["secret"]}, r"drive\.parts\[0\] must be Drive type, not str"),
        ({"peers": [1]}, r"drive\.peers must be dict type, not list"),
        ({"peers": {1: []}}, r"a key of drive\.peers must be str type, not int"),
        ({"peers": {"host": ["secret"]}}, r"drive\.peers\['host'\]\[0\] must be int type, not str"),
    ],
)
def test_values_of_other_types_are_refused_before_they_are_sent(change, message):
    drive = Drive("/a")
    for name, value in change.items():
        setattr(drive, name, value)
    with pytest.raises(ValueError, match=message) as caught:
        dumps("drive", drive, Drive)
    assert "secret" not in str(caught.value)


def test_lists_and_maps_are_documents_too():
    assert loads(list_of(Drive), b"null") == []
    assert loads(map_of(Drive), b'{"a":{"path":"/a"}}') == {"a": Drive("/a")}
    assert dumps("drives", [Drive("/a")], list_of(Drive)) == b'[{"path":"/a"}]'
