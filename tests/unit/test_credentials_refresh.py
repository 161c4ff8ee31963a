"""When credentials are fetched: early, once for all who ask, and with pauses where that fails."""

from __future__ import annotations

import os
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import datetime, timezone

import pytest

from minio.credentials import Credentials
from minio.credentials._refresh import LONGEST_PAUSE, Refresher

START = 2_000_000_000.0


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


class Issuer:
    """Issues credentials that live for `life` seconds, and counts; fails while `down`."""

    def __init__(self, clock: Clock, life: float = 3600) -> None:
        self.clock = clock
        self.life = life
        self.calls = 0
        self.down: BaseException | None = None

    def __call__(self) -> Credentials:
        self.calls += 1
        if self.down:
            raise self.down
        end = datetime.fromtimestamp(self.clock.now + self.life, timezone.utc)
        return Credentials(f"key-{self.calls}", "secret", "token", end)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def issuer(clock):
    return Issuer(clock)


@pytest.fixture
def refresher(clock):
    return Refresher(clock)


def test_valid_ones_are_served_without_a_fetch(refresher, issuer, clock):
    first = refresher.get(issuer)
    clock.now += 3000
    assert refresher.get(issuer) is first
    assert refresher.at_hand() is first
    assert issuer.calls == 1


@pytest.mark.parametrize(
    ("life", "due"),
    [(3600, 3290), (900, 712), (60, 40)],  # 300 s before the end, or with a fifth of the life left
)
def test_others_are_fetched_before_the_end(refresher, clock, life, due):
    issuer = Issuer(clock, life)
    first = refresher.get(issuer)
    clock.now = START + due - 1
    assert refresher.get(issuer) is first
    clock.now = START + due + 1
    assert refresher.at_hand() is None
    assert refresher.get(issuer).access_key == "key-2"


def test_without_an_end_they_are_fetched_once(refresher, clock):
    only = Credentials("key", "secret")
    assert refresher.get(lambda: only) is only
    clock.now += 1e9
    assert refresher.at_hand() is only


def test_expired_ones_as_issued_are_handed_out_but_not_kept(refresher, clock):
    issuer = Issuer(clock, -5)
    assert refresher.get(issuer).access_key == "key-1"
    assert refresher.get(issuer).access_key == "key-2"


@pytest.mark.parametrize("state", ["cold", "expired", "due", "refused"])
def test_64_threads_make_one_fetch(refresher, clock, issuer, state):
    if state != "cold":
        held = refresher.get(issuer)
        clock.now += {"expired": 3600, "due": 3400, "refused": 0}[state]
        if state == "refused":
            held.refuse()
    before = issuer.calls
    start = threading.Barrier(64)
    fetching, go_on = threading.Event(), threading.Event()

    def slow():
        fetching.set()
        assert go_on.wait(10)
        return issuer()

    def ask(_):
        start.wait(10)
        return refresher.get(slow)

    with ThreadPoolExecutor(64) as pool:
        asked = [pool.submit(ask, number) for number in range(64)]
        assert fetching.wait(10)
        if state == "due":  # all but the one that fetches go on with the old, at once
            done = as_completed(asked, timeout=10)
            assert {next(done).result().access_key for _ in range(63)} == {"key-1"}
        go_on.set()
        found = [future.result(10) for future in asked]
    assert issuer.calls == before + 1
    new = f"key-{before + 1}"
    assert {one.access_key for one in found} <= ({new, "key-1"} if state == "due" else {new})


def test_waiting_threads_share_one_failure(issuer):
    """Each looks at the clock before it joins a fetch and once more then: 2 looks are a thread that waits."""
    looks = threading.Semaphore(0)
    threads = 16

    def clock():
        looks.release()
        return issuer.clock.now

    def slow():
        for _ in range(2 * threads):
            assert looks.acquire(timeout=10)
        return issuer()

    refresher = Refresher(clock)
    refresher.get(issuer)
    issuer.clock.now += 3600
    issuer.down = ConnectionError("down")
    while looks.acquire(blocking=False):
        pass
    with ThreadPoolExecutor(threads) as pool:
        asked = [pool.submit(refresher.get, slow) for _ in range(threads)]
        errors = [future.exception(10) for future in asked]
    assert {str(error) for error in errors} == {"down"}
    assert issuer.calls == 2


def test_an_issuer_that_is_down_costs_nothing_while_the_old_ones_serve(refresher, clock, issuer, caplog):
    first = refresher.get(issuer)
    issuer.down = ConnectionError("secret words of the issuer")
    clock.now = START + 3600 - 60
    for _ in range(49):  # up to 11 s before the end
        assert refresher.get(issuer) is first
        clock.now += 1
    assert 3 <= issuer.calls - 1 <= 7, "pauses grow: 1, 2, 4, 8, 16 ... seconds"
    assert "credentials not renewed: ConnectionError" in caplog.text
    assert "secret words" not in caplog.text
    issuer.down = None
    clock.now = START + 3600
    assert refresher.get(issuer).access_key != first.access_key


def test_pauses_are_bounded(refresher, clock):
    issuer = Issuer(clock, 100_000)
    refresher.get(issuer)
    issuer.down = OSError()
    clock.now += 99_700
    for _ in range(8):
        refresher.get(issuer)
        calls = issuer.calls
        refresher.get(issuer)
        assert issuer.calls == calls, "within the pause"
        clock.now += min(LONGEST_PAUSE, 30)
    assert issuer.calls >= 4


def test_after_the_end_a_failure_is_raised_and_the_next_call_tries_again(refresher, clock, issuer):
    refresher.get(issuer)
    issuer.down = ConnectionError("down")
    clock.now += 3600
    for calls in (2, 3):
        with pytest.raises(ConnectionError, match="down"):
            refresher.get(issuer)
        assert issuer.calls == calls
    issuer.down = None
    assert refresher.get(issuer).access_key == "key-4"


def test_success_ends_the_pauses(refresher, clock, issuer):
    refresher.get(issuer)
    issuer.down = OSError()
    clock.now += 3400
    refresher.get(issuer)
    issuer.down = None
    clock.now += 2
    second = refresher.get(issuer)
    assert second.access_key == "key-3"
    assert refresher.at_hand() is second


def test_refused_ones_are_replaced_at_once_even_during_a_pause(refresher, clock, issuer):
    first = refresher.get(issuer)
    issuer.down = OSError()
    clock.now += 3400
    assert refresher.get(issuer) is first
    issuer.down = None
    first.refuse()
    assert refresher.get(issuer).access_key == "key-3"


def test_an_interrupted_fetch_leaves_the_others_to_try(refresher, issuer):
    fetching, go_on = threading.Event(), threading.Event()

    def interrupted():
        fetching.set()
        assert go_on.wait(10)
        raise KeyboardInterrupt

    def lead():
        with pytest.raises(KeyboardInterrupt):
            refresher.get(interrupted)

    with ThreadPoolExecutor(2) as pool:
        leader = pool.submit(lead)
        assert fetching.wait(10)
        follower = pool.submit(refresher.get, issuer)
        go_on.set()
        assert follower.result(10).access_key == "key-1"
        leader.result(10)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_a_fork_during_a_fetch_does_not_wait_for_the_parents_thread(refresher, issuer):
    fetching, go_on = threading.Event(), threading.Event()

    def slow():
        fetching.set()
        assert go_on.wait(10)
        return issuer()

    with ThreadPoolExecutor(1) as pool:
        parents = pool.submit(refresher.get, slow)
        assert fetching.wait(10)
        child = os.fork()
        if child == 0:
            found = refresher.get(lambda: Credentials("childs", "own"))
            os._exit(0 if found.access_key == "childs" else 1)
        _, status = os.waitpid(child, 0)
        go_on.set()
        assert parents.result(10).access_key == "key-1"
    assert status == 0


def test_a_pickle_takes_no_credentials_along():
    refresher = Refresher()
    refresher.get(lambda: Credentials("key", "the-secret"))
    pickled = pickle.dumps(refresher)
    assert b"the-secret" not in pickled
    assert pickle.loads(pickled).at_hand() is None
