# Generated from specs/sts by `make generate`; never edit.
"""Methods that block."""
