"""A caller's own HTTP client, or a test suite's in urllib3's place, is asked as 7.2.16 asked it."""

from __future__ import annotations

import io
import tempfile
from typing import Any
from unittest import mock

import pytest
import urllib3
from urllib3._collections import HTTPHeaderDict
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError, ReadTimeoutError

from minio._core.http.address import Address
from minio._core.http.bodies import Body, BytesBody, FileBody
from minio._core.options import Timeout
from minio._transport.sync import Transport
from minio._transport.user import UserTransport, default_transport
from minio.error import ConnectionFailed, IncompleteDownload, TimedOut
from tests.faults.script import ScriptedServer, reply
from tests.faults.transports import at

HERE = Address("https", "host", 9000, "host:9000", "/b/a%20b", "versionId=1")


class Recorder:
    """An HTTP client that notes calls and gives one answer."""

    def __init__(self, answer: Any) -> None:
        self.calls: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
        self._answer = answer

    def urlopen(self, *arguments: Any, **keywords: Any) -> Any:
        self.calls.append((arguments, keywords))
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def urllib3_answer(body: bytes, status: int = 200, **headers: str) -> urllib3.HTTPResponse:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return urllib3.HTTPResponse(io.BytesIO(body), fields, status, preload_content=False, reason="Because")


def test_the_call_is_the_one_of_7_2_16() -> None:
    client = Recorder(urllib3_answer(b""))
    UserTransport(client).send("GET", HERE, {"Host": "host:9000", "x-amz-date": "now"}, b"", Timeout())
    ((arguments, keywords),) = client.calls
    assert arguments == ("GET", "https://host:9000/b/a%20b?versionId=1")
    assert set(keywords) == {"body", "headers", "preload_content"}
    assert keywords["body"] is None
    assert keywords["preload_content"] is False
    assert isinstance(keywords["headers"], HTTPHeaderDict)
    assert dict(keywords["headers"]) == {"Host": "host:9000", "x-amz-date": "now"}


def test_bodies_are_handed_over_as_bytes() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"0123456789")
        file.flush()
        bodies: list[Body | bytes] = [b"345", BytesBody(memoryview(b"345")), FileBody(file.fileno(), 3, 3)]
        for body in bodies:
            client = Recorder(urllib3_answer(b""))
            UserTransport(client).send("PUT", HERE, {}, body, Timeout())
            assert client.calls[0][1]["body"] == b"345"
            assert isinstance(client.calls[0][1]["body"], bytes)


def test_a_urllib3_answer_is_told_undecoded() -> None:
    answer = urllib3_answer(b"not gzip", 404, Content_Encoding="gzip", Content_Length="8", ETag='"x"')
    told = UserTransport(Recorder(answer)).send("GET", HERE, {}, b"", Timeout())
    assert (told.status, told.reason, told.length) == (404, "Because", 8)
    assert told.headers["etag"] == '"x"'
    assert told.read(3) == b"not"
    buffer = bytearray(100)
    assert bytes(buffer[: told.readinto(buffer)]) == b" gzip"
    assert (told.read(), told.readinto(buffer)) == (b"", 0)


class Bare:
    """What an answer in users' tests may be: a status, and little else."""

    status = 200

    def __init__(self, **attributes: Any) -> None:
        vars(self).update(attributes)


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (Bare(), b""),
        (Bare(headers={"Content-Length": "5"}, data=b"hello"), b"hello"),
        (Bare(stream=lambda size: iter([b"hel", b"", b"lo"])), b"hello"),
        (Bare(read=io.BytesIO(b"hello").read), b"hello"),
        (mock.Mock(status=200, headers={}, data=b"hello"), b"hello"),
        (mock.MagicMock(status="200", data=b"hello"), b"hello"),
    ],
    ids=["status alone", "data", "stream", "read", "Mock", "MagicMock"],
)
def test_answers_of_users_tests_may_lack_much(answer: Any, body: bytes) -> None:
    told = UserTransport(Recorder(answer)).send("GET", HERE, {}, b"", Timeout())
    assert (told.status, told.reason, told.read()) == (200, "", body)
    told.close()


def test_the_answer_to_a_head_announces_no_body() -> None:
    answer = urllib3_answer(b"", Content_Length="1000")
    told = UserTransport(Recorder(answer)).send("HEAD", HERE, {}, b"", Timeout())
    assert (told.length, told.headers["content-length"], told.read()) == (0, "1000", b"")


@pytest.mark.parametrize(
    ("cause", "kind", "sent"),
    [
        (MaxRetryError(None, "/", NewConnectionError(None, "refused")), ConnectionFailed, False),  # type: ignore[arg-type]
        (MaxRetryError(None, "/", ReadTimeoutError(None, "/", "late")), TimedOut, True),  # type: ignore[arg-type]
        (ProtocolError("Connection aborted.", ConnectionResetError()), ConnectionFailed, True),
        (ConnectionRefusedError(), ConnectionFailed, False),
    ],
    ids=["refused", "late", "aborted", "bare"],
)
def test_the_clients_errors_become_ours(cause: Exception, kind: type[ConnectionFailed], sent: bool) -> None:
    with pytest.raises(kind) as caught:
        UserTransport(Recorder(cause)).send("GET", HERE, {}, b"", Timeout())
    assert caught.value.sent is sent
    assert isinstance(caught.value, MaxRetryError)


def test_other_errors_of_a_users_client_stay_what_they_are() -> None:
    with pytest.raises(AssertionError, match="unexpected call"):
        UserTransport(Recorder(AssertionError("unexpected call"))).send("GET", HERE, {}, b"", Timeout())


def test_a_real_client_keeps_its_connection(scripted: ScriptedServer) -> None:
    scripted.play(
        reply(200, headers={"Content-Length": "7"}), reply(200, body=b"one"), reply(204), reply(200)
    )
    manager = urllib3.PoolManager(retries=False)
    for _ in range(2):  # a transport that goes must not take the client's connections along
        transport = UserTransport(manager)
        assert transport.send("HEAD", at(scripted.endpoint), {}, b"", Timeout()).read() == b""
        assert transport.send("GET", at(scripted.endpoint), {}, b"", Timeout()).read() in (b"one", b"")
        transport.close()
    assert scripted.connections == 1
    manager.clear()


def test_a_cut_body_of_a_real_client(scripted: ScriptedServer) -> None:
    from tests.faults.script import CLOSE

    scripted.play([reply(200, body=b"x" * 100)[:-40], CLOSE])
    with urllib3.PoolManager(retries=False) as manager:
        answer = UserTransport(manager).send("GET", at(scripted.endpoint), {}, b"", Timeout())
        with pytest.raises(IncompleteDownload) as caught:
            answer.read()
        assert caught.value.expected == 100


def test_without_a_client_the_lean_way_is_taken() -> None:
    assert type(default_transport()) is Transport


def test_a_client_is_used_as_it_is() -> None:
    client = Recorder(urllib3_answer(b""))
    transport = default_transport(http_client=client)
    transport.send("GET", HERE, {}, b"", Timeout())
    assert len(client.calls) == 1


def test_a_patched_pool_manager_is_what_is_asked() -> None:
    with mock.patch("urllib3.PoolManager") as patched:
        patched.return_value.urlopen.return_value = Bare(data=b"patched")
        answer = default_transport(cert_check=False).send("GET", HERE, {}, b"", Timeout())
    assert answer.read() == b"patched"
    assert patched.call_args.kwargs["cert_reqs"] == "CERT_NONE"


@pytest.mark.parametrize("place", ["urllib3.PoolManager.urlopen", "urllib3.poolmanager.PoolManager.urlopen"])
def test_a_patched_urlopen_is_what_is_asked(place: str) -> None:
    with mock.patch(place) as patched:
        patched.return_value = Bare(data=b"patched")
        answer = default_transport().send("GET", HERE, {}, b"", Timeout())
    assert answer.read() == b"patched"


def test_a_patched_pool_is_what_is_asked() -> None:
    with mock.patch("urllib3.connectionpool.HTTPConnectionPool.urlopen") as patched:
        patched.return_value = urllib3_answer(b"patched")
        answer = default_transport().send("GET", HERE, {}, b"", Timeout())
    assert answer.read() == b"patched"
    assert patched.call_args.args[:2] == ("GET", "/b/a%20b?versionId=1")
