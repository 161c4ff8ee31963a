# Derived from minio/_flows/_async/caller.py; change that and run `make generate`.
"""The way of every call of a client: who asks, where, and what is known of the server."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from time import time
from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio._core.http.answers import resource_of
from minio._core.http.bearer import metrics_token
from minio._core.http.endpoint import Endpoint
from minio._core.http.extras import with_extras
from minio._core.http.plain import check_customer_keys
from minio._core.http.request import Operation, Request
from minio._core.http.response import Headers, Response
from minio._core.http.retry import Budget
from minio._core.http.sigv4 import Signer
from minio._core.options import RequestOptions
from minio._core.settings import Settings
from minio.credentials._current import CredentialSource
from minio.error import InvalidResponseError, S3Error, ServerError

from .attempts import Attempts
from .concurrency import in_thread
from .regions import Regions
from .streams import StreamedResponse
from .wire import Transport

if TYPE_CHECKING:
    from minio.credentials import Provider

_ALIVE = Operation("Alive", signed=False)


class Caller:
    """Sends requests to one endpoint; shared by all methods of a client, threads, tasks and forks.

    Args:
        endpoint: the server.
        provider: signs requests with what it retrieves; None leaves them unsigned.
        transport: sends them.
        settings: timeouts, retries and more, read anew for each call.

    Attributes:
        credentials: those of the moment.
        clock_offset: seconds to add to the local time, learned from a server that found it wrong.
        regions: regions that are known.
        budget: retries that are left to all calls together.
        presign_endpoint: the server in presigned URLs, where that is not `endpoint`.
    """

    def __init__(
        self, endpoint: Endpoint, provider: Provider | None, transport: Transport, settings: Settings
    ) -> None:
        self.endpoint = endpoint
        self.presign_endpoint: Endpoint | None = None
        self.credentials = CredentialSource(provider)
        self.transport = transport
        self.settings = settings
        self.signer = Signer(endpoint.signing_service)
        self.clock_offset = 0.0
        self.regions = Regions()
        self.budget = Budget()
        self._is_minio: bool | None = None

    def call(self, request: Request, options: RequestOptions | None = None) -> Response:
        """Returns the answer with its body.

        Raises:
            S3Error: the server refused the call.
            ServerError: it failed without saying why.
            InvalidResponseError: it answered with something else.
            TransportError: no whole answer came, or not in time.
            ValueError: the request cannot be sent as it is.
        """
        return (self._attempts(request, options)).whole()

    def open(self, request: Request, options: RequestOptions | None = None) -> StreamedResponse:
        """Returns the answer with its body unread: read it to its end, or close it.

        Raises:
            MinioException: as `call` does.
        """
        return (self._attempts(request, options)).stream()

    def presign(
        self,
        request: Request,
        expires: int,
        *,
        now: float | None = None,
        region: str = "",
    ) -> str:
        """Returns a URL with which whoever has it can make this call.

        Args:
            request: the call; its headers become ones that must be sent exactly so.
            expires: seconds for which the URL is good.
            now: seconds since 1970 from which they count; the present when left out.
            region: region to sign for; found out when left out, from Amazon S3 only if nobody named one.
        """
        credentials = self.credentials.current()
        region = region or self.regions.find(self, request.bucket)
        address = (self.presign_endpoint or self.endpoint).address(request, region)
        query = address.query
        if credentials is not None:
            query = self.signer.presign(
                request.method,
                address.path,
                address.query,
                {"Host": address.host_header, **request.headers},
                access_key=credentials.access_key,
                secret_key=credentials.secret_key,
                session_token=credentials.session_token,
                region=region,
                expires=expires,
                now=time() + self.clock_offset if now is None else now,
            )
        url = f"{address.scheme}://{address.host_header}{address.path}"
        return f"{url}?{query}" if query else url

    def metrics_token(self, lifetime: int) -> str:
        """Returns a token with which whoever has it can ask for metrics for `lifetime` seconds.

        Raises:
            ValueError: the client has no credentials.
        """
        credentials = self.credentials.current()
        if credentials is None:
            raise ValueError("a token is signed with a secret key, and this client has no credentials")
        now = time() + self.clock_offset
        return metrics_token(credentials.access_key, credentials.secret_key, now, lifetime)

    def alone(self) -> tuple[Caller, Callable[[], object] | None]:
        """Returns a caller whose connections are nobody else's, and what ends them while somebody waits.

        That is None where the transport, one of the user's, has no such thing.
        """
        alone = getattr(self.transport, "alone", None)
        if alone is None:
            return self, None
        caller = copy.copy(self)
        transport = alone()
        caller.transport = transport
        return caller, transport.interrupt

    def meet(self, headers: Headers) -> None:
        """Learns from the headers of an answer which server it is."""
        if self._is_minio is None and headers.get("server", "").startswith("MinIO"):
            self._is_minio = True

    def is_minio(self) -> bool:
        """Says whether the server is MinIO; asks it, once, if no answer has told so far."""
        if self._is_minio is None:
            self._is_minio = self.endpoint.aws is None and self._probe()
        return self._is_minio

    def _probe(self) -> bool:
        """Asks for a path that only MinIO serves; a proxy may hide its name, which `meet` looks for."""
        try:
            Attempts(self, Request(_ALIVE, "GET", path="/minio/health/live"), None).whole()
        except (S3Error, ServerError, InvalidResponseError):
            return bool(self._is_minio)
        return True

    def check_secrecy(self, headers: Iterable[str]) -> None:
        """Refuses, by their names, headers that must not be sent to this server.

        Raises:
            ValueError: one of them has a key of SSE-C, and the connection would not be encrypted.
        """
        if not self.endpoint.secure and not self.settings.allow_insecure_sse_c:
            check_customer_keys(headers)

    def _attempts(self, request: Request, options: RequestOptions | None) -> Attempts:
        if options is not None:
            check_type("options", options, RequestOptions)
        if options is not None and (options.headers or options.query):
            request = with_extras(request, options.headers, options.query)
        if request.operation.checksum_named_by in request.headers:
            from minio._flows.checksumming import add_checksum  # administrators' calls never need it

            in_thread(add_checksum, request)
        if request.operation.refused_on_minio and self.is_minio():
            raise _refused(request)
        return Attempts(self, request, options)


def _refused(request: Request) -> S3Error:
    operation = request.operation
    return S3Error(
        "NotImplemented",
        f"{operation.name} was not sent: MinIO does not know it and would {operation.refused_on_minio}",
        resource_of(request),
        bucket_name=request.bucket or None,
        object_name=request.key or None,
    )
