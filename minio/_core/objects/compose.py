"""How sources become the parts of one object, all of whose bytes stay on the server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minio._core.veiled import VeiledHeaders

from . import parts
from .copying import ComposeSource


def plan_compose(sources: Sequence[ComposeSource]) -> list[dict[str, str]]:
    """Returns the headers of each UploadPartCopy, in the order of the parts.

    Args:
        sources: what to put together, one behind the other; `build_headers` was called on each.

    Raises:
        ValueError: a part but the last would be too small, or there would be too much, or too many.
    """
    headers: list[dict[str, str]] = []
    total = 0
    for number, source in enumerate(sources, 1):
        size = size_of(source)
        total += size
        if total > parts.MAX_OBJECT_SIZE:
            raise ValueError(f"destination object size must be less than {parts.MAX_OBJECT_SIZE}")
        if number < len(sources):
            _check_size(source, size)
        headers.extend(_part_headers(source, size))
        if len(headers) > parts.MAX_PARTS:
            raise ValueError(f"Compose sources create more than allowed multipart count {parts.MAX_PARTS}")
    return headers


def size_of(source: ComposeSource) -> int:
    """Returns how many bytes of a source are wanted."""
    return source.object_size - (source.offset or 0) if source.length is None else source.length


def _check_size(source: ComposeSource, size: int) -> None:
    name = f"source {source.bucket_name}/{source.object_name}"
    if source.version_id:
        name += f"?versionId={source.version_id}"
    if size < parts.MIN_PART_SIZE:
        raise ValueError(f"{name}: size {size} must be greater than {parts.MIN_PART_SIZE}")
    if size > parts.MAX_PART_SIZE and 0 < size % parts.MAX_PART_SIZE < parts.MIN_PART_SIZE:
        raise ValueError(
            f"{name}: for multipart split upload of {size}, last part size is less than {parts.MIN_PART_SIZE}"
        )


def _part_headers(source: ComposeSource, size: int) -> Iterator[dict[str, str]]:
    """One part where that is enough, else parts of the largest size; a whole source needs no range."""
    if size <= parts.MAX_PART_SIZE and source.offset is None and source.length is None:
        yield source.headers
        return
    first = source.offset or 0
    end = first + size
    while first < end:
        last = min(first + parts.MAX_PART_SIZE, end) - 1
        yield VeiledHeaders({**source.headers, "x-amz-copy-source-range": f"bytes={first}-{last}"})
        first = last + 1
