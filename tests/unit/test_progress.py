from __future__ import annotations

import threading

import pytest

from minio._flows.progress import Progress


class Bar:
    def __init__(self):
        self.meta = None
        self.seen = []

    def set_meta(self, object_name, total_length):
        self.meta = object_name, total_length

    def update(self, length):
        self.seen.append(length)


def test_the_object_of_7_2_16_learns_name_and_size_first():
    bar = Bar()
    progress = Progress(bar, "key", 30)
    assert bar.meta == ("key", 30)
    progress.add(10)
    progress.add(20)
    assert bar.seen == [10, 20]


def test_a_bar_without_set_meta_will_do():
    class Counter:
        n = 0

        def update(self, length):
            self.n += length

    counter = Counter()
    Progress(counter, "key", 30).add(30)
    assert counter.n == 30


def test_a_function_will_do():
    seen = []
    Progress(seen.append, "key", 30).add(7)
    assert seen == [7]


def test_none_is_told_nothing():
    Progress(None, "key", 30).add(7)


def test_no_bytes_are_no_news():
    seen = []
    Progress(seen.append, "key", 0).add(0)
    assert seen == []


def test_what_cannot_be_told_is_refused():
    with pytest.raises(ValueError, match=r"progress must be a function .* got int"):
        Progress(5, "key", 30)


def test_news_come_one_at_a_time():
    """Workers report from several threads; whoever listens need not lock."""
    inside, overlaps = [], []

    def update(length):
        inside.append(length)
        overlaps.append(len(inside) > 1)
        barrier_free.wait(0.001)
        inside.remove(length)

    barrier_free = threading.Event()
    progress = Progress(update, "key", 30)
    threads = [threading.Thread(target=progress.add, args=(number,)) for number in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert overlaps == [False] * 8
