"""Uploads in parts, raw."""

from __future__ import annotations

import os

import pytest

from minio._generated.s3.models.multipart import CompletedMultipartUpload, CompletedPart
from minio.error import S3Error

PART = 5 * 1024 * 1024
KEY = "folder/large one"


@pytest.fixture
def upload(api, bucket):
    return api.create_multipart_upload(bucket, KEY, metadata={"of": "parts"}).upload_id


def finish(api, bucket, upload, etags):
    parts = [CompletedPart(number, etag) for number, etag in enumerate(etags, 1)]
    return api.complete_multipart_upload(
        bucket, KEY, upload, multipart_upload=CompletedMultipartUpload(parts)
    )


def test_parts_become_an_object(api, bucket):
    content = os.urandom(PART + 3)
    begun = api.create_multipart_upload(bucket, KEY, metadata={"of": "parts"})
    assert (begun.bucket, begun.key) == (bucket, KEY)
    parts = [
        CompletedPart(number, api.upload_part(bucket, KEY, begun.upload_id, number, body=data).etag)
        for number, data in ((1, content[:PART]), (2, content[PART:]))
    ]
    page = api.list_parts(bucket, KEY, begun.upload_id, max_parts=1)
    assert (page.is_truncated, page.next_part_number_marker) == (True, 1)
    sizes = [(part.part_number, part.size) for part in api.list_parts_iter(bucket, KEY, begun.upload_id)]
    assert sizes == [(1, PART), (2, 3)]
    done = api.complete_multipart_upload(
        bucket, KEY, begun.upload_id, multipart_upload=CompletedMultipartUpload(parts)
    )
    assert (done.bucket, done.key, done.etag.strip('"')[-2:]) == (bucket, KEY, "-2")
    with api.get_object(bucket, KEY).body as body:
        assert body.read() == content
    assert api.head_object(bucket, KEY, part_number=2).parts_count == 2
    with pytest.raises(S3Error, match="NoSuchUpload"):
        api.list_parts(bucket, KEY, begun.upload_id)


def test_the_checksum_of_a_part_is_computed(api, bucket):
    upload = api.create_multipart_upload(bucket, KEY, checksum_algorithm="CRC32C").upload_id
    sent = api.upload_part(bucket, KEY, upload, 1, body=b"123456789", checksum_algorithm="CRC32C")
    assert sent.checksum_crc32c == "4waSgw=="
    [part] = api.list_parts(bucket, KEY, upload).parts
    assert part.checksum_crc32c == "4waSgw=="
    api.abort_multipart_upload(bucket, KEY, upload)


def test_a_part_that_was_not_sent(api, bucket, upload):
    with pytest.raises(S3Error, match="InvalidPart"):
        finish(api, bucket, upload, ['"never-sent"'])


def test_a_part_from_an_object(api, bucket, upload):
    api.put_object(bucket, "source", body=b"0123456789")
    copied = api.upload_part_copy(
        bucket, KEY, upload, 1, f"{bucket}/source", copy_source_range="bytes=2-5"
    ).copy_part_result
    assert copied.last_modified.tzinfo is not None
    finish(api, bucket, upload, [copied.etag])
    with api.get_object(bucket, KEY).body as body:
        assert body.read() == b"2345"


def test_uploads_are_listed_until_aborted(api, bucket, upload):
    (found,) = api.list_multipart_uploads(bucket, prefix=KEY).uploads
    assert (found.key, found.upload_id) == (KEY, upload)
    assert found.initiated.tzinfo is not None
    assert [entry.upload_id for entry in api.list_multipart_uploads_iter(bucket, prefix=KEY)] == [upload]
    api.abort_multipart_upload(bucket, KEY, upload)
    assert api.list_multipart_uploads(bucket, prefix=KEY).uploads == []
