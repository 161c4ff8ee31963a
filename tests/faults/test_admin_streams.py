"""Streams of the admin API that are closed while a server says nothing."""

from __future__ import annotations

import asyncio
import threading
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest
import urllib3

from minio import AsyncMinioAdmin, MinioAdmin
from minio._core.http.address import Address
from minio._core.options import Timeout
from minio._transport import aio
from minio._transport.lone import Interrupted
from minio.credentials import StaticProvider
from tests.faults.script import reply
from tests.leftovers import sockets, sockets_since

STREAMS = {
    "trace": lambda api: api.trace(s3=True),
    "log": lambda api: api.console_log(),
    "metrics": lambda api: api.realtime_metrics(),
    "speedtest": lambda api: api.speedtest_drive(),
}
HEAD = reply(200, {"Transfer-Encoding": "chunked"})
DOCUMENT = b'{"version":"1"}'


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


@pytest.fixture
def api(connect_admin: Any, scripted: Any) -> Any:
    server = SimpleNamespace(endpoint=scripted.endpoint, access_key="key", secret_key="secret")
    return connect_admin(server).api


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize(
    ("said", "documents"),
    [
        (b"", 0),
        (HEAD, 0),
        (HEAD + chunk(b" "), 0),
        (HEAD + chunk(DOCUMENT + b"\n" + DOCUMENT), 1),
        (HEAD + b"ff\r\n" + DOCUMENT + b"\n", 1),
    ],
    ids=["nothing", "the head", "a sign of life", "half a line", "half a chunk"],
)
def test_closing_ends_who_waits_and_drops_the_connection(
    api: Any, scripted: Any, name: str, said: bytes, documents: int
) -> None:
    scripted.play([said])  # and then the server waits for more requests
    before = sockets()
    lines, seen, got = STREAMS[name](api), [], threading.Event()

    def read() -> None:
        for item in lines:
            seen.append(item)
            got.set()

    reader = threading.Thread(target=read)
    reader.start()
    scripted.wait_for(1)
    assert got.wait(10 if documents else 0.1) == bool(documents)
    assert reader.is_alive()
    closed = monotonic()
    lines.close()
    reader.join(10)
    assert monotonic() - closed < 3
    assert not reader.is_alive()
    assert len(seen) == documents
    assert list(lines) == []
    scripted.stop()
    assert sockets_since(before) == set()


def test_a_stream_that_is_closed_first_sends_nothing(api: Any, scripted: Any) -> None:
    lines = api.trace(s3=True)
    lines.close()
    assert list(lines) == []
    assert scripted.requests == []


def test_a_stream_that_ends_keeps_no_connection(api: Any, scripted: Any) -> None:
    scripted.play(HEAD + chunk(DOCUMENT + b"\n") + b"0\r\n\r\n")
    before = sockets()
    assert len(list(api.trace(s3=True))) == 1
    scripted.stop()
    assert sockets_since(before) == set()


def test_other_calls_go_on_while_one_stream_is_closed(api: Any, scripted: Any) -> None:
    scripted.play([HEAD + chunk(DOCUMENT + b"\n")], reply(200, body=b"{}"), [HEAD + chunk(DOCUMENT + b"\n")])
    with api.trace(s3=True) as lines:
        next(iter(lines))
        api.server_info()
    with api.trace(s3=True) as others:
        next(iter(others))
    assert scripted.connections == 3


def test_a_stream_over_a_client_of_the_users_own_can_be_closed(scripted: Any) -> None:
    scripted.play([HEAD + chunk(b" ")])
    keys = StaticProvider("key", "secret")
    with urllib3.PoolManager() as manager:
        lines = MinioAdmin(scripted.endpoint, keys, secure=False, http_client=manager).api.trace(s3=True)
        reader = threading.Thread(target=lambda: list(lines))
        reader.start()
        scripted.wait_for(1)
        reader.join(0.5)
        assert reader.is_alive()
        lines.close()
        reader.join(10)
    assert not reader.is_alive()


async def test_a_task_that_closes_a_stream_ends_another(scripted: Any) -> None:
    scripted.play([HEAD])
    keys = StaticProvider("key", "secret")
    async with AsyncMinioAdmin(scripted.endpoint, keys, secure=False) as admin:
        lines = admin.api.trace(s3=True)

        async def read() -> list[Any]:
            return [item async for item in lines]

        reader = asyncio.create_task(read())
        await asyncio.to_thread(scripted.wait_for, 1)
        await lines.aclose()
        assert await asyncio.wait_for(reader, 3) == []


async def test_who_is_interrupted_while_connecting_sends_nothing(
    scripted: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting, go_on, dial = asyncio.Event(), asyncio.Event(), aio.dial

    async def slowly(*args: Any) -> Any:
        connecting.set()
        await go_on.wait()
        return await dial(*args)

    monkeypatch.setattr(aio, "dial", slowly)
    transport = aio.AsyncTransport().alone()
    host, _, port = scripted.endpoint.partition(":")
    address = Address("http", host, int(port), scripted.endpoint, "/", "")
    headers = {"Host": scripted.endpoint}
    sender = asyncio.create_task(transport.send("GET", address, headers, b"", Timeout(connect=5, read=5)))
    await connecting.wait()
    transport.interrupt()
    go_on.set()
    with pytest.raises(Interrupted):
        await sender
    assert scripted.requests == []
