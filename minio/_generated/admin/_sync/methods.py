# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Simple methods of the friendly client: one request each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.identities import check_group, check_policy
from minio._core.http.forms import check_hidden_text
from minio._core.http.messages import text_of

if TYPE_CHECKING:
    from minio._flows._sync.caller import Caller

    from ..api import AdminApi


class AdminMethods:
    """Methods whose call is one operation; models are imported when a method first needs them."""

    api: AdminApi
    _caller: Caller

    # specs/admin/operations/set-bucket-quota.yaml
    def bucket_quota_clear(self, bucket: str) -> str:
        """Removes the quota of a bucket.

        Needs admin:SetBucketQuota.

        Args:
            bucket: Name of the bucket.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetBucketQuota
        """
        from minio._generated.admin.models.quota import BucketQuota
        from minio._generated.admin.operations.quota import build_set_bucket_quota

        output = self._caller.call(
            build_set_bucket_quota(bucket=bucket, quota=BucketQuota(quota=0, quota_type="hard"))
        )
        return text_of(output)

    # specs/admin/operations/get-bucket-quota.yaml
    def bucket_quota_get(self, bucket: str) -> str:
        """Returns the quota of a bucket, in JSON.

        Needs admin:GetBucketQuota.

        Args:
            bucket: Name of the bucket.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetBucketQuota
        """
        from minio._generated.admin.operations.quota import build_get_bucket_quota

        output = self._caller.call(build_get_bucket_quota(bucket=bucket))
        return text_of(output)

    # specs/admin/operations/list-config-history-kv.yaml
    def config_history(self) -> str:
        """Returns the last changes of settings, at most ten, in JSON.

        Of more, MinIO takes any. Needs admin:ConfigUpdate.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListConfigHistoryKV
        """
        from minio._generated.admin.operations.config import build_list_config_history_kv

        output = self._caller.call(build_list_config_history_kv(count=10))
        return text_of(output)

    # specs/admin/operations/restore-config-history-kv.yaml
    def config_restore(self, restore_id: str) -> str:
        """Restores the settings from before a change.

        Needs admin:ConfigUpdate.

        Args:
            restore_id: Id of the change.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RestoreConfigHistoryKV
        """
        from minio._generated.admin.operations.config import build_restore_config_history_kv

        output = self._caller.call(build_restore_config_history_kv(restore_id=restore_id))
        return text_of(output)

    # specs/admin/operations/delete-service-account.yaml
    def delete_service_account(self, access_key: str) -> str:
        """Removes a service account.

        Needs admin:RemoveServiceAccount.

        Args:
            access_key: Access key of the account.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DeleteServiceAccount
        """
        from minio._generated.admin.operations.access_keys import build_delete_service_account

        output = self._caller.call(build_delete_service_account(access_key=access_key))
        return text_of(output)

    # specs/admin/operations/data-usage-info.yaml
    def get_data_usage_info(self) -> str:
        """Returns the data usage of each bucket, as of the scanner's last run, in JSON.

        Needs admin:DataUsageInfo.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DataUsageInfo
        """
        from minio._generated.admin.operations.usage import build_data_usage_info

        output = self._caller.call(build_data_usage_info())
        return text_of(output)

    # specs/admin/operations/info-service-account.yaml
    def get_service_account(self, access_key: str) -> str:
        """Returns everything about a service account except its secret, in JSON.

        Needs admin:ListServiceAccounts.

        Args:
            access_key: Access key of the account.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoServiceAccount
        """
        from minio._generated.admin.operations.access_keys import build_info_service_account

        output = self._caller.call(build_info_service_account(access_key=access_key))
        return text_of(output)

    # specs/admin/operations/site-replication-info.yaml
    def get_site_replication_info(self) -> str:
        """Returns which sites are joined, in JSON.

        Needs admin:SiteReplicationInfo.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationInfo
        """
        from minio._generated.admin.operations.sites import build_site_replication_info

        output = self._caller.call(build_site_replication_info())
        return text_of(output)

    # specs/admin/operations/set-group-status.yaml
    def group_disable(self, group_name: str) -> str:
        """Disables a group: its policies do not apply until `group_enable`.

        Needs admin:EnableGroup.

        Args:
            group_name: Name of the group.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetGroupStatus
        """
        from minio._generated.admin.operations.groups import build_set_group_status

        check_group("group_name", group_name)
        output = self._caller.call(build_set_group_status(group=group_name, status="disabled"))
        return text_of(output)

    # specs/admin/operations/set-group-status.yaml
    def group_enable(self, group_name: str) -> str:
        """Enables a group that `group_disable` disabled.

        Needs admin:EnableGroup.

        Args:
            group_name: Name of the group.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetGroupStatus
        """
        from minio._generated.admin.operations.groups import build_set_group_status

        check_group("group_name", group_name)
        output = self._caller.call(build_set_group_status(group=group_name, status="enabled"))
        return text_of(output)

    # specs/admin/operations/get-group.yaml
    def group_info(self, group_name: str) -> str:
        """Returns state, members and policies of a group, in JSON.

        Needs admin:GetGroup.

        Args:
            group_name: Name of the group.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetGroupDescription
        """
        from minio._generated.admin.operations.groups import build_get_group

        check_group("group_name", group_name)
        output = self._caller.call(build_get_group(group=group_name))
        return text_of(output)

    # specs/admin/operations/list-groups.yaml
    def group_list(self) -> str:
        """Returns the names of all groups, in JSON.

        Needs admin:ListGroups.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListGroups
        """
        from minio._generated.admin.operations.groups import build_list_groups

        output = self._caller.call(build_list_groups())
        return text_of(output)

    # specs/admin/operations/server-info.yaml
    def info(self) -> str:
        """Returns state, drives and usage of all servers, in JSON.

        Needs admin:ServerInfo.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerInfo
        """
        from minio._generated.admin.operations.info import build_server_info

        output = self._caller.call(build_server_info())
        return text_of(output)

    # specs/admin/operations/list-access-keys-ldap.yaml
    def list_access_keys_ldap(self, user_dn: str, list_type: str) -> str:
        """Returns the access keys of an LDAP user, in JSON.

        Needs admin:ListServiceAccounts.

        Args:
            user_dn: DN of the user, or the name that the user logs in with; empty for the caller.
            list_type: Which keys to list: `sts-only` or `svcacc-only`; empty for both.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListAccessKeysLDAP
        """
        from minio._generated.admin.operations.ldap import build_list_access_keys_ldap

        output = self._caller.call(build_list_access_keys_ldap(user_dn=user_dn, list_type=list_type))
        return text_of(output)

    # specs/admin/operations/info-canned-policy.yaml
    def policy_info(self, policy_name: str) -> str:
        """Returns a policy, in JSON.

        Needs admin:GetPolicy.

        Args:
            policy_name: Name of the policy.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.InfoCannedPolicy
        """
        from minio._generated.admin.operations.policies import build_info_canned_policy

        check_policy("policy_name", policy_name)
        output = self._caller.call(build_info_canned_policy(name=policy_name))
        return text_of(output)

    # specs/admin/operations/list-canned-policies.yaml
    def policy_list(self) -> str:
        """Returns all policies by name, in JSON.

        Needs admin:ListUserPolicies.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListCannedPolicies
        """
        from minio._generated.admin.operations.policies import build_list_canned_policies

        output = self._caller.call(build_list_canned_policies())
        return text_of(output)

    # specs/admin/operations/remove-canned-policy.yaml
    def policy_remove(self, policy_name: str) -> str:
        """Removes a policy that is attached to nobody.

        Needs admin:DeletePolicy.

        Args:
            policy_name: Name of the policy.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveCannedPolicy
        """
        from minio._generated.admin.operations.policies import build_remove_canned_policy

        check_policy("policy_name", policy_name)
        output = self._caller.call(build_remove_canned_policy(name=policy_name))
        return text_of(output)

    # specs/admin/operations/service-action.yaml
    def service_restart(self) -> str:
        """Restarts all servers.

        Needs admin:ServiceRestart (restart), admin:ServiceStop (stop), admin:ServiceFreeze (freeze,
        unfreeze).

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceRestart
        """
        from minio._generated.admin.operations.service import build_service_action

        output = self._caller.call(build_service_action(action="restart"))
        return text_of(output)

    # specs/admin/operations/service-action.yaml
    def service_stop(self) -> str:
        """Stops all servers.

        Needs admin:ServiceRestart (restart), admin:ServiceStop (stop), admin:ServiceFreeze (freeze,
        unfreeze).

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceRestart
        """
        from minio._generated.admin.operations.service import build_service_action

        output = self._caller.call(build_service_action(action="stop"))
        return text_of(output)

    # specs/admin/operations/top-locks.yaml
    def top_locks(self) -> str:
        """Returns the oldest locks, in JSON; a single node has none and refuses.

        Needs admin:TopLocksInfo.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.TopLocks
        """
        from minio._generated.admin.operations.locks import build_top_locks

        output = self._caller.call(build_top_locks())
        return text_of(output)

    # specs/admin/operations/server-update.yaml
    def update(self) -> str:
        """Updates all servers to the newest release, which they fetch from MinIO's site.

        Returns the versions before and after, in JSON. Servers that cannot reach that site refuse. Needs
        admin:ServerUpdate.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerUpdate
        """
        from minio._generated.admin.operations.service import build_server_update

        output = self._caller.call(build_server_update(update_url=""))
        return text_of(output)

    # specs/admin/operations/add-user.yaml
    def user_add(self, access_key: str, secret_key: str) -> str:
        """Creates a user, or changes the secret key of an existing one.

        The user is enabled in either case. The secret key is encrypted on its way. Needs admin:CreateUser.

        Args:
            access_key: Access key of the user: at least 3 characters, without commas and equals signs.
            secret_key: Secret key. At least 8 characters.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddUser
        """
        from minio._generated.admin.models.users import AddOrUpdateUserReq
        from minio._generated.admin.operations.users import build_add_user

        check_hidden_text("secret_key", secret_key)
        output = self._caller.call(
            build_add_user(
                access_key=access_key, user=AddOrUpdateUserReq(secret_key=secret_key, status="enabled")
            )
        )
        return text_of(output)

    # specs/admin/operations/set-user-status.yaml
    def user_disable(self, access_key: str) -> str:
        """Disables a user until `user_enable`.

        Needs admin:EnableUser.

        Args:
            access_key: Access key of the user.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetUserStatus
        """
        from minio._generated.admin.operations.users import build_set_user_status

        output = self._caller.call(build_set_user_status(access_key=access_key, status="disabled"))
        return text_of(output)

    # specs/admin/operations/set-user-status.yaml
    def user_enable(self, access_key: str) -> str:
        """Enables a user that `user_disable` disabled.

        Needs admin:EnableUser.

        Args:
            access_key: Access key of the user.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetUserStatus
        """
        from minio._generated.admin.operations.users import build_set_user_status

        output = self._caller.call(build_set_user_status(access_key=access_key, status="enabled"))
        return text_of(output)

    # specs/admin/operations/get-user-info.yaml
    def user_info(self, access_key: str) -> str:
        """Returns state, groups and policies of a user, in JSON.

        Needs admin:GetUser.

        Args:
            access_key: Access key of the user.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetUserInfo
        """
        from minio._generated.admin.operations.users import build_get_user_info

        output = self._caller.call(build_get_user_info(access_key=access_key))
        return text_of(output)

    # specs/admin/operations/list-users.yaml
    def user_list(self) -> str:
        """Returns all users by name, in JSON.

        Needs admin:ListUsers.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListUsers
        """
        from minio._generated.admin.operations.users import build_list_users

        output = self._caller.call(build_list_users())
        return text_of(output)

    # specs/admin/operations/remove-user.yaml
    def user_remove(self, access_key: str) -> str:
        """Removes a user, with all service accounts of the user.

        Needs admin:DeleteUser.

        Args:
            access_key: Access key of the user.

        Returns:
            What the server answers, as text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveUser
        """
        from minio._generated.admin.operations.users import build_remove_user

        output = self._caller.call(build_remove_user(access_key=access_key))
        return text_of(output)
