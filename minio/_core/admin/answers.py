"""Answers of MinIO's admin API: JSON documents, their errors, and the lines of its streams."""

from __future__ import annotations

import zlib
from typing import Any

from minio._core.documents.jsondoc import Kind, loads, parse, read
from minio._core.http.response import Headers, Response
from minio.error import InvalidResponseError, MinioAdminException

EXCERPT = 1024
"""Characters of a body that an error quotes at most."""
MAX_UNPACKED = 512 * 1024 * 1024
"""Bytes that a packed answer may have when it is unpacked."""

_ERROR_KEYS = {"Code", "Message", "RequestId"}
"""Members that all error documents have, and no other document."""
_GZIP = 16 + zlib.MAX_WBITS


def read_json(response: Response, kind: Kind, *, hidden: bool = False) -> Any:
    """Reads the document of an answer.

    Args:
        response: the answer.
        kind: what the document is.
        hidden: it came encrypted, so that no error may quote it.

    Raises:
        InvalidResponseError: the body is not that document.
    """
    try:
        return loads(kind, response.body)
    except (ValueError, OverflowError) as cause:
        quoted = None if hidden else response.body[:EXCERPT].decode("utf-8", "replace")
        raise InvalidResponseError(response.status, response.headers.get("content-type"), quoted) from cause


def read_line(line: bytes, kind: Kind) -> Any:
    """Reads one document of a stream.

    Raises:
        MinioAdminException: it tells that the server gave up.
        InvalidResponseError: it is something else.
    """
    try:
        document = parse(line)
        if is_error(document):
            raise admin_error(200, Headers(), line)
        return read(kind, document)
    except (ValueError, OverflowError) as cause:
        raise InvalidResponseError(200, None, line[:EXCERPT].decode("utf-8", "replace")) from cause


def read_lines(response: Response, kind: Kind) -> Any:
    """Reads an answer that is one document a line, all of them as a list.

    Raises:
        InvalidResponseError: the body is something else.
    """
    try:
        return read(kind, [parse(line) for line in response.body.splitlines() if line.strip()])
    except (ValueError, OverflowError) as cause:
        quoted = response.body[:EXCERPT].decode("utf-8", "replace")
        raise InvalidResponseError(response.status, response.headers.get("content-type"), quoted) from cause


def is_error(document: Any) -> bool:
    """Says whether a document is one of an error."""
    return isinstance(document, dict) and document.keys() >= _ERROR_KEYS


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


def region_in(body: bytes) -> str:
    """Returns the region that an error document names; empty where it names none."""
    try:
        document = parse(body)
    except ValueError:
        return ""
    return str(document.get("Region", "")) if is_error(document) else ""


def admin_error(status: int, headers: Headers, body: bytes) -> MinioAdminException:
    """Returns the error that an answer stands for, of the class that its code has.

    Args:
        status: HTTP status.
        headers: headers of the answer.
        body: as much of its body as was read.
    """
    from minio._generated.admin.errors import CLASSES

    text = body.decode("utf-8", "replace")
    error = MinioAdminException(str(status), text)
    made = CLASSES.get(error.code or "", MinioAdminException)
    return made(str(status), text, _hint(status, headers, body, error))


def unpacked(response: Response) -> bytes:
    """Returns the body without the gzip coding that its headers name.

    Raises:
        InvalidResponseError: it is not what they say, or longer than `MAX_UNPACKED`.
    """
    if response.headers.get("content-encoding", "").lower() != "gzip":
        return response.body
    unpacker = zlib.decompressobj(_GZIP)
    try:
        body = unpacker.decompress(response.body, MAX_UNPACKED)
    except zlib.error as cause:
        raise _broken(response, "gzip data that is damaged") from cause
    if not unpacker.eof:
        raise _broken(response, f"gzip data that is cut, or gives more than {MAX_UNPACKED} bytes")
    return body


def _hint(status: int, headers: Headers, body: bytes, error: MinioAdminException) -> str:
    if status == 426:
        return (
            "the server does not route this call: it is of another version, or runs in a mode that lacks it, "
            "as a single node lacks locks"
        )
    named = headers.get("server", "").startswith("MinIO") or is_error_body(body)
    if is_page(headers) or not named:  # other servers of S3 refuse with codes too, such as NoSuchBucket
        return (
            "this is no answer of MinIO's admin API: is the endpoint that of a MinIO server, "
            "and not of its console or of another server?"
        )
    if error.code == "AccessDenied":
        return "no policy allows this call to the account whose keys signed it"
    return ""


def _broken(response: Response, found: str) -> InvalidResponseError:
    return InvalidResponseError(response.status, response.headers.get("content-type"), found)
