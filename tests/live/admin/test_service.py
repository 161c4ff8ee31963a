"""What stops others: freezing, restarting, updating, tests of speed. On a server of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import MinioAdminException

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer

MIB = 1024**2


@pytest.fixture
def admin(connect_admin: Callable[..., Any], peer_server: MinioServer) -> Any:
    """The raw operations of a server that nobody else waits for."""
    return connect_admin(peer_server).api


def test_a_dry_run_of_a_restart_names_the_servers(admin, peer_server):
    result = admin.service_action_v2("restart", dry_run=True).result
    assert result.action == "restart" and result.dry_run
    assert [entry.err for entry in result.results] in ([None], [""])


def test_calls_are_frozen_and_let_go(admin, peer_server):
    admin.service_action_v2("freeze")
    admin.service_action("unfreeze")
    assert peer_server.request("GET", "/").status == 200


def test_an_action_that_is_none(admin):
    with pytest.raises(ValueError, match="action must be one of"):
        admin.service_action_v2("zz")


@pytest.mark.parametrize("operation", ["speedtest", "speedtest_object"])
def test_speed_of_objects(admin, operation):
    calls = {"speedtest": admin.speedtest, "speedtest_object": admin.speedtest_object}
    rounds = list(calls[operation](size=MIB, duration=timedelta(seconds=1), concurrent=1))
    done = [each for each in rounds if each.version]
    assert done[-1].size == MIB
    assert done[-1].put_stats.throughput_per_sec > 0


def test_speed_of_drives(admin):
    servers = [each for each in admin.speedtest_drive(file_size=MIB, block_size=64 * 1024) if each.drive_perf]
    assert [drive.error for server in servers for drive in server.drive_perf] in ([None] * 4, [""] * 4)


def test_speed_to_the_client(admin):
    admin.client_dev_null(b"x" * MIB)
    assert admin.client_dev_null_extra_time().setup.dur >= 0


def test_tests_of_speed_that_want_more_servers(admin):
    for call in (admin.speedtest_net, admin.speedtest_site):
        with pytest.raises(MinioAdminException) as caught:
            call(duration=timedelta(seconds=1))
        assert (caught.value.status, caught.value.code) == (501, "NotImplemented")
    with pytest.raises(MinioAdminException) as caught:
        admin.rebalance_start()
    assert caught.value.code == "NotImplemented"


def test_pools(admin):
    (pool,) = admin.list_pools().pools
    assert pool.id == 0 and "drive{1...4}" in pool.cmd_line
    assert admin.status_pool(pool.cmd_line).status.id == 0


def test_an_update_from_nowhere(admin):
    for call in (admin.server_update, admin.server_update_v2):
        with pytest.raises(MinioAdminException) as caught:
            call("http://127.0.0.1:1/minio.sha256sum")
        assert caught.value.code
