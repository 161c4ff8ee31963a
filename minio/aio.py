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

    What is an iterator there is an asynchronous one here.

    It may be made outside of an event loop, and used in several of them, one after the other or in several
    threads; connections belong to a loop each. `async with` and `await client.aclose()` close the idle ones
    of the current loop; a loop that ends closes its own.

    Pickles and copies are as those of `Minio`: **they hold the keys that the client was given**.

    Args:
        endpoint: host, or host and port, such as `play.min.io` or `localhost:9000`.
        access_key: name of the key pair; anonymous where there is neither this nor `credentials`.
        secret_key: what requests are signed with.
        session_token: goes with temporary keys.
        secure: whether to use TLS.
        region: region of the buckets. Left out, it is us-east-1 until a server names another; Amazon S3 is
            asked once for each bucket.
        http_client: sends all requests: an object with the `send` and `aclose` of `minio._flows._async.wire`;
            `cert_check` and `ssl_context` do not matter then.
        credentials: finds credentials before each call: any object with `retrieve()`, which runs in a thread
            where it has to wait. Keys that are given win.
        cert_check: False accepts any certificate, and warns once. For tests.
        timeout: seconds to wait for a connection and for bytes (5 and 60 by default), or a `Timeout`.
        retry: how often to send again: five attempts by default, see `RetryPolicy`.
        ssl_context: replaces all that is said of certificates above: for private authorities, client
            certificates.
        presign_endpoint: host, or host and port, that presigned URLs shall have, where their users know the
            server by another name.
        allow_insecure_sse_c: allows keys of SSE-C on connections without TLS, where something else
            encrypts them.

    Raises:
        ValueError: an argument is wrong; the message says which.
        TypeError: `endpoint` is not text.
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
