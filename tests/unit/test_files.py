from __future__ import annotations

import gc
import itertools
import os
import stat
import sys

import pytest

from minio._flows import files
from minio._flows.files import PartialFile


def write(path, data=b"whole", **arguments):
    with PartialFile(path, **arguments) as file:
        file.write(memoryview(data))


def test_the_file_appears_whole_and_alone(tmp_path):
    with PartialFile(tmp_path / "name") as file:
        file.write(memoryview(b"first "))
        assert not (tmp_path / "name").exists()
        file.write(memoryview(b"second"))
    assert os.listdir(tmp_path) == ["name"]
    assert (tmp_path / "name").read_bytes() == b"first second"


def test_an_older_file_is_replaced_only_by_a_whole_one(tmp_path):
    (tmp_path / "name").write_bytes(b"older")
    with pytest.raises(KeyboardInterrupt), PartialFile(tmp_path / "name") as file:
        file.write(memoryview(b"part"))
        raise KeyboardInterrupt
    assert (tmp_path / "name").read_bytes() == b"older"
    write(tmp_path / "name")
    assert (tmp_path / "name").read_bytes() == b"whole"
    assert os.listdir(tmp_path) == ["name"]


def test_nothing_stays_of_what_failed_folders_included(tmp_path):
    with pytest.raises(RuntimeError), PartialFile(tmp_path / "a" / "b" / "name") as file:
        file.write(memoryview(b"part"))
        raise RuntimeError
    assert os.listdir(tmp_path) == []


class InterruptAt:
    """Ctrl-C at the n-th of the places in the module of partial files where the interpreter looks for one.

    These are the beginning of each function, and the return from each function written in C.
    """

    def __init__(self, place):
        self.left = place

    def __call__(self, frame, event, argument):
        code = frame.f_code
        if code.co_filename != files.__file__ or code.co_name == "__del__":  # there Python swallows it
            return
        if event in ("call", "c_return"):
            self.left -= 1
            if not self.left:
                raise KeyboardInterrupt


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
def test_an_interrupt_anywhere_leaves_nothing_or_a_whole_file(tmp_path):
    for place in itertools.count(1):
        before = len(os.listdir("/proc/self/fd"))
        interrupt = InterruptAt(place)
        previous = sys.getprofile()
        sys.setprofile(interrupt)
        try:
            write(tmp_path / "a" / "name")
        except KeyboardInterrupt:
            pass
        finally:
            sys.setprofile(previous)
        assert len(os.listdir("/proc/self/fd")) == before
        left = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert left in ([], [tmp_path / "a" / "name"])
        for path in left:
            assert path.read_bytes() == b"whole"
            path.unlink()
        if interrupt.left > 0:
            return


def test_folders_that_were_there_stay(tmp_path):
    (tmp_path / "a").mkdir()
    with pytest.raises(RuntimeError), PartialFile(tmp_path / "a" / "b" / "name"):
        raise RuntimeError
    assert os.listdir(tmp_path / "a") == []


def test_only_the_owner_can_read_it_before_it_is_whole(tmp_path):
    with PartialFile(tmp_path / "name"):
        (partial,) = os.listdir(tmp_path)
        assert stat.S_IMODE(os.stat(tmp_path / partial).st_mode) == 0o600
    (tmp_path / "plain").touch()
    assert os.stat(tmp_path / "name").st_mode == os.stat(tmp_path / "plain").st_mode


def test_a_private_one_stays_so(tmp_path):
    with PartialFile(tmp_path / "name", private=True):
        pass
    assert stat.S_IMODE(os.stat(tmp_path / "name").st_mode) == 0o600


def test_the_callers_own_name_is_used_until_then(tmp_path):
    (tmp_path / "mine").write_bytes(b"left from before, and longer")
    with PartialFile(tmp_path / "name", tmp_path / "mine") as file:
        file.write(memoryview(b"new"))
        assert (tmp_path / "mine").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["name"]


def test_one_that_failed_does_not_touch_the_next_of_the_callers_name(tmp_path):
    """Its error, which a program may keep, keeps it alive until the next try is on its way."""
    failed = PartialFile(tmp_path / "name", tmp_path / "mine")
    with pytest.raises(RuntimeError), failed:
        raise RuntimeError
    with PartialFile(tmp_path / "name", tmp_path / "mine") as file:
        file.write(memoryview(b"whole"))
        del failed
        gc.collect()
    assert (tmp_path / "name").read_bytes() == b"whole"


def test_a_planted_link_is_not_followed(tmp_path, monkeypatch):
    """Somebody who guessed the name of the partial file gets nothing written through a link of that name."""
    monkeypatch.setattr("secrets.token_hex", lambda size: "guessed")
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / ".guessed.part.minio").symlink_to(victim)
    with pytest.raises(FileExistsError):
        write(tmp_path / "name")
    assert victim.read_bytes() == b"precious"


def test_many_writers_of_one_file_do_not_meet(tmp_path):
    files = [PartialFile(tmp_path / "name") for _ in range(16)]
    for number, file in enumerate(files):
        file.__enter__().write(memoryview(bytes([number]) * 1000))
    for file in files:
        file.__exit__(None, None, None)
        content = (tmp_path / "name").read_bytes()
        assert len(content) == 1000
        assert len(set(content)) == 1


def test_the_longest_name_leaves_room_for_the_partial_one(tmp_path):
    write(tmp_path / ("n" * 255))
    assert os.listdir(tmp_path) == ["n" * 255]


def test_a_late_writer_gets_an_error_not_another_file(tmp_path):
    """A thread that was still writing when its task was cancelled must not write to what opens next."""
    with PartialFile(tmp_path / "name") as file:
        pass
    with (tmp_path / "other").open("wb"), pytest.raises(ValueError, match="closed file"):
        file.write(memoryview(b"late"))
    assert (tmp_path / "other").read_bytes() == b""


def test_a_folder_that_is_a_file_is_an_error(tmp_path):
    (tmp_path / "a").touch()
    with pytest.raises(FileExistsError):
        write(tmp_path / "a" / "name")
    assert os.listdir(tmp_path) == ["a"]
