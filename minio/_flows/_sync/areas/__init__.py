# Derived from minio/_flows/_async/areas/__init__.py; change that and run `make generate`.
"""What attributes of the friendly admin client do by several requests, or with files."""
