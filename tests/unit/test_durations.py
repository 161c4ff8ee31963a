"""Lengths of time as Go writes and reads them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from minio._core.documents.durations import (
    check_duration,
    check_some_duration,
    from_duration,
    from_nanoseconds,
    to_duration,
    to_nanoseconds,
)

TEXTS = {
    "0s": timedelta(),
    "10s": timedelta(seconds=10),
    "1m30s": timedelta(seconds=90),
    "1.5s": timedelta(seconds=1.5),
    "24h": timedelta(days=1),
    "1h0.000001s": timedelta(hours=1, microseconds=1),
    "20ms": timedelta(milliseconds=20),
    "1.5ms": timedelta(microseconds=1500),
    "7us": timedelta(microseconds=7),
}


@pytest.mark.parametrize(("text", "value"), TEXTS.items())
def test_texts_go_and_come_back(text, value):
    assert to_duration(value) == text
    assert from_duration(text) == value


@pytest.mark.parametrize("text", ["", "10", "s", "1m 30s", "1d", "-1s"])
def test_other_texts_are_refused(text):
    with pytest.raises(ValueError, match="is no duration"):
        from_duration(text)


def test_nanoseconds_lose_what_a_timedelta_cannot_hold():
    assert from_nanoseconds(1_500_999) == timedelta(microseconds=1500)
    assert to_nanoseconds(timedelta(microseconds=1500)) == 1_500_000


@pytest.mark.parametrize(
    ("value", "message"), [(5, "must be timedelta type, not int"), (-timedelta(seconds=1), "not be negative")]
)
def test_what_is_no_length_of_time_is_refused(value, message):
    with pytest.raises(ValueError, match=f"interval must .*{message.removeprefix('must ')}"):
        check_duration("interval", value)


def test_some_duration_is_more_than_none():
    check_some_duration("interval", timedelta(microseconds=1))
    with pytest.raises(ValueError, match="interval must be more than zero, was 0:00:00"):
        check_some_duration("interval", timedelta())
