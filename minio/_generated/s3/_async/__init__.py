# Generated from specs/s3 by `make generate`; never edit.
"""Methods that are awaited."""
