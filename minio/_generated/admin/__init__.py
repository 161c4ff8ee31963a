# Generated from specs/admin by `make generate`; never edit.
"""MinIO admin: generated from specs/admin."""
