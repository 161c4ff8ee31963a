"""The headers that go with an object when it is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from minio._core.checks import check_header, check_header_name, check_type
from minio._core.documents.timestamps import to_iso8601
from minio._core.objects.tags import Tags
from minio._core.veiled import VeiledHeaders

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
    content_type: str | None = "",
) -> dict[str, str]:
    """Returns the headers for what is written with an object; no content type is set where it is None.

    Raises:
        ValueError: an argument is of the wrong type, or metadata cannot be sent as it is.
    """
    headers: dict[str, str] = VeiledHeaders(metadata_headers(metadata))
    if content_type is not None:
        _set_content_type(headers, content_type)
    if sse is not None:
        from minio.helpers import check_sse

        check_sse(sse)
        headers.update(sse.headers())
    if tags is not None:
        check_type("tags", tags, Tags)
        headers.update(tagging_header(tags))
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
        ValueError: a name or value cannot be sent, or a condition stands among the metadata, where it would
            be stored and not heeded.
    """
    headers: dict[str, str] = {}
    if metadata is not None:
        check_type("metadata", metadata, Mapping)
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


def tagging_header(tags: Mapping[str, str]) -> dict[str, str]:
    """Returns the header that gives an object these tags; none for no tags."""
    if not tags:
        return {}
    return {"x-amz-tagging": "&".join(f"{_quoted(key)}={_quoted(value)}" for key, value in tags.items())}


def kept_headers(found: Mapping[str, str]) -> dict[str, str]:
    """Returns those headers of an answer to HEAD with which its object was written."""
    return {
        name: value
        for name, value in found.items()
        if name.lower() in _SENT_AS_THEY_ARE | {"expires"} or name.lower().startswith("x-amz-meta-")
    }


def condition_headers(if_match: str | None, if_none_match: str | None) -> dict[str, str]:
    """Returns the conditions of a write; ETags are quoted as HTTP wants them.

    Raises:
        ValueError: a value cannot be sent.
    """
    headers: dict[str, str] = {}
    for name, argument, etag in (
        ("If-Match", "if_match", if_match),
        ("If-None-Match", "if_none_match", if_none_match),
    ):
        if etag is not None:
            if not etag:
                raise ValueError(f"{argument} must not be empty; expected an ETag or '*'")
            check_header(argument, etag)
            headers[name] = etag if etag == "*" or etag.endswith('"') else f'"{etag}"'
    return headers


def customer_key_headers(sse: Sse | None) -> dict[str, str]:
    """Returns the headers that each part needs too: the key, where it is the caller's."""
    if sse is None:
        return {}
    from minio.sse import SseCustomerKey

    return sse.headers() if isinstance(sse, SseCustomerKey) else {}


def _set_content_type(headers: dict[str, str], content_type: str) -> None:
    """Lets the parameter win over the metadata, and the metadata over the default."""
    given = [name for name in headers if name.lower() == "content-type"]
    if content_type or not given:
        for name in given:
            del headers[name]
        check_header("content_type", content_type)
        headers["Content-Type"] = content_type or DEFAULT_CONTENT_TYPE


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
