"""What clients ask for each request: nothing blocks a loop, and a token called expired is replaced once."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading

import pytest

from minio.credentials import (
    AWSConfigProvider,
    ChainedProvider,
    Credentials,
    EnvMinioProvider,
    Provider,
    StaticProvider,
)
from minio.credentials._current import CredentialSource
from minio.credentials._provider import RefreshingProvider


class Counting:
    """A user's provider without a base class; remembers the threads it was called in."""

    def __init__(self, *found):
        self.found = list(found) or [Credentials("a", "s")]
        self.threads = []

    def retrieve(self):
        self.threads.append(threading.get_ident())
        found = self.found.pop(0) if len(self.found) > 1 else self.found[0]
        if isinstance(found, Exception):
            raise found
        return found


class Fetching(RefreshingProvider):
    """A provider of this package, fed by a user's."""

    def __init__(self, *found):
        super().__init__()
        self.inner = Counting(*found)

    def _fetch(self):
        return self.inner.retrieve()


class Gated(Counting):
    """Waits for `go_on` before it answers."""

    def __init__(self, *found):
        super().__init__(*found)
        self.go_on = threading.Event()

    def retrieve(self):
        assert self.go_on.wait(10)
        return super().retrieve()


@pytest.fixture
def no_threads(monkeypatch):
    async def to_thread(*args):
        raise AssertionError("a thread for what is at hand")

    monkeypatch.setattr(asyncio, "to_thread", to_thread)


async def test_anonymous(no_threads):
    source = CredentialSource(None)
    assert source.current() is None
    assert await source.current_async() is None
    assert source.refresh_after_expired_token(None) is None
    assert await source.refresh_after_expired_token_async(None) is None


def test_any_object_with_retrieve_serves_and_is_asked_each_time():
    provider = Counting(Credentials("one", "s"), Credentials("two", "s"))
    assert isinstance(provider, Provider)
    source = CredentialSource(provider)
    assert [source.current().access_key for _ in range(2)] == ["one", "two"]


async def test_what_is_at_hand_needs_no_thread(no_threads, monkeypatch, tmp_path):
    monkeypatch.setenv("MINIO_ACCESS_KEY", "a")
    monkeypatch.setenv("MINIO_SECRET_KEY", "s")
    path = tmp_path / "file"
    path.write_text("[default]\naws_access_key_id=a\naws_secret_access_key=s\n")
    filed, fetched = AWSConfigProvider(str(path)), Fetching()
    chained = ChainedProvider([Counting()])
    for warm in (filed, fetched, chained):
        warm.retrieve()
    for provider in (StaticProvider("a", "s"), EnvMinioProvider(), filed, fetched, chained):
        found = await CredentialSource(provider).current_async()
        assert found is not None
        assert found.access_key == "a"


async def test_a_file_is_looked_at_in_a_thread_once_in_a_second(monkeypatch, tmp_path):
    path = tmp_path / "file"
    path.write_text("[default]\naws_access_key_id=one\naws_secret_access_key=s\n")
    provider = AWSConfigProvider(str(path))
    source = CredentialSource(provider)
    assert (await source.current_async()).access_key == "one"
    path.write_text("[default]\naws_access_key_id=second\naws_secret_access_key=s\n")
    assert (await source.current_async()).access_key == "one"
    provider._looked_at -= 1
    assert (await source.current_async()).access_key == "second"


async def test_a_provider_that_may_wait_does_so_in_a_thread_once_for_all():
    provider = Gated()
    source = CredentialSource(provider)
    tasks = [asyncio.create_task(source.current_async()) for _ in range(64)]
    await asyncio.sleep(0)  # lets all tasks ask
    provider.go_on.set()
    found = await asyncio.gather(*tasks)
    assert {id(one) for one in found} == {id(provider.found[0])}
    assert len(provider.threads) == 1
    assert provider.threads[0] != threading.get_ident()


async def test_the_loop_runs_while_a_provider_waits():
    provider = Gated()
    waiting = asyncio.create_task(CredentialSource(provider).current_async())
    for _ in range(100):
        await asyncio.sleep(0)
    assert not waiting.done()
    provider.go_on.set()
    assert (await waiting).access_key == "a"


async def test_one_that_gives_up_does_not_take_it_from_the_others():
    provider = Gated()
    source = CredentialSource(provider)
    first, second = (asyncio.create_task(source.current_async()) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    provider.go_on.set()
    assert (await second).access_key == "a"
    assert len(provider.threads) == 1


async def test_an_error_comes_to_all_who_wait_and_the_next_call_tries_again():
    provider = Counting(OSError("down"), Credentials("a", "s"))
    source = CredentialSource(provider)
    errors = await asyncio.gather(*(source.current_async() for _ in range(8)), return_exceptions=True)
    assert {str(error) for error in errors} == {"down"}
    assert (await source.current_async()).access_key == "a"


async def test_an_error_that_nobody_waits_for_is_not_reported():
    reported = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: reported.append(context))
    provider = Gated(OSError("down"))
    source = CredentialSource(provider)
    waiting = asyncio.create_task(source.current_async())
    await asyncio.sleep(0)
    waiting.cancel()
    pending = source._pending
    provider.go_on.set()
    await asyncio.wait([pending, waiting])
    del pending, source._pending, waiting
    await asyncio.sleep(0)
    assert reported == []


def test_a_source_serves_one_loop_after_another():
    provider = Counting()
    source = CredentialSource(provider)
    assert [asyncio.run(source.current_async()).access_key for _ in range(2)] == ["a", "a"]
    assert len(provider.threads) == 2


def test_a_loop_does_not_wait_for_the_task_of_another():
    provider = Gated()
    source = CredentialSource(provider)

    async def give_up():
        asking = asyncio.create_task(source.current_async())
        await asyncio.sleep(0)
        asking.cancel()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(give_up())
    left = source._pending
    threading.Timer(0.05, provider.go_on.set).start()
    assert asyncio.run(source.current_async()).access_key == "a"
    loop.run_until_complete(asyncio.wait([left]))
    loop.close()


# a server that calls a token expired


async def refresh(flavour, source, old):
    if flavour == "sync":
        return source.refresh_after_expired_token(old)
    return await source.refresh_after_expired_token_async(old)


both = pytest.mark.parametrize("flavour", ["sync", "async"])


@both
async def test_a_token_called_expired_is_replaced(flavour):
    provider = Fetching(Credentials("a", "s", "one"), Credentials("a", "s", "two"), AssertionError())
    source = CredentialSource(ChainedProvider([provider]))
    old = source.current()
    new = await refresh(flavour, source, old)
    assert new.session_token == "two"
    assert (await refresh(flavour, source, old)).session_token == "two", "what another request fetched serves"
    assert source.current() is new
    assert len(provider.inner.threads) == 2


@both
@pytest.mark.parametrize(
    "provider",
    [
        StaticProvider("a", "s", "t"),
        Fetching(Credentials("a", "s", "t")),
        Counting(Credentials("a", "s", "t")),
    ],
    ids=lambda provider: type(provider).__name__,
)
async def test_where_there_are_no_others_there_is_nothing_to_try(flavour, provider):
    source = CredentialSource(provider)
    assert await refresh(flavour, source, source.current()) is None


@both
async def test_equal_ones_in_another_object_are_no_others(flavour, monkeypatch):
    monkeypatch.setenv("MINIO_ACCESS_KEY", "a")
    monkeypatch.setenv("MINIO_SECRET_KEY", "s")
    source = CredentialSource(EnvMinioProvider())
    assert await refresh(flavour, source, source.current()) is None
    old = source.current()
    monkeypatch.setenv("MINIO_ACCESS_KEY", "b")
    assert (await refresh(flavour, source, old)).access_key == "b"


def test_64_threads_whose_token_expired_make_one_fetch():
    provider = Fetching(Credentials("a", "s", "one"), Credentials("a", "s", "two"), AssertionError())
    source = CredentialSource(provider)
    old = source.current()
    start = threading.Barrier(64)
    found = []

    def ask():
        start.wait(10)
        found.append(source.refresh_after_expired_token(old).session_token)

    threads = [threading.Thread(target=ask) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found == ["two"] * 64
    assert len(provider.inner.threads) == 2


# users' classes


class Wrapping(StaticProvider):
    """Overrides `retrieve` of a provider of this package."""

    def retrieve(self):
        return Credentials("wrapped", super().retrieve().secret_key)


def test_an_overridden_retrieve_is_called():
    assert CredentialSource(Wrapping("a", "s")).current().access_key == "wrapped"


def test_a_patched_retrieve_is_called(monkeypatch):
    monkeypatch.setattr(Fetching, "retrieve", lambda self: Credentials("patched", "s"), raising=False)
    assert CredentialSource(Fetching()).current().access_key == "patched"


def test_something_that_looks_like_credentials_serves():
    class Like:
        access_key, secret_key, session_token = "a", "s", "t"

    source = CredentialSource(Counting(Like()))
    assert source.current().access_key == "a"
    assert source.refresh_after_expired_token(source.current()) is None


def test_copies_and_pickles(monkeypatch):
    source = CredentialSource(EnvMinioProvider())
    assert copy.deepcopy(source) is source
    assert isinstance(pickle.loads(pickle.dumps(source)).provider, EnvMinioProvider)
    with pytest.raises(TypeError, match="hold a secret"):
        pickle.dumps(CredentialSource(StaticProvider("a", "s")))
