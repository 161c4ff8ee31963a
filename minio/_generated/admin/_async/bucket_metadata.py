# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of bucket_metadata.

Export and import of bucket configurations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.bucket_metadata import (
    build_export_bucket_metadata,
    build_import_bucket_metadata,
    parse_export_bucket_metadata,
    parse_import_bucket_metadata,
)

if TYPE_CHECKING:
    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._async.streams import AsyncStreamedResponse
    from minio._generated.admin.models.bucket_metadata import (
        ExportBucketMetadataOutput,
        ImportBucketMetadataOutput,
    )


class AsyncBucketMetadataOperations:
    """Export and import of bucket configurations."""

    _caller: AsyncCaller

    # specs/admin/operations/export-bucket-metadata.yaml
    async def export_bucket_metadata(
        self, *, bucket: str | None = None, options: RequestOptions | None = None
    ) -> ExportBucketMetadataOutput[AsyncStreamedResponse]:
        """Downloads the configuration of one or all buckets as a zip archive.

        Needs admin:ExportBucketMetadata.

        Args:
            bucket: Name of the only bucket; left out, all.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ExportBucketMetadataOutput` with `archive`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ExportBucketMetadata
        """
        request = build_export_bucket_metadata(bucket=bucket)
        stream = await self._caller.open(request, options)
        return parse_export_bucket_metadata(stream, stream)

    # specs/admin/operations/import-bucket-metadata.yaml
    async def import_bucket_metadata(
        self,
        archive: bytes | bytearray | memoryview | Body,
        *,
        bucket: str | None = None,
        options: RequestOptions | None = None,
    ) -> ImportBucketMetadataOutput:
        """Loads the configuration of buckets from a zip archive; missing buckets are made.

        The answer tells for each part how it went. Replication rules and their targets are passed over. Needs
        admin:ImportBucketMetadata.

        Args:
            archive: A zip archive as ExportBucketMetadata gives it.
            bucket: Name of a bucket. MinIO ignores it and takes the names from the archive.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ImportBucketMetadataOutput` with `report`.

        Raises:
            MinioAdminException: the server refused; here often InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ImportBucketMetadata
        """
        request = build_import_bucket_metadata(archive, bucket=bucket)
        response = await self._caller.call(request, options)
        return parse_import_bucket_metadata(response)
