"""Answers that are not what they should be: a typed error with the status and the beginning of what came."""

from __future__ import annotations

import gzip

import pytest

from minio import RequestOptions, RetryPolicy, Timeout
from minio.commonconfig import CopySource
from minio.error import (
    ConnectionFailed,
    IncompleteDownload,
    InvalidResponseError,
    MalformedResponse,
    MinioException,
    S3Error,
    ServerError,
)
from tests.faults.answers import CREATED
from tests.faults.script import CLOSE, Gate, reply

ONCE = RetryPolicy(max_attempts=1)
PART = 5 * 1024**2
FOUND = reply(headers={"ETag": '"e"', "Content-Length": "10"})
ERROR = b"<?xml version='1.0'?>\n<Error><Code>AccessDenied</Code><Message>no</Message></Error>"
HTML = b"<html><body><h1>Welcome to the gateway</h1></body></html>"

CALLS = {
    "list_buckets": lambda client, tmp_path: client.list_buckets(),
    "list_objects": lambda client, tmp_path: list(client.list_objects("photos")),
    "list_objects v1": lambda client, tmp_path: list(client.list_objects("photos", use_api_v1=True)),
    "versions": lambda client, tmp_path: list(client.list_objects("photos", include_version=True)),
    "remove_objects": lambda client, tmp_path: list(client.remove_objects("photos", ["a"])),
    "get_bucket_versioning": lambda client, tmp_path: client.get_bucket_versioning("photos"),
    "get_bucket_tags": lambda client, tmp_path: client.get_bucket_tags("photos"),
    "get_object_tags": lambda client, tmp_path: client.get_object_tags("photos", "key"),
    "list_parts": lambda client, tmp_path: client.api.list_parts("photos", "key", upload_id="id"),
    "location": lambda client, tmp_path: client.api.get_bucket_location("photos"),
    "create_multipart": lambda client, tmp_path: client.api.create_multipart_upload("photos", "key"),
    "get_object": lambda client, tmp_path: client.get_object("photos", "key"),
    "stat_object": lambda client, tmp_path: client.stat_object("photos", "key"),
    "put_object": lambda client, tmp_path: client.put_object("photos", "key", b"x"),
    "fget_object": lambda client, tmp_path: client.fget_object("photos", "key", str(tmp_path / "file")),
}
DOCUMENTS = list(CALLS)[:11]
"""Calls whose success is a document."""


@pytest.fixture
def told(connect, scripted):
    """A client of the scripted server, which asks once."""
    return connect(scripted.endpoint, "key", "secret", secure=False, region="us-east-1", retry=ONCE)


@pytest.mark.parametrize("call", DOCUMENTS)
@pytest.mark.parametrize(
    "body",
    [
        b"",
        HTML,
        b"not XML at all",
        b"{}",
        b"<ListBucketResult><Contents><Key>a",
        b"\xff\xfe\x00",
        b"<a/><b/>",
        b"<Nothing/>",
        b"<!DOCTYPE a><a/>",
        b"<a>" * 200 + b"</a>" * 200,
    ],
    ids=["empty", "html", "text", "json", "cut", "binary", "two", "other", "dtd", "deep"],
)
def test_a_success_that_is_no_document_is_an_error(told, scripted, tmp_path, call, body):
    scripted.play(reply(200, body=body))
    with pytest.raises(InvalidResponseError, match=r"(?s)200") as caught:
        CALLS[call](told, tmp_path)
    assert len(str(caught.value)) < 2000
    assert caught.value.attempts == 1


@pytest.mark.parametrize("call", DOCUMENTS)
def test_a_success_that_is_an_error_is_that_error(told, scripted, tmp_path, call):
    scripted.play(reply(200, body=ERROR))
    with pytest.raises(S3Error) as caught:
        CALLS[call](told, tmp_path)
    assert (caught.value.code, caught.value.status) == ("AccessDenied", 200)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [403, 404, 503])
@pytest.mark.parametrize(
    "body", [b"", HTML * 10_000, b"<Error><Co", b"<!DOCTYPE a><Error><Code>A</Code></Error>"]
)
def test_a_refusal_tells_its_status_whatever_its_body(told, scripted, tmp_path, call, status, body):
    if call in ("stat_object", "fget_object"):
        scripted.play(reply(status))
    else:
        scripted.play(reply(status, body=body))
    with pytest.raises(MinioException) as caught:
        CALLS[call](told, tmp_path)
    error = caught.value
    assert isinstance(error, (S3Error, ServerError, InvalidResponseError))
    told_status = {"status": 0, "status_code": 0, "_code": 0}
    assert status in [getattr(error, name, None) for name in told_status]
    assert len(str(error)) < 2000
    if HTML in body and call not in ("stat_object", "fget_object"):
        assert "Welcome to the gateway" in str(error)


@pytest.mark.parametrize("call", ["list_buckets", "get_object", "put_object"])
def test_an_endless_refusal_is_read_up_to_a_mebibyte(told, scripted, call, tmp_path):
    head = b"HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n"
    block = b"%x\r\n" % 65536 + b"x" * 65536 + b"\r\n"
    scripted.play([head, *[block] * 400, CLOSE])
    with pytest.raises(InvalidResponseError) as caught:
        CALLS[call](told, tmp_path)
    assert len(str(caught.value)) < 2000


def test_a_packed_refusal_is_not_unpacked_without_limit(told, scripted):
    packed = gzip.compress(bytes(10_000_000))
    scripted.play(reply(403, {"Content-Encoding": "gzip"}, packed))
    with pytest.raises(InvalidResponseError) as caught:
        told.list_buckets()
    assert len(str(caught.value)) < 2000


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ([b"HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n", CLOSE], MalformedResponse),
        (
            [b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef", CLOSE],
            MalformedResponse,
        ),
        ([b"SSH-2.0-OpenSSH_9.2\r\n", CLOSE], MalformedResponse),
        ([CLOSE], ConnectionFailed),
    ],
    ids=["no length", "two lengths", "other protocol", "nothing"],
)
def test_what_is_no_http_answer_is_an_error(told, scripted, tmp_path, call, answer, kind):
    scripted.play(answer)
    with pytest.raises(kind):
        CALLS[call](told, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("call", DOCUMENTS)
def test_a_document_that_is_cut_is_an_error(told, scripted, tmp_path, call):
    scripted.play([b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<ListBucket", CLOSE])
    with pytest.raises(IncompleteDownload, match="11 of 100 bytes"):
        CALLS[call](told, tmp_path)


@pytest.mark.parametrize(
    "wrong", [b"", HTML, ERROR, b"<CompleteMultipart"], ids=["empty", "html", "error", "cut"]
)
def test_a_broken_completion_is_no_success(told, scripted, wrong):
    part = reply(headers={"ETag": '"x"'})
    scripted.play(CREATED, part, part, reply(body=wrong))
    scripted.otherwise = reply(404)
    with pytest.raises((S3Error, InvalidResponseError)):
        told.put_object("photos", "key", bytes(PART + 1), part_size=PART, num_parallel_uploads=1)


@pytest.mark.parametrize("wrong", [b"", HTML, ERROR, b"<CopyObject"], ids=["empty", "html", "error", "cut"])
def test_a_broken_copy_is_no_success(told, scripted, wrong):
    scripted.play(FOUND, reply(body=wrong))
    with pytest.raises((S3Error, InvalidResponseError)):
        told.copy_object("photos", "key", CopySource("photos", "source"))


LIMIT = 64 * 1024
"""In place of 256 MiB."""
DEADLINE = RequestOptions(timeout=Timeout(deadline=60.0))


@pytest.fixture
def limited(monkeypatch):
    for flavour in ("_sync", "_async"):
        monkeypatch.setattr(f"minio._flows.{flavour}.attempts.MAX_BODY", LIMIT)
    monkeypatch.setattr("minio._core.http.answers.MAX_BODY", LIMIT)


def endless(request):
    """A document that goes on until the client hangs up."""
    yield b"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
    yield b"f\r\n<ListBucketRes>\r\n"
    while True:
        yield b"1000\r\n" + b"<" * 4096 + b"\r\n"


@pytest.mark.usefixtures("limited")
@pytest.mark.parametrize("options", [None, DEADLINE], ids=["plain", "deadline"])
@pytest.mark.parametrize(
    "answer",
    [
        endless,
        reply(200, body=b"<" * (LIMIT + 1)),
        [reply(200, headers={"Content-Length": str(10**15)}), Gate()],
    ],
    ids=["endless", "a byte more", "announced"],
)
def test_a_document_that_is_too_long_is_given_up_at_once(connect, scripted, answer, options):
    """Not sent again, though the client would: the next answer would be as long. The connection is closed."""
    client = connect(scripted.endpoint, "key", "secret", secure=False, region="us-east-1")
    scripted.play(answer, reply(200, body=b"<VersioningConfiguration/>"))
    with pytest.raises(InvalidResponseError, match=f"a document of more than {LIMIT} bytes") as caught:
        client.api.get_bucket_versioning("photos", options=options)
    assert caught.value.attempts == 1
    assert client.get_bucket_versioning("photos").status == "Off"
    assert answer is not endless or [request.connection for request in scripted.requests] == [0, 1]


@pytest.mark.usefixtures("limited")
@pytest.mark.parametrize("options", [None, DEADLINE], ids=["plain", "deadline"])
def test_the_longest_document_is_read(told, scripted, options):
    body = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
    scripted.play(reply(200, body=body + b"\n" * (LIMIT - len(body))), reply(200, body=body))
    for _ in range(2):
        answer = told.api.get_bucket_versioning("photos", options=options)
        assert answer.versioning_configuration.status == "Enabled"
    assert scripted.connections == 1


@pytest.mark.usefixtures("limited")
def test_objects_may_be_longer_than_documents(told, scripted):
    content = b"x" * (LIMIT * 2)
    scripted.play(
        reply(200, headers={"Content-Length": str(10**12), "ETag": '"e"'}),
        reply(200, headers={"ETag": '"e"'}, body=content),
    )
    assert told.stat_object("photos", "key").size == 10**12
    assert told.get_object("photos", "key").read() == content
