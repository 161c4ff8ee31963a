"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..findings import Finding, Origin
from ..load import Service

Found = Iterator[tuple[Origin, str]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its id, why it is there, how to keep it, and the function that looks."""

    id: str
    purpose: str
    fix: str
    check: Callable[[Service], Found]

    def run(self, service: Service) -> Iterator[Finding]:
        """All that it finds in a service."""
        for origin, message in self.check(service):
            yield Finding(origin, self.id, f"{message}; {self.fix}")
