"""Settings of the servers, read and written as what they mean instead of as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from minio._core.admin.configtext import Settings, check_names, importable, parse, place, texts, write
from minio._core.checks import check_enum
from minio._core.http.messages import check_integer_range
from minio._generated.admin._async.areas.config import AsyncConfigMethods

if TYPE_CHECKING:
    from minio._generated.admin.models.config import ConfigHistoryEntry

EVERYWHERE = frozenset({"enable", "comment"})
"""Settings that subsystems have whether they tell so or not."""
ALL_CHANGES = 2**31 - 1


class AsyncConfig(AsyncConfigMethods):
    """Settings of the servers, and their history."""

    async def get(self, subsystem: str, *, target: str | None = None) -> Settings:
        """Reads the settings of a subsystem.

        Servers leave out secrets, and `enable` where it is on. Changes that wait for a restart do not show
        yet. Needs admin:ConfigUpdate.

        Args:
            subsystem: what they are about, such as `scanner`; `help` lists all.
            target: which of several, such as the name of a webhook; left out, the one without a name.

        Returns:
            The settings by name: value, and the environment variable that it comes from, if it does.

        Raises:
            MinioAdminException: the server refused; so it does when there is no such subsystem or target.
            ValueError: an argument is invalid, and nothing was sent; or the response cannot be read.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetConfigKV
        """
        head = place(subsystem, target)
        answer = await self.api.get_config_kv(head if target else f"{head}:")
        (settings,) = parse(answer.settings)
        return settings

    async def targets(self, subsystem: str) -> dict[str, Settings]:
        """Reads the settings of a subsystem that can be set up several times, such as webhooks.

        Needs admin:ConfigUpdate.

        Args:
            subsystem: what they are about, such as `notify_webhook`.

        Returns:
            The settings of each by its name; `""` is the one without a name.

        Raises:
            MinioAdminException: the server refused; so it does when there is no such subsystem.
            ValueError: an argument is invalid, and nothing was sent; or the response cannot be read.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetConfigKV
        """
        answer = await self.api.get_config_kv(place(subsystem, None))
        return {settings.target: settings for settings in parse(answer.settings)}

    async def history(self, count: int = 10) -> list[ConfigHistoryEntry]:
        """Lists the latest changes of settings; a server that is asked for some of them takes any.

        Needs admin:ConfigUpdate.

        Args:
            count: number of changes, from 1.

        Returns:
            The changes, newest first.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListConfigHistoryKV
        """
        check_integer_range("count", count, 1, None)
        entries = (await self.api.list_config_history_kv(ALL_CHANGES)).entries
        return sorted(entries, key=_when, reverse=True)[:count]

    async def set(
        self, subsystem: str, settings: Mapping[str, str | int | bool], *, target: str | None = None
    ) -> bool:
        """Changes settings of a subsystem. They are sent encrypted. What is not named stays.

        Asks first which settings there are: a server would take an unknown one for a part of the value
        before it. Needs admin:ConfigUpdate.

        Args:
            subsystem: what they are about, such as `scanner`.
            settings: values by name, each on one line; True and False are `on` and `off`.
            target: which of several, such as the name of a webhook, which is made if it is new; left out, the
                one without a name.

        Returns:
            Whether the servers have to be restarted before the change holds.

        Raises:
            MinioAdminException: the server refused.
            ValueError: a name or value cannot be, or is one that the server would not read; nothing was
                changed.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetConfigKV
        """
        head, values = place(subsystem, target), texts(settings)
        known = await self._known(subsystem)
        for name in values:
            check_enum("settings", name, sorted(known))
        return not (await self.api.set_config_kv(write(head, values, known))).config_applied

    async def reset(self, subsystem: str, *, keys: Sequence[str] = (), target: str | None = None) -> bool:
        """Puts settings of a subsystem back to their defaults.

        Needs admin:ConfigUpdate.

        Args:
            subsystem: what they are about, such as `scanner`.
            keys: names of the settings; left out, all: one with a name is removed then.
            target: which of several, such as the name of a webhook; left out, the one without a name.

        Returns:
            Whether the servers have to be restarted before the change holds.

        Raises:
            MinioAdminException: the server refused; so it does when there is no such setting or target.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DelConfigKV
        """
        head = place(subsystem, target)
        check_names("keys", keys)
        return not (await self.api.del_config_kv(" ".join([head, *keys]))).config_applied

    async def import_(self, settings: str) -> None:
        """Replaces all settings by a text that `export` gave. Takes effect after a restart.

        Lines that are commented out, as those of what is off, are not taken. Needs admin:ConfigUpdate.

        Args:
            settings: the text.

        Raises:
            MinioAdminException: the server refused.
            ValueError: the text holds no settings; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetConfig
        """
        await self.api.set_config(importable(settings))

    async def _known(self, subsystem: str) -> frozenset[str]:
        """Names of settings. Neither the description nor the settings themselves name all of them."""
        explained = (await self.api.help_config_kv(subsystem, "")).help
        described = {entry.key for entry in explained.keys_help if entry.key}
        return EVERYWHERE.union(described, await self.get(subsystem))


def _when(entry: ConfigHistoryEntry) -> datetime:
    return entry.create_time or datetime.min.replace(tzinfo=timezone.utc)
