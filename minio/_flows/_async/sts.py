"""The security token service of a client's server."""

from __future__ import annotations

from hashlib import sha256

from minio._core.http.endpoint import DEFAULT_REGION, Endpoint
from minio._core.http.request import Request
from minio._core.http.response import Response
from minio._core.http.sigv4 import Signer
from minio._core.options import RequestOptions

from .caller import AsyncCaller


class AsyncStsCaller(AsyncCaller):
    """Sends with what another caller has, signed for the token service.

    Args:
        caller: sends the client's other requests.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(
            _token_service(caller.endpoint), caller.credentials.provider, caller.transport, caller.settings
        )
        self.credentials = caller.credentials
        self.signer = Signer("sts")

    async def call(self, request: Request, options: RequestOptions | None = None) -> Response:
        """Returns the answer with its body. Unlike S3, the service wants to know the hash of the request's.

        Raises:
            MinioException: as `AsyncCaller.call` does.
        """
        if request.operation.signed and isinstance(request.body, bytes):
            request.headers["x-amz-content-sha256"] = sha256(request.body).hexdigest()
        return await super().call(request, options)


def _token_service(endpoint: Endpoint) -> Endpoint:
    """Amazon has a host for it in each region; other servers answer where they serve objects."""
    if endpoint.aws is None:
        return endpoint
    region = endpoint.region or DEFAULT_REGION
    suffix = ".cn" if endpoint.aws.domain.endswith(".cn") else ""
    return Endpoint(f"https://sts.{region}.amazonaws.com{suffix}", region, "sts")
