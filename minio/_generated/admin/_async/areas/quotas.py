# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Size limits of buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.quota import BucketQuota

    from ...api import AsyncAdminApi


class AsyncQuotasMethods:
    """Size limits of buckets."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/set-bucket-quota.yaml
    async def clear(self, bucket: str) -> None:
        """Removes the quota of a bucket.

        Needs admin:SetBucketQuota.

        Args:
            bucket: Name of the bucket.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetBucketQuota
        """
        from minio._generated.admin.models.quota import BucketQuota

        await self.api.set_bucket_quota(bucket=bucket, quota=BucketQuota(size=0))

    # specs/admin/operations/get-bucket-quota.yaml
    async def get(self, bucket: str) -> BucketQuota:
        """Fetches how large a bucket may get.

        Needs admin:GetBucketQuota.

        Args:
            bucket: Name of the bucket.

        Returns:
            The limit; a size of 0 when there is none.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetBucketQuota
        """
        output = await self.api.get_bucket_quota(bucket=bucket)
        return output.quota
