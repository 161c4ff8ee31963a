"""Sites that replicate to each other: joined, compared, taken apart; and what they tell each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from minio._generated.admin.models.policies import PolicyDocument, PolicyStatement
from minio._generated.admin.models.site_peers import SRPeerJoinReq
from minio._generated.admin.models.sites import PeerInfo, PeerSite, SRRemoveReq
from minio.error import InvalidSiteReplication, NoSuchPolicy

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture(scope="module")
def servers(start_minio: Callable[..., MinioServer]) -> tuple[MinioServer, MinioServer]:
    """Two servers that nobody else uses, both empty."""
    return start_minio(), start_minio()


@pytest.fixture
def bucket(servers: tuple[MinioServer, MinioServer], name: str) -> Iterator[str]:
    """A bucket of the first server, there before the servers are joined; sites may take it to the second."""
    assert servers[0].request("PUT", f"/{name}").status == 200
    yield name
    for server in servers:
        server.drop_bucket(name)


@pytest.fixture
def apart(connect_admin: Callable[..., Any], servers: Any) -> tuple[Any, Any]:
    """The raw operations of the two, which know nothing of each other."""
    admin, there = (connect_admin(server).api for server in servers)
    return admin, there


@pytest.fixture
def sites(apart: tuple[Any, Any], servers: Any, bucket: str) -> Iterator[tuple[Any, Any]]:
    """The same as sites, `here` and `there`, until the test ends."""
    assert apart[0].site_replication_add(both(servers)).result.success
    yield apart
    assert not apart[0].site_replication_remove(SRRemoveReq(all=True)).result.error_detail


def both(servers: tuple[MinioServer, MinioServer]) -> list[PeerSite]:
    return [
        PeerSite(name=title, endpoints=site.url, access_key=site.access_key, secret_key=site.secret_key)
        for title, site in zip(("here", "there"), servers, strict=True)
    ]


def test_sites_are_joined_and_taken_apart(apart, servers, bucket):
    admin, there = apart
    joined = admin.site_replication_add(both(servers)).result
    assert joined.success, joined.error_detail
    for site, title in ((admin, "here"), (there, "there")):
        info = site.site_replication_info().info
        assert info.enabled and info.name == title
        assert {site.name for site in info.sites} == {"here", "there"}
    removed = admin.site_replication_remove(SRRemoveReq(all=True)).result
    assert not removed.error_detail
    assert not admin.site_replication_info().info.enabled
    assert not there.site_replication_info().info.enabled


def test_sites_compare_each_other(sites, bucket):
    admin, there = sites
    status = admin.site_replication_status(buckets=True).status
    assert status.enabled and {site.name for site in status.sites.values()} == {"here", "there"}
    assert bucket in admin.site_replication_meta_info(buckets=True).info.buckets
    assert admin.sr_peer_get_idp_settings().settings == there.sr_peer_get_idp_settings().settings


def test_sites_are_changed(sites, servers):
    admin = sites[0]
    other = next(site for site in admin.site_replication_info().info.sites if site.name == "there")
    wanted = PeerInfo(deployment_id=other.deployment_id, endpoint=servers[1].url, sync="enable")
    assert admin.site_replication_edit(wanted).result.success
    sync = {site.name: site.sync for site in admin.site_replication_info().info.sites}
    assert sync == {"here": "", "there": "enable"}
    assert admin.site_replication_resync_op("start", other).result.op == "start"
    assert admin.site_replication_resync_op("cancel", other).result.op == "cancel"
    with pytest.raises(ValueError, match="operation must be start or cancel"):
        admin.site_replication_resync_op("zz", other)


def test_what_is_made_at_one_site_is_at_the_other(sites, servers, bucket, name):
    admin, there = sites
    assert servers[1].request("HEAD", f"/{bucket}").status == 200
    statement = PolicyStatement(effect="Allow", action=["s3:ListBucket"], resource=[f"arn:aws:s3:::{name}"])
    admin.add_canned_policy(name, PolicyDocument(version="2012-10-17", statement=[statement]))
    assert there.info_canned_policy(name).policy.statement[0].resource == [f"arn:aws:s3:::{name}"]
    there.remove_canned_policy(name)
    with pytest.raises(NoSuchPolicy):
        admin.info_canned_policy(name)


def test_speed_between_sites(sites, servers):
    """Ten seconds at least, so it is asked for twice at once: by an administrator, and as sites do it."""
    admin, there = sites
    with ThreadPoolExecutor(1) as other:
        part = other.submit(admin.site_replication_net_perf)
        nodes = there.speedtest_site(duration=timedelta(seconds=1)).result.node_results
        assert b"SiteNetPerfNodeResult" in part.result().result
    assert {node.endpoint for node in nodes} == {server.url for server in servers}
    assert all(node.tx > 0 for node in nodes)
    admin.site_replication_dev_null(b"x" * 1024)


def test_a_site_is_told_that_it_was_joined_and_left(connect_admin, start_minio, name):
    """As another site tells it; to a server of the test's own, which keeps the key of sites."""
    server = start_minio()
    admin = connect_admin(server).api
    own = admin.server_info().info.deployment_id
    peers = {
        id_: PeerInfo(name=title, endpoint=url, deployment_id=id_)
        for id_, title, url in ((own, "told", server.url), (name, "teller", "http://127.0.0.1:1"))
    }
    wanted = SRPeerJoinReq(
        svc_acct_access_key="site-replicator-0",
        svc_acct_secret_key="known to both sites",
        svc_acct_parent=server.access_key,
        peers=peers,
        updated_at=datetime.now(timezone.utc),
    )
    assert "known to both" not in repr(wanted)
    admin.sr_peer_join(wanted)
    info = admin.site_replication_info().info
    assert (info.enabled, info.name, {site.name for site in info.sites}) == (True, "told", {"told", "teller"})
    admin.sr_peer_edit(PeerInfo(deployment_id=name, name="teller", endpoint="http://127.0.0.1:2"))
    assert "http://127.0.0.1:2" in [site.endpoint for site in admin.site_replication_info().info.sites]
    admin.sr_peer_remove(SRRemoveReq(requesting_dep_id=name, all=True))
    assert not admin.site_replication_info().info.enabled


def test_a_resync_where_no_sites_are(admin):
    with pytest.raises(InvalidSiteReplication):
        admin.site_replication_resync_op("start", PeerInfo(deployment_id="none"))
