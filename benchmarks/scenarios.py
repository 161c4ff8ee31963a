"""What is measured: names, how often each is repeated, and the ratio to minio 7.2.16 that is promised."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20
BIG = 1024 * MIB
"""Size of the large file, and of the stream of unknown length, in bytes."""

BASE = "minio 7.2.16"


@dataclass(frozen=True)
class Scenario:
    """One row of the table.

    Attributes:
        name: row name; the clients know it by this.
        what: what one unit of the figure is.
        unit: of the figure.
        repeats: calls in one round, of which the best fifth counts.
        rounds: rounds of which the best counts; peers take turns round by round.
        limit: what this package promises not to exceed; None for rows without a promise.
        against: the peer that figures are divided by; a limit is of that ratio, or of the figure itself where
            `absolute`.
        server: whether a server has part in it, so that it is another measurement with a real one.
    """

    name: str
    what: str
    unit: str
    repeats: int
    rounds: int
    limit: float | None = None
    against: str = BASE
    absolute: bool = False
    server: bool = True


SCENARIOS = (
    Scenario("import", "`import` of the package", "ms CPU", 1, 7, 60, absolute=True, server=False),
    Scenario("client", "`import` and a client made", "ms CPU", 1, 7, server=False),
    Scenario("head", "HEAD of an object", "us CPU", 1000, 5, 0.35),
    Scenario("get", "GET of 1 KiB", "us CPU", 1000, 5, 0.35),
    Scenario("put", "PUT of 1 KiB", "us CPU", 1000, 5, 0.35),
    Scenario("list", "one key of a 1,000-key page", "us CPU", 15, 5, 0.15),
    Scenario("file", "upload of a 1 GiB file", "s CPU", 1, 3, 0.85),
    Scenario("stream", "peak growth, 1 GiB of unknown length", "MiB", 1, 1, 80, absolute=True),
    Scenario(
        "open", "1 MB of an encrypted answer of 100 MB", "us CPU", 5, 5, 1.2, "pycryptodome", server=False
    ),
    Scenario("tasks", "GET of 1 KiB, 32 tasks", "us CPU", 3200, 5, 0.5, "miniopy-async"),
)
