"""The few requests that providers make, over the caller's `http_client` or connections of their own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlsplit

import certifi
from urllib3 import PoolManager, ProxyManager, Retry, Timeout
from urllib3.exceptions import HTTPError

from minio._core.checks import check_headers
from minio._transport.failures import failure
from minio._transport.proxies import find_proxy
from minio.error import TransportError

from ._secret import Secret

_RESENT = (429, 502, 503, 504)
"""Not 500: with it, MinIO refuses for good, as for a policy that does not exist."""


class HttpClient(Protocol):
    """What is used of a caller's client: urllib3's `PoolManager`, or anything that answers the same call."""

    def urlopen(self, method: str, url: str, *, body: Any, headers: Any) -> Any: ...


class Answer(NamedTuple):
    """Status and whole body."""

    status: int
    data: bytes

    @property
    def ok(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for a connection and for an answer, and how often to try again."""

    connect: float
    read: float
    retries: int


ISSUER = Patience(10.0, 30.0, 3)
"""For a token service, which may be far and busy."""
NEIGHBOUR = Patience(1.0, 5.0, 2)
"""For a metadata service: on the same machine, or not there at all."""


@dataclass(frozen=True, slots=True)
class Client:
    """Sends requests of one provider. Own connections last for one request: they are needed once in an hour.

    Attributes:
        given: the caller's client; its settings hold, and the others here do not matter.
        patience: limits of own connections.
        proxied: whether own connections go through the proxy that the environment names.
        ca_certs: file with certificates to trust; None for those of `SSL_CERT_FILE`, or certifi's.
        cert_file: file with the certificate to show.
        key_file: file with its private key.
        key_password: password of that file.
    """

    given: HttpClient | None = None
    patience: Patience = ISSUER
    proxied: bool = True
    ca_certs: str | None = None
    cert_file: str | None = None
    key_file: str | None = None
    key_password: Secret | None = None

    def __post_init__(self) -> None:
        if self.given is not None and not callable(getattr(self.given, "urlopen", None)):
            raise ValueError(
                "http_client must be a urllib3.PoolManager, or have an urlopen like it, "
                f"not {type(self.given).__name__}"
            )

    def send(
        self, method: str, url: str, *, body: str | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Sends one request and reads the answer; redirects are not followed, secrets must not go elsewhere.

        Raises:
            TransportError: no answer came; neither message nor causes show the URL, which may carry a token.
            ValueError: a header holds what no header may.
        """
        check_headers(headers or {})
        try:
            with self._connect(url) if self.given is None else nullcontext(self.given) as http:
                # Others than urllib3's own need not know the word.
                settings = {"redirect": False} if isinstance(http, PoolManager) else {}
                return _read(http.urlopen(method, url, body=body, headers=headers, **settings))
        except HTTPError as cause:
            error = failure(cause, urlsplit(url).netloc, sent=True)
        # Outside of the handler: there, urllib3's error would be chained, which quotes the URL.
        first = error.reason if isinstance(error, TransportError) else None
        raise error from (first and first.with_traceback(None))

    def _connect(self, url: str) -> PoolManager:
        patience = self.patience
        retries = Retry(
            patience.retries,
            status_forcelist=_RESENT,
            allowed_methods=None,
            backoff_factor=0.2,
            raise_on_status=False,
            respect_retry_after_header=False,
        )
        settings: dict[str, Any] = {
            "retries": retries,
            "timeout": Timeout(connect=patience.connect, read=patience.read),
            "cert_reqs": "CERT_REQUIRED",
            "ca_certs": self.ca_certs or os.environ.get("SSL_CERT_FILE") or certifi.where(),
            "cert_file": self.cert_file,
            "key_file": self.key_file,
            "key_password": self.key_password and self.key_password.value,
        }
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        proxy = find_proxy(parts.scheme, parts.hostname or "", port) if self.proxied else None
        if proxy is None:
            return PoolManager(**settings)
        return ProxyManager(proxy.url.url, proxy_headers=proxy.headers, **settings)


def _read(response: Any) -> Answer:
    """Users' stand-ins for a response have a status and data, at times as text, and no more."""
    data = response.data
    return Answer(response.status, data.encode() if isinstance(data, str) else bytes(data))
