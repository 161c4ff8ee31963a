"""One content under many names: what is sent, and what comes back."""

from __future__ import annotations

import pytest

from minio._core.http.response import Headers, Response
from minio._flows.fanout import FanOutEntry, FanOutResult, fan_out_list, results_of
from minio._generated.s3.operations.forms import parse_put_object_fan_out
from minio.error import InvalidResponseError
from minio.models.s3 import FanOutAnswer


def test_the_list_has_what_goes_with_each_name() -> None:
    entries = [FanOutEntry("a"), FanOutEntry("b", "text/plain", {"x": "y"}, {"k": "v"})]
    assert fan_out_list(entries) == (
        '{"key": "a"}{"key": "b", "metadata": {"X-Amz-Meta-x": "y", "Content-Type": "text/plain"}, '
        '"tags": {"k": "v"}}'
    )


def test_results_are_read() -> None:
    answers = [
        FanOutAnswer(key="a", etag='"x"', version_id="v"),
        FanOutAnswer(key="b", etag="", error="denied"),
        FanOutAnswer(key="c", etag="y"),
    ]
    assert results_of(answers) == [
        FanOutResult("a", "x", "v"),
        FanOutResult("b", error="denied"),
        FanOutResult("c", "y"),
    ]
    assert results_of([]) == []


def test_an_answer_without_a_name_is_refused() -> None:
    with pytest.raises(InvalidResponseError):
        results_of([FanOutAnswer(etag="x")])


@pytest.mark.parametrize("body", [b"{", b"[]", b"1", b'{"key":"a","etag":1}', b'{"key":"a"}{"key":"b"}'])
def test_other_answers_are_refused(body: bytes) -> None:
    with pytest.raises(InvalidResponseError):
        parse_put_object_fan_out(Response(200, "OK", Headers(), body, 1))


def test_a_name_must_be_one() -> None:
    with pytest.raises(ValueError, match=r"a/\.\./b"):
        FanOutEntry("a/../b")
