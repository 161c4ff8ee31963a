# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of config.

Settings of the servers, and their history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.config import (
    build_clear_config_history_kv,
    build_del_config_kv,
    build_get_config,
    build_get_config_kv,
    build_help_config_kv,
    build_list_config_history_kv,
    build_restore_config_history_kv,
    build_set_config,
    build_set_config_kv,
    parse_clear_config_history_kv,
    parse_del_config_kv,
    parse_get_config,
    parse_get_config_kv,
    parse_help_config_kv,
    parse_list_config_history_kv,
    parse_restore_config_history_kv,
    parse_set_config,
    parse_set_config_kv,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.config import (
        ClearConfigHistoryKVOutput,
        DelConfigKVOutput,
        GetConfigKVOutput,
        GetConfigOutput,
        HelpConfigKVOutput,
        ListConfigHistoryKVOutput,
        RestoreConfigHistoryKVOutput,
        SetConfigKVOutput,
        SetConfigOutput,
    )


class AsyncConfigOperations:
    """Settings of the servers, and their history."""

    _caller: AsyncCaller

    # specs/admin/operations/clear-config-history-kv.yaml
    async def clear_config_history_kv(
        self, restore_id: str, *, options: RequestOptions | None = None
    ) -> ClearConfigHistoryKVOutput:
        """Removes a change, or all changes, from the history of settings.

        Needs admin:ConfigUpdate.

        Args:
            restore_id: Id of the change, or `all`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.ClearConfigHistoryKVOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ClearConfigHistoryKV
        """
        request = build_clear_config_history_kv(restore_id)
        response = await self._caller.call(request, options)
        return parse_clear_config_history_kv(response)

    # specs/admin/operations/del-config-kv.yaml
    async def del_config_kv(
        self, settings: str | bytes, *, options: RequestOptions | None = None
    ) -> DelConfigKVOutput:
        """Puts settings of a subsystem back to their defaults.

        Some subsystems change at once; others after a restart, as the answer tells. Needs admin:ConfigUpdate.

        Args:
            settings: `SUBSYSTEM[:TARGET]`, and the settings to put back, with blanks between; without them,
                all.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.DelConfigKVOutput` with `config_applied`.

        Raises:
            MinioAdminException: the server refused; here often XMinioConfigNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DelConfigKV
        """
        request = build_del_config_kv(settings)
        response = await self._caller.call(request, options)
        return parse_del_config_kv(response)

    # specs/admin/operations/get-config.yaml
    async def get_config(self, *, options: RequestOptions | None = None) -> GetConfigOutput:
        """Fetches all settings as text.

        Needs admin:ConfigUpdate.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.GetConfigOutput` with `settings`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetConfig
        """
        request = build_get_config()
        response = await self._caller.call(request, options)
        return parse_get_config(response)

    # specs/admin/operations/get-config-kv.yaml
    async def get_config_kv(
        self, key: str, *, env: bool | None = None, options: RequestOptions | None = None
    ) -> GetConfigKVOutput:
        """Fetches the settings of a subsystem as text.

        Needs admin:ConfigUpdate.

        Args:
            key: Subsystem, or `SUBSYSTEM:TARGET`; `SUBSYSTEM:` for the one without a name.
            env: Whether to show what environment variables set. MinIO ignores it: it always does.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.GetConfigKVOutput` with `settings`.

        Raises:
            MinioAdminException: the server refused; here often XMinioConfigError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetConfigKV
        """
        request = build_get_config_kv(key, env=env)
        response = await self._caller.call(request, options)
        return parse_get_config_kv(response)

    # specs/admin/operations/help-config-kv.yaml
    async def help_config_kv(
        self, sub_sys: str, key: str, *, env: bool | None = None, options: RequestOptions | None = None
    ) -> HelpConfigKVOutput:
        """Describes a subsystem and its settings.

        Needs admin:ConfigUpdate.

        Args:
            sub_sys: Name of the subsystem; empty for a list of all.
            key: Name of the setting; empty for all.
            env: Whether to name the environment variables in place of the settings.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HelpConfigKVOutput` with `help`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.HelpConfigKV
        """
        request = build_help_config_kv(sub_sys, key, env=env)
        response = await self._caller.call(request, options)
        return parse_help_config_kv(response)

    # specs/admin/operations/list-config-history-kv.yaml
    async def list_config_history_kv(
        self, count: int, *, options: RequestOptions | None = None
    ) -> ListConfigHistoryKVOutput:
        """Lists earlier changes of settings.

        Of more than `count`, MinIO takes any. Needs admin:ConfigUpdate.

        Args:
            count: Number of changes to list, 0 or more. At least 0.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListConfigHistoryKVOutput` with `entries`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListConfigHistoryKV
        """
        request = build_list_config_history_kv(count)
        response = await self._caller.call(request, options)
        return parse_list_config_history_kv(response)

    # specs/admin/operations/restore-config-history-kv.yaml
    async def restore_config_history_kv(
        self, restore_id: str, *, options: RequestOptions | None = None
    ) -> RestoreConfigHistoryKVOutput:
        """Applies settings again that the history holds.

        The change leaves the history. Some subsystems change only after a restart. Needs admin:ConfigUpdate.

        Args:
            restore_id: Id of the change.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.RestoreConfigHistoryKVOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioConfigError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RestoreConfigHistoryKV
        """
        request = build_restore_config_history_kv(restore_id)
        response = await self._caller.call(request, options)
        return parse_restore_config_history_kv(response)

    # specs/admin/operations/set-config.yaml
    async def set_config(
        self, settings: str | bytes, *, options: RequestOptions | None = None
    ) -> SetConfigOutput:
        """Replaces all settings.

        Takes effect after a restart. Needs admin:ConfigUpdate.

        Args:
            settings: Lines of `SUBSYSTEM[:TARGET] key=value ...`; values with blanks stand in double quotes.
                What is left out goes back to its default.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.SetConfigOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetConfig
        """
        request = build_set_config(settings)
        response = await self._caller.call(request, options)
        return parse_set_config(response)

    # specs/admin/operations/set-config-kv.yaml
    async def set_config_kv(
        self, settings: str | bytes, *, options: RequestOptions | None = None
    ) -> SetConfigKVOutput:
        """Changes settings of a subsystem.

        Some subsystems change at once; others after a restart, as the answer tells. Needs admin:ConfigUpdate.

        Args:
            settings: Lines of `SUBSYSTEM[:TARGET] key=value ...`; values with blanks stand in double quotes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SetConfigKVOutput` with `config_applied`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminConfigBadJSON, XMinioConfigError,
                XMinioAdminConfigTooLarge.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetConfigKV
        """
        request = build_set_config_kv(settings)
        response = await self._caller.call(request, options)
        return parse_set_config_kv(response)
