# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of health.

Whether servers answer and can work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_text, integer
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.health import (
        HealthClusterHeadOutput,
        HealthClusterOutput,
        HealthClusterReadHeadOutput,
        HealthClusterReadOutput,
        HealthLiveHeadOutput,
        HealthLiveOutput,
        HealthReadyHeadOutput,
        HealthReadyOutput,
    )

# specs/admin/operations/health-cluster.yaml
HEALTH_CLUSTER = Operation("HealthCluster", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_cluster(*, maintenance: bool | None = None, deployment_type: str | None = None) -> Request:
    """Builds the request; `health_cluster` tells of its arguments."""
    request = Request(HEALTH_CLUSTER, "GET", path="/minio/health/cluster")
    if maintenance is not None:
        check_type("maintenance", maintenance, bool)
        request.query.append(("maintenance", to_boolean(maintenance)))
    if deployment_type is not None:
        check_text("deployment_type", deployment_type)
        request.query.append(("deployment-type", deployment_type))
    return request


def parse_health_cluster(response: Response) -> HealthClusterOutput:
    """Reads the answer of HealthCluster."""
    from minio._generated.admin.models.health import HealthClusterOutput

    get = response.headers.get
    return HealthClusterOutput(
        write_quorum=integer(get("x-minio-write-quorum")),
        storage_class_defaults=get("x-minio-storage-class-defaults"),
        healing_drives=integer(get("x-minio-healing-drives")),
    )


# specs/admin/operations/health-cluster-head.yaml
HEALTH_CLUSTER_HEAD = Operation("HealthClusterHead", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_cluster_head(
    *, maintenance: bool | None = None, deployment_type: str | None = None
) -> Request:
    """Builds the request; `health_cluster_head` tells of its arguments."""
    request = Request(HEALTH_CLUSTER_HEAD, "HEAD", path="/minio/health/cluster")
    if maintenance is not None:
        check_type("maintenance", maintenance, bool)
        request.query.append(("maintenance", to_boolean(maintenance)))
    if deployment_type is not None:
        check_text("deployment_type", deployment_type)
        request.query.append(("deployment-type", deployment_type))
    return request


def parse_health_cluster_head(response: Response) -> HealthClusterHeadOutput:
    """Reads the answer of HealthClusterHead."""
    from minio._generated.admin.models.health import HealthClusterHeadOutput

    get = response.headers.get
    return HealthClusterHeadOutput(
        write_quorum=integer(get("x-minio-write-quorum")),
        storage_class_defaults=get("x-minio-storage-class-defaults"),
        healing_drives=integer(get("x-minio-healing-drives")),
    )


# specs/admin/operations/health-cluster-read.yaml
HEALTH_CLUSTER_READ = Operation("HealthClusterRead", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_cluster_read(
    *, maintenance: bool | None = None, deployment_type: str | None = None
) -> Request:
    """Builds the request; `health_cluster_read` tells of its arguments."""
    request = Request(HEALTH_CLUSTER_READ, "GET", path="/minio/health/cluster/read")
    if maintenance is not None:
        check_type("maintenance", maintenance, bool)
        request.query.append(("maintenance", to_boolean(maintenance)))
    if deployment_type is not None:
        check_text("deployment_type", deployment_type)
        request.query.append(("deployment-type", deployment_type))
    return request


def parse_health_cluster_read(response: Response) -> HealthClusterReadOutput:
    """Reads the answer of HealthClusterRead."""
    from minio._generated.admin.models.health import HealthClusterReadOutput

    get = response.headers.get
    return HealthClusterReadOutput(
        read_quorum=integer(get("x-minio-read-quorum")),
        storage_class_defaults=get("x-minio-storage-class-defaults"),
        healing_drives=integer(get("x-minio-healing-drives")),
    )


# specs/admin/operations/health-cluster-read-head.yaml
HEALTH_CLUSTER_READ_HEAD = Operation("HealthClusterReadHead", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_cluster_read_head(
    *, maintenance: bool | None = None, deployment_type: str | None = None
) -> Request:
    """Builds the request; `health_cluster_read_head` tells of its arguments."""
    request = Request(HEALTH_CLUSTER_READ_HEAD, "HEAD", path="/minio/health/cluster/read")
    if maintenance is not None:
        check_type("maintenance", maintenance, bool)
        request.query.append(("maintenance", to_boolean(maintenance)))
    if deployment_type is not None:
        check_text("deployment_type", deployment_type)
        request.query.append(("deployment-type", deployment_type))
    return request


def parse_health_cluster_read_head(response: Response) -> HealthClusterReadHeadOutput:
    """Reads the answer of HealthClusterReadHead."""
    from minio._generated.admin.models.health import HealthClusterReadHeadOutput

    get = response.headers.get
    return HealthClusterReadHeadOutput(
        read_quorum=integer(get("x-minio-read-quorum")),
        storage_class_defaults=get("x-minio-storage-class-defaults"),
        healing_drives=integer(get("x-minio-healing-drives")),
    )


# specs/admin/operations/health-live.yaml
HEALTH_LIVE = Operation("HealthLive", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_live() -> Request:
    """Builds the request; `health_live` tells of its arguments."""
    return Request(HEALTH_LIVE, "GET", path="/minio/health/live")


def parse_health_live(response: Response) -> HealthLiveOutput:
    """Reads the answer of HealthLive."""
    from minio._generated.admin.models.health import HealthLiveOutput

    get = response.headers.get
    return HealthLiveOutput(server_status=get("x-minio-server-status"))


# specs/admin/operations/health-live-head.yaml
HEALTH_LIVE_HEAD = Operation("HealthLiveHead", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_live_head() -> Request:
    """Builds the request; `health_live_head` tells of its arguments."""
    return Request(HEALTH_LIVE_HEAD, "HEAD", path="/minio/health/live")


def parse_health_live_head(response: Response) -> HealthLiveHeadOutput:
    """Reads the answer of HealthLiveHead."""
    from minio._generated.admin.models.health import HealthLiveHeadOutput

    get = response.headers.get
    return HealthLiveHeadOutput(server_status=get("x-minio-server-status"))


# specs/admin/operations/health-ready.yaml
HEALTH_READY = Operation("HealthReady", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_ready() -> Request:
    """Builds the request; `health_ready` tells of its arguments."""
    return Request(HEALTH_READY, "GET", path="/minio/health/ready")


def parse_health_ready(response: Response) -> HealthReadyOutput:
    """Reads the answer of HealthReady."""
    from minio._generated.admin.models.health import HealthReadyOutput

    get = response.headers.get
    return HealthReadyOutput(server_status=get("x-minio-server-status"))


# specs/admin/operations/health-ready-head.yaml
HEALTH_READY_HEAD = Operation("HealthReadyHead", resend=Resend.ALWAYS, signed=False, admin=True)


def build_health_ready_head() -> Request:
    """Builds the request; `health_ready_head` tells of its arguments."""
    return Request(HEALTH_READY_HEAD, "HEAD", path="/minio/health/ready")


def parse_health_ready_head(response: Response) -> HealthReadyHeadOutput:
    """Reads the answer of HealthReadyHead."""
    from minio._generated.admin.models.health import HealthReadyHeadOutput

    get = response.headers.get
    return HealthReadyHeadOutput(server_status=get("x-minio-server-status"))
