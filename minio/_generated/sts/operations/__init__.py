# Generated from specs/sts by `make generate`; never edit.
"""Builders of requests and parsers of answers, one module a group."""
