# Generated from specs/admin by `make generate`; never edit.
"""Documents and answers, one module a group."""
