# Generated from specs/s3 by `make generate`; never edit.
"""Readers of long listings, one module a group."""
