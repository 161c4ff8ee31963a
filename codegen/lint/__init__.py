"""Rules that specs keep beyond the shape that the language gives them."""

from __future__ import annotations

from ..findings import Finding, SpecError
from ..load import Service
from .rule import Rule
from .rules import RULES, STAGES

__all__ = ["RULES", "Rule", "findings", "lint"]


def findings(services: list[Service]) -> list[Finding]:
    """What the rules find, stage by stage: the rules of one rely on what those before it look after."""
    for stage in STAGES:
        found = {finding for service in services for rule in stage for finding in rule.run(service)}
        if found:
            return sorted(found)
    return []


def lint(services: list[Service]) -> None:
    """Checks all services.

    Raises:
        SpecError: with all that was found.
    """
    found = findings(services)
    if found:
        raise SpecError(found)
