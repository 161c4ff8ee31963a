"""What tests of `minio.fsspec` leave behind, which fsspec keeps for the next who asks."""

from __future__ import annotations

from fsspec.asyn import sync

from minio.fsspec import MinioFileSystem


def forget_all() -> None:
    """Closes the connections of all file systems, and has fsspec forget them."""
    for fs in list(MinioFileSystem._cache.values()):
        if not fs.asynchronous:
            sync(fs.loop, fs.client.aclose)
    MinioFileSystem.clear_instance_cache()
