"""Credentials of the machine, container or pod that the program runs in."""

from __future__ import annotations

import ipaddress
import json
import os
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from minio._core.checks import check_type
from minio._core.documents.timestamps import from_iso8601
from minio._core.http.forms import check_hidden_text

from . import _sts
from ._http import NEIGHBOUR, Client, HttpClient
from ._provider import RefreshingProvider, public
from ._secret import Secret
from ._web import web_identity
from .credentials import Credentials

_MACHINE = "http://169.254.169.254"
_TASK = "http://169.254.170.2"
_AGENTS = (ipaddress.ip_network("169.254.170.0/24"), ipaddress.ip_network("fd00:ec2::23/128"))
"""Addresses at which the agents of ECS and EKS answer."""
_ROLES = "/latest/meta-data/iam/security-credentials/"
_TOKEN_LIFE = {"X-aws-ec2-metadata-token-ttl-seconds": "21600"}


@public
class IamAwsProvider(RefreshingProvider):
    """Credentials of a workload on AWS: EKS, ECS or EC2.

    The first of these sources that is configured is used; an argument takes precedence over its variable:

    1. the token service, with the web identity token in `token_file` (`AWS_WEB_IDENTITY_TOKEN_FILE`; this is
       how EKS does it for service accounts);
    2. the ECS agent, at `relative_uri` (`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`);
    3. an agent at `full_uri` (EKS Pod Identity and others; `AWS_CONTAINER_CREDENTIALS_FULL_URI`);
    4. the metadata service of the EC2 machine, version 2.

    Token files are read again for each refresh, because they are rotated. No proxy is used for 2 to 4.

    Args:
        custom_endpoint: URL to use instead of the service's own: the root for 4, the whole for the others.
        http_client: `urllib3.PoolManager`, or similar, that sends the requests in place of the provider's own
            connections.
        auth_token: value of the Authorization header for 2 and 3; else the content of the file that
            `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` names, else `AWS_CONTAINER_AUTHORIZATION_TOKEN`.
        relative_uri: path at the ECS agent.
        full_uri: URL of an agent: https, or on a loopback or 169.254.170.x address.
        token_file: path of a file with a web identity token.
        role_arn: role to assume with that token (`AWS_ROLE_ARN`).
        role_session_name: a name for the session (`AWS_ROLE_SESSION_NAME`).
        region: region of the token service (`AWS_REGION`); the global one where there is none.

    Sources: https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html,
    https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html.
    """

    def __init__(
        self,
        custom_endpoint: str | None = None,
        http_client: HttpClient | None = None,
        auth_token: str | None = None,
        relative_uri: str | None = None,
        full_uri: str | None = None,
        token_file: str | None = None,
        role_arn: str | None = None,
        role_session_name: str | None = None,
        region: str | None = None,
    ) -> None:
        super().__init__()
        _sts.check_texts(
            custom_endpoint=custom_endpoint,
            relative_uri=relative_uri,
            full_uri=full_uri,
            role_arn=role_arn,
            role_session_name=role_session_name,
            region=region,
        )
        if auth_token is not None:
            check_hidden_text("auth_token", auth_token)
        if token_file is not None:
            check_type("token_file", token_file, (str, os.PathLike))
        known = os.environ.get
        self._endpoint = custom_endpoint
        self._identity_file = token_file or known("AWS_WEB_IDENTITY_TOKEN_FILE")
        self._relative_uri = relative_uri or known("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
        self._full_uri = full_uri or known("AWS_CONTAINER_CREDENTIALS_FULL_URI")
        self._token_file = None if auth_token else known("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")
        self._token = Secret(auth_token or known("AWS_CONTAINER_AUTHORIZATION_TOKEN") or "")
        self._role_arn = role_arn or known("AWS_ROLE_ARN")
        self._role_session_name = role_session_name or known("AWS_ROLE_SESSION_NAME")
        self._region = region or known("AWS_REGION")
        self._near = Client(http_client, NEIGHBOUR, proxied=False)
        self._far = Client(http_client)

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> Credentials:
        """Asks a metadata service or agent for credentials.

        Args:
            url: where they are.
            headers: sent with the request.

        Raises:
            ValueError: the answer is an error, or holds no credentials.
            TransportError: no answer came.
        """
        try:
            answer = json.loads(self._get("GET", url, headers))
        except ValueError as cause:
            if not isinstance(cause, json.JSONDecodeError):
                raise
            answer = None
        # Outside of the handler: JSON's error holds the text, and that may hold the secret.
        return _read(answer, url)

    def _fetch(self) -> Credentials:
        if self._identity_file:
            return self._exchange(self._identity_file)
        if self._relative_uri:
            path = self._relative_uri if self._relative_uri.startswith("/") else f"/{self._relative_uri}"
            return self.fetch(self._endpoint or f"{_TASK}{path}", self._authorization())
        if self._full_uri:
            url = self._endpoint or self._full_uri
            _check_agent(url)
            return self.fetch(url, self._authorization())
        return self._ask_machine((self._endpoint or _MACHINE).rstrip("/"))

    def _exchange(self, token_file: str) -> Credentials:
        endpoint = self._endpoint
        if not endpoint:
            suffix = ".cn" if self._region and self._region.startswith("cn-") else ""
            host = f"sts.{self._region}.amazonaws.com" if self._region else "sts.amazonaws.com"
            endpoint = f"https://{host}{suffix}"
        parameters = web_identity(_read_file(token_file), self._role_arn, self._role_session_name)
        return _sts.ask_with_form(self._far, endpoint, "AssumeRoleWithWebIdentity", parameters)

    def _authorization(self) -> dict[str, str] | None:
        token = _read_file(self._token_file) if self._token_file else self._token.value
        return {"Authorization": token} if token else None

    def _ask_machine(self, root: str) -> Credentials:
        token = self._get("PUT", f"{root}/latest/api/token", _TOKEN_LIFE).decode().strip()
        headers = {"X-aws-ec2-metadata-token": token}
        roles = self._get("GET", f"{root}{_ROLES}", headers).decode().split()
        if not roles:
            raise ValueError(f"{root}{_ROLES} names no role: none is attached to this machine")
        return self.fetch(f"{root}{_ROLES}{quote(roles[0], '+=,.@')}", headers)

    def _get(self, method: str, url: str, headers: Mapping[str, str] | None) -> bytes:
        answer = self._near.send(method, url, headers=headers)
        if not answer.ok:
            raise ValueError(f"{url} failed with HTTP status code {answer.status}")
        return answer.data


def _read(answer: Any, url: str) -> Credentials:
    if not isinstance(answer, dict):
        raise ValueError(f"{url} answered with something else than a JSON object")
    code = answer.get("Code", "Success")
    if code != "Success":
        raise ValueError(f"{url} failed with code {code} message {answer.get('Message')}")
    missing = [name for name in ("AccessKeyId", "SecretAccessKey", "Expiration") if not answer.get(name)]
    if missing:
        raise ValueError(f"{url} answered without {', '.join(missing)}")
    expiration = from_iso8601(answer["Expiration"])
    return Credentials(answer["AccessKeyId"], answer["SecretAccessKey"], answer.get("Token"), expiration)


def _read_file(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as cause:
        raise ValueError(f"error in reading file {path}") from cause


def _check_agent(url: str) -> None:
    """Refuses an address from which the token could be read by another machine."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "https":
        return
    if parts.scheme != "http":
        raise ValueError(f"full_uri must be an http or https URL, got scheme {parts.scheme!r}")
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError as cause:
        raise ValueError(f"Host {host} is not loopback address") from cause
    for address in (ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found):
        if not address.is_loopback and not any(address in network for network in _AGENTS):
            raise ValueError(f"{host} is not loopback only host; other ones are asked by https alone")
