"""obstore's S3 store: Rust below, its threads counted too. The 32 tasks run on its asyncio calls."""

import sys
import time

started = time.process_time()
import obstore  # noqa: E402  the import is what is measured

imported = time.process_time() - started
from obstore.store import S3Store  # noqa: E402

store = S3Store(
    "bench",
    endpoint=f"http://{sys.argv[3]}",
    access_key_id="minioadmin",
    secret_access_key="minioadmin",
    region="us-east-1",
    client_options={"allow_http": True},
)
made = time.process_time() - started

import asyncio  # noqa: E402  after the measured imports, so that they pay for their own

from measure import Endless, report, run, tasks_cpu  # noqa: E402

body = b"x" * 1024

if sys.argv[1] == "tasks":

    async def get() -> None:
        await (await obstore.get_async(store, "key")).bytes_async()

    report(asyncio.run(tasks_cpu(get, int(sys.argv[2]))) * 1e6)
    sys.exit()


def put_file() -> None:
    with open(sys.argv[4], "rb") as file:
        obstore.put(store, "big", file, chunk_size=16 << 20, max_concurrency=3)


run(
    {
        "head": lambda: obstore.head(store, "key"),
        "get": lambda: obstore.get(store, "key").bytes(),
        "put": lambda: obstore.put(store, "key", body),
        "list": lambda: list(obstore.list(store, chunk_size=1000)),
        "file": put_file,
        "stream": lambda: obstore.put(
            store, "big", Endless(1 << 30).chunks(), chunk_size=16 << 20, max_concurrency=3
        ),
    },
    {"import": imported, "client": made},
)
