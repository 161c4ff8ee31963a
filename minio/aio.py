"""The asynchronous client."""

from __future__ import annotations

import ssl
from functools import partial
from typing import TYPE_CHECKING

from ._core.http.retry import RetryPolicy
from ._core.options import Timeout
from ._flows._async.client import AsyncClient
from ._flows._async.wire import AsyncTransport as Transport
from ._flows.start import given_or_new, start
from ._transport.aio import AsyncTransport

if TYPE_CHECKING:
    from .credentials import Provider

__all__ = ["AsyncMinio"]


class AsyncMinio(AsyncClient):
    """`minio.Minio` for asyncio: the same methods, awaited.

    Iterators become async iterators.

    It may be created outside of an event loop and used in several loops, one after the other or in several
    threads; each connection belongs to one loop. `async with` and `await client.aclose()` close the idle
    connections of the current loop; a loop that ends closes its own.

    Pickling and copying work as for `Minio`: a pickle contains no secret.

    Args:
        endpoint: host, or host and port, such as `play.min.io` or `localhost:9000`.
        access_key: access key; without it and without `credentials`, requests are anonymous.
        secret_key: secret key that signs the requests.
        session_token: session token of temporary credentials.
        secure: whether to use TLS.
        region: region of the buckets. By default us-east-1, until a server names another one; Amazon S3 is
            asked once per bucket.
        http_client: sends all requests: an object with `send` and `aclose`, as in `minio._flows._async.wire`;
            `cert_check` and `ssl_context` are then ignored.
        credentials: credentials provider, asked before each call: any object with `retrieve()`, which runs in
            a thread if it may block. `access_key` and `secret_key` take precedence.
        cert_check: False accepts any certificate, and warns once. For tests.
        timeout: seconds to wait for a connection and for bytes (5 and 60 by default), or a `Timeout`.
        retry: how to retry; by default up to five attempts, see `RetryPolicy`.
        ssl_context: overrides all certificate settings above, for private certificate authorities or client
            certificates. Host names are checked if its `check_hostname` is set.
        presign_endpoint: host, or host and port, of presigned URLs, if their users reach the server by
            another name.
        allow_insecure_sse_c: allows SSE-C keys on connections without TLS, where something else encrypts the
            traffic.

    Raises:
        ValueError: an argument is invalid; the message names it.
        TypeError: `endpoint` is not a string.
    """

    def __init__(
        self,
        endpoint: str,
        access_key: str | None = None,
        secret_key: str | None = None,
        session_token: str | None = None,
        secure: bool = True,
        region: str | None = None,
        http_client: Transport | None = None,
        credentials: Provider | None = None,
        cert_check: bool = True,
        *,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        ssl_context: ssl.SSLContext | None = None,
        presign_endpoint: str | None = None,
        allow_insecure_sse_c: bool = False,
    ) -> None:
        new_transport = partial(AsyncTransport, cert_check=cert_check, ssl_context=ssl_context)
        begin = start(
            endpoint=endpoint,
            secure=secure,
            region=region,
            presign_endpoint=presign_endpoint,
            access_key=access_key,
            secret_key=secret_key,
            session_token=session_token,
            credentials=credentials,
            timeout=timeout,
            retry=retry,
            allow_insecure_sse_c=allow_insecure_sse_c,
            new_transport=new_transport,
            portable=http_client is None and ssl_context is None,
        )
        self._begin(begin, given_or_new(http_client, new_transport))
