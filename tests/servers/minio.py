"""A MinIO server of the tests' own: one erasure set of four drives in a temporary folder."""

from __future__ import annotations

import base64
import http.client
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import urllib3

from tests.servers.process import START_LIMIT, ServerProcess, answers, free_port, on_a_free_port
from tests.servers.signed import SignedRequests
from tests.servers.tls import Authority

# A test key: the server needs one before it does SSE-S3 and SSE-KMS at all.
KMS_KEY_ID = "sdk-test-key"
KMS_KEY = f"{KMS_KEY_ID}:{base64.b64encode(b'only for tests on loopback, not!').decode()}"


class MinioServer(SignedRequests):
    """A running server. It is up when the constructor returns, and gone after `stop`.

    Args:
        binary: the server program.
        region: the region it answers for; empty for MinIO's default, `us-east-1`.
        tls: serve HTTPS with a certificate of `authority`, whose `ca_file` a client must trust.
        environment: more settings, `MINIO_...`; those of the root user become `access_key` and `secret_key`.
        pools: of how many pools of four drives it consists.
    """

    access_key = "sdk-tests"
    secret_key = "sdk-tests-secret"
    endpoint: str
    _processes: dict[str, ServerProcess]

    def __init__(
        self,
        binary: Path,
        *,
        region: str = "",
        tls: bool = False,
        environment: Mapping[str, str] | None = None,
        pools: int = 1,
    ) -> None:
        self.region = region or "us-east-1"
        self.secure = tls
        self.folder = Path(tempfile.mkdtemp(prefix="minio-server-"))
        self.authority: Authority | None = None
        certificates = self.folder / "certs"
        certificates.mkdir()
        if tls:
            self.authority = Authority(self.folder)
            shutil.rmtree(certificates)
            self.authority.issue_server(certificates)
        self._http = urllib3.PoolManager(
            ca_certs=str(self.authority.ca_file) if self.authority else None, retries=False, maxsize=4
        )
        self._environment = self._settings(region, environment or {})
        self.access_key = self._environment["MINIO_ROOT_USER"]
        self.secret_key = self._environment["MINIO_ROOT_PASSWORD"]
        try:
            self._start(binary, certificates, pools)
        except BaseException:
            self._clean()
            raise

    @property
    def url(self) -> str:
        """`http://127.0.0.1:port`, or https."""
        return f"{'https' if self.secure else 'http'}://{self.endpoint}"

    @property
    def ca_file(self) -> Path:
        """The authority to trust when the server speaks TLS."""
        if self.authority is None:
            raise AttributeError("the server was started without tls=True")
        return self.authority.ca_file

    def _settings(self, region: str, extra: Mapping[str, str]) -> dict[str, str]:
        """Nothing of the person's own `MINIO_...` settings may change what the tests see."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(("MINIO_", "AWS_"))}
        return {
            **own,
            "MINIO_ROOT_USER": self.access_key,
            "MINIO_ROOT_PASSWORD": self.secret_key,
            "MINIO_CI_CD": "1",  # lets the drives be folders of one disk
            "MINIO_KMS_SECRET_KEY": KMS_KEY,
            "MINIO_BROWSER": "off",
            "MINIO_UPDATE": "off",  # the program is shared by all tests, and by other checkouts
            **({"MINIO_SITE_REGION": region} if region else {}),
            **extra,
        }

    def wait_until_frozen(self) -> None:
        """Returns when no process answers S3 calls: a server says that it will freeze, and then does."""
        for endpoint, process in self._processes.items():
            process.wait_until(lambda url=f"http://{endpoint}/": self._holds(url))  # type: ignore[misc]

    def _holds(self, url: str) -> bool:
        try:
            self._http.request("GET", url, timeout=1.0)
        except urllib3.exceptions.ReadTimeoutError:
            return True
        return False

    def _start(self, binary: Path, certificates: Path, pools: int) -> None:
        def start() -> None:
            self._processes = self._launch([binary, "server", "--certs-dir", certificates], pools)
            self.wait_until_up()

        on_a_free_port(start, self._end)

    def _launch(self, command: Sequence[str | Path], pools: int) -> dict[str, ServerProcess]:
        """Starts the process on a port that seems free; returns it by its endpoint."""
        self.endpoint = f"127.0.0.1:{free_port()}"
        parts = [f"pool{number}/" for number in range(pools)] if pools > 1 else [""]
        drives = [f"{self.folder}/{part}drive{{1...4}}" for part in parts]
        whole = [*command, "--address", self.endpoint, *drives]
        return {self.endpoint: ServerProcess(whole, self._environment, self.folder / "server.log")}

    def wait_until_up(self) -> None:
        """Returns when every process answers that the deployment is whole, and knows who may do what."""
        scheme = "https" if self.secure else "http"
        for endpoint, process in self._processes.items():
            health = f"{scheme}://{endpoint}/minio/health/cluster"
            process.wait_until(lambda health=health: answers(self._http, health))  # type: ignore[misc]
        self._processes[self.endpoint].wait_until(self._has_policies)

    def _has_policies(self) -> bool:
        """Whether it has read its policies: a server that is busy does so a while after it is up."""
        try:
            return b'"readwrite"' in self.request("GET", "/minio/admin/v3/list-canned-policies").data
        except urllib3.exceptions.HTTPError:
            return False

    @contextmanager
    def restarting(self) -> Iterator[None]:
        """Around what restarts the server: left when the old one has gone and the new one is up."""
        witness = http.client.HTTPConnection(self.endpoint, timeout=START_LIMIT)
        try:
            witness.request("GET", "/minio/health/live")
            witness.getresponse().read()
            yield
            assert witness.sock.recv(1) == b"", "the old server has more to say"
        finally:
            witness.close()
        self.wait_until_up()

    def wait_until_gone(self) -> None:
        """Returns when every process has ended by itself."""
        for process in self._processes.values():
            process.wait()

    def drop_bucket(self, name: str) -> None:
        """Deletes a bucket with all that is in it; the server refuses that for one with object lock."""
        self.request("DELETE", f"/{name}", headers={"x-minio-force-delete": "true"})

    def stop(self) -> None:
        """Ends the processes and removes their drives; raises `Crashed` where one had ended by itself."""
        try:
            for process in self._processes.values():
                process.raise_for_crash()
        finally:
            self._end()
            self._clean()

    def _end(self) -> None:
        for process in self._processes.values():
            process.stop()

    def _clean(self) -> None:
        self._http.clear()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url!r})"
