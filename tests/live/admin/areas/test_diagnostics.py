"""Profiles, raw files and reports."""

from __future__ import annotations

import zipfile
from datetime import timedelta

import pytest

from minio.error import MinioAdminException


def test_a_profile(friendly, tmp_path):
    path = tmp_path / "new" / "profile.zip"
    made = friendly.diagnostics.profile(path, kinds=["goroutines", "mem"], duration=timedelta(seconds=1))
    assert made == path
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    assert any("goroutines" in name for name in names) and any("mem" in name for name in names)
    assert list(path.parent.iterdir()) == [path]


def test_a_profile_that_is_refused_leaves_nothing(connect_admin, minio_server, tmp_path):
    stranger = connect_admin(minio_server, "nobody", "no secret of anyone")
    with pytest.raises(MinioAdminException):
        stranger.diagnostics.profile(tmp_path / "profile.zip", duration=timedelta(seconds=1))
    assert list(tmp_path.iterdir()) == []


def test_raw_files(friendly, bucket, minio_server, tmp_path):
    minio_server.request("PUT", f"/{bucket}/raw", body=b"looked at")
    path = friendly.diagnostics.inspect(tmp_path / "raw.enc", bucket, "raw/xl.meta")
    data = path.read_bytes()
    assert data[0] == 1 and len(data) > 33


def test_a_report(friendly):
    report = friendly.diagnostics.health_report(["minio_info", "sys_cpu"], deadline=timedelta(seconds=10))
    assert report.minio.info.mode == "online"
    assert report.sys.cpus
    assert not report.sys.meminfo


def test_a_report_without_names(friendly, minio_server):
    report = friendly.diagnostics.health_report("minio_info", anonymize=True)
    assert report.minio.info.servers[0].endpoint
    assert minio_server.endpoint.partition(":")[0] not in report.minio.info.servers[0].endpoint
