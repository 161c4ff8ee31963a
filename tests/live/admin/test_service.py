"""What stops others: freezing, restarting, updating, tests of speed. On a server of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from minio import RetryPolicy
from minio.error import MinioAdminException, TimedOut
from tests.faults.script import reply

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


@pytest.mark.parametrize("operation", ["service_action", "service_action_v2"])
def test_a_restart(admin, peer_server, operation):
    calls = {"service_action": admin.service_action, "service_action_v2": admin.service_action_v2}
    before = admin.server_info().info
    with peer_server.restarting():
        calls[operation]("restart")
    after = admin.server_info().info
    assert after.deployment_id == before.deployment_id
    assert after.servers[0].state == "online"


def test_calls_are_frozen_and_let_go(admin, connect, peer_server):
    """What came while the server was frozen is not refused: it waits."""
    client = connect(peer_server, timeout=1, retry=RetryPolicy(max_attempts=1))
    admin.service_action_v2("freeze")
    with ThreadPoolExecutor(1) as waiting:
        try:
            peer_server.wait_until_frozen()
            with pytest.raises(TimedOut):
                client.list_buckets()
            call = waiting.submit(peer_server.request, "GET", "/")
            assert admin.server_info().info.mode == "online"  # administrators are heard
            assert not call.done()
        finally:
            admin.service_action("unfreeze")
        assert call.result(timeout=30).status == 200
    assert client.list_buckets() is not None


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
    assert admin.client_dev_null_extra_time().setup.dur >= timedelta()


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


def test_an_update_to_an_older_release_changes_nothing(admin, scripted):
    release = b"0" * 64 + b" minio.RELEASE.2016-10-07T01-16-39Z\n"
    scripted.play(reply(200, body=release), reply(200, body=release))
    result = admin.server_update(f"http://{scripted.endpoint}/minio.sha256sum").result
    assert result.current_version == result.updated_version != ""
    result = admin.server_update_v2(f"http://{scripted.endpoint}/minio.sha256sum", dry_run=True).result
    assert result.dry_run
    (server,) = result.results
    assert server.current_version in server.err and "latest" in server.err
    assert not server.updated_version


def test_an_update_from_nowhere(admin):
    for call in (admin.server_update, admin.server_update_v2):
        with pytest.raises(MinioAdminException) as caught:
            call("http://127.0.0.1:1/minio.sha256sum")
        assert (caught.value.status, caught.value.code) == (503, "XMinioAdminUpdateURLNotReachable")


def test_an_update_of_a_server_that_takes_none(connect_admin, minio_server):
    shared = connect_admin(minio_server).api
    for call in (shared.server_update, shared.server_update_v2):
        with pytest.raises(MinioAdminException) as caught:
            call("http://127.0.0.1:1/minio.sha256sum")
        assert (caught.value.status, caught.value.code) == (405, "MethodNotAllowed")
