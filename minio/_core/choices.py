"""Checks of arguments that go, or do not go, together."""

from __future__ import annotations


def check_exactly_one(**given: object) -> None:
    """Refuses anything but one of the named values."""
    if sum(map(_is_given, given.values())) != 1:
        raise ValueError(f"only one of {_names(given)} must be provided")


def check_at_most_one(**given: object) -> None:
    """Refuses two or more of the named values."""
    if sum(map(_is_given, given.values())) > 1:
        raise ValueError(f"not more than one of {_names(given)} may be provided")


def check_at_least_one(**given: object) -> None:
    """Refuses none of the named values."""
    if not any(map(_is_given, given.values())):
        raise ValueError(f"one of {_names(given)} must be provided")


def _is_given(value: object) -> bool:
    """An empty list or mapping is nothing: it would not be written."""
    return value is not None and not (isinstance(value, (list, dict)) and not value)


def _names(given: dict[str, object]) -> str:
    *first, last = given
    return f"{', '.join(first)} or {last}"
