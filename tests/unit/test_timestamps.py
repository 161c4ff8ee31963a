"""Times on the wire, both ways."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.documents.timestamps import (
    from_iso8601,
    from_rfc822,
    from_unix,
    to_iso8601,
    to_rfc822,
    to_unix,
)

UTC = timezone.utc
MOMENT = datetime(1994, 11, 6, 8, 49, 37, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("1994-11-06T08:49:37Z", MOMENT),
        ("1994-11-06T08:49:37.000Z", MOMENT),
        ("1994-11-06T08:49:37.5Z", MOMENT.replace(microsecond=500_000)),
        ("1994-11-06T08:49:37.123456789Z", MOMENT.replace(microsecond=123_456)),
        ("1994-11-06T09:49:37+01:00", MOMENT),
        ("1994-11-06T08:49:37", MOMENT),
        ("19941106T084937Z", MOMENT),
        ("19941106T084937.5Z", MOMENT.replace(microsecond=500_000)),
    ],
)
def test_iso8601_is_read_in_every_form_servers_write(text: str, time: datetime) -> None:
    assert from_iso8601(text) == time
    assert from_iso8601(text).tzinfo is not None


@pytest.mark.parametrize(
    "text",
    ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 09:49:37 +0100"],
)
def test_http_dates_are_read_in_all_their_forms(text: str) -> None:
    assert from_rfc822(text) == MOMENT


@pytest.mark.parametrize("text", ["", "yesterday", "1994-13-06T08:49:37Z"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        from_iso8601(text)
    with pytest.raises(ValueError):
        from_rfc822(text)


def test_writing() -> None:
    """Whatever the offset, in UTC; a time without one is taken as UTC."""
    east = MOMENT.astimezone(timezone(timedelta(hours=5, minutes=30)))
    for time in (MOMENT, east, MOMENT.replace(tzinfo=None)):
        assert to_rfc822(time) == "Sun, 06 Nov 1994 08:49:37 GMT"
        assert to_iso8601(time) == "1994-11-06T08:49:37.000Z"
        assert to_unix(time) == "784111777"
    assert from_unix("784111777") == MOMENT


@given(st.datetimes(timezones=st.just(UTC)).filter(lambda time: time.year >= 1000))
def test_round_trips(time: datetime) -> None:
    """Milliseconds in ISO 8601, seconds in HTTP dates."""
    assert from_iso8601(to_iso8601(time)) == time.replace(microsecond=time.microsecond // 1000 * 1000)
    assert from_rfc822(to_rfc822(time)) == time.replace(microsecond=0)
