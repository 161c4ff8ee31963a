"""`AsyncMinio` of this package, 32 tasks on one loop."""

import asyncio
import sys

from measure import report, tasks_cpu

from minio import AsyncMinio


async def main() -> None:
    if sys.argv[1] != "tasks":
        return report(None)
    async with AsyncMinio(sys.argv[3], access_key="minioadmin", secret_key="minioadmin", secure=False) as client:

        async def get() -> None:
            async with await client.get_object("bench", "key") as response:
                await response.read()

        report(await tasks_cpu(get, int(sys.argv[2])) * 1e6)


asyncio.run(main())
