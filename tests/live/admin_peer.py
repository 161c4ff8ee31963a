"""Runs steps with 7.2.16 in its own environment, and compares what it gave with what ours gives.

JSON is compared as values, without what changes by nature.
"""

from __future__ import annotations

import json
import re
import subprocess
from typing import Any

from benchmarks import peers
from tests.live import admin_steps
from tests.live.admin_scenarios import Step

CHANGING = {
    "HostId",
    "elapsed",
    "RequestId",
    "restoreId",
    "availspace",
    "createTime",
    "created",  # of a bucket that was there before under this name: servers keep lists of them for a while
    "free_inodes",
    "lastUpdate",
    "mem_stats",
    "metrics",
    "timestamp",
    "totalspace",
    "updatedAt",
    "uptime",
    "used_inodes",
    "usedspace",
    "utilization",
    "gc_stats",
    "hinfo",
    "usage",
    "objects",
    "buckets",
    "objectsCount",
    "objectsTotalSize",
    "versionsCount",
    "bucketsCount",
    "bucketsSizes",
    "bucketsUsageInfo",
    "rawUsage",
}
"""Members that are others a second later."""
SHOWN = re.compile("-|[A-Z]+ /|HTTP/|User-Agent:")
"""Beginnings of the lines of a trace that are the same."""


def filled(steps: list[Step], **values: str) -> list[Step]:
    """Steps with `values` in place of their names in braces."""
    text = json.dumps(steps)
    for name, value in values.items():
        text = text.replace(f'"{{{name.replace("_", " ")}}}"', json.dumps(value))
    return [tuple(step) for step in json.loads(text)]


def run_7_2_16(server: Any, steps: list[Step]) -> Any:
    """What `admin_steps` wrote: `methods`, and the `results` of the steps."""
    peer = next(peer for peer in peers.PEERS if peer.requirements == ("minio==7.2.16",))
    job = {
        "endpoint": server.endpoint,
        "access_key": server.access_key,
        "secret_key": server.secret_key,
        "steps": steps,
    }
    done = subprocess.run(
        [peers.python(peer), admin_steps.__file__],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=True,
        env=peers.environment(peer),
        timeout=120,
    )
    return json.loads(done.stdout)


def theirs(server: Any, steps: list[Step]) -> list[Any]:
    """What 7.2.16 gives."""
    return [comparable(result) for result in run_7_2_16(server, steps)["results"]]


def ours(client: Any, steps: list[Step]) -> list[Any]:
    """What our client gives."""
    return [comparable(result) for result in admin_steps.run(client, steps)]


def comparable(result: dict[str, Any]) -> Any:
    """A result without what changes by nature, and without the hint that ours adds to an error."""
    if "trace" in result:
        return [line for line in result["trace"].splitlines() if SHOWN.match(line)]
    if "error" in result:
        status, _, body = result["message"].partition(", Body: ")
        return result["error"], status, without_changes(json_start(body))
    return without_changes(json_start(result["text"]))


def json_start(text: str | None) -> Any:
    """The document that a text begins with; other texts as they are."""
    try:
        return json.JSONDecoder().raw_decode(text or "")[0]
    except ValueError:
        return text


def without_changes(value: Any) -> Any:
    """A document without what changes by nature, its lists in one order."""
    if isinstance(value, dict):
        return {key: "..." if key in CHANGING else without_changes(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((without_changes(item) for item in value), key=json.dumps)
    return value
