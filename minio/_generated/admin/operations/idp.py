# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of idp.

Identity providers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_enum
from minio._core.documents.jsondoc import list_of
from minio._core.http.messages import as_text_body, check_label, filled_path
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.idp import (
        AddIDPConfigOutput,
        DeleteIDPConfigOutput,
        GetIDPConfigOutput,
        ListIDPConfigOutput,
        UpdateIDPConfigOutput,
    )

# specs/admin/operations/add-idp-config.yaml
ADD_IDP_CONFIG = Operation("AddIDPConfig", resend=Resend.NEVER, admin=True, sealed_request=True)


def build_add_idp_config(type: str, name: str, settings: str | bytes) -> Request:
    """Builds the request; `add_idp_config` tells of its arguments."""
    check_enum("type", type, ("openid", "ldap"))
    check_label("name", name)
    request = Request(
        ADD_IDP_CONFIG,
        "PUT",
        path=filled_path("/minio/admin/v3/idp-config/{type}/{name}", type=type, name=name),
        headers={"Content-Type": "application/octet-stream"},
    )
    request.body = as_text_body("settings", settings)
    return request


def parse_add_idp_config(response: Response) -> AddIDPConfigOutput:
    """Reads the answer of AddIDPConfig."""
    from minio._generated.admin.models.idp import AddIDPConfigOutput

    return AddIDPConfigOutput()


# specs/admin/operations/delete-idp-config.yaml
DELETE_IDP_CONFIG = Operation("DeleteIDPConfig", resend=Resend.ALWAYS, admin=True)


def build_delete_idp_config(type: str, name: str) -> Request:
    """Builds the request; `delete_idp_config` tells of its arguments."""
    check_enum("type", type, ("openid", "ldap"))
    check_label("name", name)
    return Request(
        DELETE_IDP_CONFIG,
        "DELETE",
        path=filled_path("/minio/admin/v3/idp-config/{type}/{name}", type=type, name=name),
    )


def parse_delete_idp_config(response: Response) -> DeleteIDPConfigOutput:
    """Reads the answer of DeleteIDPConfig."""
    from minio._generated.admin.models.idp import DeleteIDPConfigOutput

    return DeleteIDPConfigOutput()


# specs/admin/operations/get-idp-config.yaml
GET_IDP_CONFIG = Operation("GetIDPConfig", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_get_idp_config(type: str, name: str) -> Request:
    """Builds the request; `get_idp_config` tells of its arguments."""
    check_enum("type", type, ("openid", "ldap"))
    check_label("name", name)
    return Request(
        GET_IDP_CONFIG,
        "GET",
        path=filled_path("/minio/admin/v3/idp-config/{type}/{name}", type=type, name=name),
    )


def parse_get_idp_config(response: Response) -> GetIDPConfigOutput:
    """Reads the answer of GetIDPConfig."""
    from minio._generated.admin.models.idp import GetIDPConfigOutput, IDPConfig

    return GetIDPConfigOutput(provider=read_json(response, IDPConfig, hidden=True))


# specs/admin/operations/list-idp-config.yaml
LIST_IDP_CONFIG = Operation("ListIDPConfig", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_list_idp_config(type: str) -> Request:
    """Builds the request; `list_idp_config` tells of its arguments."""
    check_enum("type", type, ("openid", "ldap"))
    return Request(LIST_IDP_CONFIG, "GET", path=filled_path("/minio/admin/v3/idp-config/{type}", type=type))


def parse_list_idp_config(response: Response) -> ListIDPConfigOutput:
    """Reads the answer of ListIDPConfig."""
    from minio._generated.admin.models.idp import IDPListItem, ListIDPConfigOutput

    return ListIDPConfigOutput(providers=read_json(response, list_of(IDPListItem), hidden=True))


# specs/admin/operations/update-idp-config.yaml
UPDATE_IDP_CONFIG = Operation("UpdateIDPConfig", resend=Resend.ALWAYS, admin=True, sealed_request=True)


def build_update_idp_config(type: str, name: str, settings: str | bytes) -> Request:
    """Builds the request; `update_idp_config` tells of its arguments."""
    check_enum("type", type, ("openid", "ldap"))
    check_label("name", name)
    request = Request(
        UPDATE_IDP_CONFIG,
        "POST",
        path=filled_path("/minio/admin/v3/idp-config/{type}/{name}", type=type, name=name),
        headers={"Content-Type": "application/octet-stream"},
    )
    request.body = as_text_body("settings", settings)
    return request


def parse_update_idp_config(response: Response) -> UpdateIDPConfigOutput:
    """Reads the answer of UpdateIDPConfig."""
    from minio._generated.admin.models.idp import UpdateIDPConfigOutput

    return UpdateIDPConfigOutput()
