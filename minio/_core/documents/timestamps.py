"""Times as the wire writes them: HTTP dates in headers, ISO 8601 in documents, seconds elsewhere.

All times are read with their offset, in UTC; one without an offset is taken as UTC in writing, as 7.2.16 did.
"""

from __future__ import annotations

import re
import sys
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

UTC = timezone.utc
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH_NUMBERS = {name: number for number, name in enumerate(_MONTHS, 1)}
_FRACTION = re.compile(r"\.(\d+)")

if sys.version_info >= (3, 11):
    _fromisoformat = datetime.fromisoformat
else:
    _COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)")

    def _fromisoformat(text: str) -> datetime:
        text = _COMPACT.sub(r"\1-\2-\3T\4:\5:\6", text, count=1)
        return datetime.fromisoformat(text[:-1] + "+00:00" if text[-1:] == "Z" else text)


def from_iso8601(text: str) -> datetime:
    """Reads `2024-05-06T07:08:09.123Z` and `20240506T070809Z`; digits beyond microseconds are dropped.

    Raises:
        ValueError: it is not such a time.
    """
    try:
        time = _fromisoformat(text)
    except ValueError:
        time = _fromisoformat(_FRACTION.sub(_microseconds, text))
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def to_iso8601(time: datetime) -> str:
    """Writes `2024-05-06T07:08:09.123Z`, in milliseconds."""
    time = _utc(time)
    return (
        f"{time.year:04}-{time.month:02}-{time.day:02}T{time.hour:02}:{time.minute:02}:{time.second:02}"
        f".{time.microsecond // 1000:03}Z"
    )


def from_rfc822(text: str) -> datetime:
    """Reads an HTTP date, `Sun, 06 Nov 1994 08:49:37 GMT`; obsolete forms and other offsets as well.

    Raises:
        ValueError: it is not a date.
    """
    if len(text) == 29 and text.endswith("GMT"):
        month = _MONTH_NUMBERS.get(text[8:11])
        if month is not None:
            return datetime(
                int(text[12:16]),
                month,
                int(text[5:7]),
                int(text[17:19]),
                int(text[20:22]),
                int(text[23:25]),
                tzinfo=UTC,
            )
    return _utc(parsedate_to_datetime(text))


def to_rfc822(time: datetime) -> str:
    """Writes an HTTP date, whatever the locale."""
    time = _utc(time)
    return (
        f"{_DAYS[time.weekday()]}, {time.day:02} {_MONTHS[time.month - 1]} {time.year:04} "
        f"{time.hour:02}:{time.minute:02}:{time.second:02} GMT"
    )


def from_unix(text: str) -> datetime:
    """Reads seconds since 1970, fractions allowed."""
    return datetime.fromtimestamp(float(text), UTC)


def to_unix(time: datetime) -> str:
    """Writes whole seconds since 1970."""
    return str(int(_utc(time).timestamp()))


def _utc(time: datetime) -> datetime:
    return time.astimezone(UTC) if time.tzinfo is not None else time.replace(tzinfo=UTC)


def _microseconds(match: re.Match[str]) -> str:
    return f".{match[1][:6]:0<6}"
