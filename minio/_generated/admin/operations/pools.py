# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of pools.

Server pools: decommissioning and rebalancing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_type
from minio._core.documents.jsondoc import list_of
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.pools import (
        CancelDecommissionOutput,
        ListPoolsOutput,
        RebalanceStartOutput,
        RebalanceStatusOutput,
        RebalanceStopOutput,
        StartDecommissionOutput,
        StatusPoolOutput,
    )

# specs/admin/operations/cancel-decommission.yaml
CANCEL_DECOMMISSION = Operation("CancelDecommission", resend=Resend.ALWAYS, admin=True)


def build_cancel_decommission(pool: str, *, by_id: bool | None = None) -> Request:
    """Builds the request; `cancel_decommission` tells of its arguments."""
    request = Request(CANCEL_DECOMMISSION, "POST", path="/minio/admin/v3/pools/cancel")
    check_text("pool", pool)
    request.query.append(("pool", pool))
    if by_id is not None:
        check_type("by_id", by_id, bool)
        request.query.append(("by-id", to_boolean(by_id)))
    return request


def parse_cancel_decommission(response: Response) -> CancelDecommissionOutput:
    """Reads the answer of CancelDecommission."""
    from minio._generated.admin.models.pools import CancelDecommissionOutput

    return CancelDecommissionOutput()


# specs/admin/operations/list-pools.yaml
LIST_POOLS = Operation("ListPools", resend=Resend.ALWAYS, admin=True)


def build_list_pools() -> Request:
    """Builds the request; `list_pools` tells of its arguments."""
    return Request(LIST_POOLS, "GET", path="/minio/admin/v3/pools/list")


def parse_list_pools(response: Response) -> ListPoolsOutput:
    """Reads the answer of ListPools."""
    from minio._generated.admin.models.pools import ListPoolsOutput, PoolStatus

    return ListPoolsOutput(pools=read_json(response, list_of(PoolStatus)))


# specs/admin/operations/rebalance-start.yaml
REBALANCE_START = Operation("RebalanceStart", resend=Resend.NEVER, admin=True)


def build_rebalance_start() -> Request:
    """Builds the request; `rebalance_start` tells of its arguments."""
    return Request(REBALANCE_START, "POST", path="/minio/admin/v3/rebalance/start")


def parse_rebalance_start(response: Response) -> RebalanceStartOutput:
    """Reads the answer of RebalanceStart."""
    from minio._generated.admin.models.pools import RebalanceStartOutput, RebalanceStartResult

    return RebalanceStartOutput(result=read_json(response, RebalanceStartResult))


# specs/admin/operations/rebalance-status.yaml
REBALANCE_STATUS = Operation("RebalanceStatus", resend=Resend.ALWAYS, admin=True)


def build_rebalance_status() -> Request:
    """Builds the request; `rebalance_status` tells of its arguments."""
    return Request(REBALANCE_STATUS, "GET", path="/minio/admin/v3/rebalance/status")


def parse_rebalance_status(response: Response) -> RebalanceStatusOutput:
    """Reads the answer of RebalanceStatus."""
    from minio._generated.admin.models.pools import RebalanceStatus, RebalanceStatusOutput

    return RebalanceStatusOutput(status=read_json(response, RebalanceStatus))


# specs/admin/operations/rebalance-stop.yaml
REBALANCE_STOP = Operation("RebalanceStop", resend=Resend.ALWAYS, admin=True)


def build_rebalance_stop() -> Request:
    """Builds the request; `rebalance_stop` tells of its arguments."""
    return Request(REBALANCE_STOP, "POST", path="/minio/admin/v3/rebalance/stop")


def parse_rebalance_stop(response: Response) -> RebalanceStopOutput:
    """Reads the answer of RebalanceStop."""
    from minio._generated.admin.models.pools import RebalanceStopOutput

    return RebalanceStopOutput()


# specs/admin/operations/start-decommission.yaml
START_DECOMMISSION = Operation("StartDecommission", resend=Resend.NEVER, admin=True)


def build_start_decommission(pool: str, *, by_id: bool | None = None) -> Request:
    """Builds the request; `start_decommission` tells of its arguments."""
    request = Request(START_DECOMMISSION, "POST", path="/minio/admin/v3/pools/decommission")
    check_text("pool", pool)
    request.query.append(("pool", pool))
    if by_id is not None:
        check_type("by_id", by_id, bool)
        request.query.append(("by-id", to_boolean(by_id)))
    return request


def parse_start_decommission(response: Response) -> StartDecommissionOutput:
    """Reads the answer of StartDecommission."""
    from minio._generated.admin.models.pools import StartDecommissionOutput

    return StartDecommissionOutput()


# specs/admin/operations/status-pool.yaml
STATUS_POOL = Operation("StatusPool", resend=Resend.ALWAYS, admin=True)


def build_status_pool(pool: str, *, by_id: bool | None = None) -> Request:
    """Builds the request; `status_pool` tells of its arguments."""
    request = Request(STATUS_POOL, "GET", path="/minio/admin/v3/pools/status")
    check_text("pool", pool)
    request.query.append(("pool", pool))
    if by_id is not None:
        check_type("by_id", by_id, bool)
        request.query.append(("by-id", to_boolean(by_id)))
    return request


def parse_status_pool(response: Response) -> StatusPoolOutput:
    """Reads the answer of StatusPool."""
    from minio._generated.admin.models.pools import PoolStatus, StatusPoolOutput

    return StatusPoolOutput(status=read_json(response, PoolStatus))
