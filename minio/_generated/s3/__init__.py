# Generated from specs/s3 by `make generate`; never edit.
"""S3: generated from specs/s3."""
