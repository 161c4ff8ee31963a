# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of config.

Settings of the servers, and their history.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import BOOLEAN, TEXT, TIME, JsonModel, Member, Table, list_of

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/operations/clear-config-history-kv.yaml
@dataclass(slots=True, kw_only=True)
class ClearConfigHistoryKVOutput:
    """Answer of ClearConfigHistoryKV."""


# specs/admin/shapes/config-history-entry.yaml
@dataclass(slots=True)
class ConfigHistoryEntry(JsonModel):
    """An earlier change of settings.

    Attributes:
        restore_id: Id by which it can be restored or removed.
        create_time: When the change was made.
        data: The settings as they were given.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    restore_id: str | None = None
    create_time: datetime | None = None
    data: str | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("restore_id", "restoreId", TEXT),
            Member("create_time", "createTime", TIME),
            Member("data", "data", TEXT),
        )
    )


# specs/admin/operations/del-config-kv.yaml
@dataclass(slots=True, kw_only=True)
class DelConfigKVOutput:
    """Answer of DelConfigKV.

    Attributes:
        config_applied: Whether the change is in force already; else after a restart.
    """

    config_applied: bool | None = None


# specs/admin/operations/get-config-kv.yaml
@dataclass(slots=True, kw_only=True)
class GetConfigKVOutput:
    """Answer of GetConfigKV.

    Attributes:
        settings: Lines of `SUBSYSTEM[:TARGET] key=value ...`; secrets are redacted.
    """

    settings: str = field(repr=False)


# specs/admin/operations/get-config.yaml
@dataclass(slots=True, kw_only=True)
class GetConfigOutput:
    """Answer of GetConfig.

    Attributes:
        settings: Lines of `SUBSYSTEM[:TARGET] key=value ...`, secrets and all; those that are off stand
            behind a `#`.
    """

    settings: str = field(repr=False)


# specs/admin/shapes/help-kv.yaml
@dataclass(slots=True)
class HelpKV(JsonModel):
    """Description of a setting.

    Attributes:
        key: Name of the setting, or of the subsystem.
        description: What it is for.
        optional: Whether it can be left out.
        type: Kind of value, such as `url`, `duration` or `on|off`.
        multiple_targets: Whether it is a subsystem that can be set up several times.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    key: str | None = None
    description: str | None = None
    optional: bool | None = None
    type: str | None = None
    multiple_targets: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("key", "key", TEXT),
            Member("description", "description", TEXT),
            Member("optional", "optional", BOOLEAN),
            Member("type", "type", TEXT),
            Member("multiple_targets", "multipleTargets", BOOLEAN),
        )
    )


# specs/admin/shapes/help.yaml
@dataclass(slots=True)
class Help(JsonModel):
    """Description of a subsystem of the configuration.

    Attributes:
        sub_sys: Name of the subsystem.
        description: What it is for.
        multiple_targets: Whether it can be set up several times, under names of their own.
        keys_help: Its settings; or all subsystems, when none was named.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    sub_sys: str | None = None
    description: str | None = None
    multiple_targets: bool | None = None
    keys_help: list[HelpKV] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("sub_sys", "subSys", TEXT),
            Member("description", "description", TEXT),
            Member("multiple_targets", "multipleTargets", BOOLEAN),
            Member("keys_help", "keysHelp", list_of(HelpKV)),
        )
    )


# specs/admin/operations/help-config-kv.yaml
@dataclass(slots=True, kw_only=True)
class HelpConfigKVOutput:
    """Answer of HelpConfigKV.

    Attributes:
        help: The description.
    """

    help: Help


# specs/admin/operations/list-config-history-kv.yaml
@dataclass(slots=True, kw_only=True)
class ListConfigHistoryKVOutput:
    """Answer of ListConfigHistoryKV.

    Attributes:
        entries: The changes.
    """

    entries: list[ConfigHistoryEntry]


# specs/admin/operations/restore-config-history-kv.yaml
@dataclass(slots=True, kw_only=True)
class RestoreConfigHistoryKVOutput:
    """Answer of RestoreConfigHistoryKV."""


# specs/admin/operations/set-config-kv.yaml
@dataclass(slots=True, kw_only=True)
class SetConfigKVOutput:
    """Answer of SetConfigKV.

    Attributes:
        config_applied: Whether the change is in force already; else after a restart.
    """

    config_applied: bool | None = None


# specs/admin/operations/set-config.yaml
@dataclass(slots=True, kw_only=True)
class SetConfigOutput:
    """Answer of SetConfig."""
