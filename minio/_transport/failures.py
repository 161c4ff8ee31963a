"""What went wrong below, in this package's words: one table maps the errors of sockets, TLS and urllib3."""

from __future__ import annotations

import socket
import ssl
from http.client import HTTPException
from typing import NamedTuple

from urllib3 import exceptions as lower
from urllib3.util.ssl_match_hostname import CertificateError

from minio.error import ConnectionFailed, MinioException, TimedOut


class Row(NamedTuple):
    """How one kind of lower error is told; the first row that fits decides."""

    cause: type[Exception]
    kind: type[ConnectionFailed] | type[TimedOut]
    words: str
    unsent: bool = False
    """It can only happen before the request is on its way."""


_NO_TLS = ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "RECORD_LAYER_FAILURE")
"""What OpenSSL calls an answer in plain HTTP to its greeting, by its versions."""

TABLE = (
    Row(lower.NewConnectionError, ConnectionFailed, "no connection could be made", unsent=True),
    Row(lower.ConnectTimeoutError, TimedOut, "no connection was made in time", unsent=True),
    Row(lower.TimeoutError, TimedOut, "nothing came in time"),
    Row(lower.ProxyError, ConnectionFailed, "the proxy failed", unsent=True),
    Row(lower.SSLError, ConnectionFailed, "TLS failed"),
    Row(lower.PoolError, ConnectionFailed, "the connection pool failed"),
    Row(lower.ProtocolError, ConnectionFailed, "the connection broke"),
    Row(lower.LocationValueError, ConnectionFailed, "the address cannot be used", unsent=True),
    Row(lower.ProxySchemeUnsupported, ConnectionFailed, "the proxy cannot be used", unsent=True),
    Row(lower.HTTPError, ConnectionFailed, "the HTTP client failed"),
    Row(socket.gaierror, ConnectionFailed, "the name cannot be resolved", unsent=True),
    Row(ssl.SSLCertVerificationError, ConnectionFailed, "the certificate is not trusted", unsent=True),
    Row(CertificateError, ConnectionFailed, "the certificate is not trusted", unsent=True),
    Row(TimeoutError, TimedOut, "nothing came in time"),
    Row(ssl.SSLError, ConnectionFailed, "TLS failed"),
    Row(ConnectionRefusedError, ConnectionFailed, "the connection was refused", unsent=True),
    Row(ConnectionError, ConnectionFailed, "the connection broke"),
    Row(OSError, ConnectionFailed, "the connection failed"),
    Row(EOFError, ConnectionFailed, "the connection ended"),
    Row(UnicodeError, ConnectionFailed, "the name cannot be resolved", unsent=True),
    Row(HTTPException, ConnectionFailed, "the answer is not HTTP"),
)


def failure(cause: Exception, server: str, *, sent: bool) -> MinioException:
    """Returns the error to raise for `cause`, chained to it.

    Args:
        cause: what a socket, TLS or urllib3 raised.
        server: host and port, for the message.
        sent: whether any byte of the request may have reached the server.
    """
    if isinstance(cause, MinioException):
        return cause
    first = _first_cause(cause)
    row = next(row for row in TABLE if isinstance(first, row.cause))
    error = row.kind(f"{server}: {row.words}: {_told(first)}", first, sent=sent and not row.unsent)
    if isinstance(error, ConnectionFailed):
        error.trusted = not isinstance(first, (ssl.SSLCertVerificationError, CertificateError))
    error.__cause__ = cause
    return error


def _first_cause(cause: Exception) -> Exception:
    """Goes below the errors of urllib3 that only wrap another, such as `MaxRetryError`."""
    if isinstance(cause, lower.NewConnectionError) and isinstance(cause.__context__, socket.gaierror):
        return cause.__context__  # urllib3 has a class for it from 2 on
    inner = getattr(cause, "reason", None)
    if isinstance(cause, lower.MaxRetryError) and isinstance(inner, Exception):
        return _first_cause(inner)
    wrapped = cause.args[0] if isinstance(cause, lower.SSLError) and cause.args else None
    return wrapped if isinstance(wrapped, Exception) else cause


def _told(first: Exception) -> str:
    if isinstance(first, lower.NewConnectionError) and isinstance(first.__context__, OSError):
        return str(first.__context__)  # urllib3 puts its own object and the address in front
    if isinstance(first, ssl.SSLError) and getattr(first, "reason", None) in _NO_TLS:
        return f"{first}; does the server speak plain HTTP? Then say secure=False (of a proxy: http://)"
    return str(first)
