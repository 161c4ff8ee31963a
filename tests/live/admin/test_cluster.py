"""What only clusters do: locks that all nodes know, and what nodes tell of each other."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.servers.cluster import MinioCluster

MIB = 1024**2


@pytest.fixture
def admin(connect_admin: Callable[..., Any], minio_cluster: MinioCluster) -> Any:
    """The raw operations of the cluster's first node."""
    return connect_admin(minio_cluster).api


@pytest.fixture
def urls(minio_cluster: MinioCluster) -> list[str]:
    """Both nodes, as they call each other."""
    return sorted(f"http://{endpoint}" for endpoint in minio_cluster.endpoints)


@pytest.fixture
def locked(minio_cluster: MinioCluster, name: str) -> Iterator[str]:
    """What is locked: an object that is being read, by somebody who took its head and does not go on."""
    with minio_cluster.locked(name) as path:
        yield path


def test_a_lock_is_shown_and_broken(admin, locked, minio_cluster):
    (lock,) = [lock for lock in admin.top_locks().locks if lock.resource == locked]
    assert (lock.type, lock.quorum) == ("READ", 1)
    assert sorted(lock.server_list) == sorted(minio_cluster.endpoints)
    assert lock.owner == minio_cluster.endpoint
    assert lock.time.tzinfo is not None and lock.elapsed > timedelta(0)
    assert len(admin.top_locks(count=1).locks) == 1
    admin.force_unlock([locked])
    assert locked not in [lock.resource for lock in admin.top_locks(count=0, stale=True).locks]


def test_nodes_see_each_other(admin, minio_cluster):
    servers = admin.server_info().info.servers
    assert sorted(server.endpoint for server in servers) == sorted(minio_cluster.endpoints)
    for server in servers:
        assert server.network == dict.fromkeys(minio_cluster.endpoints, "online")
        assert [drive.state for drive in server.drives] == ["ok", "ok"]
    health = admin.health_cluster()
    assert health.write_quorum == 3


def test_one_node_speaks_for_all(admin, minio_cluster, urls):
    would = admin.service_action_v2("restart", dry_run=True).result
    assert sorted(each.host for each in would.results) == sorted(minio_cluster.endpoints)
    servers = [each for each in admin.speedtest_drive(file_size=MIB, block_size=64 * 1024) if each.drive_perf]
    assert sorted(server.endpoint for server in servers) == urls
    with admin.profile(profiler_type=["goroutines"], duration=timedelta(seconds=1)).archive as archive:
        data = archive.read()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        names = " ".join(opened.namelist())
    assert all(f"profile-{endpoint}-goroutines" in names for endpoint in minio_cluster.endpoints)


def test_speed_between_nodes(admin, urls):
    """Ten seconds at least; a connection that is late counts as an error there, and its bytes as none."""
    nodes = admin.speedtest_net(duration=timedelta(seconds=1)).result.node_results
    assert sorted(node.endpoint for node in nodes) == urls
    assert all(node.tx > 0 for node in nodes)


def test_a_frozen_cluster_is_frozen_at_every_node(admin, minio_cluster):
    admin.service_action_v2("freeze")
    try:
        minio_cluster.wait_until_frozen()
    finally:
        admin.service_action_v2("unfreeze")
    assert minio_cluster.request("GET", "/").status == 200
