"""Making clients of both kinds: what constructors and switches take, and what of a client travels."""

from __future__ import annotations

import copy
import io
import os
import pickle
import ssl
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import urllib3

from minio import AsyncMinio, Minio, RetryPolicy
from minio._transport.aio import AsyncTransport
from minio.credentials import EnvMinioProvider, StaticProvider
from tests.servers.awaited import LoopThread

pytestmark = pytest.mark.parametrize("kind", [Minio, AsyncMinio])

KEY, SECRET = "access", "verysecretkey"


def presign(client: Any, loop_thread: LoopThread, **kwargs: Any) -> str:
    """A call that needs no server."""
    url = client.presigned_get_object("bucket", "key", **kwargs)
    return url if isinstance(url, str) else loop_thread.run(url)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"endpoint": None}, TypeError, "endpoint must be str"),
        ({"endpoint": ""}, ValueError, "endpoint must not be empty"),
        ({"endpoint": "http://host"}, ValueError, "path in endpoint is not allowed"),
        ({"endpoint": "host/path"}, ValueError, "path in endpoint is not allowed"),
        ({"endpoint": "host:99999"}, ValueError, "invalid port in endpoint"),
        ({"endpoint": "user:secret@host"}, ValueError, "username in endpoint is not allowed"),
        ({"endpoint": "ho st"}, ValueError, "endpoint 'ho st'"),
        ({"access_key": "a"}, ValueError, "secret key must be provided with access key"),
        ({"access_key": "a", "secret_key": ""}, ValueError, "Secret key must not be empty"),
        ({"region": "not a region"}, ValueError, "region"),
        ({"region": 5}, ValueError, "region must be str"),
        ({"access_key": 5, "secret_key": "s"}, ValueError, "access_key must be str"),
        ({"access_key": "a", "secret_key": 5}, ValueError, "secret_key must be str"),
        ({"access_key": "a", "secret_key": "s", "session_token": 5}, ValueError, "session_token must be str"),
        ({"http_client": 5}, ValueError, "(?i)http.client"),
        ({"ssl_context": 5}, ValueError, "ssl_context must be SSLContext"),
        ({"presign_endpoint": 5}, TypeError, "presign_endpoint must be str"),
        ({"credentials": "a:b"}, ValueError, "credentials must be a provider"),
        ({"timeout": 0}, ValueError, "timeout must be between"),
        ({"timeout": "1"}, ValueError, "timeout must be a number"),
        ({"retry": 3}, ValueError, "retry must be RetryPolicy"),
        ({"presign_endpoint": "http://host"}, ValueError, "path in endpoint is not allowed"),
    ],
)
def test_what_a_constructor_refuses(
    kind: type, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message) as caught:
        kind(**{"endpoint": "localhost:9000", **arguments})
    assert "secret@" not in str(caught.value)


def test_arguments_stand_in_the_order_of_7_2_16(kind: type, loop_thread: LoopThread) -> None:
    client = kind("localhost:9000", KEY, SECRET, "token", False, "eu-x", None, None, False)
    url = presign(client, loop_thread)
    assert url.startswith("http://localhost:9000/bucket/key?")
    assert f"Credential={KEY}%2F" in url
    assert "%2Feu-x%2Fs3%2F" in url
    assert "X-Amz-Security-Token=token" in url


def test_keys_win_over_a_provider(kind: type, loop_thread: LoopThread) -> None:
    client = kind("localhost:9000", KEY, SECRET, credentials=StaticProvider("other", "other"))
    assert f"Credential={KEY}%2F" in presign(client, loop_thread)


def test_a_provider_is_whatever_retrieves(kind: type, loop_thread: LoopThread) -> None:
    class Mine:
        def retrieve(self) -> Any:
            return StaticProvider("mine", "secret").retrieve()

    assert "Credential=mine%2F" in presign(kind("localhost:9000", credentials=Mine()), loop_thread)


def test_without_keys_calls_are_anonymous(kind: type, loop_thread: LoopThread) -> None:
    assert presign(kind("localhost:9000"), loop_thread) == "https://localhost:9000/bucket/key"


def test_a_presigned_url_can_have_a_host_of_its_own(kind: type, loop_thread: LoopThread) -> None:
    client = kind("minio.internal:9000", KEY, SECRET, presign_endpoint="files.example.com")
    client.enable_virtual_style_endpoint()
    assert presign(client, loop_thread).startswith("https://bucket.files.example.com/key?X-Amz-")


def test_switches_of_endpoints(kind: type, loop_thread: LoopThread) -> None:
    client = kind("s3.amazonaws.com", region="eu-west-3")

    def host() -> str:
        return str(urllib3.util.parse_url(presign(client, loop_thread)).host)

    assert host() == "bucket.s3.eu-west-3.amazonaws.com"
    client.enable_dualstack_endpoint()
    assert host() == "bucket.s3.dualstack.eu-west-3.amazonaws.com"
    client.enable_accelerate_endpoint()
    assert host() == "bucket.s3-accelerate.dualstack.amazonaws.com"
    client.disable_dualstack_endpoint()
    assert host() == "bucket.s3-accelerate.amazonaws.com"
    client.disable_accelerate_endpoint()
    client.disable_virtual_style_endpoint()
    assert host() == "s3.eu-west-3.amazonaws.com"


@pytest.mark.parametrize(
    ("name", "version", "message"),
    [
        ("", "1", "Application name/version cannot be empty"),
        ("app", "", "Application name/version cannot be empty"),
        ("app\r\nX: y", "1", "header User-Agent has the control character"),
    ],
)
def test_an_application_has_name_and_version(kind: type, name: str, version: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        kind("localhost").set_app_info(name, version)


def test_a_trace_goes_to_what_can_be_written(kind: type) -> None:
    client = kind("localhost")
    for stream in (None, 5):
        with pytest.raises(ValueError, match="Input stream for trace output is invalid"):
            client.trace_on(stream)
    client.trace_on(io.StringIO())
    client.trace_off()


def test_a_client_shows_no_secret(kind: type) -> None:
    client = kind("localhost:9000", KEY, SECRET)
    assert repr(client) == f"{kind.__name__}('localhost:9000', secure=True)"


@pytest.mark.parametrize(
    "duplicate", [copy.copy, copy.deepcopy, lambda client: pickle.loads(pickle.dumps(client))]
)
def test_a_client_can_be_pickled_and_copied(kind: type, loop_thread: LoopThread, duplicate: Any) -> None:
    client = kind("localhost:9000", KEY, SECRET, "token", False, "eu-x", retry=RetryPolicy(max_attempts=2))
    client.set_app_info("app", "1.0")
    client.enable_virtual_style_endpoint()
    client.trace_on(io.StringIO())
    now = datetime(2030, 1, 1, tzinfo=timezone.utc)
    twin = duplicate(client)
    assert presign(twin, loop_thread, request_date=now) == presign(client, loop_thread, request_date=now)
    assert twin._caller.settings.user_agent.endswith(" app/1.0")
    assert twin._caller.settings.retry.max_attempts == 2
    assert twin._caller.settings.trace is None
    assert twin._caller.transport is not client._caller.transport


def test_a_pickle_of_a_client_holds_no_secret(kind: type) -> None:
    pickled = pickle.dumps(kind("localhost:9000", KEY, SECRET, "token"))
    assert SECRET.encode() not in pickled
    assert b"token" not in pickled


@pytest.mark.parametrize("known", [True, False])
def test_keys_that_stayed_in_another_process_are_looked_up(kind: type, known: bool) -> None:
    pickled = pickle.dumps(kind("localhost:9000", KEY, SECRET))
    program = "import pickle, sys; print(pickle.load(sys.stdin.buffer)._start.provider.retrieve().secret_key)"
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path)}
    if known:
        environment |= {"MINIO_ACCESS_KEY": "other", "MINIO_SECRET_KEY": "another secret"}
    done = subprocess.run(
        [sys.executable, "-c", program], input=pickled, env=environment, capture_output=True
    )
    if known:
        assert done.stdout.decode().strip() == "another secret"
    else:
        assert b"this client was pickled in another process, and pickles hold no secret keys" in done.stderr


def test_a_pickle_holds_no_secret_that_a_provider_looks_up(
    kind: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINIO_ACCESS_KEY", KEY)
    monkeypatch.setenv("MINIO_SECRET_KEY", SECRET)
    pickled = pickle.dumps(kind("localhost:9000", credentials=EnvMinioProvider()))
    assert SECRET.encode() not in pickled


@pytest.mark.parametrize("own", ["http_client", "ssl_context"])
def test_what_cannot_be_made_again_is_not_pickled(kind: type, own: str) -> None:
    http_client = urllib3.PoolManager() if kind is Minio else AsyncTransport()
    values = {"http_client": http_client, "ssl_context": ssl.create_default_context()}
    client = kind("localhost:9000", **{own: values[own]})
    with pytest.raises(TypeError, match="a client with its own http_client or ssl_context cannot be pickled"):
        pickle.dumps(client)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"expires": timedelta(0)}, "expires must be between 1 second to 7 days"),
        ({"expires": timedelta(days=7, seconds=1)}, "expires must be between 1 second to 7 days"),
        ({"expires": 3600}, "expires must be timedelta type, not int"),
        ({"request_date": "today"}, "request_date must be datetime"),
        ({"response_headers": {"a": 5}}, "query parameter a must be str"),
        ({"version_id": "\ud800"}, "version_id"),
    ],
)
def test_what_cannot_be_presigned(
    kind: type, loop_thread: LoopThread, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        presign(kind("localhost:9000", KEY, SECRET), loop_thread, **arguments)
