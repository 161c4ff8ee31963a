"""What a client starts from: its constructor's arguments, checked, and what of them travels in a pickle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_range, check_type
from minio._core.http.endpoint import Endpoint
from minio._core.http.retry import RetryPolicy
from minio._core.options import LONGEST_TIMEOUT, SHORTEST_TIMEOUT, Timeout
from minio._core.settings import Settings
from minio.credentials._local import ClientKeysProvider

if TYPE_CHECKING:
    from minio.credentials import Provider

    from ._async.wire import AsyncTransport


@dataclass(frozen=True, slots=True)
class Start:
    """The arguments of a constructor, in the form that calls need them.

    Attributes:
        endpoint: the server.
        presign_endpoint: the server as those know it who get presigned URLs, if that is another name.
        provider: who finds credentials; None for anonymous calls.
        settings: what can be changed later.
        new_transport: makes the transport.
        portable: whether another process could make the same transport.
    """

    endpoint: Endpoint
    presign_endpoint: Endpoint | None
    provider: Provider | None
    settings: Settings
    new_transport: Callable[[], Any]
    portable: bool

    def packed(self, endpoint: Endpoint, presign_endpoint: Endpoint | None) -> Start:
        """Returns what a pickle of the client holds; the stream of `trace_on` stays behind.

        Raises:
            TypeError: the client has an `http_client` or an `ssl_context` of its own.
        """
        if not self.portable:
            raise TypeError(
                "a client with its own http_client or ssl_context cannot be pickled or copied; "
                "make another one where it is needed"
            )
        settings = replace(self.settings, trace=None)
        return replace(self, endpoint=endpoint, presign_endpoint=presign_endpoint, settings=settings)


def start(
    *,
    endpoint: str,
    secure: bool,
    region: str | None,
    credentials: Provider | None,
    timeout: Timeout | float | None,
    retry: RetryPolicy | None,
    new_transport: Callable[[], Any],
    portable: bool,
    presign_endpoint: str | None = None,
    access_key: str | None = None,
    secret_key: str | None = None,
    session_token: str | None = None,
    allow_insecure_sse_c: bool = False,
) -> Start:
    """Checks what was given to a constructor; the arguments are described there.

    Administrators' clients have none of those with a default.

    Raises:
        ValueError: an argument is invalid.
        TypeError: an endpoint is not text.
    """
    if retry is not None:
        check_type("retry", retry, RetryPolicy)
    return Start(
        endpoint=parse_endpoint(endpoint, secure, region),
        presign_endpoint=parse_endpoint(presign_endpoint, secure, region, "presign_endpoint")
        if presign_endpoint
        else None,
        provider=choose_provider(access_key, secret_key, session_token, credentials),
        settings=Settings(
            timeout=as_timeout(timeout),
            retry=retry or RetryPolicy(),
            allow_insecure_sse_c=allow_insecure_sse_c,
        ),
        new_transport=new_transport,
        portable=portable,
    )


def given_or_new(http_client: AsyncTransport | None, new_transport: Callable[[], Any]) -> AsyncTransport:
    """Returns the transport of an asynchronous client: what its caller gave, or a new one.

    Raises:
        ValueError: what was given is none.
    """
    if http_client is None:
        made: AsyncTransport = new_transport()
        return made
    if not callable(getattr(http_client, "send", None)):
        kind = type(http_client).__name__
        raise ValueError(f"http_client must be an asynchronous transport, an object with send(), not {kind}")
    return http_client


def parse_endpoint(endpoint: str, secure: bool, region: str | None, argument: str = "endpoint") -> Endpoint:
    """Returns the server that `endpoint`, host and port, names.

    Raises:
        ValueError: it is more than that, or wrong.
        TypeError: it is not text.
    """
    if not isinstance(endpoint, str):
        raise TypeError(f"{argument} must be str, not {type(endpoint).__name__}")
    if region is not None:
        check_type("region", region, str)
    return Endpoint(f"{'https' if secure else 'http'}://{endpoint}", region or "")


def choose_provider(
    access_key: str | None, secret_key: str | None, session_token: str | None, credentials: Provider | None
) -> Provider | None:
    """Returns who finds credentials: keys that were given win; None where there is nothing at all.

    Raises:
        ValueError: a key stands alone, or `credentials` is not a provider.
    """
    if access_key:
        if secret_key is None:
            raise ValueError("secret key must be provided with access key")
        return ClientKeysProvider(access_key, secret_key, session_token)
    if credentials is not None and not callable(getattr(credentials, "retrieve", None)):
        kind = type(credentials).__name__
        raise ValueError(f"credentials must be a provider, an object with retrieve(), not {kind}")
    return credentials


def as_timeout(timeout: Timeout | float | None) -> Timeout:
    """Returns the limits that a number of seconds, or nothing, stands for.

    Raises:
        ValueError: a limit is not a number of seconds above zero, and at most a day.
    """
    if timeout is None:
        return Timeout()
    if not isinstance(timeout, Timeout):
        check_range("timeout", timeout, SHORTEST_TIMEOUT, LONGEST_TIMEOUT)
        return Timeout(connect=timeout, read=timeout)
    return timeout
