"""What clients have beside 7.2.16: closer looks, whole buckets removed, many names, members of archives."""

from __future__ import annotations

import io
import zipfile

import pytest
import urllib3

from minio import S3Error
from minio._generated.s3.models.cors import CORSConfiguration, CORSRule
from minio.datatypes import FanOutEntry
from minio.sse import SseCustomerKey

MIB = 1024 * 1024


def put(client, bucket, key, data=b"content", **more):
    return client.put_object(bucket, key, data, **more)


def test_head_bucket(client, bucket):
    assert client.head_bucket(bucket).bucket_region in (None, "us-east-1")
    with pytest.raises(S3Error) as caught:
        client.head_bucket(f"{bucket}-not")
    assert caught.value.code == "NoSuchBucket"


def test_attributes_of_an_object_in_parts(client, bucket):
    put(client, bucket, "key", bytes(6 * MIB), part_size=5 * MIB, checksum="CRC32C")
    found = client.get_object_attributes(bucket, "key")
    assert found.object_size == 6 * MIB
    assert found.etag.endswith("-2")
    assert found.checksum.checksum_crc32c
    assert [part.size for part in found.object_parts.parts] == [5 * MIB, MIB]
    page = client.get_object_attributes(bucket, "key", ["ObjectParts"], part_number_marker=1)
    assert [part.part_number for part in page.object_parts.parts] == [2]
    assert page.object_size is None
    assert client.get_object_attributes(bucket, "key", "ObjectSize").object_size == 6 * MIB


def test_attributes_of_an_object_with_a_key_of_its_own(connect, tls_server):
    client, key = connect(tls_server), SseCustomerKey(b"k" * 32)
    client.make_bucket("attributes")
    try:
        put(client, "attributes", "key", sse=key)
        assert client.get_object_attributes("attributes", "key", ssec=key).object_size == 7
        with pytest.raises(S3Error):
            client.get_object_attributes("attributes", "key")
    finally:
        client.remove_bucket("attributes", force=True)


def test_access_list(client, bucket):
    put(client, bucket, "key")
    policy = client.get_object_acl(bucket, "key")
    assert [grant.permission for grant in policy.grants] == ["FULL_CONTROL"]


def test_a_bucket_is_removed_with_all_that_is_in_it(client, make_bucket):
    bucket = make_bucket()
    put(client, bucket, "key")
    with pytest.raises(S3Error) as caught:
        client.remove_bucket(bucket)
    assert caught.value.code == "BucketNotEmpty"
    client.remove_bucket(bucket, force=True)
    assert not client.bucket_exists(bucket)


def test_no_other_server_is_asked_for_that(connect, moto_server):
    client = connect(moto_server)
    client.make_bucket("forced")
    put(client, "forced", "key")
    with pytest.raises(ValueError, match="force removes what is in a bucket on MinIO only"):
        client.remove_bucket("forced", force=True)
    client.remove_object("forced", "key")
    client.remove_bucket("forced")


def test_cors_of_a_bucket(connect, moto_server):
    client = connect(moto_server)
    client.make_bucket("cors")
    assert client.get_bucket_cors("cors") is None
    config = CORSConfiguration([CORSRule(["GET"], ["https://example.com"], max_age_seconds=60)])
    client.set_bucket_cors("cors", config)
    assert client.get_bucket_cors("cors").cors_rules[0].allowed_origins == ["https://example.com"]
    client.delete_bucket_cors("cors")
    assert client.get_bucket_cors("cors") is None
    client.remove_bucket("cors")


def test_cors_of_a_server_that_has_one_setting_for_all(client, bucket):
    assert client.get_bucket_cors(bucket) is None


def test_what_is_in_no_archive_cannot_be_restored(client, bucket):
    put(client, bucket, "key")
    with pytest.raises(S3Error) as caught:
        client.restore_object(bucket, "key", 1, "Standard")
    assert caught.value.code == "InvalidObjectState"


def test_one_content_under_many_names(client, bucket):
    entries = ["a", FanOutEntry("b/c", "text/plain", {"who": "me"}, {"k": "v"})]
    results = client.put_object_fan_out(bucket, io.BytesIO(b"content"), entries)
    assert {result.object_name: result.error for result in results} == {"a": None, "b/c": None}
    assert all(result.etag for result in results)
    for key in ("a", "b/c"):
        with client.get_object(bucket, key) as answer:
            assert answer.read() == b"content"
    found = client.stat_object(bucket, "b/c")
    assert found.metadata["x-amz-meta-who"] == "me"
    assert client.get_object_tags(bucket, "b/c") == {"k": "v"}


@pytest.mark.parametrize(
    ("data", "entries", "message"),
    [
        (b"x", [], "entries must have at least one name"),
        (b"x", "name", "entries must be a list of names"),
        (b"x", 5, "entries"),
        (b"x", ["a/../b"], "a/../b"),
        (bytes(16 * MIB + 1), ["a"], "data must have at most 16777216 bytes"),
    ],
)
def test_what_cannot_fan_out(client, bucket, data, entries, message):
    with pytest.raises(ValueError, match=message):
        client.put_object_fan_out(bucket, data, entries)


def test_parts_are_uploaded_by_url(client, bucket):
    upload_id = client.api.create_multipart_upload(bucket, "key").upload_id
    with urllib3.PoolManager() as http:
        for number in (1, 2):
            url = client.presigned_upload_part(bucket, "key", upload_id, number)
            assert http.request("PUT", url, body=b"part").status == 200
    assert [part.part_number for part in client.api.list_parts(bucket, "key", upload_id=upload_id).parts] == [
        1,
        2,
    ]
    for wrong in (0, 10_001):
        with pytest.raises(ValueError, match="part_number must be between 1 and 10000"):
            client.presigned_upload_part(bucket, "key", upload_id, wrong)


def test_a_member_of_a_zip_object(client, bucket, tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("folder/a b.txt", "inside")
    put(client, bucket, "all.zip", packed.getvalue())
    inside = {"x-minio-extract": "true"}
    with client.get_object(bucket, "all.zip/folder/a b.txt", request_headers=inside) as answer:
        assert answer.read() == b"inside"
    path = tmp_path / "file"
    client.fget_object(bucket, "all.zip/folder/a b.txt", str(path), request_headers=inside)
    assert path.read_bytes() == b"inside"
    listed = client.list_objects(bucket, "all.zip/", recursive=True, extra_headers=inside)
    assert [(entry.object_name, entry.size) for entry in listed] == [("all.zip/folder/a b.txt", 6)]


def test_listing_tells_metadata_and_tags(client, bucket):
    put(client, bucket, "key", metadata={"who": "me"})
    (entry,) = client.list_objects(bucket, include_user_meta=True)
    assert entry.metadata["X-Amz-Meta-Who"] == "me"


def test_the_open_server_has_no_language_model(client, bucket):
    put(client, bucket, "key")
    with pytest.raises(S3Error) as caught:
        client.prompt_object(bucket, "key", "what is it?", "arn:minio:s3-object-lambda::_:webhook")
    assert caught.value.status == 400
