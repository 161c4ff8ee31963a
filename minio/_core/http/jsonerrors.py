"""Errors that MinIO tells in JSON: those of its admin API, and of S3 where what is asked for is no XML."""

from __future__ import annotations

from typing import Any

from minio._core.documents.jsondoc import parse
from minio.error import MinioAdminException

from .response import Headers

_KEYS = {"Code", "Message", "RequestId"}
"""Members that all error documents have, and no other document."""
_NO_TLS = b"Client sent an HTTP request to an HTTPS server."
"""What servers written in Go answer to plain HTTP where they speak TLS."""
_NO_METRICS = b"Metrics Resource Not found"
"""What MinIO answers in place of a document, and without its name, for a collector that it has not."""


def is_error(document: Any) -> bool:
    """Says whether a document is one of an error."""
    return isinstance(document, dict) and document.keys() >= _KEYS


def is_error_body(body: bytes) -> bool:
    """Says whether the body of a 200 answer is an error, as healing has it when it starts slowly."""
    return bool(error_document(body))


def error_document(body: bytes) -> dict[str, Any]:
    """Returns the members of an error document; none of what is none."""
    try:
        document = parse(body) if b'"Code"' in body else None
    except ValueError:
        return {}
    return document if isinstance(document, dict) and is_error(document) else {}


def is_page(headers: Headers) -> bool:
    """Says whether an answer is a page for people: MinIO's console and web servers send one for any path."""
    return headers.get("content-type", "").startswith("text/html")


def admin_error(status: int, headers: Headers, body: bytes) -> MinioAdminException:
    """Returns the error that an answer stands for, of the class that its code has, with its status perhaps.

    Args:
        status: HTTP status.
        headers: headers of the answer.
        body: as much of its body as was read.
    """
    from minio._generated.admin.errors import CLASSES, STATUSES

    text = body.decode("utf-8", "replace")
    error = MinioAdminException(str(status), text)
    code = error.code or ""
    known = status == STATUSES.get(code, status)
    made = CLASSES.get(code, MinioAdminException) if known else MinioAdminException
    return made(str(status), text, _hint(status, headers, body, error))


def _hint(status: int, headers: Headers, body: bytes, error: MinioAdminException) -> str:
    if status == 426:
        return (
            "the server does not route this call: it is of another version, or runs in a mode that lacks it, "
            "as a single node lacks locks"
        )
    if body.rstrip() == _NO_TLS:
        return "connect with TLS: leave out secure=False"
    if body.rstrip() == _NO_METRICS:
        return "MinIO has no collector of metrics of that name"
    named = headers.get("server", "").startswith("MinIO") or is_error_body(body)
    if is_page(headers) or not named:  # other servers of S3 refuse with codes too, such as NoSuchBucket
        return (
            "this is no answer of MinIO's admin API: is the endpoint that of a MinIO server, "
            "and not of its console or of another server?"
        )
    if error.code == "AccessDenied":
        return "no policy allows this call to the account whose keys signed it"
    return ""
