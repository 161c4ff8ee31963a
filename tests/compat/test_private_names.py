"""Names with an underscore that programs for 7.2.16 use, as it has no public ones for what they need."""

from __future__ import annotations

import copy
import io
import pickle
from types import SimpleNamespace

import pytest
import urllib3

from minio import Minio, S3Error
from minio.api import _DEFAULT_USER_AGENT
from minio.credentials import StaticProvider
from minio.datatypes import Part
from minio.helpers import BaseURL
from tests.faults.script import reply

PART = b"x" * 5 * 1024 * 1024


@pytest.fixture
def client(minio_server):
    with Minio(
        minio_server.endpoint, minio_server.access_key, minio_server.secret_key, secure=False
    ) as client:
        yield client


@pytest.mark.parametrize("content_type", ["Content-Type", "content-type"])
def test_an_upload_that_its_caller_keeps_going(client, bucket, content_type):
    headers = {content_type: "text/plain", "x-amz-meta-color": "blue"}
    upload_id = client._create_multipart_upload(bucket, "dir/key", headers)
    first = client._upload_part(bucket, "dir/key", PART, None, upload_id, 1)
    second = client._upload_part(
        bucket_name=bucket, object_name="dir/key", data=b"end", headers={}, upload_id=upload_id, part_number=2
    )

    (upload,) = client._list_multipart_uploads(bucket, prefix="dir/key").uploads
    assert (upload.object_name, upload.upload_id) == ("dir/key", upload_id)
    page = client._list_parts(bucket, "dir/key", upload_id, max_parts=1)
    assert [(part.part_number, part.etag, part.size) for part in page.parts] == [(1, first, len(PART))]
    rest = client._list_parts(bucket, "dir/key", upload_id, part_number_marker="1").parts
    assert [part.etag for part in rest] == [second]

    done = client._complete_multipart_upload(bucket, "dir/key", upload_id, [Part(1, first), Part(2, second)])
    assert (done.bucket_name, done.object_name) == (bucket, "dir/key")
    found = client.stat_object(bucket, "dir/key")
    assert (found.etag, found.size, found.content_type) == (done.etag, len(PART) + 3, "text/plain")
    assert found.metadata["x-amz-meta-color"] == "blue"


def test_an_upload_that_its_caller_gives_up(client, bucket):
    upload_id = client._create_multipart_upload(bucket, "key", {})
    assert len(client._list_multipart_uploads(bucket, prefix="key").uploads) == 1
    client._abort_multipart_upload(bucket, "key", upload_id)
    assert client._list_multipart_uploads(bucket, prefix="key").uploads == []
    with pytest.raises(S3Error, match="NoSuchUpload"):
        client._list_parts(bucket, "key", upload_id)


def test_any_request(client, bucket):
    client._execute("PUT", bucket, "ä key", body=b"content", headers={"Content-Type": "text/plain"})
    assert client._execute("GET", bucket, "ä key").data == b"content"
    assert client._execute("HEAD", bucket, "ä key").headers["content-type"] == "text/plain"
    listed = client._url_open("GET", "us-east-1", bucket_name=bucket, query_params={"list-type": "2"})
    assert b"<KeyCount>1</KeyCount>" in listed.data
    unread = client._execute("GET", bucket, "ä key", preload_content=False)
    try:
        assert unread.read(3) == b"con"
    finally:
        unread.close()
        unread.release_conn()
    with pytest.raises(S3Error, match="NoSuchKey"):
        client._execute("GET", bucket, "none")


def test_any_request_to_a_stand_in():
    """The guide says what a response needs: status, headers and data."""

    class StandIn:
        def urlopen(self, *_, **__):
            return SimpleNamespace(status=200, headers={}, data=b"content")

    client = Minio("localhost:9000", "access", "secret-key", region="us-east-1", http_client=StandIn())
    assert client._execute("GET", "photos", "key").data == b"content"


def test_where_a_client_calls_and_as_whom():
    client = Minio("s3.eu-west-1.amazonaws.com", "access", "secret-key", region="eu-west-1")
    url = client._base_url
    assert (url.host, url.is_https, url.region) == ("s3.eu-west-1.amazonaws.com", True, "eu-west-1")
    assert url._url.geturl() == "https://s3.eu-west-1.amazonaws.com"
    assert client._get_region("photos") == "eu-west-1"
    credentials = client._provider.retrieve()
    assert (credentials.access_key, credentials.secret_key) == ("access", "secret-key")

    url.virtual_style_flag = False
    assert client.presigned_get_object("photos", "key").startswith(
        "https://s3.eu-west-1.amazonaws.com/photos/key?"
    )
    client._provider = StaticProvider("other", "secret-key")
    for same in (client, copy.copy(client)):
        assert "Credential=other%2F" in same.presigned_get_object("photos", "key")

    local = Minio("localhost:9000", secure=False)
    assert local._provider is None
    assert local._base_url._url.geturl() == "http://localhost:9000"
    assert local._get_region(None) == "us-east-1"
    local._base_url = BaseURL("https://files.example.com", None)
    assert local.presigned_get_object("photos", "key") == "https://files.example.com/photos/key"


def test_regions_that_a_program_knows():
    client = Minio("s3.amazonaws.com", "access", "secret-key")
    client._region_map["photos"] = "eu-north-1"
    assert client._get_region("photos") == "eu-north-1"


def test_the_name_of_the_program():
    client = Minio("localhost:9000")
    assert client._user_agent == _DEFAULT_USER_AGENT
    client.set_app_info("app", "1.0")
    assert client._user_agent == f"{_DEFAULT_USER_AGENT} app/1.0"


def test_connections_are_dropped_and_made_anew(client, bucket):
    client._http.clear()
    assert client.bucket_exists(bucket)


def test_the_pool_is_the_callers_own(scripted):
    scripted.play(reply(200), times=2)
    pool = urllib3.PoolManager()
    client = Minio(scripted.endpoint, secure=False, http_client=pool)
    assert client._http is pool
    other = urllib3.PoolManager(headers={"X-Own": "yes"})
    client = Minio(scripted.endpoint, secure=False)
    with other:
        client._http = other
        assert client._http is other
        client.bucket_exists("photos")
        assert other.pools.keys()
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)


def test_a_subclass_may_have_attributes_of_these_clients_names(client, bucket):
    class Storage(Minio):
        def __init__(self, endpoint, access_key, secret_key, bucket_name):
            self.endpoint, self.access_key = endpoint, access_key
            self.secret_key, self.bucket_name = secret_key, bucket_name
            super().__init__(endpoint, access_key, secret_key, secure=False)

        def save(self, name, content):
            return self.put_object(self.bucket_name, name, io.BytesIO(content), len(content))

    keys = client._provider.retrieve()
    storage = Storage(client._base_url.host, keys.access_key, keys.secret_key, bucket)
    assert storage.save("key", b"content").object_name == "key"
