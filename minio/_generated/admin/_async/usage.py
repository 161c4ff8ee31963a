# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of usage.

How much space is in use, and by what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.usage import (
    build_account_info,
    build_data_usage_info,
    parse_account_info,
    parse_data_usage_info,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.usage import AccountInfoOutput, DataUsageInfoOutput


class AsyncUsageOperations:
    """How much space is in use, and by what."""

    _caller: AsyncCaller

    # specs/admin/operations/account-info.yaml
    async def account_info(
        self, *, prefix_usage: bool | None = None, options: RequestOptions | None = None
    ) -> AccountInfoOutput:
        """Describes the caller's own account: its policy, the backend, and the buckets it can reach.

        Any valid key may ask; only buckets that the caller can read or write are told.

        Args:
            prefix_usage: Whether to add the usage of top-level prefixes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.AccountInfoOutput` with `account`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AccountInfo
        """
        request = build_account_info(prefix_usage=prefix_usage)
        response = await self._caller.call(request, options)
        return parse_account_info(response)

    # specs/admin/operations/data-usage-info.yaml
    async def data_usage_info(
        self, *, capacity: bool | None = None, options: RequestOptions | None = None
    ) -> DataUsageInfoOutput:
        """Counts objects, versions and bytes, in all and for each bucket, as the scanner saw them last.

        The numbers lag behind by up to a round of the scanner. Needs admin:DataUsageInfo.

        Args:
            capacity: Whether to add the space of all drives; MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.DataUsageInfoOutput` with `usage`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DataUsageInfo
        """
        request = build_data_usage_info(capacity=capacity)
        response = await self._caller.call(request, options)
        return parse_data_usage_info(response)
