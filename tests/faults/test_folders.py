"""Keys that only a hostile server lists, and files that fail among others."""

from __future__ import annotations

import os
from urllib.parse import quote

import pytest

from tests.faults.script import reply

HOSTILE = ["../x", "a/../../x", "..", "/abs", "//host/x", "C:\\x", "a\\..\\x", "a/./x", "a//x", "CON", "x\0y"]


def listing(*keys):
    entries = "".join(
        f"<Contents><Key>{quote(key)}</Key><LastModified>2020-01-01T00:00:00Z</LastModified>"
        f"<ETag>x</ETag><Size>4</Size></Contents>"
        for key in keys
    )
    body = f"<ListBucketResult><EncodingType>url</EncodingType>{entries}</ListBucketResult>"
    return reply(headers={"Content-Type": "application/xml"}, body=body.encode())


def answer(request):
    """Any object: its name is its content's only secret."""
    if "gone" in request.target:
        return reply(404, {"x-minio-error-code": "NoSuchKey"})
    content = reply(headers={"ETag": '"x"', "Last-Modified": "Wed, 01 Jan 2020 00:00:00 GMT"}, body=b"evil")
    return content[:-4] if request.method == "HEAD" else content


@pytest.mark.parametrize("prefix", ["", "p/"])
def test_nothing_is_written_outside(told, scripted, tmp_path, prefix):
    keys = [prefix + key for key in HOSTILE]
    scripted.play(listing(*keys, f"{prefix}good", f"{prefix}gone", f"{prefix}GOOD"))
    scripted.otherwise = answer
    root = tmp_path / "root"
    result = told.download_dir("bucket", root, prefix)
    assert [each.object_name for each in result.done] == [f"{prefix}good"]
    failed = {each.object_name: each.reason for each in result.failed}
    assert sorted(failed) == sorted([*keys, f"{prefix}gone", f"{prefix}GOOD"])
    assert all(repr(key) in failed[key] for key in keys)
    assert (os.listdir(tmp_path), os.listdir(root)) == (["root"], ["good"])
    assert {request.target.partition("?")[0] for request in scripted.requests[1:]} == {
        f"/bucket/{prefix}good",
        f"/bucket/{prefix}gone",
    }


def test_keys_beside_the_prefix_are_refused(told, scripted, tmp_path):
    """A server may list what was not asked for."""
    scripted.play(listing("elsewhere/x"))
    result = told.download_dir("bucket", tmp_path / "root", "p")
    assert [each.object_name for each in result.failed] == ["elsewhere/x"]


def test_a_link_inside_leads_nobody_out(told, scripted, tmp_path):
    """Neither through a folder nor to a file."""
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (outside / "mine").write_text("mine")
    (root / "folder").symlink_to(outside)
    (root / "file").symlink_to(outside / "mine")
    scripted.play(listing("folder/x", "folder/mine", "file"))
    scripted.otherwise = answer
    result = told.download_dir("bucket", root)
    assert sorted(each.object_name for each in result.failed) == ["file", "folder/mine", "folder/x"]
    assert all("symbolic link" in each.reason for each in result.failed)
    assert os.listdir(outside) == ["mine"]
    assert (outside / "mine").read_text() == "mine"
