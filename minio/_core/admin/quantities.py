"""Ages, delays and sizes of batch jobs, as people write them and as servers read them.

Servers answer 500 to what is none. What overflows their 64 bits they take for another number, and with a
negative age a rule fits every object: both are refused as well.
"""

from __future__ import annotations

import re
from decimal import Decimal

from minio._core.checks import shown
from minio._core.http.messages import check_text

_UNITS = {"ns": 1, "us": 10**3, "µs": 10**3, "μs": 10**3, "ms": 10**6, "s": 10**9, "m": 60 * 10**9}
_UNITS["h"] = 60 * _UNITS["m"]
_LONG_UNITS = {**_UNITS, "d": 24 * _UNITS["h"], "w": 7 * 24 * _UNITS["h"]}
_PART = re.compile(r"([0-9]+(?:\.[0-9]*)?|\.[0-9]+)([a-zµμ]+)")
_SIZE = re.compile(r"([0-9][0-9,]*(?:\.[0-9,]*)?|\.[0-9][0-9,]*) *(?:([kmgtpe]?)(i?)b?) *", re.IGNORECASE)
_MOST = 2**63


def check_age(argument: str, value: str) -> None:
    """Refuses what is no age such as `7d10h31s`: weeks, days, hours, and what is shorter."""
    _check_length_of_time(argument, value, _LONG_UNITS, "an age such as '7d10h31s'")


def check_delay(argument: str, value: str) -> None:
    """Refuses what is no length of time such as `1h30m` or `500ms`; there are no days."""
    _check_length_of_time(argument, value, _UNITS, "a length of time in h, m, s or ms such as '1h30m'")


def check_size(argument: str, value: str) -> None:
    """Refuses what is no number of bytes such as `10MiB` or `5GB`."""
    check_text(argument, value)
    found = _SIZE.fullmatch(value)
    if found is None or (found[3] and not found[2]):
        raise ValueError(f"{argument} must be a size such as '10MiB' or '5GB'; got {shown(repr(value))}")
    power = " kmgtpe".index(found[2].lower() or " ")
    # As servers count: in floating point, where the last numbers below the limit are the limit.
    if float(found[1].replace(",", "")) * float((1024 if found[3] else 1000) ** power) >= _MOST:
        raise ValueError(f"{argument} must be less than 8EiB; got {shown(repr(value))}")


def _check_length_of_time(argument: str, value: str, units: dict[str, int], expected: str) -> None:
    check_text(argument, value)
    text = value.removeprefix("+")
    parts = _PART.findall(text)
    whole = "".join(number + unit for number, unit in parts) == text
    if text != "0" and not (parts and whole and all(unit in units for _, unit in parts)):
        raise ValueError(f"{argument} must be {expected}; got {shown(repr(value))}")
    if sum(Decimal(number) * units[unit] for number, unit in parts) >= _MOST:
        raise ValueError(f"{argument} must be less than 292 years; got {shown(repr(value))}")
