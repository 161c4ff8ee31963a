# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of access_keys.

Service accounts, temporary credentials and all other access keys.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    TEXT,
    TIME,
    TIME_OR_NEVER,
    JsonModel,
    Member,
    Table,
    list_of,
)
from minio._generated.admin.models.policies import PolicyDocument

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/credentials.yaml
@dataclass(slots=True)
class Credentials(JsonModel):
    """A pair of keys.

    Attributes:
        access_key: Access key.
        secret_key: Secret key; answers about targets leave it out.
        session_token: Session token, for temporary keys.
        expiration: When they stop being valid; left out when they never do.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    session_token: str | None = field(default=None, repr=False)
    expiration: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access_key", "accessKey", TEXT),
            Member("secret_key", "secretKey", TEXT),
            Member("session_token", "sessionToken", TEXT),
            Member("expiration", "expiration", TIME_OR_NEVER),
        )
    )


# specs/admin/shapes/add-service-account-resp.yaml
@dataclass(slots=True)
class AddServiceAccountResp(JsonModel):
    """The service account that was created.

    Attributes:
        credentials: Its keys; the only time that the secret key is told.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    credentials: Credentials | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("credentials", "credentials", Credentials),))


# specs/admin/operations/add-service-account.yaml
@dataclass(slots=True, kw_only=True)
class AddServiceAccountOutput:
    """Answer of AddServiceAccount.

    Attributes:
        account: The account, with its keys.
    """

    account: AddServiceAccountResp


# specs/admin/shapes/add-service-account-req.yaml
@dataclass(slots=True)
class AddServiceAccountReq(JsonModel):
    """A service account to create.

    Attributes:
        policy: Policy that narrows what the account may do; left out, it may do what its owner may.
        target_user: Owner of the account; left out, the caller.
        access_key: Access key to give it; left out, the server makes one up.
        secret_key: Secret key to give it; left out, the server makes one up.
        name: A name of up to 32 characters: letters, digits, `_` and `-`, the first one a letter.
        description: A description of up to 256 bytes.
        expiration: When it stops being valid, in the future and in whole seconds; left out, never.
        comment: The older name of `description`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    policy: PolicyDocument | None = None
    target_user: str | None = None
    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    name: str | None = None
    description: str | None = None
    expiration: datetime | None = None
    comment: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("policy", "policy", PolicyDocument),
            Member("target_user", "targetUser", TEXT),
            Member("access_key", "accessKey", TEXT),
            Member("secret_key", "secretKey", TEXT),
            Member("name", "name", TEXT),
            Member("description", "description", TEXT),
            Member("expiration", "expiration", TIME),
            Member("comment", "comment", TEXT),
        )
    )


# specs/admin/operations/delete-service-account.yaml
@dataclass(slots=True, kw_only=True)
class DeleteServiceAccountOutput:
    """Answer of DeleteServiceAccount."""


# specs/admin/shapes/ldap-specific-access-key-info.yaml
@dataclass(slots=True)
class LDAPSpecificAccessKeyInfo(JsonModel):
    """User behind an access key in the LDAP directory.

    Attributes:
        username: Name that the user logs in with.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    username: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("username", "username", TEXT),))


# specs/admin/shapes/open-id-specific-access-key-info.yaml
@dataclass(slots=True)
class OpenIDSpecificAccessKeyInfo(JsonModel):
    """User behind an access key at the OpenID provider.

    Attributes:
        config_name: Name of the provider; `_` is the default one.
        user_id: Id of the user.
        user_id_claim: Claim that the id comes from.
        display_name: Name for people.
        display_name_claim: Claim that this name comes from.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    config_name: str | None = None
    user_id: str | None = None
    user_id_claim: str | None = None
    display_name: str | None = None
    display_name_claim: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("config_name", "configName", TEXT),
            Member("user_id", "userID", TEXT),
            Member("user_id_claim", "userIDClaim", TEXT),
            Member("display_name", "displayName", TEXT),
            Member("display_name_claim", "displayNameClaim", TEXT),
        )
    )


# specs/admin/shapes/info-access-key-resp.yaml
@dataclass(slots=True)
class InfoAccessKeyResp(JsonModel):
    """An access key of any kind, with the user behind it.

    Attributes:
        access_key: The access key.
        parent_user: User that the key acts for.
        account_status: State of the key: `on` or `off`.
        implied_policy: Whether it has no policy of its own, and so those of its user.
        policy: Its policy, a JSON text.
        name: Name that the owner gave it.
        description: Description that the owner gave it.
        expiration: When it stops being valid; left out when it never does.
        user_type: Kind of key: `STS` or `Service Account`. One with an expiry is told as STS.
        user_provider: Where its user comes from: `builtin`, `ldap`, `openid` or another provider.
        ldap_specific_info: Its user in the LDAP directory.
        openid_specific_info: Its user at the OpenID provider.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    parent_user: str | None = None
    account_status: str | None = None
    implied_policy: bool | None = None
    policy: str | None = None
    name: str | None = None
    description: str | None = None
    expiration: datetime | None = None
    user_type: str | None = None
    user_provider: str | None = None
    ldap_specific_info: LDAPSpecificAccessKeyInfo | None = None
    openid_specific_info: OpenIDSpecificAccessKeyInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access_key", "AccessKey", TEXT),
            Member("parent_user", "parentUser", TEXT),
            Member("account_status", "accountStatus", TEXT),
            Member("implied_policy", "impliedPolicy", BOOLEAN),
            Member("policy", "policy", TEXT),
            Member("name", "name", TEXT),
            Member("description", "description", TEXT),
            Member("expiration", "expiration", TIME_OR_NEVER),
            Member("user_type", "userType", TEXT),
            Member("user_provider", "userProvider", TEXT),
            Member("ldap_specific_info", "ldapSpecificInfo", LDAPSpecificAccessKeyInfo),
            Member("openid_specific_info", "openIDSpecificInfo", OpenIDSpecificAccessKeyInfo),
        )
    )


# specs/admin/operations/info-access-key.yaml
@dataclass(slots=True, kw_only=True)
class InfoAccessKeyOutput:
    """Answer of InfoAccessKey.

    Attributes:
        key: The access key.
    """

    key: InfoAccessKeyResp


# specs/admin/shapes/info-service-account-resp.yaml
@dataclass(slots=True)
class InfoServiceAccountResp(JsonModel):
    """A service account.

    Attributes:
        parent_user: User that the key acts for.
        account_status: State of the key: `on` or `off`.
        implied_policy: Whether it has no policy of its own, and so those of its user.
        policy: What it may do, a JSON text.
        name: Name that the owner gave it.
        description: Description that the owner gave it.
        expiration: When it stops being valid; left out when it never does.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    parent_user: str | None = None
    account_status: str | None = None
    implied_policy: bool | None = None
    policy: str | None = None
    name: str | None = None
    description: str | None = None
    expiration: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("parent_user", "parentUser", TEXT),
            Member("account_status", "accountStatus", TEXT),
            Member("implied_policy", "impliedPolicy", BOOLEAN),
            Member("policy", "policy", TEXT),
            Member("name", "name", TEXT),
            Member("description", "description", TEXT),
            Member("expiration", "expiration", TIME_OR_NEVER),
        )
    )


# specs/admin/operations/info-service-account.yaml
@dataclass(slots=True, kw_only=True)
class InfoServiceAccountOutput:
    """Answer of InfoServiceAccount.

    Attributes:
        account: The account.
    """

    account: InfoServiceAccountResp


# specs/admin/shapes/service-account-info.yaml
@dataclass(slots=True)
class ServiceAccountInfo(JsonModel):
    """An access key.

    Attributes:
        parent_user: User that the key acts for.
        account_status: State of the key: `on` or `off`.
        implied_policy: Whether it has no policy of its own, and so those of its user.
        access_key: Access key.
        name: Name that the owner gave it.
        description: Description that the owner gave it.
        expiration: When it stops being valid; left out when it never does.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    parent_user: str | None = None
    account_status: str | None = None
    implied_policy: bool | None = None
    access_key: str | None = None
    name: str | None = None
    description: str | None = None
    expiration: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("parent_user", "parentUser", TEXT),
            Member("account_status", "accountStatus", TEXT),
            Member("implied_policy", "impliedPolicy", BOOLEAN),
            Member("access_key", "accessKey", TEXT),
            Member("name", "name", TEXT),
            Member("description", "description", TEXT),
            Member("expiration", "expiration", TIME_OR_NEVER),
        )
    )


# specs/admin/shapes/list-access-keys-resp.yaml
@dataclass(slots=True)
class ListAccessKeysResp(JsonModel):
    """Access keys of a user.

    Attributes:
        service_accounts: Service accounts.
        sts_keys: Temporary credentials.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    service_accounts: list[ServiceAccountInfo] = field(default_factory=list)
    sts_keys: list[ServiceAccountInfo] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("service_accounts", "serviceAccounts", list_of(ServiceAccountInfo)),
            Member("sts_keys", "stsKeys", list_of(ServiceAccountInfo)),
        )
    )


# specs/admin/operations/list-access-keys-bulk.yaml
@dataclass(slots=True, kw_only=True)
class ListAccessKeysBulkOutput:
    """Answer of ListAccessKeysBulk.

    Attributes:
        users: Keys by user.
    """

    users: dict[str, ListAccessKeysResp]


# specs/admin/shapes/open-id-user-access-keys.yaml
@dataclass(slots=True)
class OpenIDUserAccessKeys(JsonModel):
    """Access keys of an OpenID user.

    Attributes:
        minio_access_key: Name that MinIO knows the user by.
        id: Id of the user at the provider.
        readable_name: Name for people.
        service_accounts: Service accounts.
        sts_keys: Temporary credentials.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    minio_access_key: str | None = None
    id: str | None = None
    readable_name: str | None = None
    service_accounts: list[ServiceAccountInfo] = field(default_factory=list)
    sts_keys: list[ServiceAccountInfo] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("minio_access_key", "minioAccessKey", TEXT),
            Member("id", "ID", TEXT),
            Member("readable_name", "readableName", TEXT),
            Member("service_accounts", "serviceAccounts", list_of(ServiceAccountInfo)),
            Member("sts_keys", "stsKeys", list_of(ServiceAccountInfo)),
        )
    )


# specs/admin/shapes/list-access-keys-open-id-resp.yaml
@dataclass(slots=True)
class ListAccessKeysOpenIDResp(JsonModel):
    """Access keys of the users of an OpenID provider.

    Attributes:
        config_name: Name of the provider; `_` is the default one.
        users: Users with their keys.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    config_name: str | None = None
    users: list[OpenIDUserAccessKeys] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("config_name", "configName", TEXT),
            Member("users", "users", list_of(OpenIDUserAccessKeys)),
        )
    )


# specs/admin/operations/list-access-keys-open-id-bulk.yaml
@dataclass(slots=True, kw_only=True)
class ListAccessKeysOpenIDBulkOutput:
    """Answer of ListAccessKeysOpenIDBulk.

    Attributes:
        providers: Keys by provider, then by user.
    """

    providers: list[ListAccessKeysOpenIDResp]


# specs/admin/shapes/list-service-accounts-resp.yaml
@dataclass(slots=True)
class ListServiceAccountsResp(JsonModel):
    """Service accounts of a user.

    Attributes:
        accounts: The accounts.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    accounts: list[ServiceAccountInfo] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("accounts", "accounts", list_of(ServiceAccountInfo)),))


# specs/admin/operations/list-service-accounts.yaml
@dataclass(slots=True, kw_only=True)
class ListServiceAccountsOutput:
    """Answer of ListServiceAccounts.

    Attributes:
        listing: The accounts.
    """

    listing: ListServiceAccountsResp


# specs/admin/operations/revoke-tokens.yaml
@dataclass(slots=True, kw_only=True)
class RevokeTokensOutput:
    """Answer of RevokeTokens."""


# specs/admin/shapes/temporary-account-info-resp.yaml
@dataclass(slots=True)
class TemporaryAccountInfoResp(JsonModel):
    """Temporary credentials.

    Attributes:
        parent_user: User that the key acts for.
        account_status: State of the key: `on` or `off`.
        implied_policy: Whether it has no policy of its own, and so those of its user.
        policy: What they may do, a JSON text.
        name: Name that they were given.
        description: Description that the owner gave it.
        expiration: When it stops being valid; left out when it never does.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    parent_user: str | None = None
    account_status: str | None = None
    implied_policy: bool | None = None
    policy: str | None = None
    name: str | None = None
    description: str | None = None
    expiration: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("parent_user", "parentUser", TEXT),
            Member("account_status", "accountStatus", TEXT),
            Member("implied_policy", "impliedPolicy", BOOLEAN),
            Member("policy", "policy", TEXT),
            Member("name", "name", TEXT),
            Member("description", "description", TEXT),
            Member("expiration", "expiration", TIME_OR_NEVER),
        )
    )


# specs/admin/operations/temporary-account-info.yaml
@dataclass(slots=True, kw_only=True)
class TemporaryAccountInfoOutput:
    """Answer of TemporaryAccountInfo.

    Attributes:
        account: The credentials, without the secret ones.
    """

    account: TemporaryAccountInfoResp


# specs/admin/operations/update-service-account.yaml
@dataclass(slots=True, kw_only=True)
class UpdateServiceAccountOutput:
    """Answer of UpdateServiceAccount."""


# specs/admin/shapes/update-service-account-req.yaml
@dataclass(slots=True)
class UpdateServiceAccountReq(JsonModel):
    """What to change of a service account; what is left out stays.

    Attributes:
        new_policy: Policy that narrows what it may do; an empty one lifts the narrowing.
        new_secret_key: Its secret key from now on.
        new_status: State from now on: `on` or `off`.
        new_name: Name from now on.
        new_description: Description from now on.
        new_expiration: When it stops being valid; 1970-01-01 for never.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    new_policy: PolicyDocument | None = None
    new_secret_key: str | None = field(default=None, repr=False)
    new_status: str | None = None
    new_name: str | None = None
    new_description: str | None = None
    new_expiration: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("new_policy", "newPolicy", PolicyDocument),
            Member("new_secret_key", "newSecretKey", TEXT),
            Member("new_status", "newStatus", TEXT),
            Member("new_name", "newName", TEXT),
            Member("new_description", "newDescription", TEXT),
            Member("new_expiration", "newExpiration", TIME),
        )
    )
