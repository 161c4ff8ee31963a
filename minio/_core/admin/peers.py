"""Sites of site replication as 7.2.16 describes them."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Any

from minio._core.documents.timestamps import to_iso8601


class PeerSite:
    """A site that shall take part in site replication.

    Args:
        name: what it is called.
        endpoint: its URL.
        access_key: of an account there that may administer it.
        secret_key: of the same account.
    """

    __slots__ = ("_access_key", "_endpoint", "_name", "_secret_key")

    def __init__(self, name: str, endpoint: str, access_key: str, secret_key: str) -> None:
        self._name = name
        self._endpoint = endpoint
        self._access_key = access_key
        self._secret_key = secret_key

    def to_dict(self) -> dict[str, str]:
        """The site as JSON has it; with its secret key."""
        return {
            "name": self._name,
            "endpoints": self._endpoint,
            "accessKey": self._access_key,
            "secretKey": self._secret_key,
        }

    def __repr__(self) -> str:
        return f"PeerSite(name={self._name!r}, endpoint={self._endpoint!r})"


class PeerInfo:
    """How a site takes part in site replication.

    Args:
        deployment_id: id of its deployment; says which site is meant.
        endpoint: its URL.
        bucket_bandwidth_limit: bytes a second for the replication of a bucket to it; 0 is no limit.
        bucket_bandwidth_set: whether the limit is in force.

    Attributes:
        name: what it is called.
        sync_status: `enable` lets writes wait until the site has them, `disable` does not.
        bucket_bandwidth_updated_at: when the limit was changed.
    """

    __slots__ = (
        "bucket_bandwidth_limit",
        "bucket_bandwidth_set",
        "bucket_bandwidth_updated_at",
        "deployment_id",
        "endpoint",
        "name",
        "sync_status",
    )

    def __init__(
        self,
        deployment_id: str,
        endpoint: str,
        bucket_bandwidth_limit: str | int,
        bucket_bandwidth_set: str | bool,
    ) -> None:
        self.deployment_id = deployment_id
        self.endpoint = endpoint
        self.bucket_bandwidth_limit = bucket_bandwidth_limit
        self.bucket_bandwidth_set = bucket_bandwidth_set
        self.bucket_bandwidth_updated_at: datetime | None = None
        self.name: str | None = None
        self.sync_status: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """What is known, as JSON has it; texts that are numbers, `true` or `false` become those.

        Raises:
            ValueError: the limit is no number, or whether it is in force neither true nor false.
        """
        bandwidth: dict[str, Any] = {
            "bandwidthLimitPerBucket": _number(self.bucket_bandwidth_limit),
            "set": _truth(self.bucket_bandwidth_set),
        }
        if self.bucket_bandwidth_updated_at:
            bandwidth["updatedAt"] = to_iso8601(self.bucket_bandwidth_updated_at)
        peer: dict[str, Any] = {
            "endpoint": self.endpoint,
            "deploymentID": self.deployment_id,
            "defaultbandwidth": bandwidth,
        }
        if self.name:
            peer["name"] = self.name
        if self.sync_status:
            peer["sync"] = self.sync_status
        return peer


class SiteReplicationStatusOptions:
    """What to compare between sites: by default, nothing but which sites there are.

    Attributes:
        buckets: buckets and their settings.
        policies: policies.
        users: users.
        groups: groups.
        metrics: how much waits to be replicated, and how it went.
        show_deleted: also what was deleted.
        entity: compare one thing of this kind: one of `ENTITY_TYPE`, or its text.
        entity_value: its name.
    """

    __slots__ = (
        "buckets",
        "entity",
        "entity_value",
        "groups",
        "metrics",
        "policies",
        "show_deleted",
        "users",
    )

    ENTITY_TYPE = Enum(
        "ENTITY_TYPE",
        {
            "BUCKET": "bucket",
            "POLICY": "policy",
            "USER": "user",
            "GROUP": "group",
            "ILM_EXPIRY_RULE": "ilm-expiry-rule",
        },
    )

    def __init__(self) -> None:
        self.buckets = False
        self.policies = False
        self.users = False
        self.groups = False
        self.metrics = False
        self.show_deleted = False
        self.entity: SiteReplicationStatusOptions.ENTITY_TYPE | str | None = None
        self.entity_value: str | None = None

    def to_query_params(self) -> dict[str, str]:
        """The parameters of the query."""
        flags = {
            "buckets": self.buckets,
            "policies": self.policies,
            "users": self.users,
            "groups": self.groups,
            "metrics": self.metrics,
            "showDeleted": self.show_deleted,
        }
        params = {name: "true" if value else "false" for name, value in flags.items()}
        if self.entity_value and self.entity:
            params["entityvalue"] = self.entity_value
            params["entity"] = str(getattr(self.entity, "value", self.entity))
        return params


def _number(value: str | int) -> int:
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"bucket_bandwidth_limit must be a number of bytes a second, was {value!r}")
    return value


def _truth(value: str | bool) -> bool:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if not isinstance(value, bool):
        raise ValueError(f"bucket_bandwidth_set must be true or false, was {value!r}")
    return value


PeerInfo.__module__ = "minio.datatypes"
PeerSite.__module__ = "minio.datatypes"
SiteReplicationStatusOptions.__module__ = "minio.datatypes"
