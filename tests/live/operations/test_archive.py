"""Objects inside archives: a tar that the server unpacks, a zip that it reads."""

from __future__ import annotations

import io
import tarfile
import zipfile

import pytest

from minio.error import S3Error

FILES = {"folder/a b.txt": b"first", "folder/ü.txt": b"second", "top": b""}


def packed_tar():
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz") as tar:
        for name, content in FILES.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return target.getvalue()


def packed_zip():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in FILES.items():
            archive.writestr(name, content)
    return target.getvalue()


@pytest.fixture
def zipped(api, bucket):
    api.put_object_index_archive(bucket, "all.zip", body=packed_zip())
    return bucket


def test_extract(api, bucket):
    api.put_object_extract(bucket, "all.tar.gz", body=packed_tar(), extract_prefix="into")
    found = {entry.object_name: entry.size for entry in api.list_objects_v2(bucket).contents}
    assert found == {f"into/{name}": len(content) for name, content in FILES.items()}
    with api.get_object(bucket, "into/folder/ü.txt").body as body:
        assert body.read() == b"second"


@pytest.mark.usefixtures("minio_server")  # others write an object
def test_index(api, bucket):
    etag = api.put_object_index_archive(bucket, "all.zip", body=packed_zip()).etag
    assert api.head_object(bucket, "all.zip").etag == etag
    with api.get_object(bucket, "all.zip").body as body:
        assert zipfile.ZipFile(io.BytesIO(body.read())).read("folder/a b.txt") == b"first"


def test_get_and_head_in_a_zip(api, zipped):
    for name, content in FILES.items():
        answer = api.get_object_from_archive(zipped, f"all.zip/{name}")
        with answer.body as body:
            assert body.read() == content
        assert api.head_object_from_archive(zipped, f"all.zip/{name}").content_length == len(content)
    with pytest.raises(S3Error, match="NoSuchKey"):
        api.get_object_from_archive(zipped, "all.zip/never")


def test_list_in_a_zip(api, zipped):
    page = api.list_objects_v2_in_archive(zipped, prefix="all.zip/")
    assert {entry.object_name: entry.size for entry in page.contents} == {
        f"all.zip/{name}": len(content) for name, content in FILES.items()
    }
    below = api.list_objects_v2_in_archive(zipped, prefix="all.zip/", delimiter="/")
    assert [entry.prefix for entry in below.common_prefixes] == ["all.zip/folder/"]
    paged = api.list_objects_v2_in_archive_iter(zipped, prefix="all.zip/", max_keys=1)
    assert sorted(entry.object_name for entry in paged) == sorted(f"all.zip/{name}" for name in FILES)
