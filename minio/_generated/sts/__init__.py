# Generated from specs/sts by `make generate`; never edit.
"""STS: generated from specs/sts."""
