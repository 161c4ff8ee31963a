"""Sites that replicate to each other: joined, compared, taken apart; and what they tell each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from minio._generated.admin.models.sites import PeerInfo, PeerSite, SRRemoveReq
from minio.error import InvalidSiteReplication

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture(scope="module")
def sites(start_minio: Callable[..., MinioServer]) -> tuple[MinioServer, MinioServer]:
    """Two servers that nobody else uses, both empty."""
    return start_minio(), start_minio()


def test_sites_are_joined_and_taken_apart(connect_admin, sites, name):
    here, there = sites
    admin = connect_admin(here).api
    assert here.request("PUT", f"/{name}").status == 200
    joined = admin.site_replication_add(
        [
            PeerSite(name=title, endpoints=site.url, access_key=site.access_key, secret_key=site.secret_key)
            for title, site in (("here", here), ("there", there))
        ]
    ).result
    assert joined.success, joined.error_detail
    try:
        info = admin.site_replication_info().info
        assert info.enabled and {site.name for site in info.sites} == {"here", "there"}
        status = admin.site_replication_status(buckets=True).status
        assert status.enabled and {site.name for site in status.sites.values()} == {"here", "there"}
        contents = admin.site_replication_meta_info(buckets=True).info
        assert name in contents.buckets
        assert there.request("HEAD", f"/{name}").status == 200
        other = next(site for site in info.sites if site.name == "there")
        wanted = PeerInfo(deployment_id=other.deployment_id, endpoint=there.url, sync="enable")
        assert admin.site_replication_edit(wanted).result.success
        resync = admin.site_replication_resync_op("start", other).result
        assert resync.op == "start"
        speed = admin.speedtest_site(duration=timedelta(seconds=1)).result
        assert len(speed.node_results) == 2
        with pytest.raises(ValueError, match="operation must be start or cancel"):
            admin.site_replication_resync_op("zz", other)
    finally:
        removed = admin.site_replication_remove(SRRemoveReq(all=True)).result
    assert not removed.error_detail
    assert not admin.site_replication_info().info.enabled
    there.drop_bucket(name)
    here.drop_bucket(name)


def test_a_resync_where_no_sites_are(admin):
    with pytest.raises(InvalidSiteReplication):
        admin.site_replication_resync_op("start", PeerInfo(deployment_id="none"))
