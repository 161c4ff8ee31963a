"""The synchronous client, and the other names that 7.2.16 has in this module."""

from __future__ import annotations

import ssl
from functools import partial
from typing import TYPE_CHECKING

from ._core.http.retry import RetryPolicy
from ._core.options import Timeout
from ._core.settings import DEFAULT_USER_AGENT
from ._flows._sync.client import Client
from ._flows.start import start
from ._lazy import finder
from ._private import PrivateNames
from ._transport.user import HttpClient, default_transport

if TYPE_CHECKING:
    from .credentials import Provider

__all__ = ["Minio"]

_DEFAULT_USER_AGENT = DEFAULT_USER_AGENT  # what users' own test suites compare with


class Minio(Client, PrivateNames):
    """Client for one MinIO server, or one S3 endpoint.

    Threads may share it, it keeps working after a fork, and it need not be closed (`with` and `close()` drop
    its idle connections early). Connections are opened as calls need them.

    It can be pickled and copied. A pickle contains no secret. Keys passed to the constructor are found again
    in the process that wrote the pickle and in its forks; elsewhere, the environment is used
    (`MINIO_ACCESS_KEY` and `MINIO_SECRET_KEY`, or AWS's names), or the provider passed as `credentials=`.
    Connections, known regions, clock offsets and the stream of `trace_on` are not pickled. A client with its
    own `http_client` or `ssl_context` cannot be pickled (TypeError).

    Proxies are read from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. Trusted certificates come from the file
    named by `SSL_CERT_FILE`, or else from certifi.

    Args:
        endpoint: host, or host and port, such as `play.min.io` or `localhost:9000`.
        access_key: access key; without it and without `credentials`, requests are anonymous.
        secret_key: secret key that signs the requests.
        session_token: session token of temporary credentials.
        secure: whether to use TLS.
        region: region of the buckets. By default us-east-1, until a server names another one; Amazon S3 is
            asked once per bucket.
        http_client: `urllib3.PoolManager` that sends all requests; `cert_check`, `ssl_context` and `timeout`
            are then ignored.
        credentials: credentials provider, asked before each call: any object with `retrieve()`. `access_key`
            and `secret_key` take precedence.
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
        http_client: HttpClient | None = None,
        credentials: Provider | None = None,
        cert_check: bool = True,
        *,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        ssl_context: ssl.SSLContext | None = None,
        presign_endpoint: str | None = None,
        allow_insecure_sse_c: bool = False,
    ) -> None:
        new_transport = partial(
            default_transport, http_client=http_client, cert_check=cert_check, ssl_context=ssl_context
        )
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
        self._begin(begin, new_transport())


_HOMES = {
    "minio.commonconfig": ["COPY", "REPLACE", "ComposeSource", "CopySource", "SnowballObject", "Tags"],
    "minio.credentials": ["Provider", "StaticProvider"],
    "minio.credentials.credentials": ["Credentials"],
    "minio.datatypes": [
        "Bucket",
        "CompleteMultipartUploadResult",
        "EventIterable",
        "ListAllMyBucketsResult",
        "ListMultipartUploadsResult",
        "ListPartsResult",
        "Object",
        "Part",
        "PostPolicy",
    ],
    "minio.deleteobjects": ["DeleteError", "DeleteObject", "DeleteRequest", "DeleteResult"],
    "minio.error": ["InvalidResponseError", "S3Error", "ServerError"],
    "minio.helpers": [
        "MAX_MULTIPART_COUNT",
        "MAX_MULTIPART_OBJECT_SIZE",
        "MAX_PART_SIZE",
        "MIN_PART_SIZE",
        "BaseURL",
        "ObjectWriteResult",
        "ProgressType",
    ],
    "minio.legalhold": ["LegalHold"],
    "minio.lifecycleconfig": ["LifecycleConfig"],
    "minio.notificationconfig": ["NotificationConfig"],
    "minio.objectlockconfig": ["ObjectLockConfig"],
    "minio.replicationconfig": ["ReplicationConfig"],
    "minio.retention": ["Retention"],
    "minio.select": ["SelectObjectReader", "SelectRequest"],
    "minio.sse": ["Sse", "SseCustomerKey"],
    "minio.sseconfig": ["SSEConfig"],
    "minio.tagging": ["Tagging"],
    "minio.versioningconfig": ["VersioningConfig"],
}
"""Where the other names are that could be imported from here."""

__getattr__ = finder(__name__, {name: home for home, names in _HOMES.items() for name in names})
