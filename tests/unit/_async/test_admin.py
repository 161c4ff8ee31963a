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
from minio._flows._async.caller import AsyncCaller
from minio._flows._async.lines import AsyncLines
from minio.error import DecryptionError, InvalidResponseError, MinioAdminException
from tests.unit._async.scripted import SECRET, AsyncAnswer, AsyncScript, new_caller

SEALED = Operation("AddThing", admin=True, sealed_request=True, sealed_response=True)
STREAM = Operation("Trace", admin=True)
NOT_READY = AsyncAnswer(503, {"Server": "MinIO"}, b'{"Code":"SlowDown","Message":"","RequestId":""}')


def sealed_answer(text: bytes, password: str = SECRET) -> bytes:
    return seal(text, password.encode(), salt=b"s" * 32, nonce=b"n" * 8)


async def test_bodies_are_encrypted_anew_with_each_attempt_and_answers_decrypted() -> None:
    script = AsyncScript(NOT_READY, AsyncAnswer(body=sealed_answer(b"answer")))
    response = await new_caller(script).call(Request(SEALED, "PUT", path="/admin", body=b"hidden"))
    assert (response.body, response.attempts) == (b"answer", 2)
    first, second = script.sent
    assert first.body != second.body
    assert first.headers["x-amz-content-sha256"] != second.headers["x-amz-content-sha256"]
    for sent in script.sent:
        assert unseal(sent.body, SECRET.encode()) == b"hidden"
        assert sent.headers["Content-Length"] == str(len(sent.body))


async def test_packed_answers_are_unpacked_before_they_are_decrypted() -> None:
    body = gzip.compress(sealed_answer(b"x" * 2000))
    script = AsyncScript(AsyncAnswer(headers={"Content-Encoding": "gzip"}, body=body))
    assert (await new_caller(script).call(Request(SEALED, "GET", path="/admin"))).body == b"x" * 2000


@pytest.mark.parametrize(
    "body", [b"", b"short", sealed_answer(b"text")[:-1], sealed_answer(b"text", "other")]
)
async def test_answers_that_are_not_genuine_are_refused_at_once(body: bytes) -> None:
    script = AsyncScript(AsyncAnswer(body=body))
    with pytest.raises(DecryptionError):
        await new_caller(script).call(Request(SEALED, "GET", path="/admin"))
    assert len(script.sent) == 1


async def test_nobody_encrypts_without_a_secret_key() -> None:
    caller = new_caller(AsyncScript())
    anonymous = AsyncCaller(caller.endpoint, None, AsyncScript(), caller.settings)
    with pytest.raises(ValueError, match="AddThing is encrypted with the secret key"):
        await anonymous.call(Request(SEALED, "PUT", path="/admin"))


async def test_metrics_are_asked_for_with_a_token() -> None:
    script = AsyncScript(AsyncAnswer(body=b"metrics"))
    request = Request(Operation("Metrics", admin=True, bearer=True), "GET", path="/minio/v2/metrics/node")
    await new_caller(script).call(request)
    kind, _, token = script.sent[0].headers["Authorization"].partition(" ")
    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    assert (kind, claims["iss"]) == ("Bearer", "prometheus")


async def test_an_error_may_come_with_200() -> None:
    body = b'  {"Code":"XMinioHealMissingBucket","Message":"no","RequestId":"1"}'
    request = Request(Operation("HealStart", admin=True, error_in_ok=True), "POST", path="/admin")
    with pytest.raises(MinioAdminException) as caught:
        await new_caller(AsyncScript(AsyncAnswer(body=body))).call(request)
    assert caught.value.code == "XMinioHealMissingBucket"


def lines_of(*answers: AsyncAnswer) -> tuple[AsyncLines[Any], AsyncScript]:
    script = AsyncScript(*answers)
    request = Request(STREAM, "GET", path="/trace")
    return AsyncLines(new_caller(script), request, None, lambda line: read_line(line, ANYTHING)), script


async def test_documents_come_one_by_one_without_the_blanks_between_them() -> None:
    lines, _ = lines_of(AsyncAnswer(body=b' \n\n{"a":1}\n  {"b":\t2}\n \n3'))
    assert [item async for item in lines] == [{"a": 1}, {"b": 2}, 3]


async def test_a_stream_that_is_closed_ends_and_lets_go_of_its_connection() -> None:
    answer = AsyncAnswer(body=b"1\n2\n3\n")
    lines, _ = lines_of(answer)
    async with lines:
        assert await anext(lines) == 1
    assert answer.closed
    assert [item async for item in lines] == []


async def test_nothing_is_sent_by_a_stream_that_nobody_reads() -> None:
    lines, script = lines_of()
    await lines.aclose()
    assert script.sent == []


async def test_a_broken_line_is_raised_and_ends_the_stream() -> None:
    answer = AsyncAnswer(body=b"1\n{broken\n3\n")
    lines, _ = lines_of(answer)
    assert await anext(lines) == 1
    with pytest.raises(InvalidResponseError, match="broken"):
        await anext(lines)
    assert answer.closed
    assert [item async for item in lines] == []


async def test_a_server_that_gives_up_in_a_stream_is_heard() -> None:
    lines, _ = lines_of(AsyncAnswer(body=b'1\n{"Code":"InternalError","Message":"no","RequestId":"1"}\n'))
    assert await anext(lines) == 1
    with pytest.raises(MinioAdminException) as caught:
        await anext(lines)
    assert caught.value.code == "InternalError"


async def test_a_line_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minio._flows._async.lines.MAX_LINE", 10)
    lines, _ = lines_of(AsyncAnswer(body=b"x" * 50))
    with pytest.raises(InvalidResponseError, match="a line of more than 10 bytes"):
        await anext(lines)
