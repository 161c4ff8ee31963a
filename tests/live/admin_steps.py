"""Runs MinioAdmin's methods one after the other: by minio 7.2.16 as a program, and imported by the tests.

As a program it is given, as one JSON document on its standard input, server, keys and steps; a step is a
method, its arguments and its keyword arguments. It writes what each step gave, what the trace showed at
last, and the names of all methods.
"""

from __future__ import annotations

import inspect
import io
import json
import sys
from typing import Any

from minio import datatypes


def run(client: Any, steps: list[Any]) -> list[dict[str, Any]]:
    """The outcome of each step, and what the client wrote to its trace."""
    trace = io.StringIO()
    results = [
        outcome(getattr(client, method), decoded(arguments, trace), named)
        for method, arguments, named in steps
    ]
    return [*results, {"trace": trace.getvalue()}]


def decoded(value: Any, trace: io.StringIO) -> Any:
    """Makes `{"class": ..., "arguments": [...], "set": {...}}` the object that it describes."""
    if value == "{trace}":
        return trace
    if isinstance(value, list):
        return [decoded(item, trace) for item in value]
    if isinstance(value, dict) and "class" in value:
        made = getattr(datatypes, value["class"])(*value.get("arguments", []))
        for name, attribute in value.get("set", {}).items():
            setattr(made, name, attribute)
        return made
    return value


def outcome(method: Any, arguments: list[Any], named: dict[str, Any]) -> dict[str, Any]:
    """What a call returned or raised."""
    try:
        return {"text": method(*arguments, **named)}
    except Exception as error:  # noqa: BLE001  what 7.2.16 raises is part of the comparison
        names = [kind.__name__ for kind in type(error).__mro__]
        admins = "MinioAdminException"  # ours raises its subclasses, which users of 7.2.16 catch by this
        return {"error": admins if admins in names else names[0], "message": str(error)}


def main() -> None:
    """Runs the steps of the standard input with the installed minio."""
    from minio.credentials import StaticProvider
    from minio.minioadmin import MinioAdmin

    job = json.load(sys.stdin)
    client = MinioAdmin(job["endpoint"], StaticProvider(job["access_key"], job["secret_key"]), secure=False)
    methods = [name for name, _ in inspect.getmembers(client, inspect.ismethod) if not name.startswith("_")]
    json.dump({"methods": methods, "results": run(client, job["steps"])}, sys.stdout)


if __name__ == "__main__":
    main()
