"""`minio.fsspec` and servers that no real server is like."""

from __future__ import annotations

import os
import re
import threading

import pytest

from minio.error import ObjectChanged
from minio.fsspec import MinioFileSystem
from tests.faults.script import reply
from tests.faults.test_folders import HOSTILE, answer, listing
from tests.filesystems import forget_all

DATE = {"Last-Modified": "Wed, 01 Jan 2020 00:00:00 GMT"}


@pytest.fixture
def fs(scripted):
    yield MinioFileSystem(
        scripted.endpoint, access_key="key", secret_key="secret", secure=False, region="us-east-1"
    )
    forget_all()


@pytest.mark.parametrize("key", HOSTILE)
@pytest.mark.parametrize("exists", [False, True])
def test_nothing_is_written_outside(fs, scripted, tmp_path, key, exists):
    """Neither is anything else, then: all names are looked at before the first download."""
    scripted.play(listing("p/good", f"p/{key}"))
    scripted.otherwise = answer
    root = tmp_path / "root"
    if exists:
        root.mkdir()
    with pytest.raises(ValueError, match=re.escape(repr(f"bucket/p/{key}"))):
        fs.get("bucket/p", str(root), recursive=True)
    assert [path.name for path in tmp_path.rglob("*")] == (["root"] if exists else [])
    assert len(scripted.requests) == 1


def test_a_list_of_names_goes_nowhere_else_either(fs, scripted, tmp_path):
    with pytest.raises(ValueError, match="leads to another folder"):
        fs.get(["bucket/p/good", "bucket/p/.."], str(tmp_path / "root"))
    assert os.listdir(tmp_path) == []


def test_a_link_inside_leads_nobody_out(fs, scripted, tmp_path):
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "folder").symlink_to(outside)
    scripted.play(listing("p/folder/x"))
    with pytest.raises(ValueError, match="symbolic link"):
        fs.get("bucket/p/", str(root), recursive=True)
    assert os.listdir(outside) == []


def test_targets_that_the_caller_names_are_the_callers_business(fs, scripted, tmp_path):
    scripted.otherwise = answer
    (tmp_path / "link").symlink_to(tmp_path)
    targets = [str(tmp_path / "link" / "CON"), str(tmp_path / "a" / "file.")]
    fs.get(["bucket/x", "bucket/y"], targets)
    assert (tmp_path / "CON").read_bytes() == b"evil"
    assert (tmp_path / "a" / "file.").read_bytes() == b"evil"


def test_a_server_that_passes_over_conditions_mixes_nothing(fs, scripted):
    def told(etag):
        return {"ETag": f'"{etag}"', **DATE, "Content-Length": "4"}

    scripted.play(reply(headers=told("old")), reply(headers=told("new"), body=b"newx"))
    with fs.open("bucket/key") as file, pytest.raises(ObjectChanged, match="being read; its ETag was old"):
        file.read()
    assert scripted.requests[1].header("If-Match") == '"old"'


def test_nor_one_whose_new_object_is_shorter(fs, scripted):
    refusal = b"<Error><Code>InvalidRange</Code></Error>"
    scripted.play(
        reply(headers={"ETag": '"old"', **DATE, "Content-Length": "4"}),
        reply(416, {"Content-Type": "application/xml"}, refusal),
    )
    with fs.open("bucket/key") as file, pytest.raises(ObjectChanged):
        file.read()


def test_a_server_that_passes_over_ranges(fs, scripted):
    scripted.play(reply(headers={"ETag": '"x"', **DATE}, body=b"0123456789"))
    assert fs.cat_file("bucket/key", start=-3) == b"789"
    assert scripted.requests[0].header("Range") == "bytes=-3"


def test_a_listing_that_a_write_overtook_is_not_remembered(fs, scripted):
    """What it lacks would be missing for good."""

    def written_meanwhile(request):
        fs.pipe_file("bucket/new", b"x")
        return listing("old")

    scripted.play(written_meanwhile, reply(), listing("new", "old"))
    assert fs.ls("bucket", detail=False) == ["bucket/old"]
    assert fs.ls("bucket", detail=False) == ["bucket/new", "bucket/old"]
    assert fs.ls("bucket", detail=False) == ["bucket/new", "bucket/old"]


def test_many_are_read_side_by_side(fs, scripted):
    """The server answers nobody before all have asked."""
    everybody = threading.Barrier(8, timeout=60)

    def wait(request):
        everybody.wait()
        return reply(headers={"ETag": '"x"', **DATE}, body=request.target.encode())

    scripted.otherwise = wait
    names = [f"bucket/{number}" for number in range(8)]
    assert fs.cat(names) == {name: f"/{name}".encode() for name in names}


def test_no_more_at_a_time_than_was_said(scripted):
    """Two of five are under way whenever one is answered."""
    arrived, under_way, most, lock = 0, 0, 0, threading.Lock()
    fs = MinioFileSystem(
        scripted.endpoint, access_key="key", secret_key="secret", secure=False, region="x", batch_size=2
    )
    both = threading.Barrier(2, timeout=60)

    def wait(request):
        nonlocal arrived, under_way, most
        with lock:
            arrived, under_way = arrived + 1, under_way + 1
            most = max(most, under_way)
        if arrived <= 2:
            both.wait()
        with lock:
            under_way -= 1
        return reply(headers={"ETag": '"x"', **DATE}, body=b"x")

    scripted.otherwise = wait
    assert len(fs.cat([f"bucket/{number}" for number in range(5)])) == 5
    assert (arrived, most) == (5, 2)
    forget_all()


def test_an_upload_that_fails_is_dropped(fs, scripted):
    """The error comes to whoever writes on, and again to whoever closes the file."""

    def refuse(request):
        if request.method == "DELETE":
            return reply(204)
        if "uploads" in request.target:
            body = b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"
            return reply(headers={"Content-Type": "application/xml"}, body=body)
        body = b"<Error><Code>AccessDenied</Code><Message>no</Message></Error>"
        return reply(403, {"Content-Type": "application/xml"}, body)

    scripted.otherwise = refuse
    file = fs.open("bucket/key", "wb", block_size=5 * 2**20)
    with pytest.raises(PermissionError):
        while True:
            file.write(bytes(2**20))
    with pytest.raises(PermissionError):
        file.close()
    assert file.closed
    methods = [request.method for request in scripted.requests]
    assert methods.count("POST") == 1
    assert "DELETE" in methods
