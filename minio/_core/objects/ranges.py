"""Ranges of bytes: what is asked for (RFC 9110, section 14.1) and what an answer says it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minio._core.checks import check_type
from minio._core.http.response import Headers

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(?:(\d+)|\*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes of an object: `length` from `first`, of `total`; None stands for what is not known."""

    first: int
    length: int | None
    total: int | None = None


def range_header(offset: int, length: int) -> dict[str, str]:
    """Returns the header that asks for `length` bytes from `offset`; a length of 0 means all that follow.

    Raises:
        ValueError: one of them is negative or no integer.
    """
    for argument, value in (("offset", offset), ("length", length)):
        check_type(argument, value, int)
        if value < 0:
            raise ValueError(f"{argument} must be zero or greater, got {value}")
    if not offset and not length:
        return {}
    return {"Range": f"bytes={offset}-{offset + length - 1 if length else ''}"}


def rest_header(span: Span, received: int) -> dict[str, str]:
    """Returns the header that asks for what is left of `span`."""
    end = "" if span.length is None else span.first + span.length - 1
    return {"Range": f"bytes={span.first + received}-{end}"}


def span_of(status: int, headers: Headers, length: int | None) -> Span | None:
    """Returns which bytes of the object an answer holds; None where a partial one does not say."""
    if status != 206:
        return Span(0, length, length)
    match = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
    if match is None:
        return None
    first, last = int(match[1]), int(match[2])
    return Span(first, last - first + 1, int(match[3]) if match[3] else None)


def is_asked_for(span: Span | None, offset: int, length: int) -> bool:
    """Whether an answer holds the bytes that were asked for and no others; what it does not say is believed.

    Fewer than `length`, or than all for a `length` of 0, are right where the object ends. All of it, from its
    beginning, is what servers and caches answer with that pass over ranges; others have a part of the range.
    """
    if span is None:
        return True
    if span.first != offset:
        return False
    if span.length is None or span.total is None:
        return not length or span.length is None or span.length <= length
    rest = span.total - offset
    return span.length == (min(length, rest) if length else rest)
