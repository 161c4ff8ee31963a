"""Rules that specs keep beyond the shape that the language gives them."""

from __future__ import annotations

from ..findings import Finding, SpecError
from ..load import Service
from .rule import Rule
from .rules import REFERENCES, RULES

__all__ = ["RULES", "Rule", "findings", "lint"]


def findings(services: list[Service]) -> list[Finding]:
    """All that the rules find; when names lead nowhere, only that, since the other rules follow them."""
    found = [finding for service in services for rule in REFERENCES for finding in rule.run(service)]
    if found:
        return sorted(found)
    return sorted(finding for service in services for rule in RULES for finding in rule.run(service))


def lint(services: list[Service]) -> None:
    """Checks all services.

    Raises:
        SpecError: with all that was found.
    """
    found = findings(services)
    if found:
        raise SpecError(found)
