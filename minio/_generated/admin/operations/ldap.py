# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of ldap.

Policies and access keys of LDAP users.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_enum, check_type
from minio._core.documents.jsondoc import dumps, map_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text, check_texts
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.access_keys import AddServiceAccountReq
    from minio._generated.admin.models.ldap import (
        AddServiceAccountLDAPOutput,
        AttachPolicyLDAPOutput,
        DetachPolicyLDAPOutput,
        ListAccessKeysLDAPBulkOutput,
        ListAccessKeysLDAPOutput,
        ListLDAPPolicyMappingEntitiesOutput,
    )
    from minio._generated.admin.models.policies import PolicyAssociationReq

# specs/admin/operations/add-service-account-ldap.yaml
ADD_SERVICE_ACCOUNT_LDAP = Operation(
    "AddServiceAccountLDAP", resend=Resend.NEVER, admin=True, sealed_request=True, sealed_response=True
)


def build_add_service_account_ldap(account: AddServiceAccountReq) -> Request:
    """Builds the request; `add_service_account_ldap` tells of its arguments."""
    from minio._generated.admin.models.access_keys import AddServiceAccountReq

    request = Request(ADD_SERVICE_ACCOUNT_LDAP, "PUT", path="/minio/admin/v3/idp/ldap/add-service-account")
    request.body = dumps("account", account, AddServiceAccountReq)
    return request


def parse_add_service_account_ldap(response: Response) -> AddServiceAccountLDAPOutput:
    """Reads the answer of AddServiceAccountLDAP."""
    from minio._generated.admin.models.access_keys import AddServiceAccountResp
    from minio._generated.admin.models.ldap import AddServiceAccountLDAPOutput

    return AddServiceAccountLDAPOutput(account=read_json(response, AddServiceAccountResp, hidden=True))


# specs/admin/operations/attach-policy-ldap.yaml
ATTACH_POLICY_LDAP = Operation(
    "AttachPolicyLDAP", resend=Resend.NEVER, admin=True, sealed_request=True, sealed_response=True
)


def build_attach_policy_ldap(association: PolicyAssociationReq) -> Request:
    """Builds the request; `attach_policy_ldap` tells of its arguments."""
    from minio._generated.admin.models.policies import PolicyAssociationReq

    request = Request(
        ATTACH_POLICY_LDAP,
        "POST",
        path="/minio/admin/v3/idp/ldap/policy/attach",
        headers={"Content-Type": "application/octet-stream"},
    )
    request.body = dumps("association", association, PolicyAssociationReq)
    return request


def parse_attach_policy_ldap(response: Response) -> AttachPolicyLDAPOutput:
    """Reads the answer of AttachPolicyLDAP."""
    from minio._generated.admin.models.ldap import AttachPolicyLDAPOutput
    from minio._generated.admin.models.policies import PolicyAssociationResp

    return AttachPolicyLDAPOutput(result=read_json(response, PolicyAssociationResp, hidden=True))


# specs/admin/operations/detach-policy-ldap.yaml
DETACH_POLICY_LDAP = Operation(
    "DetachPolicyLDAP", resend=Resend.NEVER, admin=True, sealed_request=True, sealed_response=True
)


def build_detach_policy_ldap(association: PolicyAssociationReq) -> Request:
    """Builds the request; `detach_policy_ldap` tells of its arguments."""
    from minio._generated.admin.models.policies import PolicyAssociationReq

    request = Request(
        DETACH_POLICY_LDAP,
        "POST",
        path="/minio/admin/v3/idp/ldap/policy/detach",
        headers={"Content-Type": "application/octet-stream"},
    )
    request.body = dumps("association", association, PolicyAssociationReq)
    return request


def parse_detach_policy_ldap(response: Response) -> DetachPolicyLDAPOutput:
    """Reads the answer of DetachPolicyLDAP."""
    from minio._generated.admin.models.ldap import DetachPolicyLDAPOutput
    from minio._generated.admin.models.policies import PolicyAssociationResp

    return DetachPolicyLDAPOutput(result=read_json(response, PolicyAssociationResp, hidden=True))


# specs/admin/operations/list-access-keys-ldap.yaml
LIST_ACCESS_KEYS_LDAP = Operation(
    "ListAccessKeysLDAP", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_access_keys_ldap(user_dn: str, list_type: str) -> Request:
    """Builds the request; `list_access_keys_ldap` tells of its arguments."""
    request = Request(LIST_ACCESS_KEYS_LDAP, "GET", path="/minio/admin/v3/idp/ldap/list-access-keys")
    check_text("user_dn", user_dn)
    request.query.append(("userDN", user_dn))
    check_text("list_type", list_type)
    request.query.append(("listType", list_type))
    return request


def parse_list_access_keys_ldap(response: Response) -> ListAccessKeysLDAPOutput:
    """Reads the answer of ListAccessKeysLDAP."""
    from minio._generated.admin.models.ldap import ListAccessKeysLDAPOutput, ListAccessKeysLDAPResp

    return ListAccessKeysLDAPOutput(keys=read_json(response, ListAccessKeysLDAPResp, hidden=True))


# specs/admin/operations/list-access-keys-ldap-bulk.yaml
LIST_ACCESS_KEYS_LDAP_BULK = Operation(
    "ListAccessKeysLDAPBulk", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_access_keys_ldap_bulk(
    list_type: str, *, user_dns: list[str] | None = None, all: bool | None = None
) -> Request:
    """Builds the request; `list_access_keys_ldap_bulk` tells of its arguments."""
    request = Request(
        LIST_ACCESS_KEYS_LDAP_BULK, "GET", path="/minio/admin/v3/idp/ldap/list-access-keys-bulk"
    )
    check_enum("list_type", list_type, ("users-only", "sts-only", "svcacc-only", "all"))
    request.query.append(("listType", list_type))
    if user_dns is not None:
        check_texts("user_dns", user_dns)
        request.query.extend(("userDNs", item) for item in user_dns)
    if all is not None:
        check_type("all", all, bool)
        request.query.append(("all", to_boolean(all)))
    return request


def parse_list_access_keys_ldap_bulk(response: Response) -> ListAccessKeysLDAPBulkOutput:
    """Reads the answer of ListAccessKeysLDAPBulk."""
    from minio._generated.admin.models.ldap import ListAccessKeysLDAPBulkOutput, ListAccessKeysLDAPResp

    return ListAccessKeysLDAPBulkOutput(
        users=read_json(response, map_of(ListAccessKeysLDAPResp), hidden=True)
    )


# specs/admin/operations/list-ldap-policy-mapping-entities.yaml
LIST_LDAP_POLICY_MAPPING_ENTITIES = Operation(
    "ListLDAPPolicyMappingEntities", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_ldap_policy_mapping_entities(
    *, users: list[str] | None = None, groups: list[str] | None = None, policies: list[str] | None = None
) -> Request:
    """Builds the request; `list_ldap_policy_mapping_entities` tells of its arguments."""
    request = Request(
        LIST_LDAP_POLICY_MAPPING_ENTITIES, "GET", path="/minio/admin/v3/idp/ldap/policy-entities"
    )
    if users is not None:
        check_texts("users", users)
        request.query.extend(("user", item) for item in users)
    if groups is not None:
        check_texts("groups", groups)
        request.query.extend(("group", item) for item in groups)
    if policies is not None:
        check_texts("policies", policies)
        request.query.extend(("policy", item) for item in policies)
    return request


def parse_list_ldap_policy_mapping_entities(response: Response) -> ListLDAPPolicyMappingEntitiesOutput:
    """Reads the answer of ListLDAPPolicyMappingEntities."""
    from minio._generated.admin.models.ldap import ListLDAPPolicyMappingEntitiesOutput
    from minio._generated.admin.models.policies import PolicyEntitiesResult

    return ListLDAPPolicyMappingEntitiesOutput(
        entities=read_json(response, PolicyEntitiesResult, hidden=True)
    )
