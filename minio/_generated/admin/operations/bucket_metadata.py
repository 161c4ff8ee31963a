# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of bucket_metadata.

Export and import of bucket configurations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from minio._core.admin.answers import read_json
from minio._core.http.messages import as_body, check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.bodies import Body
    from minio._core.http.response import Headed, Response
    from minio._generated.admin.models.bucket_metadata import (
        ExportBucketMetadataOutput,
        ImportBucketMetadataOutput,
    )

Stream = TypeVar("Stream")

# specs/admin/operations/export-bucket-metadata.yaml
EXPORT_BUCKET_METADATA = Operation("ExportBucketMetadata", resend=Resend.ALWAYS, admin=True)


def build_export_bucket_metadata(*, bucket: str | None = None) -> Request:
    """Builds the request; `export_bucket_metadata` tells of its arguments."""
    request = Request(EXPORT_BUCKET_METADATA, "GET", path="/minio/admin/v3/export-bucket-metadata")
    if bucket is not None:
        check_text("bucket", bucket)
        request.query.append(("bucket", bucket))
    return request


def parse_export_bucket_metadata(response: Headed, stream: Stream) -> ExportBucketMetadataOutput[Stream]:
    """Reads the head of the answer of ExportBucketMetadata; `stream` becomes its body."""
    from minio._generated.admin.models.bucket_metadata import ExportBucketMetadataOutput

    return ExportBucketMetadataOutput(archive=stream)


# specs/admin/operations/import-bucket-metadata.yaml
IMPORT_BUCKET_METADATA = Operation("ImportBucketMetadata", resend=Resend.ALWAYS, admin=True)


def build_import_bucket_metadata(
    archive: bytes | bytearray | memoryview | Body, *, bucket: str | None = None
) -> Request:
    """Builds the request; `import_bucket_metadata` tells of its arguments."""
    request = Request(IMPORT_BUCKET_METADATA, "PUT", path="/minio/admin/v3/import-bucket-metadata")
    request.body = as_body("archive", archive)
    if bucket is not None:
        check_text("bucket", bucket)
        request.query.append(("bucket", bucket))
    return request


def parse_import_bucket_metadata(response: Response) -> ImportBucketMetadataOutput:
    """Reads the answer of ImportBucketMetadata."""
    from minio._generated.admin.models.bucket_metadata import BucketMetaImportErrs, ImportBucketMetadataOutput

    return ImportBucketMetadataOutput(report=read_json(response, BucketMetaImportErrs))
