"""Servers that are restarted, frozen and updated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import DeadlineExceeded, MinioAdminException

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer

LONG = 60.0
"""Seconds: far more than a restart takes."""


@pytest.fixture
def service(connect_admin: Callable[..., Any], peer_server: MinioServer) -> Any:
    """The methods for a server that nobody else waits for."""
    return connect_admin(peer_server).service


def test_a_restart_is_waited_for(service, connect_admin, peer_server):
    deployment = connect_admin(peer_server).deployment
    with peer_server.restarting():
        result = service.restart(wait=LONG)
        assert deployment.is_ready()
        assert deployment.info().servers[0].state == "online"
    assert (result.action, result.dry_run) == ("restart", False)
    assert [server.host for server in result.results] == [peer_server.endpoint]


def test_all_servers_of_a_cluster_are_waited_for(connect_admin, minio_cluster):
    admin = connect_admin(minio_cluster)
    before = {server.endpoint: server.uptime for server in admin.deployment.info().servers}
    result = admin.service.restart(wait=LONG)
    assert sorted(server.host for server in result.results) == sorted(minio_cluster.endpoints)
    after = admin.deployment.info().servers
    assert {server.endpoint for server in after if server.state == "online"} == set(before)
    minio_cluster.wait_until_up()


def test_a_restart_that_takes_too_long_is_told_of(service, peer_server):
    with peer_server.restarting(), pytest.raises(DeadlineExceeded, match=peer_server.endpoint):
        service.restart(wait=0.01)


def test_dry_runs_do_nothing(service, connect_admin, peer_server):
    before = connect_admin(peer_server).deployment.info().servers[0].uptime or timedelta()
    assert service.restart(dry_run=True, wait=LONG).dry_run
    assert service.stop(dry_run=True).dry_run
    assert (connect_admin(peer_server).deployment.info().servers[0].uptime or timedelta()) >= before


def test_calls_are_frozen_and_let_go(service, peer_server):
    assert service.freeze().action == "freeze"
    try:
        peer_server.wait_until_frozen()
    finally:
        assert service.unfreeze().action == "unfreeze"
    assert peer_server.request("GET", "/").status == 200


def test_an_update_from_nowhere(service):
    with pytest.raises(MinioAdminException) as caught:
        service.update(url="http://127.0.0.1:1/minio.sha256sum", dry_run=True)
    assert caught.value.code in ("MethodNotAllowed", "XMinioAdminUpdateURLNotReachable")


def test_waits_that_are_none(service):
    for wrong in (0, -1, "long"):
        with pytest.raises(ValueError, match="wait must be"):
            service.restart(wait=wrong)
