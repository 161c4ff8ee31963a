"""A versitygw server of the tests' own: the S3 API over folders, in a temporary one."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import urllib3

from tests.servers.process import ServerProcess, answers, free_port, on_a_free_port
from tests.servers.signed import SignedRequests

PLACES = ("buckets", "versions", "facts")


class VersitygwServer(SignedRequests):
    """A running server. It is up when the constructor returns, and gone after `stop`."""

    access_key = "gateway-tests"
    secret_key = "gateway-tests-secret"
    region = "us-east-1"
    secure = False
    ca_file = Path(os.devnull)  # nothing to trust: it speaks plain HTTP
    endpoint: str
    _process: ServerProcess

    def __init__(self, binary: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="versitygw-server-"))
        for name in PLACES:
            (self.folder / name).mkdir()
        self._http = urllib3.PoolManager(retries=False, maxsize=4)
        try:
            self._start(binary)
        except BaseException:
            self._clean()
            raise

    @property
    def url(self) -> str:
        """`http://127.0.0.1:port`."""
        return f"http://{self.endpoint}"

    def _start(self, binary: Path) -> None:
        # Facts of objects go to a folder: not every file system has the extended attributes to hold them.
        own = {name: value for name, value in os.environ.items() if not name.startswith(("VGW_", "ROOT_"))}
        settings = {**own, "ROOT_ACCESS_KEY": self.access_key, "ROOT_SECRET_KEY": self.secret_key}

        def start() -> None:
            self.endpoint = f"127.0.0.1:{free_port()}"
            command: list[str | Path] = [binary, "--port", self.endpoint, "--health", "/health"]
            command += ["--region", self.region, "--keep-alive", "--quiet", "posix"]
            command += ["--versioning-dir", self.folder / "versions", "--sidecar", self.folder / "facts"]
            command += [self.folder / "buckets"]
            self._process = ServerProcess(command, settings, self.folder / "server.log")
            self._process.wait_until(lambda: answers(self._http, f"{self.url}/health"))

        on_a_free_port(start, lambda: self._process.stop())

    def drop_bucket(self, name: str) -> None:
        """Removes a bucket with all that is in it, locked or not: it is a folder, its facts are in others."""
        for place in PLACES:
            shutil.rmtree(self.folder / place / name, ignore_errors=True)

    def stop(self) -> None:
        """Ends the process and removes its folders."""
        self._process.stop()
        self._clean()

    def _clean(self) -> None:
        self._http.clear()
        shutil.rmtree(self.folder, ignore_errors=True)
