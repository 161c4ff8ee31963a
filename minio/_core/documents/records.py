"""The documents of a stream of notifications, one a line, found in bytes that come cut anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from minio.error import InvalidResponseError

MAX_LINE = 16 * 1024**2
"""Bytes of one document; a stream with a longer one is given up."""


class RecordLines:
    """Takes bytes as they come and gives the documents that have records.

    Blanks and documents without records keep the connection open, and are passed over.
    """

    __slots__ = ("_rest",)

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, data: bytes | memoryview) -> Iterator[dict[str, Any]]:
        """Takes the next bytes; yields what documents they complete.

        Raises:
            InvalidResponseError: a line is not JSON, or does not end.
        """
        self._rest += data
        *lines, rest = self._rest.split(b"\n")
        self._rest = rest.lstrip()
        if len(self._rest) > MAX_LINE:
            raise InvalidResponseError(200, None, f"a line of more than {MAX_LINE} bytes")
        for line in lines:
            if document := _read(line):
                yield document

    def finish(self) -> Iterator[dict[str, Any]]:
        """Says that the server ended the answer; yields its last document, if no line feed came after it."""
        if document := _read(self._rest):
            yield document


def _read(line: bytes | bytearray) -> dict[str, Any] | None:
    """Returns the document of a line; None where it tells of nothing."""
    if not line.strip():
        return None
    try:
        document = json.loads(line)
    except ValueError as cause:
        raise InvalidResponseError(200, "application/json", line.decode("utf-8", "replace")) from cause
    return document if isinstance(document, dict) and document.get("Records") else None
