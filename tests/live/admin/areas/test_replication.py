"""Targets of bucket replication, and what is not replicated yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import MinioAdminException, NoSuchRemoteTarget

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer

VERSIONED = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"


@pytest.fixture
def buckets(
    make_bucket: Callable[[], str], minio_server: MinioServer, peer_server: MinioServer, name: str
) -> Iterator[tuple[str, str]]:
    """A bucket here and one on another server, both with versions."""
    source = make_bucket()
    peer_server.request("PUT", f"/{name}")
    for server, bucket in ((minio_server, source), (peer_server, name)):
        assert server.request("PUT", f"/{bucket}?versioning", body=VERSIONED).status == 200
    yield source, name
    peer_server.drop_bucket(name)


@pytest.fixture
def remote(peer_server: MinioServer) -> dict[str, Any]:
    """Where the other server is, and what opens it."""
    return {
        "endpoint": peer_server.url,
        "access_key": peer_server.access_key,
        "secret_key": peer_server.secret_key,
    }


def test_a_target_is_added_changed_and_removed(admin, buckets, remote, peer_server):
    replication, (source, there) = admin.replication, buckets
    arn = replication.add(source, there, **remote, bandwidth=200_000_000)
    assert arn.startswith("arn:minio:replication:")
    (target,) = replication.list(source)
    assert (target.arn, target.endpoint, target.secure) == (arn, peer_server.endpoint, False)
    assert (target.bandwidth_limit, target.replication_sync) == (200_000_000, False)
    assert target.health_check_duration == timedelta(seconds=60)
    assert remote["secret_key"] not in repr(target)
    replication.update(source, arn, sync=True, bandwidth=0, healthcheck=timedelta(seconds=30), proxy=False)
    replication.update(source, arn, access_key=remote["access_key"], secret_key=remote["secret_key"])
    (target,) = replication.list(source)
    assert target.replication_sync and target.disable_proxy and not target.bandwidth_limit
    assert target.health_check_duration == timedelta(seconds=30)
    assert arn in [target.arn for target in replication.list()]
    replication.remove(source, arn)
    assert replication.list(source) == []
    with pytest.raises(NoSuchRemoteTarget):
        replication.remove(source, arn)
    with pytest.raises(NoSuchRemoteTarget):
        replication.update(source, arn, sync=False)


def test_what_is_not_replicated(admin, buckets, remote, peer_server):
    replication, (source, there) = admin.replication, buckets
    arn = replication.add(source, there, **remote)
    assert list(replication.diff(source, arn=arn, prefix="a", verbose=True)) == []
    with replication.backlog(source) as backlog:
        assert list(backlog) == []
    replication.remove(source, arn)


def test_a_target_that_does_not_let_in(admin, buckets, remote):
    with pytest.raises(MinioAdminException):
        admin.replication.add(*buckets, **{**remote, "secret_key": "not the right one"})
    assert admin.replication.list(buckets[0]) == []
