"""Answers of the admin API: documents, errors, packed bodies and tokens."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import json
import pickle

import pytest

from minio._core.admin import answers as adminanswers
from minio._core.admin.answers import read_json, read_line, unpacked
from minio._core.documents.jsondoc import INTEGER, map_of
from minio._core.http.answers import error_of, region_of
from minio._core.http.bearer import metrics_token
from minio._core.http.jsonerrors import admin_error, is_error_body
from minio._core.http.request import Operation, Request
from minio._core.http.response import Headers, Response
from minio.error import AccessDenied, InvalidResponseError, MinioAdminException

MINIO = Headers([("Server", "MinIO")])
NO_USER = (
    b'{"Code":"XMinioAdminNoSuchUser","Message":"The specified user does not exist.","Resource":"/",'
    b'"RequestId":"17F","HostId":"abc"}'
)


def test_an_error_as_json_of_an_operation_of_s3_is_one_of_s3():
    """As MinIO's metrics answer: `AccessDenied` is what programs ask for, whatever it is written in."""
    body = NO_USER.replace(b"XMinioAdminNoSuchUser", b"AccessDenied")
    request = Request(Operation("MetricsV2Cluster"), "GET", path="/minio/v2/metrics/cluster")
    error = error_of(request, Response(403, "Forbidden", MINIO, body, 1))
    assert isinstance(error, AccessDenied)
    assert (error.message, error.request_id) == ("The specified user does not exist.", "17F")
    other = error_of(request, Response(403, "Forbidden", MINIO, b'{"Code": "AccessDenied"}', 1))
    assert isinstance(other, InvalidResponseError)


def test_an_error_tells_code_message_and_request():
    request = Request(Operation("GetUserInfo", admin=True), "GET", path="/minio/admin/v3/user-info")
    error = error_of(request, Response(404, "", MINIO, NO_USER))
    assert type(error).__name__ == "NoSuchUser"
    assert isinstance(error, MinioAdminException)
    assert (error.status, error.code, error.request_id) == (404, "XMinioAdminNoSuchUser", "17F")
    assert error.message == "The specified user does not exist."
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code) == (str(error), error.code)


def test_an_error_may_be_xml():
    body = b"<Error><Code>BadRequest</Code><Message>no</Message><RequestId>1</RequestId></Error>"
    error = admin_error(400, MINIO, body)
    assert (error.code, error.message) == ("BadRequest", "no")


@pytest.mark.parametrize(
    ("status", "headers", "body", "hint"),
    [
        (
            426,
            MINIO,
            b'{"Code":"XMinioAdminVersionMismatch","Message":"","RequestId":""}',
            "does not route this",
        ),
        (
            403,
            MINIO,
            b'{"Code":"AccessDenied","Message":"Access Denied.","RequestId":""}',
            "no policy allows",
        ),
        (
            404,
            Headers([("Content-Type", "text/plain; charset=utf-8")]),
            b"Metrics Resource Not found\n",
            "Body: Metrics Resource Not found\n; MinIO has no collector of metrics of that name",
        ),
        (
            404,
            Headers(),
            b"<Error><Code>NoSuchBucket</Code></Error>",
            "is the endpoint that of a MinIO server",
        ),
        (
            200,
            Headers([("Server", "MinIO Console"), ("Content-Type", "text/html")]),
            b"<html>",
            "its console",
        ),
        (404, Headers(), b"<html>", "is the endpoint that of a MinIO server"),
        (400, Headers(), b"Client sent an HTTP request to an HTTPS server.\n", "leave out secure=False"),
        (502, Headers(), b"", "is the endpoint that of a MinIO server"),
        (403, Headers(), b"<Error>", "is the endpoint that of a MinIO server"),
        (400, Headers(), b"{not json", "is the endpoint that of a MinIO server"),
    ],
)
def test_what_servers_do_not_explain_is_explained(status, headers, body, hint):
    assert hint in str(admin_error(status, headers, body))


@pytest.mark.parametrize("headers", [MINIO, Headers([("Server", "nginx")])])
def test_what_servers_explain_themselves_is_left_alone(headers):
    assert str(admin_error(404, headers, NO_USER)).endswith(NO_USER.decode())


def test_the_message_is_that_of_7_2_16():
    assert str(MinioAdminException("404", "gone")) == "admin request failed; Status: 404, Body: gone"


def test_errors_come_with_200_too():
    assert is_error_body(NO_USER)
    assert not is_error_body(b'{"Code":"only"}')
    assert not is_error_body(b'"Code" and no JSON')
    with pytest.raises(MinioAdminException, match="NoSuchUser"):
        read_line(NO_USER, INTEGER)


def test_a_region_is_told_in_json():
    body = b'{"Code":"AuthorizationHeaderMalformed","Message":"","RequestId":"","Region":"eu-x"}'
    assert region_of(Headers(), body) == "eu-x"
    assert region_of(Headers(), b'"Region"') == ""


def test_documents_that_are_others_are_quoted_unless_they_are_secret():
    answer = Response(200, "", MINIO, b'{"key":"hunter2"}')
    with pytest.raises(InvalidResponseError, match="hunter2"):
        read_json(answer, map_of(INTEGER))
    with pytest.raises(InvalidResponseError) as caught:
        read_json(answer, map_of(INTEGER), hidden=True)
    assert "hunter2" not in str(caught.value) + str(caught.value.__cause__)


def test_a_line_that_cannot_be_read_is_an_invalid_response():
    with pytest.raises(InvalidResponseError, match="broken"):
        read_line(b"{broken", INTEGER)


PACKED = Headers([("Content-Encoding", "gzip")])


def test_packed_bodies_are_unpacked():
    assert unpacked(Response(200, "", PACKED, gzip.compress(b"x" * 5000))) == b"x" * 5000
    assert unpacked(Response(200, "", MINIO, b"plain")) == b"plain"


@pytest.mark.parametrize("body", [b"", b"no gzip", gzip.compress(b"cut")[:-4]])
def test_damaged_packed_bodies_are_refused(body):
    with pytest.raises(InvalidResponseError, match="gzip data"):
        unpacked(Response(200, "", PACKED, body))


def test_packed_bodies_do_not_grow_without_end(monkeypatch):
    monkeypatch.setattr(adminanswers, "MAX_UNPACKED", 1000)
    with pytest.raises(InvalidResponseError, match="more than 1000 bytes"):
        unpacked(Response(200, "", PACKED, gzip.compress(b"x" * 5000)))


def test_a_token_of_metrics_is_signed_with_the_secret_key():
    header, claims, signature = metrics_token("alice", "secret", 1000.7).split(".")

    def decoded(part: str) -> bytes:
        return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))

    assert json.loads(decoded(header)) == {"alg": "HS512", "typ": "JWT"}
    assert json.loads(decoded(claims)) == {"sub": "alice", "iss": "prometheus", "exp": 1300}
    expected = hmac.new(b"secret", f"{header}.{claims}".encode(), hashlib.sha512).digest()
    assert decoded(signature) == expected
