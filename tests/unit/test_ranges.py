from __future__ import annotations

import pytest

from minio._core.http.response import Headers
from minio._core.objects.ranges import Span, range_header, rest_header, span_of


@pytest.mark.parametrize(
    ("offset", "length", "expected"),
    [(0, 0, None), (2, 0, "bytes=2-"), (2, 3, "bytes=2-4"), (0, 3, "bytes=0-2"), (0, 1, "bytes=0-0")],
)
def test_ranges_are_inclusive(offset, length, expected):
    assert range_header(offset, length).get("Range") == expected


@pytest.mark.parametrize(
    ("offset", "length", "message"),
    [
        (-1, 0, "offset must be zero or greater, got -1"),
        (0, -1, "length must be zero or greater, got -1"),
        ("1", 0, "offset must be int type"),
        (0, 1.5, "length must be int type"),
    ],
)
def test_ranges_that_do_not_exist_are_refused(offset, length, message):
    with pytest.raises(ValueError, match=message):
        range_header(offset, length)


def test_the_rest_begins_where_the_first_part_ended():
    assert rest_header(Span(10, 90), 5) == {"Range": "bytes=15-99"}
    assert rest_header(Span(0, None), 5) == {"Range": "bytes=5-"}


@pytest.mark.parametrize(
    ("status", "content_range", "length", "expected"),
    [
        (200, None, 7, Span(0, 7, 7)),
        (200, None, None, Span(0, None)),
        (206, "bytes 3-9/100", 7, Span(3, 7, 100)),
        (206, "bytes 3-9/*", 7, Span(3, 7)),
        (206, "bytes */100", 7, None),
        (206, "items 3-9/100", 7, None),
        (206, None, 7, None),
    ],
)
def test_an_answer_says_which_bytes_it_holds(status, content_range, length, expected):
    headers = Headers([("Content-Range", content_range)] if content_range else [])
    assert span_of(status, headers, length) == expected
