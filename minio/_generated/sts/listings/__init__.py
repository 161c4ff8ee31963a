# Generated from specs/sts by `make generate`; never edit.
"""Readers of long listings, one module a group."""
