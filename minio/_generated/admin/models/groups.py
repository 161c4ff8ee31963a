# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of groups.

Groups of users.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import BOOLEAN, TEXT, TIME, JsonModel, Member, Table, list_of
from minio._core.http.messages import check_given

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/group-desc.yaml
@dataclass(slots=True)
class GroupDesc(JsonModel):
    """A group.

    Attributes:
        name: Name of the group.
        status: State: `enabled` or `disabled`.
        members: Access keys of its users.
        policy: Names of its policies, joined with commas.
        updated_at: When it was changed last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    status: str | None = None
    members: list[str] = field(default_factory=list)
    policy: str | None = None
    updated_at: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("status", "status", TEXT),
            Member("members", "members", list_of(TEXT)),
            Member("policy", "policy", TEXT),
            Member("updated_at", "updatedAt", TIME),
        )
    )


# specs/admin/operations/get-group.yaml
@dataclass(slots=True, kw_only=True)
class GetGroupOutput:
    """Answer of GetGroup.

    Attributes:
        description: The group.
    """

    description: GroupDesc


# specs/admin/shapes/group-add-remove.yaml
@dataclass(slots=True)
class GroupAddRemove(JsonModel):
    """Members to add to a group, or to remove from it.

    Attributes:
        group: Name of the group; a new one is made.
        members: Access keys of the users. Removing none removes the group, which must be empty.
        group_status: Not read by MinIO; change it with SetGroupStatus. Known: disabled, enabled.
        is_remove: Whether to remove them; else they are added.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    group: str
    members: list[str]
    group_status: str | None = None
    is_remove: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("group", "group", TEXT, required=True),
            Member("members", "members", list_of(TEXT), required=True),
            Member("group_status", "groupStatus", TEXT),
            Member("is_remove", "isRemove", BOOLEAN),
        )
    )

    def __post_init__(self) -> None:
        check_given("group", self.group)
        check_given("members", self.members)


# specs/admin/operations/list-groups.yaml
@dataclass(slots=True, kw_only=True)
class ListGroupsOutput:
    """Answer of ListGroups.

    Attributes:
        groups: Their names.
    """

    groups: list[str]


# specs/admin/operations/set-group-status.yaml
@dataclass(slots=True, kw_only=True)
class SetGroupStatusOutput:
    """Answer of SetGroupStatus."""


# specs/admin/operations/update-group-members.yaml
@dataclass(slots=True, kw_only=True)
class UpdateGroupMembersOutput:
    """Answer of UpdateGroupMembers."""
