# Derived from minio/_flows/_async/areas/quotas.py; change that and run `make generate`.
"""Size limits of buckets."""

from __future__ import annotations

from minio._core.http.messages import check_integer_range
from minio._generated.admin._sync.areas.quotas import QuotasMethods
from minio._generated.admin.models.quota import BucketQuota

LARGEST = 2**64 - 1


class Quotas(QuotasMethods):
    """Size limits of buckets."""

    def set(self, bucket: str, size: int) -> None:
        """Bounds how large a bucket may get: writes beyond that are refused.

        The server counts what its scanner has seen, so that a bucket may get a little larger. Needs
        admin:SetBucketQuota.

        Args:
            bucket: name of the bucket.
            size: bytes, at least 1; `clear` lifts the limit.

        Raises:
            MinioAdminException: the server refused; `NoSuchBucket`.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetBucketQuota
        """
        check_integer_range("size", size, 1, LARGEST)
        self.api.set_bucket_quota(bucket, BucketQuota(size=size, quota_type="hard"))
