# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Policies and access keys of LDAP users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.messages import check_text, check_texts

if TYPE_CHECKING:
    from minio._generated.admin.models.policies import PolicyAssociationResp, PolicyEntitiesResult

    from ...api import AsyncAdminApi


class AsyncLdapMethods:
    """Policies and access keys of LDAP users."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/attach-policy-ldap.yaml
    async def attach(
        self, policies: list[str], *, user: str | None = None, group: str | None = None
    ) -> PolicyAssociationResp:
        """Gives policies to an LDAP user or group, beside those it has.

        Refused when it has all of them already. Needs admin:UpdatePolicyAssociation.

        Args:
            policies: Names of the policies. At least 1 items.
            user: User that it is about: access key, or name in the LDAP directory. Either this or `group`.
            group: Group that it is about: name, or DN in the LDAP directory. Either this or `user`.

        Returns:
            What changed.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AttachPolicyLDAP
        """
        from minio._generated.admin.models.policies import PolicyAssociationReq

        check_texts("policies", policies)
        if user is not None:
            check_text("user", user)
        if group is not None:
            check_text("group", group)
        output = await self.api.attach_policy_ldap(
            association=PolicyAssociationReq(policies=policies, user=user, group=group)
        )
        return output.result

    # specs/admin/operations/detach-policy-ldap.yaml
    async def detach(
        self, policies: list[str], *, user: str | None = None, group: str | None = None
    ) -> PolicyAssociationResp:
        """Takes policies from an LDAP user or group.

        Refused when it has none of them. Needs admin:UpdatePolicyAssociation.

        Args:
            policies: Names of the policies. At least 1 items.
            user: User that it is about: access key, or name in the LDAP directory. Either this or `group`.
            group: Group that it is about: name, or DN in the LDAP directory. Either this or `user`.

        Returns:
            What changed.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DetachPolicyLDAP
        """
        from minio._generated.admin.models.policies import PolicyAssociationReq

        check_texts("policies", policies)
        if user is not None:
            check_text("user", user)
        if group is not None:
            check_text("group", group)
        output = await self.api.detach_policy_ldap(
            association=PolicyAssociationReq(policies=policies, user=user, group=group)
        )
        return output.result

    # specs/admin/operations/list-ldap-policy-mapping-entities.yaml
    async def entities(
        self,
        *,
        users: list[str] | None = None,
        groups: list[str] | None = None,
        policies: list[str] | None = None,
    ) -> PolicyEntitiesResult:
        """Returns which LDAP users and groups have which policies.

        Without a filter, by policy. Needs admin:ListGroups, admin:ListUsers, admin:ListUserPolicies.

        Args:
            users: Only these users, by DN.
            groups: Only these groups, by DN.
            policies: Only these policies.

        Returns:
            Who has which policies.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetLDAPPolicyEntities
        """
        output = await self.api.list_ldap_policy_mapping_entities(
            users=users, groups=groups, policies=policies
        )
        return output.entities
