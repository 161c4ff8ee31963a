"""What joined sites tell each other; administrators have no need of it."""

from __future__ import annotations

import pytest

from minio._generated.admin.models.policies import PolicyDocument, PolicyStatement
from minio._generated.admin.models.quota import BucketQuota
from minio._generated.admin.models.site_peers import SRBucketMeta, SRIAMItem, SRPeerJoinReq, SRStateEditReq
from minio._generated.admin.models.sites import PeerInfo, SRRemoveReq
from minio.error import InvalidSiteReplication, MinioAdminException

GIB = 1024**3


@pytest.fixture
def made(minio_server, name):
    """A name for a bucket that is dropped when the test ends."""
    yield name
    minio_server.drop_bucket(name)


def test_a_site_makes_the_buckets_of_another(admin, made, minio_server):
    admin.sr_peer_bucket_ops(made, "make-with-versioning")
    assert b"Enabled" in minio_server.request("GET", f"/{made}?versioning").data
    admin.sr_peer_replicate_bucket_meta(SRBucketMeta(type="tags", bucket=made, tags=""))
    quota = BucketQuota(size=GIB, quota_type="hard")
    admin.sr_peer_replicate_bucket_meta(SRBucketMeta(type="quota-config", bucket=made, quota=quota))
    assert admin.get_bucket_quota(made).quota.size == GIB
    with pytest.raises(ValueError, match="operation must be one of"):
        admin.sr_peer_bucket_ops(made, "zz")


def test_a_site_takes_the_policies_of_another(admin, name):
    statement = PolicyStatement(effect="Allow", action=["s3:ListBucket"], resource=[f"arn:aws:s3:::{name}"])
    policy = PolicyDocument(version="2012-10-17", statement=[statement])
    admin.sr_peer_replicate_iam_item(SRIAMItem(type="policy", name=name, policy=policy))
    assert admin.info_canned_policy(name).policy.statement[0].action == ["s3:ListBucket"]
    admin.sr_peer_replicate_iam_item(SRIAMItem(type="policy", name=name))
    assert name not in admin.list_canned_policies().policies
    with pytest.raises(InvalidSiteReplication):
        admin.sr_peer_replicate_iam_item(SRIAMItem(type="zz", name=name))


def test_a_server_without_sites_takes_notes_of_none(admin):
    admin.sr_peer_edit(PeerInfo(deployment_id="none", endpoint="http://127.0.0.1:1", name="none"))
    admin.sr_state_edit(SRStateEditReq())
    assert not admin.site_replication_info().info.enabled


def test_a_server_without_sites_is_not_joined_nor_taken_out(admin):
    wanted = SRPeerJoinReq(
        svc_acct_access_key="site-replicator-0", svc_acct_secret_key="of no account", svc_acct_parent="nobody"
    )
    with pytest.raises(InvalidSiteReplication, match="none of the given sites"):
        admin.sr_peer_join(wanted)
    with pytest.raises(InvalidSiteReplication, match="not enabled"):
        admin.sr_peer_remove(SRRemoveReq(all=True))


def test_the_network_between_sites(admin):
    admin.site_replication_dev_null(b"x" * 1024)
    with pytest.raises(MinioAdminException) as caught:
        admin.site_replication_net_perf()
    assert caught.value.status == 500
