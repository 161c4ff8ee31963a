# Derived from minio/_flows/_async/areas/access_keys.py; change that and run `make generate`.
"""Service accounts, temporary credentials and all other access keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from minio._core.admin.identities import check_name
from minio._core.checks import check_enum, check_type
from minio._flows.accounts import (
    KINDS,
    Expiry,
    Policy,
    check_label,
    check_secret_key,
    ends_at,
    made,
    named_users,
    new_account,
    policy_of,
    policy_to_keep,
)
from minio._generated.admin._sync.areas.access_keys import AccessKeysMethods
from minio._generated.admin.models.access_keys import UpdateServiceAccountReq
from minio._generated.admin.models.policies import PolicyDocument

if TYPE_CHECKING:
    from minio._generated.admin.models.access_keys import (
        Credentials,
        ListAccessKeysOpenIDResp,
        ListAccessKeysResp,
    )

PROVIDERS = ("builtin", "ldap")
"""Where users come from whose temporary credentials can be revoked."""


class AccessKeys(AccessKeysMethods):
    """Service accounts, temporary credentials and all other access keys."""

    def create(
        self,
        *,
        access_key: str | None = None,
        secret_key: str | None = None,
        user: str | None = None,
        policy: Policy | None = None,
        name: str | None = None,
        description: str | None = None,
        expires: Expiry | None = None,
    ) -> Credentials:
        """Creates a service account: an access key that acts for a user.

        Needs admin:CreateServiceAccount for another user.

        Args:
            access_key: 3 to 20 characters; the server makes both keys where they are left out.
            secret_key: 8 to 40 characters; goes with `access_key`.
            user: user that the key acts for; left out, the caller.
            policy: narrows what the key may do, as `policies.add` takes it; left out, what the user may.
            name: a letter, then up to 31 letters, digits, `_` and `-`.
            description: up to 256 bytes.
            expires: when it ends, or how long from now: over 15 minutes, up to 365 days; left out, never.

        Returns:
            The keys; the only time that the secret one is told. It is not in their repr.

        Raises:
            MinioAdminException: the server refused; `XMinioAdminNoSuchUser`.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddServiceAccount
        """
        wanted = new_account(access_key, secret_key, user, policy, name, description, expires)
        return made((self.api.add_service_account(wanted)).account.credentials)

    def update(
        self,
        access_key: str,
        *,
        secret_key: str | None = None,
        policy: Policy | None = None,
        name: str | None = None,
        description: str | None = None,
        expires: Expiry | None = None,
        enabled: bool | None = None,
    ) -> None:
        """Changes a service account; what is not given stays as it is.

        MinIO takes the policy of a key away with any change that does not bring it. So it is looked up and
        sent along: two requests. Needs admin:UpdateServiceAccount and admin:ListServiceAccounts.

        Args:
            access_key: access key of the account.
            secret_key: its new secret key, 8 to 40 characters.
            policy: its new policy; an empty mapping lets it do what its user may.
            name: its new name; cannot be taken away.
            description: its new description; cannot be taken away.
            expires: when it ends, or how long from now: over 15 minutes, up to 365 days; 1970-01-01 is never.
            enabled: whether it works.

        Raises:
            MinioAdminException: the server refused; `XMinioInvalidIAMCredentials`: there is no such account.
            ValueError: an argument is invalid, or there is nothing to change; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.UpdateServiceAccount
        """
        check_name("access_key", access_key)
        check_secret_key(secret_key)
        check_label(name, description)
        if enabled is not None:
            check_type("enabled", enabled, bool)
        wanted = UpdateServiceAccountReq(
            new_secret_key=secret_key,
            new_name=name,
            new_description=description,
            new_expiration=ends_at(expires, datetime.now(timezone.utc)),
            new_status=None if enabled is None else "on" if enabled else "off",
        )
        if policy is not None:
            wanted.new_policy = policy_of("policy", policy) if policy != {} else PolicyDocument()
        elif wanted == UpdateServiceAccountReq():
            raise ValueError(
                "one of secret_key, policy, name, description, expires or enabled must be provided"
            )
        else:
            wanted.new_policy = policy_to_keep(self.get(access_key))
        self.api.update_service_account(access_key, wanted)

    def list_by_user(
        self, users: Sequence[str] | None = None, *, kind: str = "all"
    ) -> dict[str, ListAccessKeysResp]:
        """Lists the access keys of several or all users of the built-in directory.

        Needs admin:ListServiceAccounts, and admin:ListUsers for all.

        Args:
            users: access keys of the users; left out, all. Those that there are not are passed over.
            kind: `users-only`, `sts-only` (temporary credentials), `svcacc-only` (service accounts) or `all`.

        Returns:
            Keys by user; users without keys are left out where users were named.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysBulk
        """
        check_enum("kind", kind, KINDS)
        return (
            self.api.list_access_keys_bulk(kind, users=named_users(users), all=users is None or None)
        ).users

    def list_by_openid_user(
        self, users: Sequence[str] | None = None, *, provider: str | None = None, kind: str = "all"
    ) -> list[ListAccessKeysOpenIDResp]:
        """Lists the access keys of several or all users of OpenID providers.

        Needs admin:ListServiceAccounts, and admin:ListUsers for all.

        Args:
            users: users, by the name that MinIO knows them by or by their id at the provider; left out, all.
            provider: name of the only provider, `_` the default one; left out, all.
            kind: `users-only`, `sts-only` (temporary credentials), `svcacc-only` (service accounts) or `all`.

        Returns:
            Keys by provider, then by user.

        Raises:
            MinioAdminException: the server refused; `XMinioAdminNoSuchConfigTarget`.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysOpenIDBulk
        """
        check_enum("kind", kind, KINDS)
        if provider is not None:
            check_name("provider", provider)
        output = self.api.list_access_keys_openid_bulk(
            kind,
            users=named_users(users),
            all=users is None or None,
            config_name=provider,
            all_configs=provider is None or None,
        )
        return output.providers

    def revoke_tokens(
        self, user: str | None = None, *, provider: str = "builtin", kind: str | None = None
    ) -> None:
        """Revokes temporary credentials of a user.

        Needs admin:RemoveServiceAccount for another user.

        Args:
            user: the user; left out, the caller.
            provider: where the user comes from: `builtin` or `ldap`.
            kind: only credentials that were given out with this type of token; left out, all.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RevokeTokens
        """
        check_enum("provider", provider, PROVIDERS)
        if user is not None:
            check_name("user", user)
        if kind is not None:
            check_name("kind", kind)
        self.api.revoke_tokens(provider, user=user, token_revoke_type=kind, full_revoke=kind is None or None)
