"""The specs, read once for all tests of the contract: parsing them takes seconds."""

from __future__ import annotations

from pathlib import Path

from codegen.load import load

SERVICES = load(Path(__file__).parents[2])
