"""Members of groups, and who has which policies, as MinioAdmin of 7.2.16 manages them."""

from __future__ import annotations

from minio._core.http.request import Request
from minio._generated.admin.models.groups import GroupAddRemove
from minio._generated.admin.models.policies import PolicyAssociationReq
from minio._generated.admin.operations import groups as _groups
from minio._generated.admin.operations import policies as _policies

from .adminbase import AsyncAdminFlows, File, as_list, either, read_policy


class AsyncAdminUsers(AsyncAdminFlows):
    """What users and groups may do. All methods return the server's answer as text, often none."""

    async def group_add(self, group_name: str, members: str | list[str]) -> str:
        """Adds users to a group, which is created if it does not exist.

        Args:
            group_name: name of the group.
            members: names of users, or one name.

        Raises:
            MinioAdminException: the server refused.
        """
        return await self._text(_change(group_name, members, remove=False))

    async def group_remove(self, group_name: str, members: str | list[str] | None = None) -> str:
        """Removes users from a group, or removes an empty group.

        Args:
            group_name: name of the group.
            members: names of users, or one name; None removes the group.

        Raises:
            MinioAdminException: the server refused; a group with members is not removed.
        """
        return await self._text(_change(group_name, members or [], remove=True))

    async def policy_add(self, policy_name: str, policy_file: File) -> str:
        """Creates a policy, or replaces the one of that name.

        Args:
            policy_name: name of the policy.
            policy_file: file with the policy in JSON.

        Raises:
            MinioAdminException: the server refused.
            OSError: the file cannot be read.
            ValueError: it holds no policy.
        """
        return await self._text(
            _policies.build_add_canned_policy(policy_name, await read_policy(policy_file))
        )

    async def policy_set(
        self, policy_name: str | list[str], user: str | None = None, group: str | None = None
    ) -> str:
        """Sets the policies of a user or a group, in place of those it has.

        Args:
            policy_name: name of a policy, or several.
            user: name of the user.
            group: name of the group.

        Raises:
            MinioAdminException: the server refused.
            ValueError: neither user nor group is given, or both.
        """
        either(user, group)
        names = as_list("policy_name", policy_name)
        names = [part for name in names for part in name.split(",")]
        return await self._text(
            _policies.build_set_policy_for_user_or_group(names, user or group or "", bool(group))
        )

    async def policy_unset(
        self, policy_name: str | list[str], user: str | None = None, group: str | None = None
    ) -> str:
        """Detaches policies from a user or a group; the same as `detach_policy`.

        Args:
            policy_name: name of a policy, or several.
            user: name of the user.
            group: name of the group.

        Raises:
            MinioAdminException: the server refused.
            ValueError: neither user nor group is given, or both.
        """
        return await self.detach_policy(as_list("policy_name", policy_name), user, group)

    async def attach_policy(
        self, policies: list[str], user: str | None = None, group: str | None = None
    ) -> str:
        """Attaches policies to a user or a group, in addition to those it has.

        Args:
            policies: names of policies.
            user: name of the user.
            group: name of the group.

        Returns:
            What was attached, in JSON.

        Raises:
            MinioAdminException: the server refused; also where nothing would change.
            ValueError: neither user nor group is given, or both.
        """
        return await self._text(_policies.build_attach_policy_builtin(association(policies, user, group)))

    async def detach_policy(
        self, policies: list[str], user: str | None = None, group: str | None = None
    ) -> str:
        """Detaches policies from a user or a group.

        Args:
            policies: names of policies.
            user: name of the user.
            group: name of the group.

        Returns:
            What was detached, in JSON.

        Raises:
            MinioAdminException: the server refused; also where nothing would change.
            ValueError: neither user nor group is given, or both.
        """
        return await self._text(_policies.build_detach_policy_builtin(association(policies, user, group)))

    async def get_policy_entities(self, users: list[str], groups: list[str], policies: list[str]) -> str:
        """Returns to whom policies are attached, in JSON; without names, for all policies.

        Args:
            users: names of users to tell of.
            groups: names of groups to tell of.
            policies: names of policies to tell of.

        Raises:
            MinioAdminException: the server refused.
        """
        return await self._text(
            _policies.build_list_policy_mapping_entities(users=users, groups=groups, policies=policies)
        )


def association(names: list[str], user: str | None, group: str | None) -> PolicyAssociationReq:
    """Which policies are for whom.

    Raises:
        ValueError: neither user nor group is given, or both.
    """
    either(user, group)
    return PolicyAssociationReq(policies=as_list("policies", names), user=user or None, group=group or None)


def _change(group_name: str, members: str | list[str], *, remove: bool) -> Request:
    change = GroupAddRemove(group=group_name, members=as_list("members", members), is_remove=remove)
    return _groups.build_update_group_members(change)
