"""What the tests of single operations share: `api` of the server under test, and a server with more to it."""

from __future__ import annotations

import json
import queue
import uuid
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from minio.crypto import encrypt
from tests.faults.script import ScriptedServer, SeenRequest, reply

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer
    from tests.servers.moto import MotoServer
    from tests.servers.versitygw import VersitygwServer


@pytest.fixture
def api(client: Any) -> Any:
    """The raw operations of the server under test, for both clients."""
    return client.api


@pytest.fixture(scope="session")
def aws_server(request: pytest.FixtureRequest) -> MotoServer | VersitygwServer:
    """A server that does what AWS does and MinIO does not: moto plays AWS, versitygw has some of it."""
    found: MotoServer | VersitygwServer = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def aws(connect: Callable[..., Any], aws_server: MotoServer | VersitygwServer) -> Any:
    """The raw operations of that server, for both clients."""
    return connect(aws_server).api


@pytest.fixture
def aws_bucket(aws: Any) -> Iterator[str]:
    """The name of an empty bucket on `aws_server`."""
    name = f"aws-{uuid.uuid4().hex[:12]}"
    aws.create_bucket(name)
    yield name
    for entry in aws.list_object_versions_iter(name):
        aws.delete_object(name, entry.object_name, version_id=entry.version_id)
    aws.delete_bucket(name)


@pytest.fixture
def name(server: Any) -> Iterator[str]:
    """A name that no bucket has; a bucket that gets it is dropped when the test ends."""
    free = f"test-{uuid.uuid4().hex[:12]}"
    yield free
    server.drop_bucket(free)


class Webhook:
    """What MinIO tells of events and asks to be made of objects: it is told `made` for each object."""

    def __init__(self) -> None:
        self.events: queue.Queue[str] = queue.Queue()
        self.server = ScriptedServer()
        self.server.otherwise = self._answer

    def wait_for(self, key: str) -> dict[str, Any]:
        """Returns the first event of an object called `key`."""
        while True:
            event: dict[str, Any] = json.loads(self.events.get(timeout=20))
            if event["Key"].endswith(f"/{key}"):
                return event

    def _answer(self, request: SeenRequest) -> bytes:
        said = json.loads(request.body or b"{}")
        if "getObjectContext" not in said:
            if said:
                self.events.put(request.body.decode())
            return reply()
        context = said["getObjectContext"]
        names = {
            "X-Amz-Request-Route": context["outputRoute"],
            "X-Amz-Request-Token": context["outputToken"],
        }
        return reply(headers=names, body=b"made")


@pytest.fixture(scope="session")
def webhook() -> Iterator[Webhook]:
    """The target of `equipped_server`."""
    hook = Webhook()
    yield hook
    hook.server.stop()


@pytest.fixture(scope="session")
def equipped_server(start_minio: Callable[..., MinioServer], webhook: Webhook) -> MinioServer:
    """A MinIO server with a target for events, a function, and figures that anybody may read."""
    url = f"http://{webhook.server.endpoint}/"
    return start_minio(
        environment={
            "MINIO_NOTIFY_WEBHOOK_ENABLE_TARGET": "on",
            "MINIO_NOTIFY_WEBHOOK_ENDPOINT_TARGET": url,
            "MINIO_LAMBDA_WEBHOOK_ENABLE_FUNCTION": "on",
            "MINIO_LAMBDA_WEBHOOK_ENDPOINT_FUNCTION": url,
            "MINIO_PROMETHEUS_AUTH_TYPE": "public",
        }
    )


@pytest.fixture
def equipped(connect: Callable[..., Any], equipped_server: MinioServer) -> Any:
    """The raw operations of that server."""
    return connect(equipped_server).api


@pytest.fixture
def equipped_bucket(equipped: Any, equipped_server: MinioServer) -> Iterator[str]:
    """The name of an empty bucket on that server."""
    free = f"test-{uuid.uuid4().hex[:12]}"
    equipped.create_bucket(free)
    yield free
    equipped_server.drop_bucket(free)


def put_admin(server: MinioServer, target: str, document: dict[str, Any]) -> bytes:
    """Tells the server's admin API; returns what it answers."""
    body = encrypt(json.dumps(document).encode(), server.secret_key)
    answer = server.request("PUT", target, headers={"Content-Type": "application/octet-stream"}, body=body)
    assert answer.status in (200, 204), answer.data
    return answer.data


@pytest.fixture
def replicated(
    equipped: Any, equipped_server: MinioServer, minio_server: MinioServer, make_bucket: Callable[..., str]
) -> Iterator[tuple[str, str, str]]:
    """A bucket of `equipped_server`, the bucket of the shared server that may get its copies, its ARN."""
    source, target = f"test-{uuid.uuid4().hex[:12]}", make_bucket()
    for server, name in ((equipped_server, source), (minio_server, target)):
        server.request("PUT", f"/{name}")
        document = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
        assert server.request("PUT", f"/{name}?versioning", body=document).status == 200
    remote = {
        "sourcebucket": source,
        "endpoint": minio_server.endpoint,
        "credentials": {"accessKey": minio_server.access_key, "secretKey": minio_server.secret_key},
        "targetbucket": target,
        "type": "replication",
        "replicationSync": True,
    }
    arn = json.loads(put_admin(equipped_server, f"/minio/admin/v3/set-remote-target?bucket={source}", remote))
    yield source, target, arn
    equipped_server.request("DELETE", f"/{source}?replication")
    equipped_server.drop_bucket(source)


@pytest.fixture(scope="session")
def tier(equipped_server: MinioServer, minio_server: MinioServer) -> Iterator[str]:
    """The name of a tier of `equipped_server`: a bucket of the shared server."""
    bucket = f"tier-{uuid.uuid4().hex[:12]}"
    assert minio_server.request("PUT", f"/{bucket}").status == 200
    remote = {
        "Endpoint": minio_server.url,
        "AccessKey": minio_server.access_key,
        "SecretKey": minio_server.secret_key,
        "Bucket": bucket,
        "Prefix": "moved/",
    }
    put_admin(
        equipped_server,
        "/minio/admin/v3/tier",
        {"Version": "v1", "Type": "minio", "Name": "COLD", "MinIO": {"Name": "COLD", **remote}},
    )
    yield "COLD"
    minio_server.drop_bucket(bucket)
