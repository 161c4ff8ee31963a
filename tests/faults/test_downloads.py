"""Downloads when the line is cut, silent or lying: whole bytes or a typed error, and nothing left behind."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import os
import random
import shutil
import traceback
import tracemalloc

import pytest

import minio
from minio._core.http.retry import RetryPolicy
from minio._core.options import RequestOptions, Timeout
from minio.error import ChecksumMismatch, IncompleteDownload, InvalidResponseError, ObjectChanged, S3Error
from tests.faults.answers import DENIED
from tests.faults.script import CLOSE, RESET, reply

MIB = 1024**2
CONTENT = random.Random(23).randbytes(4 * MIB + 7)
SIZE = len(CONTENT)
ONCE = RequestOptions(retry=RetryPolicy(max_attempts=1))
ETAG = '"the-etag"'


@pytest.fixture
def stored(minio_server, bucket):
    minio_server.request("PUT", f"/{bucket}/key", body=CONTENT)
    return bucket


def whole(content=b"0123456789", **headers):
    return reply(200, headers={"ETag": ETAG, **headers}, body=content)


def part(first, content, etag=ETAG):
    span = f"bytes {first}-{first + len(content) - 1}/10"
    return reply(206, headers={"ETag": etag, "Content-Range": span}, body=content)


def ranges(scripted):
    return [seen.header("range") for seen in scripted.requests]


@pytest.mark.parametrize("then", ["close", "reset"])
@pytest.mark.parametrize("after", [0, 1, 65_536, MIB + 3])
def test_a_body_that_is_cut_goes_on_where_it_ended(way, proxy, stored, tmp_path, after, then):
    for times, read in enumerate(("read", "stream", "file"), 3):
        proxy.cut(after=after, then=then, request="^GET", times=min(times, 4))
        if read == "file":
            way.fget_object(stored, "key", str(tmp_path / "file"))
            content = (tmp_path / "file").read_bytes()
            assert os.listdir(tmp_path) == ["file"]
        else:
            with way.get_object(stored, "key") as answer:
                content = answer.read() if read == "read" else b"".join(answer.stream(100_000))
        assert hashlib.sha256(content).digest() == hashlib.sha256(CONTENT).digest()


def test_progress_resets_the_count_of_attempts(way, proxy, stored):
    """A long download survives more cuts than a short call has attempts."""
    proxy.cut(after=MIB // 2, request="^GET", times=7)
    with way.get_object(stored, "key") as answer:
        assert hashlib.sha256(answer.read()).digest() == hashlib.sha256(CONTENT).digest()


def test_a_silent_server_is_left_for_another_answer(connect, minio_server, proxy, stored):
    client = connect(
        proxy.endpoint,
        minio_server.access_key,
        minio_server.secret_key,
        secure=False,
        retry=RetryPolicy(base=0.001),
        timeout=Timeout(read=1),
    )
    gate = proxy.stall(after=MIB, request="^GET")
    with client.get_object(stored, "key") as answer:
        assert answer.read() == CONTENT
    assert gate.reached.is_set()
    gate.open()


@pytest.mark.parametrize("sent", [0, 1, MIB, SIZE - 1])
def test_a_download_that_cannot_be_finished_leaves_nothing(way, proxy, stored, tmp_path, sent):
    proxy.cut(after=sent, then="refuse", request="^GET")
    with pytest.raises(IncompleteDownload, match=f"{sent} of {SIZE} bytes"):
        way.fget_object(stored, "key", str(tmp_path / "a" / "file"))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("policy", [RetryPolicy(max_attempts=1), RetryPolicy(max_attempts=3, base=0.001)])
def test_the_policy_of_retries_counts_for_bodies_too(way, proxy, stored, policy):
    proxy.cut(after=1, request="^GET", times=None)
    with (
        way.get_object(stored, "key", options=RequestOptions(retry=policy)) as answer,
        pytest.raises(IncompleteDownload) as caught,
    ):
        answer.read()
    assert caught.value.attempts == policy.max_attempts
    assert sum(line.startswith("GET") for line in proxy.request_lines) == policy.max_attempts


def test_the_rest_is_asked_for_by_range_and_etag(told, scripted):
    scripted.play([whole()[:-4], CLOSE], [part(6, b"6789")[:-2], RESET], part(8, b"89"))
    with told.get_object("photos", "key") as answer:
        assert answer.read() == b"0123456789"
    # What a reset swallowed is asked for again.
    assert ranges(scripted)[:2] == [None, "bytes=6-9"]
    assert {seen.header("if-match") for seen in scripted.requests[1:]} == {ETAG}


def test_the_rest_of_a_range_is_counted_from_the_beginning_of_the_object(told, scripted):
    scripted.play([part(3, b"34567")[:-2], CLOSE], part(6, b"67"))
    with told.get_object("photos", "key", 3, 5) as answer:
        assert answer.read() == b"34567"
    assert ranges(scripted) == ["bytes=3-7", "bytes=6-7"]


def test_what_the_reader_asked_for_is_asked_for_again(told, scripted):
    scripted.play([whole()[:-4], CLOSE], part(6, b"6789"))
    with told.get_object(
        "photos",
        "key",
        version_id="v1",
        request_headers={"x-custom": "1", "If-Match": "mine"},
        extra_query_params={"response-content-type": "a/b"},
    ) as answer:
        assert answer.read() == b"0123456789"
    first, second = scripted.requests
    assert first.target == second.target
    assert second.header("x-custom") == "1"
    assert (first.header("if-match"), second.header("if-match")) == ("mine", ETAG)


@pytest.mark.parametrize(
    "then",
    [
        reply(412, body=b"<Error><Code>PreconditionFailed</Code></Error>"),
        reply(404, body=b"<Error><Code>NoSuchKey</Code></Error>"),
        part(6, b"6789", etag='"another"'),
    ],
    ids=["refused", "gone", "another"],
)
def test_bytes_of_two_versions_are_never_mixed(told, scripted, then, tmp_path):
    scripted.play([whole()[:-4], CLOSE], then)
    with (
        told.get_object("photos", "key") as answer,
        pytest.raises(ObjectChanged, match="'key' in bucket 'photos' was replaced"),
    ):
        answer.read()
    scripted.play(reply(200, headers={"ETag": ETAG, "Content-Length": "10"}), [whole()[:-4], CLOSE], then)
    with pytest.raises(ObjectChanged):
        told.fget_object("photos", "key", str(tmp_path / "file"))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    "then",
    [
        part(5, b"56789"),
        part(7, b"789"),
        part(6, b"678"),
        whole(),
        reply(206, headers={"ETag": ETAG}, body=b"6789"),
    ],
    ids=["earlier", "later", "shorter", "whole", "unnamed"],
)
def test_a_rest_that_is_not_the_rest_is_refused(told, scripted, then):
    scripted.play([whole()[:-4], CLOSE], then)
    with told.get_object("photos", "key") as answer, pytest.raises(IncompleteDownload, match="6 of 10 bytes"):
        answer.read()


def test_without_an_etag_nothing_is_resumed(told, scripted):
    scripted.play([reply(200, body=b"0123456789")[:-4], CLOSE])
    with told.get_object("photos", "key") as answer, pytest.raises(IncompleteDownload, match="6 of 10 bytes"):
        answer.read()


@pytest.mark.parametrize(
    ("offset", "length", "answer"),
    [
        (2, 4, whole()),
        (2, 0, whole()),
        (0, 4, whole()),
        (2, 4, part(0, b"0123")),
        (2, 4, part(3, b"3456")),
        (2, 4, part(2, b"23456789")),
        (2, 4, part(2, b"234")),
        (2, 0, part(2, b"234")),
        (0, 0, part(0, b"01234")),
    ],
    ids=[
        "whole",
        "whole, to the end",
        "whole, from the beginning",
        "earlier",
        "later",
        "longer",
        "shorter",
        "not to the end",
        "a part of all",
    ],
)
def test_other_bytes_than_the_range_are_refused(told, scripted, offset, length, answer):
    """A cache that passes over ranges answers with all; 7.2.16 took that for the range."""
    scripted.play(answer)
    with pytest.raises(InvalidResponseError, match="the answer has other bytes"):
        told.get_object("photos", "key", offset, length)


@pytest.mark.parametrize(
    ("offset", "length", "answer", "content"),
    [
        (8, 4, part(8, b"89"), b"89"),
        (2, 4, reply(206, {"ETag": ETAG}, b"2345"), b"2345"),
        (0, 20, whole(), b"0123456789"),
    ],
    ids=["the end", "not said which", "all there is"],
)
def test_the_range_comes_as_servers_tell_it(told, scripted, offset, length, answer, content):
    scripted.play(answer)
    with told.get_object("photos", "key", offset, length) as body:
        assert body.read() == content


@pytest.mark.parametrize(
    "asking",
    [
        {"request_headers": {"range": "bytes=2-5"}},
        {"options": RequestOptions(headers={"Range": "bytes=2-5"})},
        {"extra_query_params": {"partNumber": "2"}},
        {"options": RequestOptions(query={"partNumber": "2"})},
    ],
)
def test_a_range_of_the_callers_own_comes_as_it_is(told, scripted, asking):
    scripted.play(part(2, b"2345"))
    with told.get_object("photos", "key", **asking) as body:
        assert body.read() == b"2345"


@pytest.mark.parametrize("etag", [ETAG, 'W/"the-etag"', ""])
def test_a_proxy_that_recodes_bodies_changes_no_object(told, scripted, tmp_path, etag):
    """It tells no length, and no ETag that may stand for the same bytes."""
    headers = {"Transfer-Encoding": "chunked", **({"ETag": etag} if etag else {})}
    body = reply(200, headers, b"4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n")
    scripted.play(reply(200, headers), body)
    told.fget_object("photos", "key", str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == b"0123456789"
    assert scripted.requests[1].header("if-match") == (ETAG if etag == ETAG else None)
    scripted.play(reply(200, headers), [body[:-9], CLOSE])
    with pytest.raises(IncompleteDownload):
        told.fget_object("photos", "key", str(tmp_path / "other"), options=ONCE)
    assert os.listdir(tmp_path) == ["file"]


def test_a_server_that_refuses_conditions_is_asked_without(told, scripted, tmp_path):
    """VAST S3 takes no If-Match at all; what it sends is compared here."""
    head = reply(200, headers={"ETag": ETAG, "Content-Length": "10"})
    refusal = reply(501, body=b"<Error><Code>NotImplemented</Code></Error>")
    scripted.play(head, refusal, [whole()[:-4], CLOSE], refusal, part(6, b"6789"))
    told.fget_object("photos", "key", str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == b"0123456789"
    assert [seen.header("if-match") for seen in scripted.requests] == [None, ETAG, None, ETAG, None]
    scripted.play(head, refusal, whole(ETag='"another"'))
    scripted.play(head, refusal, [whole()[:-4], CLOSE], refusal, part(6, b"6789", etag='"another"'))
    for _ in range(2):
        with pytest.raises(ObjectChanged):
            told.fget_object("photos", "key", str(tmp_path / "other"))
    assert os.listdir(tmp_path) == ["file"]


def test_a_refusal_of_the_rest_is_told_as_it_is(told, scripted):
    scripted.play([whole()[:-4], CLOSE], DENIED)
    with told.get_object("photos", "key") as answer, pytest.raises(S3Error, match="AccessDenied"):
        answer.read()


@pytest.mark.parametrize(
    "then",
    [
        reply(412, body=b"<Error><Code>PreconditionFailed</Code></Error>"),
        whole(b"other bytes", ETag='"another"'),
        whole(b"0123456789abc"),
    ],
    ids=["refused", "another", "longer"],
)
def test_a_file_is_what_was_looked_at(told, scripted, then, tmp_path):
    """The object is replaced between the look at it and the download."""
    scripted.play(reply(200, headers={"ETag": ETAG, "Content-Length": "10"}), then)
    with pytest.raises(ObjectChanged):
        told.fget_object("photos", "key", str(tmp_path / "file"))
    assert scripted.requests[1].header("if-match") == ETAG
    assert os.listdir(tmp_path) == []


def held(error):
    """What the frames of an error have of buffers, and did not let go."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    values = [value for frame in frames for value in frame.f_locals.values()]
    return [view for view in values if isinstance(view, memoryview) and "released" not in repr(view)]


def test_an_error_holds_no_buffer(way, client, proxy, bucket):
    """Python 3.13 complains of a BytesIO that is collected before the views of it."""
    client.put_object(bucket, "key", CONTENT, checksum="CRC32")
    proxy.corrupt(at=SIZE // 2, request="^GET")
    with way.get_object(bucket, "key") as answer, pytest.raises(ChecksumMismatch) as caught:
        answer.read()
    assert held(caught.value) == []


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_one_wrong_byte_is_noticed(way, client, proxy, bucket, tmp_path, algorithm):
    client.put_object(bucket, "key", CONTENT, checksum=algorithm)
    proxy.corrupt(at=SIZE // 2, request="^GET")
    with pytest.raises(ChecksumMismatch, match=algorithm):
        way.fget_object(bucket, "key", str(tmp_path / "file"))
    assert os.listdir(tmp_path) == []
    proxy.corrupt(at=0, request="^GET")
    with way.get_object(bucket, "key") as answer, pytest.raises(ChecksumMismatch):
        b"".join(answer.stream(100_000))


def test_slices_of_one_byte(told, scripted):
    answer = whole()
    scripted.play([answer[at : at + 1] for at in range(len(answer))])
    with told.get_object("photos", "key") as body:
        assert body.read() == b"0123456789"


def test_a_body_that_was_given_up_is_not_taken_for_a_whole_one(scripted):
    """By whoever still reads block by block; a `read()` of all is empty then, as urllib3 has it."""
    scripted.play(whole())
    with minio.Minio(scripted.endpoint, "key", "secret", secure=False, region="us-east-1") as client:
        answer = client.get_object("photos", "key")
        assert answer.read(3) == b"012"
        answer.close()
        with pytest.raises(IncompleteDownload) as caught:
            answer.read(3)
        assert (caught.value.received, caught.value.expected) == (3, 10)
        assert answer.read(0) == answer.read() == answer.read(-1) == b""


def test_a_packed_object_is_unpacked_bit_by_bit(scripted):
    """A hundred kilobytes that become a hundred megabytes do not become them at once."""
    packed = gzip.compress(bytes(100 * MIB))
    scripted.play(whole(packed, **{"Content-Encoding": "gzip"}), times=2)
    with minio.Minio(scripted.endpoint, "key", "secret", secure=False, region="us-east-1") as client:
        tracemalloc.start()
        try:
            with client.get_object("photos", "key") as answer:
                assert len(answer.read(1000, decode_content=True)) == 1000
            with client.get_object("photos", "key") as answer:
                unpacked = sum(len(block) for block in answer.stream(65_536, decode_content=True))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert unpacked == 100 * MIB
    assert peak < 10 * MIB


async def test_a_cancelled_download_leaves_nothing(proxy, minio_server, stored, tmp_path):
    async with minio.AsyncMinio(
        proxy.endpoint, minio_server.access_key, minio_server.secret_key, secure=False
    ) as client:
        gate = proxy.stall(after=MIB, request="^GET")
        download = asyncio.create_task(client.fget_object(stored, "key", str(tmp_path / "a" / "file")))
        await asyncio.to_thread(gate.reached.wait, 10)
        download.cancel()
        with pytest.raises(asyncio.CancelledError):
            await download
    gate.open()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("kind", ["get", "file", "list", "remove"])
async def test_a_task_may_be_cancelled_at_any_point(scripted, tmp_path, kind):
    """The next call is right, no task goes on, and no file stays that is not whole."""

    def answer(request):
        if request.method == "POST":
            return reply(200, body=b"<DeleteResult/>")
        if "list-type" in request.target:
            return reply(200, body=b"<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>")
        found = whole(CONTENT[:MIB])
        return found[:-MIB] if request.method == "HEAD" else found

    async def call():
        if kind == "get":
            async with await client.get_object("photos", "key") as body:
                return await body.read() == CONTENT[:MIB]
        if kind == "file":
            await client.fget_object("photos", "key", str(tmp_path / "a" / "file"))
            return (tmp_path / "a" / "file").read_bytes() == CONTENT[:MIB]
        if kind == "list":
            return [found async for found in client.list_objects("photos")] == []
        return [error async for error in client.remove_objects("photos", ["a"])] == []

    scripted.otherwise = answer
    settings = {"secure": False, "region": "us-east-1"}
    async with minio.AsyncMinio(scripted.endpoint, "key", "secret", **settings) as client:
        for rounds in range(0, 90, 3):
            task = asyncio.create_task(call())
            for _ in range(rounds):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
            assert task.cancelled() or task.result()
            whole_files = [tmp_path / "a" / "file"] if kind == "file" else []
            assert [path for path in tmp_path.rglob("*") if path.is_file()] in ([], whole_files)
            shutil.rmtree(tmp_path / "a", ignore_errors=True)
        assert await call()
        assert asyncio.all_tasks() == {asyncio.current_task()}


def test_an_interrupted_download_leaves_nothing(way, proxy, stored, tmp_path):
    class Stop(BaseException):
        """As `KeyboardInterrupt`, but no concern of the event loop's."""

    def stop(length):
        raise Stop

    with pytest.raises(Stop):
        way.fget_object(stored, "key", str(tmp_path / "file"), progress=stop)
    assert os.listdir(tmp_path) == []
