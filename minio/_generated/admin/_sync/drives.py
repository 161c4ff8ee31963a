# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of drives.

Drives, and how data is laid out over them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.drives import build_storage_info, parse_storage_info

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.drives import StorageInfoOutput


class DrivesOperations:
    """Drives, and how data is laid out over them."""

    _caller: Caller

    # specs/admin/operations/storage-info.yaml
    def storage_info(self, *, options: RequestOptions | None = None) -> StorageInfoOutput:
        """Describes every drive and how the erasure sets are laid out over them.

        Needs admin:StorageInfo.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.StorageInfoOutput` with `storage`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StorageInfo
        """
        request = build_storage_info()
        response = self._caller.call(request, options)
        return parse_storage_info(response)
