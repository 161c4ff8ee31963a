"""Whole folders, up and down."""

from __future__ import annotations

import os
from pathlib import Path
from time import time

import pytest

from minio import S3Error
from tests.live.test_listing import put

FILES = {"a.txt": b"first", "b c/ü.jpg": b"second", "b c/d/e": b"", "large": bytes(6 * 1024 * 1024)}


@pytest.fixture
def folder(tmp_path):
    """A folder with some files, older than their objects to servers that tell whole seconds."""
    root = tmp_path / "source"
    before = time() - 10
    for name, content in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
        os.utime(root / name, (before, before))
    return root


def content_of(root):
    files = [path for path in Path(root).rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def names(transfers):
    return [transfer.object_name for transfer in transfers]


def test_there_and_back(client, bucket, folder, tmp_path):
    told = []
    up = client.upload_dir(bucket, folder, "backup", progress=told.append)
    assert names(up.done) == sorted(f"backup/{name}" for name in FILES)
    assert (up.skipped, up.failed) == ([], [])
    assert sum(told) == sum(map(len, FILES.values()))
    listed = {entry.object_name: entry.size for entry in client.list_objects(bucket, recursive=True)}
    assert listed == {f"backup/{name}": len(content) for name, content in FILES.items()}
    assert client.stat_object(bucket, "backup/b c/ü.jpg").content_type == "image/jpeg"

    target = tmp_path / "new" / "target"
    told.clear()
    down = client.download_dir(bucket, target, "backup/", progress=told.append)
    down.raise_for_failed()
    assert content_of(target) == FILES
    assert sum(told) == sum(map(len, FILES.values()))
    assert [transfer.path for transfer in down.done] == [str(target / name) for name in sorted(FILES)]
    (entry,) = client.list_objects(bucket, "backup/a.txt")
    assert (target / "a.txt").stat().st_mtime == pytest.approx(entry.last_modified.timestamp(), abs=0.002)


def test_what_is_there_is_not_transferred_again(client, bucket, folder, tmp_path):
    client.upload_dir(bucket, folder)
    told = []
    again = client.upload_dir(bucket, folder, progress=told.append)
    assert (again.done, names(again.skipped)) == ([], sorted(FILES))
    assert {transfer.reason for transfer in again.skipped} == {"unchanged"}
    assert sum(told) == sum(map(len, FILES.values()))

    (folder / "a.txt").write_bytes(b"other")  # the same size, and later
    os.utime(folder / "b c/ü.jpg", (2**32, 2**32))  # later, but with the same bytes
    assert names(client.upload_dir(bucket, folder).done) == ["a.txt"]

    target = tmp_path / "target"
    client.download_dir(bucket, target)
    assert client.download_dir(bucket, target).done == []
    client.put_object(bucket, "a.txt", b"again")
    os.utime(target / "a.txt", (0, 0))  # a server that tells whole seconds may tell the one of before
    os.utime(target / "b c/ü.jpg", (0, 0))
    (target / "large").write_bytes(b"small")
    down = client.download_dir(bucket, target)
    assert names(down.done) == ["a.txt", "large"]
    assert (target / "a.txt").read_bytes() == b"again"
    assert names(client.download_dir(bucket, target, skip_unchanged=False).done) == sorted(FILES)


def test_patterns_choose(client, bucket, folder, tmp_path):
    assert names(client.upload_dir(bucket, folder, include=["*.txt", "b c/*"], exclude="*/d/*").done) == [
        "a.txt",
        "b c/ü.jpg",
    ]
    client.download_dir(bucket, tmp_path / "target", include="*.jpg")
    assert list(content_of(tmp_path / "target")) == ["b c/ü.jpg"]


def test_links_are_not_uploaded(client, bucket, folder, tmp_path):
    (tmp_path / "secret").write_bytes(b"secret")
    (folder / "link").symlink_to(tmp_path / "secret")
    (folder / "links").symlink_to(tmp_path, target_is_directory=True)
    result = client.upload_dir(bucket, folder)
    assert [(each.object_name, each.reason) for each in result.skipped] == [
        ("link", "a symbolic link"),
        ("links", "a symbolic link"),
    ]
    assert names(result.done) == sorted(FILES)


def test_a_file_that_cannot_be_an_object_stops_no_other(client, bucket, folder):
    os.rename(folder / "a.txt", os.fsencode(folder) + b"/no\xfftext")
    result = client.upload_dir(bucket, folder)
    assert [type(each.error) for each in result.failed] == [ValueError]
    assert names(result.done) == sorted(set(FILES) - {"a.txt"})


def test_keys_that_are_no_files_are_refused_and_named(client, bucket, tmp_path):
    root = tmp_path / "target"
    root.mkdir()
    (root / "link").symlink_to(tmp_path, target_is_directory=True)
    (root / "file-link").symlink_to(tmp_path / "outside")
    (root / "folder").mkdir()
    keys = ["C:\\x", "C:/x", "CON", "sub/nul.txt", "dot.", "sub/blank ", "new\nline"]
    keys += ["link/x", "file-link", "folder", "Same", "same", "a/b", "a/B/c"]
    put(client, bucket, *keys, "good", "sub/good")
    client.put_object(bucket, "marker/", b"")
    result = client.download_dir(bucket, root)
    assert names(result.done) == ["Same", "a/B/c", "good", "sub/good"]
    assert [(each.object_name, each.reason) for each in result.skipped] == [("marker/", "it marks a folder")]
    assert names(result.failed) == sorted(set(keys) - {"Same", "a/B/c"})
    assert all(isinstance(each.error, (ValueError, OSError)) for each in result.failed)
    assert {path.name for path in tmp_path.iterdir()} == {"target"}
    found = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    assert found == {"Same", "a/B/c", "good", "sub/good"}


def test_a_prefix_is_a_folder(client, bucket, tmp_path):
    put(client, bucket, "photos/a", "photos-old/b", "photosc")
    client.download_dir(bucket, tmp_path / "target", "photos")
    assert list(content_of(tmp_path / "target")) == ["a"]


def test_what_is_not_there(client, bucket, tmp_path):
    with pytest.raises(FileNotFoundError):
        client.upload_dir(bucket, tmp_path / "nothing")
    with pytest.raises(S3Error) as caught:
        client.download_dir(f"{bucket}-not", tmp_path / "target")
    assert caught.value.code == "NoSuchBucket"
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("parallel", [0, 257, "4"])
def test_what_cannot_be(client, bucket, tmp_path, parallel):
    for transfer in (client.upload_dir, client.download_dir):
        with pytest.raises(ValueError, match="parallel must be"):
            transfer(bucket, tmp_path, parallel=parallel)
