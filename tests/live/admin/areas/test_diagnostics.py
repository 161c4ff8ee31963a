"""Profiles, raw files and reports."""

from __future__ import annotations

import base64
import zipfile
from datetime import timedelta

import pytest
from Crypto.PublicKey import RSA
from Crypto.Util.asn1 import DerSequence

from minio.error import DecryptionError, MinioAdminException


def test_a_profile(admin, tmp_path):
    path = tmp_path / "new" / "profile.zip"
    made = admin.diagnostics.profile(path, kinds=["goroutines", "mem"], duration=timedelta(seconds=1))
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


def test_raw_files(admin, bucket, minio_server, tmp_path):
    minio_server.request("PUT", f"/{bucket}/raw", body=b"looked at")
    path = admin.diagnostics.inspect(tmp_path / "raw.zip", bucket, "raw/xl.meta")
    assert list(tmp_path.iterdir()) == [path]
    assert_raw(path, bucket)


def assert_raw(path, bucket):
    """Each drive has the file, which holds the object itself where it is as small."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        found = [name for name in archive.namelist() if name.endswith(f"{bucket}/raw/xl.meta")]
        assert len(found) == 4
        content = [archive.read(name) for name in found]
    assert all(data.startswith(b"XL2 ") for data in content)


def pem(key):
    return key.public_key().export_key().decode()


def pkcs1(key):
    return base64.b64encode(DerSequence([key.n, key.e]).encode()).decode()


@pytest.mark.parametrize("written", [pem, pkcs1])
def test_raw_files_for_another(admin, bucket, minio_server, tmp_path, written):
    """The server seals with the public key; only the private one opens the archive."""
    minio_server.request("PUT", f"/{bucket}/raw", body=b"looked at")
    key = RSA.generate(2048)
    path = admin.diagnostics.inspect(tmp_path / "raw.enc", bucket, "raw/xl.meta", public_key=written(key))
    private = key.export_key().decode()
    made = admin.diagnostics.unseal(path, tmp_path / "opened", private_key=private)
    assert made == [tmp_path / "opened" / "inspect.zip"]
    assert_raw(made[0], bucket)
    with pytest.raises(DecryptionError, match="its private_key is needed"):
        admin.diagnostics.unseal(path, tmp_path / "again")
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(DecryptionError, match="cut short"):
        admin.diagnostics.unseal(path, tmp_path / "again", private_key=private)
    assert not (tmp_path / "again").exists()


def test_a_report(admin):
    report = admin.diagnostics.health_report(["minio_info", "sys_cpu"], deadline=timedelta(seconds=10))
    assert report.minio.info.mode == "online"
    assert report.sys.cpus
    assert not report.sys.meminfo


def test_a_report_without_names(admin, minio_server):
    report = admin.diagnostics.health_report("minio_info", anonymize=True)
    assert report.minio.info.servers[0].endpoint
    assert minio_server.endpoint.partition(":")[0] not in report.minio.info.servers[0].endpoint
