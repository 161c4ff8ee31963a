"""JSON documents, read and written by the tables that generated models carry.

Reading takes what servers send: members that are missing or null are None, or empty where they are lists or
mappings, and those that nobody described are kept in `extra`. Writing takes only what the model says. Errors
name the place and never the value, which may be secret.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import Any, ClassVar, NamedTuple, TypeAlias, TypeVar

from minio._core.checks import check_type
from minio._core.veiled import VeiledBytes

from .durations import check_duration, from_nanoseconds, to_nanoseconds
from .timestamps import from_iso8601

_ZERO_YEAR = "0001-01-01T"
"""How the year of a time begins that Go never set."""
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

Value = TypeVar("Value")


class Codec(NamedTuple):
    """How values of one type are read from JSON, and written to it."""

    read: Callable[[Any], Any]
    write: Callable[[str, Any], Any]
    empty: Callable[[], Any] | None = None
    """Makes what null stands for, where that is not None."""
    item: Kind | None = None
    """What a list is of."""
    one_alone: bool = False
    """Whether one item may stand in place of a list of it."""


class JsonModel:
    """Base of the models; each has its table as `JSON`."""

    __slots__ = ()
    JSON: ClassVar[Table]


Kind: TypeAlias = "Codec | type[JsonModel]"
"""A codec, or a model, which is one."""


class Member(NamedTuple):
    """A member of a document: attribute, key, and how its values are read and written."""

    name: str
    key: str
    kind: Kind
    required: bool = False


class Table:
    """Members of a model, looked at when the first document comes: a model may hold others of its own kind.

    Args:
        members: says which they are.
    """

    __slots__ = ("_members", "_readers", "_writers", "blanks")

    def __init__(self, members: Callable[[], tuple[Member, ...]]) -> None:
        self._members = members
        self._readers: dict[str, tuple[str, Callable[[Any], Any]]] = {}
        self._writers: list[tuple[Member, Codec]] = []
        self.blanks: list[tuple[str, Callable[[], Any] | None]] = []
        """Attributes, and what makes their values where the document says nothing."""

    @property
    def readers(self) -> dict[str, tuple[str, Callable[[Any], Any]]]:
        """Attribute and reader of each key."""
        if not self._readers:
            self._look()
        return self._readers

    @property
    def writers(self) -> list[tuple[Member, Codec]]:
        """Members in the order in which they are written, with their codecs."""
        if not self._readers:
            self._look()
        return self._writers

    def _look(self) -> None:
        pairs = [(member, codec_of(member.kind)) for member in self._members()]
        self.blanks = [(member.name, codec.empty) for member, codec in pairs]
        self._writers = pairs
        self._readers = {member.key: (member.name, codec.read) for member, codec in pairs}


def codec_of(kind: Kind) -> Codec:
    """The codec of a model, or the codec itself."""
    if isinstance(kind, Codec):
        return kind
    return Codec(partial(_read_model, kind), partial(_write_model, kind))


def list_of(kind: Kind) -> Codec:
    """The codec of a list; null is an empty one."""
    codec = codec_of(kind)
    read_list = partial(_read_list, partial(_read_item, codec))
    return Codec(read_list, partial(_write_list, codec.write), list, kind)


def list_or_one_of(kind: Kind) -> Codec:
    """The codec of a list in whose place one item may stand; it is always written as a list."""
    codec, item = list_of(kind), codec_of(kind)
    return codec._replace(read=partial(_read_list_or_one, codec, item), one_alone=True)


def map_of(kind: Kind) -> Codec:
    """The codec of an object whose keys are data; null is an empty one."""
    codec = codec_of(kind)
    return Codec(partial(_read_map, partial(_read_item, codec)), partial(_write_map, codec.write), dict)


def loads(kind: Kind, body: bytes) -> Any:
    """Reads a document.

    Raises:
        ValueError: it is no JSON, or another document; the message says where.
    """
    return read(kind, parse(body))


def parse(body: bytes) -> Any:
    """Reads JSON as plain values.

    Raises:
        ValueError: it is none.
    """
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        # The error of the parser would carry the document, which may be secret.
        raise ValueError(f"no JSON: {error}") from None


def read(kind: Kind, value: Any) -> Any:
    """Reads plain values as `kind`.

    Raises:
        ValueError: they are something else.
    """
    codec = codec_of(kind)
    if value is None and codec.empty is not None:
        return codec.empty()
    return codec.read(value)


def dumps(argument: str, value: Any, kind: Kind) -> bytes:
    """Writes a document, which may hold secrets: its bytes do not show themselves.

    Args:
        argument: what errors call it.
        value: what to write.
        kind: how.

    Raises:
        ValueError: something in it cannot be written.
    """
    plain = codec_of(kind).write(argument, value)
    return VeiledBytes(json.dumps(plain, separators=(",", ":")).encode())


def _read_model(model: type[Any], value: Any) -> Any:
    if type(value) is not dict:
        raise _wrong(f"{model.__name__}, an object,", value)
    table: Table = model.JSON
    readers = table.readers
    made: Any = object.__new__(model)
    for name, make in table.blanks:
        setattr(made, name, None if make is None else make())
    extra = made.extra = {}
    for key, item in value.items():
        reader = readers.get(key)
        if reader is None:
            extra[key] = item
        elif item is not None:
            try:
                setattr(made, reader[0], reader[1](item))
            except (ValueError, OverflowError) as error:
                raise ValueError(f"{key}: {error}") from None
    return made


def _write_model(model: type[Any], argument: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, model):
        raise _refused(argument, model.__name__, value)
    check_type(f"{argument}.extra", value.extra, dict)
    plain = dict(_write_anything(f"{argument}.extra", value.extra)) if value.extra else {}
    for member, codec in model.JSON.writers:
        item = getattr(value, member.name)
        if item is not None and (item or member.required or codec.empty is None):
            plain[member.key] = codec.write(f"{argument}.{member.name}", item)
    return plain


def _read_item(codec: Codec, value: Any) -> Any:
    if value is None:
        return codec.empty() if codec.empty is not None else None
    return codec.read(value)


def _read_list(read_item: Callable[[Any], Any], value: Any) -> list[Any]:
    if type(value) is not list:
        raise _wrong("a list", value)
    return [read_item(item) for item in value]


def _read_list_or_one(codec: Codec, item: Codec, value: Any) -> list[Any]:
    return codec.read(value) if type(value) is list else [item.read(value)]


def _write_list(write: Callable[[str, Any], Any], argument: str, value: Any) -> list[Any]:
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
        raise _refused(argument, "list", value)
    return [write(f"{argument}[{index}]", item) for index, item in enumerate(value)]


def _read_map(read_item: Callable[[Any], Any], value: Any) -> dict[str, Any]:
    if type(value) is not dict:
        raise _wrong("an object", value)
    return {key: read_item(item) for key, item in value.items()}


def _write_map(write: Callable[[str, Any], Any], argument: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _refused(argument, "dict", value)
    return {
        _write_text(f"a key of {argument}", key): write(f"{argument}[{key!r}]", value[key]) for key in value
    }


def _read_text(value: Any) -> str:
    if type(value) is not str:
        raise _wrong("a text", value)
    return value


def _write_text(argument: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _refused(argument, "str", value)
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise ValueError(f"{argument} must be text that UTF-8 can write")
    return value


def _read_integer(value: Any) -> int:
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)
    raise _wrong("a whole number", value)


def _write_integer(argument: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _refused(argument, "int", value)
    return value


def _read_double(value: Any) -> float:
    if type(value) not in (int, float):
        raise _wrong("a number", value)
    return float(value)


def _write_double(argument: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _refused(argument, "float", value)
    if not math.isfinite(value):
        raise ValueError(f"{argument} must be a finite number, was {value}")
    return value


def _read_boolean(value: Any) -> bool:
    if type(value) is not bool:
        raise _wrong("true or false", value)
    return value


def _write_boolean(argument: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _refused(argument, "bool", value)
    return value


def _read_time(value: Any) -> datetime | None:
    text = _read_text(value)
    if not text or text.startswith(_ZERO_YEAR):
        return None
    try:
        return from_iso8601(text)
    except ValueError:
        raise ValueError("expected a time, as RFC 3339 writes it") from None


def _read_time_or_never(value: Any) -> datetime | None:
    time = _read_time(value)
    return None if time == _EPOCH else time


def _write_time(argument: str, value: Any) -> str:
    if not isinstance(value, datetime):
        raise _refused(argument, "datetime", value)
    utc = value.astimezone(timezone.utc) if value.tzinfo else value
    return f"{utc.replace(tzinfo=None).isoformat()}Z"


def _read_duration(value: Any) -> timedelta:
    return from_nanoseconds(_read_integer(value))


def _write_duration(argument: str, value: Any) -> int:
    check_duration(argument, value)
    return to_nanoseconds(value)


def _read_seconds(value: Any) -> timedelta:
    try:
        return timedelta(seconds=_read_double(value))
    except (OverflowError, ValueError):  # what is no number of JSON either, Python's parser takes
        raise _wrong("seconds", value) from None


def _write_seconds(argument: str, value: Any) -> int:
    check_duration(argument, value)
    return int(value.total_seconds())


def _read_blob(value: Any) -> bytes:
    try:
        return base64.b64decode(_read_text(value), validate=True)
    except ValueError:
        raise _wrong("bytes in base64", value) from None


def _write_blob(argument: str, value: Any) -> str:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise _refused(argument, "bytes", value)
    return base64.b64encode(value).decode()


def _write_anything(argument: str, value: Any) -> Any:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise ValueError(
            f"{argument} must consist of what JSON has: dict, list, str, int, float, bool, None"
        ) from None
    return value


def _wrong(expected: str, value: Any) -> ValueError:
    return ValueError(f"expected {expected} but got {type(value).__name__}")


def _refused(argument: str, expected: str, value: Any) -> ValueError:
    return ValueError(f"{argument} must be {expected} type, not {type(value).__name__}")


def _as_it_is(value: Any) -> Any:
    return value


ANYTHING = Codec(_as_it_is, _write_anything)
BASE64 = Codec(_read_blob, _write_blob)
BOOLEAN = Codec(_read_boolean, _write_boolean)
DOUBLE = Codec(_read_double, _write_double)
DURATION = Codec(_read_duration, _write_duration)
INTEGER = Codec(_read_integer, _write_integer)
SECONDS = Codec(_read_seconds, _write_seconds)
"""Lengths of time whose unit is not Go's; whole ones are written."""
TEXT = Codec(_read_text, _write_text)
TIME = Codec(_read_time, _write_time)
TIME_OR_NEVER = Codec(_read_time_or_never, _write_time)
"""For servers that write the beginning of 1970 where there is no time."""
