"""The awaited code becomes blocking code by a table; every way in which the two could drift is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import unasync

SOURCE = '''\
"""Speaks of an async iterator of AsyncThing; `await thing.get()`."""

from .concurrency import aclosing


class AsyncThing(AsyncBase):
    async def __aenter__(self) -> "AsyncThing":
        async with self.lock:
            self.items = [item async for item in await self.fetch("async words", kind="AsyncThing")]
        return self

    async def first(self) -> str:
        if not self.items:
            raise StopAsyncIteration
        return f"{{{await anext(self.items)}}}"  # await is dropped here
'''

DERIVED = '''\
# Derived from minio/_flows/_async/thing.py; change that and run `make generate`.
"""Speaks of an iterator of Thing; `thing.get()`."""

from .concurrency import aclosing


class Thing(Base):
    def __enter__(self) -> "Thing":
        with self.lock:
            self.items = [item for item in self.fetch("words", kind="Thing")]
        return self

    def first(self) -> str:
        if not self.items:
            raise StopIteration
        return f"{{{next(self.items)}}}"  # is dropped here
'''


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "minio/_flows/_async").mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 110\n")
    words = {"__aenter__": "__enter__", "StopAsyncIteration": "StopIteration", "anext": "next"}
    monkeypatch.setattr(unasync, "RENAMES", words)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_every_word_of_the_table_is_changed_in_code_comments_and_strings(root: Path) -> None:
    write(root, "minio/_flows/_async/thing.py", SOURCE)
    assert unasync.derive(root) == {Path("minio/_flows/_sync/thing.py"): DERIVED}


def test_tests_in_async_folders_are_derived_too_and_handwritten_pairs_are_not(root: Path) -> None:
    write(root, "minio/_flows/_async/thing.py", SOURCE)
    write(root, "minio/_flows/_async/concurrency.py", "import asyncio\n")
    write(root, "minio/_flows/_sync/concurrency.py", "import threading\n")
    test = "async def test_one(client: AsyncThing) -> None:\n    await anext(client)\n"
    write(root, "tests/live/_async/test_thing.py", test)
    derived = unasync.derive(root)
    assert sorted(derived) == [Path("minio/_flows/_sync/thing.py"), Path("tests/live/_sync/test_thing.py")]
    assert (
        "def test_one(client: Thing) -> None:\n    next(client)\n"
        in derived[Path("tests/live/_sync/test_thing.py")]
    )


def test_lines_that_became_shorter_are_laid_out_again(root: Path) -> None:
    long = "async def f() -> None:\n    await one_name(\n        another_name, " + "x" * 60 + "\n    )\n"
    write(root, "minio/_flows/_async/thing.py", SOURCE + "\n\n" + long)
    assert (
        f"    one_name(another_name, {'x' * 60})\n"
        in unasync.derive(root)[Path("minio/_flows/_sync/thing.py")]
    )


def test_a_rename_that_nothing_uses_is_an_error(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, "minio/_flows/_async/thing.py", SOURCE)
    monkeypatch.setitem(unasync.RENAMES, "aread", "read")
    with pytest.raises(unasync.DeriveError, match="no source uses: aread"):
        unasync.derive(root)


def test_a_derived_module_without_source_is_an_error(root: Path) -> None:
    write(root, "minio/_flows/_async/thing.py", SOURCE)
    write(root, "minio/_flows/_sync/gone.py", "")
    with pytest.raises(unasync.DeriveError, match=r"_sync/gone\.py has no source"):
        unasync.derive(root)


def test_asyncio_outside_of_the_pair_is_an_error(root: Path) -> None:
    write(root, "minio/_flows/_async/thing.py", SOURCE + "\n\nimport asyncio\n")
    with pytest.raises(unasync.DeriveError, match=r"thing\.py:\d+: 'asyncio' is left over"):
        unasync.derive(root)
