"""The deployment as a whole, and its keys."""

from __future__ import annotations

from datetime import timedelta

import pytest

from minio.error import MinioAdminException
from tests.servers.minio import KMS_KEY_ID
from tests.servers.process import free_port

SOON = timedelta(seconds=1)


def test_what_a_deployment_is_made_of(admin):
    (server,) = admin.deployment.info(metrics=True).servers
    assert server.state == "online" and len(server.drives) == 4
    assert all(drive.metrics for drive in server.drives)
    assert [drive.state for drive in admin.deployment.storage().disks] == ["ok"] * 4


def test_what_a_deployment_holds(admin, minio_server):
    assert admin.deployment.usage().objects_count >= 0
    account = admin.deployment.account(prefix_usage=True)
    assert account.account_name == minio_server.access_key
    assert account.policy


def test_a_deployment_is_well(admin):
    assert admin.deployment.is_live()
    assert admin.deployment.is_ready()
    assert admin.deployment.has_quorum()
    assert admin.deployment.has_quorum(read=True)
    assert not admin.deployment.has_quorum(maintenance=True)  # there is no other server


def test_nobody_is_not_well(connect_admin, minio_server, monkeypatch):
    monkeypatch.setattr(minio_server, "endpoint", f"127.0.0.1:{free_port()}")
    nobody = connect_admin(minio_server).deployment
    assert not nobody.is_live(timeout=SOON)
    assert not nobody.is_ready(timeout=SOON)
    assert not nobody.has_quorum(timeout=SOON)


def test_what_is_no_minio_says_nothing_of_its_health(connect_admin, moto_server, minio_server, monkeypatch):
    monkeypatch.setattr(minio_server, "endpoint", moto_server.endpoint)
    with pytest.raises(MinioAdminException) as caught:
        connect_admin(minio_server).deployment.has_quorum()
    assert caught.value.status in (403, 404)


def test_the_key_service(admin):
    assert admin.kms.status().default_key_id == KMS_KEY_ID
    assert admin.kms.version()
    assert [key.name for key in admin.kms.list_keys()] == [KMS_KEY_ID]
    assert admin.kms.list_keys("none-*") == []
    assert admin.kms.key_status().key_id == KMS_KEY_ID
    assert not admin.kms.key_status(KMS_KEY_ID).encryption_error
    assert admin.kms.metrics().kms_req_success >= 1


def test_the_built_in_key_service_makes_no_keys(admin):
    with pytest.raises(MinioAdminException, match="not supported"):
        admin.kms.create_key("one-more")
