"""Turns the descriptions in `specs/` into Python: load, lint, resolve, emit."""
