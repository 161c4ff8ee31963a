# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of users.

Users of the built-in directory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_bucket, check_name, check_user
from minio._core.checks import check_enum
from minio._core.documents.jsondoc import dumps, map_of
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.users import (
        AddOrUpdateUserReq,
        AddUserOutput,
        GetUserInfoOutput,
        ListBucketUsersOutput,
        ListUsersOutput,
        RemoveUserOutput,
        SetUserStatusOutput,
    )

# specs/admin/operations/add-user.yaml
ADD_USER = Operation("AddUser", resend=Resend.ALWAYS, admin=True, sealed_request=True)


def build_add_user(access_key: str, user: AddOrUpdateUserReq) -> Request:
    """Builds the request; `add_user` tells of its arguments."""
    from minio._generated.admin.models.users import AddOrUpdateUserReq

    request = Request(ADD_USER, "PUT", path="/minio/admin/v3/add-user")
    check_user("access_key", access_key)
    request.query.append(("accessKey", access_key))
    request.body = dumps("user", user, AddOrUpdateUserReq)
    return request


def parse_add_user(response: Response) -> AddUserOutput:
    """Reads the answer of AddUser."""
    from minio._generated.admin.models.users import AddUserOutput

    return AddUserOutput()


# specs/admin/operations/get-user-info.yaml
GET_USER_INFO = Operation("GetUserInfo", resend=Resend.ALWAYS, admin=True)


def build_get_user_info(access_key: str) -> Request:
    """Builds the request; `get_user_info` tells of its arguments."""
    request = Request(GET_USER_INFO, "GET", path="/minio/admin/v3/user-info")
    check_name("access_key", access_key)
    request.query.append(("accessKey", access_key))
    return request


def parse_get_user_info(response: Response) -> GetUserInfoOutput:
    """Reads the answer of GetUserInfo."""
    from minio._generated.admin.models.users import GetUserInfoOutput, UserInfo

    return GetUserInfoOutput(user=read_json(response, UserInfo))


# specs/admin/operations/list-bucket-users.yaml
LIST_BUCKET_USERS = Operation("ListBucketUsers", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_list_bucket_users(bucket: str) -> Request:
    """Builds the request; `list_bucket_users` tells of its arguments."""
    request = Request(LIST_BUCKET_USERS, "GET", path="/minio/admin/v3/list-users")
    check_bucket("bucket", bucket)
    request.query.append(("bucket", bucket))
    return request


def parse_list_bucket_users(response: Response) -> ListBucketUsersOutput:
    """Reads the answer of ListBucketUsers."""
    from minio._generated.admin.models.users import ListBucketUsersOutput, UserInfo

    return ListBucketUsersOutput(users=read_json(response, map_of(UserInfo), hidden=True))


# specs/admin/operations/list-users.yaml
LIST_USERS = Operation("ListUsers", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_list_users() -> Request:
    """Builds the request; `list_users` tells of its arguments."""
    return Request(LIST_USERS, "GET", path="/minio/admin/v3/list-users")


def parse_list_users(response: Response) -> ListUsersOutput:
    """Reads the answer of ListUsers."""
    from minio._generated.admin.models.users import ListUsersOutput, UserInfo

    return ListUsersOutput(users=read_json(response, map_of(UserInfo), hidden=True))


# specs/admin/operations/remove-user.yaml
REMOVE_USER = Operation("RemoveUser", resend=Resend.ALWAYS, admin=True)


def build_remove_user(access_key: str) -> Request:
    """Builds the request; `remove_user` tells of its arguments."""
    request = Request(REMOVE_USER, "DELETE", path="/minio/admin/v3/remove-user")
    check_name("access_key", access_key)
    request.query.append(("accessKey", access_key))
    return request


def parse_remove_user(response: Response) -> RemoveUserOutput:
    """Reads the answer of RemoveUser."""
    from minio._generated.admin.models.users import RemoveUserOutput

    return RemoveUserOutput()


# specs/admin/operations/set-user-status.yaml
SET_USER_STATUS = Operation("SetUserStatus", resend=Resend.ALWAYS, admin=True)


def build_set_user_status(access_key: str, status: str) -> Request:
    """Builds the request; `set_user_status` tells of its arguments."""
    request = Request(SET_USER_STATUS, "PUT", path="/minio/admin/v3/set-user-status")
    check_name("access_key", access_key)
    request.query.append(("accessKey", access_key))
    check_enum("status", status, ("enabled", "disabled"))
    request.query.append(("status", status))
    return request


def parse_set_user_status(response: Response) -> SetUserStatusOutput:
    """Reads the answer of SetUserStatus."""
    from minio._generated.admin.models.users import SetUserStatusOutput

    return SetUserStatusOutput()
