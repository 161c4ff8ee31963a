"""The fixtures of tests about faults."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.faults.proxy import FaultProxy
from tests.faults.script import ScriptedServer
from tests.faults.transports import Sender, make

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def scripted() -> Iterator[ScriptedServer]:
    """A server that answers what the test wrote down; a request beyond the script fails the test."""
    server = ScriptedServer()
    yield server
    server.stop()
    assert not server.unexpected, f"requests that the script did not foresee: {server.unexpected}"


@pytest.fixture
def proxy(minio_server: MinioServer) -> Iterator[FaultProxy]:
    """A way to the shared MinIO server that spoils what the test says; connect to `proxy.endpoint`."""
    with FaultProxy(minio_server.endpoint) as way:
        yield way


@pytest.fixture(params=["sync", "async"])
def transport(request: pytest.FixtureRequest) -> Iterator[Sender]:
    """Each of the two transports."""
    made = make(request.param)
    yield made
    made.close()
