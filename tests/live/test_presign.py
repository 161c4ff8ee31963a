"""URLs and forms made without the network, used with plain HTTP against a real server."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
import urllib3

from minio import S3Error
from minio.datatypes import PostPolicy
from tests.faults.proxy import FaultProxy
from tests.live.test_listing import put


@pytest.fixture(scope="module")
def http():
    with urllib3.PoolManager() as manager:
        yield manager


def test_a_url_downloads(client, bucket, http):
    put(client, bucket, "a b+c")
    answer = http.request("GET", client.presigned_get_object(bucket, "a b+c"))
    assert (answer.status, answer.data) == (200, b"content")


def test_odd_keys_download(client, bucket, http, odd_keys):
    put(client, bucket, *odd_keys)
    for key in odd_keys:
        assert http.request("GET", client.presigned_get_object(bucket, key)).data == b"content", key


def test_a_url_uploads(client, bucket, http):
    answer = http.request("PUT", client.presigned_put_object(bucket, "new"), body=b"content")
    assert answer.status == 200
    assert client.stat_object(bucket, "new").size == 7


def test_a_url_can_ask_for_other_headers_and_a_version(client, bucket, http):
    put(client, bucket, "key")
    url = client.presigned_get_object(
        bucket, "key", timedelta(minutes=1), {"response-content-type": "text/x-odd; a=b"}, None, "null"
    )
    answer = http.request("GET", url)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/x-odd; a=b")


@pytest.mark.parametrize("method", ["HEAD", "DELETE", "get"])
def test_any_method_can_be_presigned(client, bucket, http, method):
    put(client, bucket, "key")
    url = client.get_presigned_url(method, bucket, "key")
    assert http.request(method.upper(), url).status == (204 if method == "DELETE" else 200)


def test_parts_can_be_uploaded_by_url(client, bucket, http):
    upload_id = client.api.create_multipart_upload(bucket, "parts").upload_id
    query = {"uploadId": upload_id, "partNumber": "1"}
    url = client.get_presigned_url("PUT", bucket, "parts", extra_query_params=query)
    assert http.request("PUT", url, body=b"part").status == 200
    assert [part.size for part in client.api.list_parts(bucket, "parts", upload_id=upload_id).parts] == [4]


def test_a_url_expires(client, bucket, http):
    put(client, bucket, "key")
    long_ago = datetime.now(timezone.utc) - timedelta(hours=2)
    url = client.presigned_get_object(bucket, "key", timedelta(hours=1), request_date=long_ago)
    answer = http.request("GET", url)
    assert answer.status == 403
    assert b"Request has expired" in answer.data


def test_a_url_has_the_host_that_its_users_know(connect, server, bucket, http):
    """Browsers reach the server another way than the program does; the host is signed, so it is theirs."""
    with FaultProxy(server.endpoint) as way:
        client = connect(server, presign_endpoint=way.endpoint)
        up = client.presigned_put_object(bucket, "a b")
        down = client.presigned_get_object(bucket, "a b")
        client.stat_object(bucket, client.put_object(bucket, "direct", b"x").object_name)
        assert way.request_lines == []
        assert http.request("PUT", up, body=b"content").status == 200
        assert http.request("GET", down).data == b"content"
        assert len(way.request_lines) == 2


def test_nothing_is_sent_to_make_one(connect, scripted):
    client = connect(scripted.endpoint, "access", "secretkey", secure=False)
    client.presigned_get_object("bucket", "key")
    client.presigned_put_object("bucket", "key")
    policy = PostPolicy("bucket", datetime.now(timezone.utc) + timedelta(days=1))
    policy.add_equals_condition("key", "key")
    client.presigned_post_policy(policy)
    assert scripted.requests == []


def test_a_form_uploads_what_its_policy_allows(client, bucket, http, server):
    policy = PostPolicy(bucket, datetime.now(timezone.utc) + timedelta(hours=1))
    policy.add_starts_with_condition("key", "in/")
    policy.add_starts_with_condition("Content-Type", "image/")
    policy.add_content_length_range_condition(1, 10)
    form = client.presigned_post_policy(policy)
    url = f"http://{server.endpoint}/{bucket}"

    def send(key, content, kind="image/png"):
        fields = {**form, "key": key, "Content-Type": kind, "file": ("name", content)}
        return http.request("POST", url, fields=fields).status

    assert send("in/picture", b"content") == 204
    assert client.stat_object(bucket, "in/picture").size == 7
    assert send("out/picture", b"content") == 403
    assert send("in/text", b"content", "text/plain") == 403
    assert send("in/long", b"x" * 11) == 400


def test_a_policy_has_to_name_the_key(client, bucket):
    policy = PostPolicy(bucket, datetime.now(timezone.utc))
    with pytest.raises(ValueError, match="key condition must be set"):
        client.presigned_post_policy(policy)
    with pytest.raises(ValueError, match="policy must be PostPolicy type"):
        client.presigned_post_policy({})


def test_anonymous_clients_have_nothing_to_sign_with(connect, server):
    client = connect(server.endpoint, secure=False)
    policy = PostPolicy("bucket", datetime.now(timezone.utc))
    with pytest.raises(ValueError, match="anonymous access does not require presigned post form-data"):
        client.presigned_post_policy(policy)


def test_stat_of_what_is_not_there(client, bucket):
    with pytest.raises(S3Error) as caught:
        client.stat_object(bucket, "not there")
    assert (caught.value.code, caught.value.message) == ("NoSuchKey", "Object does not exist")


def test_stat_tells_all_headers(client, bucket):
    client.api.put_object(
        bucket, "key", body=b"content", metadata={"camera": "Leica"}, content_type="image/png"
    )
    found = client.stat_object(bucket, "key")
    assert (found.bucket_name, found.object_name, found.size) == (bucket, "key", 7)
    assert (found.etag, found.content_type) == ("9a0364b9e99bb480dd25e1f0284c8555", "image/png")
    assert found.metadata["X-Amz-Meta-Camera"] == found.metadata["x-amz-meta-camera"] == "Leica"
    assert found.last_modified.tzinfo is not None
