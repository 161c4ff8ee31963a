"""Many objects in one request, unpacked by a real server."""

from __future__ import annotations

import io
from datetime import datetime, timezone

import pytest

from minio.commonconfig import SnowballObject, Tags

MOMENT = datetime(2020, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


def content(client, bucket, key):
    with client.get_object(bucket, key) as answer:
        return answer.read()


@pytest.mark.parametrize("compression", [False, True])
@pytest.mark.parametrize("staged", [False, True])
def test_objects_arrive(client, bucket, tmp_path, compression, staged):
    (tmp_path / "file").write_bytes(b"file" * 1000)
    stage = tmp_path / "stage.tar" if staged else None
    tags = Tags(for_object=True)
    tags["k"] = "v"
    outcome = client.upload_snowball_objects(
        bucket,
        [
            SnowballObject("a/data", data=io.BytesIO(b"data"), length=4, mod_time=MOMENT),
            SnowballObject("ü b", filename=str(tmp_path / "file")),
        ],
        metadata={"who": "me", "x-amz-meta-minio-snowball-prefix": "into"},
        tags=tags,
        staging_filename=stage,
        compression=compression,
    )
    assert outcome.bucket_name == bucket
    assert outcome.object_name.startswith("snowball.")
    listed = client.list_objects(bucket, recursive=True)
    assert [entry.object_name for entry in listed] == ["into/a/data", "into/ü b"]
    assert content(client, bucket, "into/a/data") == b"data"
    assert content(client, bucket, "into/ü b") == b"file" * 1000
    assert client.stat_object(bucket, "into/ü b").metadata["x-amz-meta-who"] == "me"
    assert client.get_object_tags(bucket, "into/a/data") == {"k": "v"}
    assert stage is None or stage.exists()


def test_large_archives_are_one_request(client, bucket, tmp_path):
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(20 * 1024 * 1024)
    client.upload_snowball_objects(bucket, (SnowballObject(name, filename=str(large)) for name in ("a", "b")))
    assert [(entry.object_name, entry.size) for entry in client.list_objects(bucket)] == [
        ("a", 20 * 1024 * 1024),
        ("b", 20 * 1024 * 1024),
    ]


def test_what_is_no_object(client, bucket):
    with pytest.raises(ValueError, match="object_list"):
        client.upload_snowball_objects(bucket, ["name"])
    assert list(client.list_objects(bucket)) == []
