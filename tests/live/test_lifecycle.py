"""Clients in threads, tasks and event loops: each answer goes to its asker, nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import pickle
import random
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest

from minio import AsyncMinio, Minio
from tests.faults.script import reply
from tests.leftovers import descriptors, sockets, sockets_since, threads

KEYS = [f"key-{number}" for number in range(32)]


def content(key):
    """Bytes that only this key has, of a length that only this key has."""
    return hashlib.sha256(key.encode()).digest() * (1 + int(key.rpartition("-")[2]))


def settings(server):
    return {
        "endpoint": server.endpoint,
        "access_key": server.access_key,
        "secret_key": server.secret_key,
        "secure": server.secure,
    }


@pytest.fixture(scope="module")
def filled(server):
    with Minio(**settings(server)) as client:
        client.make_bucket("lifecycle")
        for key in KEYS:
            client.api.put_object("lifecycle", key, body=content(key))
    yield "lifecycle"
    server.drop_bucket("lifecycle")


def read(client, bucket, key):
    with client.get_object(bucket, key) as answer:
        return answer.read()


def check_some(client, bucket, count, seed):
    """Reads random objects; returns how many were wrong."""
    chance = random.Random(seed)
    wrong = 0
    for _ in range(count):
        key = chance.choice(KEYS)
        size = client.stat_object(bucket, key).size
        wrong += size != len(content(key)) or read(client, bucket, key) != content(key)
    return wrong


def puts_and_gets(seed, count):
    """Names and contents that one thread or task writes and reads back, in random order of sizes."""
    chance = random.Random(seed)
    for _ in range(count):
        yield f"own-{seed}-{chance.randrange(3)}", chance.randbytes(chance.choice([0, 1, 1000, 70_000]))


def test_one_client_serves_many_threads(server, filled, caplog):
    def work(seed):
        wrong = check_some(client, filled, 2, seed)
        for key, body in puts_and_gets(seed, 3):
            client.put_object(filled, key, body)
            wrong += read(client, filled, key) != body
        return wrong

    before = sockets()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with Minio(**settings(server)) as client:
            with ThreadPoolExecutor(64) as pool:
                wrong = sum(pool.map(work, range(64)))
            opened = sockets() - before
    assert wrong == 0
    assert caplog.records == []
    assert len(opened) <= 64
    assert sockets_since(before) == set()


async def test_one_client_serves_many_tasks(server, filled, caplog):
    async def work(seed):
        key = random.Random(seed).choice(KEYS)
        async with await client.get_object(filled, key) as answer:
            right = await answer.read() == content(key)
        for own, body in puts_and_gets(seed, 1):
            await client.put_object(filled, own, body)
            async with await client.get_object(filled, own) as answer:
                right = right and await answer.read() == body
        return right

    before = sockets()
    async with AsyncMinio(**settings(server)) as client:
        right = await asyncio.gather(*[work(seed) for seed in range(200)])
        opened = sockets() - before
    assert right == [True] * 200
    assert caplog.records == []
    assert len(opened) <= 200
    assert sockets_since(before) == set()


def test_many_threads_make_clients(server, filled):
    def work(seed):
        with Minio(**settings(server)) as client:
            return check_some(client, filled, 1, seed)

    with ThreadPoolExecutor(32) as pool:
        assert sum(pool.map(work, range(100))) == 0


def test_a_pickled_client_works_elsewhere(client_kind, server, filled):
    if client_kind == "sync":
        client = pickle.loads(pickle.dumps(Minio(**settings(server))))
        assert check_some(client, filled, 1, 0) == 0
        client.close()
        return

    async def use(client):
        async with client:
            return (await client.stat_object(filled, "key-3")).size

    client = pickle.loads(pickle.dumps(AsyncMinio(**settings(server))))
    assert asyncio.run(use(client)) == len(content("key-3"))


def test_an_asynchronous_client_outlives_its_event_loops(server, filled):
    def sizes():
        client = AsyncMinio(**settings(server))

        async def size():
            return (await client.stat_object(filled, "key-5")).size

        return [asyncio.run(size()) for _ in range(3)]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert sizes() == [len(content("key-5"))] * 3
        gc.collect()


def test_calls_in_a_row_share_a_connection(connect, scripted):
    scripted.play(reply(200, {"Content-Length": "0"}), times=100)
    client = connect(scripted.endpoint, "access", "secretkey", secure=False)
    for _ in range(100):
        client.bucket_exists("bucket")
    assert scripted.connections == 1


def test_a_client_that_is_forgotten_leaves_nothing(server, filled):
    before = threads(), descriptors()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = Minio(**settings(server))
        check_some(client, filled, 3, 0)
        unread = client.get_object(filled, "key-31")
        del client, unread
        left = threads() - before[0], descriptors() - before[1]
    assert left == (set(), set())


def test_a_closed_client_can_be_used_again(connect, server, filled):
    client = connect(server)
    for _ in range(2):
        assert client.stat_object(filled, "key-1").size == 64
        client.close()
