"""Documents that people write, held against a model: each mistake is told with its place.

Servers pass over a key that they do not know, and a job with a misspelt filter takes all objects; so nothing
is sent that the model does not have.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias, TypeVar

from minio._core.checks import nearest, shown

from .jsondoc import TIME, Codec, JsonModel, Kind, read

Place: TypeAlias = "tuple[str | int, ...]"
"""Keys and indexes from the top of a document."""
Problem: TypeAlias = "tuple[Place, str]"
Model = TypeVar("Model", bound=JsonModel)

_WORD = re.compile(r"\w+")


def strict(argument: str, kind: type[Model], value: Any, lines: Mapping[Place, int] | None = None) -> Model:
    """Reads plain values as a model.

    Args:
        argument: what errors call the document.
        kind: the model.
        value: dict, list, str, int, float, bool and None; a datetime where the model has a time.
        lines: line of each place, where the document comes from a text.

    Raises:
        ValueError: keys that the model does not have, values of other types, parts that are missing; what the
            model refuses; the message has their places.
    """
    try:
        plain = _plain(value)
        problems = _problems(kind, plain, ())
    except RecursionError:
        raise ValueError(f"{argument} is nested too deeply") from None
    if problems:
        told = "; ".join(_told(argument, place, problem, lines or {}) for place, problem in problems)
        raise ValueError(told)
    made: Model = read(kind, plain)
    return made


def _told(argument: str, place: Place, problem: str, lines: Mapping[Place, int]) -> str:
    name = argument + "".join(f"[{key}]" if isinstance(key, int) else f".{shown(str(key))}" for key in place)
    return f"line {lines[place]}: {name}: {problem}" if place in lines else f"{name}: {problem}"


def _plain(value: Any) -> Any:
    """The same of dicts and lists, with times as text."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return TIME.write("a time", value) if isinstance(value, datetime) else value


def _problems(kind: Kind, value: Any, place: Place) -> list[Problem]:
    if value is None:
        return []
    if isinstance(kind, Codec):
        return _value_problems(kind, value, place)
    if not isinstance(value, dict):
        return [(place, f"expected a mapping but got {type(value).__name__}")]
    return _model_problems(kind, value, place)


def _value_problems(codec: Codec, value: Any, place: Place) -> list[Problem]:
    if codec.item is not None and isinstance(value, list):
        parts = [_problems(codec.item, part, (*place, index)) for index, part in enumerate(value)]
        return [problem for part in parts for problem in part]
    try:
        codec.read(value)
    except (ValueError, OverflowError) as error:
        return [(place, str(error))]
    return []


def _model_problems(model: type[JsonModel], value: dict[Any, Any], place: Place) -> list[Problem]:
    """What goes with what is looked at when each part for itself is right."""
    members = {member.key: member for member, _ in model.JSON.writers}
    problems: list[Problem] = []
    for key, item in value.items():
        if key in members:
            problems += _problems(members[key].kind, item, (*place, key))
        else:
            problems.append(((*place, key), f"there is no such part{nearest(key, members)}"))
    missing = [key for key, member in members.items() if member.required and value.get(key) is None]
    problems += [(place, f"{key} is missing") for key in missing]
    return problems or _choice_problems(model, value, place)


def _choice_problems(model: type[JsonModel], value: dict[str, Any], place: Place) -> list[Problem]:
    """What the model's constructor would refuse, by the names that the document has."""
    made: Any = read(model, value)
    if hasattr(made, "__post_init__"):
        try:
            made.__post_init__()
        except ValueError as error:
            keys = {member.name: member.key for member, _ in model.JSON.writers}
            first, _, rest = str(error).partition(" ")
            if keys.get(first) in value:
                return [((*place, keys[first]), rest)]
            return [(place, _WORD.sub(lambda word: keys.get(word[0], word[0]), str(error)))]
    return []
