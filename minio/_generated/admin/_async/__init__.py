# Generated from specs/admin by `make generate`; never edit.
"""Methods that are awaited."""
