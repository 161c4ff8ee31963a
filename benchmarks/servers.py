"""The servers that clients are measured against: one that answers from memory, and a real one."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from .peers import ROOT

KEYS = 1000
"""Objects in the bucket, so that a listing is one full page."""

ACCESS_KEY = SECRET_KEY = "minioadmin"


@contextmanager
def canned_server() -> Iterator[str]:
    """Starts the canned server in a process of its own, so that its CPU is not the client's."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.canned"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


@contextmanager
def real_server() -> Iterator[str]:
    """Starts a MinIO server as live tests do, with a bucket `bench` of small objects, one of them `key`."""
    from minio import Minio
    from tests.servers.build import PARTS, build
    from tests.servers.minio import MinioServer

    keys = {"MINIO_ROOT_USER": ACCESS_KEY, "MINIO_ROOT_PASSWORD": SECRET_KEY}
    server = MinioServer(build(PARTS["minio"]), environment=keys)
    try:
        with Minio(server.endpoint, ACCESS_KEY, SECRET_KEY, secure=False) as client:
            client.make_bucket("bench")
            for name in ["key", *(f"photos/2026/11/img-{number:06d}.jpg" for number in range(1, KEYS))]:
                client.put_object("bench", name, io.BytesIO(bytes(1024)), 1024)
        yield server.endpoint
    finally:
        server.stop()
