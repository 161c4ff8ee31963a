"""An upload in parts is given up when the server is through with the copies that are on their way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from minio.commonconfig import ComposeSource
from minio.error import S3Error
from tests.unit._async.scripted import AsyncAnswer, AsyncScript, error, new_client

CREATED = b"<InitiateMultipartUploadResult><UploadId>id</UploadId></InitiateMultipartUploadResult>"
COPIED = b"<CopyPartResult><ETag>e</ETag></CopyPartResult>"
FOUND = {"Content-Length": str(6 * 1024**2), "ETag": '"e"'}
SOON = 0.05
"""Seconds: a copy takes longer than whatever its client has to do before it aborts."""


class Copying(AsyncScript):
    """A server that refuses the first part at once, and takes its time to copy the second."""

    def __init__(self, *, refuses: bool) -> None:
        super().__init__()
        self.told: list[str] = []
        self.begun = asyncio.Event()
        self._refuses = refuses
        self._done = asyncio.Event()

    async def send(self, method: str, address: Any, *_: Any) -> Any:
        if method == "HEAD":
            return AsyncAnswer(headers=FOUND)
        if method == "POST":
            return AsyncAnswer(body=CREATED)
        if method == "DELETE":
            self.told.append("aborted")
            return AsyncAnswer(204)
        if "partNumber=1" in address.query:
            await self.begun.wait()
            return error("PreconditionFailed", 412) if self._refuses else AsyncAnswer(body=COPIED)
        return await self._copy()

    async def _copy(self) -> AsyncAnswer:
        self.begun.set()
        asyncio.get_running_loop().call_later(SOON, self._done.set)
        try:
            await self._done.wait()
        except asyncio.CancelledError:
            self.told.append("left alone")
            raise
        self.told.append("copied")
        return AsyncAnswer(body=COPIED)


def compose(server: Copying) -> Any:
    client = new_client(server)
    return client.compose_object(
        "bucket", "made", [ComposeSource("bucket", "a"), ComposeSource("bucket", "b")]
    )


async def test_a_refused_part_waits_for_the_others() -> None:
    server = Copying(refuses=True)
    with pytest.raises(S3Error, match="PreconditionFailed") as caught:
        await compose(server)
    assert server.told == ["copied", "aborted"]
    assert caught.value.failed_parts == (1,)  # type: ignore[attr-defined]


class Halfway(AsyncScript):
    """A server that takes some of each part, and forgets an upload when it is told so the second time."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()
        self.aborts: list[int] = []

    async def send(self, method: str, address: Any, headers: Any, body: Any, *_: Any) -> Any:
        if method == "POST":
            return AsyncAnswer(body=CREATED)
        if method == "DELETE":
            self.aborts.append(404 if self.aborts else 204)
            return error("NoSuchUpload", 404) if len(self.aborts) > 1 else AsyncAnswer(204)
        next(body.blocks())
        self.begun.set()
        await asyncio.Event().wait()
        raise AssertionError


async def test_parts_that_were_cut_halfway_are_forgotten_twice() -> None:
    server = Halfway()
    data = bytes(10 * 1024**2)
    upload = new_client(server).put_object("bucket", "key", data, part_size=5 * 1024**2)
    task = asyncio.ensure_future(upload)
    await server.begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert server.aborts == [204, 404]
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_so_does_a_cancelled_task() -> None:
    server = Copying(refuses=False)
    task = asyncio.ensure_future(compose(server))
    await server.begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert server.told == ["copied", "aborted"]
    assert asyncio.all_tasks() == {asyncio.current_task()}
