# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of users.

Users of the built-in directory.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import TEXT, TIME, JsonModel, Member, Table, list_of
from minio._core.http.messages import check_length

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/add-or-update-user-req.yaml
@dataclass(slots=True)
class AddOrUpdateUserReq(JsonModel):
    """A user to create, or what to change of one.

    Attributes:
        secret_key: Secret key. At least 8 characters.
        policy: Not read by MinIO; attach policies with AttachPolicyBuiltin.
        status: State of the user from now on; without it the user is disabled. Known: disabled, enabled.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    secret_key: str | None = field(default=None, repr=False)
    policy: str | None = None
    status: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("secret_key", "secretKey", TEXT),
            Member("policy", "policy", TEXT),
            Member("status", "status", TEXT),
        )
    )

    def __post_init__(self) -> None:
        if self.secret_key is not None:
            check_length("secret_key", self.secret_key, 8, None)


# specs/admin/operations/add-user.yaml
@dataclass(slots=True, kw_only=True)
class AddUserOutput:
    """Answer of AddUser."""


# specs/admin/shapes/user-auth-info.yaml
@dataclass(slots=True)
class UserAuthInfo(JsonModel):
    """Where a user comes from.

    Attributes:
        type: Kind of directory. Known: builtin, ldap.
        auth_server: Address of the directory.
        auth_server_user_id: Id of the user there.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str | None = None
    auth_server: str | None = None
    auth_server_user_id: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT),
            Member("auth_server", "authServer", TEXT),
            Member("auth_server_user_id", "authServerUserID", TEXT),
        )
    )


# specs/admin/shapes/user-info.yaml
@dataclass(slots=True)
class UserInfo(JsonModel):
    """A user.

    Attributes:
        user_auth_info: Where the user comes from; left out for those of the built-in directory.
        secret_key: Never filled by servers of today.
        policy_name: Names of the user's policies, joined with commas.
        status: State of the user. Known: disabled, enabled.
        member_of: Groups of the user.
        updated_at: When it was changed last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    user_auth_info: UserAuthInfo | None = None
    secret_key: str | None = field(default=None, repr=False)
    policy_name: str | None = None
    status: str | None = None
    member_of: list[str] = field(default_factory=list)
    updated_at: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("user_auth_info", "userAuthInfo", UserAuthInfo),
            Member("secret_key", "secretKey", TEXT),
            Member("policy_name", "policyName", TEXT),
            Member("status", "status", TEXT),
            Member("member_of", "memberOf", list_of(TEXT)),
            Member("updated_at", "updatedAt", TIME),
        )
    )


# specs/admin/operations/get-user-info.yaml
@dataclass(slots=True, kw_only=True)
class GetUserInfoOutput:
    """Answer of GetUserInfo.

    Attributes:
        user: The user.
    """

    user: UserInfo


# specs/admin/operations/list-bucket-users.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketUsersOutput:
    """Answer of ListBucketUsers.

    Attributes:
        users: Users by access key; the root user is not among them.
    """

    users: dict[str, UserInfo]


# specs/admin/operations/list-users.yaml
@dataclass(slots=True, kw_only=True)
class ListUsersOutput:
    """Answer of ListUsers.

    Attributes:
        users: Users by access key; the root user is not among them.
    """

    users: dict[str, UserInfo]


# specs/admin/operations/remove-user.yaml
@dataclass(slots=True, kw_only=True)
class RemoveUserOutput:
    """Answer of RemoveUser."""


# specs/admin/operations/set-user-status.yaml
@dataclass(slots=True, kw_only=True)
class SetUserStatusOutput:
    """Answer of SetUserStatus."""
