# Generated from specs/admin by `make generate`; never edit.
"""Builders of requests and parsers of answers, one module a group."""
