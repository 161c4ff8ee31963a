"""`python -m codegen`: generate, check, lint, new, coverage."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import secondserver
from .coverage import coverage
from .findings import SpecError
from .generate import differences, generate, write
from .lint import RULES, lint
from .load import load
from .new import scaffold
from .unasync import DeriveError

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Runs one command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="turn specs/ into Python, and the awaited flows into blocking ones")
    commands.add_parser("docs", help="the same: the reference pages are generated with the code")
    commands.add_parser("check", help="fail when generated files differ from what specs/ say")
    commands.add_parser("lint", help="check specs/").add_argument(
        "--rules", action="store_true", help="list the rules"
    )
    new = commands.add_parser("new", help="start the spec of an operation")
    new.add_argument("operation", help="name as the API calls it: GetBucketAccelerateConfiguration")
    new.add_argument("--service", default="s3")
    commands.add_parser("coverage", help="list each operation: spec, tests, clients")
    given = parser.parse_args(arguments)
    try:
        return _run(given, root)
    except (SpecError, DeriveError) as error:
        print(error, file=sys.stderr)
        return 1


def _run(given: argparse.Namespace, root: Path) -> int:
    if given.command in ("generate", "docs"):
        changed = write(root, generate(root))
        print("\n".join(changed) or "nothing has changed")
    elif given.command == "check":
        found = differences(root, generate(root))
        if found:
            print(
                "\n".join([*found, f"{len(found)} generated files differ: run `make generate`"]),
                file=sys.stderr,
            )
            return 1
    elif given.command == "lint" and given.rules:
        print("\n".join(f"{rule.id}: {rule.purpose} {rule.fix}" for rule in RULES))
    elif given.command == "lint":
        lint(load(root))
    elif given.command == "new":
        print(scaffold(root, given.service, given.operation).relative_to(root))
    else:
        return _cover(root)
    return 0


def _cover(root: Path) -> int:
    found = coverage(root, load(root))
    print(found.text())
    for path, text in {**found.pages(), **secondserver.pages(root)}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    if found.problems:
        print("\n".join(found.problems), file=sys.stderr)
    return int(bool(found.problems))


if __name__ == "__main__":
    sys.exit(main())
