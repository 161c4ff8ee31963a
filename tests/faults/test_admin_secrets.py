"""No secret of an administrator leaves by a side door: traces, logs, errors and their frames, pickles."""

from __future__ import annotations

import io
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from minio import AsyncMinioAdmin, MinioAdmin, RetryPolicy, Timeout
from minio._generated.admin.models.access_keys import AddServiceAccountReq
from minio._generated.admin.models.batch_jobs import (
    BatchJobReplicateCredentials,
    BatchJobReplicateSource,
    BatchJobReplicateTarget,
    BatchJobReplicateV1,
    BatchJobRequest,
)
from minio._generated.admin.models.sites import PeerSite
from minio._generated.admin.models.tiers import TierConfig, TierMinIO
from minio._generated.admin.models.users import AddOrUpdateUserReq
from minio.credentials import StaticProvider
from minio.crypto import encrypt
from minio.error import MinioException
from tests.faults.script import CLOSE, RESET, reply

ROOT = "root-secret-of-this-test"
PLANTED = "planted/secret+of this-test"
ACCESS_DENIED = b'{"Code":"AccessDenied","Message":"no","RequestId":"1"}'
JSON = {"Content-Type": "application/json", "Server": "MinIO"}
SETTINGS = f'notify_webhook:orders auth_token="{PLANTED}"'


def job() -> BatchJobRequest:
    keys = BatchJobReplicateCredentials(access_key="sync", secret_key=PLANTED, session_token=PLANTED)
    source = BatchJobReplicateSource(type="minio", bucket="photos")
    target = BatchJobReplicateTarget(
        type="minio", bucket="copy", endpoint="https://paris.example.com", credentials=keys
    )
    return BatchJobRequest(replicate=BatchJobReplicateV1(api_version="v1", source=source, target=target))


def tier() -> TierConfig:
    remote = TierMinIO(
        endpoint="https://paris.example.com", access_key="key", secret_key=PLANTED, bucket="cold", prefix=""
    )
    return TierConfig(version="v1", type="minio", name="COLD", min_io=remote)


CALLS = {
    "user": lambda api: api.add_user("anna", AddOrUpdateUserReq(secret_key=PLANTED)),
    "key": lambda api: api.add_service_account(
        AddServiceAccountReq(access_key="service", secret_key=PLANTED, name="name")
    ),
    "batch job": lambda api: api.start_batch_job(job()),
    "tier": lambda api: api.add_tier(tier()),
    "site": lambda api: api.site_replication_add([PeerSite("a", "https://a.example.com", "key", PLANTED)]),
    "settings": lambda api: api.get_config_kv("notify_webhook:orders"),
    "all settings": lambda api: api.get_config(),
    "users": lambda api: api.list_users(),
}
VALUES = {"endpoint": "https://a.example.com", "auth_token": PLANTED}
TOLD = {
    "set_config_kv": lambda admin: admin.api.set_config_kv(SETTINGS),
    "set_config": lambda admin: admin.api.set_config(SETTINGS),
    "add_idp_config": lambda admin: admin.api.add_idp_config("openid", "_", f"client_secret={PLANTED}"),
    "update_idp_config": lambda admin: admin.api.update_idp_config("openid", "_", f"client_secret={PLANTED}"),
    "import_": lambda admin: admin.config.import_(SETTINGS),
    "set": lambda admin: admin.config.set("notify_webhook", VALUES, target="orders"),
    "add": lambda admin: admin.identity_providers.add("openid", {"client_secret": PLANTED}),
    "update": lambda admin: admin.identity_providers.update("openid", {"client_secret": PLANTED}),
    "config_set": lambda admin: admin.config_set("notify_webhook", VALUES),
}
"""Calls with secrets in plain texts, by the method whose frame has these as the caller gave them."""
ANSWERS = {
    "refused": reply(403, JSON, ACCESS_DENIED),
    "failed": reply(500),
    "html": reply(400, body=b"<html>"),
    "reset": [RESET],
    "no http": [b"SSH-2.0\r\n", CLOSE],
    "late": [5.0],
}


@pytest.fixture
def admin(open_client: Callable[..., Any], scripted: Any) -> Any:
    settings: Any = {"secure": False, "retry": RetryPolicy(max_attempts=1), "timeout": Timeout(read=0.2)}
    keys = StaticProvider("access", ROOT)
    return open_client(MinioAdmin, AsyncMinioAdmin, scripted.endpoint, keys, **settings)


def has_secret(text: str) -> bool:
    return ROOT in text or PLANTED in text


def secrets_in(error: BaseException, *, frames: bool = True) -> list[str]:
    """Lines with secrets of a report of a crash, which prints the variables of each frame of the package."""
    report = traceback.TracebackException.from_exception(error, capture_locals=frames)
    link: traceback.TracebackException | None = report
    while link is not None:
        for frame in link.stack:
            if "/tests/" in frame.filename:
                frame.locals = None
        link = link.__cause__ or link.__context__
    return [line for line in "".join(report.format()).splitlines() if has_secret(line)]


def variables_with_secrets(error: BaseException) -> set[tuple[str, str]]:
    """Methods of the package in whose frames a variable prints a secret, and the variable."""
    found: set[tuple[str, str]] = set()
    link: BaseException | None = error
    while link is not None:
        frames = traceback.StackSummary.extract(
            traceback.walk_tb(link.__traceback__), capture_locals=True, lookup_lines=False
        )
        for frame in frames:
            if "/tests/" not in frame.filename:
                shown = (frame.locals or {}).items()
                found.update((frame.name, name) for name, value in shown if has_secret(value))
        link = link.__cause__ or link.__context__
    return found


@pytest.mark.parametrize("call", [*CALLS, *TOLD])
@pytest.mark.parametrize("answer", ANSWERS)
def test_errors_with_all_their_frames(admin: Any, scripted: Any, log: Any, call: str, answer: str) -> None:
    trace = io.StringIO()
    admin.trace_on(trace)
    scripted.otherwise = ANSWERS[answer]
    with pytest.raises(MinioException) as caught:
        TOLD[call](admin) if call in TOLD else CALLS[call](admin.api)
    error = caught.value
    assert secrets_in(error, frames=call in CALLS) == []
    assert variables_with_secrets(error) <= {(call, "settings"), (call, "config")}
    texts = [str(error), repr(error), trace.getvalue(), log.getvalue()]
    texts.append(pickle.dumps(error).decode("latin-1"))
    assert not any(has_secret(text) for text in texts)
    assert "START-HTTP" in trace.getvalue()


def test_settings_that_cannot_be_written_are_not_shown(admin: Any, scripted: Any) -> None:
    """Neither as they were given, but for the frame that they were given to, nor as what was made of them."""
    wrong = {"client_secret": f"{PLANTED} scopes=all", "scopes": f"{PLANTED} client_secret="}
    with pytest.raises(ValueError, match="must not hold each other's names") as caught:
        admin.identity_providers.add("openid", wrong)
    assert variables_with_secrets(caught.value) == {("add", "settings")}


@pytest.mark.parametrize("call", ["settings", "all settings"])
def test_settings_that_come_are_not_shown(admin: Any, scripted: Any, log: Any, call: str) -> None:
    trace = io.StringIO()
    admin.trace_on(trace)
    scripted.play(reply(200, JSON, encrypt(SETTINGS.encode(), ROOT)))
    answer = CALLS[call](admin.api)
    assert answer.settings == SETTINGS
    assert not any(has_secret(text) for text in (repr(answer), trace.getvalue(), log.getvalue()))


@pytest.mark.parametrize("call", ["key", "users"])
def test_answers_that_cannot_be_read_are_not_quoted(admin: Any, scripted: Any, call: str) -> None:
    body = f'{{"secretKey":"{PLANTED}",'.encode()
    for data in (encrypt(body, ROOT), encrypt(body, "another"), encrypt(body, ROOT)[:-1]):
        scripted.play(reply(200, JSON, data))
        with pytest.raises(MinioException) as caught:
            CALLS[call](admin.api)
        assert secrets_in(caught.value) == []
