"""Pauses between questions to the servers, and the end of them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from minio._core.admin.polling import Patience
from minio.error import DeadlineExceeded

SECOND = timedelta(seconds=1)


def test_pauses_get_shorter_at_the_end_only():
    patience = Patience(SECOND, 10 * SECOND)
    assert [patience.pause(waited, "it") for waited in (0.0, 8.5, 9.75)] == [1.0, 1.0, 0.25]
    assert Patience(SECOND, None).pause(1e9, "it") == 1.0


def test_the_end():
    with pytest.raises(DeadlineExceeded, match="it did not end within 0:00:10; it goes on unwatched"):
        Patience(SECOND, 10 * SECOND).pause(10.0, "it")


@pytest.mark.parametrize(
    ("interval", "timeout", "told"),
    [
        (1, None, "interval must be timedelta type, not int"),
        (timedelta(), None, "interval must be more than zero"),
        (-SECOND, None, "interval must not be negative"),
        (SECOND, 10, "timeout must be timedelta type, not int"),
        (SECOND, timedelta(), "timeout must be more than zero"),
    ],
)
def test_what_is_no_length_of_time(interval, timeout, told):
    with pytest.raises(ValueError, match=told):
        Patience(interval, timeout)
