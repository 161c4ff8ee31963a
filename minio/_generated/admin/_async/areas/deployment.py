# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""The deployment as a whole: its servers and drives, its usage and its health."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.drives import StorageInfo
    from minio._generated.admin.models.info import InfoMessage
    from minio._generated.admin.models.usage import AccountInfo, DataUsageInfo

    from ...api import AsyncAdminApi


class AsyncDeploymentMethods:
    """The deployment as a whole: its servers and drives, its usage and its health."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/account-info.yaml
    async def account(self, *, prefix_usage: bool | None = None) -> AccountInfo:
        """Describes the caller's own account: its policy, the backend, and the buckets it can reach.

        Any valid key may ask; only buckets that the caller can read or write are told.

        Args:
            prefix_usage: Whether to add the usage of top-level prefixes.

        Returns:
            The account.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AccountInfo
        """
        output = await self.api.account_info(prefix_usage=prefix_usage)
        return output.account

    # specs/admin/operations/server-info.yaml
    async def info(self, *, metrics: bool | None = None) -> InfoMessage:
        """Describes the deployment: servers, drives, pools, usage and services such as KMS and LDAP.

        Needs admin:ServerInfo.

        Args:
            metrics: Whether to add numbers of its operations to each drive.

        Returns:
            The deployment.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerInfo
        """
        output = await self.api.server_info(metrics=metrics)
        return output.info

    # specs/admin/operations/storage-info.yaml
    async def storage(self) -> StorageInfo:
        """Describes every drive and how the erasure sets are laid out over them.

        Needs admin:StorageInfo.

        Returns:
            The drives.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.StorageInfo
        """
        output = await self.api.storage_info()
        return output.storage

    # specs/admin/operations/data-usage-info.yaml
    async def usage(self) -> DataUsageInfo:
        """Counts objects, versions and bytes, in all and for each bucket, as the scanner saw them last.

        The numbers lag behind by up to a round of the scanner. Needs admin:DataUsageInfo.

        Returns:
            Usage, in all and by bucket.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DataUsageInfo
        """
        output = await self.api.data_usage_info()
        return output.usage
