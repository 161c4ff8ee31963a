# Derived from tests/unit/_async/test_admin.py; change that and run `make generate`.
"""What administrators' calls have beside other calls: encrypted bodies, tokens, errors and streams."""

from __future__ import annotations

import base64
import gzip
import json
from typing import Any

import pytest

from minio._core.admin.answers import read_line
from minio._core.admin.sealed import seal, unseal
from minio._core.documents.jsondoc import ANYTHING
from minio._core.http.request import Operation, Request
from minio._flows._sync.caller import Caller
from minio._flows._sync.lines import Lines
from minio.error import DecryptionError, InvalidResponseError, MinioAdminException
from tests.unit._sync.scripted import SECRET, Answer, Script, new_caller

SEALED = Operation("AddThing", admin=True, sealed_request=True, sealed_response=True)
STREAM = Operation("Trace", admin=True)
NOT_READY = Answer(503, {"Server": "MinIO"}, b'{"Code":"SlowDown","Message":"","RequestId":""}')


def sealed_answer(text: bytes, password: str = SECRET) -> bytes:
    return seal(text, password.encode(), salt=b"s" * 32, nonce=b"n" * 8)


def test_bodies_are_encrypted_anew_with_each_attempt_and_answers_decrypted() -> None:
    script = Script(NOT_READY, Answer(body=sealed_answer(b"answer")))
    response = new_caller(script).call(Request(SEALED, "PUT", path="/admin", body=b"hidden"))
    assert (response.body, response.attempts) == (b"answer", 2)
    first, second = script.sent
    assert first.body != second.body
    assert first.headers["x-amz-content-sha256"] != second.headers["x-amz-content-sha256"]
    for sent in script.sent:
        assert unseal(sent.body, SECRET.encode()) == b"hidden"
        assert sent.headers["Content-Length"] == str(len(sent.body))


def test_packed_answers_are_unpacked_before_they_are_decrypted() -> None:
    body = gzip.compress(sealed_answer(b"x" * 2000))
    script = Script(Answer(headers={"Content-Encoding": "gzip"}, body=body))
    assert (new_caller(script).call(Request(SEALED, "GET", path="/admin"))).body == b"x" * 2000


@pytest.mark.parametrize(
    "body", [b"", b"short", sealed_answer(b"text")[:-1], sealed_answer(b"text", "other")]
)
def test_answers_that_are_not_genuine_are_refused_at_once(body: bytes) -> None:
    script = Script(Answer(body=body))
    with pytest.raises(DecryptionError):
        new_caller(script).call(Request(SEALED, "GET", path="/admin"))
    assert len(script.sent) == 1


def test_nobody_encrypts_without_a_secret_key() -> None:
    caller = new_caller(Script())
    anonymous = Caller(caller.endpoint, None, Script(), caller.settings)
    with pytest.raises(ValueError, match="AddThing is encrypted with the secret key"):
        anonymous.call(Request(SEALED, "PUT", path="/admin"))


def test_metrics_are_asked_for_with_a_token() -> None:
    script = Script(Answer(body=b"metrics"))
    request = Request(Operation("Metrics", admin=True, bearer=True), "GET", path="/minio/v2/metrics/node")
    new_caller(script).call(request)
    kind, _, token = script.sent[0].headers["Authorization"].partition(" ")
    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    assert (kind, claims["iss"]) == ("Bearer", "prometheus")


def test_an_error_may_come_with_200() -> None:
    body = b'  {"Code":"XMinioHealMissingBucket","Message":"no","RequestId":"1"}'
    request = Request(Operation("HealStart", admin=True, error_in_ok=True), "POST", path="/admin")
    with pytest.raises(MinioAdminException) as caught:
        new_caller(Script(Answer(body=body))).call(request)
    assert caught.value.code == "XMinioHealMissingBucket"


def lines_of(*answers: Answer) -> tuple[Lines[Any], Script]:
    script = Script(*answers)
    request = Request(STREAM, "GET", path="/trace")
    return Lines(new_caller(script), request, None, lambda line: read_line(line, ANYTHING)), script


def test_documents_come_one_by_one_without_the_blanks_between_them() -> None:
    lines, _ = lines_of(Answer(body=b' \n\n{"a":1}\n  {"b":\t2}\n \n3'))
    assert [item for item in lines] == [{"a": 1}, {"b": 2}, 3]


def test_a_stream_that_is_closed_ends_and_lets_go_of_its_connection() -> None:
    answer = Answer(body=b"1\n2\n3\n")
    lines, _ = lines_of(answer)
    with lines:
        assert next(lines) == 1
    assert answer.closed
    assert [item for item in lines] == []


def test_nothing_is_sent_by_a_stream_that_nobody_reads() -> None:
    lines, script = lines_of()
    lines.close()
    assert script.sent == []


def test_a_broken_line_is_raised_and_ends_the_stream() -> None:
    answer = Answer(body=b"1\n{broken\n3\n")
    lines, _ = lines_of(answer)
    assert next(lines) == 1
    with pytest.raises(InvalidResponseError, match="broken"):
        next(lines)
    assert answer.closed
    assert [item for item in lines] == []


def test_a_server_that_gives_up_in_a_stream_is_heard() -> None:
    lines, _ = lines_of(Answer(body=b'1\n{"Code":"InternalError","Message":"no","RequestId":"1"}\n'))
    assert next(lines) == 1
    with pytest.raises(MinioAdminException) as caught:
        next(lines)
    assert caught.value.code == "InternalError"


def test_a_line_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minio._flows._sync.lines.MAX_LINE", 10)
    lines, _ = lines_of(Answer(body=b"x" * 50))
    with pytest.raises(InvalidResponseError, match="a line of more than 10 bytes"):
        next(lines)
