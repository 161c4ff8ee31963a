"""Test suites of users that put a mock in the place of `urllib3.PoolManager`, as many do with 7.2.16."""

from __future__ import annotations

import io
from datetime import datetime, timezone
from unittest import mock

import pytest
import urllib3

from minio import Minio, S3Error
from minio.api import _DEFAULT_USER_AGENT
from minio.credentials import StaticProvider
from minio.deleteobjects import DeleteObject
from tests.faults.script import reply

BUCKETS = b"""<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Buckets>
<Bucket><Name>first</Name><CreationDate>2015-06-22T23:07:43.240Z</CreationDate></Bucket>
</Buckets><Owner><ID>minio</ID></Owner></ListAllMyBucketsResult>"""

OBJECTS = b"""<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bucket</Name>
<Prefix></Prefix><KeyCount>1</KeyCount><MaxKeys>1000</MaxKeys><Delimiter></Delimiter>
<IsTruncated>false</IsTruncated><Contents><Key>key</Key><LastModified>2015-05-05T02:21:15.716Z</LastModified>
<ETag>"5eb63bbbe01eeed093cb22bb8f5acdc3"</ETag><Size>11</Size></Contents></ListBucketResult>"""

REFUSAL = b"<Error><Code>AccessDenied</Code><Message>no</Message><BucketName>bucket</BucketName></Error>"


class FakeAnswer:
    """What users write in place of a response: the few attributes that 7.2.16 looked at."""

    def __init__(self, status, headers=None, data=b""):
        self.status = status
        self.headers = headers or {}
        self.data = data
        self.reason = "OK"

    def read(self, amt=None):
        data, self.data = self.data[: amt or len(self.data)], self.data[amt or len(self.data) :]
        return data

    def stream(self, amt=1024, decode_content=None):
        yield self.data

    def close(self):
        pass

    def release_conn(self):
        pass


@pytest.fixture
def urlopen():
    """The `urlopen` of every pool that is made while the test runs."""
    with mock.patch("urllib3.PoolManager") as manager:
        yield manager.return_value.urlopen


def asked(urlopen):
    """Method and URL of each call."""
    return [call.args[:2] for call in urlopen.call_args_list]


def test_list_buckets(urlopen):
    urlopen.return_value = FakeAnswer(200, {"Content-Type": "application/xml"}, BUCKETS)
    (bucket,) = Minio("localhost:9000").list_buckets()
    assert bucket.name == "first"
    assert bucket.creation_date == datetime(2015, 6, 22, 23, 7, 43, 240000, timezone.utc)
    assert asked(urlopen) == [("GET", "https://localhost:9000/")]
    keywords = urlopen.call_args.kwargs
    assert keywords["headers"]["User-Agent"] == _DEFAULT_USER_AGENT
    assert keywords["body"] is None


def test_bucket_exists(urlopen):
    client = Minio("localhost:9000")
    urlopen.return_value = FakeAnswer(200)
    assert client.bucket_exists("bucket") is True
    urlopen.return_value = FakeAnswer(404)
    assert client.bucket_exists("bucket") is False
    urlopen.return_value = FakeAnswer(400)
    with pytest.raises(S3Error, match="BadRequest"):
        client.bucket_exists("bucket")
    assert asked(urlopen) == [("HEAD", "https://localhost:9000/bucket")] * 3


def test_make_and_remove_bucket(urlopen):
    client = Minio("localhost:9000")
    urlopen.return_value = FakeAnswer(200)
    client.make_bucket("bucket")
    urlopen.return_value = FakeAnswer(204)
    client.remove_bucket("bucket")
    assert asked(urlopen) == [
        ("PUT", "https://localhost:9000/bucket"),
        ("DELETE", "https://localhost:9000/bucket"),
    ]


def test_a_refusal_is_an_s3_error(urlopen):
    urlopen.return_value = FakeAnswer(403, {"Content-Type": "application/xml"}, REFUSAL)
    with pytest.raises(S3Error) as caught:
        Minio("localhost:9000").list_buckets()
    assert caught.value.code == "AccessDenied"
    assert caught.value.response.status == 403


def test_an_error_may_be_the_root_of_a_response(urlopen):
    refusal = REFUSAL.replace(b"Error>", b"ErrorResponse>")
    urlopen.return_value = FakeAnswer(403, {"Content-Type": "application/xml"}, refusal)
    with pytest.raises(S3Error, match="AccessDenied"):
        Minio("localhost:9000").list_buckets()


def test_list_objects(urlopen):
    urlopen.return_value = FakeAnswer(200, {"Content-Type": "application/xml"}, OBJECTS)
    entries = Minio("localhost:9000").list_objects("bucket", recursive=True)
    assert asked(urlopen) == []
    assert [(entry.object_name, entry.size, entry.etag) for entry in entries] == [
        ("key", 11, "5eb63bbbe01eeed093cb22bb8f5acdc3")
    ]
    url = "https://localhost:9000/bucket?delimiter=&encoding-type=url&list-type=2&max-keys=1000&prefix="
    assert asked(urlopen) == [("GET", url)]


def test_stat_object(urlopen):
    headers = {
        "Content-Type": "application/octet-stream",
        "Last-Modified": "Fri, 26 Jun 2015 19:05:37 GMT",
        "Content-Length": "11",
        "ETag": '"5eb63bbbe01eeed093cb22bb8f5acdc3"',
        "X-Amz-Meta-Color": "blue",
    }
    urlopen.return_value = FakeAnswer(200, headers)
    found = Minio("localhost:9000").stat_object("bucket", "key")
    assert (found.size, found.etag) == (11, "5eb63bbbe01eeed093cb22bb8f5acdc3")
    assert found.metadata["x-amz-meta-color"] == "blue"
    assert asked(urlopen) == [("HEAD", "https://localhost:9000/bucket/key")]


def test_get_object(urlopen):
    urlopen.return_value = FakeAnswer(206, {"Content-Length": "7"}, b"content")
    answer = Minio("localhost:9000").get_object("bucket", "key", 2, 7)
    try:
        assert answer.read() == b"content"
    finally:
        answer.close()
        answer.release_conn()
    assert asked(urlopen) == [("GET", "https://localhost:9000/bucket/key")]
    assert urlopen.call_args.kwargs["headers"]["Range"] == "bytes=2-8"


def test_put_object(urlopen):
    urlopen.return_value = FakeAnswer(200, {"ETag": '"etag"'})
    result = Minio("localhost:9000").put_object("bucket", "key", io.BytesIO(b"content"), 7)
    assert (result.bucket_name, result.object_name, result.etag) == ("bucket", "key", "etag")
    assert asked(urlopen) == [("PUT", "https://localhost:9000/bucket/key")]
    assert urlopen.call_args.kwargs["body"] == b"content"


def test_remove_objects(urlopen):
    client = Minio("localhost:9000")
    urlopen.return_value = FakeAnswer(204)
    client.remove_object("bucket", "key")
    urlopen.return_value = FakeAnswer(200, {}, b"<DeleteResult></DeleteResult>")
    assert list(client.remove_objects("bucket", [DeleteObject("a"), DeleteObject("b")])) == []
    assert asked(urlopen) == [
        ("DELETE", "https://localhost:9000/bucket/key"),
        ("POST", "https://localhost:9000/bucket?delete="),
    ]
    body = urlopen.call_args.kwargs["body"]
    assert b"<Object><Key>a</Key></Object><Object><Key>b</Key></Object>" in body


def test_a_pool_of_the_users_own_is_asked(urlopen):
    pool = mock.Mock(spec=["urlopen"])
    pool.urlopen.return_value = FakeAnswer(200, {}, BUCKETS)
    client = Minio("localhost:9000", credentials=StaticProvider("access", "secretkey"), http_client=pool)
    assert [bucket.name for bucket in client.list_buckets()] == ["first"]
    assert urlopen.call_args_list == []
    headers = pool.urlopen.call_args.kwargs["headers"]
    assert headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=access/")


def test_a_genuine_pool_of_the_users_own_is_not_closed(scripted):
    scripted.play(reply(200, body=BUCKETS), times=2)
    with urllib3.PoolManager() as pool:
        for _ in range(2):
            Minio(scripted.endpoint, secure=False, http_client=pool).list_buckets()
    assert scripted.connections == 1


def test_what_is_no_pool_is_refused():
    with pytest.raises(ValueError, match=r"HTTP client should be instance of `urllib3\.PoolManager`"):
        Minio("localhost:9000", http_client=object())
