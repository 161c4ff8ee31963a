"""Tests of speed, small enough to take a second."""

from __future__ import annotations

from datetime import timedelta

import pytest

from minio.error import MinioAdminException

MIB = 1024 * 1024


@pytest.fixture
def admin(connect_admin, peer_server):
    """Of the other server: a test of speed holds up the calls of all tests."""
    return connect_admin(peer_server)


def test_objects(admin):
    rounds = []
    last = admin.speedtest.objects(
        size=MIB, duration=timedelta(seconds=1), concurrent=1, progress=rounds.append
    )
    assert rounds and rounds[-1] == last
    assert (last.size, last.concurrent, last.disks) == (MIB, 1, 4)
    assert last.put_stats.throughput_per_sec > 0 and last.get_stats.throughput_per_sec > 0


def test_drives(admin):
    servers = []
    found = admin.speedtest.drives(block_size=MIB, file_size=4 * MIB, progress=servers.append)
    assert servers == found
    assert [len(server.drive_perf) for server in found] == [4]
    assert all(drive.read_throughput > 0 for drive in found[0].drive_perf)


def test_the_way_to_the_server(admin):
    sent = []
    found = admin.speedtest.client(MIB + 1, progress=sent.append)
    assert len(sent) > 1 and sum(sent) == MIB + 1
    assert found.size == MIB + 1
    assert found.elapsed > timedelta(0)
    assert found.throughput_per_sec > 0


@pytest.mark.parametrize("what", ["network", "sites"])
def test_between_servers_where_there_is_one(admin, what):
    calls = {"network": admin.speedtest.network, "sites": admin.speedtest.sites}
    with pytest.raises(MinioAdminException) as caught:
        calls[what](duration=timedelta(seconds=10))
    assert caught.value.status == 501
