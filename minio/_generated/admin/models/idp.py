# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of idp.

Identity providers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import BOOLEAN, TEXT, JsonModel, Member, Table, list_of


# specs/admin/operations/add-idp-config.yaml
@dataclass(slots=True, kw_only=True)
class AddIDPConfigOutput:
    """Answer of AddIDPConfig."""


# specs/admin/operations/delete-idp-config.yaml
@dataclass(slots=True, kw_only=True)
class DeleteIDPConfigOutput:
    """Answer of DeleteIDPConfig."""


# specs/admin/shapes/idp-cfg-info.yaml
@dataclass(slots=True)
class IDPCfgInfo(JsonModel):
    """A setting of an identity provider.

    Attributes:
        key: Name of the setting.
        value: Its value; secrets are redacted.
        is_cfg: Whether it is one of the provider's own settings.
        is_env: Whether an environment variable of the server sets it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    key: str | None = None
    value: str | None = field(default=None, repr=False)
    is_cfg: bool | None = None
    is_env: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("key", "key", TEXT),
            Member("value", "value", TEXT),
            Member("is_cfg", "isCfg", BOOLEAN),
            Member("is_env", "isEnv", BOOLEAN),
        )
    )


# specs/admin/shapes/idp-config.yaml
@dataclass(slots=True)
class IDPConfig(JsonModel):
    """Settings of an identity provider.

    Attributes:
        type: Kind of provider: `openid` or `ldap`.
        name: Name of the provider; `_` is the default one.
        info: Its settings.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str | None = None
    name: str | None = None
    info: list[IDPCfgInfo] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT),
            Member("name", "name", TEXT),
            Member("info", "info", list_of(IDPCfgInfo)),
        )
    )


# specs/admin/operations/get-idp-config.yaml
@dataclass(slots=True, kw_only=True)
class GetIDPConfigOutput:
    """Answer of GetIDPConfig.

    Attributes:
        provider: The provider.
    """

    provider: IDPConfig


# specs/admin/shapes/idp-list-item.yaml
@dataclass(slots=True)
class IDPListItem(JsonModel):
    """An identity provider.

    Attributes:
        type: Kind of provider: `openid` or `ldap`.
        name: Name of the provider; `_` is the default one.
        enabled: Whether it is in use.
        role_arn: ARN of the role that its users get; for OpenID.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str | None = None
    name: str | None = None
    enabled: bool | None = None
    role_arn: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT),
            Member("name", "name", TEXT),
            Member("enabled", "enabled", BOOLEAN),
            Member("role_arn", "roleARN", TEXT),
        )
    )


# specs/admin/operations/list-idp-config.yaml
@dataclass(slots=True, kw_only=True)
class ListIDPConfigOutput:
    """Answer of ListIDPConfig.

    Attributes:
        providers: The providers.
    """

    providers: list[IDPListItem]


# specs/admin/operations/update-idp-config.yaml
@dataclass(slots=True, kw_only=True)
class UpdateIDPConfigOutput:
    """Answer of UpdateIDPConfig."""
