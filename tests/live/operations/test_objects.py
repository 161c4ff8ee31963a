"""Writing, reading and removing objects, raw."""

from __future__ import annotations

import base64
import hashlib
import zlib
from urllib.parse import quote

import pytest

from minio.deleteobjects import DeleteObject, DeleteRequest
from minio.error import S3Error
from minio.versioningconfig import VersioningConfig

KEY = "folder/ein Schlüssel & mehr.txt"
CONTENT = b"0123456789"


def read(output):
    with output.body as body:
        return body.read()


def test_put_get_head(api, bucket):
    crc = base64.b64encode(zlib.crc32(CONTENT).to_bytes(4, "big")).decode()
    written = api.put_object(
        bucket,
        KEY,
        body=CONTENT,
        content_type="text/plain",
        cache_control="no-store",
        metadata={"author": "tests"},
        tagging="kind=number",
        checksum_crc32=crc,
    )
    assert written.etag == f'"{hashlib.md5(CONTENT).hexdigest()}"'
    assert written.checksum_crc32 == crc
    found = api.head_object(bucket, KEY, checksum_mode="ENABLED")
    assert (found.content_length, found.etag, found.content_type) == (10, written.etag, "text/plain")
    assert (found.cache_control, found.metadata, found.checksum_crc32) == (
        "no-store",
        {"author": "tests"},
        crc,
    )
    part = api.get_object(bucket, KEY, range="bytes=3-6", response_content_type="text/css")
    assert (part.content_range, part.content_type, part.tag_count) == ("bytes 3-6/10", "text/css", 1)
    assert read(part) == b"3456"


def test_what_is_written_must_have_its_checksum(api, bucket):
    with pytest.raises(S3Error, match="XAmzContentChecksumMismatch"):
        api.put_object(bucket, KEY, body=CONTENT, checksum_crc32="AAAAAA==")
    with pytest.raises(S3Error, match="NoSuchKey"):
        api.head_object(bucket, KEY)


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_a_checksum_that_is_only_named_is_computed(api, bucket, algorithm):
    """The server computes its own, and would refuse another, or the name without a value."""
    member = f"checksum_{algorithm.lower()}"
    written = api.put_object(bucket, KEY, body=CONTENT, checksum_algorithm=algorithm)
    found = api.head_object(bucket, KEY, checksum_mode="ENABLED")
    assert getattr(written, member) == getattr(found, member) is not None


def test_conditions(api, bucket):
    etag = api.put_object(bucket, KEY, body=CONTENT, if_none_match="*").etag
    with pytest.raises(S3Error) as caught:
        api.put_object(bucket, KEY, body=b"other", if_none_match="*")
    assert (caught.value.code, caught.value.status) == ("PreconditionFailed", 412)
    assert read(api.get_object(bucket, KEY, if_match=etag)) == CONTENT


def test_get_with_tags(api, bucket):
    api.put_object(bucket, KEY, body=CONTENT, tagging="kind=number&base=ten")
    answer = api.get_object_with_tags(bucket, KEY, "ACCESS")
    assert read(answer) == CONTENT
    assert answer.tag_count == 2
    assert sorted(answer.tagging.split("&")) == ["base=ten", "kind=number"]


def test_copy(api, bucket):
    api.put_object(bucket, KEY, body=CONTENT, metadata={"author": "tests"})
    source = quote(f"/{bucket}/{KEY}")
    copied = api.copy_object(bucket, "copy", source).copy_object_result
    assert copied.etag == hashlib.md5(CONTENT).hexdigest()
    assert copied.last_modified.tzinfo is not None
    replaced = api.copy_object(
        bucket, "other", source, metadata_directive="REPLACE", metadata={"author": "somebody"}
    )
    assert replaced.copy_object_result.etag == copied.etag
    assert api.head_object(bucket, "copy").metadata == {"author": "tests"}
    assert api.head_object(bucket, "other").metadata == {"author": "somebody"}
    assert read(api.get_object(bucket, "copy")) == CONTENT
    with pytest.raises(S3Error, match="PreconditionFailed"):
        api.copy_object(bucket, "third", source, copy_source_if_match='"another"')


def test_attributes(api, bucket):
    api.put_object(bucket, KEY, body=CONTENT, checksum_algorithm="SHA256")
    wanted = ["ETag", "Checksum", "ObjectSize", "StorageClass"]
    found = api.get_object_attributes(bucket, KEY, wanted)
    assert found.checksum.checksum_sha256 == base64.b64encode(hashlib.sha256(CONTENT).digest()).decode()
    assert (found.etag, found.object_size) == (hashlib.md5(CONTENT).hexdigest(), 10)
    assert found.storage_class == "STANDARD"
    assert found.last_modified.tzinfo is not None


def test_delete(api, bucket):
    api.put_bucket_versioning(bucket, VersioningConfig("Enabled"))
    version = api.put_object(bucket, KEY, body=CONTENT).version_id
    marker = api.delete_object(bucket, KEY)
    assert marker.delete_marker is True
    with pytest.raises(S3Error, match="NoSuchKey"):
        api.get_object(bucket, KEY)
    assert read(api.get_object(bucket, KEY, version_id=version)) == CONTENT
    api.delete_object(bucket, KEY, version_id=marker.version_id)
    assert read(api.get_object(bucket, KEY)) == CONTENT


def test_delete_many(api, bucket):
    for key in ("a", "b", "c"):
        api.put_object(bucket, key, body=CONTENT)
    answer = api.delete_objects(bucket, DeleteRequest([DeleteObject("a"), DeleteObject("b")])).delete_result
    assert sorted(entry.name for entry in answer.object_list) == ["a", "b"]
    assert answer.error_list == []
    quiet = api.delete_objects(bucket, DeleteRequest([DeleteObject("c")], quiet=True)).delete_result
    assert (quiet.object_list, quiet.error_list) == ([], [])
    assert api.list_objects_v2(bucket).contents == []


def test_force_delete_prefix(api, bucket):
    for key in ("folder/a", "folder/b/c", "folders"):
        api.put_object(bucket, key, body=CONTENT)
    api.force_delete_prefix(bucket, "folder")
    assert [entry.object_name for entry in api.list_objects_v2(bucket).contents] == ["folders"]
