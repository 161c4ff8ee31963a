"""Two MinIO servers that are one deployment: for locks, and for what nodes do to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.servers.minio import MinioServer
from tests.servers.process import ServerProcess, free_port

MORE_THAN_BUFFERS = 32 * 1024**2
"""Bytes of an object that a server cannot hand to its system at once."""


class MinioCluster(MinioServer):
    """A set of four drives, two at each server; `endpoint` is that of the first, `endpoints` are both."""

    @property
    def endpoints(self) -> list[str]:
        """`127.0.0.1:port` of each server."""
        return list(self._processes)

    @contextmanager
    def locked(self, bucket: str) -> Iterator[str]:
        """Within it, an object is locked: it is being read by somebody who does not go on; gives its path."""
        made = self.request("PUT", f"/{bucket}")
        assert made.status == 200, made.data
        try:
            self.request("PUT", f"/{bucket}/read", body=bytes(MORE_THAN_BUFFERS))
            answer = self.request("GET", f"/{bucket}/read", unread=True)
            try:
                answer.read(1)
                yield f"{bucket}/read"
            finally:
                answer.close()
        finally:
            self.drop_bucket(bucket)

    def _launch(self, command: Sequence[str | Path], pools: int) -> dict[str, ServerProcess]:
        endpoints = [f"127.0.0.1:{free_port()}" for _ in range(2)]
        self.endpoint = endpoints[0]
        drives = [
            f"http://{endpoint}{self.folder}/node{node}/drive{drive}"
            for node, endpoint in enumerate(endpoints, 1)
            for drive in (1, 2)
        ]
        return {
            endpoint: ServerProcess(
                [*command, "--address", endpoint, *drives],
                # Within a container a server takes no loopback address for its own unless told so.
                {**self._environment, "_MINIO_SERVER_LOCAL": endpoint},
                self.folder / f"server{node}.log",
            )
            for node, endpoint in enumerate(endpoints, 1)
        }
