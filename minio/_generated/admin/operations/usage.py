# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of usage.

How much space is in use, and by what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.usage import AccountInfoOutput, DataUsageInfoOutput

# specs/admin/operations/account-info.yaml
ACCOUNT_INFO = Operation("AccountInfo", resend=Resend.ALWAYS, admin=True)


def build_account_info(*, prefix_usage: bool | None = None) -> Request:
    """Builds the request; `account_info` tells of its arguments."""
    request = Request(ACCOUNT_INFO, "GET", path="/minio/admin/v3/accountinfo")
    if prefix_usage is not None:
        check_type("prefix_usage", prefix_usage, bool)
        request.query.append(("prefix-usage", to_boolean(prefix_usage)))
    return request


def parse_account_info(response: Response) -> AccountInfoOutput:
    """Reads the answer of AccountInfo."""
    from minio._generated.admin.models.usage import AccountInfo, AccountInfoOutput

    return AccountInfoOutput(account=read_json(response, AccountInfo))


# specs/admin/operations/data-usage-info.yaml
DATA_USAGE_INFO = Operation("DataUsageInfo", resend=Resend.ALWAYS, admin=True)


def build_data_usage_info(*, capacity: bool | None = None) -> Request:
    """Builds the request; `data_usage_info` tells of its arguments."""
    request = Request(DATA_USAGE_INFO, "GET", path="/minio/admin/v3/datausageinfo")
    if capacity is not None:
        check_type("capacity", capacity, bool)
        request.query.append(("capacity", to_boolean(capacity)))
    return request


def parse_data_usage_info(response: Response) -> DataUsageInfoOutput:
    """Reads the answer of DataUsageInfo."""
    from minio._generated.admin.models.usage import DataUsageInfo, DataUsageInfoOutput

    return DataUsageInfoOutput(usage=read_json(response, DataUsageInfo))
