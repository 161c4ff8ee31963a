"""Uploads when the line or the server fails: the right object or a typed error, and nothing left behind."""

from __future__ import annotations

import asyncio
import base64
import concurrent.futures
import hashlib
import io
import pickle
import random
import re
import signal
import tempfile
import threading

import pytest

import minio
from minio._core.objects import checksums
from minio._core.options import RequestOptions, Timeout
from minio._flows._sync import concurrency
from minio._transport.aio import AsyncTransport
from minio.error import DeadlineExceeded, InvalidResponseError, S3Error, TransportError
from tests.faults.answers import CREATED, DENIED
from tests.faults.script import Gate, reply
from tests.leftovers import workers
from tests.stored import sha256, stored, uploads

MIB = 1024**2
PART = 5 * MIB
CONTENT = random.Random(29).randbytes(2 * PART + 7)
COMPLETION = b'<CompleteMultipartUploadResult><ETag>"x-2"</ETag></CompleteMultipartUploadResult>'
COMPLETED = reply(200, body=COMPLETION)
ERROR_IN_OK = reply(200, body=b"<Error><Code>NotImplemented</Code><Message>no</Message></Error>")


NO_UPLOAD = reply(404, body=b"<Error><Code>NoSuchUpload</Code></Error>")
RIGHT = sha256(CONTENT)


@pytest.mark.parametrize("after", [None, 0, 1, PART - 1])
@pytest.mark.parametrize("then", ["close", "reset"])
def test_a_part_that_is_cut_is_sent_again(way, proxy, minio_server, bucket, tmp_path, after, then):
    (tmp_path / "file").write_bytes(CONTENT)
    for data in (CONTENT, iter([CONTENT]), tmp_path / "file"):
        proxy.cut(after=after, then=then, toward="server", request="partNumber=2", times=2)
        way.put_object(bucket, "key", data, part_size=PART)
        assert stored(minio_server, bucket) == RIGHT
    assert uploads(minio_server, bucket) == 0


@pytest.mark.parametrize("checksum", [None, "CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
@pytest.mark.parametrize(("spoiled", "size"), [("^PUT", 1000), ("partNumber=2", PART + 1)])
def test_one_wrong_byte_is_noticed(way, proxy, minio_server, bucket, spoiled, size, checksum):
    """What the server refused is sent again, and what stays wrong is an error and no object."""
    content = CONTENT[:size]
    proxy.corrupt(at=0, toward="server", request=spoiled)
    way.put_object(bucket, "key", content, part_size=PART, checksum=checksum)
    assert stored(minio_server, bucket) == sha256(content)
    proxy.corrupt(at=0, toward="server", request=spoiled, times=None)
    with pytest.raises(S3Error) as caught:
        way.put_object(bucket, "other", content, part_size=PART, checksum=checksum)
    assert caught.value.code in ("BadDigest", "XAmzContentChecksumMismatch", "XAmzContentSHA256Mismatch")
    assert caught.value.attempts == 2
    assert minio_server.request("HEAD", f"/{bucket}/other").status == 404
    assert uploads(minio_server, bucket) == 0


@pytest.mark.parametrize("request_line", ["partNumber=1", "^POST .*uploadId="])
@pytest.mark.parametrize("after", [None, 0])
def test_an_answer_that_got_lost_is_not_a_failure(way, proxy, minio_server, bucket, request_line, after):
    """Of CompleteMultipartUpload too, whose second run finds no upload any more."""
    proxy.cut(after=after, request=request_line)
    result = way.put_object(bucket, "key", CONTENT, part_size=PART)
    assert stored(minio_server, bucket) == RIGHT
    assert result.etag.endswith("-3")
    assert uploads(minio_server, bucket) == 0


def test_a_creation_whose_answer_got_lost_does_not_find_itself_in_its_way(way, proxy, minio_server, bucket):
    proxy.cut(after=None, request="^PUT")
    result = way.put_object(bucket, "key", b"first", if_none_match="*")
    assert result.etag == hashlib.md5(b"first").hexdigest()
    proxy.cut(after=None, request="^PUT")
    with pytest.raises(S3Error, match="PreconditionFailed"):
        way.put_object(bucket, "key", b"second", if_none_match="*")


def test_an_upload_made_by_somebody_else_is_not_taken_for_ours(told, scripted):
    lost = reply(503, body=b"<Error><Code>SlowDown</Code></Error>")
    gone = reply(404, body=b"<Error><Code>NoSuchUpload</Code></Error>")
    other = reply(200, headers={"ETag": '"other-2"', "Content-Length": "5"})
    etag = {"ETag": '"9e107d9d372bb6826bd81d3542a419d6"'}
    scripted.play(CREATED, reply(200, etag), reply(200, etag), lost, gone, other, reply(204))
    with pytest.raises(S3Error, match="NoSuchUpload"):
        told.put_object("photos", "key", CONTENT[: PART + 1], part_size=PART, num_parallel_uploads=1)
    assert [seen.method for seen in scripted.requests] == [
        "POST",
        "PUT",
        "PUT",
        "POST",
        "POST",
        "HEAD",
        "DELETE",
    ]


def test_an_error_in_an_answer_of_200_is_an_error(told, scripted):
    """7.2.16 took it for success, and the object was lost."""
    scripted.play(CREATED, reply(200, {"ETag": '"x"'}), reply(200, {"ETag": '"x"'}), ERROR_IN_OK, reply(204))
    with pytest.raises(S3Error) as caught:
        told.put_object("photos", "key", CONTENT[: PART + 1], part_size=PART)
    assert (caught.value.code, caught.value.failed_parts) == ("NotImplemented", ())
    assert scripted.requests[-1].method == "DELETE"
    assert scripted.requests[-1].target == "/photos/key?uploadId=id"


KEPT_ALIVE = b"<?xml version='1.0'?>" + b" \n" * 1000


@pytest.mark.parametrize("blanks", [KEPT_ALIVE, b" \n" * 1000 + b"<?xml version='1.0'?>"])
def test_blanks_that_keep_a_connection_are_no_part_of_an_answer(told, scripted, blanks):
    """A server that puts parts together for long sends them meanwhile, having said 200."""
    parts = [reply(200, {"ETag": '"x"'})] * 2
    error = reply(200, body=blanks + b"<Error><Code>InternalError</Code></Error>")
    scripted.play(CREATED, *parts, error, reply(200, body=blanks + COMPLETION))
    assert told.put_object("photos", "key", CONTENT[: PART + 1], part_size=PART).etag == "x-2"


@pytest.mark.parametrize("said", [b"", b"<UploadId/>"])
def test_an_upload_without_an_id_is_none(told, scripted, said):
    """Parts without one would be taken for whole objects by some servers."""
    body = b"<InitiateMultipartUploadResult>%s</InitiateMultipartUploadResult>"
    scripted.play(reply(200, body=body % said))
    with pytest.raises(InvalidResponseError, match="without an UploadId"):
        told.put_object("photos", "key", CONTENT[: PART + 1], part_size=PART)


def test_an_error_in_a_copy_that_answers_200_is_an_error(told, scripted):
    from minio.commonconfig import ComposeSource, CopySource

    head = reply(200, headers={"ETag": '"e"', "Content-Length": str(6 * MIB)})
    scripted.play(head, ERROR_IN_OK)
    with pytest.raises(S3Error, match="NotImplemented"):
        told.copy_object("photos", "key", CopySource("photos", "source"))
    scripted.play(head, CREATED, ERROR_IN_OK, reply(204))
    with pytest.raises(S3Error, match="NotImplemented") as caught:
        told.compose_object("photos", "key", [ComposeSource("photos", "source", offset=1)])
    assert caught.value.failed_parts == (1,)
    assert scripted.requests[-1].method == "DELETE"


def test_the_parts_that_failed_are_named(told, scripted):
    def answer(request):
        if "partNumber=2" in request.target:
            return DENIED
        if request.method == "DELETE":
            return reply(204)
        return CREATED if "uploads" in request.target else reply(200, {"ETag": '"x"'})

    scripted.otherwise = answer
    seen = []
    with pytest.raises(S3Error, match="AccessDenied") as caught:
        told.put_object("photos", "key", CONTENT, part_size=PART, progress=seen.append)
    assert caught.value.failed_parts == pickle.loads(pickle.dumps(caught.value)).failed_parts == (2,)
    assert sum(seen) < len(CONTENT)
    # Other parts, let go halfway, may be read by the server after the abort, which is then sent twice.
    assert [request.method for request in scripted.requests].count("DELETE") in (1, 2)
    assert not any("uploadId" in request.target and request.method == "POST" for request in scripted.requests)
    assert workers() == []


def test_an_abort_that_fails_does_not_hide_the_cause(told, scripted):
    def answer(request):
        return CREATED if "uploads" in request.target else DENIED

    scripted.otherwise = answer
    with pytest.raises(S3Error, match="AccessDenied") as caught:
        told.put_object("photos", "key", CONTENT, part_size=PART)
    assert caught.value.failed_parts != ()
    assert workers() == []


def test_a_server_that_goes_away_ends_the_upload(way, proxy, bucket):
    proxy.cut(after=MIB, toward="server", request="partNumber=1", then="refuse")
    with pytest.raises(TransportError):
        way.put_object(bucket, "key", CONTENT, part_size=PART, num_parallel_uploads=1)
    assert workers() == []


def test_a_deadline_ends_the_upload(told, scripted):
    gate = Gate()
    scripted.play(CREATED, [gate])
    scripted.otherwise = reply(204)
    options = RequestOptions(timeout=Timeout(deadline=0.5))
    with pytest.raises(DeadlineExceeded):
        told.put_object("photos", "key", CONTENT, part_size=PART, num_parallel_uploads=1, options=options)
    gate.open()


@pytest.mark.parametrize("part_size", [PART, 2 * PART])
def test_a_file_that_shrinks_is_an_error_once(told, scripted, tmp_path, part_size):
    """Small parts are read before they are sent, large ones as they are sent."""
    path = tmp_path / "file"
    path.write_bytes(CONTENT)

    def create(request):
        with path.open("r+b") as file:
            file.truncate(3)
        return CREATED

    scripted.play(create)
    scripted.otherwise = reply(204, headers={"ETag": '"x"'})
    with pytest.raises(OSError, match="file ended after"):
        told.fput_object("photos", "key", str(path), part_size=part_size)
    assert scripted.requests[-1].method == "DELETE"


def test_a_stream_that_ends_early_is_an_error_once(told, scripted):
    """After the parts that it had, nothing is sent but the end of the upload.

    A part that was cut halfway may reach the server, on its own connection, after the end that was told on
    another: then the end is told again.
    """
    scripted.otherwise = lambda seen: CREATED if seen.method == "POST" else reply(200, {"ETag": '"x"'})
    with pytest.raises(OSError, match="stream having not enough data"):
        told.put_object("photos", "key", iter([CONTENT]), 8000 * PART, part_size=PART)
    methods = [seen.method for seen in scripted.requests]
    assert (methods[0], methods[-1]) == ("POST", "DELETE")
    assert (methods.count("POST"), methods.count("PUT") <= 2) == (1, True)
    assert methods.count("DELETE") == (1 if methods.index("DELETE") == len(methods) - 1 else 2)


def test_an_upload_is_given_up_when_the_server_has_stored_what_it_got(told, scripted):
    """A part that is stored after the abort would be kept, and paid for."""
    stores, seen = threading.Event(), []

    def stored():
        stores.wait(10)
        seen.append("stored")
        yield reply(200, {"ETag": '"x"'})

    def answer(request):
        if request.method == "PUT":
            return stored()
        if request.method == "DELETE":
            seen.append("aborted")
        return CREATED if request.method == "POST" else reply(204)

    def source():
        yield CONTENT[:PART]
        yield CONTENT[:PART]
        yield CONTENT[:1]
        scripted.wait_for(3)
        threading.Timer(0.2, stores.set).start()
        raise RuntimeError("the source broke")

    scripted.otherwise = answer
    with pytest.raises(RuntimeError, match="the source broke") as caught:
        told.put_object("photos", "key", source(), part_size=PART)
    assert seen == ["stored", "stored", "aborted"]
    assert caught.value.failed_parts == ()
    assert workers() == []


def test_an_upload_does_not_wait_for_a_silent_server_forever(told, scripted, monkeypatch):
    for flavour in ("_sync", "_async"):
        monkeypatch.setattr(f"minio._flows.{flavour}.concurrency.PATIENCE", 0.2)
    gate, aborts = Gate(), []

    def answer(request):
        if request.method == "PUT":
            return [gate, reply(200, {"ETag": '"x"'})]
        if request.method == "DELETE":
            aborts.append(request)
            return NO_UPLOAD if len(aborts) > 1 else reply(204)
        return CREATED

    def source():
        yield CONTENT[:PART]
        yield CONTENT[:PART]
        scripted.wait_for(3)
        raise RuntimeError("the source broke")

    scripted.otherwise = answer
    with pytest.raises(RuntimeError, match="the source broke"):
        told.put_object("photos", "key", source(), part_size=PART)
    assert len(aborts) == 2  # parts whose end nobody saw
    gate.open()
    assert workers() == []


@pytest.mark.parametrize("part_size", [PART, 3 * PART])
def test_a_callers_file_stays_open_when_the_upload_fails(told, scripted, tmp_path, part_size):
    scripted.otherwise = DENIED
    path = tmp_path / "file"
    path.write_bytes(CONTENT)
    with path.open("rb") as file, tempfile.TemporaryFile() as other, path.open("rb", 0) as unbuffered:
        other.write(CONTENT)
        other.seek(0)
        for data in (file, other, unbuffered, io.BytesIO(CONTENT)):
            with pytest.raises(S3Error, match="AccessDenied"):
                told.put_object("photos", "key", data, part_size=part_size)
            assert not data.closed


class Counted:
    """A hash that notes how many bytes it was given."""

    def __init__(self, hasher, sizes):
        self._hasher = hasher
        self._sizes = sizes

    def update(self, data):
        self._sizes.append(memoryview(data).nbytes)
        self._hasher.update(data)

    def __getattr__(self, name):
        return getattr(self._hasher, name)


@pytest.mark.parametrize("part_size", [PART, 3 * PART])
def test_each_byte_is_hashed_once(told, scripted, tmp_path, monkeypatch, part_size):
    """By SHA-256, for the signature on a plain connection; nothing is by MD5, nor again for another try."""
    sizes = {"sha256": [], "md5": []}
    for name, given in sizes.items():
        make = getattr(hashlib, name)
        monkeypatch.setattr(hashlib, name, lambda make=make, given=given, **_: Counted(make(), given))
    busy = iter([reply(503)] * 2)
    scripted.otherwise = lambda seen: (
        (CREATED if "uploads" in seen.target else COMPLETED)
        if seen.method == "POST"
        else next(busy, reply(200, {"ETag": '"x"'}))
    )
    (tmp_path / "file").write_bytes(CONTENT)
    for data in (CONTENT, iter([CONTENT]), tmp_path / "file"):
        for given in sizes.values():
            given.clear()
        told.put_object("photos", "key", data, part_size=part_size)
        documents = sum(len(seen.body) for seen in scripted.requests if seen.method == "POST")
        scripted.requests.clear()
        assert (sum(sizes["sha256"]), sum(sizes["md5"])) == (len(CONTENT) + documents, 0)


@pytest.mark.parametrize("algorithm", ["CRC32C", "CRC64NVME", "SHA256", ""])
def test_checksums_go_with_what_they_are_of(told, scripted, algorithm):
    """The algorithm goes with the creation, a value with each part, and all values with the completion."""

    def named(seen):
        """Headers about checksums; the server that is asked here answers with none."""
        return {name.lower(): value for name, value in seen.headers if "checksum" in name.lower()}

    scripted.play(CREATED, reply(200, {"ETag": '"1"'}), reply(200, {"ETag": '"2"'}), COMPLETED)
    given = {"part_size": PART, "num_parallel_uploads": 1, "checksum": algorithm or None}
    told.put_object("photos", "key", CONTENT[: PART + 1], **given)
    created, first, second, done = scripted.requests
    values = []
    for piece in (CONTENT[:PART], CONTENT[PART : PART + 1]) if algorithm else ():
        hasher = checksums.new(algorithm)
        hasher.update(piece)
        values.append(base64.b64encode(hasher.digest()).decode())
    header = f"x-amz-checksum-{algorithm.lower()}"
    assert named(created) == ({"x-amz-checksum-algorithm": algorithm} if algorithm else {})
    assert [named(first), named(second)] == ([{header: value} for value in values] or [{}, {}])
    told_at_the_end = re.findall(rf"<Checksum{algorithm}>(.*?)</Checksum{algorithm}>", done.body.decode())
    assert told_at_the_end == values


def test_a_slow_reader_is_no_failure(way, proxy, minio_server, bucket):
    proxy.slow(piece=40_000, pause=0, toward="server", request="partNumber")
    way.put_object(bucket, "key", io.BytesIO(CONTENT), part_size=PART)
    assert stored(minio_server, bucket) == RIGHT


def interrupt():
    """Ctrl-C."""
    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)


class Interrupting:
    """A transport that interrupts the main thread at one of its calls, before or after it."""

    def __init__(self, transport, number, when):
        self._transport = transport
        self._number = number
        self._when = when
        self._calls = 0
        self._lock = threading.Lock()

    def send(self, *arguments):
        with self._lock:
            self._calls += 1
            mine = self._calls == self._number
        if mine and self._when == "before":
            interrupt()
        answer = self._transport.send(*arguments)
        if mine and self._when == "after":
            interrupt()
        return answer

    def close(self):
        self._transport.close()


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("when", ["before", "after"])
def test_an_interrupt_leaves_no_upload_and_no_thread(minio_server, bucket, number, when):
    """Ctrl-C at each request: creation, three parts, completion."""
    client = minio.Minio(
        minio_server.endpoint, minio_server.access_key, minio_server.secret_key, secure=False
    )
    with client:
        client._caller.transport = Interrupting(client._caller.transport, number, when)
        with pytest.raises(KeyboardInterrupt):
            client.put_object(bucket, "key", iter([CONTENT]), part_size=PART)
            threading.Event().wait(5)  # where the interrupt of the last answer comes late
        assert uploads(minio_server, bucket) == 0
        assert workers() == []


def test_an_interrupt_does_not_wait_for_a_silent_server(minio_server, proxy, bucket, monkeypatch):
    monkeypatch.setattr(concurrency, "PATIENCE", 0.2)
    client = minio.Minio(proxy.endpoint, minio_server.access_key, minio_server.secret_key, secure=False)
    gate = proxy.stall(after=None, request="partNumber=1")

    def interrupt_then():
        gate.reached.wait(10)
        interrupt()

    waiting = threading.Thread(target=interrupt_then)
    waiting.start()
    with pytest.raises(KeyboardInterrupt):
        client.put_object(bucket, "key", CONTENT, part_size=PART)
    assert uploads(minio_server, bucket) == 0
    gate.open()
    assert workers() == []
    waiting.join()
    client.close()


class Cancelling(AsyncTransport):
    """A transport that cancels a task at one of its calls, before or after it."""

    task: asyncio.Task[object] | None = None
    number = 0
    when = ""
    has_begun = False

    async def send(self, *arguments):
        self.number -= 1
        mine = not self.number
        if mine and self.when == "before":
            self.has_begun = self.task.cancel()
        answer = await super().send(*arguments)
        if mine and self.when == "after":
            self.has_begun = self.task.cancel()
        return answer


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("how", ["once", "in each turn of the loop"])
async def test_a_cancelled_task_leaves_no_upload_and_no_task(minio_server, bucket, number, when, how):
    """The scopes of anyio, and so Starlette, cancel until a task has ended."""
    transport = Cancelling()
    client = minio.AsyncMinio(
        minio_server.endpoint,
        minio_server.access_key,
        minio_server.secret_key,
        secure=False,
        http_client=transport,
    )
    async with client:
        transport.number, transport.when = number, when
        transport.task = asyncio.create_task(
            client.put_object(bucket, "key", iter([CONTENT]), part_size=PART)
        )
        while how != "once" and not transport.task.done():
            if transport.has_begun:
                transport.task.cancel()
            await asyncio.sleep(0)
        with pytest.raises(asyncio.CancelledError):
            await transport.task
    assert uploads(minio_server, bucket) == 0
    assert asyncio.all_tasks() == {asyncio.current_task()}


def test_many_uploads_half_of_which_fail_leave_nothing(client, minio_server, bucket):
    def source():
        yield CONTENT[: PART + 1]
        raise RuntimeError

    def upload(number):
        if number % 2:
            with pytest.raises(RuntimeError):
                client.put_object(bucket, f"bad-{number}", source(), part_size=PART)
        else:
            client.put_object(bucket, f"good-{number}", CONTENT[: PART + 1], part_size=PART)

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(upload, range(12)))
    assert uploads(minio_server, bucket) == 0
    assert workers() == []
