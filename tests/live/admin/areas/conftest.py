"""What the tests of the friendly methods share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def admin(connect_admin: Callable[..., Any], minio_server: MinioServer) -> Any:
    """An admin client of the shared server: `admin.heal.start()`."""
    return connect_admin(minio_server)
