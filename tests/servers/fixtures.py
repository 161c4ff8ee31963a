"""The fixtures of live tests: servers, clients of both flavours, buckets. Nothing starts unasked."""

from __future__ import annotations

import itertools
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from tests.servers.awaited import Awaited, LoopThread
from tests.servers.build import PARTS

if TYPE_CHECKING:
    from tests.servers.cluster import MinioCluster
    from tests.servers.minio import MinioServer
    from tests.servers.moto import MotoServer
    from tests.servers.versitygw import VersitygwServer

Connect = Callable[..., Any]
MakeBucket = Callable[..., str]


class Server(Protocol):
    """What `connect` needs to know of a server."""

    endpoint: str
    access_key: str
    secret_key: str
    secure: bool

    @property
    def ca_file(self) -> Path:
        """The authority to trust, where the server is secure."""
        ...


def need(name: str) -> Path:
    """The binary of a part, or a skip that says how to get it."""
    part = PARTS[name]
    if not part.path.exists():
        pytest.skip(f"{name} is not built: run `{part.install_command}`")
    return part.path


@pytest.fixture(scope="session")
def start_minio() -> Iterator[Callable[..., MinioServer]]:
    """Starts one more MinIO server, which ends with the session: `start_minio(region="eu-x", tls=True)`."""
    from tests.servers.minio import MinioServer

    with ExitStack() as started:

        def start(**settings: Any) -> MinioServer:
            server = MinioServer(need("minio"), **settings)
            started.callback(server.stop)
            return server

        yield start


@pytest.fixture(scope="session")
def minio_cluster() -> Iterator[MinioCluster]:
    """A deployment of two servers: what holds for it holds for clusters of any size."""
    from tests.servers.cluster import MinioCluster

    cluster = MinioCluster(need("minio"))
    yield cluster
    cluster.stop()


@pytest.fixture(scope="session")
def minio_server(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """The MinIO server that most tests share: plain HTTP, region us-east-1."""
    return start_minio()


@pytest.fixture(scope="session")
def tls_server(start_minio: Callable[..., MinioServer]) -> MinioServer:
    """A MinIO server that speaks TLS, under an authority made for this run: trust `tls_server.ca_file`."""
    return start_minio(tls=True)


@pytest.fixture(scope="session")
def moto_server() -> Iterator[MotoServer]:
    """The embedded server, for what only AWS has."""
    from tests.servers.moto import MotoServer

    with MotoServer() as server:
        yield server


@pytest.fixture(scope="session")
def versitygw_server() -> Iterator[VersitygwServer]:
    """A second server of the S3 API, by other people than MinIO."""
    from tests.servers.versitygw import VersitygwServer

    server = VersitygwServer(need("versitygw"))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> MinioServer | VersitygwServer:
    """The server under test: MinIO, and in `tests/live`, in a run of its own, versitygw."""
    found: MinioServer | VersitygwServer = request.getfixturevalue(getattr(request, "param", "minio_server"))
    return found


@pytest.fixture(scope="session")
def loop_thread() -> Iterator[LoopThread]:
    """The event loop on which the asynchronous client runs in tests that serve both."""
    loop = LoopThread()
    yield loop
    loop.stop()


@pytest.fixture(params=["sync", "async"])
def client_kind(request: pytest.FixtureRequest) -> str:
    """Each test that asks for a client runs for `Minio` and for `AsyncMinio`."""
    kind: str = request.param
    return kind


@pytest.fixture
def open_client(client_kind: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Makes a client by the constructor of the kind under test: `open_client(Minio, AsyncMinio, "host")`.

    The clients are closed when the test ends.
    """
    opened: list[Any] = []

    def make(blocking: type, awaited: type, *args: Any, **settings: Any) -> Any:
        if client_kind == "sync":
            client: Any = blocking(*args, **settings)
        else:
            client = Awaited(awaited(*args, **settings), request.getfixturevalue("loop_thread"))
        opened.append(client)
        return client

    yield make
    for client in opened:
        client.close()


@pytest.fixture
def connect(open_client: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Connect:
    """Makes a client of the kind under test: `connect(server)`, `connect("host:port", "key", "secret")`.

    Keyword arguments go to the constructor.
    """
    import minio

    def make(server: Server | str, *args: Any, **settings: Any) -> Any:
        if not isinstance(server, str):
            args = server.endpoint, server.access_key, server.secret_key
            settings.setdefault("secure", server.secure)
            if server.secure:
                monkeypatch.setenv("SSL_CERT_FILE", str(server.ca_file))
        else:
            args = server, *args
        return open_client(minio.Minio, minio.AsyncMinio, *args, **settings)

    return make


@pytest.fixture
def connect_admin(open_client: Callable[..., Any]) -> Connect:
    """Makes an administrator's client of that kind: `connect_admin(server)`, as root unless told."""
    from minio.credentials import StaticProvider
    from minio.minioadmin import AsyncMinioAdmin, MinioAdmin

    def make(server: Server, access_key: str = "", secret_key: str = "") -> Any:
        keys = StaticProvider(access_key or server.access_key, secret_key or server.secret_key)
        return open_client(MinioAdmin, AsyncMinioAdmin, server.endpoint, keys, secure=False)

    return make


@pytest.fixture
def client(connect: Connect, server: Server) -> Any:
    """A client of the server under test; the test runs twice, for `Minio` and for `AsyncMinio`."""
    return connect(server)


@pytest.fixture
def make_bucket(server: MinioServer | VersitygwServer) -> Iterator[MakeBucket]:
    """Makes a bucket on the server under test, dropped with all that is in it when the test ends."""
    made: list[str] = []
    serial = itertools.count()

    def make(*, object_lock: bool = False) -> str:
        name = f"test-{os.getpid()}-{uuid.uuid4().hex[:12]}-{next(serial)}"
        headers = {"x-amz-bucket-object-lock-enabled": "true"} if object_lock else {}
        answer = server.request("PUT", f"/{name}", headers=headers)
        assert answer.status == 200, answer.data
        made.append(name)
        return name

    yield make
    for name in made:
        server.drop_bucket(name)


@pytest.fixture
def bucket(make_bucket: MakeBucket) -> str:
    """The name of an empty bucket on the server under test."""
    return make_bucket()
