"""The asynchronous transport on event loops: many tasks, cancelled ones, loops that come and go."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from minio._core.http.bodies import BLOCK_SIZE
from minio._core.options import Timeout
from minio._transport.aio import AsyncTransport, Home
from minio._transport.arriving import WINDOW
from minio.error import ConnectionFailed
from tests.faults.script import Gate, ScriptedServer, reply
from tests.faults.sockets import Listener, reset_when_closed
from tests.faults.transports import at

PATIENT = Timeout(connect=5, read=10)


@pytest.fixture
async def transport() -> AsyncIterator[AsyncTransport]:
    made = AsyncTransport()
    yield made
    await made.aclose()


async def gone(home: Home) -> None:
    """Waits until the loop has noticed that the connections are closed."""
    for _ in range(5000):
        if not home.opened:
            return
        await asyncio.sleep(0.001)
    raise AssertionError("connections are still open")


async def ask(transport: AsyncTransport, server: ScriptedServer, name: str) -> bool:
    """Says whether the answer is the one to this question."""
    answer = await transport.send("GET", at(server.endpoint, f"/{name}"), {}, b"", PATIENT)
    return await answer.read() == f"/{name}".encode() * 100


async def test_200_tasks_share_a_transport(transport: AsyncTransport, echoing: ScriptedServer) -> None:
    async def work(number: int) -> bool:
        return all([await ask(transport, echoing, f"{number}-{turn}") for turn in range(5)])

    assert all(await asyncio.gather(*[work(number) for number in range(200)]))
    before = echoing.connections
    assert before <= 200
    assert all([await ask(transport, echoing, f"again-{turn}") for turn in range(20)])
    assert echoing.connections == before


def test_one_transport_serves_loops_one_after_the_other(echoing: ScriptedServer) -> None:
    """Made outside of a loop and never closed: no warning, though warnings are errors."""
    transport = AsyncTransport()

    async def work() -> bool:
        return all(await asyncio.gather(*[ask(transport, echoing, str(number)) for number in range(5)]))

    assert asyncio.run(work())
    for thread in echoing._listener._threads:
        thread.join(5)
        assert not thread.is_alive()
    assert asyncio.run(work())


def test_one_transport_serves_loops_side_by_side(echoing: ScriptedServer) -> None:
    transport = AsyncTransport()

    async def work(number: int) -> bool:
        return all([await ask(transport, echoing, f"{number}-{turn}") for turn in range(20)])

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(lambda number: asyncio.run(work(number)), range(4)))
    assert echoing.connections == 4


def test_a_loop_may_end_in_the_middle_of_an_answer(scripted: ScriptedServer) -> None:
    transport = AsyncTransport()
    scripted.play(reply(200, body=b"x" * 10_000_000))

    async def work() -> object:
        answer = await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)
        await answer.read(10)
        return answer

    answer = asyncio.run(work())
    (thread,) = scripted._listener._threads
    thread.join(5)
    assert not thread.is_alive()
    del answer
    gc.collect()


async def test_an_answer_outlives_its_transport(scripted: ScriptedServer) -> None:
    scripted.play(reply(200, body=b"x" * 5_000_000))
    answer = await AsyncTransport().send("GET", at(scripted.endpoint), {}, b"", PATIENT)
    gc.collect()
    await asyncio.sleep(0)
    assert await answer.read() == b"x" * 5_000_000


@pytest.mark.parametrize("size", [0, 10])
@pytest.mark.parametrize("beside", [False, True], ids=["by its task", "by another thread"])
async def test_a_forgotten_answer_takes_its_connection_along(
    scripted: ScriptedServer, size: int, beside: bool
) -> None:
    """As it does in the other flavour, where the socket goes with its last reference."""
    scripted.play(reply(200, body=b"x" * 20_000_000))
    transport = AsyncTransport()
    answers = [await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)]
    await answers[0].read(size)
    if beside:
        await asyncio.to_thread(answers.clear)
    else:
        answers.clear()
    (thread,) = scripted._listener._threads
    await asyncio.to_thread(thread.join, 5)
    assert not thread.is_alive()
    await transport.aclose()


async def test_a_forgotten_transport_lets_go_of_its_connections(echoing: ScriptedServer) -> None:
    transport = AsyncTransport()
    assert await ask(transport, echoing, "once")
    gc.collect()
    gc.disable()  # at once, not when there is garbage enough
    try:
        del transport
        (thread,) = echoing._listener._threads
        await asyncio.to_thread(thread.join, 5)
    finally:
        gc.enable()
    assert not thread.is_alive()


@pytest.mark.parametrize("where", ["head", "body", "upload", "connect"])
async def test_a_cancelled_call_drops_its_connection(
    transport: AsyncTransport, scripted: ScriptedServer, where: str
) -> None:
    gate, ended = Gate(), threading.Event()

    def serve(connection: socket.socket, _: int) -> None:
        gate.hold(threading.Event())
        ended.set()

    listener = Listener(serve)
    try:
        scripted.play([reply(200, body=b"x" * 100)[: -100 if where == "body" else 5], gate])

        async def call() -> None:
            if where == "upload":
                await transport.send("PUT", at(listener.endpoint), {}, bytes(50_000_000), PATIENT)
            elif where == "connect":
                await transport.send("GET", at(listener.endpoint, scheme="https"), {}, b"", PATIENT)
            else:
                answer = await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)
                await answer.read()

        task = asyncio.create_task(call())
        await asyncio.to_thread(gate.reached.wait, 5)
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0)
        assert [home.opened for home in transport._homes.values()] == [set()]
    finally:
        gate.open()
        if where in ("head", "body"):
            scripted.play(reply(200))
            answer = await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)
            assert (await answer.read(), scripted.connections) == (b"", 2)
        await asyncio.to_thread(listener.stop)


async def test_many_cancelled_tasks_never_mix_up_answers(
    transport: AsyncTransport, echoing: ScriptedServer
) -> None:
    """Cancelled at any step, also between an answer's arrival and its task's waking."""

    async def work(number: int) -> bool | None:
        task = asyncio.create_task(ask(transport, echoing, str(number)))
        for _ in range(number % 23):
            await asyncio.sleep(0)
        if number % 2:
            task.cancel()
        try:
            return await task
        except asyncio.CancelledError:
            return None

    for start in range(0, 400, 20):
        answers = await asyncio.gather(*[work(number) for number in range(start, start + 20)])
        assert all(answer is True or (answer is None and number % 2) for number, answer in enumerate(answers))


async def test_a_server_that_is_faster_than_the_reader_has_to_wait(transport: AsyncTransport) -> None:
    """No more than the window is held for a caller who does not read, whatever the server sends."""
    total = 64 * 1024 * 1024

    def serve(connection: socket.socket, _: int) -> None:
        connection.recv(1000)
        connection.sendall(reply(200, body=bytes(total)))

    listener = Listener(serve)
    try:
        answer = await transport.send("GET", at(listener.endpoint), {}, b"", PATIENT)
        for _ in range(200):
            await asyncio.sleep(0.001)
        assert answer._ready <= WINDOW + BLOCK_SIZE
        received = 0
        while block := await answer.read(1_000_000):
            received += len(block)
            assert answer._ready <= WINDOW + BLOCK_SIZE
        assert received == total
    finally:
        await asyncio.to_thread(listener.stop)


async def test_an_upload_waits_for_the_server_and_not_in_memory(transport: AsyncTransport) -> None:
    """Blocks are asked for no faster than the server takes them."""
    asked = 0
    gate = Gate()

    class Counted:
        length = 64 * 1024 * 1024

        def blocks(self) -> Iterator[bytes]:
            nonlocal asked
            for _ in range(256):
                asked += 1
                yield bytes(BLOCK_SIZE)

    def serve(connection: socket.socket, _: int) -> None:
        gate.hold(threading.Event())
        received = 0
        while received < Counted.length:
            received += len(connection.recv(1 << 20))
        connection.sendall(reply(200))

    listener = Listener(serve)
    try:
        task = asyncio.create_task(transport.send("PUT", at(listener.endpoint), {}, Counted(), PATIENT))
        await asyncio.to_thread(gate.reached.wait, 5)
        await asyncio.sleep(0.3)
        assert 0 < asked < 128
        gate.open()
        answer = await task
        assert (answer.status, asked) == (200, 256)
    finally:
        await asyncio.to_thread(listener.stop)


@pytest.mark.parametrize(
    "said", [b"", reply(403, {"Connection": "close"}, b"no")], ids=["nothing", "a refusal"]
)
async def test_a_write_that_fails_takes_no_answer_with_it(
    transport: AsyncTransport, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    """The server answers and breaks the connection between the look at the socket and the write."""
    begun, broken = threading.Event(), threading.Event()

    def serve(connection: socket.socket, _: int) -> None:
        connection.recv(1000)
        connection.sendall(said)
        begun.wait(10)
        reset_when_closed(connection)
        connection.close()
        broken.set()

    def look(*_: object, **__: object) -> bool:
        begun.set()
        return not broken.wait(10)

    monkeypatch.setattr("minio._transport.channel.wait_for_read", look)
    listener = Listener(serve)
    try:
        sending = transport.send("PUT", at(listener.endpoint), {}, bytes(50_000_000), PATIENT)
        if said:
            answer = await sending
            assert (answer.status, await answer.read()) == (403, b"no")
        else:
            with pytest.raises(ConnectionFailed):
                await sending
    finally:
        await asyncio.to_thread(listener.stop)


async def test_a_connection_closed_while_idle_is_not_used_again(
    transport: AsyncTransport, scripted: ScriptedServer
) -> None:
    scripted.play(reply(200, body=b"one"), reply(200, body=b"two"))
    await (await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)).read()
    for connection in list(scripted._listener._open):
        connection.shutdown(socket.SHUT_RDWR)
    (home,) = transport._homes.values()
    await gone(home)
    answer = await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)
    assert await answer.read() == b"two"
    assert scripted.connections == 2


async def test_bytes_that_nobody_asked_for_cost_the_connection(
    transport: AsyncTransport, scripted: ScriptedServer
) -> None:
    gate = Gate()
    scripted.play([reply(200, body=b"one"), gate, b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfake"])
    await (await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)).read()
    gate.open()
    (home,) = transport._homes.values()
    await gone(home)
    scripted.play(reply(200, body=b"true"))
    assert await (await transport.send("GET", at(scripted.endpoint), {}, b"", PATIENT)).read() == b"true"
