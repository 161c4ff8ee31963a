"""How an object is cut into parts, within the limits of S3."""

from __future__ import annotations

from minio._core.checks import check_type

MIN_PART_SIZE = 5 * 1024**2
MAX_PART_SIZE = 5 * 1024**3
MAX_PARTS = 10_000
MAX_OBJECT_SIZE = 5 * 1024**4

STREAM_PART_SIZE = 16 * 1024**2
"""Part size for data of unknown length, unless the caller says otherwise: 156 GiB at most."""


def plan_parts(length: int | None, part_size: int = 0) -> tuple[int, int]:
    """Returns the size of each part but the last in bytes, and how many parts there are.

    Args:
        length: size of the object in bytes; None where it is not known: the count is the largest.
        part_size: wanted size of a part in bytes, 5 MiB to 5 GiB; 0: the least multiple of 5 MiB that does.

    Raises:
        ValueError: a size is beyond what S3 takes.
    """
    check_type("part_size", part_size, int)
    if part_size and part_size < MIN_PART_SIZE:
        raise ValueError(f"part size {part_size} is not supported; minimum allowed 5MiB")
    if part_size > MAX_PART_SIZE:
        raise ValueError(f"part size {part_size} is not supported; maximum allowed 5GiB")
    if length is None:
        return part_size or STREAM_PART_SIZE, MAX_PARTS
    if length > MAX_OBJECT_SIZE:
        raise ValueError(f"object size {length} is not supported; maximum allowed 5TiB")
    part_size = part_size or MIN_PART_SIZE * max(1, _ceil(_ceil(length, MAX_PARTS), MIN_PART_SIZE))
    count = max(1, _ceil(length, part_size))
    if count > MAX_PARTS:
        raise ValueError(
            f"object size {length} and part size {part_size} make more than {MAX_PARTS} parts for upload"
        )
    return min(part_size, length), count


def _ceil(number: int, divisor: int) -> int:
    return -(-number // divisor)
