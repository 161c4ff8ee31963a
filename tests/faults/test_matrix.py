"""Each kind of call against each fault: right bytes or one of our errors, and nothing left behind.

A fault spoils the answer to the request that a call is about: once, which most calls survive, and always,
which none survives without an error. Faults that no call sees differently (names, connecting, TLS) are tested
with the transports, flipped bytes with uploads and downloads.
"""

from __future__ import annotations

import functools
import json
import os
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import md5
from itertools import product
from typing import Any

import pytest

from minio import AsyncMinioAdmin, MinioAdmin, RetryPolicy, Timeout
from minio.commonconfig import CopySource
from minio.credentials import StaticProvider
from minio.crypto import encrypt
from minio.error import MinioException
from tests.faults.script import CLOSE, RESET, Gate, SeenRequest, reply
from tests.leftovers import workers

PART = 5 * 1024**2
SMALL = b"0123456789" * 1000
LARGE = bytes(PART) + SMALL
ETAG = f'"{md5(SMALL).hexdigest()}"'
DATED = {"ETag": ETAG, "Last-Modified": "Wed, 01 Jan 2020 00:00:00 GMT"}
USERS = {"anna": {"status": "enabled"}}
EVENT = json.dumps({"Records": [{"eventName": "made"}]}).encode() + b"\n"
PERSISTENT = RetryPolicy(base=0.001, throttled_base=0.001, cap=0.001)
SOON_TIRED = RetryPolicy(max_attempts=2, base=0.001, throttled_base=0.001, cap=0.001)


def xml(name: str, content: str = "", status: int = 200) -> bytes:
    return reply(status, {"Content-Type": "application/xml"}, f"<{name}>{content}</{name}>".encode())


@functools.cache
def sealed_users() -> bytes:
    """Keys of encrypted answers are made slowly, on purpose."""
    return encrypt(json.dumps(USERS).encode(), "the-secret")


class Store:
    """A server in which all is well: one object, and what uploads made of others."""

    def __init__(self) -> None:
        self.etag = ETAG
        self.parts: dict[str, bytes] = {}
        self.uploads: set[str] = set()

    def __call__(self, seen: SeenRequest) -> bytes:
        path, _, query = seen.target.partition("?")
        if path.startswith("/minio/admin"):
            return reply(200, {"Server": "MinIO"}, sealed_users())
        if seen.method == "HEAD":
            return reply(200, {**DATED, "Content-Length": str(len(SMALL))})
        if seen.method == "GET":
            return self.get(seen, query)
        if seen.method == "DELETE":
            self.uploads.clear()
            return reply(204)
        if seen.method == "POST":
            return self.post(query)
        if seen.header("x-amz-copy-source"):
            return xml("CopyObjectResult", f"<ETag>{ETAG}</ETag>")
        self.parts[query.partition("partNumber=")[2].partition("&")[0]] = seen.body
        return reply(200, {"ETag": f'"{md5(seen.body).hexdigest()}"'})

    def get(self, seen: SeenRequest, query: str) -> bytes:
        if "list-type" in query:
            entry = f"<Key>a</Key><Size>1</Size><ETag>{ETAG}</ETag>"
            return xml("ListBucketResult", f"<IsTruncated>false</IsTruncated><Contents>{entry}</Contents>")
        if "events" in query:
            return reply(200, {"Content-Type": "application/json"}, EVENT)
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", seen.header("range") or "")
        headers = {**DATED, "ETag": self.etag}
        if not found:
            return reply(200, headers, SMALL)
        first, last = int(found[1]), min(int(found[2] or len(SMALL)), len(SMALL) - 1)
        span = {"Content-Range": f"bytes {first}-{last}/{len(SMALL)}"}
        return reply(206, {**headers, **span}, SMALL[first : last + 1])

    def post(self, query: str) -> bytes:
        if "delete" in query:
            return xml("DeleteResult")
        if "uploads" in query:
            self.uploads.add("id")
            return xml("InitiateMultipartUploadResult", "<UploadId>id</UploadId>")
        self.uploads.clear()
        return xml("CompleteMultipartUploadResult", f"<ETag>{ETAG}</ETag>")

    def stored(self) -> bytes:
        """What the last upload left."""
        return b"".join(self.parts[number] for number in sorted(self.parts))


def read(answer: Any) -> bytes:
    with answer:
        content: bytes = answer.read()
        return content


def fetched(client: Any, store: Store, path: Any) -> bytes:
    client.fget_object("photos", "key", str(path / "file"))
    content: bytes = (path / "file").read_bytes()
    return content


def put(data: Callable[[], Any], **settings: Any) -> Callable[..., bytes]:
    def run(client: Any, store: Store, path: Any) -> bytes:
        client.put_object("photos", "key", data(), **settings)
        return store.stored()

    return run


def heard(client: Any, store: Store, path: Any) -> Any:
    with client.listen_bucket_notification("photos") as events:
        return next(events)["Records"][0]["eventName"]


@dataclass(frozen=True)
class Kind:
    """A kind of call: which of its requests is spoiled, how it is made, what it brings when all is well."""

    spoiled: str
    run: Callable[[Any, Store, Any], Any]
    right: Any


KINDS = {
    "stat": Kind("^HEAD", lambda client, *_: client.stat_object("photos", "key").size, len(SMALL)),
    "get": Kind("^GET", lambda client, *_: read(client.get_object("photos", "key")), SMALL),
    "get a range": Kind(
        "^GET", lambda client, *_: read(client.get_object("photos", "key", 7, 90)), SMALL[7:97]
    ),
    "get a file": Kind("^GET", fetched, SMALL),
    "put": Kind("^PUT", put(lambda: SMALL), SMALL),
    "put parts": Kind("partNumber=2", put(lambda: LARGE, part_size=PART), LARGE),
    "put a stream": Kind("partNumber=1", put(lambda: iter([LARGE]), part_size=PART), LARGE),
    "begin parts": Kind("uploads", put(lambda: LARGE, part_size=PART), LARGE),
    "complete parts": Kind("^POST.*uploadId", put(lambda: LARGE, part_size=PART), LARGE),
    "copy": Kind(
        "^PUT",
        lambda client, *_: client.copy_object("photos", "copy", CopySource("photos", "key")).etag,
        ETAG.strip('"'),
    ),
    "list": Kind(
        "list-type", lambda client, *_: [found.object_name for found in client.list_objects("photos")], ["a"]
    ),
    "delete many": Kind("delete", lambda client, *_: list(client.remove_objects("photos", ["a", "b"])), []),
    "administer": Kind("admin", lambda client, *_: json.loads(client.user_list()), USERS),
    "listen": Kind("events", heard, "made"),
}


def body_of(answer: bytes) -> int:
    """Where the body of an answer begins."""
    return answer.index(b"\r\n\r\n") + 4


def half(answer: bytes) -> bytes:
    begin = body_of(answer)
    return answer[: (begin + len(answer)) // 2]


def error(code: str, status: int) -> Callable[[bytes], Any]:
    return lambda good: xml("Error", f"<Code>{code}</Code><Message>no</Message>", status)


PASSING: dict[str, Callable[[bytes], Any]] = {
    "closed before the head": lambda good: [CLOSE],
    "reset before the head": lambda good: [RESET],
    "closed within the head": lambda good: [good[:20], CLOSE],
    "reset within the head": lambda good: [good[:20], RESET],
    "closed within the body": lambda good: [half(good), CLOSE],
    "reset within the body": lambda good: [half(good), RESET],
    "silent before the head": lambda good: [Gate()],
    "silent within the body": lambda good: [half(good), Gate()],
    "no HTTP": lambda good: [b"SSH-2.0-OpenSSH_9.2\r\n", CLOSE],
    "two lengths": lambda good: [good.replace(b"\r\n", b"\r\nContent-Length: 7\r\n", 1), CLOSE],
    "408": lambda good: reply(408),
    "429": lambda good: reply(429),
    "500": lambda good: reply(500),
    "502 with a page": lambda good: reply(502, {"Content-Type": "text/html"}, b"<html>bad gateway</html>"),
    "504": lambda good: reply(504),
    "InternalError": error("InternalError", 500),
    "RequestTimeout": error("RequestTimeout", 400),
    "SlowDown": error("SlowDown", 503),
    "busy for an hour": lambda good: reply(503, {"Retry-After": "3600"}),
}
FINAL: dict[str, Callable[[bytes], Any]] = {
    "AccessDenied": error("AccessDenied", 403),
    "another host": lambda good: reply(307, {"Location": "http://elsewhere.invalid/photos/key"}),
    "another way": lambda good: reply(301, {"Location": "http://elsewhere.invalid/"}),
}
HARMLESS: dict[str, Callable[[bytes], Any]] = {
    "slices of one byte": lambda good: [*(good[at : at + 1] for at in range(500)), good[500:]],
    "bytes behind the answer": lambda good: [good + b"x", CLOSE],
}
ALL = {**PASSING, **FINAL, **HARMLESS}


WITHOUT_BODY = ("stat", "put", "put parts", "put a stream")
MEANINGLESS = {
    *((kind, f"{end} within the body") for kind in WITHOUT_BODY for end in ("closed", "reset", "silent")),
    ("stat", "RequestTimeout"),  # which only a body could tell
    *(("listen", f"silent {where}") for where in ("before the head", "within the body")),  # that is its job
}


@pytest.mark.parametrize(("kind", "fault"), [pair for pair in product(KINDS, ALL) if pair not in MEANINGLESS])
def test_right_bytes_or_our_error(
    connect: Any, open_client: Any, scripted: Any, tmp_path: Any, kind: str, fault: str
) -> None:
    call, store, spoil = KINDS[kind], Store(), ALL[fault]
    left = 1
    lock = threading.Lock()

    def answer(seen: SeenRequest) -> Any:
        nonlocal left
        with lock:
            spoiled = left > 0 and re.search(call.spoiled, f"{seen.method} {seen.target}")
            left -= bool(spoiled)
        good = store(seen)
        if spoiled and kind == "begin parts":
            store.uploads.clear()  # nobody can end an upload whose name did not arrive
        return spoil(good) if spoiled else good

    def client(retry: RetryPolicy) -> Any:
        limits = Timeout(read=0.3 if "silent" in fault else 20, deadline=60)
        if kind != "administer":
            keys = scripted.endpoint, "access", "the-secret"
            return connect(*keys, secure=False, region="us-east-1", retry=retry, timeout=limits)
        given = scripted.endpoint, StaticProvider("access", "the-secret")
        return open_client(MinioAdmin, AsyncMinioAdmin, *given, secure=False, retry=retry, timeout=limits)

    scripted.otherwise = answer
    if fault in FINAL:
        with pytest.raises(MinioException):
            call.run(client(PERSISTENT), store, tmp_path)
    else:
        assert call.run(client(PERSISTENT), store, tmp_path) == call.right
    check_nothing_is_left(store, tmp_path)
    if fault in PASSING and kind != "listen":
        left = 1_000_000
        with pytest.raises(MinioException) as caught:
            call.run(client(SOON_TIRED), store, tmp_path)
        assert caught.value.attempts == 2
        check_nothing_is_left(store, tmp_path)


def check_nothing_is_left(store: Store, folder: Any) -> None:
    assert store.uploads == set()
    assert set(os.listdir(folder)) <= {"file"}
    assert workers() == []
