"""Whatever the sizes: parts are within the limits of S3, and cover the bytes once and in order."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio import helpers
from minio._core.objects.compose import plan_compose
from minio._core.objects.parts import MAX_OBJECT_SIZE, MAX_PART_SIZE, MAX_PARTS, MIN_PART_SIZE, plan_parts
from minio.commonconfig import ComposeSource

MIB, GIB, TIB = 1024**2, 1024**3, 1024**4


@given(st.integers(0, MAX_OBJECT_SIZE))
def test_every_length_has_a_plan_of_its_own(length):
    size, count = plan_parts(length)
    assert 1 <= count <= MAX_PARTS
    assert size <= MAX_PART_SIZE
    assert size * (count - 1) < length <= size * count or (length, count) == (0, 1)
    assert size == length or size % MIN_PART_SIZE == 0


@given(st.integers(MIN_PART_SIZE, MAX_PART_SIZE), st.integers(0, MAX_OBJECT_SIZE))
def test_a_wanted_size_is_kept_or_refused(part_size, length):
    if -(-length // part_size) > MAX_PARTS:
        with pytest.raises(ValueError, match="more than 10000 parts"):
            plan_parts(length, part_size)
    else:
        assert plan_parts(length, part_size)[0] == min(part_size, length)


def test_limits_by_the_names_of_7_2_16():
    assert (helpers.MIN_PART_SIZE, helpers.MAX_PART_SIZE) == (5 * MIB, 5 * GIB)
    assert (helpers.MAX_MULTIPART_COUNT, helpers.MAX_MULTIPART_OBJECT_SIZE) == (10_000, 5 * TIB)


def ranges(headers, size):
    for part in headers:
        text = part.get("x-amz-copy-source-range")
        if text is None:
            yield 0, size - 1
        else:
            first, _, last = text.removeprefix("bytes=").partition("-")
            yield int(first), int(last)


@given(st.integers(1, 30 * GIB), st.none() | st.integers(0, GIB), st.none() | st.integers(1, 20 * GIB))
def test_the_parts_of_a_copy_are_the_wanted_bytes_once_and_in_order(size, offset, length):
    source = ComposeSource("bkt", "k", offset=offset, length=length)
    first, end = offset or 0, (offset or 0) + length if length else size
    if first >= size or end > size:
        with pytest.raises(ValueError, match="beyond object size"):
            source.build_headers(size, "etag")
        return
    source.build_headers(size, "etag")
    cuts = list(ranges(plan_compose([source]), size))
    assert (cuts[0][0], cuts[-1][1]) == (first, end - 1)
    assert all(before[1] + 1 == after[0] for before, after in pairwise(cuts))
    assert all(0 < last - begin + 1 <= MAX_PART_SIZE for begin, last in cuts)
