"""Whom the public clients trust: one way to say so, for S3 and for administrators, in both flavours."""

from __future__ import annotations

import asyncio
import ssl
import warnings

import pytest
from urllib3.exceptions import InsecureRequestWarning

from minio import AsyncMinio, AsyncMinioAdmin, Minio, MinioAdmin
from minio.credentials import StaticProvider
from minio.error import ConnectionFailed

KINDS = [Minio, AsyncMinio, MinioAdmin, AsyncMinioAdmin]


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def ask(request, tls_server, monkeypatch):
    """Makes a client that trusts nobody but whom it is told to, and calls the server three times."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    kind = request.param

    def made(settings):
        if kind in (Minio, AsyncMinio):
            return kind(tls_server.endpoint, tls_server.access_key, tls_server.secret_key, **settings)
        return kind(
            tls_server.endpoint, StaticProvider(tls_server.access_key, tls_server.secret_key), **settings
        )

    def call(client):
        return client.list_buckets() if kind in (Minio, AsyncMinio) else client.policy_list()

    async def awaited(settings):
        async with made(settings) as client:
            for _ in range(3):
                await call(client)

    def calls(**settings):
        if kind in (AsyncMinio, AsyncMinioAdmin):
            return asyncio.run(awaited(settings))
        with made(settings) as client:
            for _ in range(3):
                call(client)
        return None

    return calls


def test_a_strangers_certificate_is_not_trusted(ask):
    with pytest.raises(ConnectionFailed, match="not trusted") as caught:
        ask()
    assert (caught.value.trusted, caught.value.sent, caught.value.attempts) == (False, False, 1)


def test_the_switch_that_trusts_anybody_warns_once_a_client(ask):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        ask(cert_check=False)
    assert [warning.category for warning in caught] == [InsecureRequestWarning]


def test_a_file_of_authorities_in_the_environment(ask, tls_server, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(tls_server.ca_file))
    ask()


def test_a_context_of_ones_own(ask, tls_server):
    ask(ssl_context=ssl.create_default_context(cafile=str(tls_server.ca_file)))
