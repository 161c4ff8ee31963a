"""The file system that `minio.fsspec` offers: paths, listings, transfers, files. It needs fsspec."""
