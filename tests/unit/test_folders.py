"""What transfers of folders share: which files, and whether they are there already."""

from __future__ import annotations

import hashlib
import os
from datetime import datetime, timezone
from pathlib import Path

import pytest

from minio import MinioException
from minio._flows.folders import (
    FolderResult,
    FolderTransfer,
    Selection,
    as_prefix,
    files_below,
    has_content,
    media_type,
    set_time,
    status_inside,
    why_no_file,
)


@pytest.mark.parametrize(
    ("include", "exclude", "wanted"),
    [
        (None, None, ["a.jpg", "b.txt", "2024/c.jpg", "2024/05/d.jpg"]),
        ("*.jpg", None, ["a.jpg", "2024/c.jpg", "2024/05/d.jpg"]),
        (["2024/*"], None, ["2024/c.jpg", "2024/05/d.jpg"]),
        (["*.txt", "a*"], None, ["a.jpg", "b.txt"]),
        ("*.jpg", ["2024/05/*"], ["a.jpg", "2024/c.jpg"]),
        (None, "*", []),
    ],
)
def test_patterns_choose(include: object, exclude: object, wanted: list[str]) -> None:
    selection = Selection.of(include, exclude)  # type: ignore[arg-type]
    names = ["a.jpg", "b.txt", "2024/c.jpg", "2024/05/d.jpg"]
    assert [name for name in names if selection.has(name)] == wanted


def test_a_pattern_must_be_text() -> None:
    with pytest.raises(ValueError, match="exclude"):
        Selection.of(None, [b"x"])  # type: ignore[list-item]


def test_a_prefix_ends_with_a_slash() -> None:
    assert [as_prefix(prefix) for prefix in ("", "a", "a/", "a/b")] == ["", "a/", "a/", "a/b/"]


def test_files_are_found_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/x", "c", "a", "b/.hidden"):
        (tmp_path / name).write_bytes(b"1")
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "b", target_is_directory=True)
    os.mkfifo(tmp_path / "pipe")
    found = {name: why_no_file(status) for name, _, status in files_below(str(tmp_path))}
    assert list(found.items()) == [
        ("a", ""),
        ("b/.hidden", ""),
        ("b/x", ""),
        ("c", ""),
        ("link", "a symbolic link"),
        ("pipe", "not a regular file"),
    ]


def test_links_on_the_way_are_refused(tmp_path: Path) -> None:
    folder, outside = tmp_path / "folder", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (folder / "link").symlink_to(outside, target_is_directory=True)
    (folder / "file").symlink_to(outside / "file")
    (folder / "plain").write_bytes(b"12")
    for name in ("link/x", "file"):
        with pytest.raises(ValueError, match="symbolic link"):
            status_inside(str(folder), name)
    with pytest.raises(ValueError, match="not a regular file"):
        status_inside(str(tmp_path), "folder")
    with pytest.raises(NotADirectoryError):
        status_inside(str(folder), "plain/x")
    assert status_inside(str(folder), "new/x") is None
    found = status_inside(str(folder), "plain")
    assert found is not None
    assert found.st_size == 2


def test_content_is_compared_with_an_etag(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 3_000_000)
    md5 = hashlib.md5(b"x" * 3_000_000, usedforsecurity=False).hexdigest()
    assert has_content(str(file), md5)
    assert has_content(str(file), md5.upper())
    assert not any(has_content(str(file), etag) for etag in (None, "", f"{md5}-1", "0" * 32))


def test_a_file_gets_the_time_of_its_object(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    set_time(str(file), datetime(2020, 1, 2, 3, 4, 5, 678000, tzinfo=timezone.utc))
    assert file.stat().st_mtime == pytest.approx(1577934245.678, abs=0.001)
    set_time(str(file), None)
    assert file.stat().st_mtime == pytest.approx(1577934245.678, abs=0.001)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.JPG", "image/jpeg"), ("a.html", "text/html"), ("a.tar.gz", "x"), ("a", "x")]
)
def test_names_tell_media_types(name: str, kind: str) -> None:
    assert media_type(name, "x") == kind


def test_what_failed_is_named() -> None:
    result = FolderResult()
    result.raise_for_failed()
    for number in range(7):
        error = OSError(f"reason {number}")
        result.add(FolderTransfer(f"key {number}", "path", 1, str(error), error))
    with pytest.raises(MinioException, match=r"7 files failed: 'key 0': reason 0; .*; and 2 more") as caught:
        result.raise_for_failed()
    assert caught.value.__cause__ is result.failed[0].error
