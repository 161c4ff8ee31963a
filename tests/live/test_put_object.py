"""Uploads to a real server, for both clients: every kind of data, every boundary of parts, every argument."""

from __future__ import annotations

import asyncio
import concurrent.futures
import io
import os
import random
import socket
import tempfile
import threading
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from minio._core.http.bodies import new_buffer
from minio._core.options import RequestOptions
from minio._flows._async import parts as async_parts
from minio._flows._sync import parts as sync_parts
from minio.commonconfig import GOVERNANCE, Tags
from minio.error import S3Error
from minio.retention import Retention
from minio.sse import SseCustomerKey, SseS3
from tests.leftovers import workers
from tests.stored import sha256, stored, uploads

MIB = 1024**2
PART = 5 * MIB
CONTENT = random.Random(7).randbytes(2 * PART + 7)
SIZES = [0, 1, PART - 1, PART, PART + 1, 2 * PART, 2 * PART + 7]


def in_chunks(data, size=300_000):
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def awaited_chunks(data):
    for chunk in in_chunks(data):
        await asyncio.sleep(0)
        yield chunk


def pipe(data):
    reading, writing = os.pipe()

    def feed():
        with open(writing, "wb") as file:
            file.write(data)

    threading.Thread(target=feed, daemon=True).start()
    return open(reading, "rb")


def spooled(data):
    file = tempfile.SpooledTemporaryFile(max_size=PART)  # noqa: SIM115 - the test closes it
    file.write(data)
    file.seek(0)
    return file


class Unready(io.BytesIO):
    """Says every other time, as a non-blocking pipe may, that there is nothing yet, which is not the end."""

    ready = False

    def read(self, size=-1):
        self.ready = not self.ready
        return super().read(size) if self.ready else None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("length", ["said", "left out"])
def test_every_boundary_of_parts_from_a_file(client, server, bucket, tmp_path, size, length):
    (tmp_path / "file").write_bytes(CONTENT[:size])
    with (tmp_path / "file").open("rb") as file:
        said = {"length": size} if length == "said" else {}
        result = client.put_object(bucket, "key", file, part_size=PART, **said)
        assert not file.closed
        assert file.tell() == size
    assert stored(server, bucket, "key") == sha256(CONTENT[:size])
    count = -(-size // PART)
    assert result.etag.partition("-")[2] == (str(count) if count > 1 else "")
    assert (result.bucket_name, result.object_name) == (bucket, "key")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("length", ["said", "left out"])
def test_every_boundary_of_parts_from_a_stream(client, server, bucket, size, length):
    said = {"length": size} if length == "said" else {}
    client.put_object(bucket, "key", in_chunks(CONTENT[:size]), part_size=PART, **said)
    assert stored(server, bucket, "key") == sha256(CONTENT[:size])


@pytest.mark.parametrize(
    "wrap",
    [
        *(bytes, bytearray, memoryview, io.BytesIO, pipe, Unready, spooled),
        *(in_chunks, lambda data: list(in_chunks(data))),
    ],
    ids=[
        *("bytes", "bytearray", "memoryview", "BytesIO", "pipe", "unready", "spooled"),
        *("generator", "list"),
    ],
)
@pytest.mark.parametrize("size", [10, PART + 1])
def test_every_kind_of_data(client, server, bucket, wrap, size):
    data = wrap(CONTENT[:size])
    client.put_object(bucket, "key", data, part_size=PART)
    assert stored(server, bucket, "key") == sha256(CONTENT[:size])
    if hasattr(data, "close") and hasattr(data, "closed"):
        assert not data.closed
        data.close()


def test_a_socket_is_data(client, server, bucket):
    left, right = socket.socketpair()
    with left, right, left.makefile("rb") as file:
        threading.Thread(target=lambda: (right.sendall(CONTENT), right.shutdown(socket.SHUT_WR))).start()
        client.put_object(bucket, "key", file, len(CONTENT), part_size=PART)
    assert stored(server, bucket, "key") == sha256(CONTENT)


def test_a_path_is_data(client, server, bucket, tmp_path):
    (tmp_path / "file").write_bytes(CONTENT)
    client.put_object(bucket, "key", tmp_path / "file")
    assert stored(server, bucket, "key") == sha256(CONTENT)


async def test_an_asynchronous_generator_is_data(server, bucket):
    import minio

    client = minio.AsyncMinio(server.endpoint, server.access_key, server.secret_key, secure=False)
    async with client:
        await client.put_object(bucket, "key", awaited_chunks(CONTENT), part_size=PART)
    assert stored(server, bucket, "key") == sha256(CONTENT)


def test_bytes_after_the_length_are_left_alone(client, server, bucket):
    data = io.BytesIO(CONTENT)
    client.put_object(bucket, "key", data, 10)
    assert data.read(3) == CONTENT[10:13]
    assert stored(server, bucket, "key") == sha256(CONTENT[:10])


@pytest.mark.parametrize("size", [10, 2 * PART])
@pytest.mark.parametrize("wrap", [io.BytesIO, in_chunks, pipe], ids=["BytesIO", "generator", "pipe"])
def test_data_that_ends_early_is_an_error(client, server, bucket, size, wrap):
    data = wrap(CONTENT[: size - 1])
    message = f"stream having not enough data;expected: {size}, got: {size - 1} bytes"
    with pytest.raises(OSError, match=message):
        client.put_object(bucket, "key", data, size, part_size=PART)
    assert not getattr(data, "closed", False)
    data.close()
    assert server.request("HEAD", f"/{bucket}/key").status == 404
    assert uploads(server, bucket) == 0


def test_a_source_that_fails_leaves_no_upload_and_no_thread(client, server, bucket):
    def source():
        yield CONTENT[: PART + 1]
        yield CONTENT[:PART]
        raise RuntimeError("the source broke")

    for _ in range(3):
        with pytest.raises(RuntimeError, match="the source broke") as caught:
            client.put_object(bucket, "key", source(), part_size=PART)
        assert caught.value.failed_parts == ()
    assert uploads(server, bucket) == 0
    assert workers() == []


def test_sources_that_fail_at_any_moment_leave_no_upload(client, server, bucket):
    """A server may be storing what it got when the upload is given up."""

    def source(number):
        yield CONTENT[: PART + 1]
        yield CONTENT[:PART]
        time.sleep(number * 0.002)
        raise RuntimeError("the source broke")

    def upload(number):
        with pytest.raises(RuntimeError, match="the source broke"):
            client.put_object(bucket, f"key-{number}", source(number), part_size=PART)

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(upload, range(16)))
    assert uploads(server, bucket) == 0
    assert workers() == []


def test_what_goes_with_an_object_is_stored(client, server, make_bucket):
    bucket = make_bucket(object_lock=True)
    tags = Tags.new_object_tags()
    tags["project"] = "a b"
    for key, size in (("whole", 3), ("parts", PART + 1)):
        client.put_object(
            bucket,
            key,
            CONTENT[:size],
            size,
            "text/x-test",
            {"Cache-Control": "no-store", "author": "me", "x-amz-meta-many": ["1", "2"]},
            SseS3(),
            tags=tags,
            legal_hold=True,
            part_size=PART,
        )
        headers = server.request("HEAD", f"/{bucket}/{key}").headers
        assert headers["content-type"] == "text/x-test"
        assert headers["cache-control"] == "no-store"
        assert headers["x-amz-meta-author"] == "me"
        assert headers["x-amz-meta-many"].replace(" ", "") == "1,2"
        assert headers["x-amz-server-side-encryption"] == "AES256"
        assert headers["x-amz-tagging-count"] == "1"
        assert headers["x-amz-object-lock-legal-hold"] == "ON"
        lift = b"<LegalHold><Status>OFF</Status></LegalHold>"
        server.request("PUT", f"/{bucket}/{key}?legal-hold", body=lift)


def test_a_retained_object_is_kept(client, server, make_bucket):
    bucket = make_bucket(object_lock=True)
    until = datetime.now(timezone.utc) + timedelta(seconds=20)
    for size in (1, PART + 1):
        result = client.put_object(
            bucket, "key", CONTENT[:size], part_size=PART, retention=Retention(GOVERNANCE, until)
        )
        headers = server.request("HEAD", f"/{bucket}/key").headers
        assert headers["x-amz-object-lock-mode"] == "GOVERNANCE"
        with pytest.raises(S3Error, match=r"WORM|object lock"):
            client.remove_object(bucket, "key", version_id=result.version_id)


def test_few_buffers_serve_many_parts(client, server, bucket, monkeypatch):
    """One for each part on its way and one for the next: that is all the memory a stream needs."""
    made = []
    for parts in (async_parts, sync_parts):
        monkeypatch.setattr(parts, "new_buffer", lambda size: made.append(size) or new_buffer(size))
    client.put_object(bucket, "key", in_chunks(CONTENT * 3), part_size=PART, num_parallel_uploads=2)
    assert made == [PART] * 3
    assert stored(server, bucket, "key") == sha256(CONTENT * 3)


def test_a_version_is_named(client, server, make_bucket):
    bucket = make_bucket(object_lock=True)
    for size in (1, PART + 1):
        result = client.put_object(bucket, "key", CONTENT[:size], part_size=PART)
        assert result.version_id == server.request("HEAD", f"/{bucket}/key").headers["x-amz-version-id"]
        assert result.http_headers["x-amz-version-id"] == result.version_id


@pytest.mark.parametrize("size", [10, PART + 1])
@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256", "crc32c"])
def test_a_checksum_is_stored(client, server, bucket, size, algorithm):
    client.put_object(bucket, "key", CONTENT[:size], part_size=PART, checksum=algorithm)
    headers = server.request("HEAD", f"/{bucket}/key", headers={"x-amz-checksum-mode": "ENABLED"}).headers
    assert headers[f"x-amz-checksum-{algorithm.lower()}"]
    with client.get_object(bucket, "key") as answer:
        assert answer.read() == CONTENT[:size]


def test_customer_keys_go_with_each_part(connect, tls_server):
    client = connect(tls_server)
    bucket = f"ssec-{os.urandom(6).hex()}"
    client.make_bucket(bucket)
    key = SseCustomerKey(b"k" * 32)
    client.put_object(bucket, "key", CONTENT, part_size=PART, sse=key)
    with client.get_object(bucket, "key", ssec=key) as answer:
        assert sha256(answer.read()) == sha256(CONTENT)
    with pytest.raises(S3Error):
        client.get_object(bucket, "key")
    tls_server.drop_bucket(bucket)


@pytest.mark.parametrize("size", [1, PART + 1])
def test_progress_counts_what_the_server_took(client, bucket, size):
    class Bar:
        meta = None
        seen = 0

        def set_meta(self, object_name, total_length):
            self.meta = object_name, total_length

        def update(self, length):
            assert length > 0
            self.seen += length

    bar, counted = Bar(), []
    client.put_object(bucket, "key", CONTENT[:size], part_size=PART, progress=bar)
    client.put_object(bucket, "key", in_chunks(CONTENT[:size]), part_size=PART, progress=counted.append)
    assert (bar.meta, bar.seen, sum(counted)) == (("key", size), size, size)


def test_progress_of_a_refused_upload_is_nothing(client):
    seen = []
    with pytest.raises(S3Error) as caught:
        client.put_object("no-such-bucket-here", "key", b"x", progress=seen.append)
    assert (caught.value.code, seen) == ("NoSuchBucket", [])


def test_only_one_of_many_creators_wins(client, server, bucket):
    """Those who write only where nothing is (`If-None-Match: *`), small and in parts, all at once."""

    def create(number):
        body = bytes([number]) * (PART + 1 if number % 4 == 0 else 1000)
        try:
            client.put_object(bucket, "key", body, part_size=PART, if_none_match="*")
        except S3Error as error:
            return None if error.code == "PreconditionFailed" else error
        return sha256(body)

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        winners = [outcome for outcome in pool.map(create, range(24)) if outcome]
    assert winners == [stored(server, bucket, "key")]
    assert uploads(server, bucket) == 0


@pytest.mark.parametrize("size", [1, PART + 1])
def test_a_lost_update_is_noticed(client, bucket, size):
    first = client.put_object(bucket, "key", b"first")
    client.put_object(bucket, "key", CONTENT[:size], part_size=PART, if_match=first.etag)
    with pytest.raises(S3Error, match="PreconditionFailed"):
        client.put_object(bucket, "key", CONTENT[:size], part_size=PART, if_match=first.etag)


def test_options_reach_each_request(client, bucket):
    seen = []
    options = RequestOptions(on_response=seen.append, headers={"x-amz-meta-from": "options"})
    client.put_object(bucket, "key", CONTENT[: PART + 1], part_size=PART, options=options)
    assert [answer.status for answer in seen] == [200] * 4
    assert client.stat_object(bucket, "key").metadata["x-amz-meta-from"] == "options"


def test_fput_object_uploads_a_file(client, server, bucket, tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(CONTENT)
    for given in (str(path), path, os.fsencode(path)):
        result = client.fput_object(bucket, "key", given, metadata={"a": "b"})
        assert stored(server, bucket, "key") == sha256(CONTENT)
        assert result.etag.endswith("-3")
    assert server.request("HEAD", f"/{bucket}/key").headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize(
    ("path", "error"),
    [("/no/such/file", FileNotFoundError), (tempfile.gettempdir(), IsADirectoryError), (None, TypeError)],
)
def test_fput_object_needs_a_file(client, bucket, path, error):
    with pytest.raises(error):
        client.fput_object(bucket, "key", path)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"data": "text"}, ValueError, "data must be bytes or a file, not str"),
        ({"data": None}, ValueError, "data must be bytes"),
        ({"data": io.StringIO("text")}, ValueError, r"read\(\) must return 'bytes' object"),
        ({"length": "5"}, TypeError, "length must be an integer"),
        ({"length": 1.0}, TypeError, "length must be an integer"),
        ({"length": 5 * 1024**4 + 1, "data": iter(())}, ValueError, "maximum allowed 5TiB"),
        ({"part_size": 1}, ValueError, "minimum allowed 5MiB"),
        ({"num_parallel_uploads": "3"}, ValueError, "num_parallel_uploads must be int"),
        ({"write_offset": -1}, ValueError, "write offset should not be negative"),
        ({"checksum": "MD4"}, ValueError, "checksum algorithm must be one of"),
        ({"progress": 5}, ValueError, "progress must be"),
        ({"metadata": {"If-None-Match": "*"}}, ValueError, "use the parameter if_none_match"),
        ({"metadata": {"a": "ä"}}, ValueError, "unsupported metadata value ä"),
        ({"metadata": {"a": "x\r\ny"}}, ValueError, "X-Amz-Meta-a has the control character"),
        ({"content_type": "a\r\nb"}, ValueError, "content_type has the control character"),
        ({"bucket_name": "B"}, ValueError, "invalid bucket name B"),
        ({"object_name": ""}, ValueError, "object_name"),
        ({"object_name": "a/../b"}, ValueError, "path segment"),
        ({"sse": "AES256"}, ValueError, "Sse type is required"),
        ({"tags": {"a": "b"}}, ValueError, "tags must be Tags type"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(connect, scripted, arguments, error, message):
    client = connect(scripted.endpoint, "key", "secret", secure=False)
    given = {"bucket_name": "photos", "object_name": "key", "data": b"12345", **arguments}
    with pytest.raises(error, match=message):
        client.put_object(**given)
    assert scripted.requests == []


def test_relative_paths_are_paths(client, server, bucket, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("file").write_bytes(b"here")
    client.fput_object(bucket, "key", "file")
    assert stored(server, bucket, "key") == sha256(b"here")
