from __future__ import annotations

import pytest

from minio._core.objects import parts
from minio._core.objects.compose import plan_compose
from minio._core.objects.copying import ComposeSource
from minio._core.objects.parts import (
    MAX_OBJECT_SIZE,
    MAX_PART_SIZE,
    MIN_PART_SIZE,
    STREAM_PART_SIZE,
    plan_parts,
)

MIB = 1024**2
GIB = 1024**3


@pytest.mark.parametrize(
    ("length", "part_size", "expected"),
    [
        (0, 0, (0, 1)),
        (1, 0, (1, 1)),
        (5 * MIB, 0, (5 * MIB, 1)),
        (5 * MIB + 1, 0, (5 * MIB, 2)),
        (50_000 * MIB, 0, (5 * MIB, 10_000)),
        (50_000 * MIB + 1, 0, (10 * MIB, 5_001)),
        (MAX_OBJECT_SIZE, 0, (525 * MIB, 9_987)),
        (11 * MIB, 10 * MIB, (10 * MIB, 2)),
        (11 * MIB, 5 * GIB, (11 * MIB, 1)),
        (None, 0, (STREAM_PART_SIZE, 10_000)),
        (None, 5 * MIB, (5 * MIB, 10_000)),
    ],
)
def test_parts_are_as_few_as_their_size_allows(length, part_size, expected):
    assert plan_parts(length, part_size) == expected


@pytest.mark.parametrize(
    ("length", "part_size", "message"),
    [
        (10, MIN_PART_SIZE - 1, "part size 5242879 is not supported; minimum allowed 5MiB"),
        (10, -1, "part size -1 is not supported; minimum allowed 5MiB"),
        (10, MAX_PART_SIZE + 1, "part size 5368709121 is not supported; maximum allowed 5GiB"),
        (MAX_OBJECT_SIZE + 1, 0, "object size 5497558138881 is not supported; maximum allowed 5TiB"),
        (50_000 * MIB + 1, 5 * MIB, "make more than 10000 parts for upload"),
        (10, 1.5e7, "part_size must be int type"),
    ],
)
def test_sizes_beyond_the_limits_are_refused(length, part_size, message):
    with pytest.raises(ValueError, match=message):
        plan_parts(length, part_size)


def source(size, name="x", **arguments):
    made = ComposeSource("photos", name, **arguments)
    made.build_headers(size, "e")
    return made


def ranges(*sources):
    return [headers.get("x-amz-copy-source-range") for headers in plan_compose(sources)]


def test_whole_sources_need_no_range():
    assert ranges(source(6 * MIB), source(0)) == [None, None]


def test_ranges_are_sent_as_first_and_last_byte():
    assert ranges(
        source(6 * MIB, offset=1), source(9 * MIB, offset=2, length=5 * MIB), source(10, length=3)
    ) == ["bytes=1-6291455", "bytes=2-5242881", "bytes=0-2"]


@pytest.mark.parametrize("extra", [-1, 0, 1, 5 * MIB])
def test_large_sources_are_cut_at_the_largest_part(extra):
    """No byte twice and none left out: 7.2.16 once copied the first part again as the second."""
    size = 2 * MAX_PART_SIZE + extra
    bounds = [
        text.removeprefix("bytes=").split("-") for text in ranges(source(size, offset=7, length=size - 7))
    ]
    starts, ends = [int(first) for first, _ in bounds], [int(last) + 1 for _, last in bounds]
    assert (starts[0], ends[-1]) == (7, size)
    assert starts[1:] == ends[:-1]
    assert max(end - start for start, end in zip(starts, ends, strict=True)) <= MAX_PART_SIZE


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ([source(10), source(6 * MIB)], "source photos/x: size 10 must be greater than 5242880"),
        (
            [source(6 * MIB, offset=2 * MIB, version_id="v"), source(1)],
            r"source photos/x\?versionId=v: size 4194304 must be greater",
        ),
        (
            [source(5 * GIB + 1), source(1)],
            "for multipart split upload of 5368709121, last part size is less than 5242880",
        ),
        ([source(MAX_OBJECT_SIZE), source(1)], "destination object size must be less than 5497558138880"),
        ([source(5 * MIB)] * 10_001, "more than allowed multipart count 10000"),
    ],
)
def test_what_cannot_be_composed_is_refused(sources, message):
    with pytest.raises(ValueError, match=message):
        plan_compose(sources)


def test_a_short_source_may_stand_last_even_if_it_stands_before_too():
    twice = source(6 * MIB)
    assert ranges(twice, twice, source(1)) == [None, None, None]
    short = source(1)
    with pytest.raises(ValueError, match="size 1 must be greater"):
        plan_compose([short, short])


def test_limits_are_those_of_s3():
    assert (parts.MIN_PART_SIZE, parts.MAX_PART_SIZE, parts.MAX_PARTS) == (5 * MIB, 5 * GIB, 10_000)
