"""Time formats of S3 and HTTP, with the functions of 7.2.16.

All are in UTC, and a time without a zone is taken for UTC.
"""

from __future__ import annotations

from datetime import datetime

from ._core.documents.timestamps import UTC, from_iso8601, from_rfc822, to_iso8601, to_rfc822

__all__ = [
    "from_http_header",
    "from_iso8601utc",
    "to_amz_date",
    "to_float",
    "to_http_header",
    "to_iso8601utc",
    "to_signer_date",
    "utcnow",
]


def from_iso8601utc(value: str | None) -> datetime | None:
    """Reads a time as `2020-01-02T03:04:05.678Z`, with any number of digits after the second.

    Args:
        value: the text; None stays None.

    Returns:
        The time in UTC; digits beyond microseconds are dropped.

    Raises:
        ValueError: the text is no such time.
    """
    if value is None:
        return None
    try:
        return from_iso8601(value).astimezone(UTC)
    except ValueError:
        raise ValueError(f"time data {value!r} does not match format '%Y-%m-%dT%H:%M:%SZ'") from None


def to_iso8601utc(value: datetime | None) -> str | None:
    """Writes the time `value` as `2020-01-02T03:04:05.678Z`; None stays None."""
    return None if value is None else to_iso8601(value)


def from_http_header(value: str) -> datetime:
    """Reads a time of a HTTP header, as `Thu, 02 Jan 2020 03:04:05 GMT`.

    Args:
        value: the text.

    Raises:
        ValueError: the text is no such time, or its day of the week another one.
    """
    try:
        time = from_rfc822(value)
        if to_rfc822(time) == value:
            return time
    except (ValueError, IndexError):
        pass
    raise ValueError(f"time data {value} does not match HTTP header format")


def to_http_header(value: datetime) -> str:
    """Writes the time `value` as `Thu, 02 Jan 2020 03:04:05 GMT`, whatever the locale."""
    return to_rfc822(value)


def to_amz_date(value: datetime) -> str:
    """Writes the time `value` as `20200102T030405Z`, as signatures have it."""
    return to_iso8601(value)[:19].replace("-", "").replace(":", "") + "Z"


def to_signer_date(value: datetime) -> str:
    """Writes the day of the time `value` as `20200102`, as the scope of signatures has it."""
    return to_amz_date(value)[:8]


def to_float(value: datetime) -> float:
    """Seconds from 1970 to the time `value`."""
    return (value if value.tzinfo else value.replace(tzinfo=UTC)).timestamp()


def utcnow() -> datetime:
    """The current time, with its zone."""
    return datetime.now(UTC)
