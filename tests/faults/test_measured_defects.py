"""The situations in which 7.2.16 was measured to go wrong, by their numbers (M1 to M30), for both clients."""

from __future__ import annotations

import asyncio
import copy
import gzip
import io
import os
import pickle
import threading
import time
import traceback
import warnings
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from email.utils import formatdate
from pathlib import Path

import pytest
import urllib3

import minio
from minio import AsyncMinio, Minio, RequestOptions, RetryPolicy, Timeout
from minio.commonconfig import CopySource
from minio.credentials import AssumeRoleProvider
from minio.error import IncompleteDownload, InvalidResponseError, MinioException, ObjectChanged, S3Error
from minio.sse import SseCustomerKey
from tests.faults.answers import CREATED
from tests.faults.script import CLOSE, RESET, ScriptedServer, reply
from tests.leftovers import threads, workers

MIB = 1024**2
PART = 5 * MIB
FOUND = reply(headers={"ETag": '"old"', "Content-Length": "0"})
HEAD = reply(headers={"ETag": '"old"', "Content-Length": "10", "Last-Modified": formatdate(0, usegmt=True)})


def error(code, status=200, headers=None):
    body = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>no</Message></Error>".encode()
    return reply(status, headers, body)


def test_m1_a_completion_that_is_an_error_in_200_is_an_error(told, scripted):
    def answer(request):
        if request.method == "POST" and "uploadId" in request.target:
            return error("InternalError")
        return CREATED if request.method == "POST" else reply(200, {"ETag": '"x"'})

    scripted.otherwise = answer
    with pytest.raises(S3Error, match="InternalError") as caught:
        told.put_object("photos", "key", bytes(PART + 1), part_size=PART)
    assert caught.value.attempts == 5
    assert scripted.requests[-1].method == "DELETE"


def test_m2_a_copy_that_is_an_error_in_200_keeps_its_code(told, scripted):
    scripted.play(HEAD, error("AccessDenied"))
    with pytest.raises(S3Error) as caught:
        told.copy_object("photos", "key", CopySource("photos", "source"))
    assert caught.value.code == "AccessDenied"


def sizes(client, bucket, first):
    """How many of 20 answers were not about the object that was asked for."""
    numbers = [(first + step) % 8 for step in range(20)]
    if isinstance(client, Minio):
        return sum(client.stat_object(bucket, str(number)).size != number for number in numbers)

    async def ask():
        return [(await client.stat_object(bucket, str(number))).size != number for number in numbers]

    return sum(asyncio.run(ask()))


def in_child(work):
    """Forks; the child ends with what `work` returns as its status."""
    pid = os.fork()
    if pid:
        return pid
    status = 101
    try:
        status = work()
    except BaseException:  # noqa: BLE001  # a child must not go on with the tests
        traceback.print_exc()
    finally:
        os._exit(status)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("server", ["minio_server", "tls_server"])
@pytest.mark.parametrize("kind", [Minio, AsyncMinio])
def test_m3_a_warm_client_survives_forks(kind, server, request, monkeypatch):
    """66 of 80 answers in children belonged to somebody else, and nothing was raised."""
    server = request.getfixturevalue(server)
    if server.secure:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.ca_file))
    assert server.request("PUT", "/forked").status == 200
    for number in range(8):
        server.request("PUT", f"/forked/{number}", body=bytes(number))
    client = kind(server.endpoint, server.access_key, server.secret_key, secure=server.secure)
    try:
        assert sizes(client, "forked", 0) == 0
        children = [in_child(lambda first=first: sizes(client, "forked", first)) for first in range(1, 5)]
        wrong = sizes(client, "forked", 5)
        statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    finally:
        server.drop_bucket("forked")
    assert (wrong, statuses) == (0, [0, 0, 0, 0])


def test_m4_a_condition_is_a_header_and_never_metadata(told, scripted):
    with pytest.raises(ValueError, match="use the parameter if_none_match"):
        told.put_object("photos", "key", b"x", metadata={"If-None-Match": "*"})
    scripted.play(FOUND)
    told.put_object("photos", "key", b"x", if_none_match="*")
    assert [seen.header("if-none-match") for seen in scripted.requests] == ["*"]


def test_m5_a_file_never_mixes_two_versions(told, scripted, tmp_path):
    scripted.play(HEAD, reply(headers={"ETag": '"new"'}, body=b"0123456789"))
    with pytest.raises(ObjectChanged):
        told.fget_object("photos", "key", str(tmp_path / "file"))
    assert scripted.requests[1].header("if-match") == '"old"'
    assert os.listdir(tmp_path) == []


def test_m6_an_encoded_object_comes_as_it_is_stored(client, bucket, tmp_path):
    stored = gzip.compress(bytes(500))
    client.put_object(bucket, "key", stored, metadata={"Content-Encoding": "gzip"})
    found = client.fget_object(bucket, "key", str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == stored
    assert found.size == len(stored)


SSE = SseCustomerKey(b"an SSE-C key of thirty-two bytes")


@pytest.mark.parametrize("own_pool", [False, True])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_m7_nothing_is_sent_to_where_a_redirect_points(connect, client_kind, scripted, status, own_pool):
    """Of urllib3 neither, which follows redirects with nearly all headers."""
    elsewhere = ScriptedServer()
    settings = {"secure": False, "region": "us-east-1", "allow_insecure_sse_c": True}
    if own_pool and client_kind == "sync":
        settings["http_client"] = urllib3.PoolManager()
    try:
        scripted.otherwise = reply(status, {"Location": f"http://{elsewhere.endpoint}/photos/key"})
        client = connect(scripted.endpoint, "key", "secret", "token", **settings)
        for call in (
            lambda: client.get_object("photos", "key", ssec=SSE),
            lambda: client.stat_object("photos", "key", SSE),
            lambda: client.put_object("photos", "key", b"x", sse=SSE),
            lambda: list(client.list_objects("photos")),
            lambda: list(client.remove_objects("photos", ["a"])),
            lambda: next(client.listen_bucket_notification("photos")),
        ):
            with pytest.raises(MinioException, match=r"the server points to|303"):
                call()
        assert elsewhere.requests == []
    finally:
        elsewhere.stop()
        if "http_client" in settings:
            settings["http_client"].clear()


def test_m8_a_customers_key_stays_off_plain_http_and_out_of_traces(connect, scripted):
    key = b"an SSE-C key of thirty-two bytes"
    client = connect(scripted.endpoint, "key", "secret", "the-session-token", secure=False)
    with pytest.raises(ValueError, match="would send an SSE-C key in clear"):
        client.put_object("photos", "key", b"x", sse=SseCustomerKey(key))
    assert scripted.requests == []
    allowed = connect(
        scripted.endpoint, "key", "secret", "the-session-token", secure=False, allow_insecure_sse_c=True
    )
    trace = io.StringIO()
    allowed.trace_on(trace)
    scripted.play(FOUND)
    allowed.put_object("photos", "key", b"x", sse=SseCustomerKey(key))
    sent = scripted.requests[0].header("x-amz-server-side-encryption-customer-key")
    assert "REDACTED" in trace.getvalue()
    assert not {sent, "the-session-token"} & set(trace.getvalue().split())


def test_m9_a_server_that_stays_busy_is_told_by_its_code(told, scripted):
    scripted.otherwise = error("SlowDown", 503)
    began = time.monotonic()
    with pytest.raises(S3Error) as caught:
        told.list_buckets()
    assert (caught.value.code, caught.value.status, caught.value.attempts) == ("SlowDown", 503, 5)
    assert len(scripted.requests) == 5
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    "once",
    [
        reply(429),
        reply(408),
        error("RequestTimeout", 400),
        error("RequestTimeTooSkewed", 403, {"Date": formatdate(time.time() + 3600, usegmt=True)}),
    ],
    ids=["429", "408", "RequestTimeout", "RequestTimeTooSkewed"],
)
def test_m10_what_passes_is_sent_again(told, scripted, once):
    scripted.play(once, reply(body=b"<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>"))
    assert told.list_buckets() == []


def test_m10_a_wrong_clock_is_noticed_where_no_body_tells(told, scripted):
    ahead = reply(403, {"Date": formatdate(time.time() + 3600, usegmt=True)})
    scripted.play(ahead, HEAD, ahead)
    assert told.stat_object("photos", "key").size == 10
    with pytest.raises(S3Error, match="AccessDenied"):  # which it is once the clock is right
        told.stat_object("photos", "key")


@pytest.mark.parametrize("ahead", [3600, -3600])
def test_m10_a_wrong_clock_harms_no_call_of_many(told, scripted, ahead):
    """Calls that are on their way when the first of them learns the time, too."""
    together = threading.Barrier(32)

    def answer(request):
        now = time.time() + ahead
        said = datetime.strptime(request.header("x-amz-date"), "%Y%m%dT%H%M%SZ")  # noqa: DTZ007
        if abs(said.replace(tzinfo=timezone.utc).timestamp() - now) > 900:
            return error("RequestTimeTooSkewed", 403, {"Date": formatdate(now, usegmt=True)})
        return reply(body=b"<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>")

    def call(number):
        together.wait(30)
        return told.list_buckets()

    scripted.otherwise = answer
    with ThreadPoolExecutor(32) as pool:
        assert list(pool.map(call, range(32))) == [[]] * 32
    assert 33 <= len(scripted.requests) <= 64


@pytest.mark.parametrize("once", [error("SlowDown", 503), [RESET]], ids=["503", "reset"])
def test_m11_a_post_is_sent_again(told, scripted, once):
    scripted.play(once, reply(body=b"<DeleteResult/>"))
    assert list(told.remove_objects("photos", ["a"])) == []
    assert [seen.method for seen in scripted.requests] == ["POST", "POST"]


def test_m12_a_server_does_not_say_how_long_we_sleep(connect, scripted):
    patient = RetryPolicy(max_attempts=2, cap=0.05)
    client = connect(scripted.endpoint, "key", "secret", secure=False, region="us-east-1", retry=patient)
    asks = reply(503, {"Retry-After": "20"})
    scripted.play(asks, HEAD, asks)
    began = time.monotonic()
    assert client.stat_object("photos", "key").size == 10
    options = RequestOptions(timeout=Timeout(deadline=1.0), retry=RetryPolicy())
    with pytest.raises(TimeoutError):
        client.stat_object("photos", "key", options=options)
    assert time.monotonic() - began < 10


def test_m13_a_cut_body_goes_on_or_leaves_nothing(told, scripted, tmp_path):
    body = b"0123456789"
    whole = reply(headers={"ETag": '"old"'}, body=body)
    rest = reply(206, {"ETag": '"old"', "Content-Range": "bytes 5-9/10"}, body[5:])
    scripted.play(HEAD, [whole[:-5], CLOSE], rest)
    told.fget_object("photos", "key", str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == body
    last = scripted.requests[-1]
    assert (last.header("range"), last.header("if-match")) == ("bytes=5-9", '"old"')
    refuse = reply(206, {"ETag": '"old"', "Content-Range": "bytes 0-9/10"}, body)
    scripted.play(HEAD, [whole[:-5], CLOSE], refuse)
    with pytest.raises((IncompleteDownload, InvalidResponseError)):
        told.fget_object("photos", "key", str(tmp_path / "other"))
    assert os.listdir(tmp_path) == ["file"]


def test_m14_an_interrupt_aborts_the_upload(client, client_kind, minio_server, bucket):
    stop = KeyboardInterrupt if client_kind == "sync" else asyncio.CancelledError

    def source():
        yield bytes(PART + 1)
        raise stop

    with pytest.raises(BaseException) as caught:  # neither is an Exception
        client.put_object(bucket, "key", source(), part_size=PART)
    assert caught.type.__name__ in ("KeyboardInterrupt", "CancelledError")
    assert b"<UploadId>" not in minio_server.request("GET", f"/{bucket}?uploads").data


def test_m15_a_source_that_fails_leaves_no_thread(client, bucket):
    def source():
        yield bytes(PART + 1)
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError):
        client.put_object(bucket, "key", source(), part_size=PART)
    before = threads()
    for _ in range(5):
        with pytest.raises(RuntimeError, match="no more"):
            client.put_object(bucket, "key", source(), part_size=PART)
    assert threads() - before == set()
    assert workers() == []


UPLOAD = """
import asyncio, inspect, sys
import minio

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))

def source(count):
    for _ in range(count):
        yield bytes(1024**2)

async def main():
    kind, endpoint, key, secret, bucket = sys.argv[1:]
    client = getattr(minio, kind)(endpoint, key, secret, secure=False)
    peaks = []
    for count in (1, 160):
        done = client.put_object(bucket, "key", source(count), part_size=16 * 1024**2, num_parallel_uploads=3)
        if inspect.isawaitable(done):
            await done
        peaks.append(peak())
    print(peaks[1] - peaks[0])

asyncio.run(main())
"""


@pytest.mark.parametrize("kind", ["Minio", "AsyncMinio"])
def test_m16_memory_is_bounded_by_the_parts_under_way(kind, minio_server, bucket):
    """160 MiB of unknown length, parts of 16 MiB, three at a time: no more than five parts."""
    import subprocess
    import sys

    keys = minio_server.endpoint, minio_server.access_key, minio_server.secret_key
    program = [sys.executable, "-c", UPLOAD, kind, *keys, bucket]
    ended = subprocess.run(program, capture_output=True, text=True, check=True, timeout=60)
    assert int(ended.stdout) <= 80


def test_m17_a_pool_is_never_full(told, scripted, caplog):
    scripted.otherwise = HEAD
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with ThreadPoolExecutor(32) as pool:
            found = list(pool.map(lambda _: told.stat_object("photos", "key").size, range(320)))
    assert found == [10] * 320
    assert caplog.records == []
    assert scripted.connections <= 32


def test_m18_a_callers_own_pool_outlives_the_clients(scripted):
    scripted.play(HEAD, times=5)
    with urllib3.PoolManager() as pool:
        for _ in range(5):
            client = Minio(scripted.endpoint, "key", "secret", secure=False, region="a", http_client=pool)
            client.stat_object("photos", "key")
            del client
    assert scripted.connections == 1


ROLE = b"""<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
<AccessKeyId>key</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>
<Expiration>2999-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"""


def test_m19_sixteen_threads_ask_for_a_role_once(connect, scripted):
    def answer(request):
        return reply(body=ROLE) if request.method == "POST" else HEAD

    scripted.otherwise = answer
    provider = AssumeRoleProvider(f"http://{scripted.endpoint}", "key", "secret")
    client = connect(scripted.endpoint, credentials=provider, secure=False, region="us-east-1")
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda _: client.stat_object("photos", "key"), range(16)))
    assert [seen.method for seen in scripted.requests].count("POST") == 1


def test_m20_a_listener_does_not_storm_a_server_that_hangs_up(told, scripted):
    scripted.otherwise = reply(200)
    with told.listen_bucket_notification("photos") as events:
        reading = threading.Thread(target=lambda: list(events))
        reading.start()
        with pytest.raises(AssertionError, match="of 6 requests came"):
            scripted.wait_for(6, timeout=2)
    reading.join(5)
    assert not reading.is_alive()


@pytest.mark.parametrize("old", [False, True])
def test_m21_a_listing_that_goes_in_circles_is_an_error(told, scripted, old):
    page = (
        "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken>"
        "<NextMarker>t</NextMarker><Contents><Key>t</Key></Contents></ListBucketResult>"
    )
    scripted.otherwise = reply(body=page.encode())
    with pytest.raises(InvalidResponseError, match="as one before"):
        list(told.list_objects("photos", use_api_v1=old))
    assert len(scripted.requests) == 2


def test_m22_keys_that_xml_changes_or_refuses_are_removed(client, told, scripted, bucket):
    names = ["a\rb", "a\nb", "a\x01b", "a\x17b", "a\x01\rb"]
    for name in names:
        client.put_object(bucket, name, b"x")
    assert list(client.remove_objects(bucket, names)) == []
    assert list(client.list_objects(bucket)) == []
    scripted.play(reply(body=b"<DeleteResult/>"))
    list(told.remove_objects("photos", ["a\rb"]))
    assert b"a&#13;b" in scripted.requests[0].body


def test_m23_head_answered_409_is_an_error_with_a_code(told, scripted):
    scripted.play(reply(409))
    with pytest.raises(S3Error) as caught:
        told.stat_object("photos", "key")
    assert (caught.value.code, caught.value.status) == ("ResourceConflict", 409)


@pytest.mark.parametrize("kind", ["text/xml", "text/plain", "application/octet-stream", ""])
def test_m24_an_error_document_is_one_by_its_content(told, scripted, kind):
    scripted.play(error("AccessDenied", 403, {"Content-Type": kind}))
    with pytest.raises(S3Error) as caught:
        list(told.list_objects("photos"))
    assert caught.value.code == "AccessDenied"


def test_m25_errors_of_streams_travel_and_clients_too(told, scripted):
    scripted.play(error("AccessDenied", 403))
    with pytest.raises(S3Error) as caught:
        told.get_object("photos", "key")
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.deepcopy(caught.value)):
        assert (type(twin), twin.code, str(twin)) == (type(caught.value), "AccessDenied", str(caught.value))
    for kind in (Minio, AsyncMinio):
        made = kind("localhost", "key", "secret")
        for twin in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
            assert repr(twin) == repr(made)


def test_m26_proxies_of_the_environment_are_used(connect, scripted, monkeypatch):
    for name in ("http_proxy", "https_proxy", "no_proxy", "NO_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", f"http://{scripted.endpoint}")
    scripted.play(HEAD, HEAD)
    client = connect("minio.invalid:9000", "key", "secret", secure=False, region="us-east-1")
    assert client.stat_object("photos", "key").size == 10
    assert scripted.requests[0].target == "http://minio.invalid:9000/photos/key"
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    straight = connect(scripted.endpoint, "key", "secret", secure=False, region="us-east-1")
    straight.stat_object("photos", "key")
    assert scripted.requests[1].target == "/photos/key"


def test_m27_progress_counts_what_the_server_took(told, scripted):
    scripted.play(error("AccessDenied", 403))
    seen = []
    with pytest.raises(S3Error):
        told.put_object("photos", "key", bytes(1000), progress=seen.append)
    assert sum(seen) == 0


def test_m28_the_package_says_that_it_is_typed():
    assert (Path(minio.__file__).parent / "py.typed").is_file()


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"metadata": {"a": "b\r\nX-Evil: 1"}}, "X-Amz-Meta-a"),
        ({"metadata": {"a\r\nX-Evil": "1"}}, "header name"),
        ({"metadata": {"a": "b\n"}}, "X-Amz-Meta-a"),
        ({"content_type": "text/plain\r\nX-Evil: 1"}, "content_type"),
    ],
)
def test_m29_nothing_can_be_injected_into_a_head(told, scripted, given, name):
    with pytest.raises(ValueError, match=name):
        told.put_object("photos", "key", b"x", **given)
    assert scripted.requests == []


BOMB = "<!DOCTYPE x [" + "".join(
    f'<!ENTITY l{number} "{f"&l{number - 1};" * 10 if number else "ha"}">' for number in range(12)
)


@pytest.mark.parametrize(
    "declared",
    [
        BOMB + "]>",
        '<!DOCTYPE x [<!ENTITY e "v">]>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        "<!DOCTYPE x>",
    ],
    ids=["bomb", "entity", "file", "plain"],
)
def test_m30_a_document_with_a_dtd_is_refused(told, scripted, declared):
    page = "<ListBucketResult><IsTruncated>false</IsTruncated><Name>&e;</Name></ListBucketResult>"
    buckets = "<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>"
    scripted.play(reply(body=(declared + page).encode()), reply(body=(declared + buckets).encode()))
    scripted.play(reply(403, body=(declared + "<Error><Code>AccessDenied</Code></Error>").encode()))
    began = time.monotonic()
    with pytest.raises(InvalidResponseError, match=r"DOCTYPE"):
        list(told.list_objects("photos"))
    with pytest.raises(InvalidResponseError, match=r"DOCTYPE"):
        told.list_buckets()
    with pytest.raises(InvalidResponseError, match=r"403"):
        told.list_buckets()
    assert time.monotonic() - began < 10
