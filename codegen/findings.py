"""What is wrong in a spec, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """A place in a spec file, counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that must be changed: where, which rule says so, what was found and what to write instead."""

    origin: Origin
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.origin}: {self.message} [{self.rule}]"


class SpecError(Exception):
    """Specs that cannot be turned into code, with all that was found in them."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = sorted(set(findings))
        super().__init__("\n".join(map(str, self.findings)))


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean X?`, or nothing when no known word is near."""
    folded = {name.lower(): name for name in known}
    near = get_close_matches(word.lower(), folded, 1)
    return f"; did you mean {folded[near[0]]}?" if near else ""
