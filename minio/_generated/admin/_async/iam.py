# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of iam.

Export and import of users, groups, policies and access keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.iam import (
    build_export_iam,
    build_import_iam,
    build_import_iam_v2,
    parse_export_iam,
    parse_import_iam,
    parse_import_iam_v2,
)

if TYPE_CHECKING:
    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._async.streams import AsyncStreamedResponse
    from minio._generated.admin.models.iam import ExportIAMOutput, ImportIAMOutput, ImportIAMV2Output


class AsyncIamOperations:
    """Export and import of users, groups, policies and access keys."""

    _caller: AsyncCaller

    # specs/admin/operations/export-iam.yaml
    async def export_iam(
        self, *, options: RequestOptions | None = None
    ) -> ExportIAMOutput[AsyncStreamedResponse]:
        """Downloads users, groups, policies and access keys as a zip archive.

        Needs admin:ExportIAM.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ExportIAMOutput` with `archive`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ExportIAM
        """
        request = build_export_iam()
        stream = await self._caller.open(request, options)
        return parse_export_iam(stream, stream)

    # specs/admin/operations/import-iam.yaml
    async def import_iam(
        self, archive: bytes | bytearray | memoryview | Body, *, options: RequestOptions | None = None
    ) -> ImportIAMOutput:
        """Loads users, groups, policies and access keys from a zip archive.

        Entries that fail are not told; ImportIAMV2 tells them. Needs admin:ImportIAM.

        Args:
            archive: A zip archive as ExportIAM gives it; any entry may be missing.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.ImportIAMOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ImportIAM
        """
        request = build_import_iam(archive)
        response = await self._caller.call(request, options)
        return parse_import_iam(response)

    # specs/admin/operations/import-iamv2.yaml
    async def import_iam_v2(
        self, archive: bytes | bytearray | memoryview | Body, *, options: RequestOptions | None = None
    ) -> ImportIAMV2Output:
        """Loads users, groups, policies and access keys from a zip archive, and tells how it went.

        Needs admin:ImportIAM.

        Args:
            archive: A zip archive as ExportIAM gives it; any entry may be missing.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ImportIAMV2Output` with `result`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ImportIAMV2
        """
        request = build_import_iam_v2(archive)
        response = await self._caller.call(request, options)
        return parse_import_iam_v2(response)
