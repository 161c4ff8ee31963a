"""What is measured: names, how often each is repeated, and the ratio to minio 7.2.16 that is promised."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20
BIG = 1024 * MIB
"""Size of the large file, and of the stream of unknown length, in bytes."""

PART = 16 * MIB


@dataclass(frozen=True)
class Scenario:
    """One row of the table.

    Attributes:
        name: row name; the clients know it by this.
        what: what one unit of the figure is.
        unit: of the figure.
        repeats: calls in one round.
        rounds: rounds of which the best counts; peers take turns round by round.
        goal: what this package promises, as words for the table.
        limit: highest ratio to `against` that keeps the promise; None where the promise is absolute.
        against: the peer that the ratio is taken to.
    """

    name: str
    what: str
    unit: str
    repeats: int
    rounds: int
    goal: str = ""
    limit: float | None = None
    against: str = "minio 7.2.16"


SCENARIOS = (
    Scenario("import", "import of the client", "ms", 1, 5, "at most 60 ms over bare python"),
    Scenario("head", "HEAD of an object", "us CPU", 1000, 5, "0.35 of 7.2.16", 0.35),
    Scenario("get", "GET of 1 KiB", "us CPU", 1000, 5, "0.35 of 7.2.16", 0.35),
    Scenario("put", "PUT of 1 KiB", "us CPU", 1000, 5, "0.35 of 7.2.16", 0.35),
    Scenario("list", "one key of a 1,000-key page", "us CPU", 20, 5, "0.15 of 7.2.16", 0.15),
    Scenario("file", "upload of a 1 GiB file", "s CPU", 1, 3, "0.85 of 7.2.16", 0.85),
    Scenario("stream", "peak growth, 1 GiB of unknown length", "MiB", 1, 1, "at most 80 MiB"),
    Scenario("tasks", "GET of 1 KiB, 32 tasks", "us CPU", 2000, 5, "0.5 of its", 0.5, "miniopy-async"),
)
