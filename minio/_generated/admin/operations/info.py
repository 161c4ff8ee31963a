# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of info.

What a deployment is made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.info import ServerInfoOutput

# specs/admin/operations/server-info.yaml
SERVER_INFO = Operation("ServerInfo", resend=Resend.ALWAYS, admin=True)


def build_server_info(*, metrics: bool | None = None) -> Request:
    """Builds the request; `server_info` tells of its arguments."""
    request = Request(SERVER_INFO, "GET", path="/minio/admin/v3/info")
    if metrics is not None:
        check_type("metrics", metrics, bool)
        request.query.append(("metrics", to_boolean(metrics)))
    return request


def parse_server_info(response: Response) -> ServerInfoOutput:
    """Reads the answer of ServerInfo."""
    from minio._generated.admin.models.info import InfoMessage, ServerInfoOutput

    return ServerInfoOutput(info=read_json(response, InfoMessage))
