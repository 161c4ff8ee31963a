"""Servers of two pools: one evened out, one emptied."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import InvalidAdminArgument, RebalanceNotStarted

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def admin(connect_admin: Callable[..., Any], start_minio: Callable[..., MinioServer]) -> Any:
    """The raw operations of a new server of two pools: what has been emptied stays empty."""
    return connect_admin(start_minio(pools=2)).api


def test_pools_are_evened_out_and_emptied(admin):
    with pytest.raises(RebalanceNotStarted):
        admin.rebalance_status()
    started = admin.rebalance_start().result
    assert started.id
    status = admin.rebalance_status().status
    assert status.id == started.id and len(status.pools) == 2
    admin.rebalance_stop()
    first, second = admin.list_pools().pools
    assert first.cmd_line != second.cmd_line
    admin.start_decommission(second.cmd_line)
    assert admin.status_pool(second.cmd_line).status.decommission_info.start_time.tzinfo is not None
    admin.cancel_decommission(second.cmd_line)
    with pytest.raises(InvalidAdminArgument):
        admin.status_pool("no-such-pool")
