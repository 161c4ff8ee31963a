"""Headers and query parameters that a caller adds to a request that is built already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from minio._core.checks import check_headers, check_unicode
from minio._core.options import RequestOptions

from .request import Request

Extra = Mapping[str, str | Sequence[str]]

_SPELLINGS = {
    "content-length": "Content-Length",
    "content-md5": "Content-MD5",
    "host": "Host",
    "user-agent": "User-Agent",
    "x-amz-content-sha256": "x-amz-content-sha256",
    "x-amz-sdk-checksum-algorithm": "x-amz-sdk-checksum-algorithm",
}
"""Headers that the caller itself writes or looks for."""


def extended(
    options: RequestOptions | None, headers: Extra | None = None, query: Extra | None = None
) -> RequestOptions | None:
    """Returns options with more headers and parameters, which win over those that are there.

    Raises:
        ValueError: an argument is not a mapping.
    """
    for argument, extra in (("extra_headers", headers), ("extra_query_params", query)):
        if extra is not None and not isinstance(extra, Mapping):
            raise ValueError(f"{argument} must be a mapping, not {type(extra).__name__}")
    if not headers and not query:
        return options
    options = options or RequestOptions()
    return replace(
        options, headers={**options.headers, **(headers or {})}, query={**options.query, **(query or {})}
    )


def with_extras(request: Request, headers: Extra, query: Extra) -> Request:
    """Returns the same call with more headers and parameters; of those it had, the added ones win.

    Raises:
        ValueError: a header cannot be sent, or a parameter is not text.
    """
    added = {name: ",".join(_texts(f"header {name}", value)) for name, value in headers.items()}
    check_headers(added)
    names = {name.lower() for name in added}
    merged = {name: value for name, value in request.headers.items() if name.lower() not in names}
    merged.update({_SPELLINGS.get(name.lower(), name): value for name, value in added.items()})
    pairs = [pair for pair in request.query if pair[0] not in query]
    for name, values in query.items():
        check_unicode("query parameter", name)
        for value in _texts(f"query parameter {name}", values):
            check_unicode(f"query parameter {name}", value)
            pairs.append((name, value))
    return Request(
        request.operation,
        request.method,
        bucket=request.bucket,
        key=request.key,
        path=request.path,
        query=pairs,
        headers=merged,
        body=request.body,
    )


def _texts(what: str, value: str | Sequence[str]) -> Iterable[str]:
    texts = (value,) if isinstance(value, str) else value
    if not isinstance(texts, (list, tuple)) or not all(isinstance(text, str) for text in texts):
        raise ValueError(f"{what} must be str or a list of str, not {type(value).__name__}")
    return texts
