"""Size limits of buckets."""

from __future__ import annotations

from minio._core.http.messages import check_integer_range
from minio._generated.admin._async.areas.quotas import AsyncQuotasMethods
from minio._generated.admin.models.quota import BucketQuota

LARGEST = 2**64 - 1


class AsyncQuotas(AsyncQuotasMethods):
    """Size limits of buckets."""

    async def set(self, bucket: str, size: int) -> None:
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
        await self.api.set_bucket_quota(bucket, BucketQuota(size=size, quota_type="hard"))
