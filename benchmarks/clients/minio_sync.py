"""`Minio` of this package or of 7.2.16: whichever the interpreter finds."""

import sys
import time

started = time.process_time()
import minio  # noqa: E402  the import is what is measured

imported = time.process_time() - started
from minio import Minio  # noqa: E402

client = Minio(sys.argv[3], access_key="minioadmin", secret_key="minioadmin", secure=False)
made = time.process_time() - started

import io  # noqa: E402  after the measured imports, so that they pay for their own
from functools import cache  # noqa: E402

from measure import MEGABYTES, Calls, Endless, run  # noqa: E402
from urllib3 import HTTPResponse  # noqa: E402

SIZE = 1 << 30
PART = 16 << 20
body = b"x" * 1024


def get() -> None:
    response = client.get_object("bench", "key")
    try:
        response.read()
    finally:
        response.close()
        response.release_conn()


@cache
def encrypted() -> bytes:
    """The body of a large answer of the admin API."""
    from minio.crypto import encrypt

    return encrypt(bytes(MEGABYTES * 1_000_000), "minioadmin")


def decrypt() -> None:
    from minio.crypto import decrypt

    decrypt(HTTPResponse(io.BytesIO(encrypted()), preload_content=False), "minioadmin")


calls: Calls = {"open": decrypt} if hasattr(minio, "AsyncMinio") else {}  # 7.2.16 takes many minutes
run(
    {
        **calls,
        "head": lambda: client.stat_object("bench", "key"),
        "get": get,
        "put": lambda: client.put_object("bench", "key", io.BytesIO(body), len(body)),
        "list": lambda: list(client.list_objects("bench", recursive=True)),
        "file": lambda: client.fput_object("bench", "big", sys.argv[4]),
        "stream": lambda: client.put_object(
            "bench", "big", Endless(SIZE), -1, part_size=PART, num_parallel_uploads=3
        ),
    },
    {"import": imported, "client": made},
)
