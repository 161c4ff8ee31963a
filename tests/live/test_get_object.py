"""Downloads from a real server, for both clients."""

from __future__ import annotations

import concurrent.futures
import csv
import gzip
import hashlib
import json
import os
import random
import tarfile
from io import BytesIO, TextIOWrapper

import pytest
import urllib3

import minio
import tests.stored
from minio.error import S3Error
from minio.sse import SseCustomerKey

MIB = 1024**2
CONTENT = random.Random(11).randbytes(3 * MIB + 7)


@pytest.fixture
def put(server, bucket):
    def store(key="key", content=CONTENT, **headers):
        return tests.stored.put(server, bucket, key, content, **headers)

    return store


@pytest.fixture
def plain(server):
    """The synchronous client, for what only its responses do."""
    with minio.Minio(server.endpoint, server.access_key, server.secret_key, secure=False) as client:
        yield client


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 64 * 1024 + 1, len(CONTENT)])
def test_the_whole_object(client, bucket, put, size):
    put(content=CONTENT[:size])
    with client.get_object(bucket, "key") as answer:
        assert answer.status == 200
        assert answer.headers["Content-Length"] == str(size)
        assert answer.read() == CONTENT[:size]
        assert answer.read() == b""


@pytest.mark.parametrize(
    ("offset", "length"),
    [(0, 1), (5, 0), (5, 10), (len(CONTENT) - 1, 0), (len(CONTENT) - 1, 100), (0, 2 * MIB)],
)
def test_ranges(client, bucket, put, offset, length):
    put()
    with client.get_object(bucket, "key", offset, length) as answer:
        assert answer.status == 206
        assert answer.read() == CONTENT[offset : offset + length if length else None]


@pytest.mark.parametrize("amount", [1000, 65_536, MIB, 10 * MIB])
def test_reading_and_streaming_in_blocks(client, bucket, put, amount):
    put()
    with client.get_object(bucket, "key") as answer:
        blocks = iter(lambda: answer.read(amount), b"")
        assert hashlib.sha256(b"".join(blocks)).digest() == hashlib.sha256(CONTENT).digest()
    with client.get_object(bucket, "key") as answer:
        blocks = list(answer.stream(amount))
    assert {len(block) for block in blocks[:-1]} <= {amount}
    assert b"".join(blocks) == CONTENT


def test_no_bytes_are_asked_for_or_none_are_there(client, bucket, put):
    put()
    with client.get_object(bucket, "key") as answer:
        assert answer.read(0) == b""
        assert answer.read(3) == CONTENT[:3]
    put("empty", b"")
    with client.get_object(bucket, "empty") as answer:
        assert answer.read(10) == b""


def test_stored_bytes_are_not_decoded(client, bucket, put):
    stored = gzip.compress(b"plain text")
    put(content=stored, **{"Content-Encoding": "gzip"})
    with client.get_object(bucket, "key") as answer:
        assert answer.read() == stored


def test_versions_headers_and_parameters(client, server, make_bucket):
    bucket = make_bucket(object_lock=True)
    first = client.put_object(bucket, "key", b"first")
    client.put_object(bucket, "key", b"second")
    with client.get_object(bucket, "key", version_id=first.version_id) as answer:
        assert answer.read() == b"first"
    override = {"response-content-type": "text/x-test"}
    with client.get_object(bucket, "key", extra_query_params=override) as answer:
        assert answer.headers["content-type"] == "text/x-test"
    with client.get_object(bucket, "key", request_headers={"Range": "bytes=1-2"}) as answer:
        assert answer.read() == b"ec"
    with pytest.raises(S3Error, match="PreconditionFailed"):
        client.get_object(bucket, "key", request_headers={"If-Match": "other"})


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"object_name": "nothing"}, "NoSuchKey"),
        ({"bucket_name": "no-such-bucket-x"}, "NoSuchBucket"),
        ({"offset": 100}, "InvalidRange"),
    ],
)
def test_what_is_not_there(client, bucket, put, arguments, code):
    put(content=b"x")
    with pytest.raises(S3Error) as caught:
        client.get_object(**{"bucket_name": bucket, "object_name": "key", **arguments})
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"offset": -1}, "offset must be zero or greater, got -1"),
        ({"length": -1}, "length must be zero or greater, got -1"),
        ({"offset": "1"}, "offset must be int"),
        ({"ssec": b"k" * 32}, "SseCustomerKey type is required"),
        ({"request_headers": {"a": "b\r\nc"}}, "header a has the control character"),
        ({"request_headers": "x"}, "request_headers must be Mapping"),
        ({"extra_query_params": {"a": 1}}, "query parameter a must be str"),
        ({"object_name": "../x"}, "path segment"),
        ({"bucket_name": "B"}, "invalid bucket name"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(connect, scripted, arguments, message):
    client = connect(scripted.endpoint, "key", "secret", secure=False)
    with pytest.raises(ValueError, match=message):
        client.get_object(**{"bucket_name": "photos", "object_name": "key", **arguments})
    assert scripted.requests == []


def test_a_customers_key_opens_its_object(connect, tls_server):
    client, key = connect(tls_server), SseCustomerKey(b"k" * 32)
    bucket = f"ssec-{os.urandom(6).hex()}"
    client.make_bucket(bucket)
    client.put_object(bucket, "key", b"secret", sse=key)
    with client.get_object(bucket, "key", ssec=key, offset=2) as answer:
        assert answer.read() == b"cret"
    tls_server.drop_bucket(bucket)


def test_many_threads_read_what_they_asked_for(client, bucket, put):
    contents = {f"key-{number}": os.urandom(20_000 + number) for number in range(8)}
    for key, content in contents.items():
        put(key, content)

    def read(number):
        key = f"key-{number % 8}"
        with client.get_object(bucket, key) as answer:
            return answer.read() == contents[key]

    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        assert all(pool.map(read, range(160)))


class TestResponsesOfUrllib3:
    """What programs written for 7.2.16 do with a response."""

    def test_it_is_one(self, plain, bucket, put):
        put()
        answer = plain.get_object(bucket, "key")
        assert isinstance(answer, urllib3.HTTPResponse)
        try:
            assert answer.data == CONTENT
            assert answer.data == CONTENT
        finally:
            answer.close()
            answer.release_conn()
        assert answer.closed

    def test_its_connection_is_used_again(self, server, plain, bucket, put):
        put()
        for _ in range(3):
            answer = plain.get_object(bucket, "key")
            answer.read()
            answer.release_conn()
        for _ in range(3):
            with plain.get_object(bucket, "key") as answer:
                list(answer.stream(32 * 1024))

    def test_it_is_a_file_for_others(self, plain, bucket, put):
        put("json", json.dumps({"a": ["ä"]}).encode())
        assert json.load(plain.get_object(bucket, "json")) == {"a": ["ä"]}
        assert plain.get_object(bucket, "json").json() == {"a": ["ä"]}
        with TextIOWrapper(plain.get_object(bucket, "json"), "utf-8") as text:
            assert text.read() == '{"a": ["\\u00e4"]}'
        packed = BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            member = tarfile.TarInfo("name")
            member.size = 3
            archive.addfile(member, BytesIO(b"abc"))
        put("tar", packed.getvalue())
        with plain.get_object(bucket, "tar") as answer, tarfile.open(fileobj=answer, mode="r|") as archive:
            assert [member.name for member in archive] == ["name"]

    def test_text_is_read_from_it(self, plain, bucket, put):
        """`csv` and pandas read text; urllib3 wants `auto_close` switched off for it."""
        put("table.csv", "name,size\nä,1\n".encode() + b"b,2\n" * 300_000)
        answer = plain.get_object(bucket, "table.csv")
        answer.auto_close = False
        with TextIOWrapper(answer, "utf-8", newline="") as text:
            rows = list(csv.DictReader(text))
        assert (len(rows), rows[0]) == (300_001, {"name": "ä", "size": "1"})
        with plain.get_object(bucket, "table.csv") as answer:
            assert answer.read1(4) == b"name"
            assert 0 < len(answer.read1()) <= 1_200_020

    def test_it_decodes_when_told(self, plain, bucket, put):
        put(content=gzip.compress(b"plain text"), **{"Content-Encoding": "gzip"})
        with plain.get_object(bucket, "key") as answer:
            assert answer.read(decode_content=True) == b"plain text"

    def test_it_knows_its_position(self, plain, bucket, put):
        put(content=b"first\nsecond\n")
        with plain.get_object(bucket, "key") as answer:
            assert answer.read(2) == b"fi"
            assert answer.tell() == 2

    def test_what_few_ask_for_is_there_at_any_time(self, plain, bucket, put):
        """Most of what urllib3 keeps of an answer is made when the first of it is asked for."""
        put(content=gzip.compress(b"plain text"), **{"Content-Encoding": "gzip"})
        size = len(gzip.compress(b"plain text"))
        with plain.get_object(bucket, "key") as answer:
            assert answer.length_remaining == size
            assert len(answer.read(4)) == 4
            assert (answer.version, answer.version_string, answer.chunked) == (11, "HTTP/1.1", False)
            assert (answer.length_remaining, answer.tell()) == (size - 4, 4)
            assert len(answer.data) == size - 4
            assert not hasattr(answer, "no such thing")
        with plain.get_object(bucket, "key") as answer:
            answer.decode_content = True
            assert answer.data == b"plain text"
            assert answer.decode_content

    def test_the_answer_of_a_callers_own_client_is_handed_on(self, server, bucket, put):
        put()
        seen = []

        class Manager(urllib3.PoolManager):
            def urlopen(self, method, url, **keywords):
                seen.append(super().urlopen(method, url, **keywords))
                return seen[-1]

        with Manager() as manager:
            client = minio.Minio(
                server.endpoint,
                server.access_key,
                server.secret_key,
                secure=False,
                region="us-east-1",
                http_client=manager,
            )
            with client.get_object(bucket, "key") as answer:
                assert answer is seen[-1]
                assert answer.read() == CONTENT


async def test_the_awaited_response(server, bucket, put):
    put()
    async with minio.AsyncMinio(
        server.endpoint, server.access_key, server.secret_key, secure=False
    ) as client:
        async with await client.get_object(bucket, "key") as answer:
            buffer = bytearray(10)
            count = await answer.readinto(buffer)
            assert buffer[:count] == CONTENT[:count]
        answer = await client.get_object(bucket, "key")
        assert b"".join([block async for block in answer]) == CONTENT
        answer = await client.get_object(bucket, "key")
        assert await answer.read(5) == CONTENT[:5]
        await answer.aclose()
        assert await answer.read() == b""
