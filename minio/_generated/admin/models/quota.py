# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of quota.

Size limits of buckets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import INTEGER, TEXT, JsonModel, Member, Table
from minio._core.http.messages import check_integer_range


# specs/admin/shapes/bucket-quota.yaml
@dataclass(slots=True)
class BucketQuota(JsonModel):
    """How large a bucket may get.

    Attributes:
        quota: The limit in bytes as older servers wrote it; counts when `size` is 0. 0 to
            18446744073709551615.
        size: The limit in bytes; 0 is none. 0 to 18446744073709551615.
        rate: Bytes a second. MinIO keeps the number and does not enforce it. 0 to 18446744073709551615.
        requests: Requests a second. MinIO keeps the number and does not enforce it. 0 to
            18446744073709551615.
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

    def __post_init__(self) -> None:
        if self.quota is not None:
            check_integer_range("quota", self.quota, 0, 18446744073709551615)
        if self.size is not None:
            check_integer_range("size", self.size, 0, 18446744073709551615)
        if self.rate is not None:
            check_integer_range("rate", self.rate, 0, 18446744073709551615)
        if self.requests is not None:
            check_integer_range("requests", self.requests, 0, 18446744073709551615)


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
