# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of iam.

Export and import of users, groups, policies and access keys.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, TypeVar

from minio._core.documents.jsondoc import ANYTHING, TEXT, JsonModel, Member, Table, list_of, map_of

Stream = TypeVar("Stream")


# specs/admin/operations/export-iam.yaml
@dataclass(slots=True, kw_only=True)
class ExportIAMOutput(Generic[Stream]):
    """Answer of ExportIAM.

    Attributes:
        archive: A zip archive; secret keys stand in it in the clear.
    """

    archive: Stream


# specs/admin/shapes/iam-entities.yaml
@dataclass(slots=True)
class IAMEntities(JsonModel):
    """Names of what an import touched, by kind.

    Attributes:
        policies: Policies.
        users: Users.
        groups: Groups.
        service_accounts: Service accounts, by access key.
        user_policies: Policies of users.
        group_policies: Policies of groups.
        sts_policies: Policies of users from elsewhere.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policies: list[str] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    service_accounts: list[str] = field(default_factory=list)
    user_policies: list[dict[str, list[str]]] = field(default_factory=list)
    group_policies: list[dict[str, list[str]]] = field(default_factory=list)
    sts_policies: list[dict[str, list[str]]] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policies", "policies", list_of(TEXT)),
            Member("users", "users", list_of(TEXT)),
            Member("groups", "groups", list_of(TEXT)),
            Member("service_accounts", "serviceAccounts", list_of(TEXT)),
            Member("user_policies", "userPolicies", list_of(map_of(list_of(TEXT)))),
            Member("group_policies", "groupPolicies", list_of(map_of(list_of(TEXT)))),
            Member("sts_policies", "stsPolicies", list_of(map_of(list_of(TEXT)))),
        )
    )


# specs/admin/shapes/iam-err-entity.yaml
@dataclass(slots=True)
class IAMErrEntity(JsonModel):
    """Something that could not be loaded.

    Attributes:
        name: Its name.
        error: Why; usually an empty object, as the reason is lost on the way.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    error: Any = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("name", "name", TEXT), Member("error", "error", ANYTHING)))


# specs/admin/shapes/iam-err-policy-entity.yaml
@dataclass(slots=True)
class IAMErrPolicyEntity(JsonModel):
    """Policies of somebody that could not be loaded.

    Attributes:
        name: Name of the user or group.
        policies: Names of the policies.
        error: Why; usually an empty object, as the reason is lost on the way.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    policies: list[str] = field(default_factory=list)
    error: Any = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("policies", "policies", list_of(TEXT)),
            Member("error", "error", ANYTHING),
        )
    )


# specs/admin/shapes/iam-err-entities.yaml
@dataclass(slots=True)
class IAMErrEntities(JsonModel):
    """What an import could not load, by kind.

    Attributes:
        policies: Policies.
        users: Users.
        groups: Groups.
        service_accounts: Service accounts, by access key.
        user_policies: Policies of users.
        group_policies: Policies of groups.
        sts_policies: Policies of users from elsewhere.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policies: list[IAMErrEntity] = field(default_factory=list)
    users: list[IAMErrEntity] = field(default_factory=list)
    groups: list[IAMErrEntity] = field(default_factory=list)
    service_accounts: list[IAMErrEntity] = field(default_factory=list)
    user_policies: list[IAMErrPolicyEntity] = field(default_factory=list)
    group_policies: list[IAMErrPolicyEntity] = field(default_factory=list)
    sts_policies: list[IAMErrPolicyEntity] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policies", "policies", list_of(IAMErrEntity)),
            Member("users", "users", list_of(IAMErrEntity)),
            Member("groups", "groups", list_of(IAMErrEntity)),
            Member("service_accounts", "serviceAccounts", list_of(IAMErrEntity)),
            Member("user_policies", "userPolicies", list_of(IAMErrPolicyEntity)),
            Member("group_policies", "groupPolicies", list_of(IAMErrPolicyEntity)),
            Member("sts_policies", "stsPolicies", list_of(IAMErrPolicyEntity)),
        )
    )


# specs/admin/operations/import-iam.yaml
@dataclass(slots=True, kw_only=True)
class ImportIAMOutput:
    """Answer of ImportIAM."""


# specs/admin/shapes/import-iam-result.yaml
@dataclass(slots=True)
class ImportIAMResult(JsonModel):
    """What became of the entries of an import.

    Attributes:
        skipped: What was passed over.
        removed: What was removed.
        added: What was added; policies that MinIO brings along too.
        failed: What could not be loaded.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    skipped: IAMEntities | None = None
    removed: IAMEntities | None = None
    added: IAMEntities | None = None
    failed: IAMErrEntities | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("skipped", "skipped", IAMEntities),
            Member("removed", "removed", IAMEntities),
            Member("added", "added", IAMEntities),
            Member("failed", "failed", IAMErrEntities),
        )
    )


# specs/admin/operations/import-iamv2.yaml
@dataclass(slots=True, kw_only=True)
class ImportIAMV2Output:
    """Answer of ImportIAMV2.

    Attributes:
        result: What became of the entries.
    """

    result: ImportIAMResult
