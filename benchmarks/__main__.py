"""`make bench`: every scenario with every peer, rounds taken in turns, and a table of ratios in Markdown.

Usage: python -m benchmarks [--only SCENARIO ...] [--server URL]. Without `--server` the canned server answers; with it
(`host:port`, `minioadmin` keys, a bucket `bench` with an object `key` of 1 KiB) a real one does.
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

from .peers import OURS, PEERS, ROOT, Peer, environment, python
from .scenarios import BIG, MIB, SCENARIOS, Scenario

CLIENTS = Path(__file__).resolve().parent / "clients"
Figures = dict[str, float]


@contextmanager
def canned_server() -> Iterator[str]:
    """Starts the canned server in a process of its own, so that its CPU is not the client's."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.canned"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin and process.stdout
    try:
        yield f"127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


@contextmanager
def big_file() -> Iterator[str]:
    with tempfile.NamedTemporaryFile() as file:
        for _ in range(BIG // MIB):
            file.write(os.urandom(MIB))
        file.flush()
        yield file.name


def measure(peer: Peer, scenario: Scenario, server: str, file: str) -> float | None:
    """One round of one scenario in the peer's own interpreter; None where it has no such call, or failed (said on stderr)."""
    command = [str(python(peer)), str(CLIENTS / peer.script), scenario.name, str(scenario.repeats), server, file]
    done = subprocess.run(command, env=environment(peer), capture_output=True, text=True, cwd=tempfile.gettempdir())
    if done.returncode:
        print(f"{peer.name}, {scenario.name}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    text = done.stdout.strip().splitlines()[-1]
    return None if text == "-" else float(text)


def compare(scenario: Scenario, server: str, file: str) -> Figures:
    """The best round of each peer; the peers take turns, so that a slow moment of the machine hits all of them."""
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
    base = figures.get(scenario.against)
    if ours is None or not scenario.goal:
        return ""
    if scenario.limit is None or base is None:
        return scenario.goal
    ratio = ours / base
    return f"{ratio:.2f} (at most {scenario.limit}): {'kept' if ratio <= scenario.limit else 'NOT KEPT'}"


def table(rows: list[tuple[Scenario, Figures]]) -> str:
    """The figures in Markdown, each with its ratio to minio 7.2.16 in brackets."""
    names = [peer.name for peer in PEERS]
    lines = ["| what | unit | " + " | ".join(names) + " | promise |", "| --- " * (len(names) + 3) + "|"]
    for scenario, figures in rows:
        base = figures.get(scenario.against)
        cells = []
        for name in names:
            figure = figures.get(name)
            ratio = f" ({figure / base:.2f})" if figure is not None and base else ""
            cells.append("" if figure is None else f"{figure:.1f}{ratio}")
        lines.append(f"| {scenario.what} | {scenario.unit} | " + " | ".join(cells) + f" | {verdict(scenario, figures)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--only", nargs="*", choices=[scenario.name for scenario in SCENARIOS])
    parser.add_argument("--server", help="host:port of a real server instead of the canned one")
    arguments = parser.parse_args()
    rows = []
    with canned_server() as canned, big_file() as file:
        for scenario in SCENARIOS:
            if arguments.only and scenario.name not in arguments.only:
                continue
            print(f"measuring: {scenario.what} ...", file=sys.stderr, flush=True)
            rows.append((scenario, compare(scenario, arguments.server or canned, file)))
    print(table(rows))


if __name__ == "__main__":
    main()
