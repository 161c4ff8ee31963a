"""Clients for administering a MinIO deployment."""

from __future__ import annotations

import ssl
from functools import partial
from typing import TYPE_CHECKING

from ._core.admin.peers import PeerInfo, PeerSite, SiteReplicationStatusOptions
from ._core.http.retry import RetryPolicy
from ._core.options import Timeout
from ._flows._async.adminclient import AsyncAdminClient
from ._flows._sync.adminclient import AdminClient
from ._flows.start import given_or_new, start
from ._lazy import finder
from ._transport.user import HttpClient, default_transport
from .credentials.providers import Provider
from .error import MinioAdminException

if TYPE_CHECKING:
    from ._core.admin.configtext import Setting as Setting
    from ._core.admin.configtext import Settings as Settings
    from ._core.admin.speed import ClientSpeed as ClientSpeed
    from ._flows._async.areas.heal import AsyncHealRun as AsyncHealRun
    from ._flows._async.lines import AsyncLines as AsyncLines
    from ._flows._async.wire import AsyncTransport as Transport
    from ._flows._sync.areas.heal import HealRun as HealRun
    from ._flows._sync.lines import Lines as Lines
else:
    __getattr__ = finder(  # what methods return that is no model, for annotations
        __name__,
        {
            "AsyncHealRun": "minio._flows._async.areas.heal",
            "AsyncLines": "minio._flows._async.lines",
            "ClientSpeed": "minio._core.admin.speed",
            "HealRun": "minio._flows._sync.areas.heal",
            "Lines": "minio._flows._sync.lines",
            "Setting": "minio._core.admin.configtext",
            "Settings": "minio._core.admin.configtext",
        },
    )

__all__ = [
    "AsyncMinioAdmin",
    "MinioAdmin",
    "MinioAdminException",
    "PeerInfo",
    "PeerSite",
    "Provider",
    "SiteReplicationStatusOptions",
]


class MinioAdmin(AdminClient):
    """Client for administering a MinIO deployment.

    Its own methods are those of 7.2.16 and return the server's response as text; `api` has the whole admin
    API, typed. Secrets are encrypted with the secret key of the credentials, with or without TLS.

    Threads may share it, it keeps working after a fork, and it need not be closed. For proxies, certificates
    and pickling, see `Minio`.

    Args:
        endpoint: host, or host and port, such as `localhost:9000`.
        credentials: credentials provider, asked before each call: any object with `retrieve()`.
        region: region of the server; any value will do if none is configured.
        secure: whether to use TLS.
        cert_check: False accepts any certificate, and warns once. For tests.
        http_client: `urllib3.PoolManager` that sends all requests; `cert_check`, `ssl_context` and `timeout`
            are then ignored.
        timeout: seconds to wait for a connection and for bytes (5 and 60 by default), or a `Timeout`.
        retry: how to retry; by default up to five attempts, see `RetryPolicy`.
        ssl_context: overrides all certificate settings above, for private certificate authorities or client
            certificates. Host names are checked if its `check_hostname` is set.

    Raises:
        ValueError: an argument is invalid; the message names it.
        TypeError: `endpoint` is not a string.
    """

    def __init__(
        self,
        endpoint: str,
        credentials: Provider,
        region: str = "",
        secure: bool = True,
        cert_check: bool = True,
        http_client: HttpClient | None = None,
        *,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        new_transport = partial(
            default_transport, http_client=http_client, cert_check=cert_check, ssl_context=ssl_context
        )
        begin = start(
            endpoint=endpoint,
            secure=secure,
            region=region,
            credentials=_given(credentials),
            timeout=timeout,
            retry=retry,
            new_transport=new_transport,
            portable=http_client is None and ssl_context is None,
        )
        self._begin(begin, new_transport())


class AsyncMinioAdmin(AsyncAdminClient):
    """`MinioAdmin` for asyncio: the same methods, awaited. Iterators become async iterators.

    It may be created outside of an event loop and used in several loops. `async with` and
    `await client.aclose()` close the idle connections of the current loop.

    Args:
        endpoint: host, or host and port, such as `localhost:9000`.
        credentials: finds credentials before each call: any object with `retrieve()`, which runs in a thread
            where it has to wait.
        region: region of the server; any value will do if none is configured.
        secure: whether to use TLS.
        cert_check: False accepts any certificate, and warns once. For tests.
        http_client: sends all requests: an object with `send` and `aclose`, as in `minio._flows._async.wire`;
            `cert_check` and `ssl_context` are then ignored.
        timeout: seconds to wait for a connection and for bytes (5 and 60 by default), or a `Timeout`.
        retry: how to retry; by default up to five attempts, see `RetryPolicy`.
        ssl_context: overrides all certificate settings above, for private certificate authorities or client
            certificates. Host names are checked if its `check_hostname` is set.

    Raises:
        ValueError: an argument is invalid; the message names it.
        TypeError: `endpoint` is not a string.
    """

    def __init__(
        self,
        endpoint: str,
        credentials: Provider,
        region: str = "",
        secure: bool = True,
        cert_check: bool = True,
        http_client: Transport | None = None,
        *,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        from ._transport.aio import AsyncTransport

        new_transport = partial(AsyncTransport, cert_check=cert_check, ssl_context=ssl_context)
        begin = start(
            endpoint=endpoint,
            secure=secure,
            region=region,
            credentials=_given(credentials),
            timeout=timeout,
            retry=retry,
            new_transport=new_transport,
            portable=http_client is None and ssl_context is None,
        )
        self._begin(begin, given_or_new(http_client, new_transport))


def _given(credentials: Provider | None) -> Provider:
    if credentials is None:
        raise ValueError("valid credentials must be provided")
    return credentials
