"""What the tests of the friendly methods share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.live.admin.conftest import ConnectAdmin
    from tests.servers.minio import MinioServer


@pytest.fixture
def friendly(connect_admin: ConnectAdmin, minio_server: MinioServer) -> Any:
    """An admin client of the shared server: `friendly.heal.start()`."""
    return connect_admin(minio_server)
