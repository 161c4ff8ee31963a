# Generated from specs/s3 by `make generate`; never edit.
"""Documents and answers, one module a group."""
