# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Users of the built-in directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.forms import check_hidden_text

if TYPE_CHECKING:
    from minio._generated.admin.models.users import UserInfo

    from ...api import AsyncAdminApi


class AsyncUsersMethods:
    """Users of the built-in directory."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/add-user.yaml
    async def add(self, access_key: str, secret_key: str) -> None:
        """Creates a user, or gives one a new secret key; enables the user.

        Needs admin:CreateUser.

        Args:
            access_key: Access key of the user: at least 3 characters, without commas and equals signs.
            secret_key: Secret key. At least 8 characters.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddUser
        """
        from minio._generated.admin.models.users import AddOrUpdateUserReq

        check_hidden_text("secret_key", secret_key)
        await self.api.add_user(
            access_key=access_key, user=AddOrUpdateUserReq(secret_key=secret_key, status="enabled")
        )

    # specs/admin/operations/set-user-status.yaml
    async def disable(self, access_key: str) -> None:
        """Keeps a user out, who stays with policies and groups.

        Nobody can disable themselves. Needs admin:EnableUser.

        Args:
            access_key: Access key of the user.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetUserStatus
        """
        await self.api.set_user_status(access_key=access_key, status="disabled")

    # specs/admin/operations/set-user-status.yaml
    async def enable(self, access_key: str) -> None:
        """Lets a user in again.

        Needs admin:EnableUser.

        Args:
            access_key: Access key of the user.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetUserStatus
        """
        await self.api.set_user_status(access_key=access_key, status="enabled")

    # specs/admin/operations/get-user-info.yaml
    async def get(self, access_key: str) -> UserInfo:
        """Describes a user: state, policies, groups.

        Users may ask about themselves without a permission. Needs admin:GetUser.

        Args:
            access_key: Access key of the user.

        Returns:
            The user.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetUserInfo
        """
        output = await self.api.get_user_info(access_key=access_key)
        return output.user

    # specs/admin/operations/list-bucket-users.yaml
    async def list_for_bucket(self, bucket: str) -> dict[str, UserInfo]:
        """Lists the users whose policies reach a bucket.

        Needs admin:ListUsers.

        Args:
            bucket: Name of the bucket.

        Returns:
            Users by access key; the root user is not among them.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListUsers
        """
        output = await self.api.list_bucket_users(bucket=bucket)
        return output.users

    # specs/admin/operations/remove-user.yaml
    async def remove(self, access_key: str) -> None:
        """Removes a user with all of its access keys.

        Service accounts and temporary credentials are not users here. Needs admin:DeleteUser.

        Args:
            access_key: Access key of the user.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveUser
        """
        await self.api.remove_user(access_key=access_key)

    # specs/admin/operations/list-users.yaml
    async def list(self) -> dict[str, UserInfo]:
        """Lists the users of the built-in directory.

        Needs admin:ListUsers.

        Returns:
            Users by access key; the root user is not among them.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListUsers
        """
        output = await self.api.list_users()
        return output.users
