"""`Minio` of this package or of 7.2.16: whichever the interpreter finds."""

import sys
import time

started = time.perf_counter()
from minio import Minio  # noqa: E402  the import is what is measured

imported = time.perf_counter() - started

import io  # noqa: E402  after the measured import, so that it pays for its own

from measure import Endless, report, run  # noqa: E402

SIZE = 1 << 30
PART = 16 << 20

if sys.argv[1] == "import":
    report(imported * 1e3)
    sys.exit()

client = Minio(sys.argv[3], access_key="minioadmin", secret_key="minioadmin", secure=False)
body = b"x" * 1024


def get() -> None:
    response = client.get_object("bench", "key")
    try:
        response.read()
    finally:
        response.close()
        response.release_conn()


run(
    {
        "head": lambda: client.stat_object("bench", "key"),
        "get": get,
        "put": lambda: client.put_object("bench", "key", io.BytesIO(body), len(body)),
        "list": lambda: list(client.list_objects("bench", recursive=True)),
        "file": lambda: client.fput_object("bench", "key", sys.argv[4]),
        "stream": lambda: client.put_object("bench", "key", Endless(SIZE), -1, part_size=PART, num_parallel_uploads=3),
    }
)
