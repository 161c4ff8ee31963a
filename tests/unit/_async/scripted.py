"""A transport without a network: it answers what the test wrote down, and remembers what it was asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from minio._core.http.address import Address
from minio._core.http.endpoint import Endpoint
from minio._core.http.response import Headers
from minio._core.http.retry import RetryPolicy
from minio._core.options import Timeout
from minio._core.settings import Settings
from minio._flows._async.adminclient import AsyncAdminClient
from minio._flows._async.caller import AsyncCaller
from minio._flows._async.client import AsyncClient
from minio._flows.start import start
from minio._generated.admin.api import AsyncAdminApi
from minio.credentials import StaticProvider

KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"


@dataclass
class Sent:
    """A request as the transport got it."""

    method: str
    address: Address
    headers: dict[str, str]
    body: Any
    timeout: Timeout

    @property
    def region(self) -> str:
        return self.headers["Authorization"].split("/")[2]


class AsyncAnswer:
    """What the transport answers."""

    def __init__(self, status: int = 200, headers: dict[str, str] | None = None, body: bytes = b"") -> None:
        self.status = status
        self.reason = ""
        self.headers = Headers((headers or {}).items())
        self.length: int | None = len(body)
        self.unread = body
        self.asked_for: list[int] = []
        self.closed = False

    async def read(self, size: int = -1, /) -> bytes:
        self.asked_for.append(size)
        if size < 0:
            size = len(self.unread)
        block, self.unread = self.unread[:size], self.unread[size:]
        return block

    async def readinto(self, buffer: Any, /) -> int:
        block = await self.read(len(buffer))
        buffer[: len(block)] = block
        return len(block)

    async def aclose(self) -> None:
        self.closed = True


class AsyncScript:
    """The transport; an exception in its script is raised."""

    def __init__(self, *script: AsyncAnswer | Exception) -> None:
        self.script = list(script)
        self.sent: list[Sent] = []
        self.closed = False

    async def send(
        self, method: str, address: Address, headers: dict[str, str], body: Any, timeout: Timeout, /
    ) -> AsyncAnswer:
        self.sent.append(Sent(method, address, dict(headers), body, timeout))
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def aclose(self) -> None:
        self.closed = True


class AsyncNaps(list[float]):
    """Notes how long it should have slept."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


def new_caller(
    script: AsyncScript, url: str = "http://localhost:9000", region: str = "", **settings: Any
) -> AsyncCaller:
    """A caller over the script; retries wait for nothing unless told."""
    settings.setdefault("retry", RetryPolicy(base=0, throttled_base=0))
    return AsyncCaller(Endpoint(url, region), StaticProvider(KEY, SECRET), script, Settings(**settings))


def new_client(script: AsyncScript, endpoint: str = "localhost:9000", **settings: Any) -> AsyncClient:
    """A client over the script."""
    client = AsyncClient()
    given: dict[str, Any] = {"secure": False, "region": None, "timeout": None, "retry": None, **settings}
    given.setdefault("credentials", StaticProvider(KEY, SECRET))
    begin = start(endpoint=endpoint, new_transport=lambda: script, portable=False, **given)
    client._begin(begin, script)
    return client


def new_admin(*script: AsyncAnswer | Exception) -> tuple[Any, AsyncScript]:
    """An administrator's client over a script, and the script."""
    transport = AsyncScript(*script)
    admin: Any = AsyncAdminClient()
    admin.api = AsyncAdminApi(new_caller(transport))
    return admin, transport


def error(code: str, status: int = 400, extra: str = "", **headers: str) -> AsyncAnswer:
    """An answer with an S3 error."""
    body = f"<Error><Code>{code}</Code><Message>because</Message><RequestId>42</RequestId>{extra}</Error>"
    return AsyncAnswer(
        status, {"Content-Type": "application/xml", "Server": "scripted", **headers}, body.encode()
    )
