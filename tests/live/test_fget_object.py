"""Downloads into files, from a real server, for both clients."""

from __future__ import annotations

import concurrent.futures
import gzip
import os
import random
from pathlib import Path

import pytest

import tests.stored
from minio.error import S3Error

MIB = 1024**2
CONTENT = random.Random(13).randbytes(2 * MIB + 7)


@pytest.fixture
def put(server, bucket):
    def store(key="key", content=CONTENT, **headers):
        return tests.stored.put(server, bucket, key, content, **headers)

    return store


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, len(CONTENT)])
def test_a_file_has_what_the_object_has(client, bucket, put, tmp_path, size):
    etag = put(content=CONTENT[:size])
    found = client.fget_object(bucket, "key", str(tmp_path / "a" / "b" / "file"))
    assert (tmp_path / "a" / "b" / "file").read_bytes() == CONTENT[:size]
    assert (found.bucket_name, found.object_name, found.etag, found.size) == (bucket, "key", etag, size)
    assert os.listdir(tmp_path / "a" / "b") == ["file"]


def test_stored_bytes_are_not_decoded(client, bucket, put, tmp_path):
    stored = gzip.compress(b"plain text" * 50)
    put(content=stored, **{"Content-Encoding": "gzip"})
    found = client.fget_object(bucket, "key", str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == stored
    assert found.size == len(stored)


def test_a_file_is_replaced(client, bucket, put, tmp_path):
    put()
    (tmp_path / "file").write_bytes(b"x" * 10 * MIB)
    client.fget_object(bucket, "key", str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_the_callers_own_partial_file(client, bucket, put, tmp_path):
    put()
    client.fget_object(bucket, "key", str(tmp_path / "file"), tmp_file_path=str(tmp_path / "mine"))
    assert os.listdir(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_progress_counts_what_is_in_the_file(client, bucket, put, tmp_path):
    put()
    target, seen = tmp_path / "file", []

    class Bar:
        meta = None

        def set_meta(self, object_name, total_length):
            self.meta = object_name, total_length

        def update(self, length):
            seen.append(length)

    bar = Bar()
    client.fget_object(bucket, "key", str(target), progress=bar)
    assert (bar.meta, sum(seen)) == (("key", len(CONTENT)), len(CONTENT))
    client.fget_object(bucket, "key", str(target), progress=seen.append)
    assert sum(seen) == 2 * len(CONTENT)


def test_versions_headers_and_parameters_reach_both_requests(client, server, make_bucket, tmp_path):
    bucket = make_bucket(object_lock=True)
    first = client.put_object(bucket, "key", b"first")
    client.put_object(bucket, "key", b"second")
    target = tmp_path / "file"
    found = client.fget_object(bucket, "key", str(target), version_id=first.version_id)
    assert (target.read_bytes(), found.version_id) == (b"first", first.version_id)
    found = client.fget_object(bucket, "key", str(target), request_headers={"Range": "bytes=1-2"})
    assert (target.read_bytes(), found.size) == (b"ec", 2)
    with pytest.raises(S3Error, match="PreconditionFailed"):
        client.fget_object(bucket, "key", str(target), request_headers={"If-Match": "other"})
    assert target.read_bytes() == b"ec"


def test_nothing_stays_of_an_object_that_is_not_there(client, bucket, tmp_path):
    with pytest.raises(S3Error) as caught:
        client.fget_object(bucket, "nothing", str(tmp_path / "a" / "file"))
    assert caught.value.code == "NoSuchKey"
    assert os.listdir(tmp_path) == []


def test_a_folder_is_no_file(connect, scripted, tmp_path):
    client = connect(scripted.endpoint, "key", "secret", secure=False)
    with pytest.raises(ValueError, match="is a directory"):
        client.fget_object("photos", "key", str(tmp_path))
    assert scripted.requests == []


def test_a_disk_that_refuses_is_an_error_that_leaves_nothing(client, bucket, put, tmp_path, monkeypatch):
    put()

    def full(file, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("minio._flows.files.PartialFile.write", full)
    with pytest.raises(OSError, match="No space left"):
        client.fget_object(bucket, "key", str(tmp_path / "file"))
    assert os.listdir(tmp_path) == []


def test_many_downloads_into_one_file(client, bucket, put, tmp_path):
    put()
    target = str(tmp_path / "file")
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        etags = {
            found.etag for found in pool.map(lambda _: client.fget_object(bucket, "key", target), range(16))
        }
    assert len(etags) == 1
    assert Path(target).read_bytes() == CONTENT
    assert os.listdir(tmp_path) == ["file"]


def test_paths_of_all_kinds(client, bucket, put, tmp_path, monkeypatch):
    put()
    monkeypatch.chdir(tmp_path)
    for path in (tmp_path / "one", "two", "ä b"):
        client.fget_object(bucket, "key", path)
        assert Path(path).read_bytes() == CONTENT
