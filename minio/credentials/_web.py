"""Temporary credentials for the token of an OpenID provider."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any

from . import _sts
from ._http import Client, HttpClient
from ._provider import RefreshingProvider, public
from .credentials import Credentials

TokenFunction = Callable[[], Mapping[str, Any]]


@public
class WebIdentityClientGrantsProvider(RefreshingProvider):
    """Base of `WebIdentityProvider` and `ClientGrantsProvider`, which exchange a token of an OpenID provider.

    Args:
        jwt_provider_func: called for each refresh, in the thread that needs credentials; returns a fresh
            token in the form of OpenID providers: `access_token` or `id_token`, and `expires_in` in seconds
            if known.
        sts_endpoint: URL of the server.
        duration_seconds: validity to request, in seconds; values are limited to 900 to 604,800. 0 requests
            the token's `expires_in`; without that, the server uses the expiration of the token.
        policy: session policy in JSON that restricts what the token allows.
        role_arn: role to assume; on MinIO, it selects one of several OpenID providers.
        role_session_name: name of the session; derived from the time if a role is given without it.
        http_client: `urllib3.PoolManager`, or similar, that sends the request in place of the provider's own
            connection.

    Raises:
        ValueError: the endpoint is not a URL, the duration is negative.
    """

    def __init__(
        self,
        jwt_provider_func: TokenFunction,
        sts_endpoint: str,
        duration_seconds: int = 0,
        policy: str | None = None,
        role_arn: str | None = None,
        role_session_name: str | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__()
        if not callable(jwt_provider_func):
            raise ValueError(f"jwt_provider_func must be a function, not {type(jwt_provider_func).__name__}")
        self._get_jwt = jwt_provider_func
        self._endpoint = _sts.check_endpoint(sts_endpoint)
        self._duration = _sts.check_duration(duration_seconds)
        _sts.check_texts(policy=policy, role_arn=role_arn, role_session_name=role_session_name)
        self._policy = policy
        self._role_arn = role_arn
        self._role_session_name = role_session_name
        self._client = Client(http_client)

    @abstractmethod
    def _call(self, token: str) -> tuple[str, dict[str, object]]:
        """The action, and the parameters that are its own."""

    def _fetch(self) -> Credentials:
        jwt = self._get_jwt()
        token = _choose(jwt)
        if not token:
            raise ValueError(
                "jwt_provider_func must return a dict with access_token or id_token, it has neither"
            )
        action, parameters = self._call(token)
        parameters |= {"DurationSeconds": self._life(jwt), "Policy": self._policy}
        return _sts.ask_with_form(self._client, self._endpoint, action, parameters)

    def _life(self, jwt: Mapping[str, Any]) -> int:
        asked = self._duration or int(jwt.get("expires_in") or 0)
        return asked and min(max(asked, _sts.SHORTEST), _sts.LONGEST)


@public
class ClientGrantsProvider(WebIdentityClientGrantsProvider):
    """Exchanges an application's OpenID token (`AssumeRoleWithClientGrants`, MinIO only).

    Args:
        jwt_provider_func: as for `WebIdentityProvider`.
        sts_endpoint: URL of the server.
        duration_seconds: validity to request, in seconds, 900 to 604,800; 0: that of the token.
        policy: session policy in JSON that restricts what the token allows.
        http_client: `urllib3.PoolManager`, or similar, that sends the request in place of the provider's own
            connection.

    Raises:
        ValueError: the endpoint is not a URL, the duration is negative.
    """

    def __init__(
        self,
        jwt_provider_func: TokenFunction,
        sts_endpoint: str,
        duration_seconds: int = 0,
        policy: str | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__(jwt_provider_func, sts_endpoint, duration_seconds, policy, http_client=http_client)

    def _call(self, token: str) -> tuple[str, dict[str, object]]:
        return "AssumeRoleWithClientGrants", {"Token": token}


@public
class WebIdentityProvider(WebIdentityClientGrantsProvider):
    """Exchanges an OpenID Connect token for temporary credentials (`AssumeRoleWithWebIdentity`).

    Its arguments are those of `WebIdentityClientGrantsProvider`.

    Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html.
    """

    def _call(self, token: str) -> tuple[str, dict[str, object]]:
        return "AssumeRoleWithWebIdentity", web_identity(token, self._role_arn, self._role_session_name)


def _choose(jwt: Mapping[str, Any]) -> str | None:
    """The access token, as in 7.2.16, unless it is opaque and so of no use to a server that reads claims."""
    access, identity = jwt.get("access_token"), jwt.get("id_token")
    return identity if identity and not _has_claims(access) else access


def _has_claims(token: str | None) -> bool:
    return token is not None and token.count(".") == 2


def web_identity(token: str, role_arn: str | None, role_session_name: str | None) -> dict[str, object]:
    """Parameters of `AssumeRoleWithWebIdentity`; a role without a session name gets one of the time."""
    parameters: dict[str, object] = {"WebIdentityToken": token}
    if role_arn:
        parameters["RoleArn"] = role_arn
        parameters["RoleSessionName"] = role_session_name or str(time.time_ns())
    return parameters
