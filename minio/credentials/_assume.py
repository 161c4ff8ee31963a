"""Temporary credentials for the keys of a user."""

from __future__ import annotations

import time
from hashlib import sha256
from urllib.parse import urlsplit

from minio._core.http.sigv4 import authorization, timestamp

from . import _sts
from ._http import Client, HttpClient
from ._provider import RefreshingProvider, public
from .credentials import Credentials


@public
class AssumeRoleProvider(RefreshingProvider):
    """Exchanges the keys of a user for temporary credentials (`AssumeRole`).

    Args:
        sts_endpoint: URL of the server, such as `https://minio.example.net:9000`.
        access_key: access key of a user; MinIO does not accept temporary credentials or service accounts.
        secret_key: its secret key.
        duration_seconds: validity to request, in seconds, up to 31,536,000; values below 3,600 request 3,600.
        policy: session policy in JSON, at most 2,048 characters, that restricts what the user's own policies
            allow.
        region: region to sign for; MinIO takes an empty one.
        role_arn: role to assume; MinIO ignores it, AWS requires it.
        role_session_name: name of the session; MinIO ignores it, AWS requires it.
        external_id: external id agreed upon with the role's owner; MinIO ignores it.
        http_client: `urllib3.PoolManager`, or similar, that sends the request in place of the provider's own
            connection.

    Raises:
        ValueError: the endpoint is not a URL, a key is empty, the duration is negative, or one is no text.

    See https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html.
    """

    def __init__(
        self,
        sts_endpoint: str,
        access_key: str,
        secret_key: str,
        duration_seconds: int = 0,
        policy: str | None = None,
        region: str | None = None,
        role_arn: str | None = None,
        role_session_name: str | None = None,
        external_id: str | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__()
        self._endpoint = _sts.check_endpoint(sts_endpoint)
        self._keys = Credentials(access_key, secret_key)
        _sts.check_texts(
            policy=policy,
            region=region,
            role_arn=role_arn,
            role_session_name=role_session_name,
            external_id=external_id,
        )
        self._region = region or ""
        self._client = Client(http_client)
        self._form = _sts.encode(
            "AssumeRole",
            {
                "DurationSeconds": max(_sts.check_duration(duration_seconds), _sts.HOUR),
                "RoleArn": role_arn,
                "RoleSessionName": role_session_name,
                "Policy": policy,
                "ExternalId": external_id,
            },
        )

    def _fetch(self) -> Credentials:
        url = urlsplit(self._endpoint)
        stamp = timestamp(int(time.time()))
        headers = {**_sts.FORM, "Host": _host(url.scheme, url.netloc), "X-Amz-Date": stamp}
        headers["Authorization"] = authorization(
            "sts",
            "POST",
            url.path or "/",
            "",
            headers,
            self._keys.access_key,
            self._keys.secret_key,
            self._region,
            sha256(self._form.encode()).hexdigest(),
            stamp,
        )
        answer = self._client.send("POST", self._endpoint, body=self._form, headers=headers)
        return _sts.read_credentials(answer, self._endpoint, "AssumeRole")


def _host(scheme: str, netloc: str) -> str:
    """The Host header as clients send it: without the scheme's own port."""
    return netloc.removesuffix(":443" if scheme == "https" else ":80")
