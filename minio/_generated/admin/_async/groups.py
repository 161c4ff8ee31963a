# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of groups.

Groups of users.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.groups import (
    build_get_group,
    build_list_groups,
    build_set_group_status,
    build_update_group_members,
    parse_get_group,
    parse_list_groups,
    parse_set_group_status,
    parse_update_group_members,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.groups import (
        GetGroupOutput,
        GroupAddRemove,
        ListGroupsOutput,
        SetGroupStatusOutput,
        UpdateGroupMembersOutput,
    )


class AsyncGroupsOperations:
    """Groups of users."""

    _caller: AsyncCaller

    # specs/admin/operations/get-group.yaml
    async def get_group(self, group: str, *, options: RequestOptions | None = None) -> GetGroupOutput:
        """Describes a group: state, members, policies.

        Needs admin:GetGroup.

        Args:
            group: Name of the group.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.GetGroupOutput` with `description`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchGroup.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetGroupDescription
        """
        request = build_get_group(group)
        response = await self._caller.call(request, options)
        return parse_get_group(response)

    # specs/admin/operations/list-groups.yaml
    async def list_groups(self, *, options: RequestOptions | None = None) -> ListGroupsOutput:
        """Lists the names of all groups.

        Needs admin:ListGroups.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListGroupsOutput` with `groups`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListGroups
        """
        request = build_list_groups()
        response = await self._caller.call(request, options)
        return parse_list_groups(response)

    # specs/admin/operations/set-group-status.yaml
    async def set_group_status(
        self, group: str, status: str, *, options: RequestOptions | None = None
    ) -> SetGroupStatusOutput:
        """Enables or disables a group.

        Needs admin:EnableGroup.

        Args:
            group: Name of the group.
            status: State from now on. One of enabled, disabled.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SetGroupStatusOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchGroup.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetGroupStatus
        """
        request = build_set_group_status(group, status)
        response = await self._caller.call(request, options)
        return parse_set_group_status(response)

    # specs/admin/operations/update-group-members.yaml
    async def update_group_members(
        self, change: GroupAddRemove, *, options: RequestOptions | None = None
    ) -> UpdateGroupMembersOutput:
        """Adds users to a group, or removes them from it.

        A new group is made. Removing nobody removes the group itself, when it is empty. Needs
        admin:AddUserToGroup.

        Args:
            change: Which group, and whom to add or remove. `from minio.models.admin import GroupAddRemove`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.UpdateGroupMembersOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often InvalidRequest, XMinioIAMActionNotAllowed,
                XMinioAdminGroupNotEmpty, XMinioAdminNoSuchUser.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.UpdateGroupMembers
        """
        request = build_update_group_members(change)
        response = await self._caller.call(request, options)
        return parse_update_group_members(response)
