# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of access_keys.

Service accounts, temporary credentials and all other access keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_name
from minio._core.checks import check_enum, check_type
from minio._core.documents.jsondoc import dumps, list_of, map_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text, check_texts, filled_path
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.access_keys import (
        AddServiceAccountOutput,
        AddServiceAccountReq,
        DeleteServiceAccountOutput,
        InfoAccessKeyOutput,
        InfoServiceAccountOutput,
        ListAccessKeysBulkOutput,
        ListAccessKeysOpenIDBulkOutput,
        ListServiceAccountsOutput,
        RevokeTokensOutput,
        TemporaryAccountInfoOutput,
        UpdateServiceAccountOutput,
        UpdateServiceAccountReq,
    )

# specs/admin/operations/add-service-account.yaml
ADD_SERVICE_ACCOUNT = Operation(
    "AddServiceAccount", resend=Resend.NEVER, admin=True, sealed_request=True, sealed_response=True
)


def build_add_service_account(account: AddServiceAccountReq) -> Request:
    """Builds the request; `add_service_account` tells of its arguments."""
    from minio._generated.admin.models.access_keys import AddServiceAccountReq

    request = Request(ADD_SERVICE_ACCOUNT, "PUT", path="/minio/admin/v3/add-service-account")
    request.body = dumps("account", account, AddServiceAccountReq)
    return request


def parse_add_service_account(response: Response) -> AddServiceAccountOutput:
    """Reads the answer of AddServiceAccount."""
    from minio._generated.admin.models.access_keys import AddServiceAccountOutput, AddServiceAccountResp

    return AddServiceAccountOutput(account=read_json(response, AddServiceAccountResp, hidden=True))


# specs/admin/operations/delete-service-account.yaml
DELETE_SERVICE_ACCOUNT = Operation("DeleteServiceAccount", resend=Resend.ALWAYS, admin=True)


def build_delete_service_account(access_key: str) -> Request:
    """Builds the request; `delete_service_account` tells of its arguments."""
    request = Request(DELETE_SERVICE_ACCOUNT, "DELETE", path="/minio/admin/v3/delete-service-account")
    check_name("access_key", access_key)
    request.query.append(("accessKey", access_key))
    return request


def parse_delete_service_account(response: Response) -> DeleteServiceAccountOutput:
    """Reads the answer of DeleteServiceAccount."""
    from minio._generated.admin.models.access_keys import DeleteServiceAccountOutput

    return DeleteServiceAccountOutput()


# specs/admin/operations/info-access-key.yaml
INFO_ACCESS_KEY = Operation("InfoAccessKey", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_info_access_key(access_key: str) -> Request:
    """Builds the request; `info_access_key` tells of its arguments."""
    request = Request(INFO_ACCESS_KEY, "GET", path="/minio/admin/v3/info-access-key")
    check_text("access_key", access_key)
    request.query.append(("accessKey", access_key))
    return request


def parse_info_access_key(response: Response) -> InfoAccessKeyOutput:
    """Reads the answer of InfoAccessKey."""
    from minio._generated.admin.models.access_keys import InfoAccessKeyOutput, InfoAccessKeyResp

    return InfoAccessKeyOutput(key=read_json(response, InfoAccessKeyResp, hidden=True))


# specs/admin/operations/info-service-account.yaml
INFO_SERVICE_ACCOUNT = Operation("InfoServiceAccount", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_info_service_account(access_key: str) -> Request:
    """Builds the request; `info_service_account` tells of its arguments."""
    request = Request(INFO_SERVICE_ACCOUNT, "GET", path="/minio/admin/v3/info-service-account")
    check_name("access_key", access_key)
    request.query.append(("accessKey", access_key))
    return request


def parse_info_service_account(response: Response) -> InfoServiceAccountOutput:
    """Reads the answer of InfoServiceAccount."""
    from minio._generated.admin.models.access_keys import InfoServiceAccountOutput, InfoServiceAccountResp

    return InfoServiceAccountOutput(account=read_json(response, InfoServiceAccountResp, hidden=True))


# specs/admin/operations/list-access-keys-bulk.yaml
LIST_ACCESS_KEYS_BULK = Operation(
    "ListAccessKeysBulk", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_access_keys_bulk(
    list_type: str, *, users: list[str] | None = None, all: bool | None = None
) -> Request:
    """Builds the request; `list_access_keys_bulk` tells of its arguments."""
    request = Request(LIST_ACCESS_KEYS_BULK, "GET", path="/minio/admin/v3/list-access-keys-bulk")
    check_enum("list_type", list_type, ("users-only", "sts-only", "svcacc-only", "all"))
    request.query.append(("listType", list_type))
    if users is not None:
        check_texts("users", users)
        request.query.extend(("users", item) for item in users)
    if all is not None:
        check_type("all", all, bool)
        request.query.append(("all", to_boolean(all)))
    return request


def parse_list_access_keys_bulk(response: Response) -> ListAccessKeysBulkOutput:
    """Reads the answer of ListAccessKeysBulk."""
    from minio._generated.admin.models.access_keys import ListAccessKeysBulkOutput, ListAccessKeysResp

    return ListAccessKeysBulkOutput(users=read_json(response, map_of(ListAccessKeysResp), hidden=True))


# specs/admin/operations/list-access-keys-open-id-bulk.yaml
LIST_ACCESS_KEYS_OPENID_BULK = Operation(
    "ListAccessKeysOpenIDBulk", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_access_keys_openid_bulk(
    list_type: str,
    *,
    users: list[str] | None = None,
    all: bool | None = None,
    config_name: str | None = None,
    all_configs: bool | None = None,
) -> Request:
    """Builds the request; `list_access_keys_openid_bulk` tells of its arguments."""
    request = Request(
        LIST_ACCESS_KEYS_OPENID_BULK, "GET", path="/minio/admin/v3/idp/openid/list-access-keys-bulk"
    )
    check_enum("list_type", list_type, ("users-only", "sts-only", "svcacc-only", "all"))
    request.query.append(("listType", list_type))
    if users is not None:
        check_texts("users", users)
        request.query.extend(("users", item) for item in users)
    if all is not None:
        check_type("all", all, bool)
        request.query.append(("all", to_boolean(all)))
    if config_name is not None:
        check_text("config_name", config_name)
        request.query.append(("configName", config_name))
    if all_configs is not None:
        check_type("all_configs", all_configs, bool)
        request.query.append(("allConfigs", to_boolean(all_configs)))
    return request


def parse_list_access_keys_openid_bulk(response: Response) -> ListAccessKeysOpenIDBulkOutput:
    """Reads the answer of ListAccessKeysOpenIDBulk."""
    from minio._generated.admin.models.access_keys import (
        ListAccessKeysOpenIDBulkOutput,
        ListAccessKeysOpenIDResp,
    )

    return ListAccessKeysOpenIDBulkOutput(
        providers=read_json(response, list_of(ListAccessKeysOpenIDResp), hidden=True)
    )


# specs/admin/operations/list-service-accounts.yaml
LIST_SERVICE_ACCOUNTS = Operation(
    "ListServiceAccounts", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_service_accounts(*, user: str | None = None) -> Request:
    """Builds the request; `list_service_accounts` tells of its arguments."""
    request = Request(LIST_SERVICE_ACCOUNTS, "GET", path="/minio/admin/v3/list-service-accounts")
    if user is not None:
        check_name("user", user)
        request.query.append(("user", user))
    return request


def parse_list_service_accounts(response: Response) -> ListServiceAccountsOutput:
    """Reads the answer of ListServiceAccounts."""
    from minio._generated.admin.models.access_keys import ListServiceAccountsOutput, ListServiceAccountsResp

    return ListServiceAccountsOutput(listing=read_json(response, ListServiceAccountsResp, hidden=True))


# specs/admin/operations/revoke-tokens.yaml
REVOKE_TOKENS = Operation("RevokeTokens", resend=Resend.ALWAYS, admin=True)


def build_revoke_tokens(
    user_provider: str,
    *,
    user: str | None = None,
    token_revoke_type: str | None = None,
    full_revoke: bool | None = None,
) -> Request:
    """Builds the request; `revoke_tokens` tells of its arguments."""
    check_enum("user_provider", user_provider, ("builtin", "ldap"))
    request = Request(
        REVOKE_TOKENS,
        "POST",
        path=filled_path("/minio/admin/v3/revoke-tokens/{user_provider}", user_provider=user_provider),
    )
    if user is not None:
        check_text("user", user)
        request.query.append(("user", user))
    if token_revoke_type is not None:
        check_text("token_revoke_type", token_revoke_type)
        request.query.append(("tokenRevokeType", token_revoke_type))
    if full_revoke is not None:
        check_type("full_revoke", full_revoke, bool)
        request.query.append(("fullRevoke", to_boolean(full_revoke)))
    return request


def parse_revoke_tokens(response: Response) -> RevokeTokensOutput:
    """Reads the answer of RevokeTokens."""
    from minio._generated.admin.models.access_keys import RevokeTokensOutput

    return RevokeTokensOutput()


# specs/admin/operations/temporary-account-info.yaml
TEMPORARY_ACCOUNT_INFO = Operation(
    "TemporaryAccountInfo", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_temporary_account_info(access_key: str) -> Request:
    """Builds the request; `temporary_account_info` tells of its arguments."""
    request = Request(TEMPORARY_ACCOUNT_INFO, "GET", path="/minio/admin/v3/temporary-account-info")
    check_name("access_key", access_key)
    request.query.append(("accessKey", access_key))
    return request


def parse_temporary_account_info(response: Response) -> TemporaryAccountInfoOutput:
    """Reads the answer of TemporaryAccountInfo."""
    from minio._generated.admin.models.access_keys import TemporaryAccountInfoOutput, TemporaryAccountInfoResp

    return TemporaryAccountInfoOutput(account=read_json(response, TemporaryAccountInfoResp, hidden=True))


# specs/admin/operations/update-service-account.yaml
UPDATE_SERVICE_ACCOUNT = Operation(
    "UpdateServiceAccount", resend=Resend.ALWAYS, admin=True, sealed_request=True
)


def build_update_service_account(access_key: str, changes: UpdateServiceAccountReq) -> Request:
    """Builds the request; `update_service_account` tells of its arguments."""
    from minio._generated.admin.models.access_keys import UpdateServiceAccountReq

    request = Request(UPDATE_SERVICE_ACCOUNT, "POST", path="/minio/admin/v3/update-service-account")
    check_name("access_key", access_key)
    request.query.append(("accessKey", access_key))
    request.body = dumps("changes", changes, UpdateServiceAccountReq)
    return request


def parse_update_service_account(response: Response) -> UpdateServiceAccountOutput:
    """Reads the answer of UpdateServiceAccount."""
    from minio._generated.admin.models.access_keys import UpdateServiceAccountOutput

    return UpdateServiceAccountOutput()
