"""Emitted from specs/ by `make generate`; never edit."""
