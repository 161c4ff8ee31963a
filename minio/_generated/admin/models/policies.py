# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of policies.

Named policies, and to whom they are attached.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.choices import check_exactly_one
from minio._core.documents.jsondoc import ANYTHING, TEXT, TIME, JsonModel, Member, Table, list_of, map_of
from minio._core.http.messages import check_given, check_length

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/operations/add-canned-policy.yaml
@dataclass(slots=True, kw_only=True)
class AddCannedPolicyOutput:
    """Answer of AddCannedPolicy."""


# specs/admin/shapes/policy-association-resp.yaml
@dataclass(slots=True)
class PolicyAssociationResp(JsonModel):
    """What changed of a user's or group's policies.

    Attributes:
        policies_attached: Policies that it has now and did not have before.
        policies_detached: Policies that it had and has no more.
        updated_at: When it was changed last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policies_attached: list[str] = field(default_factory=list)
    policies_detached: list[str] = field(default_factory=list)
    updated_at: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policies_attached", "policiesAttached", list_of(TEXT)),
            Member("policies_detached", "policiesDetached", list_of(TEXT)),
            Member("updated_at", "updatedAt", TIME),
        )
    )


# specs/admin/operations/attach-policy-builtin.yaml
@dataclass(slots=True, kw_only=True)
class AttachPolicyBuiltinOutput:
    """Answer of AttachPolicyBuiltin.

    Attributes:
        result: What changed.
    """

    result: PolicyAssociationResp


# specs/admin/operations/detach-policy-builtin.yaml
@dataclass(slots=True, kw_only=True)
class DetachPolicyBuiltinOutput:
    """Answer of DetachPolicyBuiltin.

    Attributes:
        result: What changed.
    """

    result: PolicyAssociationResp


# specs/admin/shapes/group-policy-entities.yaml
@dataclass(slots=True)
class GroupPolicyEntities(JsonModel):
    """A group with its policies.

    Attributes:
        group: Name of the group.
        policies: Names of policies.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    group: str | None = None
    policies: list[str] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("group", "group", TEXT), Member("policies", "policies", list_of(TEXT)))
    )


# specs/admin/shapes/policy-statement.yaml
@dataclass(slots=True)
class PolicyStatement(JsonModel):
    """A permission or a prohibition.

    Attributes:
        sid: Name of the statement.
        effect: `Allow` or `Deny`.
        action: Actions that it is about, such as `s3:GetObject` or `admin:Heal`; `*` stands for any text.
        not_action: It is about all actions but these.
        resource: ARNs that it is about, such as `arn:aws:s3:::photos/*`; left out in statements on admin
            actions.
        not_resource: It is about all resources but these.
        condition: When it applies: operator, then key, then a value or a list of values.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    sid: str | None = None
    effect: str | None = None
    action: list[str] = field(default_factory=list)
    not_action: list[str] = field(default_factory=list)
    resource: list[str] = field(default_factory=list)
    not_resource: list[str] = field(default_factory=list)
    condition: dict[str, dict[str, Any]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("sid", "Sid", TEXT),
            Member("effect", "Effect", TEXT),
            Member("action", "Action", list_of(TEXT)),
            Member("not_action", "NotAction", list_of(TEXT)),
            Member("resource", "Resource", list_of(TEXT)),
            Member("not_resource", "NotResource", list_of(TEXT)),
            Member("condition", "Condition", map_of(map_of(ANYTHING))),
        )
    )


# specs/admin/shapes/policy-document.yaml
@dataclass(slots=True)
class PolicyDocument(JsonModel):
    """What is allowed and what is not, as IAM writes it.

    Attributes:
        id: Name of the document.
        version: Version of the policy language; `2012-10-17`.
        statement: The single permissions and prohibitions.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    id: str | None = None
    version: str | None = None
    statement: list[PolicyStatement] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("id", "ID", TEXT),
            Member("version", "Version", TEXT),
            Member("statement", "Statement", list_of(PolicyStatement)),
        )
    )


# specs/admin/operations/info-canned-policy.yaml
@dataclass(slots=True, kw_only=True)
class InfoCannedPolicyOutput:
    """Answer of InfoCannedPolicy.

    Attributes:
        policy: What the policy says.
    """

    policy: PolicyDocument


# specs/admin/shapes/policy-info.yaml
@dataclass(slots=True)
class PolicyInfo(JsonModel):
    """A named policy.

    Attributes:
        policy_name: Name of the policy.
        policy: What it says.
        create_date: When it was made.
        update_date: When it was changed last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policy_name: str | None = None
    policy: PolicyDocument | None = None
    create_date: datetime | None = None
    update_date: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policy_name", "PolicyName", TEXT),
            Member("policy", "Policy", PolicyDocument),
            Member("create_date", "CreateDate", TIME),
            Member("update_date", "UpdateDate", TIME),
        )
    )


# specs/admin/operations/info-canned-policy-v2.yaml
@dataclass(slots=True, kw_only=True)
class InfoCannedPolicyV2Output:
    """Answer of InfoCannedPolicyV2.

    Attributes:
        policy: The policy.
    """

    policy: PolicyInfo


# specs/admin/operations/list-bucket-policies.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketPoliciesOutput:
    """Answer of ListBucketPolicies.

    Attributes:
        policies: Policies by name.
    """

    policies: dict[str, PolicyDocument]


# specs/admin/operations/list-canned-policies.yaml
@dataclass(slots=True, kw_only=True)
class ListCannedPoliciesOutput:
    """Answer of ListCannedPolicies.

    Attributes:
        policies: Policies by name.
    """

    policies: dict[str, PolicyDocument]


# specs/admin/shapes/policy-entities.yaml
@dataclass(slots=True)
class PolicyEntities(JsonModel):
    """A policy with those that have it.

    Attributes:
        policy: Name of the policy.
        users: Users that have it.
        groups: Groups that have it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policy: str | None = None
    users: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policy", "policy", TEXT),
            Member("users", "users", list_of(TEXT)),
            Member("groups", "groups", list_of(TEXT)),
        )
    )


# specs/admin/shapes/user-policy-entities.yaml
@dataclass(slots=True)
class UserPolicyEntities(JsonModel):
    """A user with its policies.

    Attributes:
        user: The user: access key, or DN in the LDAP directory.
        policies: Names of the user's own policies.
        member_of_mappings: Groups of the user, with their policies.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    user: str | None = None
    policies: list[str] = field(default_factory=list)
    member_of_mappings: list[GroupPolicyEntities] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("user", "user", TEXT),
            Member("policies", "policies", list_of(TEXT)),
            Member("member_of_mappings", "memberOfMappings", list_of(GroupPolicyEntities)),
        )
    )


# specs/admin/shapes/policy-entities-result.yaml
@dataclass(slots=True)
class PolicyEntitiesResult(JsonModel):
    """Who has which policies.

    Attributes:
        timestamp: When it was collected.
        user_mappings: Policies by user.
        group_mappings: Policies by group.
        policy_mappings: Users and groups by policy.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    timestamp: datetime | None = None
    user_mappings: list[UserPolicyEntities] = field(default_factory=list)
    group_mappings: list[GroupPolicyEntities] = field(default_factory=list)
    policy_mappings: list[PolicyEntities] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("timestamp", "timestamp", TIME),
            Member("user_mappings", "userMappings", list_of(UserPolicyEntities)),
            Member("group_mappings", "groupMappings", list_of(GroupPolicyEntities)),
            Member("policy_mappings", "policyMappings", list_of(PolicyEntities)),
        )
    )


# specs/admin/operations/list-policy-mapping-entities.yaml
@dataclass(slots=True, kw_only=True)
class ListPolicyMappingEntitiesOutput:
    """Answer of ListPolicyMappingEntities.

    Attributes:
        entities: Who has which policies.
    """

    entities: PolicyEntitiesResult


# specs/admin/shapes/policy-association-req.yaml
@dataclass(slots=True)
class PolicyAssociationReq(JsonModel):
    """Policies to give to, or take from, a user or group.

    Attributes:
        policies: Names of the policies. At least 1 items.
        user: User that it is about: access key, or name in the LDAP directory. Either this or `group`.
        group: Group that it is about: name, or DN in the LDAP directory. Either this or `user`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policies: list[str]
    user: str | None = None
    group: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policies", "policies", list_of(TEXT), required=True),
            Member("user", "user", TEXT),
            Member("group", "group", TEXT),
        )
    )

    def __post_init__(self) -> None:
        check_given("policies", self.policies)
        check_length("policies", self.policies, 1, None)
        check_exactly_one(user=self.user, group=self.group)


# specs/admin/operations/remove-canned-policy.yaml
@dataclass(slots=True, kw_only=True)
class RemoveCannedPolicyOutput:
    """Answer of RemoveCannedPolicy."""


# specs/admin/operations/set-policy-for-user-or-group.yaml
@dataclass(slots=True, kw_only=True)
class SetPolicyForUserOrGroupOutput:
    """Answer of SetPolicyForUserOrGroup."""
