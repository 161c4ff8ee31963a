"""What of each operation is there: spec, contract tests, both clients, live tests or the reason why none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from .document import parse_yaml
from .livetests import Found, find_live_tests
from .load import Service
from .resolve.context import Context

PAGES = Path("docs/coverage")  # a page for each service
REASONS = Path("tests/live/operations/without.yaml")
REFERENCE = Path("../shared/reference")  # facts about the wire, where they lie beside the checkout
NAMES = {"s3": "s3-operations.yaml", "sts": "sts-operations.yaml", "admin": "admin-endpoints.yaml"}
INTRODUCTION = """\
Each operation, the examples of its spec (each a contract test for both clients), and the servers on which
live tests call it with both clients. Where MinIO does not do it, the test shows what comes in its place: a
refusal by the server or, where MinIO would destroy something, by the client."""
METHOD = re.compile(r"^    (?:async )?def (\w+)\(", re.MULTILINE)
NO_SERVER = "No server of the tests does these; their contract tests cover request and answer:"
NOTES = "What MinIO needs for some that it supports, or does in a way of its own:"
HEAD = ("operation", "contract", "clients", "minio", "aws", "live")


@dataclass(frozen=True, slots=True)
class Row:
    """One operation."""

    name: str
    spec: str
    examples: int
    clients: tuple[str, ...]
    support: dict[str, str]
    tests: set[str]
    reason: str
    note: str

    @property
    def served(self) -> list[str]:
        """The servers on which tests show it done; what MinIO does not support, tests show refused there."""
        return [
            server
            for server in sorted(self.tests)
            if server != "minio" or self.support["minio"] == "supported"
        ]

    @property
    def live(self) -> str:
        """The servers of its live tests, and what MinIO made of it when that was nothing."""
        said = [
            server if server in self.served else f"{server} ({self.support['minio']})"
            for server in sorted(self.tests)
        ]
        return ", ".join(said) or "-"

    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        support = (self.support.get(server, "-") for server in ("minio", "aws"))
        return self.name, str(self.examples), " ".join(self.clients) or "-", *support, self.live


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is there, and what is missing."""

    rows: dict[str, list[Row]]
    reasons: dict[str, list[tuple[str, list[str]]]]
    problems: list[str]

    def text(self) -> str:
        """A table for the terminal, and the counts."""
        cells = [
            (f"{service}.{row.name}", *row.cells()[1:]) for service in self.rows for row in self.rows[service]
        ]
        table = [HEAD, *cells]
        widths = [max(len(row[column]) for row in table) for column in range(len(HEAD))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in table
        ]
        for groups in self.reasons.values():
            lines += _reasons(groups)
        counts = [f"{service}: {_counts(rows)}" for service, rows in self.rows.items()]
        return "\n".join([*lines, "", *counts])

    def pages(self) -> dict[Path, str]:
        """The pages of docs/."""
        return {PAGES / f"{service}.md": self._page(service, rows) for service, rows in self.rows.items()}

    def _page(self, service: str, rows: list[Row]) -> str:
        lines = ["<!-- Written by `make coverage`; never edit. -->", f"# Coverage of {service}", ""]
        lines += [INTRODUCTION, "", f"{_counts(rows)}.", ""]
        lines += [_line(HEAD), _line(tuple("---" for _ in HEAD))]
        lines += [_line((f"[{row.name}](../../{row.spec})", *row.cells()[1:])) for row in rows]
        return "\n".join([*lines, *_notes(rows), *_reasons(self.reasons.get(service, [])), ""])


def coverage(root: Path, services: list[Service]) -> Coverage:
    """Collects it all."""
    reasons = _read_reasons(root)
    tests = find_live_tests(root, [service.name for service in services])
    rows = {service.name: _rows(root, service, tests, reasons.get(service.name, [])) for service in services}
    problems = [problem for service in services for problem in _problems(service.name, rows[service.name])]
    for service, groups in reasons.items():
        known = {row.name for row in rows.get(service, [])}
        problems += [
            f"{REASONS}: {service}.{name} is no operation"
            for _, names in groups
            for name in names
            if name not in known
        ]
    for described in services:
        missing = _referenced(root, described.name) - described.operations.keys()
        problems += [f"{described.name}.{name}: has no spec" for name in sorted(missing)]
    return Coverage(rows, reasons, problems)


def _rows(root: Path, service: Service, tests: Found, reasons: list[tuple[str, list[str]]]) -> list[Row]:
    context = Context(service)
    methods = {name: context.python_name(name) for name in service.operations}
    clients = {flavour: _generated(root, service.name, flavour) for flavour in ("sync", "async")}
    why = {name: reason for reason, names in reasons for name in names}
    rows = []
    for name, document in sorted(service.operations.items()):
        servers = document.data["servers"]
        rows.append(
            Row(
                name,
                document.file,
                len(document.data["examples"]),
                tuple(flavour for flavour, defined in clients.items() if methods[name] in defined),
                {server: said["support"] for server, said in servers.items()},
                tests.get((service.name, methods[name]), set()),
                why.get(name, ""),
                servers["minio"].get("note", ""),
            )
        )
    return rows


def _generated(root: Path, service: str, flavour: str) -> set[str]:
    """The raw methods of one client."""
    folder = root / "minio" / "_generated" / service / f"_{flavour}"
    return {name for path in folder.glob("*.py") for name in METHOD.findall(path.read_text("utf-8"))}


def _read_reasons(root: Path) -> dict[str, list[tuple[str, list[str]]]]:
    """By service: reasons why no server of the tests does some operations."""
    path = root / REASONS
    if not path.exists():
        return {}
    data = parse_yaml(path.read_text(encoding="utf-8"), str(REASONS)).data
    return {
        service: [(group["reason"], list(group["operations"])) for group in groups]
        for service, groups in data.items()
    }


def _referenced(root: Path, service: str) -> set[str]:
    """The names of a service's operations in the reference, where there is one."""
    path = root / REFERENCE / NAMES.get(service, "")
    if not path.is_file():
        return set()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    listed = yaml.load(path.read_bytes(), loader)["operations"]  # noqa: S506  # both loaders are safe
    return {entry.get("operation") or entry["name"] for entry in listed}


def _problems(service: str, rows: list[Row]) -> Iterator[str]:
    for row in rows:
        where = f"{service}.{row.name}"
        if not row.examples:
            yield f"{where}: has no example, so no contract test"
        if len(row.clients) != 2:
            yield f"{where}: is not in both clients: run `make generate`"
        if row.served and row.reason:
            yield f"{where}: has live tests; take it out of {REASONS.name}"
        if not row.served and not row.reason:
            who = "MinIO supports it" if row.support.get("minio") == "supported" else "no server does it"
            yield f"{where}: {who}; neither a live test nor a reason in {REASONS.name}"


def _counts(rows: list[Row]) -> str:
    supported = [row for row in rows if row.support.get("minio") == "supported"]
    served = Counter(server for row in rows for server in row.served)
    on_minio = served.pop("minio", 0)
    said = [
        f"{len(rows)} operations, {sum(row.examples for row in rows)} examples",
        f"{on_minio} of the {len(supported)} that MinIO supports are tested live",
        *(f"{count} on {server}" for server, count in sorted(served.items())),
        f"{sum(bool(row.reason) for row in rows)} have no server that does them",
    ]
    return "; ".join(said)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _notes(rows: list[Row]) -> Iterator[str]:
    """What the specs note of operations that MinIO supports, said once for those that share it."""
    noted: dict[str, list[str]] = {}
    for row in rows:
        if row.note and row.support["minio"] == "supported":
            noted.setdefault(row.note, []).append(row.name)
    if noted:
        yield from ("", NOTES, "")
    for note, names in noted.items():
        yield f"- {', '.join(names)}: {note}"


def _reasons(groups: list[tuple[str, list[str]]]) -> Iterator[str]:
    if groups:
        yield from ("", NO_SERVER, "")
    for reason, names in groups:
        yield f"- {', '.join(names)}: {reason}"
