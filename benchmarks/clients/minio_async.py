"""`AsyncMinio` of this package, 32 tasks on one loop."""

import sys
import time

started = time.process_time()
from minio import AsyncMinio  # noqa: E402  the import is what is measured

client = AsyncMinio(sys.argv[3], access_key="minioadmin", secret_key="minioadmin", secure=False)
made = time.process_time() - started

import asyncio  # noqa: E402  after the measured imports, so that they pay for their own

from measure import report, tasks_cpu  # noqa: E402


async def main() -> None:
    if sys.argv[1] != "tasks":
        report(made * 1e3 if sys.argv[1] == "client" else None)
        return
    async with client:

        async def get() -> None:
            async with await client.get_object("bench", "key") as response:
                await response.read()

        report(await tasks_cpu(get, int(sys.argv[2])) * 1e6)


asyncio.run(main())
