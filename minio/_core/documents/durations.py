"""Lengths of time as Go writes them: `1m30s` in queries, nanoseconds in documents."""

from __future__ import annotations

import re
from datetime import timedelta

_MICROSECOND = timedelta(microseconds=1)
_UNITS = {"h": 3_600_000_000, "m": 60_000_000, "s": 1_000_000, "ms": 1_000, "us": 1, "µs": 1}
LONGEST = timedelta(days=106_751)
"""Nanoseconds are counted in 64 bits, which end after 292 years."""
_PART = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|s|us|µs)")


def check_duration(argument: str, value: timedelta, low: int | None = 0, high: int | None = None) -> None:
    """Refuses what is no length of time, one that no server can count, and one beyond bounds in seconds."""
    if not isinstance(value, timedelta):
        raise ValueError(f"{argument} must be timedelta type, not {type(value).__name__}")
    if value < timedelta():
        raise ValueError(f"{argument} must not be negative, was {value}")
    if value > LONGEST:
        raise ValueError(f"{argument} must be at most {LONGEST.days} days, was {value.days}")
    if low is not None and value < timedelta(seconds=low):
        raise ValueError(f"{argument} must be at least {timedelta(seconds=low)}, was {value}")
    if high is not None and value > timedelta(seconds=high):
        raise ValueError(f"{argument} must be at most {timedelta(seconds=high)}, was {value}")


def check_some_duration(argument: str, value: timedelta) -> None:
    """Refuses what is no length of time, a negative one and none at all."""
    check_duration(argument, value)
    if not value:
        raise ValueError(f"{argument} must be more than zero, was {value}")


def to_duration(value: timedelta) -> str:
    """Writes `1h`, `1m30s`, `1.5s` or `20ms`, as Go reads it."""
    left = value // _MICROSECOND
    if 0 < left < _UNITS["s"]:
        unit = "ms" if left >= _UNITS["ms"] else "us"
        return f"{left / _UNITS[unit]:.3f}".rstrip("0").rstrip(".") + unit
    hours, left = divmod(left, _UNITS["h"])
    minutes, left = divmod(left, _UNITS["m"])
    seconds = f"{left // _UNITS['s']}.{left % _UNITS['s']:06}".rstrip("0").rstrip(".")
    parts = (f"{hours}h" if hours else "", f"{minutes}m" if minutes else "", f"{seconds}s" if left else "")
    return "".join(parts) or "0s"


def from_duration(text: str) -> timedelta:
    """Reads what `to_duration` writes.

    Raises:
        ValueError: it is not such a text.
    """
    parts = _PART.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise ValueError(f"{text!r} is no duration such as 1m30s")
    return timedelta(microseconds=sum(float(number) * _UNITS[unit] for number, unit in parts))


def to_nanoseconds(value: timedelta) -> int:
    """Counts nanoseconds."""
    return value // _MICROSECOND * 1000


def from_nanoseconds(value: int) -> timedelta:
    """Makes a length of time; what is left below a microsecond is dropped.

    Raises:
        OverflowError: it is longer than a `timedelta` can be.
    """
    return timedelta(microseconds=value // 1000)
