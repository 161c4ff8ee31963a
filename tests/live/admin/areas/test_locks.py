"""Locks of a cluster; a single server has none to show."""

from __future__ import annotations

import pytest

from minio.error import MinioAdminException


def test_a_lock_is_shown_and_broken(connect_admin, minio_cluster, name):
    locks = connect_admin(minio_cluster).locks
    with minio_cluster.locked(name) as path:
        assert path in [lock.resource for lock in locks.list()]
        assert len(locks.list(count=1)) == 1
        locks.force_unlock([path])
        assert path not in [lock.resource for lock in locks.list(count=0, stale=True)]


def test_a_single_server_shows_none(admin):
    for call in (admin.locks.list, lambda: admin.locks.force_unlock(["bucket/key"])):
        with pytest.raises(MinioAdminException) as caught:
            call()
        assert caught.value.code == "XMinioAdminVersionMismatch"
