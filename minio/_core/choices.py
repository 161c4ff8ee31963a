"""Checks of arguments that go, or do not go, together."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .checks import check_enum, check_type


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


def flag(argument: str, value: bool) -> bool | None:
    """Returns True, or None where the request says nothing.

    Raises:
        ValueError: it is neither True nor False.
    """
    check_type(argument, value, bool)
    return value or None


def chosen(argument: str, values: str | Iterable[str], allowed: Collection[str]) -> list[str]:
    """Returns names that are all among `allowed`, each once; one text is one name.

    Raises:
        ValueError: there is none, or one is not among them; the message names the nearest.
    """
    if not isinstance(values, Iterable):
        raise ValueError(f"{argument} must be a name or a list of names, not {type(values).__name__}")
    names = [values] if isinstance(values, str) else list(values)
    if not names:
        raise ValueError(f"{argument} must name at least one of {', '.join(allowed)}")
    for name in names:
        check_enum(argument, name, allowed)
    return list(dict.fromkeys(names))
