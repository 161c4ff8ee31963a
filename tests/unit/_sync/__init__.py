# Derived from tests/unit/_async/__init__.py; change that and run `make generate`.
"""Tests of what exists in two flavours; those of the blocking one are derived."""
