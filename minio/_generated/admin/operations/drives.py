# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of drives.

Drives, and how data is laid out over them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.drives import StorageInfoOutput

# specs/admin/operations/storage-info.yaml
STORAGE_INFO = Operation("StorageInfo", resend=Resend.ALWAYS, admin=True)


def build_storage_info() -> Request:
    """Builds the request; `storage_info` tells of its arguments."""
    return Request(STORAGE_INFO, "GET", path="/minio/admin/v3/storageinfo")


def parse_storage_info(response: Response) -> StorageInfoOutput:
    """Reads the answer of StorageInfo."""
    from minio._generated.admin.models.drives import StorageInfo, StorageInfoOutput

    return StorageInfoOutput(storage=read_json(response, StorageInfo))
