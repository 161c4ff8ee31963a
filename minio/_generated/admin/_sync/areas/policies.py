# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Named policies, and to whom they are attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.messages import check_text, check_texts

if TYPE_CHECKING:
    from minio._generated.admin.models.policies import (
        PolicyAssociationResp,
        PolicyDocument,
        PolicyEntitiesResult,
        PolicyInfo,
    )

    from ...api import AdminApi


class PoliciesMethods:
    """Named policies, and to whom they are attached."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/attach-policy-builtin.yaml
    def attach(
        self, policies: list[str], *, user: str | None = None, group: str | None = None
    ) -> PolicyAssociationResp:
        """Gives policies to a user or group of the built-in directory, beside those it has.

        Refused when it has all of them already. Needs admin:UpdatePolicyAssociation,
        admin:AttachUserOrGroupPolicy.

        Args:
            policies: Names of the policies. At least 1 items.
            user: User that it is about: access key, or name in the LDAP directory. Either this or `group`.
            group: Group that it is about: name, or DN in the LDAP directory. Either this or `user`.

        Returns:
            What changed.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AttachPolicy
        """
        from minio._generated.admin.models.policies import PolicyAssociationReq

        check_texts("policies", policies)
        if user is not None:
            check_text("user", user)
        if group is not None:
            check_text("group", group)
        output = self.api.attach_policy_builtin(
            association=PolicyAssociationReq(policies=policies, user=user, group=group)
        )
        return output.result

    # specs/admin/operations/detach-policy-builtin.yaml
    def detach(
        self, policies: list[str], *, user: str | None = None, group: str | None = None
    ) -> PolicyAssociationResp:
        """Takes policies from a user or group of the built-in directory.

        Refused when it has none of them. Needs admin:UpdatePolicyAssociation, admin:AttachUserOrGroupPolicy.

        Args:
            policies: Names of the policies. At least 1 items.
            user: User that it is about: access key, or name in the LDAP directory. Either this or `group`.
            group: Group that it is about: name, or DN in the LDAP directory. Either this or `user`.

        Returns:
            What changed.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DetachPolicy
        """
        from minio._generated.admin.models.policies import PolicyAssociationReq

        check_texts("policies", policies)
        if user is not None:
            check_text("user", user)
        if group is not None:
            check_text("group", group)
        output = self.api.detach_policy_builtin(
            association=PolicyAssociationReq(policies=policies, user=user, group=group)
        )
        return output.result

    # specs/admin/operations/list-policy-mapping-entities.yaml
    def entities(
        self,
        *,
        users: list[str] | None = None,
        groups: list[str] | None = None,
        policies: list[str] | None = None,
    ) -> PolicyEntitiesResult:
        """Returns which users and groups of the built-in directory have which policies.

        Without a filter, by policy. Needs admin:ListGroups, admin:ListUsers, admin:ListUserPolicies.

        Args:
            users: Only these users.
            groups: Only these groups.
            policies: Only these policies.

        Returns:
            Who has which policies.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetPolicyEntities
        """
        output = self.api.list_policy_mapping_entities(users=users, groups=groups, policies=policies)
        return output.entities

    # specs/admin/operations/info-canned-policy-v2.yaml
    def get(self, name: str) -> PolicyInfo:
        """Fetches a named policy with its document and the times it was made and changed.

        Needs admin:GetPolicy.

        Args:
            name: Name of the policy.

        Returns:
            The policy.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoCannedPolicyV2
        """
        output = self.api.info_canned_policy_v2(name=name)
        return output.policy

    # specs/admin/operations/list-bucket-policies.yaml
    def list_for_bucket(self, bucket: str) -> dict[str, PolicyDocument]:
        """Lists the named policies that speak of a bucket.

        Needs admin:ListUserPolicies.

        Args:
            bucket: Name of the bucket.

        Returns:
            Policies by name.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListCannedPolicies
        """
        output = self.api.list_bucket_policies(bucket=bucket)
        return output.policies

    # specs/admin/operations/remove-canned-policy.yaml
    def remove(self, name: str) -> None:
        """Removes a named policy that nobody has.

        Needs admin:DeletePolicy.

        Args:
            name: Name of the policy.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveCannedPolicy
        """
        self.api.remove_canned_policy(name=name)

    # specs/admin/operations/list-canned-policies.yaml
    def list(self) -> dict[str, PolicyDocument]:
        """Lists all named policies with their documents.

        Needs admin:ListUserPolicies.

        Returns:
            Policies by name.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListCannedPolicies
        """
        output = self.api.list_canned_policies()
        return output.policies
