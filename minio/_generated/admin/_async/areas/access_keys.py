# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Service accounts, temporary credentials and all other access keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.access_keys import (
        InfoAccessKeyResp,
        InfoServiceAccountResp,
        ServiceAccountInfo,
        TemporaryAccountInfoResp,
    )

    from ...api import AsyncAdminApi


class AsyncAccessKeysMethods:
    """Service accounts, temporary credentials and all other access keys."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/info-service-account.yaml
    async def get(self, access_key: str) -> InfoServiceAccountResp:
        """Describes a service account: its user, state, policy and expiry.

        Needs admin:ListServiceAccounts.

        Args:
            access_key: Access key of the account.

        Returns:
            The account.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoServiceAccount
        """
        output = await self.api.info_service_account(access_key=access_key)
        return output.account

    # specs/admin/operations/info-access-key.yaml
    async def info(self, access_key: str) -> InfoAccessKeyResp:
        """Describes an access key of any kind, with the user behind it.

        Needs admin:ListServiceAccounts.

        Args:
            access_key: Access key; empty for the caller's own.

        Returns:
            The access key.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoAccessKey
        """
        output = await self.api.info_access_key(access_key=access_key)
        return output.key

    # specs/admin/operations/delete-service-account.yaml
    async def remove(self, access_key: str) -> None:
        """Removes a service account.

        Needs admin:RemoveServiceAccount.

        Args:
            access_key: Access key of the account.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DeleteServiceAccount
        """
        await self.api.delete_service_account(access_key=access_key)

    # specs/admin/operations/temporary-account-info.yaml
    async def temporary_info(self, access_key: str) -> TemporaryAccountInfoResp:
        """Describes temporary credentials that the security token service gave out.

        Needs admin:ListTemporaryAccounts.

        Args:
            access_key: Access key of the temporary credentials.

        Returns:
            The credentials, without the secret ones.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.TemporaryAccountInfo
        """
        output = await self.api.temporary_account_info(access_key=access_key)
        return output.account

    # specs/admin/operations/list-service-accounts.yaml
    async def list(self, *, user: str | None = None) -> list[ServiceAccountInfo]:
        """Lists the service accounts of a user.

        Needs admin:ListServiceAccounts.

        Args:
            user: Access key of the user; left out, the caller.

        Returns:
            The accounts.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListServiceAccounts
        """
        output = await self.api.list_service_accounts(user=user)
        return output.listing.accounts
