"""Servers that are not MinIO, its console, and accounts without rights: administrators are told so."""

from __future__ import annotations

import io
import json
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from minio._generated.admin.models.users import AddOrUpdateUserReq
from minio.error import MinioAdminException
from tests.faults.script import reply
from tests.live import admin_scenarios as scenarios
from tests.live import admin_steps
from tests.live.admin_peer import filled

NO_MINIO = "is the endpoint that of a MinIO server"
NO_POLICY = "no policy allows this call to the account"
SENDS_NOTHING = {"set_app_info", "trace_on", "trace_off"}
OF_ONES_OWN = {"account_info", "get_service_account", "update_service_account", "delete_service_account"}
"""Methods that accounts without rights may call: for themselves and their keys."""


@pytest.fixture
def steps(tmp_path: Path) -> list[Any]:
    """One call of each method that sends anything, as it is compared with 7.2.16."""
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps(scenarios.POLICY))
    alone = (steps for name, steps in vars(scenarios).items() if name.startswith("OF_"))
    found: dict[str, Any] = {}
    for scenario in [*scenarios.SCENARIOS.values(), *alone]:
        for method, *arguments in scenario:
            found.setdefault(method, (method, *arguments))
    texts = {"policy_file": str(policy), "bucket": "bucket", "alice": "uid=alice", "staff": "cn=staff"}
    sites = {
        "here": "http://127.0.0.1:1",
        "there": "http://127.0.0.1:2",
        "key": "any",
        "secret": "hidden-secret",
    }
    assert len(found) == 54
    return [step for step in filled([*found.values()], **texts, **sites) if step[0] not in SENDS_NOTHING]


@pytest.fixture
def powerless(connect_admin: Callable[..., Any], minio_server: Any) -> Iterator[Any]:
    """A client of a user of the shared server to whom no policy is attached."""
    root, name = connect_admin(minio_server), f"test-{uuid.uuid4().hex[:12]}"
    root.user_add(name, "correct-horse")
    yield connect_admin(minio_server, name, "correct-horse")
    root.user_remove(name)


TYPED: dict[str, Callable[[Any], Any]] = {
    "a document": lambda api: api.server_info(),
    "an encrypted answer": lambda api: api.list_users(),
    "an encrypted question": lambda api: api.add_user(
        "typed", AddOrUpdateUserReq(secret_key="hidden-secret")
    ),
    "a command": lambda api: api.service_action("restart"),
    "lines": lambda api: next(api.trace(s3=True)),
    "an archive": lambda api: api.export_iam(),
    "keys": lambda api: api.kms_status(),
    "figures": lambda api: api.metrics_v2_cluster(),
}
"""Calls of each kind that operations are of."""


def assert_told(hint: str, call: Callable[..., Any], *arguments: Any, **named: Any) -> None:
    with pytest.raises(MinioAdminException, match=hint) as caught:
        call(*arguments, **named)
    assert "hidden-secret" not in str(caught.value)


def test_every_method_tells_of_another_server(connect_admin, versitygw_server, steps):
    client = connect_admin(versitygw_server)
    for method, arguments, named in steps:
        assert_told(NO_MINIO, getattr(client, method), *decoded(arguments), **named)


@pytest.mark.parametrize("kind", TYPED)
def test_typed_calls_tell_of_another_server(connect_admin, versitygw_server, kind):
    assert_told(NO_MINIO, TYPED[kind], connect_admin(versitygw_server).api)


@pytest.mark.parametrize("kind", ["a document", "an encrypted answer", "lines", "an archive", "figures"])
def test_they_tell_of_the_embedded_server(connect_admin, moto_server, kind):
    client = connect_admin(moto_server)
    assert_told(NO_MINIO, TYPED[kind], client.api)
    assert_told(NO_MINIO, client.info)


@pytest.mark.parametrize("kind", TYPED)
def test_the_page_of_a_console_is_no_success(connect_admin, scripted, kind):
    """The console answers whatever path with its page, and 200."""
    page = {"Server": "MinIO Console", "Content-Type": "text/html; charset=utf-8"}
    scripted.play(reply(200, page, b"<!doctype html><title>MinIO Console</title>"))
    assert_told("and not of its console", TYPED[kind], connect_admin(scripted, "any-key", "any-secret").api)


def test_a_page_is_no_success_for_methods_that_expect_nothing(connect_admin, scripted):
    scripted.play(reply(200, {"Content-Type": "text/html"}, b"<html>hello</html>"))
    client = connect_admin(scripted, "any-key", "any-secret")
    assert_told("and not of its console", client.user_remove, "somebody")


def test_every_method_tells_of_missing_rights(powerless, steps):
    for method, arguments, named in steps:
        if method == "top_locks":  # the server has no such route, whoever asks
            assert_told("as a single node lacks locks", powerless.top_locks)
        elif method not in OF_ONES_OWN:
            assert_told(NO_POLICY, getattr(powerless, method), *decoded(arguments), **named)


@pytest.mark.parametrize("kind", TYPED)
def test_typed_calls_tell_of_missing_rights(powerless, kind):
    assert_told(NO_POLICY, TYPED[kind], powerless.api)


def decoded(arguments: list[Any]) -> Any:
    return admin_steps.decoded(arguments, io.StringIO())
