"""Client for MinIO and other S3-compatible stores, sync and async.

    from minio import Minio

    client = Minio("play.min.io", "access-key", "secret-key")
    client.fput_object("photos", "sea.jpg", "/home/me/sea.jpg")

Names are imported when they are first used.
"""

from __future__ import annotations

from ._lazy import finder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._core.http.response import Response
    from ._core.http.retry import RetryPolicy
    from ._core.options import RequestOptions, Timeout
    from .aio import AsyncMinio
    from .api import Minio
    from .error import (
        ChecksumMismatch,
        ConnectionFailed,
        DeadlineExceeded,
        IncompleteDownload,
        InvalidResponseError,
        MalformedResponse,
        MinioAdminException,
        MinioException,
        ObjectChanged,
        S3Error,
        ServerError,
        TimedOut,
        TransportError,
    )
    from .minioadmin import AsyncMinioAdmin, MinioAdmin

__title__ = "minio"
__version__ = "7.2.16"
__license__ = "Apache-2.0"

__all__ = [
    "AsyncMinio",
    "AsyncMinioAdmin",
    "ChecksumMismatch",
    "ConnectionFailed",
    "DeadlineExceeded",
    "IncompleteDownload",
    "InvalidResponseError",
    "MalformedResponse",
    "Minio",
    "MinioAdmin",
    "MinioAdminException",
    "MinioException",
    "ObjectChanged",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "S3Error",
    "ServerError",
    "TimedOut",
    "Timeout",
    "TransportError",
]

_EXPORTS = {
    **dict.fromkeys(__all__, "minio.error"),
    "AsyncMinio": "minio.aio",
    "AsyncMinioAdmin": "minio.minioadmin",
    "Minio": "minio.api",
    "MinioAdmin": "minio.minioadmin",
    "RequestOptions": "minio._core.options",
    "Response": "minio._core.http.response",
    "RetryPolicy": "minio._core.http.retry",
    "Timeout": "minio._core.options",
}
_MODULES = (
    "aio",
    "api",
    "commonconfig",
    "credentials",
    "crypto",
    "datatypes",
    "deleteobjects",
    "error",
    "helpers",
    "minioadmin",
    "legalhold",
    "lifecycleconfig",
    "notificationconfig",
    "objectlockconfig",
    "replicationconfig",
    "retention",
    "signer",
    "sse",
    "sseconfig",
    "tagging",
    "time",
    "versioningconfig",
    "xml",
)
"""Modules that `import minio` alone gives access to, as in 7.2.16: `minio.error.S3Error`."""

__getattr__ = finder(__name__, {**{name: f"minio.{name}" for name in _MODULES}, **_EXPORTS})


def __dir__() -> list[str]:
    return [*__all__, *_MODULES, "__title__", "__version__", "__license__"]
