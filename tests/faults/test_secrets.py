"""No secret leaves by a side door: traces, logs, texts of objects, errors with all their frames, pickles."""

from __future__ import annotations

import base64
import io
import pickle
import traceback
from datetime import datetime, timedelta, timezone
from urllib.parse import quote

import pytest
import urllib3

from minio import AsyncMinio, Minio, RetryPolicy, Timeout
from minio.commonconfig import ComposeSource, CopySource
from minio.credentials import (
    AssumeRoleProvider,
    Credentials,
    CustomTokenProvider,
    LdapIdentityProvider,
    StaticProvider,
    WebIdentityProvider,
)
from minio.datatypes import PostPolicy
from minio.error import MinioException
from minio.sse import SseCustomerKey
from tests.faults.answers import DENIED
from tests.faults.script import CLOSE, RESET, reply

SECRET = "the/secret+key/of/this/test"
TOKEN = "the+session/token+of/this/test"
KEY = b"SSE-C key of exactly 32 bytes..."
PASSWORD = "the-ldap-password-of-this-test"
PLANTED = {
    "secret key": [SECRET],
    "session token": [TOKEN],
    "SSE-C key": [KEY.decode(), base64.b64encode(KEY).decode()],
    "password": [PASSWORD],
}
PART = 5 * 1024**2


def found_in(text):
    """Names of the planted secrets that stand in a text, as they are or as in a URL."""
    text = text.decode("latin-1") if isinstance(text, bytes) else text
    return [
        name
        for name, spellings in PLANTED.items()
        if any(spelling in text or quote(spelling, safe="") in text for spelling in spellings)
    ]


def frames(error):
    """The lines of a traceback with the variables of each frame, as tools that report crashes show it."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(shown.format()).splitlines()


@pytest.fixture
def told(connect, scripted):
    """A client with all secrets, of the scripted server."""
    return connect(
        scripted.endpoint,
        "access",
        SECRET,
        TOKEN,
        secure=False,
        region="us-east-1",
        retry=RetryPolicy(max_attempts=1),
        timeout=Timeout(read=0.2),
        allow_insecure_sse_c=True,
    )


SSE = SseCustomerKey(KEY)
CALLS = {
    "put": lambda client: client.put_object("photos", "key", b"x", sse=SSE),
    "put in parts": lambda client: client.put_object(
        "photos", "key", bytes(PART + 1), sse=SSE, part_size=PART
    ),
    "get": lambda client: client.get_object("photos", "key", ssec=SSE).read(),
    "stat": lambda client: client.stat_object("photos", "key", SSE),
    "copy": lambda client: client.copy_object(
        "photos", "key", CopySource("photos", "key", ssec=SSE), sse=SSE
    ),
    "compose": lambda client: client.compose_object(
        "photos", "key", [ComposeSource("photos", "a", ssec=SSE)]
    ),
    "list": lambda client: list(client.list_objects("photos")),
    "remove": lambda client: list(client.remove_objects("photos", ["a"])),
    "buckets": lambda client: client.list_buckets(),
}
ANSWERS = {
    "refused": DENIED,
    "failed": reply(500),
    "html": reply(400, body=b"<html>"),
    "reset": [RESET],
    "no http": [b"SSH-2.0\r\n", CLOSE],
    "cut": [b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Lis", CLOSE],
    "late": [5.0],
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_errors_with_all_their_frames(told, scripted, log, call, answer):
    trace = io.StringIO()
    told.trace_on(trace)
    if (call, answer) == ("stat", "cut"):
        answer = "reset"  # an answer to HEAD has no body
    scripted.otherwise = ANSWERS[answer]
    with pytest.raises(MinioException) as caught:
        CALLS[call](told)
    assert [line for line in frames(caught.value) if found_in(line)] == []
    assert found_in(str(caught.value) + repr(caught.value)) == []
    assert found_in(pickle.dumps(caught.value)) == []
    assert found_in(trace.getvalue()) == []
    assert found_in(log.getvalue()) == []
    assert "Signature=*REDACTED*" in trace.getvalue()


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("answer", ["refused", "failed", "reset", "no http", "late"])
def test_errors_with_the_frames_of_a_pool_of_the_users_own(scripted, log, call, answer):
    scripted.otherwise = ANSWERS[answer]
    once = RetryPolicy(max_attempts=1)
    with urllib3.PoolManager(timeout=0.3, retries=False) as pool:
        client = Minio(
            scripted.endpoint,
            "access",
            SECRET,
            TOKEN,
            secure=False,
            region="us-east-1",
            http_client=pool,
            retry=once,
            allow_insecure_sse_c=True,
        )
        with pytest.raises(MinioException) as caught:
            CALLS[call](client)
    assert [line for line in frames(caught.value) if found_in(line)] == []
    assert found_in(log.getvalue()) == []


LOGINS = {
    "role": lambda url: AssumeRoleProvider(url, "access", SECRET),
    "ldap": lambda url: LdapIdentityProvider(url, "alice", PASSWORD),
    "web": lambda url: WebIdentityProvider(lambda: {"access_token": TOKEN, "expires_in": 60}, url),
    "custom": lambda url: CustomTokenProvider(lambda: TOKEN, url, "arn:minio:iam:::role/x"),
}


@pytest.mark.parametrize("login", LOGINS)
@pytest.mark.parametrize("answer", ["refused", "html", "no http"])
def test_errors_of_logins(scripted, log, login, answer):
    scripted.otherwise = ANSWERS[answer]
    made = LOGINS[login](f"http://{scripted.endpoint}")
    assert found_in(repr(made) + str(made)) == []
    with pytest.raises(MinioException) as caught:
        made.retrieve()
    assert [line for line in frames(caught.value) if found_in(line)] == []
    if login != "custom":  # MinIO takes its token from the URL, which urllib3 logs
        assert found_in(log.getvalue()) == []


def test_texts_and_pickles_of_what_holds_secrets(told):
    day = datetime.now(timezone.utc) + timedelta(days=1)
    holders = [
        Minio("localhost", "access", SECRET, TOKEN),
        AsyncMinio("localhost", "access", SECRET, TOKEN),
        Credentials("access", SECRET, TOKEN),
        StaticProvider("access", SECRET, TOKEN),
        StaticProvider("access", SECRET, TOKEN).retrieve(),
        SSE,
        SSE.headers(),
        CopySource("photos", "key", ssec=SSE),
        CopySource("photos", "key", ssec=SSE).gen_copy_headers(),
        PostPolicy("photos", day),
        told,
    ]
    for holder in holders:
        assert found_in(repr(holder) + str(holder) + f"{holder}") == [], type(holder)
    for client in holders[:2]:
        assert found_in(pickle.dumps(client)) == []
    for kept in holders[2:6]:
        with pytest.raises(TypeError, match="secret"):
            pickle.dumps(kept)


SIGNED = "http://elsewhere.invalid/photos/key?X-Amz-Signature=0123456789abcdef&X-Amz-Security-Token=t"


def test_a_redirect_with_a_signature_does_not_show_it(told, scripted):
    scripted.otherwise = reply(307, {"Location": SIGNED})
    trace = io.StringIO()
    told.trace_on(trace)
    with pytest.raises(MinioException) as caught:
        told.get_object("photos", "key")
    shown = [*frames(caught.value), *trace.getvalue().splitlines()]
    assert [line for line in shown if "0123456789abcdef" in line] == []
