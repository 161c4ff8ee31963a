"""What the second server of the tests lacks: the list that tests are held against, and the page of docs/."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .document import parse_yaml

SECOND = "versitygw"
LIST = Path(f"tests/live/{SECOND}.yaml")
PAGE = Path(f"docs/coverage/{SECOND}.md")
PLACE = "../../tests/live"  # as seen from the page


@dataclass(frozen=True, slots=True)
class Lack:
    """A feature, what the server does in its place, and the tests that show it: `file::function[case]`."""

    feature: str
    instead: str
    tests: tuple[str, ...]


def read_lacks(root: Path) -> list[Lack]:
    """Reads the list; empty where there is none."""
    if not (root / LIST).exists():
        return []
    groups = _read(root)["lacks"]
    return [Lack(group["feature"], group["instead"], tuple(group["tests"])) for group in groups]


def pages(root: Path) -> dict[Path, str]:
    """The page of docs/, where there is a list."""
    return {PAGE: _page(root, lacks)} if (lacks := read_lacks(root)) else {}


def _page(root: Path, lacks: list[Lack]) -> str:
    lines = ["<!-- Written by `make coverage`; never edit. -->", f"# {SECOND} as a second server", ""]
    lines += [_read(root)["about"], "", "## What it lacks, or does in its own way", ""]
    lines += [f"{sum(len(lack.tests) for lack in lacks)} tests, or cases of one, show it.", ""]
    lines += ["| | what comes instead | shown in |", "| --- | --- | --- |"]
    lines += [f"| {lack.feature} | {lack.instead} | {_links(lack)} |" for lack in lacks]
    return "\n".join([*lines, ""])


def _read(root: Path) -> dict[str, Any]:
    return parse_yaml((root / LIST).read_text(encoding="utf-8"), str(LIST)).data


def _links(lack: Lack) -> str:
    files = sorted({test.partition("::")[0] for test in lack.tests})
    return ", ".join(f"[{file.removesuffix('.py')}]({PLACE}/{file})" for file in files)
