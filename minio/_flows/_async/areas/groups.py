"""Groups of users."""

from __future__ import annotations

from collections.abc import Sequence

from minio._core.admin.identities import check_group, check_name
from minio._core.checks import check_type
from minio._generated.admin._async.areas.groups import AsyncGroupsMethods
from minio._generated.admin.models.groups import GroupAddRemove


class AsyncGroups(AsyncGroupsMethods):
    """Groups of users."""

    async def add_members(self, group: str, members: Sequence[str]) -> None:
        """Adds users to a group; a new group is made.

        Needs admin:AddUserToGroup.

        Args:
            group: name of the group, without commas and equals signs.
            members: access keys of the users, at least one.

        Raises:
            MinioAdminException: the server refused; `XMinioAdminNoSuchUser` for a user that is not there.
            ValueError: an argument is invalid; nothing was sent.
        """
        await self._change(group, _checked(members), remove=False)

    async def remove_members(self, group: str, members: Sequence[str]) -> None:
        """Takes users out of a group, which stays, even when it is empty then.

        Needs admin:AddUserToGroup.

        Args:
            group: name of the group.
            members: access keys of the users, at least one.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.
        """
        await self._change(group, _checked(members), remove=True)

    async def remove(self, group: str) -> None:
        """Removes a group, which must be empty.

        Needs admin:AddUserToGroup.

        Args:
            group: name of the group.

        Raises:
            MinioAdminException: the server refused: `XMinioAdminGroupNotEmpty`, `XMinioAdminNoSuchGroup`.
            ValueError: an argument is invalid; nothing was sent.
        """
        await self._change(group, [], remove=True)

    async def _change(self, group: str, members: list[str], *, remove: bool) -> None:
        check_group("group", group)
        await self.api.update_group_members(GroupAddRemove(group=group, members=members, is_remove=remove))


def _checked(members: Sequence[str]) -> list[str]:
    """The members as a list. None at all would remove the group."""
    check_type("members", members, Sequence)
    if isinstance(members, (str, bytes)):
        raise ValueError(f"members must be a list of access keys, not {type(members).__name__}")
    if not members:
        raise ValueError("members must name at least one user")
    for index, member in enumerate(members):
        check_name(f"members[{index}]", member)
    return list(members)
