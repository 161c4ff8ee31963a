"""Each promise of the handwritten pair, for tasks and for threads."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time

import pytest

from minio._core.http.bodies import BytesBody, FileBody
from minio._flows._async import concurrency as tasks
from minio._flows._sync import concurrency as threads
from tests.leftovers import workers


class Boom(Exception):
    pass


def throws():
    raise Boom


async def test_tasks_return_in_the_order_of_submit():
    async def job(number):
        await asyncio.sleep(0)
        return number

    async with tasks.AsyncWorkers(2) as group:
        for number in range(5):
            await group.submit(job, number)
        assert await group.results() == [0, 1, 2, 3, 4]


def test_threads_return_in_the_order_of_submit():
    with threads.Workers(2) as group:
        for number in range(5):
            group.submit(lambda value: value, number)
        assert group.results() == [0, 1, 2, 3, 4]
    assert workers() == []


async def test_no_more_tasks_than_allowed_run():
    running, most = 0, 0

    async def job():
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1

    async with tasks.AsyncWorkers(3) as group:
        for _ in range(10):
            await group.submit(job)
        await group.results()
    assert most == 3


def test_no_more_threads_than_allowed_run():
    running, most, lock = 0, 0, threading.Lock()
    meeting = threading.Barrier(3)

    def job():
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        meeting.wait(10)
        with lock:
            running -= 1

    with threads.Workers(3) as group:
        for _ in range(9):
            group.submit(job)
        group.results()
    assert most == 3


async def test_the_first_failure_cancels_the_other_tasks():
    ended = []

    async def fails():
        raise Boom

    async def waits():
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")

    with pytest.raises(Boom):
        async with tasks.AsyncWorkers(3) as group:
            await group.submit(waits)
            await group.submit(waits)
            await group.submit(fails)
            await group.results()
    assert ended == ["cancelled", "cancelled"]


def test_the_first_failure_ends_the_other_threads_at_their_next_block():
    begun = threading.Event()

    def fails():
        begun.wait(10)
        raise Boom

    def sends(body):
        """As the transport does: it takes the view once, and slices of it."""
        view = body.view
        while True:
            view[:1].tobytes()
            begun.set()

    with pytest.raises(Boom), threads.Workers(2) as group:
        group.submit(sends, group.guarded(BytesBody(b"x")))
        group.submit(fails)
        group.results()
    assert workers() == []


def test_a_guarded_file_is_one_that_sendfile_takes_until_the_group_ends(tmp_path):
    (tmp_path / "file").write_bytes(b"0123456789")
    with (tmp_path / "file").open("rb") as file:
        with threads.Workers(1) as group:
            body = group.guarded(FileBody(file.fileno(), 2, 5))
            assert isinstance(body, FileBody)
            assert (body.fileno, body.offset, body.length) == (file.fileno(), 2, 5)
            assert b"".join(bytes(block) for block in body.blocks()) == b"23456"
        with pytest.raises(threads.Stopped):
            _ = body.fileno
        with pytest.raises(threads.Stopped):
            list(body.blocks())


async def test_a_failure_is_raised_by_the_next_submit():
    async def fails():
        raise Boom

    async with tasks.AsyncWorkers(1) as group:
        await group.submit(fails)
        with pytest.raises(Boom):
            await group.submit(fails)
    with threads.Workers(1) as others, pytest.raises(Boom):
        others.submit(lambda: (_ for _ in ()).throw(Boom))
        others.submit(lambda: None)


def test_an_interrupt_leaves_no_thread():
    with pytest.raises(KeyboardInterrupt), threads.Workers(4) as group:
        for _ in range(4):
            group.submit(lambda: None)
        raise KeyboardInterrupt
    assert workers() == []


def test_threads_end_with_a_group_that_was_not_left():
    """An interrupt may come before the first line of `__exit__`."""
    group = threads.Workers(2)
    group.submit(int)
    group.results()
    del group
    assert workers() == []


def test_an_interrupt_does_not_wait_for_ever(monkeypatch):
    """A thread that waits for a silent server is left to its timeout."""
    monkeypatch.setattr(threads, "PATIENCE", 0.01)
    silent = threading.Event()
    with pytest.raises(KeyboardInterrupt), threads.Workers(1) as group:
        group.submit(silent.wait)
        raise KeyboardInterrupt
    silent.set()
    assert workers() == []


def test_an_interrupt_before_a_thread_started_does_not_wait(monkeypatch):
    class Interrupted(threading.Thread):
        def start(self):
            raise KeyboardInterrupt

    monkeypatch.setattr(threading, "Thread", Interrupted)
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt), threads.Workers(1) as group:
        group.submit(int)
    with pytest.raises(KeyboardInterrupt):
        threads.uninterrupted(int)
    assert time.monotonic() - begun < threads.PATIENCE


async def test_what_must_not_be_left_halfway_ends_before_its_task_is_cancelled():
    ended, go_on = [], asyncio.Event()

    async def job():
        await go_on.wait()
        ended.append("ended")

    task = asyncio.create_task(tasks.uninterrupted(job))
    await asyncio.sleep(0)
    task.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended == ["ended"]


def test_what_must_not_be_left_halfway_ends_before_an_interrupt():
    ended, begun = [], threading.Event()

    def job():
        begun.set()
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        ended.append("ended")

    with pytest.raises(KeyboardInterrupt):
        threads.uninterrupted(job)
    assert ended == ["ended"] * begun.is_set()
    assert workers() == []


def test_an_interrupt_before_the_beginning_does_not_wait(monkeypatch):
    class Interrupted(threading.Thread):
        def start(self):
            super().start()
            raise KeyboardInterrupt

    monkeypatch.setattr(threading, "Thread", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        threads.uninterrupted(lambda: pytest.fail("it was never handed over"))
    assert workers() == []


LONGER_THAN_MAIN = """
import threading
from minio._flows._sync.concurrency import Workers

def upload():
    threading.main_thread().join()
    with Workers(2) as group:
        group.submit(print, "done")
        group.results()

threading.Thread(target=upload).start()
"""


def test_threads_of_a_program_go_on_when_its_main_thread_has_ended():
    command = [sys.executable, "-X", "dev", "-c", LONGER_THAN_MAIN]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "done\n", "")


def test_where_no_thread_can_be_had_the_caller_works(monkeypatch):
    """At the limit of the system, or while the interpreter ends."""

    def no_more(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", no_more)
    here = threading.get_ident()
    assert threads.uninterrupted(threading.get_ident) == here
    with threads.Workers(2) as group:
        for _ in range(3):
            group.submit(threading.get_ident)
        assert group.results() == [here] * 3
    with pytest.raises(Boom), threads.Workers(2) as group:
        group.submit(throws)
        group.results()


async def test_a_failure_of_the_uninterrupted_is_raised():
    async def fails():
        raise Boom

    with pytest.raises(Boom):
        await tasks.uninterrupted(fails)

    with pytest.raises(Boom):
        threads.uninterrupted(throws)


async def read_all(stream, size):
    pieces = []
    buffer = memoryview(bytearray(size))
    while not stream.ended:
        pieces.append(bytes(buffer[: await stream.fill(buffer)]))
    return b"".join(pieces)


async def generator():
    for chunk in (b"012", b"", b"34567", b"89"):
        await asyncio.sleep(0)
        yield chunk


class Reader:
    """As aiofiles, aiohttp and Starlette have them."""

    def __init__(self):
        self.left = b"0123456789"

    async def read(self, size=-1):
        chunk, self.left = self.left[: min(size, 3)], self.left[min(size, 3) :]
        return chunk


@pytest.mark.parametrize("make", [generator, Reader, lambda: [b"0123", b"456789"]])
@pytest.mark.parametrize("size", [1, 4, 100])
async def test_asynchronous_sources_are_streams(make, size):
    assert await read_all(tasks.AsyncStream(make()), size) == b"0123456789"
