"""The headers that go with an object when it is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from minio._core.checks import check_header, check_header_name, check_type
from minio._core.tags import Tags
from minio._core.timestamps import to_iso8601

if TYPE_CHECKING:
    from minio.retention import Retention
    from minio.sse import Sse

DEFAULT_CONTENT_TYPE = "application/octet-stream"

_SENT_AS_THEY_ARE = frozenset(
    ("cache-control", "content-encoding", "content-type", "content-disposition", "content-language")
)
_CONDITIONS = {"if-match": "if_match", "if-none-match": "if_none_match"}


def write_headers(
    metadata: Mapping[str, Any] | None = None,
    sse: Sse | None = None,
    tags: Tags | None = None,
    retention: Retention | None = None,
    legal_hold: bool = False,
) -> dict[str, str]:
    """Returns the headers for what is written with an object.

    Raises:
        ValueError: an argument is of the wrong type, or metadata cannot be sent as it is.
    """
    headers = metadata_headers(metadata)
    if sse is not None:
        from minio.helpers import check_sse

        check_sse(sse)
        headers.update(sse.headers())
    if tags is not None:
        check_type("tags", tags, Tags)
        if tags:
            headers["x-amz-tagging"] = "&".join(f"{_quoted(key)}={_quoted(value)}" for key, value in tags.items())
    if retention is not None:
        from minio.retention import Retention

        check_type("retention", retention, Retention)
        headers["x-amz-object-lock-mode"] = retention.mode
        headers["x-amz-object-lock-retain-until-date"] = to_iso8601(retention.retain_until_date)
    if legal_hold:
        headers["x-amz-object-lock-legal-hold"] = "ON"
    return headers


def metadata_headers(metadata: Mapping[str, Any] | None) -> dict[str, str]:
    """Returns metadata as headers; names that are headers of S3 already are left as they are.

    Raises:
        ValueError: a name or value cannot be sent, or a condition stands among the metadata, where it would be
            stored and not heeded.
    """
    headers: dict[str, str] = {}
    for key, value in (metadata or {}).items():
        name = str(key)
        plain = name.lower()
        if plain in _CONDITIONS:
            raise ValueError(
                f"metadata {name!r} would be stored with the object, not heeded as a condition; "
                f"use the parameter {_CONDITIONS[plain]}"
            )
        if not plain.startswith("x-amz-") and plain not in _SENT_AS_THEY_ARE:
            name = f"X-Amz-Meta-{name}"
        headers[name] = _text(name, value)
    return headers


def _text(name: str, value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    check_header_name(name)
    if not text.isascii():
        raise ValueError(
            f"unsupported metadata value {text}; only US-ASCII encoded characters are supported (in {name})"
        )
    check_header(name, text)
    return text


def _quoted(text: str) -> str:
    return quote(text, safe="-_.~")
