"""Answers of MinIO's admin API: JSON documents, the lines of its streams, and packed bodies."""

from __future__ import annotations

import zlib
from typing import Any

from minio._core.documents.jsondoc import Kind, loads, parse, read
from minio._core.http.jsonerrors import admin_error, is_error
from minio._core.http.response import Headers, Response, excerpt, invalid
from minio.error import InvalidResponseError

MAX_UNPACKED = 512 * 1024 * 1024
"""Bytes that a packed answer may have when it is unpacked."""

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
        raise invalid(response, None if hidden else excerpt(response.body)) from cause


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
        raise InvalidResponseError(200, None, excerpt(line)) from cause


def read_lines(response: Response, kind: Kind) -> Any:
    """Reads an answer that is one document a line, all of them as a list.

    Raises:
        InvalidResponseError: the body is something else.
    """
    try:
        return read(kind, [parse(line) for line in response.body.splitlines() if line.strip()])
    except (ValueError, OverflowError) as cause:
        raise invalid(response, excerpt(response.body)) from cause


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
        raise invalid(response, "gzip data that is damaged") from cause
    if not unpacker.eof:
        raise invalid(response, f"gzip data that is cut, or gives more than {MAX_UNPACKED} bytes")
    return body
