# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of service.

Restarting, stopping, freezing and updating the servers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_enum, check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.service import (
        ServerUpdateOutput,
        ServerUpdateV2Output,
        ServiceActionOutput,
        ServiceActionV2Output,
    )

# specs/admin/operations/server-update.yaml
SERVER_UPDATE = Operation("ServerUpdate", resend=Resend.NEVER, admin=True)


def build_server_update(update_url: str) -> Request:
    """Builds the request; `server_update` tells of its arguments."""
    request = Request(SERVER_UPDATE, "POST", path="/minio/admin/v3/update")
    check_text("update_url", update_url)
    request.query.append(("updateURL", update_url))
    return request


def parse_server_update(response: Response) -> ServerUpdateOutput:
    """Reads the answer of ServerUpdate."""
    from minio._generated.admin.models.service import ServerUpdateOutput, ServerUpdateStatus

    return ServerUpdateOutput(result=read_json(response, ServerUpdateStatus))


# specs/admin/operations/server-update-v2.yaml
SERVER_UPDATE_V2 = Operation("ServerUpdateV2", resend=Resend.NEVER, admin=True)


def build_server_update_v2(update_url: str, *, dry_run: bool | None = None) -> Request:
    """Builds the request; `server_update_v2` tells of its arguments."""
    request = Request(SERVER_UPDATE_V2, "POST", path="/minio/admin/v3/update", query=[("type", "2")])
    check_text("update_url", update_url)
    request.query.append(("updateURL", update_url))
    if dry_run is not None:
        check_type("dry_run", dry_run, bool)
        request.query.append(("dry-run", to_boolean(dry_run)))
    return request


def parse_server_update_v2(response: Response) -> ServerUpdateV2Output:
    """Reads the answer of ServerUpdateV2."""
    from minio._generated.admin.models.service import ServerUpdateStatusV2, ServerUpdateV2Output

    return ServerUpdateV2Output(result=read_json(response, ServerUpdateStatusV2))


# specs/admin/operations/service-action.yaml
SERVICE_ACTION = Operation("ServiceAction", resend=Resend.NEVER, admin=True)


def build_service_action(action: str) -> Request:
    """Builds the request; `service_action` tells of its arguments."""
    request = Request(SERVICE_ACTION, "POST", path="/minio/admin/v3/service")
    check_enum("action", action, ("restart", "stop", "freeze", "unfreeze"))
    request.query.append(("action", action))
    return request


def parse_service_action(response: Response) -> ServiceActionOutput:
    """Reads the answer of ServiceAction."""
    from minio._generated.admin.models.service import ServiceActionOutput

    return ServiceActionOutput()


# specs/admin/operations/service-action-v2.yaml
SERVICE_ACTION_V2 = Operation("ServiceActionV2", resend=Resend.NEVER, admin=True)


def build_service_action_v2(action: str, *, dry_run: bool | None = None) -> Request:
    """Builds the request; `service_action_v2` tells of its arguments."""
    request = Request(SERVICE_ACTION_V2, "POST", path="/minio/admin/v3/service", query=[("type", "2")])
    check_enum("action", action, ("restart", "stop", "freeze", "unfreeze"))
    request.query.append(("action", action))
    if dry_run is not None:
        check_type("dry_run", dry_run, bool)
        request.query.append(("dry-run", to_boolean(dry_run)))
    return request


def parse_service_action_v2(response: Response) -> ServiceActionV2Output:
    """Reads the answer of ServiceActionV2."""
    from minio._generated.admin.models.service import ServiceActionResult, ServiceActionV2Output

    return ServiceActionV2Output(result=read_json(response, ServiceActionResult))
