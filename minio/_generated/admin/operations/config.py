# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of config.

Settings of the servers, and their history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_name
from minio._core.checks import check_type
from minio._core.documents.jsondoc import list_of
from minio._core.http.messages import (
    add_flag,
    as_text_body,
    boolean,
    check_integer_range,
    check_text,
    text_of,
)
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.config import (
        ClearConfigHistoryKVOutput,
        DelConfigKVOutput,
        GetConfigKVOutput,
        GetConfigOutput,
        HelpConfigKVOutput,
        ListConfigHistoryKVOutput,
        RestoreConfigHistoryKVOutput,
        SetConfigKVOutput,
        SetConfigOutput,
    )

# specs/admin/operations/clear-config-history-kv.yaml
CLEAR_CONFIG_HISTORY_KV = Operation("ClearConfigHistoryKV", resend=Resend.ALWAYS, admin=True)


def build_clear_config_history_kv(restore_id: str) -> Request:
    """Builds the request; `clear_config_history_kv` tells of its arguments."""
    request = Request(CLEAR_CONFIG_HISTORY_KV, "DELETE", path="/minio/admin/v3/clear-config-history-kv")
    check_name("restore_id", restore_id)
    request.query.append(("restoreId", restore_id))
    return request


def parse_clear_config_history_kv(response: Response) -> ClearConfigHistoryKVOutput:
    """Reads the answer of ClearConfigHistoryKV."""
    from minio._generated.admin.models.config import ClearConfigHistoryKVOutput

    return ClearConfigHistoryKVOutput()


# specs/admin/operations/del-config-kv.yaml
DEL_CONFIG_KV = Operation("DelConfigKV", resend=Resend.ALWAYS, admin=True, sealed_request=True)


def build_del_config_kv(settings: str | bytes) -> Request:
    """Builds the request; `del_config_kv` tells of its arguments."""
    request = Request(DEL_CONFIG_KV, "DELETE", path="/minio/admin/v3/del-config-kv")
    request.body = as_text_body("settings", settings)
    return request


def parse_del_config_kv(response: Response) -> DelConfigKVOutput:
    """Reads the answer of DelConfigKV."""
    from minio._generated.admin.models.config import DelConfigKVOutput

    get = response.headers.get
    return DelConfigKVOutput(config_applied=boolean(get("x-minio-config-applied")))


# specs/admin/operations/get-config.yaml
GET_CONFIG = Operation("GetConfig", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_get_config() -> Request:
    """Builds the request; `get_config` tells of its arguments."""
    return Request(GET_CONFIG, "GET", path="/minio/admin/v3/config")


def parse_get_config(response: Response) -> GetConfigOutput:
    """Reads the answer of GetConfig."""
    from minio._generated.admin.models.config import GetConfigOutput

    return GetConfigOutput(settings=text_of(response))


# specs/admin/operations/get-config-kv.yaml
GET_CONFIG_KV = Operation("GetConfigKV", resend=Resend.ALWAYS, admin=True, sealed_response=True)


def build_get_config_kv(key: str, *, env: bool | None = None) -> Request:
    """Builds the request; `get_config_kv` tells of its arguments."""
    request = Request(GET_CONFIG_KV, "GET", path="/minio/admin/v3/get-config-kv")
    check_text("key", key)
    request.query.append(("key", key))
    if env is not None:
        check_type("env", env, bool)
        add_flag(request, "env", env)
    return request


def parse_get_config_kv(response: Response) -> GetConfigKVOutput:
    """Reads the answer of GetConfigKV."""
    from minio._generated.admin.models.config import GetConfigKVOutput

    return GetConfigKVOutput(settings=text_of(response))


# specs/admin/operations/help-config-kv.yaml
HELP_CONFIG_KV = Operation("HelpConfigKV", resend=Resend.ALWAYS, admin=True)


def build_help_config_kv(sub_sys: str, key: str, *, env: bool | None = None) -> Request:
    """Builds the request; `help_config_kv` tells of its arguments."""
    request = Request(HELP_CONFIG_KV, "GET", path="/minio/admin/v3/help-config-kv")
    check_text("sub_sys", sub_sys)
    request.query.append(("subSys", sub_sys))
    check_text("key", key)
    request.query.append(("key", key))
    if env is not None:
        check_type("env", env, bool)
        add_flag(request, "env", env)
    return request


def parse_help_config_kv(response: Response) -> HelpConfigKVOutput:
    """Reads the answer of HelpConfigKV."""
    from minio._generated.admin.models.config import Help, HelpConfigKVOutput

    return HelpConfigKVOutput(help=read_json(response, Help))


# specs/admin/operations/list-config-history-kv.yaml
LIST_CONFIG_HISTORY_KV = Operation(
    "ListConfigHistoryKV", resend=Resend.ALWAYS, admin=True, sealed_response=True
)


def build_list_config_history_kv(count: int) -> Request:
    """Builds the request; `list_config_history_kv` tells of its arguments."""
    request = Request(LIST_CONFIG_HISTORY_KV, "GET", path="/minio/admin/v3/list-config-history-kv")
    check_integer_range("count", count, 0, None)
    request.query.append(("count", str(count)))
    return request


def parse_list_config_history_kv(response: Response) -> ListConfigHistoryKVOutput:
    """Reads the answer of ListConfigHistoryKV."""
    from minio._generated.admin.models.config import ConfigHistoryEntry, ListConfigHistoryKVOutput

    return ListConfigHistoryKVOutput(entries=read_json(response, list_of(ConfigHistoryEntry), hidden=True))


# specs/admin/operations/restore-config-history-kv.yaml
RESTORE_CONFIG_HISTORY_KV = Operation("RestoreConfigHistoryKV", resend=Resend.NEVER, admin=True)


def build_restore_config_history_kv(restore_id: str) -> Request:
    """Builds the request; `restore_config_history_kv` tells of its arguments."""
    request = Request(RESTORE_CONFIG_HISTORY_KV, "PUT", path="/minio/admin/v3/restore-config-history-kv")
    check_name("restore_id", restore_id)
    request.query.append(("restoreId", restore_id))
    return request


def parse_restore_config_history_kv(response: Response) -> RestoreConfigHistoryKVOutput:
    """Reads the answer of RestoreConfigHistoryKV."""
    from minio._generated.admin.models.config import RestoreConfigHistoryKVOutput

    return RestoreConfigHistoryKVOutput()


# specs/admin/operations/set-config.yaml
SET_CONFIG = Operation("SetConfig", resend=Resend.ALWAYS, admin=True, sealed_request=True)


def build_set_config(settings: str | bytes) -> Request:
    """Builds the request; `set_config` tells of its arguments."""
    request = Request(SET_CONFIG, "PUT", path="/minio/admin/v3/config")
    request.body = as_text_body("settings", settings)
    return request


def parse_set_config(response: Response) -> SetConfigOutput:
    """Reads the answer of SetConfig."""
    from minio._generated.admin.models.config import SetConfigOutput

    return SetConfigOutput()


# specs/admin/operations/set-config-kv.yaml
SET_CONFIG_KV = Operation("SetConfigKV", resend=Resend.ALWAYS, admin=True, sealed_request=True)


def build_set_config_kv(settings: str | bytes) -> Request:
    """Builds the request; `set_config_kv` tells of its arguments."""
    request = Request(SET_CONFIG_KV, "PUT", path="/minio/admin/v3/set-config-kv")
    request.body = as_text_body("settings", settings)
    return request


def parse_set_config_kv(response: Response) -> SetConfigKVOutput:
    """Reads the answer of SetConfigKV."""
    from minio._generated.admin.models.config import SetConfigKVOutput

    get = response.headers.get
    return SetConfigKVOutput(config_applied=boolean(get("x-minio-config-applied")))
