"""A walk over pages ends, or says why it cannot go on."""

from __future__ import annotations

import pytest

from minio._core.objects.pages import Pages
from minio.error import InvalidResponseError


def test_a_walk_goes_on() -> None:
    pages = Pages("ListThings")
    for token in (("a", None), ("a", "1"), ("b", None)):
        pages.turn(token)


@pytest.mark.parametrize("walk", [["a", "a"], ["a", "b", "a"]])
def test_a_circle_is_noticed(walk: list[str]) -> None:
    pages = Pages("ListThings")
    for token in walk[:-1]:
        pages.turn((token,))
    with pytest.raises(InvalidResponseError, match=r"ListThings.*'a'"):
        pages.turn((walk[-1],))


@pytest.mark.parametrize("token", [(None,), ("",), (None, "")])
def test_a_cut_answer_must_lead_on(token: tuple[str | None, ...]) -> None:
    with pytest.raises(InvalidResponseError, match="does not say where to go on"):
        Pages("ListThings").turn(token)
