"""`make bench`: every scenario with every peer, rounds taken in turns, and a table of ratios in Markdown.

Usage: python -m benchmarks [--only SCENARIO ...] [--real]. The canned server answers; with `--real` a MinIO
server that is started for it answers as well, and a second table follows.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .peers import OURS, PEERS, Peer, environment, python
from .scenarios import BIG, MIB, SCENARIOS, Scenario
from .servers import canned_server, real_server

CLIENTS = Path(__file__).resolve().parent / "clients"
Figures = dict[str, float]


@contextmanager
def big_file(size: int) -> Iterator[str]:
    with tempfile.NamedTemporaryFile() as file:
        for _ in range(size // MIB):
            file.write(os.urandom(MIB))
        file.flush()
        yield file.name


def measure(peer: Peer, scenario: Scenario, server: str, file: str) -> float | None:
    """One round in the peer's own interpreter; None where it has no such call, or failed, which is said."""
    arguments = [scenario.name, str(scenario.repeats), server, file]
    done = subprocess.run(
        [python(peer), CLIENTS / peer.script, *arguments],
        env=environment(peer),
        capture_output=True,
        text=True,
        cwd=tempfile.gettempdir(),
    )
    if done.returncode:
        print(f"{peer.name}, {scenario.name}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    text = done.stdout.strip().splitlines()[-1]
    return None if text == "-" else float(text)


def compare(scenario: Scenario, server: str, file: str) -> Figures:
    """The best round of each peer; they take turns, so that a slow moment of the machine hits all of them."""
    best: Figures = {}
    running = list(PEERS)
    for _ in range(scenario.rounds):
        for peer in running.copy():
            figure = measure(peer, scenario, server, file)
            if figure is None:
                running.remove(peer)
            else:
                best[peer.name] = min(figure, best.get(peer.name, figure))
    return best


def verdict(scenario: Scenario, figures: Figures) -> str:
    """How this package's figure stands to its promise."""
    ours = figures.get(f"{OURS}, async" if scenario.name == "tasks" else OURS)
    base = 1.0 if scenario.absolute else figures.get(scenario.against)
    if ours is None or base is None or scenario.limit is None:
        return ""
    kept = "kept" if ours / base <= scenario.limit else "NOT KEPT"
    share = scenario.unit if scenario.absolute else f"of {scenario.against}"
    return f"{kept}: at most {scenario.limit} {share}"


def table(rows: list[tuple[Scenario, Figures]]) -> str:
    """The figures in Markdown, each with its ratio to the peer that counts in brackets."""
    names = [peer.name for peer in PEERS]
    lines = ["| what | unit | " + " | ".join(names) + " | promise |", "| --- " * (len(names) + 3) + "|"]
    for scenario, figures in rows:
        base = figures.get(scenario.against)
        cells = []
        for name in names:
            figure = figures.get(name)
            ratio = f" ({figure / base:.2f})" if figure is not None and base else ""
            cells.append("" if figure is None else f"{figure:.1f}{ratio}")
        lines.append(f"| {' | '.join([scenario.what, scenario.unit, *cells, verdict(scenario, figures)])} |")
    return "\n".join(lines)


def show(scenarios: list[Scenario], server: str, file: str) -> None:
    """Measures and prints one table."""
    rows = []
    for scenario in scenarios:
        print(f"measuring: {scenario.what} ...", file=sys.stderr, flush=True)
        rows.append((scenario, compare(scenario, server, file)))
    print(table(rows), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--only", nargs="*", choices=[scenario.name for scenario in SCENARIOS])
    parser.add_argument("--real", action="store_true", help="measure against a MinIO server as well")
    arguments = parser.parse_args()
    chosen = [scenario for scenario in SCENARIOS if not arguments.only or scenario.name in arguments.only]
    with big_file(BIG if any(scenario.name == "file" for scenario in chosen) else 0) as file:
        with canned_server() as server:
            show(chosen, server, file)
        if arguments.real:
            with real_server() as server:
                print("\nAgainst a MinIO server:\n")
                show([scenario for scenario in chosen if scenario.server], server, file)


if __name__ == "__main__":
    main()
