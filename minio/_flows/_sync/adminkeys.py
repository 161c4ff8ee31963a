# Derived from minio/_flows/_async/adminkeys.py; change that and run `make generate`.
"""Service accounts and keys of LDAP users, as MinioAdmin of 7.2.16 manages them."""

from __future__ import annotations

from minio._core.documents.timestamps import from_iso8601
from minio._generated.admin.models.access_keys import AddServiceAccountReq, UpdateServiceAccountReq
from minio._generated.admin.operations import access_keys, ldap

from .adminbase import AdminFlows, File, read_policy
from .adminusers import association


class AdminKeys(AdminFlows):
    """Access keys beside those of users. All methods return the server's answer as text."""

    def list_service_account(self, user: str) -> str:
        """Returns the service accounts of a user, in JSON.

        Args:
            user: name of the user.

        Raises:
            MinioAdminException: the server refused.
        """
        return self._text(access_keys.build_list_service_accounts(user=user))

    def add_service_account(
        self,
        access_key: str | None = None,
        secret_key: str | None = None,
        name: str | None = None,
        description: str | None = None,
        policy_file: File | None = None,
        expiration: str | None = None,
        status: str | None = None,
        *,
        target_user: str | None = None,
    ) -> str:
        """Creates a service account.

        Args:
            access_key: name of the account; the server makes one if there is none.
            secret_key: its secret key; goes with `access_key`.
            name: what people call it.
            description: what it is for.
            policy_file: file with a policy in JSON that bounds what it may do.
            expiration: when it ends, in ISO 8601; at least 15 minutes and at most a year from now.
            status: as 7.2.16 has it; servers take no notice, new accounts are enabled.
            target_user: name of the user that the account acts for; left out, whoever calls.

        Returns:
            The keys of the account, in JSON.

        Raises:
            MinioAdminException: the server refused.
            OSError: the file cannot be read.
            ValueError: one key is given without the other, or an argument is invalid.
        """
        if bool(access_key) != bool(secret_key):
            raise ValueError("both access key and secret key must be provided")
        account = AddServiceAccountReq(
            access_key=access_key or None,
            secret_key=secret_key or None,
            name=name,
            description=description,
            policy=read_policy(policy_file) if policy_file else None,
            expiration=from_iso8601(expiration) if expiration else None,
            target_user=target_user,
            extra={"status": status or "enabled"},
        )
        return self._text(access_keys.build_add_service_account(account))

    def update_service_account(
        self,
        access_key: str,
        secret_key: str | None = None,
        name: str | None = None,
        description: str | None = None,
        policy_file: File | None = None,
        expiration: str | None = None,
        status: str | None = None,
    ) -> str:
        """Changes a service account; what is not given stays as it is.

        Args:
            access_key: name of the account.
            secret_key: its new secret key.
            name: what people call it.
            description: what it is for.
            policy_file: file with a policy in JSON that bounds what it may do.
            expiration: when it ends, in ISO 8601.
            status: `on` or `off`.

        Raises:
            MinioAdminException: the server refused.
            OSError: the file cannot be read.
            ValueError: nothing is given, or an argument is invalid.
        """
        if not any([secret_key, name, description, policy_file, expiration, status]):
            raise ValueError(
                "at least one of secret_key, name, description, policy_file, expiration or status "
                "must be specified"
            )
        changes = UpdateServiceAccountReq(
            new_secret_key=secret_key,
            new_name=name,
            new_description=description,
            new_policy=read_policy(policy_file) if policy_file else None,
            new_expiration=from_iso8601(expiration) if expiration else None,
            new_status=status,
        )
        return self._text(access_keys.build_update_service_account(access_key, changes))

    def attach_policy_ldap(
        self, policies: list[str], user: str | None = None, group: str | None = None
    ) -> str:
        """Attaches policies to an LDAP user or group.

        Args:
            policies: names of policies.
            user: distinguished name, or login name, of the user.
            group: distinguished name of the group.

        Returns:
            What was attached, in JSON.

        Raises:
            MinioAdminException: the server refused.
            ValueError: neither user nor group is given, or both.
        """
        return self._text(ldap.build_attach_policy_ldap(association(policies, user, group)))

    def detach_policy_ldap(
        self, policies: list[str], user: str | None = None, group: str | None = None
    ) -> str:
        """Detaches policies from an LDAP user or group.

        Args:
            policies: names of policies.
            user: distinguished name, or login name, of the user.
            group: distinguished name of the group.

        Returns:
            What was detached, in JSON.

        Raises:
            MinioAdminException: the server refused.
            ValueError: neither user nor group is given, or both.
        """
        return self._text(ldap.build_detach_policy_ldap(association(policies, user, group)))

    def list_access_keys_ldap_bulk(self, users: list[str], list_type: str, all_users: bool) -> str:
        """Returns the access keys of several LDAP users, in JSON.

        Args:
            users: distinguished names of users; empty for whoever calls, or all.
            list_type: `users-only`, `sts-only`, `svcacc-only` or `all`.
            all_users: of all users; `users` must be empty then.

        Raises:
            MinioAdminException: the server refused.
            ValueError: users are named, and all are wanted.
        """
        if users and all_users:
            raise ValueError("users must be empty where all_users is True")
        return self._text(
            ldap.build_list_access_keys_ldap_bulk(list_type, user_dns=users, all=all_users or None)
        )
