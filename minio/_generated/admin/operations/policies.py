# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of policies.

Named policies, and to whom they are attached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_bucket, check_policy
from minio._core.checks import check_type
from minio._core.documents.jsondoc import dumps, map_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text, check_texts, join_items
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.policies import (
        AddCannedPolicyOutput,
        AttachPolicyBuiltinOutput,
        DetachPolicyBuiltinOutput,
        InfoCannedPolicyOutput,
        InfoCannedPolicyV2Output,
        ListBucketPoliciesOutput,
        ListCannedPoliciesOutput,
        ListPolicyMappingEntitiesOutput,
        PolicyAssociationReq,
        PolicyDocument,
        RemoveCannedPolicyOutput,
        SetPolicyForUserOrGroupOutput,
    )

# specs/admin/operations/add-canned-policy.yaml
ADD_CANNED_POLICY = Operation("AddCannedPolicy", resend=Resend.ALWAYS, admin=True)


def build_add_canned_policy(name: str, policy: PolicyDocument) -> Request:
    """Builds the request; `add_canned_policy` tells of its arguments."""
    from minio._generated.admin.models.policies import PolicyDocument

    request = Request(ADD_CANNED_POLICY, "PUT", path="/minio/admin/v3/add-canned-policy")
    check_policy("name", name)
    request.query.append(("name", name))
    request.body = dumps("policy", policy, PolicyDocument)
    return request


def parse_add_canned_policy(response: Response) -> AddCannedPolicyOutput:
    """Reads the answer of AddCannedPolicy."""
    from minio._generated.admin.models.policies import AddCannedPolicyOutput

    return AddCannedPolicyOutput()


# specs/admin/operations/attach-policy-builtin.yaml
ATTACH_POLICY_BUILTIN = Operation(
    "AttachPolicyBuiltin", resend=Resend.NEVER, admin=True, sealed_request=True, sealed_response=True
)


def build_attach_policy_builtin(association: PolicyAssociationReq) -> Request:
    """Builds the request; `attach_policy_builtin` tells of its arguments."""
    from minio._generated.admin.models.policies import PolicyAssociationReq

    request = Request(
        ATTACH_POLICY_BUILTIN,
        "POST",
        path="/minio/admin/v3/idp/builtin/policy/attach",
        headers={"Content-Type": "application/octet-stream"},
    )
    request.body = dumps("association", association, PolicyAssociationReq)
    return request


def parse_attach_policy_builtin(response: Response) -> AttachPolicyBuiltinOutput:
    """Reads the answer of AttachPolicyBuiltin."""
    from minio._generated.admin.models.policies import AttachPolicyBuiltinOutput, PolicyAssociationResp

    return AttachPolicyBuiltinOutput(result=read_json(response, PolicyAssociationResp, hidden=True))


# specs/admin/operations/detach-policy-builtin.yaml
DETACH_POLICY_BUILTIN = Operation(
    "DetachPolicyBuiltin", resend=Resend.NEVER, admin=True, sealed_request=True, sealed_response=True
)


def build_detach_policy_builtin(association: PolicyAssociationReq) -> Request:
    """Builds the request; `detach_policy_builtin` tells of its arguments."""
    from minio._generated.admin.models.policies import PolicyAssociationReq

    request = Request(
        DETACH_POLICY_BUILTIN,
        "POST",
        path="/minio/admin/v3/idp/builtin/policy/detach",
        headers={"Content-Type": "application/octet-stream"},
    )
    request.body = dumps("association", association, PolicyAssociationReq)
    return request


def parse_detach_policy_builtin(response: Response) -> DetachPolicyBuiltinOutput:
    """Reads the answer of DetachPolicyBuiltin."""
    from minio._generated.admin.models.policies import DetachPolicyBuiltinOutput, PolicyAssociationResp

    return DetachPolicyBuiltinOutput(result=read_json(response, PolicyAssociationResp, hidden=True))


# specs/admin/operations/info-canned-policy.yaml
INFO_CANNED_POLICY = Operation("InfoCannedPolicy", resend=Resend.ALWAYS, admin=True)


def build_info_canned_policy(name: str) -> Request:
    """Builds the request; `info_canned_policy` tells of its arguments."""
    request = Request(INFO_CANNED_POLICY, "GET", path="/minio/admin/v3/info-canned-policy")
    check_policy("name", name)
    request.query.append(("name", name))
    return request


def parse_info_canned_policy(response: Response) -> InfoCannedPolicyOutput:
    """Reads the answer of InfoCannedPolicy."""
    from minio._generated.admin.models.policies import InfoCannedPolicyOutput, PolicyDocument

    return InfoCannedPolicyOutput(policy=read_json(response, PolicyDocument))


# specs/admin/operations/info-canned-policy-v2.yaml
INFO_CANNED_POLICY_V2 = Operation("InfoCannedPolicyV2", resend=Resend.ALWAYS, admin=True)


def build_info_canned_policy_v2(name: str) -> Request:
    """Builds the request; `info_canned_policy_v2` tells of its arguments."""
    request = Request(
        INFO_CANNED_POLICY_V2, "GET", path="/minio/admin/v3/info-canned-policy", query=[("v", "2")]
    )
    check_policy("name", name)
    request.query.append(("name", name))
    return request


def parse_info_canned_policy_v2(response: Response) -> InfoCannedPolicyV2Output:
    """Reads the answer of InfoCannedPolicyV2."""
    from minio._generated.admin.models.policies import InfoCannedPolicyV2Output, PolicyInfo

    return InfoCannedPolicyV2Output(policy=read_json(response, PolicyInfo))


# specs/admin/operations/list-bucket-policies.yaml
LIST_BUCKET_POLICIES = Operation("ListBucketPolicies", resend=Resend.ALWAYS, admin=True)


def build_list_bucket_policies(bucket: str) -> Request:
    """Builds the request; `list_bucket_policies` tells of its arguments."""
    request = Request(LIST_BUCKET_POLICIES, "GET", path="/minio/admin/v3/list-canned-policies")
    check_bucket("bucket", bucket)
    request.query.append(("bucket", bucket))
    return request


def parse_list_bucket_policies(response: Response) -> ListBucketPoliciesOutput:
    """Reads the answer of ListBucketPolicies."""
    from minio._generated.admin.models.policies import ListBucketPoliciesOutput, PolicyDocument

    return ListBucketPoliciesOutput(policies=read_json(response, map_of(PolicyDocument)))


# specs/admin/operations/list-canned-policies.yaml
LIST_CANNED_POLICIES = Operation("ListCannedPolicies", resend=Resend.ALWAYS, admin=True)


def build_list_canned_policies() -> Request:
    """Builds the request; `list_canned_policies` tells of its arguments."""
    return Request(LIST_CANNED_POLICIES, "GET", path="/minio/admin/v3/list-canned-policies")


def parse_list_canned_policies(response: Response) -> ListCannedPoliciesOutput:
    """Reads the answer of ListCannedPolicies."""
    from minio._generated.admin.models.policies import ListCannedPoliciesOutput, PolicyDocument

    return ListCannedPoliciesOutput(policies=read_json(response, map_of(PolicyDocument)))


# specs/admin/operations/list-policy-mapping-entities.yaml
LIST_POLICY_MAPPING_ENTITIES = Operation(
    "ListPolicyMappingEntities", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_policy_mapping_entities(
    *, users: list[str] | None = None, groups: list[str] | None = None, policies: list[str] | None = None
) -> Request:
    """Builds the request; `list_policy_mapping_entities` tells of its arguments."""
    request = Request(LIST_POLICY_MAPPING_ENTITIES, "GET", path="/minio/admin/v3/idp/builtin/policy-entities")
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


def parse_list_policy_mapping_entities(response: Response) -> ListPolicyMappingEntitiesOutput:
    """Reads the answer of ListPolicyMappingEntities."""
    from minio._generated.admin.models.policies import ListPolicyMappingEntitiesOutput, PolicyEntitiesResult

    return ListPolicyMappingEntitiesOutput(entities=read_json(response, PolicyEntitiesResult, hidden=True))


# specs/admin/operations/remove-canned-policy.yaml
REMOVE_CANNED_POLICY = Operation("RemoveCannedPolicy", resend=Resend.ALWAYS, admin=True)


def build_remove_canned_policy(name: str) -> Request:
    """Builds the request; `remove_canned_policy` tells of its arguments."""
    request = Request(REMOVE_CANNED_POLICY, "DELETE", path="/minio/admin/v3/remove-canned-policy")
    check_policy("name", name)
    request.query.append(("name", name))
    return request


def parse_remove_canned_policy(response: Response) -> RemoveCannedPolicyOutput:
    """Reads the answer of RemoveCannedPolicy."""
    from minio._generated.admin.models.policies import RemoveCannedPolicyOutput

    return RemoveCannedPolicyOutput()


# specs/admin/operations/set-policy-for-user-or-group.yaml
SET_POLICY_FOR_USER_OR_GROUP = Operation("SetPolicyForUserOrGroup", resend=Resend.ALWAYS, admin=True)


def build_set_policy_for_user_or_group(policy_name: list[str], user_or_group: str, is_group: bool) -> Request:
    """Builds the request; `set_policy_for_user_or_group` tells of its arguments."""
    request = Request(SET_POLICY_FOR_USER_OR_GROUP, "PUT", path="/minio/admin/v3/set-user-or-group-policy")
    check_texts("policy_name", policy_name, ",")
    request.query.append(("policyName", join_items(policy_name)))
    check_text("user_or_group", user_or_group)
    request.query.append(("userOrGroup", user_or_group))
    check_type("is_group", is_group, bool)
    request.query.append(("isGroup", to_boolean(is_group)))
    return request


def parse_set_policy_for_user_or_group(response: Response) -> SetPolicyForUserOrGroupOutput:
    """Reads the answer of SetPolicyForUserOrGroup."""
    from minio._generated.admin.models.policies import SetPolicyForUserOrGroupOutput

    return SetPolicyForUserOrGroupOutput()
