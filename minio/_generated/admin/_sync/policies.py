# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of policies.

Named policies, and to whom they are attached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.policies import (
    build_add_canned_policy,
    build_attach_policy_builtin,
    build_detach_policy_builtin,
    build_info_canned_policy,
    build_info_canned_policy_v2,
    build_list_bucket_policies,
    build_list_canned_policies,
    build_list_policy_mapping_entities,
    build_remove_canned_policy,
    build_set_policy_for_user_or_group,
    parse_add_canned_policy,
    parse_attach_policy_builtin,
    parse_detach_policy_builtin,
    parse_info_canned_policy,
    parse_info_canned_policy_v2,
    parse_list_bucket_policies,
    parse_list_canned_policies,
    parse_list_policy_mapping_entities,
    parse_remove_canned_policy,
    parse_set_policy_for_user_or_group,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.policies import (
        AddCannedPolicyOutput,
        AttachPolicyBuiltinOutput,
        DetachPolicyBuiltinOutput,
        InfoCannedPolicyOutput,
        InfoCannedPolicyV2Output,
        ListBucketPoliciesOutput,
        ListCannedPoliciesOutput,
        ListPolicyMappingEntitiesOutput,
        PolicyAssociationReq,
        PolicyDocument,
        RemoveCannedPolicyOutput,
        SetPolicyForUserOrGroupOutput,
    )


class PoliciesOperations:
    """Named policies, and to whom they are attached."""

    _caller: Caller

    # specs/admin/operations/add-canned-policy.yaml
    def add_canned_policy(
        self, name: str, policy: PolicyDocument, *, options: RequestOptions | None = None
    ) -> AddCannedPolicyOutput:
        """Creates or replaces a named policy.

        The document may have up to 20 KiB; the name has no comma and no blanks at its ends. Needs
        admin:CreatePolicy.

        Args:
            name: Name of the policy.
            policy: What the policy allows and what not. `from minio.models.admin import PolicyDocument`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.AddCannedPolicyOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often MalformedPolicy.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddCannedPolicy
        """
        request = build_add_canned_policy(name, policy)
        response = self._caller.call(request, options)
        return parse_add_canned_policy(response)

    # specs/admin/operations/attach-policy-builtin.yaml
    def attach_policy_builtin(
        self, association: PolicyAssociationReq, *, options: RequestOptions | None = None
    ) -> AttachPolicyBuiltinOutput:
        """Gives policies to a user or group of the built-in directory, beside those it has.

        Refused when it has all of them already. Needs admin:UpdatePolicyAssociation,
        admin:AttachUserOrGroupPolicy.

        Args:
            association: Which policies, and whose. `from minio.models.admin import PolicyAssociationReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.AttachPolicyBuiltinOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminPolicyChangeAlreadyApplied,
                XMinioAdminInvalidArgument, BadRequest, XMinioAdminNoSuchPolicy, XMinioAdminNoSuchUser.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AttachPolicy
        """
        request = build_attach_policy_builtin(association)
        response = self._caller.call(request, options)
        return parse_attach_policy_builtin(response)

    # specs/admin/operations/detach-policy-builtin.yaml
    def detach_policy_builtin(
        self, association: PolicyAssociationReq, *, options: RequestOptions | None = None
    ) -> DetachPolicyBuiltinOutput:
        """Takes policies from a user or group of the built-in directory.

        Refused when it has none of them. Needs admin:UpdatePolicyAssociation, admin:AttachUserOrGroupPolicy.

        Args:
            association: Which policies, and whose. `from minio.models.admin import PolicyAssociationReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.DetachPolicyBuiltinOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminInvalidArgument,
                XMinioAdminPolicyChangeAlreadyApplied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DetachPolicy
        """
        request = build_detach_policy_builtin(association)
        response = self._caller.call(request, options)
        return parse_detach_policy_builtin(response)

    # specs/admin/operations/info-canned-policy.yaml
    def info_canned_policy(
        self, name: str, *, options: RequestOptions | None = None
    ) -> InfoCannedPolicyOutput:
        """Fetches the document of a named policy.

        Needs admin:GetPolicy.

        Args:
            name: Name of the policy.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.InfoCannedPolicyOutput` with `policy`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchPolicy,
                XMinioAdminInvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoCannedPolicy
        """
        request = build_info_canned_policy(name)
        response = self._caller.call(request, options)
        return parse_info_canned_policy(response)

    # specs/admin/operations/info-canned-policy-v2.yaml
    def info_canned_policy_v2(
        self, name: str, *, options: RequestOptions | None = None
    ) -> InfoCannedPolicyV2Output:
        """Fetches a named policy with its document and the times it was made and changed.

        Needs admin:GetPolicy.

        Args:
            name: Name of the policy.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.InfoCannedPolicyV2Output` with `policy`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoCannedPolicyV2
        """
        request = build_info_canned_policy_v2(name)
        response = self._caller.call(request, options)
        return parse_info_canned_policy_v2(response)

    # specs/admin/operations/list-bucket-policies.yaml
    def list_bucket_policies(
        self, bucket: str, *, options: RequestOptions | None = None
    ) -> ListBucketPoliciesOutput:
        """Lists the named policies that speak of a bucket.

        Needs admin:ListUserPolicies.

        Args:
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListBucketPoliciesOutput` with `policies`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListCannedPolicies
        """
        request = build_list_bucket_policies(bucket)
        response = self._caller.call(request, options)
        return parse_list_bucket_policies(response)

    # specs/admin/operations/list-canned-policies.yaml
    def list_canned_policies(self, *, options: RequestOptions | None = None) -> ListCannedPoliciesOutput:
        """Lists all named policies with their documents.

        Needs admin:ListUserPolicies.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListCannedPoliciesOutput` with `policies`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListCannedPolicies
        """
        request = build_list_canned_policies()
        response = self._caller.call(request, options)
        return parse_list_canned_policies(response)

    # specs/admin/operations/list-policy-mapping-entities.yaml
    def list_policy_mapping_entities(
        self,
        *,
        users: list[str] | None = None,
        groups: list[str] | None = None,
        policies: list[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ListPolicyMappingEntitiesOutput:
        """Returns which users and groups of the built-in directory have which policies.

        Without a filter, by policy. Needs admin:ListGroups, admin:ListUsers, admin:ListUserPolicies.

        Args:
            users: Only these users.
            groups: Only these groups.
            policies: Only these policies.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListPolicyMappingEntitiesOutput` with `entities`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetPolicyEntities
        """
        request = build_list_policy_mapping_entities(users=users, groups=groups, policies=policies)
        response = self._caller.call(request, options)
        return parse_list_policy_mapping_entities(response)

    # specs/admin/operations/remove-canned-policy.yaml
    def remove_canned_policy(
        self, name: str, *, options: RequestOptions | None = None
    ) -> RemoveCannedPolicyOutput:
        """Removes a named policy that nobody has.

        Needs admin:DeletePolicy.

        Args:
            name: Name of the policy.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.RemoveCannedPolicyOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioIAMPolicyInUse.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveCannedPolicy
        """
        request = build_remove_canned_policy(name)
        response = self._caller.call(request, options)
        return parse_remove_canned_policy(response)

    # specs/admin/operations/set-policy-for-user-or-group.yaml
    def set_policy_for_user_or_group(
        self,
        policy_name: list[str],
        user_or_group: str,
        is_group: bool,
        *,
        options: RequestOptions | None = None,
    ) -> SetPolicyForUserOrGroupOutput:
        """Sets the policies of a user or group, whatever it had before.

        Deprecated: Use AttachPolicyBuiltin and DetachPolicyBuiltin. Needs admin:AttachUserOrGroupPolicy.

        Args:
            policy_name: Names of the policies; none takes all away.
            user_or_group: Access key of the user, or name of the group.
            is_group: Whether it is a group.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SetPolicyForUserOrGroupOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetPolicy
        """
        request = build_set_policy_for_user_or_group(policy_name, user_or_group, is_group)
        response = self._caller.call(request, options)
        return parse_set_policy_for_user_or_group(response)
