"""The adapter that lets one test serve both clients hands on results, errors and iteration unchanged."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.servers.awaited import Awaited, LoopThread, unwrap


class AsyncAnswer:
    def __init__(self) -> None:
        self.status = 200
        self.closed = False

    async def read(self) -> bytes:
        await asyncio.sleep(0)
        return b"read"

    async def __aenter__(self) -> AsyncAnswer:
        return self

    async def __aexit__(self, *error: object) -> None:
        self.closed = True


class AsyncApi:
    async def head(self, name: str) -> str:
        return name.upper()


class AsyncClient:
    def __init__(self) -> None:
        self.api = AsyncApi()
        self.closed = False

    async def get(self) -> AsyncAnswer:
        return AsyncAnswer()

    async def fail(self) -> None:
        raise KeyError("never-written")

    def presign(self, name: str) -> str:
        return f"link to {name}"

    async def names(self, count: int) -> AsyncIterator[int]:
        for number in range(count):
            await asyncio.sleep(0)
            yield number
        if count > 2:
            raise OSError("the list broke off")

    async def aclose(self) -> None:
        self.closed = True


@pytest.fixture
def client() -> Iterator[Any]:
    loop = LoopThread()
    yield Awaited(AsyncClient(), loop)
    loop.stop()


def test_calls_are_awaited_and_plain_ones_pass(client):
    assert client.presign("x") == "link to x"
    assert client.api.head("x") == "X"
    with pytest.raises(KeyError, match="never-written"):
        client.fail()


def test_iterators_iterate(client):
    assert list(client.names(2)) == [0, 1]
    assert next(client.names(2)) == 0
    with pytest.raises(StopIteration):
        next(client.names(0))
    with pytest.raises(OSError, match="broke off"):
        list(client.names(3))


def test_responses_are_read_and_closed(client):
    with client.get() as answer:
        assert (answer.status, answer.read()) == (200, b"read")
    assert unwrap(answer).closed


def test_close_is_aclose(client):
    client.close()
    assert unwrap(client).closed
