"""What clients hold of memory and files, each measured in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

MIB = 1024**2
BEGIN = """
import asyncio, gc, inspect, os, sys, tracemalloc
import minio

kind, endpoint, key, secret, bucket, path = sys.argv[1:]

def new_client():
    return getattr(minio, kind)(endpoint, key, secret, secure=False)

async def awaited(result):
    return await result if inspect.isawaitable(result) else result

def descriptors():
    return len(os.listdir("/proc/self/fd"))

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))

async def main():
    client = new_client()
    await awaited(client.put_object(bucket, "small", bytes(10_000)))
"""
END = """
asyncio.run(main())
"""


@pytest.fixture(params=["Minio", "AsyncMinio"])
def measure(request, minio_server, bucket, tmp_path):
    """Runs the rest of the program for a kind of client; returns the numbers that it prints."""

    def run(program):
        keys = minio_server.endpoint, minio_server.access_key, minio_server.secret_key
        command = [sys.executable, "-c", BEGIN + program + END, request.param, *keys, bucket]
        path = str(tmp_path / "file")
        ended = subprocess.run([*command, path], capture_output=True, text=True, check=True, timeout=120)
        return [int(number) for number in ended.stdout.split()]

    return run


def test_a_file_in_one_large_part_is_not_read_into_memory(measure):
    """In MiB: what a file of 256 MiB that is sent in one request adds to the peak."""
    (grown,) = measure("""
    with open(path, "wb") as file:
        file.truncate(256 * 1024**2)
    before = peak()
    await awaited(client.fput_object(bucket, "large", path, part_size=256 * 1024**2))
    print(peak() - before)
""")
    assert grown < 64


def test_many_small_downloads_leave_nothing(measure):
    grown, opened = measure("""
    async def download(count):
        for _ in range(count):
            await awaited(client.fget_object(bucket, "small", path))
        gc.collect()
        return tracemalloc.get_traced_memory()[0], descriptors()

    await download(5)
    tracemalloc.start()
    before = await download(50)
    after = await download(200)
    print(after[0] - before[0], after[1] - before[1])
""")
    assert grown < 20_000
    assert opened <= 0


def test_clients_are_small_and_go_with_their_last_reference(measure):
    """Their connections do so at once, without `close()`, whenever the garbage collector runs."""
    size, left, opened = measure("""
    await awaited(client.stat_object(bucket, "small"))
    gc.collect()
    gc.disable()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0], descriptors()
    clients = [new_client() for _ in range(100)]
    for one in clients:
        await awaited(one.stat_object(bucket, "small"))
    held = tracemalloc.get_traced_memory()[0]
    del clients, one
    for _ in range(5):  # an event loop closes sockets when it gets round to it
        await asyncio.sleep(0)
    opened = descriptors()
    gc.collect()
    after = tracemalloc.get_traced_memory()[0], opened
    print((held - before[0]) // 100, after[0] - before[0], after[1] - before[1])
""")
    assert size < 50_000
    assert left < 20 * size
    assert opened == 0
