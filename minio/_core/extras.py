"""Headers and query parameters that a caller adds to a request that is built already."""

from __future__ import annotations

from collections.abc import Mapping

from .checks import check_headers, check_unicode
from .request import Request

_SPELLINGS = {
    "content-length": "Content-Length",
    "content-md5": "Content-MD5",
    "host": "Host",
    "user-agent": "User-Agent",
    "x-amz-content-sha256": "x-amz-content-sha256",
}
"""Headers that the caller itself writes or looks for."""


def with_extras(request: Request, headers: Mapping[str, str], query: Mapping[str, str]) -> Request:
    """Returns the same call with more headers and parameters; of those it had, the added ones win.

    Raises:
        ValueError: a header cannot be sent, or a parameter is not text.
    """
    check_headers(headers)
    for name, value in query.items():
        check_unicode("query parameter", name)
        check_unicode(f"query parameter {name}", value)
    added = {name.lower() for name in headers}
    merged = {name: value for name, value in request.headers.items() if name.lower() not in added}
    merged.update({_SPELLINGS.get(name.lower(), name): value for name, value in headers.items()})
    return Request(
        request.operation,
        request.method,
        bucket=request.bucket,
        key=request.key,
        path=request.path,
        query=[pair for pair in request.query if pair[0] not in query] + list(query.items()),
        headers=merged,
        body=request.body,
    )
