# Generated from specs/sts by `make generate`; never edit.
"""Documents and answers, one module a group."""
