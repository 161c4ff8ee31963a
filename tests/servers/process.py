"""Starting a server as a child process on a free loopback port, and stopping it by its id."""

from __future__ import annotations

import re
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import urllib3

START_LIMIT = 60.0  # seconds; a server that is not up by then, or gone when it should, never will be
STOP_LIMIT = 10.0
PORT_TRIES = 5  # another process may take the port between the choice and the bind


class StartFailed(Exception):
    """The server ended, or did not answer in time; the end of its log is in the message."""


class Crashed(Exception):
    """A server ended by itself with an error; why is in the message, as it printed it."""


def free_port() -> int:
    """A loopback TCP port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def on_a_free_port(start: Callable[[], None], end: Callable[[], None]) -> None:
    """Calls `start`, which chooses a port, again where another process took it; `end` after each failure."""
    for last in range(PORT_TRIES - 1, -1, -1):
        try:
            start()
        except StartFailed as error:
            end()
            if not last or "in use" not in str(error):
                raise
        else:
            return


class ServerProcess:
    """A child process whose output goes to a log file."""

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str], log: Path) -> None:
        self._log = log
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                list(command),
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self._process.pid

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Returns when `ready` says so; raises `StartFailed` when the process ends or time is up."""
        deadline = time.monotonic() + START_LIMIT
        while not ready():
            if self._process.poll() is not None:
                raise StartFailed(
                    f"{self._process.args!r} ended with {self._process.returncode}: {self.log_tail()}"
                )
            if time.monotonic() > deadline:
                self.stop()
                raise StartFailed(
                    f"{self._process.args!r} was not up after {START_LIMIT:.0f} s: {self.log_tail()}"
                )
            time.sleep(0.02)  # nothing to wait on: the only sign of life is an answer

    def log_tail(self, size: int = 2000) -> str:
        """The last characters that the process printed."""
        return self._log.read_text(errors="replace")[-size:]

    def raise_for_crash(self) -> None:
        """Raises `Crashed` where the process has ended with an error: later failures are of that."""
        if self._process.poll():
            log = self._log.read_text(errors="replace")
            cause = re.search(r"^(panic|fatal error|SIG[A-Z]+):", log, re.MULTILINE)
            words = log[cause.start() :][:2000] if cause else self.log_tail()
            raise Crashed(f"{self._process.args!r} ended with {self._process.returncode}: {words}")

    def wait(self) -> None:
        """Returns when the process has ended by itself; raises `subprocess.TimeoutExpired` if it does not."""
        self._process.wait(START_LIMIT)

    def stop(self) -> None:
        """Asks the process to end, and kills it when it does not."""
        self._process.terminate()
        try:
            self._process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def answers(http: urllib3.PoolManager, url: str) -> bool:
    """Whether a GET of `url` is answered with 200."""
    try:
        return http.request("GET", url, retries=False, timeout=5.0).status == 200
    except urllib3.exceptions.HTTPError:
        return False
