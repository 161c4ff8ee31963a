"""One rule a file; all of them are listed here."""

from __future__ import annotations

from ..rule import Rule

RULES: tuple[Rule, ...] = ()
