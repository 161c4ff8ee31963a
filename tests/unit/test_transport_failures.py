"""Every error of the libraries below is told in this package's words."""

from __future__ import annotations

import errno
import http.client
import inspect
import pickle
import socket
import ssl
import threading

import pytest
import urllib3.exceptions as lower
from urllib3.util.ssl_match_hostname import CertificateError

from minio import Minio, RetryPolicy
from minio._transport.failures import TABLE, failure
from minio.error import ConnectionFailed, MalformedResponse, MinioException, TimedOut, TransportError


def subclasses(kind: type[BaseException]) -> set[type[BaseException]]:
    return {kind}.union(*(subclasses(child) for child in kind.__subclasses__()))


URLLIB3 = sorted(
    (
        kind
        for _, kind in inspect.getmembers(lower, inspect.isclass)
        if issubclass(kind, Exception) and not issubclass(kind, Warning) and kind.__module__ == lower.__name__
    ),
    key=lambda kind: kind.__name__,
)
SOCKETS = sorted(
    (
        kind
        for kind in subclasses(OSError)
        if kind.__module__ in ("builtins", "socket", "ssl") and not issubclass(kind, MinioException)
    ),
    key=lambda kind: kind.__name__,
)
HTTP = sorted(subclasses(http.client.HTTPException), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", [*URLLIB3, *SOCKETS, *HTTP, CertificateError, EOFError, UnicodeError])
def test_every_lower_error_has_a_row(kind: type[Exception]) -> None:
    assert any(issubclass(kind, row.cause) for row in TABLE), f"{kind} is not in the table"
    timed_out = issubclass(kind, (lower.TimeoutError, TimeoutError)) and not issubclass(
        kind, lower.NewConnectionError
    )
    row = next(row for row in TABLE if issubclass(kind, row.cause))
    assert row.kind is (TimedOut if timed_out else ConnectionFailed)


def test_the_walk_found_them() -> None:
    assert {lower.ReadTimeoutError, lower.MaxRetryError, lower.IncompleteRead} <= set(URLLIB3)
    assert {ssl.SSLCertVerificationError, ConnectionResetError, socket.gaierror} <= set(SOCKETS)


@pytest.mark.parametrize(
    ("cause", "kind", "sent", "trusted"),
    [
        (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), ConnectionFailed, False, True),
        (ConnectionResetError(errno.ECONNRESET, "reset"), ConnectionFailed, True, True),
        (socket.gaierror(socket.EAI_NONAME, "no name"), ConnectionFailed, False, True),
        (TimeoutError("late"), TimedOut, True, True),
        (ssl.SSLCertVerificationError(1, "self-signed"), ConnectionFailed, False, False),
        (lower.SSLError(CertificateError("other host")), ConnectionFailed, False, False),
        (lower.SSLError(ssl.SSLCertVerificationError(1, "x")), ConnectionFailed, False, False),
        (ssl.SSLError(1, "wrong version"), ConnectionFailed, True, True),
        (
            lower.MaxRetryError(None, "/", lower.NewConnectionError(None, "refused")),  # type: ignore[arg-type]
            ConnectionFailed,
            False,
            True,
        ),
        (
            lower.MaxRetryError(None, "/", lower.ReadTimeoutError(None, "/", "late")),  # type: ignore[arg-type]
            TimedOut,
            True,
            True,
        ),
        (lower.MaxRetryError(None, "/", None), ConnectionFailed, True, True),  # type: ignore[arg-type]
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_what_is_known_of_the_cause_stays_known(
    cause: Exception, kind: type[TransportError], sent: bool, trusted: bool
) -> None:
    error = failure(cause, "host:9000", sent=True)
    assert type(error) is kind
    assert isinstance(error, TransportError)
    assert error.sent is sent
    assert error.__cause__ is cause
    assert str(error).startswith("host:9000: ")
    assert getattr(error, "trusted", True) is trusted


def test_nothing_sent_stays_nothing_sent() -> None:
    error = failure(ConnectionResetError(), "h:1", sent=False)
    assert isinstance(error, ConnectionFailed)
    assert error.sent is False


def test_a_server_without_tls_is_told_as_that() -> None:
    """The first thing that goes wrong in many programs: `secure=False` was left out."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

        server = threading.Thread(target=answer)
        server.start()
        host, port = listener.getsockname()
        client = Minio(f"{host}:{port}", "key", "secret", retry=RetryPolicy(max_attempts=1))
        with pytest.raises(ConnectionFailed, match="does the server speak plain HTTP"):
            client.list_buckets()
        server.join()


def test_a_refused_connection_shows_no_object_of_urllib3() -> None:
    client = Minio("localhost:1", "key", "secret", secure=False, retry=RetryPolicy(max_attempts=1))
    with pytest.raises(ConnectionFailed) as caught:
        client.list_buckets()
    assert str(caught.value).startswith("localhost:1: no connection could be made: [Errno ")


def test_our_own_errors_pass_unchanged() -> None:
    error = MalformedResponse("why")
    assert failure(error, "h:1", sent=True) is error


def test_a_malformed_response_says_why_and_pickles() -> None:
    error = MalformedResponse("a header is folded")
    error.attempts = 2
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.attempts) == ("a header is folded", 2)
