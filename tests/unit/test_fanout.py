"""One content under many names: what is sent, and what comes back."""

from __future__ import annotations

import pytest

from minio._flows.fanout import FanOutEntry, FanOutResult, fan_out_list, read_results
from minio.error import InvalidResponseError


def test_the_list_has_what_goes_with_each_name() -> None:
    entries = [FanOutEntry("a"), FanOutEntry("b", "text/plain", {"x": "y"}, {"k": "v"})]
    assert fan_out_list(entries) == (
        '{"key": "a"}{"key": "b", "metadata": {"X-Amz-Meta-x": "y", "Content-Type": "text/plain"}, '
        '"tags": {"k": "v"}}'
    )


def test_results_are_read() -> None:
    body = (
        b'{"key":"a","etag":"\\"x\\"","versionId":"v"}\n{"key":"b","error":"denied"}{"key":"c","etag":"y"}\n'
    )
    assert read_results(body) == [
        FanOutResult("a", "x", "v"),
        FanOutResult("b", error="denied"),
        FanOutResult("c", "y"),
    ]
    assert read_results(b"") == []


@pytest.mark.parametrize("body", [b"{", b"[]", b"1", b'{"etag":"x"}', b'{"key":"a","etag":1}'])
def test_other_answers_are_refused(body: bytes) -> None:
    with pytest.raises(InvalidResponseError):
        read_results(body)


def test_a_name_must_be_one() -> None:
    with pytest.raises(ValueError, match=r"a/\.\./b"):
        FanOutEntry("a/../b")
