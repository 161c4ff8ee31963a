# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of site_peers.

Site replication: what sites tell each other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    ANYTHING,
    BOOLEAN,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    map_of,
)
from minio._generated.admin.models.groups import GroupAddRemove
from minio._generated.admin.models.policies import PolicyDocument
from minio._generated.admin.models.quota import BucketQuota
from minio._generated.admin.models.site_contents import SRPolicyMapping
from minio._generated.admin.models.sites import PeerInfo
from minio._generated.admin.models.users import AddOrUpdateUserReq

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/ldap-settings.yaml
@dataclass(slots=True)
class LDAPSettings(JsonModel):
    """LDAP directory of a site.

    Attributes:
        is_ldap_enabled: Whether there is one.
        ldap_user_dn_search_base: Where users are searched.
        ldap_user_dn_search_filter: Filter that finds a user.
        ldap_group_search_base: Where groups are searched.
        ldap_group_search_filter: Filter that finds the groups of a user.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    is_ldap_enabled: bool | None = None
    ldap_user_dn_search_base: str | None = None
    ldap_user_dn_search_filter: str | None = None
    ldap_group_search_base: str | None = None
    ldap_group_search_filter: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("is_ldap_enabled", "IsLDAPEnabled", BOOLEAN),
            Member("ldap_user_dn_search_base", "LDAPUserDNSearchBase", TEXT),
            Member("ldap_user_dn_search_filter", "LDAPUserDNSearchFilter", TEXT),
            Member("ldap_group_search_base", "LDAPGroupSearchBase", TEXT),
            Member("ldap_group_search_filter", "LDAPGroupSearchFilter", TEXT),
        )
    )


# specs/admin/shapes/open-id-provider-settings.yaml
@dataclass(slots=True)
class OpenIDProviderSettings(JsonModel):
    """An OpenID provider of a site.

    Attributes:
        claim_name: Claim that names the policies.
        claim_userinfo_enabled: Whether claims are fetched from the provider.
        role_policy: Policies of its role, joined with commas.
        client_id: Id of the client.
        hashed_client_secret: Hash of the client's secret, to compare.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    claim_name: str | None = None
    claim_userinfo_enabled: bool | None = None
    role_policy: str | None = None
    client_id: str | None = None
    hashed_client_secret: str | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("claim_name", "ClaimName", TEXT),
            Member("claim_userinfo_enabled", "ClaimUserinfoEnabled", BOOLEAN),
            Member("role_policy", "RolePolicy", TEXT),
            Member("client_id", "ClientID", TEXT),
            Member("hashed_client_secret", "HashedClientSecret", TEXT),
        )
    )


# specs/admin/shapes/open-id-settings.yaml
@dataclass(slots=True)
class OpenIDSettings(JsonModel):
    """OpenID providers of a site.

    Attributes:
        enabled: Whether there are any.
        region: Region in the ARNs of their roles.
        roles: Providers with a role, by its ARN.
        claim_provider: The provider whose tokens name policies themselves.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    enabled: bool | None = None
    region: str | None = None
    roles: dict[str, OpenIDProviderSettings] = field(default_factory=dict)
    claim_provider: OpenIDProviderSettings | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("enabled", "Enabled", BOOLEAN),
            Member("region", "Region", TEXT),
            Member("roles", "Roles", map_of(OpenIDProviderSettings)),
            Member("claim_provider", "ClaimProvider", OpenIDProviderSettings),
        )
    )


# specs/admin/shapes/idp-settings.yaml
@dataclass(slots=True)
class IDPSettings(JsonModel):
    """Identity providers of a site, as far as the sites compare them.

    Attributes:
        ldap: The LDAP directory.
        openid: OpenID providers.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    ldap: LDAPSettings | None = None
    openid: OpenIDSettings | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("ldap", "LDAP", LDAPSettings), Member("openid", "OpenID", OpenIDSettings))
    )


# specs/admin/shapes/open-id-user-access-info.yaml
@dataclass(slots=True)
class OpenIDUserAccessInfo(JsonModel):
    """Tokens of an OpenID user.

    Attributes:
        refresh_token: Token that new ones are fetched with.
        access_token: Token for the provider's API.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    refresh_token: str | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("refresh_token", "refreshToken", TEXT), Member("access_token", "accessToken", TEXT))
    )


# specs/admin/shapes/open-id-user.yaml
@dataclass(slots=True)
class OpenIDUser(JsonModel):
    """A user of an OpenID provider, as sites pass it on.

    Attributes:
        access_info: Tokens of the user.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_info: OpenIDUserAccessInfo | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("access_info", "accessInfo", OpenIDUserAccessInfo),))


# specs/admin/shapes/sr-bucket-meta.yaml
@dataclass(slots=True)
class SRBucketMeta(JsonModel):
    """A change of a bucket's metadata to pass on.

    Documents are base64 of their XML; none removes.

    Attributes:
        type: What changed: `policy`, `version-config`, `tags`, `object-lock-config`, `sse-config`, `quota-
            config`, `lc-config` or `cors-config`.
        bucket: Name of the bucket.
        policy: The bucket policy, as JSON.
        versioning_config: Whether old versions are kept.
        tags: The bucket's tags.
        object_lock_config: Object locking.
        sse_config: Encryption by default.
        quota: The quota, as JSON.
        exp_lc_config: Lifecycle rules that delete.
        updated_at: When it was changed last.
        expiry_updated_at: When the lifecycle rules that delete were changed.
        cors: Rules for web pages.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str | None = None
    bucket: str | None = None
    policy: Any = None
    versioning_config: str | None = None
    tags: str | None = None
    object_lock_config: str | None = None
    sse_config: str | None = None
    quota: BucketQuota | None = None
    exp_lc_config: str | None = None
    updated_at: datetime | None = None
    expiry_updated_at: datetime | None = None
    cors: str | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT),
            Member("bucket", "bucket", TEXT),
            Member("policy", "policy", ANYTHING),
            Member("versioning_config", "versioningConfig", TEXT),
            Member("tags", "tags", TEXT),
            Member("object_lock_config", "objectLockConfig", TEXT),
            Member("sse_config", "sseConfig", TEXT),
            Member("quota", "quota", BucketQuota),
            Member("exp_lc_config", "expLCConfig", TEXT),
            Member("updated_at", "updatedAt", TIME),
            Member("expiry_updated_at", "expiryUpdatedAt", TIME),
            Member("cors", "cors", TEXT),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-cred-info.yaml
@dataclass(slots=True)
class SRCredInfo(JsonModel):
    """Credentials that changed, as older servers pass them on.

    Attributes:
        access_key: Access key.
        iam_user_type: Kind: 0 a user, 1 temporary credentials, 2 a service account.
        is_delete_req: Whether they were removed.
        user_identity_json: Who they belong to, as servers store it; with secrets.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    iam_user_type: int | None = None
    is_delete_req: bool | None = None
    user_identity_json: Any = field(default=None, repr=False)
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access_key", "accessKey", TEXT),
            Member("iam_user_type", "iamUserType", INTEGER),
            Member("is_delete_req", "isDeleteReq", BOOLEAN),
            Member("user_identity_json", "userIdentityJSON", ANYTHING),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-external-user.yaml
@dataclass(slots=True)
class SRExternalUser(JsonModel):
    """A user of an identity provider that changed.

    Attributes:
        api_version: Version of the site replication API that the sender speaks; "1" today.
        name: Name of the user.
        is_delete_req: Whether the user was removed.
        openid_user: The user at the OpenID provider.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    api_version: str | None = None
    name: str | None = None
    is_delete_req: bool | None = None
    openid_user: OpenIDUser | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("api_version", "apiVersion", TEXT),
            Member("name", "name", TEXT),
            Member("is_delete_req", "isDeleteReq", BOOLEAN),
            Member("openid_user", "openIDUser", OpenIDUser),
        )
    )


# specs/admin/shapes/sr-group-info.yaml
@dataclass(slots=True)
class SRGroupInfo(JsonModel):
    """A group that changed.

    Attributes:
        update_req: The change.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    update_req: GroupAddRemove | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("update_req", "updateReq", GroupAddRemove), Member("api_version", "apiVersion", TEXT))
    )


# specs/admin/shapes/sriam-user.yaml
@dataclass(slots=True)
class SRIAMUser(JsonModel):
    """A user that changed.

    Attributes:
        access_key: Access key.
        is_delete_req: Whether the user was removed.
        user_req: The user's keys and state.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    is_delete_req: bool | None = None
    user_req: AddOrUpdateUserReq | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access_key", "accessKey", TEXT),
            Member("is_delete_req", "isDeleteReq", BOOLEAN),
            Member("user_req", "userReq", AddOrUpdateUserReq),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/srsts-credential.yaml
@dataclass(slots=True)
class SRSTSCredential(JsonModel):
    """Temporary credentials to pass on.

    Attributes:
        access_key: Access key.
        secret_key: Secret key.
        session_token: Session token of temporary credentials.
        parent_user: User that the key acts for.
        parent_policy_mapping: Names of the user's policies, joined with commas.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    session_token: str | None = field(default=None, repr=False)
    parent_user: str | None = None
    parent_policy_mapping: str | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access_key", "accessKey", TEXT),
            Member("secret_key", "secretKey", TEXT),
            Member("session_token", "sessionToken", TEXT),
            Member("parent_user", "parentUser", TEXT),
            Member("parent_policy_mapping", "parentPolicyMapping", TEXT),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-svc-acc-create.yaml
@dataclass(slots=True)
class SRSvcAccCreate(JsonModel):
    """A service account that was made.

    Attributes:
        parent: User that it acts for.
        access_key: Access key.
        secret_key: Secret key.
        groups: Groups of that user.
        claims: Facts about the user that policies can ask for.
        session_policy: Policy that narrows what it may do.
        status: State: `on` or `off`.
        name: Name that the owner gave it.
        description: Description that the owner gave it.
        expiration: When it stops being valid; left out when it never does.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    parent: str | None = None
    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    groups: list[str] = field(default_factory=list)
    claims: dict[str, Any] = field(default_factory=dict)
    session_policy: PolicyDocument | None = None
    status: str | None = None
    name: str | None = None
    description: str | None = None
    expiration: datetime | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("parent", "parent", TEXT),
            Member("access_key", "accessKey", TEXT),
            Member("secret_key", "secretKey", TEXT),
            Member("groups", "groups", list_of(TEXT)),
            Member("claims", "claims", map_of(ANYTHING)),
            Member("session_policy", "sessionPolicy", PolicyDocument),
            Member("status", "status", TEXT),
            Member("name", "name", TEXT),
            Member("description", "description", TEXT),
            Member("expiration", "expiration", TIME),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-svc-acc-delete.yaml
@dataclass(slots=True)
class SRSvcAccDelete(JsonModel):
    """A service account that was removed.

    Attributes:
        access_key: Access key.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("access_key", "accessKey", TEXT), Member("api_version", "apiVersion", TEXT))
    )


# specs/admin/shapes/sr-svc-acc-update.yaml
@dataclass(slots=True)
class SRSvcAccUpdate(JsonModel):
    """A service account that was changed.

    Attributes:
        access_key: Access key.
        secret_key: Secret key.
        status: State: `on` or `off`.
        name: Name that the owner gave it.
        description: Description that the owner gave it.
        session_policy: Policy that narrows what it may do.
        expiration: When it stops being valid; left out when it never does.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    status: str | None = None
    name: str | None = None
    description: str | None = None
    session_policy: PolicyDocument | None = None
    expiration: datetime | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access_key", "accessKey", TEXT),
            Member("secret_key", "secretKey", TEXT),
            Member("status", "status", TEXT),
            Member("name", "name", TEXT),
            Member("description", "description", TEXT),
            Member("session_policy", "sessionPolicy", PolicyDocument),
            Member("expiration", "expiration", TIME),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sr-svc-acc-change.yaml
@dataclass(slots=True)
class SRSvcAccChange(JsonModel):
    """A service account that changed: one of the three.

    Attributes:
        cr_svc_acc_create: One that was made.
        cr_svc_acc_update: One that was changed.
        cr_svc_acc_delete: One that was removed.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    cr_svc_acc_create: SRSvcAccCreate | None = None
    cr_svc_acc_update: SRSvcAccUpdate | None = None
    cr_svc_acc_delete: SRSvcAccDelete | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("cr_svc_acc_create", "crSvcAccCreate", SRSvcAccCreate),
            Member("cr_svc_acc_update", "crSvcAccUpdate", SRSvcAccUpdate),
            Member("cr_svc_acc_delete", "crSvcAccDelete", SRSvcAccDelete),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/shapes/sriam-item.yaml
@dataclass(slots=True)
class SRIAMItem(JsonModel):
    """A change of users, groups, policies or access keys to pass on.

    Attributes:
        type: What changed: `policy`, `policy-mapping`, `group-info`, `credential`, `service-account`, `sts-
            account`, `iam-user` or `external-user`.
        name: Name of the policy that changed.
        policy: Its document; none removes it.
        policy_mapping: Policies of a user or group.
        group_info: A group.
        credential_change: Credentials, in the older form.
        service_account_change: A service account.
        sts_credential: Temporary credentials.
        iam_user: A user.
        external_user: A user of an identity provider.
        updated_at: When it was changed last.
        api_version: Version of the site replication API that the sender speaks; "1" today.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str | None = None
    name: str | None = None
    policy: PolicyDocument | None = None
    policy_mapping: SRPolicyMapping | None = None
    group_info: SRGroupInfo | None = None
    credential_change: SRCredInfo | None = None
    service_account_change: SRSvcAccChange | None = None
    sts_credential: SRSTSCredential | None = None
    iam_user: SRIAMUser | None = None
    external_user: SRExternalUser | None = None
    updated_at: datetime | None = None
    api_version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT),
            Member("name", "name", TEXT),
            Member("policy", "policy", PolicyDocument),
            Member("policy_mapping", "policyMapping", SRPolicyMapping),
            Member("group_info", "groupInfo", SRGroupInfo),
            Member("credential_change", "credentialChange", SRCredInfo),
            Member("service_account_change", "serviceAccountChange", SRSvcAccChange),
            Member("sts_credential", "stsCredential", SRSTSCredential),
            Member("iam_user", "iamUser", SRIAMUser),
            Member("external_user", "externalUser", SRExternalUser),
            Member("updated_at", "updatedAt", TIME),
            Member("api_version", "apiVersion", TEXT),
        )
    )


# specs/admin/operations/sr-peer-bucket-ops.yaml
@dataclass(slots=True, kw_only=True)
class SRPeerBucketOpsOutput:
    """Answer of SRPeerBucketOps."""


# specs/admin/operations/sr-peer-edit.yaml
@dataclass(slots=True, kw_only=True)
class SRPeerEditOutput:
    """Answer of SRPeerEdit."""


# specs/admin/operations/sr-peer-get-idp-settings.yaml
@dataclass(slots=True, kw_only=True)
class SRPeerGetIDPSettingsOutput:
    """Answer of SRPeerGetIDPSettings.

    Attributes:
        settings: The providers.
    """

    settings: IDPSettings


# specs/admin/operations/sr-peer-join.yaml
@dataclass(slots=True, kw_only=True)
class SRPeerJoinOutput:
    """Answer of SRPeerJoin."""


# specs/admin/shapes/sr-peer-join-req.yaml
@dataclass(slots=True)
class SRPeerJoinReq(JsonModel):
    """A site tells another that it was joined.

    Attributes:
        svc_acct_access_key: Access key that the sites use among themselves.
        svc_acct_secret_key: Its secret key.
        svc_acct_parent: User that it acts for.
        peers: The sites by their deployment's id.
        updated_at: When it was changed last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    svc_acct_access_key: str | None = None
    svc_acct_secret_key: str | None = field(default=None, repr=False)
    svc_acct_parent: str | None = None
    peers: dict[str, PeerInfo] = field(default_factory=dict)
    updated_at: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("svc_acct_access_key", "svcAcctAccessKey", TEXT),
            Member("svc_acct_secret_key", "svcAcctSecretKey", TEXT),
            Member("svc_acct_parent", "svcAcctParent", TEXT),
            Member("peers", "peers", map_of(PeerInfo)),
            Member("updated_at", "updatedAt", TIME),
        )
    )


# specs/admin/operations/sr-peer-remove.yaml
@dataclass(slots=True, kw_only=True)
class SRPeerRemoveOutput:
    """Answer of SRPeerRemove."""


# specs/admin/operations/sr-peer-replicate-bucket-meta.yaml
@dataclass(slots=True, kw_only=True)
class SRPeerReplicateBucketMetaOutput:
    """Answer of SRPeerReplicateBucketMeta."""


# specs/admin/operations/sr-peer-replicate-iam-item.yaml
@dataclass(slots=True, kw_only=True)
class SRPeerReplicateIAMItemOutput:
    """Answer of SRPeerReplicateIAMItem."""


# specs/admin/operations/sr-state-edit.yaml
@dataclass(slots=True, kw_only=True)
class SRStateEditOutput:
    """Answer of SRStateEdit."""


# specs/admin/shapes/sr-state-edit-req.yaml
@dataclass(slots=True)
class SRStateEditReq(JsonModel):
    """A change of the sites to pass on.

    Attributes:
        peers: The sites by their deployment's id.
        updated_at: When it was changed last.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    peers: dict[str, PeerInfo] = field(default_factory=dict)
    updated_at: datetime | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("peers", "peers", map_of(PeerInfo)), Member("updated_at", "updatedAt", TIME))
    )
