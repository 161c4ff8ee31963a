# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of groups.

Groups of users.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_group
from minio._core.checks import check_enum
from minio._core.documents.jsondoc import TEXT, dumps, list_of
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.groups import (
        GetGroupOutput,
        GroupAddRemove,
        ListGroupsOutput,
        SetGroupStatusOutput,
        UpdateGroupMembersOutput,
    )

# specs/admin/operations/get-group.yaml
GET_GROUP = Operation("GetGroup", resend=Resend.ALWAYS, admin=True)


def build_get_group(group: str) -> Request:
    """Builds the request; `get_group` tells of its arguments."""
    request = Request(GET_GROUP, "GET", path="/minio/admin/v3/group")
    check_group("group", group)
    request.query.append(("group", group))
    return request


def parse_get_group(response: Response) -> GetGroupOutput:
    """Reads the answer of GetGroup."""
    from minio._generated.admin.models.groups import GetGroupOutput, GroupDesc

    return GetGroupOutput(description=read_json(response, GroupDesc))


# specs/admin/operations/list-groups.yaml
LIST_GROUPS = Operation("ListGroups", resend=Resend.ALWAYS, admin=True)


def build_list_groups() -> Request:
    """Builds the request; `list_groups` tells of its arguments."""
    return Request(LIST_GROUPS, "GET", path="/minio/admin/v3/groups")


def parse_list_groups(response: Response) -> ListGroupsOutput:
    """Reads the answer of ListGroups."""
    from minio._generated.admin.models.groups import ListGroupsOutput

    return ListGroupsOutput(groups=read_json(response, list_of(TEXT)))


# specs/admin/operations/set-group-status.yaml
SET_GROUP_STATUS = Operation("SetGroupStatus", resend=Resend.ALWAYS, admin=True)


def build_set_group_status(group: str, status: str) -> Request:
    """Builds the request; `set_group_status` tells of its arguments."""
    request = Request(SET_GROUP_STATUS, "PUT", path="/minio/admin/v3/set-group-status")
    check_group("group", group)
    request.query.append(("group", group))
    check_enum("status", status, ("enabled", "disabled"))
    request.query.append(("status", status))
    return request


def parse_set_group_status(response: Response) -> SetGroupStatusOutput:
    """Reads the answer of SetGroupStatus."""
    from minio._generated.admin.models.groups import SetGroupStatusOutput

    return SetGroupStatusOutput()


# specs/admin/operations/update-group-members.yaml
UPDATE_GROUP_MEMBERS = Operation("UpdateGroupMembers", resend=Resend.ALWAYS, admin=True)


def build_update_group_members(change: GroupAddRemove) -> Request:
    """Builds the request; `update_group_members` tells of its arguments."""
    from minio._generated.admin.models.groups import GroupAddRemove

    request = Request(UPDATE_GROUP_MEMBERS, "PUT", path="/minio/admin/v3/update-group-members")
    request.body = dumps("change", change, GroupAddRemove)
    return request


def parse_update_group_members(response: Response) -> UpdateGroupMembersOutput:
    """Reads the answer of UpdateGroupMembers."""
    from minio._generated.admin.models.groups import UpdateGroupMembersOutput

    return UpdateGroupMembersOutput()
