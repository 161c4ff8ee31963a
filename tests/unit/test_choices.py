"""Arguments that go, or do not go, together."""

from __future__ import annotations

from typing import Any

import pytest

from minio._core.choices import check_at_least_one, check_at_most_one, check_exactly_one, chosen

NONE: dict[str, Any] = {"a": None, "b": None, "c": None}


@pytest.mark.parametrize(
    ("check", "given", "passes"),
    [
        (check_exactly_one, 0, False),
        (check_exactly_one, 1, True),
        (check_exactly_one, 2, False),
        (check_at_most_one, 0, True),
        (check_at_most_one, 1, True),
        (check_at_most_one, 2, False),
        (check_at_least_one, 0, False),
        (check_at_least_one, 1, True),
        (check_at_least_one, 2, True),
    ],
)
def test_counts(check: Any, given: int, passes: bool) -> None:
    arguments = {name: "" if index < given else None for index, name in enumerate(NONE)}
    if passes:
        check(**arguments)
    else:
        with pytest.raises(ValueError, match="one of a, b or c"):
            check(**arguments)


def test_names_are_chosen_once_each():
    assert chosen("kinds", "cpu", ("cpu", "mem")) == ["cpu"]
    assert chosen("kinds", iter(["mem", "cpu", "mem"]), ("cpu", "mem")) == ["mem", "cpu"]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ([], "kinds must name at least one of cpu, mem, trace"),
        (["cpu", "men"], "kinds must be one of cpu, mem, trace; got 'men'; did you mean 'mem'?"),
        ("", "kinds must be one of cpu, mem, trace; got ''"),
    ],
)
def test_names_that_are_none_of_those(names, told):
    with pytest.raises(ValueError) as caught:
        chosen("kinds", names, ("cpu", "mem", "trace"))
    assert str(caught.value) == told
