# Derived from minio/_flows/_async/areas/ldap.py; change that and run `make generate`.
"""Policies and access keys of LDAP users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from minio._core.admin.identities import check_name
from minio._core.checks import check_enum
from minio._flows.accounts import KINDS, Expiry, Policy, made, named_users, new_account
from minio._generated.admin._sync.areas.ldap import LdapMethods

if TYPE_CHECKING:
    from minio._generated.admin.models.access_keys import Credentials
    from minio._generated.admin.models.ldap import ListAccessKeysLDAPResp

_KINDS_OF_ONE = ("all", "sts-only", "svcacc-only")


class Ldap(LdapMethods):
    """Policies and access keys of LDAP users."""

    def create_access_key(
        self,
        user: str,
        *,
        access_key: str | None = None,
        secret_key: str | None = None,
        policy: Policy | None = None,
        name: str | None = None,
        description: str | None = None,
        expires: Expiry | None = None,
    ) -> Credentials:
        """Creates a service account of a user of the directory.

        Needs admin:CreateServiceAccount.

        Args:
            user: name that the user logs in with, or the distinguished name.
            access_key: 3 to 20 characters; the server makes both keys where they are left out.
            secret_key: 8 to 40 characters; goes with `access_key`.
            policy: narrows what the key may do, as `policies.add` takes it; left out, what the user may.
            name: a letter, then up to 31 letters, digits, `_` and `-`.
            description: up to 256 bytes.
            expires: when it ends, or how long from now: over 15 minutes, up to 365 days; left out, never.

        Returns:
            The keys; the only time that the secret one is told. It is not in their repr.

        Raises:
            MinioAdminException: the server refused; `XMinioAdminNoSuchUser`, `XMinioLDAPNotEnabled`.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddServiceAccountLDAP
        """
        check_name("user", user)
        wanted = new_account(access_key, secret_key, user, policy, name, description, expires)
        return made((self.api.add_service_account_ldap(wanted)).account.credentials)

    def list_access_keys(self, user: str, *, kind: str = "all") -> ListAccessKeysLDAPResp:
        """Lists the access keys of a user of the directory.

        Needs admin:ListServiceAccounts.

        Args:
            user: name that the user logs in with, or the distinguished name.
            kind: `sts-only` for temporary credentials, `svcacc-only` for service accounts, or `all`.

        Returns:
            Both kinds of keys, without the secret ones.

        Raises:
            MinioAdminException: the server refused; `XMinioAdminNoSuchUser`, `XMinioLDAPNotEnabled`.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysLDAP
        """
        check_name("user", user)
        check_enum("kind", kind, _KINDS_OF_ONE)
        return (self.api.list_access_keys_ldap(user, "" if kind == "all" else kind)).keys

    def list_access_keys_by_user(
        self, users: Sequence[str] | None = None, *, kind: str = "all"
    ) -> dict[str, ListAccessKeysLDAPResp]:
        """Lists the access keys of several or all users of the directory.

        Needs admin:ListServiceAccounts, and admin:ListUsers for all.

        Args:
            users: distinguished names of the users; left out, all.
            kind: `users-only`, `sts-only`, `svcacc-only` or `all`.

        Returns:
            Keys by distinguished name.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysLDAPBulk
        """
        check_enum("kind", kind, KINDS)
        named = named_users(users)
        output = self.api.list_access_keys_ldap_bulk(kind, user_dns=named, all=named is None or None)
        return output.users
