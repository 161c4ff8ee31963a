"""Pools, evened out and emptied, and followed to the end of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import InvalidAdminArgument

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer

OFTEN = {"interval": timedelta(seconds=0.1), "timeout": timedelta(seconds=60)}


@pytest.fixture
def two_pools(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """A new server of two pools: what has been emptied stays empty."""
    return start_minio(pools=2)


@pytest.fixture
def pools(connect_admin: Callable[..., Any], two_pools: MinioServer) -> Any:
    """The methods for that server."""
    return connect_admin(two_pools).pools


def test_pools_are_evened_out_and_emptied(pools, two_pools):
    two_pools.request("PUT", "/things")
    for number in range(20):
        two_pools.request("PUT", f"/things/{number}", body=b"x")
    started = pools.start_rebalance()
    assert {status.id for status in pools.follow_rebalance(**OFTEN)} == {started}
    pools.stop_rebalance()
    assert pools.rebalance_status().stopped_at
    second = pools.list()[1]
    assert pools.status(1).cmd_line == second.cmd_line
    (idle,) = pools.follow_decommission(1, **OFTEN)
    assert not idle.decommission_info.start_time
    pools.start_decommission(1)
    *_, last = pools.follow_decommission(second.cmd_line, **OFTEN)
    assert last.decommission_info.complete
    for number in range(20):
        assert two_pools.request("GET", f"/things/{number}").data == b"x"


def test_pools_that_there_are_not(admin):
    with pytest.raises(InvalidAdminArgument):
        admin.pools.status("no-such-pool")
    with pytest.raises(ValueError, match="pool must be from 0 to 0"):
        admin.pools.status(1)
