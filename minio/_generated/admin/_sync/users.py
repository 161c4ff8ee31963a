# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of users.

Users of the built-in directory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.users import (
    build_add_user,
    build_get_user_info,
    build_list_bucket_users,
    build_list_users,
    build_remove_user,
    build_set_user_status,
    parse_add_user,
    parse_get_user_info,
    parse_list_bucket_users,
    parse_list_users,
    parse_remove_user,
    parse_set_user_status,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.users import (
        AddOrUpdateUserReq,
        AddUserOutput,
        GetUserInfoOutput,
        ListBucketUsersOutput,
        ListUsersOutput,
        RemoveUserOutput,
        SetUserStatusOutput,
    )


class UsersOperations:
    """Users of the built-in directory."""

    _caller: Caller

    # specs/admin/operations/add-user.yaml
    def add_user(
        self, access_key: str, user: AddOrUpdateUserReq, *, options: RequestOptions | None = None
    ) -> AddUserOutput:
        """Creates a user, or changes the secret key or the state of one.

        Not possible while users come from LDAP. Needs admin:CreateUser.

        Args:
            access_key: Access key of the user: at least 3 characters, without commas and equals signs.
            user: Secret key and state of the user. `from minio.models.admin import AddOrUpdateUserReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.AddUserOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminConfigBadJSON,
                XMinioAdminInvalidAccessKey, XMinioAdminInvalidSecretKey, XMinioAdminConfigTooLarge,
                XMinioIAMActionNotAllowed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddUser
        """
        request = build_add_user(access_key, user)
        response = self._caller.call(request, options)
        return parse_add_user(response)

    # specs/admin/operations/get-user-info.yaml
    def get_user_info(self, access_key: str, *, options: RequestOptions | None = None) -> GetUserInfoOutput:
        """Describes a user: state, policies, groups.

        Users may ask about themselves without a permission. Needs admin:GetUser.

        Args:
            access_key: Access key of the user.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.GetUserInfoOutput` with `user`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchUser.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetUserInfo
        """
        request = build_get_user_info(access_key)
        response = self._caller.call(request, options)
        return parse_get_user_info(response)

    # specs/admin/operations/list-bucket-users.yaml
    def list_bucket_users(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> ListBucketUsersOutput:
        """Lists the users whose policies reach a bucket.

        Needs admin:ListUsers.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListBucketUsersOutput` with `users`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListUsers
        """
        request = build_list_bucket_users(bucket)
        response = self._caller.call(request, options)
        return parse_list_bucket_users(response)

    # specs/admin/operations/list-users.yaml
    def list_users(self, *, options: RequestOptions | None = None) -> ListUsersOutput:
        """Lists the users of the built-in directory.

        Needs admin:ListUsers.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListUsersOutput` with `users`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListUsers
        """
        request = build_list_users()
        response = self._caller.call(request, options)
        return parse_list_users(response)

    # specs/admin/operations/remove-user.yaml
    def remove_user(self, access_key: str, *, options: RequestOptions | None = None) -> RemoveUserOutput:
        """Removes a user with all of its access keys.

        Service accounts and temporary credentials are not users here. Needs admin:DeleteUser.

        Args:
            access_key: Access key of the user.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.RemoveUserOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchUser,
                XMinioIAMActionNotAllowed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveUser
        """
        request = build_remove_user(access_key)
        response = self._caller.call(request, options)
        return parse_remove_user(response)

    # specs/admin/operations/set-user-status.yaml
    def set_user_status(
        self, access_key: str, status: str, *, options: RequestOptions | None = None
    ) -> SetUserStatusOutput:
        """Enables or disables a user.

        Nobody can change their own state. Needs admin:EnableUser.

        Args:
            access_key: Access key of the user.
            status: State from now on. One of enabled, disabled.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SetUserStatusOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminInvalidArgument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetUserStatus
        """
        request = build_set_user_status(access_key, status)
        response = self._caller.call(request, options)
        return parse_set_user_status(response)
