"""What the tests of faults share: clients of spoiled and of scripted servers, and all that was logged."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from minio import RetryPolicy
from tests.faults.proxy import FaultProxy
from tests.faults.script import ScriptedServer, SeenRequest, reply

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer

QUICK = RetryPolicy(base=0.001, throttled_base=0.001)


@pytest.fixture
def way(connect: Callable[..., Any], minio_server: MinioServer, proxy: FaultProxy) -> Any:
    """A client that reaches the server through the proxy."""
    keys = minio_server.access_key, minio_server.secret_key
    return connect(proxy.endpoint, *keys, secure=False, retry=QUICK)


@pytest.fixture
def told(connect: Callable[..., Any], scripted: ScriptedServer) -> Any:
    """A client of the scripted server."""
    return connect(scripted.endpoint, "key", "secret", secure=False, region="us-east-1", retry=QUICK)


@pytest.fixture
def echoing(scripted: ScriptedServer) -> ScriptedServer:
    """A server that answers with what it was asked for, a hundred times."""

    def echo(request: SeenRequest) -> bytes:
        return reply(200, body=request.target.encode() * 100)

    scripted.otherwise = echo
    return scripted


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """All that is logged, by whomever."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)
