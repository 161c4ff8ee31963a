"""What a MinIO server tells of itself."""

from __future__ import annotations

import pytest

from minio.error import AccessDenied, MinioException

pytestmark = pytest.mark.usefixtures("minio_server")  # of MinIO alone


def test_health(api):
    assert api.liveness().server_status in (None, "", "online")
    assert api.readiness().server_status in (None, "", "online")
    assert api.cluster_health().write_quorum == 3
    assert api.cluster_read_health().read_quorum == 2


def test_health_without_this_server(api):
    with pytest.raises(MinioException, match="412"):
        api.cluster_health(maintenance=True)


def test_figures_of_version_two(equipped):
    assert "minio_cluster_capacity_usable_total_bytes" in equipped.metrics_v2_cluster().body
    assert "# TYPE minio_" in equipped.metrics_v2_node().body
    for told in (equipped.metrics_v2_bucket().body, equipped.metrics_v2_resource().body):
        assert all(line.startswith(("#", "minio_")) for line in told.splitlines())


def test_figures_of_the_first_version(equipped):
    assert "# TYPE " in equipped.metrics_legacy().body


def test_figures_of_version_three(equipped):
    assert "minio_system_drive_" in equipped.metrics_v3("system/drive").body
    assert "| `minio_api_requests_total` |" in equipped.metrics_v3("api/requests", list_only=True).body


def test_figures_are_told_to_whoever_has_keys(api):
    assert "minio_cluster_capacity_usable_total_bytes" in api.metrics_v2_cluster().body


def test_figures_are_not_told_to_strangers(connect, minio_server):
    with pytest.raises(AccessDenied) as caught:
        connect(minio_server.endpoint, "nobody", "no-secret", secure=False).api.metrics_v2_cluster()
    assert (caught.value.status, bool(caught.value.request_id)) == (403, True)
