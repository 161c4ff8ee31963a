# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of quota.

Size limits of buckets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.quota import (
    build_get_bucket_quota,
    build_set_bucket_quota,
    parse_get_bucket_quota,
    parse_set_bucket_quota,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.quota import BucketQuota, GetBucketQuotaOutput, SetBucketQuotaOutput


class AsyncQuotaOperations:
    """Size limits of buckets."""

    _caller: AsyncCaller

    # specs/admin/operations/get-bucket-quota.yaml
    async def get_bucket_quota(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> GetBucketQuotaOutput:
        """Fetches how large a bucket may get.

        Needs admin:GetBucketQuota.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.GetBucketQuotaOutput` with `quota`.

        Raises:
            MinioAdminException: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetBucketQuota
        """
        request = build_get_bucket_quota(bucket)
        response = await self._caller.call(request, options)
        return parse_get_bucket_quota(response)

    # specs/admin/operations/set-bucket-quota.yaml
    async def set_bucket_quota(
        self, bucket: str, quota: BucketQuota, *, options: RequestOptions | None = None
    ) -> SetBucketQuotaOutput:
        """Limits how large a bucket may get, or lifts the limit.

        Needs admin:SetBucketQuota.

        Args:
            bucket: Name of the bucket.
            quota: The limit; a size of 0 lifts it. `from minio.models.admin import BucketQuota`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SetBucketQuotaOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often InternalError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetBucketQuota
        """
        request = build_set_bucket_quota(bucket, quota)
        response = await self._caller.call(request, options)
        return parse_set_bucket_quota(response)
