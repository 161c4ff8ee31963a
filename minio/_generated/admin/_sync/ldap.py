# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of ldap.

Policies and access keys of LDAP users.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.ldap import (
    build_add_service_account_ldap,
    build_attach_policy_ldap,
    build_detach_policy_ldap,
    build_list_access_keys_ldap,
    build_list_access_keys_ldap_bulk,
    build_list_ldap_policy_mapping_entities,
    parse_add_service_account_ldap,
    parse_attach_policy_ldap,
    parse_detach_policy_ldap,
    parse_list_access_keys_ldap,
    parse_list_access_keys_ldap_bulk,
    parse_list_ldap_policy_mapping_entities,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.access_keys import AddServiceAccountReq
    from minio._generated.admin.models.ldap import (
        AddServiceAccountLDAPOutput,
        AttachPolicyLDAPOutput,
        DetachPolicyLDAPOutput,
        ListAccessKeysLDAPBulkOutput,
        ListAccessKeysLDAPOutput,
        ListLDAPPolicyMappingEntitiesOutput,
    )
    from minio._generated.admin.models.policies import PolicyAssociationReq


class LdapOperations:
    """Policies and access keys of LDAP users."""

    _caller: Caller

    # specs/admin/operations/add-service-account-ldap.yaml
    def add_service_account_ldap(
        self, account: AddServiceAccountReq, *, options: RequestOptions | None = None
    ) -> AddServiceAccountLDAPOutput:
        """Creates a service account for an LDAP user.

        The user is named by the name for logging in, and has to have a policy. Needs
        admin:CreateServiceAccount (for another user).

        Args:
            account: The account to create. `from minio.models.admin import AddServiceAccountReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.AddServiceAccountLDAPOutput` with `account`.

        Raises:
            MinioAdminException: the server refused; here often XMinioLDAPExpectedLoginName,
                XMinioAdminNoSuchUser, XMinioLDAPNotEnabled.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddServiceAccountLDAP
        """
        request = build_add_service_account_ldap(account)
        response = self._caller.call(request, options)
        return parse_add_service_account_ldap(response)

    # specs/admin/operations/attach-policy-ldap.yaml
    def attach_policy_ldap(
        self, association: PolicyAssociationReq, *, options: RequestOptions | None = None
    ) -> AttachPolicyLDAPOutput:
        """Gives policies to an LDAP user or group, beside those it has.

        Refused when it has all of them already. Needs admin:UpdatePolicyAssociation.

        Args:
            association: Which policies, and whose. `from minio.models.admin import PolicyAssociationReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.AttachPolicyLDAPOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminPolicyChangeAlreadyApplied,
                XMinioAdminNoSuchUser, XMinioLDAPNotEnabled.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AttachPolicyLDAP
        """
        request = build_attach_policy_ldap(association)
        response = self._caller.call(request, options)
        return parse_attach_policy_ldap(response)

    # specs/admin/operations/detach-policy-ldap.yaml
    def detach_policy_ldap(
        self, association: PolicyAssociationReq, *, options: RequestOptions | None = None
    ) -> DetachPolicyLDAPOutput:
        """Takes policies from an LDAP user or group.

        Refused when it has none of them. Needs admin:UpdatePolicyAssociation.

        Args:
            association: Which policies, and whose. `from minio.models.admin import PolicyAssociationReq`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.DetachPolicyLDAPOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often XMinioLDAPNotEnabled.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DetachPolicyLDAP
        """
        request = build_detach_policy_ldap(association)
        response = self._caller.call(request, options)
        return parse_detach_policy_ldap(response)

    # specs/admin/operations/list-access-keys-ldap.yaml
    def list_access_keys_ldap(
        self, user_dn: str, list_type: str, *, options: RequestOptions | None = None
    ) -> ListAccessKeysLDAPOutput:
        """Lists the access keys of an LDAP user.

        Needs admin:ListServiceAccounts.

        Args:
            user_dn: DN of the user, or the name that the user logs in with; empty for the caller.
            list_type: Which keys to list: `sts-only` or `svcacc-only`; empty for both.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListAccessKeysLDAPOutput` with `keys`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminNoSuchUser, InternalError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysLDAP
        """
        request = build_list_access_keys_ldap(user_dn, list_type)
        response = self._caller.call(request, options)
        return parse_list_access_keys_ldap(response)

    # specs/admin/operations/list-access-keys-ldap-bulk.yaml
    def list_access_keys_ldap_bulk(
        self,
        list_type: str,
        *,
        user_dns: list[str] | None = None,
        all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListAccessKeysLDAPBulkOutput:
        """Lists the access keys of several or all LDAP users.

        Needs admin:ListServiceAccounts (others; for oneself only a deny counts), admin:ListUsers (in
        addition, with all).

        Args:
            list_type: Which keys to list. One of users-only, sts-only, svcacc-only, all.
            user_dns: DNs of the users.
            all: Whether to list those of every user; does not go with `UserDNs`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListAccessKeysLDAPBulkOutput` with `users`.

        Raises:
            MinioAdminException: the server refused; here often XMinioIAMActionNotAllowed, InternalError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysLDAPBulk
        """
        request = build_list_access_keys_ldap_bulk(list_type, user_dns=user_dns, all=all)
        response = self._caller.call(request, options)
        return parse_list_access_keys_ldap_bulk(response)

    # specs/admin/operations/list-ldap-policy-mapping-entities.yaml
    def list_ldap_policy_mapping_entities(
        self,
        *,
        users: list[str] | None = None,
        groups: list[str] | None = None,
        policies: list[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ListLDAPPolicyMappingEntitiesOutput:
        """Returns which LDAP users and groups have which policies.

        Without a filter, by policy. Needs admin:ListGroups, admin:ListUsers, admin:ListUserPolicies.

        Args:
            users: Only these users, by DN.
            groups: Only these groups, by DN.
            policies: Only these policies.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListLDAPPolicyMappingEntitiesOutput` with `entities`.

        Raises:
            MinioAdminException: the server refused; here often XMinioIAMActionNotAllowed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetLDAPPolicyEntities
        """
        request = build_list_ldap_policy_mapping_entities(users=users, groups=groups, policies=policies)
        response = self._caller.call(request, options)
        return parse_list_ldap_policy_mapping_entities(response)
