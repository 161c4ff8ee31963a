"""Arguments and results of `remove_objects`."""

from __future__ import annotations

from ._generated.s3.models.objects import (
    DeletedObject,
    DeleteError,
    DeleteObject,
    DeleteRequest,
    DeleteResult,
)

__all__ = ["DeleteError", "DeleteObject", "DeleteRequest", "DeleteResult", "DeletedObject"]
