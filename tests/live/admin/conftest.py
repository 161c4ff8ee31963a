"""What the tests of the admin API share: `admin` of the server under test, and names that are free."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def admin(connect_admin: Callable[..., Any], minio_server: MinioServer) -> Any:
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
