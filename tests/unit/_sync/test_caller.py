# Derived from tests/unit/_async/test_caller.py; change that and run `make generate`.
"""What goes out with a call, and what its answers mean."""

from __future__ import annotations

import base64
import hashlib
import io

import pytest

from minio._core.http.bodies import BytesBody
from minio._core.http.endpoint import Endpoint
from minio._core.http.request import Operation, Request
from minio._core.http.response import Response
from minio._core.options import RequestOptions, Timeout
from minio._core.settings import Settings
from minio._flows._sync.caller import Caller
from minio.error import InvalidResponseError, MinioException, S3Error, ServerError
from tests.unit._sync.scripted import KEY, SECRET, Answer, Script, error, new_caller

GET = Operation("GetObject")
PUT = Operation("PutObject")


def get(key: str = "key", **kwargs: str | dict[str, str]) -> Request:
    return Request(GET, "GET", bucket="bucket", key=key, **kwargs)  # type: ignore[arg-type]


def test_a_request_is_addressed_signed_and_named() -> None:
    script = Script(Answer(body=b"content"))
    response = new_caller(script).call(get("a b"))
    assert (response.status, response.body, response.attempts) == (200, b"content", 1)
    sent = script.sent[0]
    assert (sent.method, sent.address.target) == ("GET", "/bucket/a%20b")
    assert sent.headers["Host"] == "localhost:9000"
    assert sent.headers["User-Agent"].startswith("MinIO (")
    assert sent.headers["User-Agent"].endswith(") minio-py/7.2.16")
    assert sent.headers["x-amz-content-sha256"] == hashlib.sha256().hexdigest()
    assert sent.headers["Authorization"].startswith(f"AWS4-HMAC-SHA256 Credential={KEY}/")
    assert "Content-Length" not in sent.headers
    assert sent.region == "us-east-1"


@pytest.mark.parametrize("body", [b"content", BytesBody(b"content")])
@pytest.mark.parametrize(
    ("url", "hashed"),
    [
        ("http://localhost:9000", hashlib.sha256(b"content").hexdigest()),
        ("https://localhost:9000", "UNSIGNED-PAYLOAD"),
    ],
)
def test_a_body_is_part_of_the_signature_only_where_tls_does_not_protect_it(
    url: str, hashed: str, body: bytes | BytesBody
) -> None:
    script = Script(Answer())
    new_caller(script, url).call(Request(PUT, "PUT", bucket="bucket", key="key", body=body))
    assert script.sent[0].headers["x-amz-content-sha256"] == hashed
    assert script.sent[0].headers["Content-Length"] == "7"
    assert "Content-MD5" not in script.sent[0].headers


def test_a_hash_that_is_known_is_not_computed_again() -> None:
    script = Script(Answer())
    request = Request(PUT, "PUT", bucket="bucket", key="key", body=b"content")
    request.headers["x-amz-content-sha256"] = "known"
    new_caller(script).call(request)
    assert script.sent[0].headers["x-amz-content-sha256"] == "known"


@pytest.mark.parametrize("url", ["http://localhost:9000", "https://localhost:9000"])
def test_operations_that_need_a_checksum_get_the_one_old_servers_know(url: str) -> None:
    script = Script(Answer())
    operation = Operation("PutBucketTagging", checksum_required=True)
    new_caller(script, url).call(Request(operation, "PUT", bucket="bucket", body=b"<Tagging/>"))
    md5 = hashlib.md5(b"<Tagging/>", usedforsecurity=False).digest()
    assert script.sent[0].headers["Content-MD5"] == base64.b64encode(md5).decode()


NAMED = "x-amz-sdk-checksum-algorithm"
UPLOAD = Operation("UploadPart", checksum_named_by=NAMED)


def upload(**headers: str) -> Request:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(UPLOAD, "PUT", bucket="bucket", key="key", body=b"123456789", headers=named)


@pytest.mark.parametrize(
    ("algorithm", "value"),
    [
        ("CRC32", "y/Q5Jg=="),
        ("crc32c", "4waSgw=="),
        ("CRC64NVME", "rosUhgp5mIg="),
        ("SHA1", "98O8HYCOBHMq32eZZczDTKeuNEE="),
        ("SHA256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ],
)
def test_a_checksum_that_is_named_is_computed(algorithm: str, value: str) -> None:
    script = Script(error("SlowDown", 503), Answer())
    new_caller(script).call(upload(x_amz_sdk_checksum_algorithm=algorithm))
    for sent in script.sent:
        assert sent.headers[NAMED] == algorithm.upper()
        assert sent.headers[f"x-amz-checksum-{algorithm.lower()}"] == value
        assert f"x-amz-checksum-{algorithm.lower()};" in sent.headers["Authorization"]
    assert len(script.sent) == 2


def test_a_checksum_that_was_given_is_sent_as_it_is() -> None:
    script = Script(Answer())
    options = RequestOptions(
        headers={"X-Amz-Sdk-Checksum-Algorithm": "xxhash3", "x-amz-checksum-XXHASH3": "a"}
    )
    new_caller(script).call(upload(), options)
    assert script.sent[0].headers[NAMED] == "XXHASH3"
    assert [name for name in script.sent[0].headers if "checksum" in name] == [
        NAMED,
        "x-amz-checksum-XXHASH3",
    ]


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"x_amz_sdk_checksum_algorithm": "SHA512"}, "'SHA512' needs the value of the checksum as well"),
        (
            {"x_amz_sdk_checksum_algorithm": "CRC32", "x_amz_checksum_sha256": "a"},
            "checksum_algorithm 'CRC32' does not go with the checksum that was given: SHA256",
        ),
    ],
)
def test_a_checksum_that_cannot_be_sent_is_refused(headers: dict[str, str], message: str) -> None:
    script = Script()
    with pytest.raises(ValueError, match=message):
        new_caller(script).call(upload(**headers))
    assert script.sent == []


def test_no_other_operation_takes_the_name_for_more_than_a_header() -> None:
    script = Script(Answer())
    new_caller(script).call(get(headers={NAMED: "CRC32"}))
    assert [name for name in script.sent[0].headers if "checksum" in name] == [NAMED]


def test_calls_without_credentials_are_not_signed() -> None:
    script = Script(Answer())
    caller = Caller(Endpoint("http://localhost:9000"), None, script, Settings())
    caller.call(get())
    assert sorted(script.sent[0].headers) == ["Host", "User-Agent"]


def test_an_error_document_becomes_an_s3_error() -> None:
    script = Script(error("AccessDenied", 403, "<BucketName>bucket</BucketName><Key>key</Key>"))
    with pytest.raises(S3Error) as caught:
        new_caller(script).call(get())
    refusal = caught.value
    assert (refusal.code, refusal.message, refusal.request_id) == ("AccessDenied", "because", "42")
    assert (refusal.status, refusal.attempts) == (403, 1)
    assert isinstance(refusal.response, Response)
    assert str(refusal).endswith("bucket_name: bucket, object_name: key")


@pytest.mark.parametrize("kind", ["application/xml", "text/xml", "application/xml; charset=utf-8", ""])
def test_an_error_document_is_one_whatever_it_is_called(kind: str) -> None:
    script = Script(Answer(404, {"Content-Type": kind}, b"<Error><Code>NoSuchKey</Code></Error>"))
    with pytest.raises(S3Error, match="NoSuchKey"):
        new_caller(script).call(get())


@pytest.mark.parametrize("status", [400, 403, 404])
@pytest.mark.parametrize(
    "body",
    [
        b"<html><h1>no</h1></html>",
        b"<Error><Code>cut",
        b'<!DOCTYPE a [<!ENTITY b "c">]><Error/>',
        b"x" * 9000,
        b"",
    ],
    ids=["html", "cut", "entity", "long", "empty"],
)
def test_other_refusals_tell_status_and_a_bounded_excerpt(status: int, body: bytes) -> None:
    script = Script(Answer(status, {"Content-Type": "text/html"}, body))
    with pytest.raises(
        InvalidResponseError, match=f"Response code: {status}, Content-Type: text/html"
    ) as caught:
        new_caller(script).call(get())
    assert len(str(caught.value)) < 1024 + 200


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_error_without_a_body_tells_its_status(status: int) -> None:
    script = Script(*[Answer(status) for _ in range(5)])
    with pytest.raises(ServerError, match=f"server failed with HTTP status code {status}") as caught:
        new_caller(script).call(get())
    assert (caught.value.status_code, caught.value.attempts) == (status, 5)


@pytest.mark.parametrize(
    ("status", "bucket", "key", "code", "message"),
    [
        (301, "bucket", "key", "PermanentRedirect", "Moved Permanently"),
        (304, "bucket", "key", "NotModified", "Not modified"),
        (307, "bucket", "key", "Redirect", "Temporary redirect"),
        (400, "bucket", "key", "BadRequest", "Bad request"),
        (403, "bucket", "key", "AccessDenied", "Access denied"),
        (404, "bucket", "key", "NoSuchKey", "Object does not exist"),
        (404, "bucket", "", "NoSuchBucket", "Bucket does not exist"),
        (404, "", "", "ResourceNotFound", "Request resource not found"),
        (
            405,
            "bucket",
            "key",
            "MethodNotAllowed",
            "The specified method is not allowed against this resource",
        ),
        (409, "bucket", "key", "ResourceConflict", "Request resource conflicts"),
        (
            501,
            "bucket",
            "key",
            "MethodNotAllowed",
            "The specified method is not allowed against this resource",
        ),
    ],
)
def test_head_is_refused_in_the_words_of_7_2_16(
    status: int, bucket: str, key: str, code: str, message: str
) -> None:
    script = Script(Answer(status, {"x-amz-request-id": "42", "x-amz-id-2": "host"}))
    with pytest.raises(S3Error) as caught:
        new_caller(script).call(Request(GET, "HEAD", bucket=bucket, key=key))
    assert (caught.value.code, caught.value.message) == (code, message)
    assert caught.value.request_id == "42"
    resource = "/" + "/".join(filter(None, (bucket, key)))
    assert f"resource: {resource}, request_id: 42, host_id: host" in str(caught.value)


def test_head_in_the_words_of_minio_where_it_has_some() -> None:
    told = {"x-minio-error-code": "InvalidAccessKeyId", "x-minio-error-desc": '"It does not exist."'}
    script = Script(Answer(403, told))
    with pytest.raises(S3Error) as caught:
        new_caller(script).call(Request(GET, "HEAD", bucket="bucket"))
    assert (caught.value.code, caught.value.message) == ("InvalidAccessKeyId", "It does not exist.")


def test_head_of_a_missing_version_stays_no_such_key_as_in_7_2_16() -> None:
    script = Script(Answer(404, {"x-minio-error-code": "NoSuchVersion"}))
    with pytest.raises(S3Error, match="code: NoSuchKey, message: Object does not exist"):
        new_caller(script).call(Request(GET, "HEAD", bucket="bucket", key="key"))


def test_an_endless_error_body_is_read_up_to_a_mebibyte() -> None:
    answer = Answer(400, {}, b"x" * (2 * 1024 * 1024))
    with pytest.raises(InvalidResponseError):
        new_caller(Script(answer)).call(get())
    assert len(answer.unread) == 1024 * 1024
    assert answer.closed


def test_an_error_in_a_200_answer_is_an_error_where_the_operation_allows_one() -> None:
    operation = Operation("CompleteMultipartUpload", error_in_ok=True)
    request = Request(operation, "POST", bucket="bucket", key="key", query=[("uploadId", "1")], body=b"<X/>")
    document = b'<?xml version="1.0"?>\n\n<Error><Code>AccessDenied</Code></Error>'
    with pytest.raises(S3Error, match="AccessDenied"):
        new_caller(Script(Answer(body=document))).call(request)
    done = b"<CompleteMultipartUploadResult><Key>&lt;Error&gt;</Key></CompleteMultipartUploadResult>"
    assert (new_caller(Script(Answer(body=done))).call(request)).body == done


def test_open_leaves_the_body_to_its_reader() -> None:
    answer = Answer(headers={"ETag": '"x"'}, body=b"0123456789")
    with new_caller(Script(answer)).open(get()) as stream:
        assert (stream.status, stream.length, stream.attempts) == (200, 10, 1)
        assert stream.headers["etag"] == '"x"'
        assert not answer.asked_for
        assert stream.read(3) == b"012"
        buffer = bytearray(2)
        assert stream.readinto(buffer) == 2
        assert bytes(buffer) == b"34"
        assert [block for block in stream.stream(2)] == [b"56", b"78", b"9"]
    assert answer.closed


def test_open_raises_refusals_too() -> None:
    with pytest.raises(S3Error, match="NoSuchKey"):
        new_caller(Script(error("NoSuchKey", 404))).open(get())


def test_options_add_to_one_call() -> None:
    seen: list[Response] = []
    options = RequestOptions(
        headers={"x-amz-META-a": "new", "If-Match": ["1", "2"], "host": "other"},
        query={"versionId": "v", "tag": ["b", "a"]},
        region="eu-west-1",
        timeout=Timeout(connect=1, read=2),
        on_response=seen.append,
    )
    script = Script(Answer(body=b"1"))
    request = get()
    request.headers["x-amz-meta-A"] = "old"
    new_caller(script).call(request, options)
    sent = script.sent[0]
    assert sent.address.query == "tag=a&tag=b&versionId=v"
    assert {name: sent.headers[name] for name in ("x-amz-META-a", "If-Match", "Host")} == {
        "x-amz-META-a": "new",
        "If-Match": "1,2",
        "Host": "other",
    }
    assert "x-amz-meta-A" not in sent.headers
    assert sent.region == "eu-west-1"
    assert (sent.timeout.connect, sent.timeout.read) == (1, 2)
    assert [(answer.status, answer.body) for answer in seen] == [(200, b"1")]
    assert request.headers == {"x-amz-meta-A": "old"}


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (RequestOptions(headers={"A": "b\r\nC: d"}), "header A"),
        (RequestOptions(headers={"A\n": "b"}), "header name"),
        (RequestOptions(headers={"A": "\u20ac"}), "header A"),
        (RequestOptions(headers={"A": 5}), "header A must be str"),  # type: ignore[dict-item]
        (RequestOptions(query={"a": "\0"}), "query parameter a"),
        (RequestOptions(query={"a": None}), "query parameter a must be str"),  # type: ignore[dict-item]
    ],
)
def test_options_that_cannot_be_sent_are_refused_before_anything_is(
    options: RequestOptions, named: str
) -> None:
    script = Script()
    with pytest.raises(ValueError, match=named):
        new_caller(script).call(get(), options)
    assert not script.sent


def test_keys_of_sse_c_do_not_go_over_plain_connections() -> None:
    script = Script(Answer(), Answer())
    request = get()
    request.headers["X-Amz-Copy-Source-Server-Side-Encryption-Customer-Key"] = "c2VjcmV0"
    with pytest.raises(ValueError, match="would send an SSE-C key in clear") as caught:
        new_caller(script).call(request)
    assert "c2VjcmV0" not in str(caught.value)
    assert not script.sent
    new_caller(script, allow_insecure_sse_c=True).call(request)
    new_caller(script, "https://localhost:9000").call(request)
    assert len(script.sent) == 2


def test_a_trace_shows_everything_but_secrets() -> None:
    trace = io.StringIO()
    script = Script(Answer(headers={"ETag": "x"}, body=b"content"), error("AccessDenied", 403))
    caller = new_caller(script, "https://localhost:9000", trace=trace)
    request = get("a b")
    request.headers["X-Amz-Server-Side-Encryption-Customer-Key"] = "c2VjcmV0"
    request.headers["x-amz-security-token"] = "t0ken"
    caller.call(request)
    with pytest.raises(MinioException):
        caller.call(request)
    text = trace.getvalue()
    assert text.count("---------START-HTTP---------\nGET /bucket/a%20b HTTP/1.1\n") == 2
    assert "\nHTTP/1.1 200\nETag: x\n" in text
    assert "<Error><Code>AccessDenied</Code>" in text
    assert "Credential=*REDACTED*/" in text
    assert "Signature=*REDACTED*" in text
    signature = script.sent[0].headers["Authorization"].rpartition("=")[2]
    for secret in ("c2VjcmV0", "t0ken", SECRET, KEY, signature):
        assert secret not in text
