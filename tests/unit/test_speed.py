"""What a test of the network sends, and how it counts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from minio._core.admin.speed import ClientSpeed, ZeroBody
from minio._core.http.bodies import BLOCK_SIZE


@pytest.mark.parametrize("length", [1, BLOCK_SIZE - 1, BLOCK_SIZE, 3 * BLOCK_SIZE + 7])
def test_a_body_of_zeros_is_as_long_as_it_says(length):
    taken: list[int] = []
    body = ZeroBody(length, taken.append)
    assert body.length == length
    for times in (1, 2):  # a retry starts anew
        blocks = list(body.blocks())
        assert sum(taken) == times * length
        assert sum(map(len, blocks)) == length
        assert not any(any(block) for block in blocks)
        assert max(map(len, blocks)) <= BLOCK_SIZE


def test_speed():
    assert ClientSpeed(3000, timedelta(seconds=2)).throughput_per_sec == 1500
    assert ClientSpeed(1, timedelta(0)).throughput_per_sec == 1_000_000
