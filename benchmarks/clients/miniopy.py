"""miniopy-async, 32 tasks on one loop."""

import asyncio
import sys

from measure import report, tasks_cpu
from miniopy_async import Minio


async def main() -> None:
    if sys.argv[1] != "tasks":
        return report(None)
    client = Minio(sys.argv[3], access_key="minioadmin", secret_key="minioadmin", secure=False)

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
