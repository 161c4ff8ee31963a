"""Sites by their names: joined, changed, taken out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from minio.error import InvalidSiteReplication
from minio.minioadmin import PeerSite

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def servers(start_minio: Callable[..., MinioServer]) -> tuple[MinioServer, MinioServer]:
    """Two new servers, both empty: sites remember what they were told."""
    return start_minio(), start_minio()


def test_sites_are_joined_changed_and_taken_out(connect_admin, servers, client_kind):
    here, there = servers
    sites = connect_admin(here).sites
    joined = sites.add(
        [
            PeerSite("here", here.url, here.access_key, here.secret_key),
            {
                "name": "there",
                "endpoint": there.url,
                "access_key": there.access_key,
                "secret_key": there.secret_key,
            },
        ]
    )
    assert joined.success, joined.error_detail
    try:
        assert {site.name for site in sites.info().sites} == {"here", "there"}
        assert set(sites.status(buckets=True).sites)
        assert sites.edit("there", sync=True, bandwidth=10**9).success
        (other,) = [site for site in sites.info().sites if site.name == "there"]
        assert other.sync == "enable"
        assert other.default_bandwidth.bandwidth_limit_per_bucket == 10**9
        assert sites.resync_status("there") is None
        started = sites.start_resync("there")
        assert started.op == "start"
        run = sites.resync_status("there")
        assert (run.resync_id, run.depl_id) == (started.id, other.deployment_id)
        assert sites.cancel_resync("there").op == "cancel"
        assert sites.resync_status("there").resync_status == "Ongoing"  # MinIO forgets to note the end
        with pytest.raises(ValueError, match=r"site must be one of .*'here'.*; got 'nowhere'"):
            sites.edit("nowhere", sync=True)
        with pytest.raises(InvalidSiteReplication):
            sites.start_resync("here")
    finally:
        removed = sites.remove(["there"]) if client_kind == "sync" else sites.remove_all()
        assert not removed.error_detail
    assert not sites.info().enabled


def test_sites_where_none_are_joined(admin):
    with pytest.raises(ValueError, match="site 'there' cannot be, as no sites are joined"):
        admin.sites.start_resync("there")
