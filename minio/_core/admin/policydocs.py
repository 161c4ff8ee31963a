"""Policies that callers give: looked through before they are sent, so that an error names the place.

MinIO passes over members that it does not know. A condition that is spelled wrong would so become none, and
the policy wider than it was meant to be: here it is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any

from minio._core.checks import nearest, shown
from minio._core.documents.jsondoc import parse

VERSION = "2012-10-17"
EFFECTS = ("Allow", "Deny")
_DOCUMENT = ("Version", "Id", "Statement")
_STATEMENT = (
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
)
_LISTS = ("Action", "NotAction", "Resource", "NotResource")


def checked_policy(argument: str, policy: object) -> dict[str, Any]:
    """Returns a policy as plain values.

    Args:
        argument: what errors call it.
        policy: the document, as a mapping or as JSON.

    Raises:
        ValueError: it is no policy; the message names the place.
    """
    if isinstance(policy, (str, bytes)):
        try:
            policy = parse(policy if isinstance(policy, bytes) else policy.encode())
        except ValueError as error:
            raise ValueError(f"{argument} must be a policy in JSON, but is {error}") from None
    members = _members(argument, policy, _DOCUMENT)
    if members.get("Version") != VERSION:
        raise ValueError(f"{argument}.Version must be {VERSION!r}; got {_told(members.get('Version'))}")
    statements = members.get("Statement")
    if not isinstance(statements, (list, tuple)) or not statements:
        raise ValueError(f"{argument}.Statement must be a list of statements; got {_told(statements)}")
    for index, statement in enumerate(statements):
        _check_statement(f"{argument}.Statement[{index}]", statement)
    return dict(policy)  # type: ignore[call-overload, no-any-return]  # _members has seen that it is a mapping


def _check_statement(place: str, statement: object) -> None:
    members = _members(place, statement, _STATEMENT)
    if members.get("Effect") not in EFFECTS:
        raise ValueError(f"{place}.Effect must be Allow or Deny; got {_told(members.get('Effect'))}")
    if not isinstance(members.get("Sid", ""), str):
        raise ValueError(f"{place}.Sid must be a text; got {_told(members['Sid'])}")
    if "Action" not in members and "NotAction" not in members:
        raise ValueError(f"{place} lacks Action or NotAction")
    for name in _LISTS:
        if name in members:
            _check_texts(f"{place}.{name}", members[name])
    if "Condition" in members:
        _check_condition(f"{place}.Condition", members["Condition"])


def _check_texts(place: str, value: object) -> None:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, (list, tuple)) or not texts:
        raise ValueError(f"{place} must be a text or a list of texts; got {_told(value)}")
    for index, text in enumerate(texts):
        if not isinstance(text, str) or not text:
            where = place if texts is not value else f"{place}[{index}]"
            raise ValueError(f"{where} must be a text; got {_told(text)}")


def _check_condition(place: str, condition: object) -> None:
    if not isinstance(condition, Mapping) or not condition:
        raise ValueError(f"{place} must map operators to keys and values; got {_told(condition)}")
    for operator, keys in condition.items():
        if not isinstance(keys, Mapping) or not keys:
            raise ValueError(f"{place}.{operator} must map keys to values; got {_told(keys)}")
        for key, values in keys.items():
            _check_values(f"{place}.{operator}.{key}", values)


def _check_values(place: str, values: object) -> None:
    for value in values if isinstance(values, (list, tuple)) else [values]:
        if not isinstance(value, (str, int, float)) or (isinstance(value, float) and not isfinite(value)):
            raise ValueError(f"{place} must be a text, a number, a truth value or a list; got {_told(value)}")


def _members(place: str, value: object, known: tuple[str, ...]) -> dict[str, Any]:
    """The members of an object by the names that they are known by, which MinIO reads in any case."""
    if not isinstance(value, Mapping):
        raise ValueError(f"{place} must be an object; got {_told(value)}")
    folded = {name.lower(): name for name in known}
    members: dict[str, Any] = {}
    for key, item in value.items():
        name = folded.get(str(key).lower())
        if name is None:
            hint = nearest(key, known) or f"; it may have {', '.join(known)}"
            raise ValueError(f"{place} has {shown(repr(key))}, which no policy has{hint}")
        if name in members:
            raise ValueError(f"{place} has {name} twice")
        members[name] = item
    return members


def _told(value: object) -> str:
    """What was found, in short."""
    return shown(repr(value)) if isinstance(value, (str, int, float)) else type(value).__name__
