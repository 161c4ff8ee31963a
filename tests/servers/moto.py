"""The embedded S3 server: moto, on a thread of this process. It is up in half a second."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from types import TracebackType

from moto.server import ThreadedMotoServer


class MotoServer:
    """A running server of the S3 API; `with` stops it."""

    access_key = "embedded"
    secret_key = "embedded-secret"
    region = "us-east-1"
    secure = False
    ca_file = Path(os.devnull)  # nothing to trust: it speaks plain HTTP

    def __init__(self) -> None:
        logging.getLogger("werkzeug").setLevel(logging.ERROR)  # it writes a line for each request
        self._server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        self._server.start()
        host, port = self._server.get_host_and_port()
        self.endpoint = f"{host}:{port}"

    @property
    def url(self) -> str:
        """`http://127.0.0.1:port`."""
        return f"http://{self.endpoint}"

    def stop(self) -> None:
        """Ends the thread and forgets what was stored."""
        self._server.stop()

    def __enter__(self) -> MotoServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
