# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of ldap.

Policies and access keys of LDAP users.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import JsonModel, Member, Table, list_of
from minio._generated.admin.models.access_keys import AddServiceAccountResp, ServiceAccountInfo

if TYPE_CHECKING:
    from minio._generated.admin.models.policies import PolicyAssociationResp, PolicyEntitiesResult


# specs/admin/operations/add-service-account-ldap.yaml
@dataclass(slots=True, kw_only=True)
class AddServiceAccountLDAPOutput:
    """Answer of AddServiceAccountLDAP.

    Attributes:
        account: The account, with its keys.
    """

    account: AddServiceAccountResp


# specs/admin/operations/attach-policy-ldap.yaml
@dataclass(slots=True, kw_only=True)
class AttachPolicyLDAPOutput:
    """Answer of AttachPolicyLDAP.

    Attributes:
        result: What changed.
    """

    result: PolicyAssociationResp


# specs/admin/operations/detach-policy-ldap.yaml
@dataclass(slots=True, kw_only=True)
class DetachPolicyLDAPOutput:
    """Answer of DetachPolicyLDAP.

    Attributes:
        result: What changed.
    """

    result: PolicyAssociationResp


# specs/admin/shapes/list-access-keys-ldap-resp.yaml
@dataclass(slots=True)
class ListAccessKeysLDAPResp(JsonModel):
    """Access keys of an LDAP user.

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


# specs/admin/operations/list-access-keys-ldap-bulk.yaml
@dataclass(slots=True, kw_only=True)
class ListAccessKeysLDAPBulkOutput:
    """Answer of ListAccessKeysLDAPBulk.

    Attributes:
        users: Keys by user DN.
    """

    users: dict[str, ListAccessKeysLDAPResp]


# specs/admin/operations/list-access-keys-ldap.yaml
@dataclass(slots=True, kw_only=True)
class ListAccessKeysLDAPOutput:
    """Answer of ListAccessKeysLDAP.

    Attributes:
        keys: The keys.
    """

    keys: ListAccessKeysLDAPResp


# specs/admin/operations/list-ldap-policy-mapping-entities.yaml
@dataclass(slots=True, kw_only=True)
class ListLDAPPolicyMappingEntitiesOutput:
    """Answer of ListLDAPPolicyMappingEntities.

    Attributes:
        entities: Who has which policies.
    """

    entities: PolicyEntitiesResult
