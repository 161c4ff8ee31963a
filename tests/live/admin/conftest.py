"""What the tests of the admin API share: `admin` of the server under test, and names that are free."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.servers.awaited import Awaited

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer

ConnectAdmin = Callable[..., Any]


@pytest.fixture
def connect_admin(client_kind: str, request: pytest.FixtureRequest) -> Iterator[ConnectAdmin]:
    """Makes an admin client of the kind under test: `connect_admin(server)`, as root unless told."""
    from minio.credentials import StaticProvider
    from minio.minioadmin import AsyncMinioAdmin, MinioAdmin

    opened: list[Any] = []

    def open_client(server: MinioServer, access_key: str = "", secret_key: str = "") -> Any:
        keys = StaticProvider(access_key or server.access_key, secret_key or server.secret_key)
        if client_kind == "sync":
            client: Any = MinioAdmin(server.endpoint, keys, secure=False)
        else:
            loop = request.getfixturevalue("loop_thread")
            client = Awaited(AsyncMinioAdmin(server.endpoint, keys, secure=False), loop)
        opened.append(client)
        return client

    yield open_client
    for client in opened:
        client.close()


@pytest.fixture
def admin(connect_admin: ConnectAdmin, minio_server: MinioServer) -> Any:
    """The raw operations of the shared server."""
    return connect_admin(minio_server).api


@pytest.fixture
def name() -> str:
    """A name that no user, policy, group or bucket has."""
    return f"test-{uuid.uuid4().hex[:12]}"


@pytest.fixture(scope="session")
def peer_server(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """Another server: one that may be frozen and restarted, and the far end of tiers and replication."""
    return start_minio(environment={"MINIO_UPDATE": "on"})
