# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of quota.

How large buckets may get.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import INTEGER, TEXT, JsonModel, Member, Table


# specs/admin/shapes/bucket-quota.yaml
@dataclass(slots=True)
class BucketQuota(JsonModel):
    """How large a bucket may get.

    Attributes:
        quota: The limit in bytes as older servers wrote it; counts when `size` is 0.
        size: The limit in bytes; 0 is none.
        rate: Bytes a second. MinIO keeps the number and does not enforce it.
        requests: Requests a second. MinIO keeps the number and does not enforce it.
        quota_type: How the limit is enforced: `hard` refuses writes above it. Needed with a limit. Known:
            hard.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    quota: int | None = None
    size: int | None = None
    rate: int | None = None
    requests: int | None = None
    quota_type: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("quota", "quota", INTEGER),
            Member("size", "size", INTEGER),
            Member("rate", "rate", INTEGER),
            Member("requests", "requests", INTEGER),
            Member("quota_type", "quotatype", TEXT),
        )
    )


# specs/admin/operations/get-bucket-quota.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketQuotaOutput:
    """Answer of GetBucketQuota.

    Attributes:
        quota: The limit; a size of 0 when there is none.
    """

    quota: BucketQuota


# specs/admin/operations/set-bucket-quota.yaml
@dataclass(slots=True, kw_only=True)
class SetBucketQuotaOutput:
    """Answer of SetBucketQuota."""
