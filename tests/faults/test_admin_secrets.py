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
TOLD = {
    "changed settings": lambda api: api.set_config_kv(SETTINGS),
    "all new settings": lambda api: api.set_config(SETTINGS),
}
"""What is a plain text of the caller's stands in the caller's own frames, too."""
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


@pytest.mark.parametrize("call", [*CALLS, *TOLD])
@pytest.mark.parametrize("answer", ANSWERS)
def test_errors_with_all_their_frames(admin: Any, scripted: Any, log: Any, call: str, answer: str) -> None:
    trace = io.StringIO()
    admin.trace_on(trace)
    scripted.otherwise = ANSWERS[answer]
    with pytest.raises(MinioException) as caught:
        {**CALLS, **TOLD}[call](admin.api)
    error = caught.value
    assert secrets_in(error, frames=call in CALLS) == []
    texts = [str(error), repr(error), trace.getvalue(), log.getvalue()]
    texts.append(pickle.dumps(error).decode("latin-1"))
    assert not any(has_secret(text) for text in texts)
    assert "START-HTTP" in trace.getvalue()


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
