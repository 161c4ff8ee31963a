"""The synchronous transport shared by many: threads, forked processes, forgetful callers."""

from __future__ import annotations

import gc
import os
import socket
import subprocess
import sys
import threading
import tracemalloc
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from minio._core.options import Timeout
from minio._transport.incoming import RawResponse
from minio._transport.sync import Transport
from minio.error import ConnectionFailed
from tests.faults.script import ScriptedServer, reply
from tests.faults.transports import at

PATIENT = Timeout(connect=5, read=10)


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport()
    yield made
    made.close()


def ask(transport: Transport, server: ScriptedServer, name: str) -> bool:
    """Says whether the answer is the one to this question."""
    answer = transport.send("GET", at(server.endpoint, f"/{name}"), {}, b"", PATIENT)
    return answer.read() == f"/{name}".encode() * 100


def test_64_threads_share_a_transport(transport: Transport, echoing: ScriptedServer) -> None:
    start = threading.Barrier(64)

    def work(number: int) -> bool:
        start.wait()
        return all(ask(transport, echoing, f"{number}-{turn}") for turn in range(10))

    with ThreadPoolExecutor(64) as pool:
        assert all(pool.map(work, range(64)))
    assert echoing.connections <= 64
    before = echoing.connections
    assert all(ask(transport, echoing, f"again-{turn}") for turn in range(20))
    assert echoing.connections == before


@pytest.fixture
def forking() -> Iterator[None]:
    with warnings.catch_warnings():
        # A child here does nothing but what is tested: that is what this warning is about.
        warnings.filterwarnings("ignore", message=".*use of fork", category=DeprecationWarning)
        yield


def in_child(work: Callable[[], bool]) -> int:
    """Forks; the child does `work` and ends with 0 if it returned true. Returns the child's id."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if work() else 2
        finally:
            os._exit(status)
    return child


def exit_code(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.usefixtures("forking")
def test_children_and_parent_get_their_own_answers(transport: Transport, echoing: ScriptedServer) -> None:
    assert ask(transport, echoing, "warm")

    def work() -> bool:
        return all(ask(transport, echoing, f"{os.getpid()}-{turn}") for turn in range(20))

    children = [in_child(work) for _ in range(4)]
    assert work()
    assert [exit_code(child) for child in children] == [0, 0, 0, 0]
    assert echoing.connections == 5
    assert all(request.connection == 0 for request in echoing.requests if f"{os.getpid()}" in request.target)


@pytest.mark.usefixtures("forking")
def test_an_answer_belongs_to_the_process_that_asked(transport: Transport, scripted: ScriptedServer) -> None:
    scripted.play(reply(200, body=b"x" * 10_000_000))
    answer = transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)

    def steals() -> bool:
        try:
            answer.read()
        except ConnectionFailed:
            answer.close()
            return True
        return False

    assert exit_code(in_child(steals)) == 0
    assert answer.read() == b"x" * 10_000_000


def test_a_forgotten_transport_ends_quietly(echoing: ScriptedServer) -> None:
    transport = Transport()
    assert ask(transport, echoing, "once")
    (thread,) = echoing._listener._threads
    del transport
    gc.collect()
    thread.join(5)
    assert not thread.is_alive()


FORGETFUL = """
import sys
from minio._core.options import Timeout
from minio._transport.{module} import {name} as Transport
from tests.faults.transports import at

{definition} ask():
    answer = {wait}transport.send("GET", at(sys.argv[1]), {{}}, b"", Timeout())
    {wait}answer.read(int(sys.argv[2]))
    return answer

transport = Transport()
kept = {run}(ask())
"""


@pytest.mark.parametrize("size", [-1, 10], ids=["idle", "half read"])
@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_program_that_closes_nothing_ends_quietly(
    scripted: ScriptedServer, flavour: str, size: int
) -> None:
    """Its globals are a cycle with its functions, so everything is torn down at once, in any order."""
    scripted.play(reply(200, body=b"x" * 10_000_000))
    words = {
        "sync": {"module": "sync", "name": "Transport", "definition": "def", "wait": "", "run": ""},
        "async": {
            "module": "aio",
            "name": "AsyncTransport",
            "definition": "async def",
            "wait": "await ",
            "run": "__import__('asyncio').run",
        },
    }
    command = [sys.executable, "-W", "error", "-X", "dev", "-c", FORGETFUL.format(**words[flavour])]
    done = subprocess.run(
        [*command, scripted.endpoint, str(size)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_an_answer_outlives_its_transport(scripted: ScriptedServer) -> None:
    scripted.play(reply(200, body=b"x" * 5_000_000))
    answer: RawResponse = Transport().send("GET", at(scripted.endpoint), {}, b"", PATIENT)
    gc.collect()
    assert answer.read() == b"x" * 5_000_000


def test_a_stale_connection_is_noticed_before_it_is_used(
    transport: Transport, scripted: ScriptedServer
) -> None:
    """What is sent once only must not go into a connection that is known to be closed."""
    scripted.play(reply(200, body=b"one"))
    transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT).read()
    (thread,) = scripted._listener._threads
    for connection in list(scripted._listener._open):
        connection.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    scripted.play(reply(200, body=b"two"))
    assert transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT).read() == b"two"
    assert scripted.connections == 2


def test_large_answers_are_read_without_another_copy(transport: Transport, scripted: ScriptedServer) -> None:
    """The bytes that `read` returns are those that the socket wrote into."""
    size = 32 * 1024 * 1024
    body = reply(200, body=bytes(size))
    scripted.play(body, body)
    answer = transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)
    tracemalloc.start()
    try:
        data = answer.read()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(data) == size
    assert peak < size * 1.2
