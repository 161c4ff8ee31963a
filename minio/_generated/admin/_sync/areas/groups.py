# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.groups import GroupDesc

    from ...api import AdminApi


class GroupsMethods:
    """Groups of users."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/set-group-status.yaml
    def disable(self, group: str) -> None:
        """Lets the policies of a group count no more; its members stay.

        Needs admin:EnableGroup.

        Args:
            group: Name of the group.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetGroupStatus
        """
        self.api.set_group_status(group=group, status="disabled")

    # specs/admin/operations/set-group-status.yaml
    def enable(self, group: str) -> None:
        """Lets the policies of a group count again.

        Needs admin:EnableGroup.

        Args:
            group: Name of the group.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetGroupStatus
        """
        self.api.set_group_status(group=group, status="enabled")

    # specs/admin/operations/get-group.yaml
    def get(self, group: str) -> GroupDesc:
        """Describes a group: state, members, policies.

        Needs admin:GetGroup.

        Args:
            group: Name of the group.

        Returns:
            The group.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetGroupDescription
        """
        output = self.api.get_group(group=group)
        return output.description

    # specs/admin/operations/list-groups.yaml
    def list(self) -> list[str]:
        """Lists the names of all groups.

        Needs admin:ListGroups.

        Returns:
            Their names.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListGroups
        """
        output = self.api.list_groups()
        return output.groups
