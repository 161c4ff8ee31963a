"""What a server tells of itself, its drives, its space, its keys and its health."""

from __future__ import annotations

import pytest

from minio.error import MinioAdminException
from tests.servers.minio import KMS_KEY_ID


def test_what_a_deployment_is_made_of(admin):
    info = admin.server_info().info
    assert info.mode == "online" and info.deployment_id
    assert (info.backend.online_disks, info.backend.total_drives_per_set) == (4, [4])
    (server,) = info.servers
    assert server.state == "online" and len(server.drives) == 4


def test_drives(admin):
    storage = admin.storage_info().storage
    assert [drive.state for drive in storage.disks] == ["ok"] * 4
    assert all(0 < drive.avail_space <= drive.total_space for drive in storage.disks)
    assert storage.backend.standard_sc_parity == 2


def test_usage(admin, minio_server):
    usage = admin.data_usage_info(capacity=True).usage
    assert usage.objects_count >= 0 and usage.buckets_usage_info is not None
    account = admin.account_info().account
    assert account.account_name == minio_server.access_key
    assert all(entry.access.read and entry.created.tzinfo for entry in account.buckets)


def test_the_key_service(admin):
    for status in (admin.kms_status().status, admin.kms_status_admin().status):
        assert status.default_key_id == KMS_KEY_ID
    for key in (admin.kms_key_status().key, admin.kms_key_status_admin(key_id=KMS_KEY_ID).key):
        assert key.key_id == KMS_KEY_ID
        assert not key.encryption_error and not key.decryption_error
    assert [key.name for key in admin.kms_list_keys("*").keys] == [KMS_KEY_ID]
    assert admin.kms_metrics().metrics.kms_req_success >= 1
    assert admin.kms_version().version.version


def test_an_unknown_key_is_told_of_in_its_status(admin):
    assert admin.kms_key_status(key_id="no-such-key").key.encryption_error


def test_the_built_in_key_service_makes_no_keys(admin):
    for call in (admin.kms_create_key, admin.kms_create_key_admin):
        with pytest.raises(MinioAdminException, match="not supported") as caught:
            call("one-more")
        assert (caught.value.status, caught.value.code) == (500, "InternalError")
    with pytest.raises(MinioAdminException, match="not supported") as caught:
        admin.kms_apis()
    assert caught.value.status == 500


def test_health(admin):
    for answer in (
        admin.health_live(),
        admin.health_live_head(),
        admin.health_ready(),
        admin.health_ready_head(),
    ):
        assert answer.server_status in (None, "", "online")
    for answer in (admin.health_cluster(), admin.health_cluster_head()):
        assert answer.write_quorum == 3
    for answer in (admin.health_cluster_read(), admin.health_cluster_read_head()):
        assert answer.read_quorum == 2


def test_health_without_this_server(admin):
    with pytest.raises(MinioAdminException) as caught:
        admin.health_cluster(maintenance=True)
    assert caught.value.status == 412


def test_figures_are_given_to_holders_of_a_token_alone(admin, connect_admin, minio_server, bucket):
    minio_server.request("PUT", f"/{bucket}/key", body=b"x")  # none is told of before it is used
    assert "minio_cluster_capacity_usable_total_bytes" in admin.metrics_v2_cluster().text
    assert "# TYPE minio_" in admin.metrics_v2_node().text
    assert "minio_node_drive_" in admin.metrics_v2_resource().text
    assert "# TYPE minio_" in admin.metrics_v2_bucket().text
    assert "# TYPE minio_" in admin.metrics_legacy().text
    stranger = connect_admin(minio_server, "nobody", "no secret of anyone").api
    with pytest.raises(MinioAdminException) as caught:
        stranger.metrics_v2_cluster()
    assert caught.value.status == 403


def test_figures_of_version_three(admin, bucket):
    assert "minio_system_drive_" in admin.metrics_v3("system/drive").text
    assert isinstance(admin.metrics_v3_bucket("api", bucket).text, str)
    listed = {entry.name: entry for entry in admin.metrics_v3_list("api/requests").metrics}
    assert listed["minio_api_requests_total"].type == "counter"
    with pytest.raises(MinioAdminException) as caught:
        admin.metrics_v3("no/such/path")
    assert caught.value.status == 404


def test_the_settings_that_sites_compare(admin):
    assert not admin.sr_peer_get_idp_settings().settings.ldap.is_ldap_enabled
    assert not admin.site_replication_info().info.enabled
