"""Requests signed by botocore: a test's way to see a server without the SDK under test."""

from __future__ import annotations

from collections.abc import Mapping

import urllib3
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


class SignedRequests:
    """What a server of the tests inherits so that tests can ask it directly."""

    access_key: str
    secret_key: str
    region: str
    _http: urllib3.PoolManager

    @property
    def url(self) -> str:
        """`http://127.0.0.1:port`, or https."""
        raise NotImplementedError

    def request(
        self,
        method: str,
        target: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        unread: bool = False,
    ) -> urllib3.BaseHTTPResponse:
        """Sends one request.

        Args:
            method: `GET`, ...
            target: path and query as on the wire: `/bucket/key?tagging`.
            headers: sent and signed.
            body: sent whole.
            unread: leave the answer's body to be read; the connection is the caller's to close.
        """
        signed = AWSRequest(method, self.url + target, headers=dict(headers or {}), data=body)
        S3SigV4Auth(Credentials(self.access_key, self.secret_key), "s3", self.region).add_auth(signed)
        return self._http.request(
            method,
            self.url + target,
            headers=dict(signed.headers.items()),
            body=body,
            preload_content=not unread,
        )
