"""Temporary credentials for a login by LDAP, a client certificate, or a token of the server's own plugin."""

from __future__ import annotations

from collections.abc import Callable

from minio._core.http.forms import check_hidden_text

from . import _sts
from ._http import Client, HttpClient
from ._provider import RefreshingProvider, public
from ._secret import Secret
from .credentials import Credentials


@public
class LdapIdentityProvider(RefreshingProvider):
    """Exchanges an LDAP login for temporary credentials (`AssumeRoleWithLDAPIdentity`, MinIO only).

    Args:
        sts_endpoint: URL of the server.
        ldap_username: login name.
        ldap_password: password, sent in the body of the request.
        http_client: `urllib3.PoolManager`, or similar, that sends the request in place of the provider's own
            connection.

    Raises:
        ValueError: the endpoint is not a URL, name or password is empty.
    """

    def __init__(
        self, sts_endpoint: str, ldap_username: str, ldap_password: str, http_client: HttpClient | None = None
    ) -> None:
        super().__init__()
        self._endpoint = _sts.check_endpoint(sts_endpoint)
        if not ldap_username or not ldap_password:
            raise ValueError("ldap_username and ldap_password must not be empty")
        _sts.check_texts(ldap_username=ldap_username)
        check_hidden_text("ldap_password", ldap_password)
        self._username = ldap_username
        self._password = Secret(ldap_password)
        self._client = Client(http_client)

    def _fetch(self) -> Credentials:
        return _sts.ask_with_form(
            self._client,
            self._endpoint,
            "AssumeRoleWithLDAPIdentity",
            {"LDAPUsername": self._username, "LDAPPassword": self._password.value},
        )


@public
class CertificateIdentityProvider(RefreshingProvider):
    """Exchanges a TLS client certificate for temporary credentials (`AssumeRoleWithCertificate`, MinIO only).

    The common name of the certificate is the name of the policy that the credentials get.

    Args:
        sts_endpoint: https URL of the server.
        cert_file: PEM file with the certificate and its chain; read for each refresh, so it may be renewed.
        key_file: PEM file with the private key.
        key_password: password of `key_file`.
        ca_certs: PEM file of trusted certificates; by default that of `SSL_CERT_FILE`, or else certifi's.
        duration_seconds: validity to request, in seconds; values below 3,600 request 3,600. It ends with the
            certificate at the latest.
        http_client: sends the request in place of the provider's own connection, and presents the
            certificate.

    Raises:
        ValueError: the endpoint is not an https URL, or neither `cert_file` nor `http_client` is given.
    """

    def __init__(
        self,
        sts_endpoint: str,
        cert_file: str | None = None,
        key_file: str | None = None,
        key_password: str | None = None,
        ca_certs: str | None = None,
        duration_seconds: int = 0,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__()
        self._endpoint = _sts.check_endpoint(sts_endpoint, secure=True)
        if cert_file is None and http_client is None:
            raise ValueError("cert_file must be given, or an http_client that has one; got neither")
        self._duration = max(_sts.check_duration(duration_seconds), _sts.HOUR)
        self._client = Client(
            http_client,
            ca_certs=ca_certs,
            cert_file=cert_file,
            key_file=key_file,
            key_password=Secret(key_password) if key_password else None,
        )

    def _fetch(self) -> Credentials:
        return _sts.ask_with_query(
            self._client, self._endpoint, "AssumeRoleWithCertificate", {"DurationSeconds": self._duration}
        )


@public
class CustomTokenProvider(RefreshingProvider):
    """Exchanges a token for MinIO's identity management plugin (`AssumeRoleWithCustomToken`, MinIO only).

    Args:
        token_provider_func: called for each refresh; returns the token. The token is sent in the URL, because
            MinIO accepts it nowhere else; urllib3 logs URLs at level DEBUG.
        sts_endpoint: URL of the server.
        role_arn: the plugin's role, such as `arn:minio:iam:::role/idmp-name`.
        duration_seconds: validity to request, in seconds; the plugin may shorten it. 0: the plugin decides.
        http_client: `urllib3.PoolManager`, or similar, that sends the request in place of the provider's own
            connection.

    Raises:
        ValueError: the endpoint is not a URL, `role_arn` is empty, the duration is negative.

    See https://github.com/minio/minio/blob/master/docs/iam/identity-management-plugin.md.
    """

    def __init__(
        self,
        token_provider_func: Callable[[], str],
        sts_endpoint: str,
        role_arn: str,
        duration_seconds: int = 0,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__()
        if not role_arn:
            raise ValueError("role_arn must not be empty")
        _sts.check_texts(role_arn=role_arn)
        if not callable(token_provider_func):
            raise ValueError(
                f"token_provider_func must be a function, not {type(token_provider_func).__name__}"
            )
        self._get_token = token_provider_func
        self._endpoint = _sts.check_endpoint(sts_endpoint)
        self._role_arn = role_arn
        self._duration = _sts.check_duration(duration_seconds)
        self._client = Client(http_client)

    def _fetch(self) -> Credentials:
        return _sts.ask_with_query(
            self._client,
            self._endpoint,
            "AssumeRoleWithCustomToken",
            {"Token": self._get_token(), "RoleArn": self._role_arn, "DurationSeconds": self._duration},
        )
