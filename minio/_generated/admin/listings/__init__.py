# Generated from specs/admin by `make generate`; never edit.
"""Readers of long listings, one module a group."""
