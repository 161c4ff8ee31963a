"""Settings as MinIO reads them: `name="value" name="value"` on one line."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAME = re.compile("[a-z][a-z0-9_]*")
_QUOTES = ("'", '"')


def settings_line(argument: str, settings: Mapping[str, str]) -> str:
    """Writes settings. MinIO looks for names anywhere in the line, and knows no escapes.

    Raises:
        ValueError: something cannot be written. The message has no values: they may be secret.
    """
    if not isinstance(settings, Mapping):
        raise ValueError(f"{argument} must be a mapping of names to values, not {type(settings).__name__}")
    if not settings:
        raise ValueError(f"{argument} must not be empty")
    for name, value in settings.items():
        if not _NAME.fullmatch(str(name)):
            raise ValueError(f"{argument} has the name {name!r}; names have a-z, 0-9 and _")
        _check_value(f"{argument}[{name!r}]", value, settings)
    return " ".join(f'{name}="{value}"' for name, value in settings.items())


def _check_value(argument: str, value: object, names: Mapping[str, str]) -> None:
    if not isinstance(value, str):
        raise ValueError(f"{argument} must be str type, not {type(value).__name__}")
    if not value.isprintable():
        raise ValueError(f"{argument} must be one line without control characters")
    if value.startswith(_QUOTES) or value.endswith(_QUOTES):
        raise ValueError(f"{argument} must not begin or end with a quotation mark: MinIO drops it")
    inside = next((name for name in names if f"{name}=" in value), None)
    if inside is not None:
        raise ValueError(f"{argument} must not contain {inside}=: MinIO takes it for that setting")
