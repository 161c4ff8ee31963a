"""Servers that tell who somebody is, for the tests of logins."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.servers.ldap import LdapServer
    from tests.servers.minio import MinioServer
    from tests.servers.oidc import OidcServer


@pytest.fixture(scope="session")
def ldap_server() -> Iterator[LdapServer]:
    """A directory with `alice` and `bob`; the password of each is the name and `-password`."""
    from tests.servers import ldap

    slapd = ldap.find_slapd()
    if slapd is None:
        pytest.skip(f"slapd is not installed: run `{ldap.INSTALL_COMMAND}`")
    server = ldap.LdapServer(slapd, {name: f"{name}-password" for name in ("alice", "bob")})
    yield server
    server.stop()


@pytest.fixture(scope="session")
def ldap_minio(start_minio: Callable[..., MinioServer], ldap_server: LdapServer) -> MinioServer:
    """A MinIO server that logs people in with the directory; `alice` may do all, `bob` nothing."""
    from minio.crypto import encrypt
    from tests.servers.ldap import user_dn

    server = start_minio(environment=ldap_server.minio_settings)
    wanted = json.dumps({"policies": ["readwrite"], "user": user_dn("alice")}).encode()
    answer = server.request(
        "POST",
        "/minio/admin/v3/idp/ldap/policy/attach",
        headers={"Content-Type": "application/octet-stream"},  # a body without a type is not read
        body=encrypt(wanted, server.secret_key),
    )
    assert answer.status == 200, answer.data
    return server


@pytest.fixture(scope="session")
def oidc_server() -> Iterator[OidcServer]:
    """An OpenID provider that knows `alice`, who may do all, and `bob`, who may only read."""
    from tests.servers import oidc

    if not oidc.is_installed():
        pytest.skip(f"oidc-provider-mock is not installed: run `{oidc.INSTALL_COMMAND}`")
    server = oidc.OidcServer([{"sub": "alice", "policy": "readwrite"}, {"sub": "bob", "policy": "readonly"}])
    yield server
    server.stop()
