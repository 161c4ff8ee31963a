"""miniopy-async, 32 tasks on one loop."""

import sys
import time

started = time.process_time()
from miniopy_async import Minio  # noqa: E402  the import is what is measured

client = Minio(sys.argv[3], access_key="minioadmin", secret_key="minioadmin", secure=False)
made = time.process_time() - started

import asyncio  # noqa: E402  after the measured imports, so that they pay for their own

from measure import report, tasks_cpu  # noqa: E402


async def main() -> None:
    if sys.argv[1] != "tasks":
        report(made * 1e3 if sys.argv[1] == "client" else None)
        return

    async def get() -> None:
        response = await client.get_object("bench", "key")
        try:
            await response.read()
        finally:
            response.release()

    report(await tasks_cpu(get, int(sys.argv[2])) * 1e6)
    closing = getattr(client, "close_session", None) or getattr(client, "close", None)
    if closing is not None:
        await closing()


asyncio.run(main())
