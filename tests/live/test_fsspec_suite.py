"""fsspec's own tests of file systems, on a real server."""

from __future__ import annotations

import posixpath

import pytest
from fsspec.implementations.local import LocalFileSystem
from fsspec.tests.abstract import (
    AbstractCopyTests,
    AbstractFixtures,
    AbstractGetTests,
    AbstractOpenTests,
    AbstractPipeTests,
    AbstractPutTests,
)

from minio.fsspec import MinioFileSystem
from tests.filesystems import forget_all


class TestMinioFileSystem(
    AbstractCopyTests,
    AbstractGetTests,
    AbstractOpenTests,
    AbstractPipeTests,
    AbstractPutTests,
    AbstractFixtures,
):
    """All that fsspec asks; its tests of `mv` are of the local file system alone."""

    @pytest.fixture
    def fs(self, minio_server):
        yield MinioFileSystem(
            minio_server.endpoint,
            access_key=minio_server.access_key,
            secret_key=minio_server.secret_key,
            secure=False,
        )
        forget_all()

    @pytest.fixture
    def fs_path(self, bucket):
        return bucket

    @pytest.fixture
    def fs_join(self):
        return posixpath.join

    @pytest.fixture
    def supports_empty_directories(self):
        return False

    @pytest.fixture
    def local_fs(self):
        return LocalFileSystem(auto_mkdir=True)

    @pytest.fixture
    def local_path(self, tmp_path):
        return str(tmp_path)
