# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Settings of the servers, and their history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio._core.http.messages import check_text

if TYPE_CHECKING:
    from minio._generated.admin.models.config import Help

    from ...api import AdminApi


class ConfigMethods:
    """Settings of the servers, and their history."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/clear-config-history-kv.yaml
    def clear_history(self, restore_id: str = "all") -> None:
        """Removes a change, or all changes, from the history of settings.

        Needs admin:ConfigUpdate.

        Args:
            restore_id: Id of the change, or `all`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ClearConfigHistoryKV
        """
        self.api.clear_config_history_kv(restore_id=restore_id)

    # specs/admin/operations/get-config.yaml
    def export(self) -> str:
        """Fetches all settings as text, secrets and all.

        Keep it where nobody else reads it. Needs admin:ConfigUpdate.

        Returns:
            Lines of `SUBSYSTEM[:TARGET] key=value ...`, secrets and all; those that are off stand behind a
            `#`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetConfig
        """
        output = self.api.get_config()
        return output.settings

    # specs/admin/operations/restore-config-history-kv.yaml
    def restore(self, restore_id: str) -> None:
        """Applies settings again that the history holds.

        Takes effect after a restart. The change leaves the history. Needs admin:ConfigUpdate.

        Args:
            restore_id: Id of the change.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RestoreConfigHistoryKV
        """
        self.api.restore_config_history_kv(restore_id=restore_id)

    # specs/admin/operations/help-config-kv.yaml
    def help(self, subsystem: str = "", key: str = "", *, environment: bool | None = None) -> Help:
        """Describes a subsystem and its settings; without a name, lists the subsystems.

        Needs admin:ConfigUpdate.

        Args:
            subsystem: Name of the subsystem; empty for a list of all.
            key: Name of the setting; empty for all.
            environment: Whether to name the environment variables in place of the settings.

        Returns:
            The description.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.HelpConfigKV
        """
        if subsystem is not None:
            check_text("subsystem", subsystem)
        if environment is not None:
            check_type("environment", environment, bool)
        output = self.api.help_config_kv(sub_sys=subsystem, key=key, env=environment)
        return output.help
