# Derived from minio/_flows/_async/__init__.py; change that and run `make generate`.
"""The flows behind `Minio`."""
