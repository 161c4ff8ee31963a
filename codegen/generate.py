"""The files that specs and flows give, and how they differ from those that are there."""

from __future__ import annotations

import difflib
from pathlib import Path

from .emit import emit, environment
from .lint import lint
from .load import load
from .reference import reference
from .resolve import resolve
from .unasync import derive

OWNED = ("minio/_generated/**/*.py", "minio/models/[!_]*.py", "docs/reference/**/*.md")
"""Files that nothing but the generator writes; `minio/_generated/__init__.py` included."""

SHOWN_LINES = 12
"""Lines of each difference that `check` shows."""


def generate(root: Path) -> dict[str, str]:
    """All generated files by path.

    Raises:
        SpecError: something is wrong in the specs.
        DeriveError: something is wrong in the awaited flows.
    """
    services = load(root)
    lint(services)
    apis = [resolve(service) for service in services]
    files = emit(apis, root)
    files["minio/_generated/__init__.py"] = '"""Emitted from specs/ by `make generate`; never edit."""\n'
    files.update((path.as_posix(), text) for path, text in derive(root).items())
    return {**files, **reference(root, files, apis, environment())}


def write(root: Path, files: dict[str, str]) -> list[str]:
    """Writes what has changed and removes what is no longer generated; returns the paths concerned."""
    changed = []
    for path, text in files.items():
        target = root / path
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            changed.append(path)
    for path in stale(root, files):
        (root / path).unlink()
        changed.append(path)
    return sorted(changed)


def stale(root: Path, files: dict[str, str]) -> list[str]:
    """Generated files that no spec gives any more."""
    there = {path.relative_to(root).as_posix() for pattern in OWNED for path in root.glob(pattern)}
    return sorted(there - files.keys())


def differences(root: Path, files: dict[str, str]) -> list[str]:
    """What `check` says: one piece of text for each file that is not as it should be."""
    found = []
    for path, text in sorted(files.items()):
        target = root / path
        if not target.exists():
            found.append(f"{path}: is missing")
            continue
        there = target.read_text(encoding="utf-8")
        if there != text:
            lines = list(
                difflib.unified_diff(
                    there.splitlines(), text.splitlines(), "is", "should be", lineterm="", n=1
                )
            )
            shown = "\n".join(f"    {line}" for line in lines[2 : 2 + SHOWN_LINES])
            rest = len(lines) - 2 - SHOWN_LINES
            found.append(f"{path}: differs\n{shown}" + (f"\n    ... {rest} lines more" if rest > 0 else ""))
    return found + [f"{path}: is stale; nothing generates it any more" for path in stale(root, files)]
