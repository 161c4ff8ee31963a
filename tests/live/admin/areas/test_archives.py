"""Archives of users and of buckets, and quotas: `admin.iam`, `admin.buckets`, `admin.quotas`."""

from __future__ import annotations

import io
import json
import os
import stat
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from minio.error import MinioAdminException

if TYPE_CHECKING:
    pass

GIB = 1024**3
SECRET = "correct horse battery"


def only(user: str, path: Path) -> bytes:
    """An archive with one of the users of another, so that an import touches nobody else."""
    with zipfile.ZipFile(path) as archive:
        users = json.loads(archive.read("iam-assets/users.json"))
        entries = dict.fromkeys(archive.namelist(), b"{}")
    entries["iam-assets/users.json"] = json.dumps({user: users[user]}).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as written:
        for entry, content in entries.items():
            written.writestr(entry, content)
    return packed.getvalue()


def test_users_travel_in_a_file(admin, name, tmp_path):
    admin.users.add(name, SECRET)
    admin.iam.export(tmp_path / "iam.zip")
    assert os.listdir(tmp_path) == ["iam.zip"]
    assert stat.S_IMODE(os.stat(tmp_path / "iam.zip").st_mode) == 0o600
    one = tmp_path / "one.zip"
    one.write_bytes(only(name, tmp_path / "iam.zip"))
    admin.users.remove(name)
    result = admin.iam.import_(one)
    assert result.added.users == [name]
    assert result.failed.users == []
    assert admin.users.get(name).status == "enabled"
    admin.users.remove(name)
    with one.open("rb") as file:
        assert admin.iam.import_(file).added.users == [name]
    admin.users.remove(name)


def test_users_travel_in_a_file_that_is_open(admin, name, tmp_path):
    admin.users.add(name, SECRET)
    written = io.BytesIO()
    admin.iam.export(written)
    (tmp_path / "iam.zip").write_bytes(written.getvalue())
    data = only(name, tmp_path / "iam.zip")
    admin.users.remove(name)
    assert admin.iam.import_(io.BytesIO(data)).added.users == [name]
    admin.users.remove(name)


def test_configuration_of_a_bucket_travels_in_a_file(admin, bucket, tmp_path):
    path = tmp_path / "deep" / "buckets.zip"
    admin.quotas.set(bucket, GIB)
    admin.buckets.export_metadata(path, bucket=bucket)
    with zipfile.ZipFile(path) as archive:
        assert {name.partition("/")[0] for name in archive.namelist()} == {bucket}
    admin.quotas.clear(bucket)
    status = admin.buckets.import_metadata(path)
    assert list(status) == [bucket]
    assert status[bucket].quota.is_set and not status[bucket].error
    assert admin.quotas.get(bucket).size == GIB


def test_an_export_that_is_refused_leaves_no_file(admin, name, tmp_path):
    with pytest.raises(MinioAdminException) as caught:
        admin.buckets.export_metadata(tmp_path / "buckets.zip", bucket=name)
    assert caught.value.code == "NoSuchBucket"
    assert os.listdir(tmp_path) == []


def test_a_quota_is_set_and_lifted(admin, bucket):
    assert not admin.quotas.get(bucket).size
    admin.quotas.set(bucket, GIB)
    found = admin.quotas.get(bucket)
    assert (found.size, found.quota_type) == (GIB, "hard")
    admin.quotas.clear(bucket)
    assert not admin.quotas.get(bucket).size


def test_a_quota_of_no_bucket(admin, name):
    with pytest.raises(MinioAdminException) as caught:
        admin.quotas.set(name, GIB)
    assert caught.value.code == "NoSuchBucket"
