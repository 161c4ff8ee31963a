"""What a server does instead decides whether the client may send an operation."""

from __future__ import annotations

from ...load import Service
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    for document in service.operations.values():
        for server, said in document.data["servers"].items():
            origin = document.at("servers", server)
            if (said["support"] == "not-routed") != ("instead" in said):
                yield (
                    origin,
                    f"{server} is {said['support']}, {'with' if 'instead' in said else 'without'} instead",
                )
            if said.get("refuse") and "instead" not in said:
                yield origin, f"{server} is refused, but nothing says what it would run"


RULE = Rule(
    "server-fact",
    "What a server does instead decides whether the client may send an operation.",
    "give `instead` with not-routed, and only there",
    _check,
)
