# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of access_keys.

Service accounts, temporary credentials and all other access keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.access_keys import (
    build_add_service_account,
    build_delete_service_account,
    build_info_access_key,
    build_info_service_account,
    build_list_access_keys_bulk,
    build_list_access_keys_openid_bulk,
    build_list_service_accounts,
    build_revoke_tokens,
    build_temporary_account_info,
    build_update_service_account,
    parse_add_service_account,
    parse_delete_service_account,
    parse_info_access_key,
    parse_info_service_account,
    parse_list_access_keys_bulk,
    parse_list_access_keys_openid_bulk,
    parse_list_service_accounts,
    parse_revoke_tokens,
    parse_temporary_account_info,
    parse_update_service_account,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.access_keys import (
        AddServiceAccountOutput,
        AddServiceAccountReq,
        DeleteServiceAccountOutput,
        InfoAccessKeyOutput,
        InfoServiceAccountOutput,
        ListAccessKeysBulkOutput,
        ListAccessKeysOpenIDBulkOutput,
        ListServiceAccountsOutput,
        RevokeTokensOutput,
        TemporaryAccountInfoOutput,
        UpdateServiceAccountOutput,
        UpdateServiceAccountReq,
    )


class AsyncAccessKeysOperations:
    """Service accounts, temporary credentials and all other access keys."""

    _caller: AsyncCaller

    # specs/admin/operations/add-service-account.yaml
    async def add_service_account(
        self, account: AddServiceAccountReq, *, options: RequestOptions | None = None
    ) -> AddServiceAccountOutput:
        """Creates a service account, an access key that acts for a user.

        Needs admin:CreateServiceAccount (for another user; for oneself only a deny counts).

        Args:
            account: The account to create. `from minio.models.admin import AddServiceAccountReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.AddServiceAccountOutput` with `account`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddServiceAccount
        """
        request = build_add_service_account(account)
        response = await self._caller.call(request, options)
        return parse_add_service_account(response)

    # specs/admin/operations/delete-service-account.yaml
    async def delete_service_account(
        self, access_key: str, *, options: RequestOptions | None = None
    ) -> DeleteServiceAccountOutput:
        """Removes a service account.

        Needs admin:RemoveServiceAccount.

        Args:
            access_key: Access key of the account.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.DeleteServiceAccountOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioInvalidIAMCredentials.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DeleteServiceAccount
        """
        request = build_delete_service_account(access_key)
        response = await self._caller.call(request, options)
        return parse_delete_service_account(response)

    # specs/admin/operations/info-access-key.yaml
    async def info_access_key(
        self, access_key: str, *, options: RequestOptions | None = None
    ) -> InfoAccessKeyOutput:
        """Describes an access key of any kind, with the user behind it.

        Needs admin:ListServiceAccounts.

        Args:
            access_key: Access key; empty for the caller's own.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.InfoAccessKeyOutput` with `key`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchAccessKey.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoAccessKey
        """
        request = build_info_access_key(access_key)
        response = await self._caller.call(request, options)
        return parse_info_access_key(response)

    # specs/admin/operations/info-service-account.yaml
    async def info_service_account(
        self, access_key: str, *, options: RequestOptions | None = None
    ) -> InfoServiceAccountOutput:
        """Describes a service account: its user, state, policy and expiry.

        Needs admin:ListServiceAccounts.

        Args:
            access_key: Access key of the account.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.InfoServiceAccountOutput` with `account`.

        Raises:
            MinioAdminException: the server refused; here often XMinioInvalidIAMCredentials.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoServiceAccount
        """
        request = build_info_service_account(access_key)
        response = await self._caller.call(request, options)
        return parse_info_service_account(response)

    # specs/admin/operations/list-access-keys-bulk.yaml
    async def list_access_keys_bulk(
        self,
        list_type: str,
        *,
        users: list[str] | None = None,
        all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListAccessKeysBulkOutput:
        """Lists the access keys of several or all users of the built-in directory.

        Unknown users are passed over. Needs admin:ListServiceAccounts (others; for oneself only a deny
        counts), admin:ListUsers (in addition, with all).

        Args:
            list_type: Which keys to list. One of users-only, sts-only, svcacc-only, all.
            users: Access keys of the users; left out, the caller.
            all: Whether to list those of every user; does not go with `Users`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListAccessKeysBulkOutput` with `users`.

        Raises:
            MinioAdminException: the server refused; here often InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysBulk
        """
        request = build_list_access_keys_bulk(list_type, users=users, all=all)
        response = await self._caller.call(request, options)
        return parse_list_access_keys_bulk(response)

    # specs/admin/operations/list-access-keys-open-id-bulk.yaml
    async def list_access_keys_openid_bulk(
        self,
        list_type: str,
        *,
        users: list[str] | None = None,
        all: bool | None = None,
        config_name: str | None = None,
        all_configs: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListAccessKeysOpenIDBulkOutput:
        """Lists the access keys of OpenID users.

        Needs admin:ListServiceAccounts (others; for oneself only a deny counts), admin:ListUsers (in
        addition, with all).

        Args:
            list_type: Which keys to list. One of users-only, sts-only, svcacc-only, all.
            users: Users, by the name that MinIO knows them by or by their id at the provider.
            all: Whether to list those of every user; does not go with `Users`.
            config_name: Name of the provider; left out, the default one.
            all_configs: Whether to list those of every provider.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListAccessKeysOpenIDBulkOutput` with `providers`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchConfigTarget.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysOpenIDBulk
        """
        request = build_list_access_keys_openid_bulk(
            list_type, users=users, all=all, config_name=config_name, all_configs=all_configs
        )
        response = await self._caller.call(request, options)
        return parse_list_access_keys_openid_bulk(response)

    # specs/admin/operations/list-service-accounts.yaml
    async def list_service_accounts(
        self, *, user: str | None = None, options: RequestOptions | None = None
    ) -> ListServiceAccountsOutput:
        """Lists the service accounts of a user.

        Needs admin:ListServiceAccounts.

        Args:
            user: Access key of the user; left out, the caller.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListServiceAccountsOutput` with `listing`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListServiceAccounts
        """
        request = build_list_service_accounts(user=user)
        response = await self._caller.call(request, options)
        return parse_list_service_accounts(response)

    # specs/admin/operations/revoke-tokens.yaml
    async def revoke_tokens(
        self,
        user_provider: str,
        *,
        user: str | None = None,
        token_revoke_type: str | None = None,
        full_revoke: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RevokeTokensOutput:
        """Revokes temporary credentials of a user.

        With a user, either `TokenRevokeType` or `FullRevoke` is needed. Needs admin:RemoveServiceAccount (for
        others; none for oneself).

        Args:
            user_provider: Where the user comes from. One of builtin, ldap.
            user: The user; left out, the caller.
            token_revoke_type: Only credentials that were given out with this type.
            full_revoke: Whether to revoke all; does not go with `TokenRevokeType`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.RevokeTokensOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often InvalidRequest, InvalidArgument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RevokeTokens
        """
        request = build_revoke_tokens(
            user_provider, user=user, token_revoke_type=token_revoke_type, full_revoke=full_revoke
        )
        response = await self._caller.call(request, options)
        return parse_revoke_tokens(response)

    # specs/admin/operations/temporary-account-info.yaml
    async def temporary_account_info(
        self, access_key: str, *, options: RequestOptions | None = None
    ) -> TemporaryAccountInfoOutput:
        """Describes temporary credentials that the security token service gave out.

        Needs admin:ListTemporaryAccounts.

        Args:
            access_key: Access key of the temporary credentials.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.TemporaryAccountInfoOutput` with `account`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.TemporaryAccountInfo
        """
        request = build_temporary_account_info(access_key)
        response = await self._caller.call(request, options)
        return parse_temporary_account_info(response)

    # specs/admin/operations/update-service-account.yaml
    async def update_service_account(
        self, access_key: str, changes: UpdateServiceAccountReq, *, options: RequestOptions | None = None
    ) -> UpdateServiceAccountOutput:
        """Changes a service account's secret key, policy, state, name, description or expiry.

        What is left out stays as it is. Needs admin:UpdateServiceAccount.

        Args:
            access_key: Access key of the account.
            changes: What to change. `from minio.models.admin import UpdateServiceAccountReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.UpdateServiceAccountOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often InternalError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.UpdateServiceAccount
        """
        request = build_update_service_account(access_key, changes)
        response = await self._caller.call(request, options)
        return parse_update_service_account(response)
