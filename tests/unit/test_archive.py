"""The tar file of many objects."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
from datetime import datetime, timezone
from pathlib import Path

import pytest

from minio._flows.archive import IN_MEMORY, Archive
from minio.commonconfig import SnowballObject

MOMENT = datetime(2020, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


def members(content: bytes) -> dict[str, tuple[float, bytes]]:
    found = {}
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        for member in archive:
            file = archive.extractfile(member)
            assert file is not None
            found[member.name] = (member.mtime, file.read())
    return found


@pytest.mark.parametrize("compression", [False, True])
@pytest.mark.parametrize("staged", [False, True])
def test_objects_are_packed(tmp_path: Path, compression: bool, staged: bool) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"file")
    os.utime(file, (1000, 1000))
    (tmp_path / "link").symlink_to(file)
    long = "ü" * 200 + "/x"
    stage = str(tmp_path / "stage") if staged else None
    with Archive(stage, compression) as archive:
        archive.add(SnowballObject("a/data", data=io.BytesIO(b"data and more"), length=4, mod_time=MOMENT))
        archive.add(SnowballObject("file", filename=str(file)))
        archive.add(SnowballObject("again", filename=str(file), mod_time=MOMENT))
        archive.add(SnowballObject("link", filename=str(tmp_path / "link")))
        archive.add(SnowballObject(long, data=io.BytesIO(b""), length=0, mod_time=MOMENT))
        packed, length = archive.finish()
        content = packed.read()
    assert len(content) == length
    assert members(content) == {
        "a/data": (MOMENT.timestamp(), b"data"),
        "file": (1000, b"file"),
        "again": (MOMENT.timestamp(), b"file"),
        "link": (1000, b"file"),
        long: (MOMENT.timestamp(), b""),
    }
    if compression:
        gzip.decompress(content)
    if stage is not None:
        assert Path(stage).read_bytes() == content


def test_what_is_large_is_not_kept_in_memory(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(IN_MEMORY + 1)
    with Archive(None, False) as archive:
        archive.add(SnowballObject("large", filename=str(large)))
        packed, length = archive.finish()
        assert os.fstat(packed.fileno()).st_size == length > IN_MEMORY


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        (SnowballObject("short", data=io.BytesIO(b"abc"), length=5), OSError),
        (SnowballObject("none", filename="/nothing/there"), FileNotFoundError),
        (SnowballObject("folder", filename=os.sep), IsADirectoryError),
        (SnowballObject("a/../b", data=io.BytesIO(), length=0), ValueError),
    ],
)
def test_what_cannot_be_packed_is_an_error(entry: SnowballObject, error: type[Exception]) -> None:
    with Archive(None, False) as archive, pytest.raises(error):
        archive.add(entry)
