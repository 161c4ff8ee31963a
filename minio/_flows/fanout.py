"""One content under many names: the form that is sent, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_object_name
from minio._flows.writing import metadata_headers
from minio.error import InvalidResponseError

if TYPE_CHECKING:
    from minio._generated.s3.models.fan_out import FanOutAnswer

MAX_CONTENT = 16 * 1024**2
"""Bytes that the server takes."""


@dataclass(frozen=True, slots=True)
class FanOutEntry:
    """A name to write the content under, and what goes with it there.

    Args:
        object_name: key of the object.
        content_type: media type; that of the server when left out.
        metadata: headers of S3 by their names, and the user's own, US-ASCII.
        tags: tags of the object.

    Raises:
        ValueError: the name cannot be one, or metadata cannot be sent as it is.
    """

    object_name: str
    content_type: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_object_name(self.object_name)
        metadata_headers(self.metadata)

    def document(self) -> dict[str, Any]:
        """What is sent of it."""
        headers = metadata_headers(self.metadata)
        if self.content_type:
            headers["Content-Type"] = self.content_type  # the server heeds it only among the metadata
        known = {"key": self.object_name, "metadata": headers, "tags": dict(self.tags)}
        return {name: value for name, value in known.items() if value}


@dataclass(frozen=True, slots=True)
class FanOutResult:
    """What became of one name.

    Attributes:
        object_name: key of the object.
        etag: its ETag, without quotes; None where it was not written.
        version_id: version that was written, in a bucket with versioning.
        error: why it was not written; None where it was.
    """

    object_name: str
    etag: str | None = None
    version_id: str | None = None
    error: str | None = None


FanOutEntry.__module__ = FanOutResult.__module__ = "minio.datatypes"


def fan_out_list(entries: list[FanOutEntry]) -> str:
    """Returns the field of the form that has the names."""
    return "".join(json.dumps(entry.document()) for entry in entries)


def results_of(answers: list[FanOutAnswer]) -> list[FanOutResult]:
    """Returns what the server says of each name.

    Raises:
        InvalidResponseError: it leaves a name out.
    """
    results = []
    for answer in answers:
        if not answer.key:
            raise InvalidResponseError(200, "application/json", repr(answer))
        etag = (answer.etag or "").strip('"')
        told = (etag, answer.version_id, answer.error)
        results.append(FanOutResult(answer.key, *(text or None for text in told)))
    return results
