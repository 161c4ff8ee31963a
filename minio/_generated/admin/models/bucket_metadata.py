# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of bucket_metadata.

Export and import of bucket configurations.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, TypeVar

from minio._core.documents.jsondoc import BOOLEAN, TEXT, JsonModel, Member, Table, map_of

Stream = TypeVar("Stream")


# specs/admin/shapes/meta-status.yaml
@dataclass(slots=True)
class MetaStatus(JsonModel):
    """What became of one part of a bucket's metadata.

    Attributes:
        is_set: Whether the archive had it, and it is set now.
        error: Why it could not be set; left out when it could.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    is_set: bool | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("is_set", "isSet", BOOLEAN), Member("error", "error", TEXT))
    )


# specs/admin/shapes/bucket-status.yaml
@dataclass(slots=True)
class BucketStatus(JsonModel):
    """What became of the parts of a bucket's metadata in an import.

    Attributes:
        olock: Object locking.
        versioning: Whether old versions are kept.
        policy: The bucket policy.
        tagging: The bucket's tags.
        sse: Encryption by default.
        lifecycle: Lifecycle rules.
        notification: Event notifications.
        quota: The quota.
        cors: Rules for web pages.
        error: Why the bucket as a whole could not be imported; left out when it could.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    olock: MetaStatus | None = None
    versioning: MetaStatus | None = None
    policy: MetaStatus | None = None
    tagging: MetaStatus | None = None
    sse: MetaStatus | None = None
    lifecycle: MetaStatus | None = None
    notification: MetaStatus | None = None
    quota: MetaStatus | None = None
    cors: MetaStatus | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("olock", "olock", MetaStatus),
            Member("versioning", "versioning", MetaStatus),
            Member("policy", "policy", MetaStatus),
            Member("tagging", "tagging", MetaStatus),
            Member("sse", "sse", MetaStatus),
            Member("lifecycle", "lifecycle", MetaStatus),
            Member("notification", "notification", MetaStatus),
            Member("quota", "quota", MetaStatus),
            Member("cors", "cors", MetaStatus),
            Member("error", "error", TEXT),
        )
    )


# specs/admin/shapes/bucket-meta-import-errs.yaml
@dataclass(slots=True)
class BucketMetaImportErrs(JsonModel):
    """How importing bucket metadata went.

    Attributes:
        buckets: What became of each bucket's parts, by bucket.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    buckets: dict[str, BucketStatus] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("buckets", "buckets", map_of(BucketStatus)),))


# specs/admin/operations/export-bucket-metadata.yaml
@dataclass(slots=True, kw_only=True)
class ExportBucketMetadataOutput(Generic[Stream]):
    """Answer of ExportBucketMetadata.

    Attributes:
        archive: A zip archive with a folder for each bucket.
    """

    archive: Stream


# specs/admin/operations/import-bucket-metadata.yaml
@dataclass(slots=True, kw_only=True)
class ImportBucketMetadataOutput:
    """Answer of ImportBucketMetadata.

    Attributes:
        report: What became of each part.
    """

    report: BucketMetaImportErrs
