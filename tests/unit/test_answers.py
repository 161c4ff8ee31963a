"""What an answer of 200 is taken for."""

from __future__ import annotations

import timeit

import pytest

from minio._core.http.answers import is_error
from minio._core.http.request import Operation, Request

REQUEST = Request(Operation("Any"), "GET")
ERROR = b"<Error><Code>InternalError</Code></Error>"


@pytest.mark.parametrize("before", [b"", b" \n" * 1000, b"\xef\xbb\xbf", b"<?xml version='1.0'?>\n"])
def test_an_error_is_one_whatever_is_before_its_root(before):
    assert is_error(REQUEST, before + ERROR)


@pytest.mark.parametrize(
    "body",
    [b"", b"<", b"<?", b"<?xml?>", b"<Err", b"text", b"<a><Error/></a>", b"<Errors/>", b"<Error"],
)
def test_other_documents_are_none(body):
    assert not is_error(REQUEST, body)


def test_metrics_of_many_lines_are_not_searched_for_an_error():
    """A search that tries each place again took a thousand times as long as a look at each byte."""
    body = b"minio_bucket_usage_total_bytes 1\n" * 300_000
    once = min(timeit.repeat(lambda: body.count(b"<"), number=1, repeat=5))
    assert min(timeit.repeat(lambda: is_error(REQUEST, body), number=1, repeat=5)) < 50 * once
